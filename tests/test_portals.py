"""Pages of portals that no profile knows: of their early years, of their endless scroll, of their data."""

from __future__ import annotations

import datetime as dt
import json
from typing import Final

import pytest

import idnews
from idnews.article import Article

_TITLE: Final = "Tanggul Dua Kilometer Dibangun di Muara"
_STORY: Final = (
    "Pemerintah daerah mulai membangun tanggul sepanjang dua kilometer di pesisir utara sejak pekan lalu.",
    "Bupati Rahmat Wibisono mengatakan pekerjaan itu akan selesai sebelum musim hujan tiba.",
    "Warga menyambut baik rencana tersebut karena rob datang hampir setiap bulan purnama.",
)
_OTHER: Final = (
    "Harga cabai rawit di Pasar Sari naik dua kali lipat dalam sepekan terakhir menjelang hari raya.",
    "Pedagang mengaku pasokan dari petani berkurang akibat hujan yang turun terus sejak awal bulan.",
    "Pembeli berharap pemerintah segera menggelar pasar murah di setiap kecamatan, kata Sulastri.",
)
_AS_OF: Final = dt.datetime(2025, 9, 12, 10, tzinfo=dt.UTC)


def _grafs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _read(*, above: str = "", story: str = "", below: str = "", title: str = _TITLE, head: str = "") -> Article:
    """Return what is read of a page with one story, and what stands between headline and story and beneath it."""
    story = story or _grafs(_STORY)
    page = f"<title>{title} - Kabar Nusa</title>{head}<body><div><h1>{title}</h1>{above}<div>{story}</div>{below}</div>"
    return idnews.read_html(page, as_of=_AS_OF, url="https://www.kabarnusa.example/tanggul")


_APART: Final = "<article><h1>{title}</h1><div>{story}</div></article><article><h3>Ekonomi</h3><h1>{other}</h1><div>{more}</div></article>"
_STAMPED: Final = (
    "<div class=x><div><h1>{title}</h1></div><p>2 jam lalu</p><div>{story}</div></div>"
    "<div class=x><div><h1>{other}</h1></div><p>Sri Handayani · 3 jam lalu</p><div>{more}{more}</div></div>"
)
_INSIDE: Final = "<h1>{title}</h1><div>{story}</div><section><h1><a href=/b>{other}</a></h1><i>12/09/2025 10:00 WIB</i><div>{more}</div></section>"


@pytest.mark.parametrize("page", [_APART, _STAMPED, _INSIDE])
def test_the_next_story_of_an_endless_page_is_another(page: str) -> None:
    """What opens with a headline of its own, in an article or above a stamp of its own, is none of the story's."""
    more = _grafs(_OTHER) + "<p>Editor: Wulan Kinasih</p>"
    words = page.format(title=_TITLE, story=_grafs(_STORY), other="Harga Cabai Naik Dua Kali Lipat", more=more)
    article = idnews.read_html(f"<title>{_TITLE}</title><body>{words}", as_of=_AS_OF)
    assert article.text == "\n".join(_STORY)
    assert (article.headline, article.editors, article.captions) == (_TITLE, (), ())


def test_a_heading_of_the_first_rank_among_paragraphs_opens_no_other_story() -> None:
    """Some write the headings inside a story with the rank of its headline."""
    article = _read(story=_grafs(_STORY[:2]) + "<h1>Warga Pesisir Menyambut Baik</h1>" + _grafs(_STORY[2:]))
    assert article.text == "\n".join((*_STORY[:2], "Warga Pesisir Menyambut Baik", *_STORY[2:]))


_POINTS: Final = "<ul><li>Tanggul dua kilometer dibangun</li><li>Anggaran Rp12,4 miliar</li></ul>"


@pytest.mark.parametrize(
    "box",
    [
        f"<section><h4>Intinya sih...</h4>{_POINTS}</section>",
        f"<h2>Ringkasan Berita:</h2>{_POINTS}",
        f"<div class=x><b>Poin Penting</b>{_POINTS}<p>Ringkasan ini dibuat dengan bantuan AI</p></div>",
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_points_above_the_story_are_its_summary(box: str, inside: bool) -> None:  # noqa: FBT001 (a parameter of the page)
    """What a page tells in points under a head of their own, before the story tells it, stands above the story."""
    article = _read(above="" if inside else box, story=(box if inside else "") + _grafs(_STORY))
    assert article.standfirst == "Tanggul dua kilometer dibangun Anggaran Rp12,4 miliar"
    assert article.text == "\n".join(_STORY)


def test_a_summary_beneath_the_first_paragraphs_is_of_the_story() -> None:
    """A list among the paragraphs is of the story, whatever its heading is called."""
    article = _read(story=_grafs(_STORY) + f"<h2>Ringkasan</h2>{_POINTS}" + _grafs(_OTHER))
    assert [graf.text for graf in article.body[3:6]] == ["Ringkasan", "Tanggul dua kilometer dibangun", "Anggaran Rp12,4 miliar"]
    assert article.standfirst is None


@pytest.mark.parametrize("line", ["Bagus Prasetyo - kabarnusa", "<b>Bagus Prasetyo</b>, Kabar Nusa", "Bagus Prasetyo (Kabar Nusa)"])
def test_a_name_stands_beside_the_name_of_a_site_that_nobody_knows(line: str) -> None:
    """The page tells what its site is called, so what stands before that is who wrote."""
    article = _read(above=f"<div>{line}</div>")
    assert article.authors == ("Bagus Prasetyo",)
    assert (article.kicker, article.standfirst, article.text) == (None, None, "\n".join(_STORY))


def test_the_way_from_the_front_page_is_no_kicker() -> None:
    """Links with strokes or arrows between them lead to the story and name no topic of it."""
    for mark in ("/", ">", "»"):
        page = (
            f"<div><a href=/>Home</a> {mark} <a href=/nasional>Nasional</a> {mark} <a href=/daerah>Daerah</a></div><h1>{_TITLE}</h1>{_grafs(_STORY)}"
        )
        assert idnews.read_html(f"<title>{_TITLE}</title><body><main>{page}").kicker is None


@pytest.mark.parametrize(
    ("age", "told", "published"),
    [
        ("2 jam yang lalu", "2025-09-12T07:33:10Z", "2025-09-12T14:33:10+07:00"),
        ("3 hari lalu", "2025-09-09T08:15:00+07:00", "2025-09-09T08:15:00+07:00"),
        # What is said to machines is as old as another story.
        ("2 jam yang lalu", "2025-09-11T07:33:10Z", "2025-09-12T15:00:00+07:00"),
    ],
)
def test_an_age_is_as_precise_as_the_metadata_make_it(age: str, told: str, published: str) -> None:
    """An age tells the largest of its units alone; the metadata may know the minute."""
    article = _read(above=f"<div>{age}</div>", head=f'<meta property="article:published_time" content="{told}">')
    assert article.published is not None
    assert article.published.datetime.isoformat() == published


def _of_data(script: str) -> Article:
    """Return what is read of a page that shows nothing until its scripts have run."""
    page = f"<title>{_TITLE} - Kabar Nusa</title><body><div id=app>Memuat...</div>{script}"
    return idnews.read_html(page, as_of=_AS_OF, publisher=idnews.UNKNOWN)


def _pushed(*parts: str) -> str:
    return "".join(f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in parts)


def test_rows_that_a_script_pushes_hold_the_story() -> None:
    """Next.js pushes its data in rows, and a long text in a row of its own to which the story's row points."""
    story = _grafs(_STORY)
    facts = {"title": _TITLE, "content": "$1a", "publishedAt": "2025-09-12T07:33:00Z", "author": {"name": "Bagus Prasetyo"}}
    rows = f'0:{{"b":"$L1"}}\n1a:T{len(story.encode()):x},{story}5:{json.dumps(["$", "div", None, {"article": facts}])}\n'
    inside = f"5:{json.dumps(['$', 'div', None, {'article': facts | {'content': story}}])}\n"
    for script in (_pushed(rows), _pushed(rows[:150], rows[150:]), _pushed(inside)):
        article = _of_data(script)
        assert article.text == "\n".join(_STORY)
        assert article.authors == ("Bagus Prasetyo",)
        assert str(article.published) == "Jumat, 12 September 2025 pukul 14.33.00 WIB"


def test_a_flat_list_holds_the_story() -> None:
    """Nuxt writes its data as one list whose objects point at their values by number."""
    node = {"title": 3, "content": 4, "author": 5, "published_at": 7}
    data = [["Reactive", 1], {"data": 2}, node, _TITLE, _grafs(_STORY), {"name": 6}, "Bagus Prasetyo", "2025-09-12 14:33:00"]
    article = _of_data(f"<script type=application/json id=__NUXT_DATA__>{json.dumps(data)}</script>")
    assert article.text == "\n".join(_STORY)
    assert article.authors == ("Bagus Prasetyo",)
    assert str(article.published) == "Jumat, 12 September 2025 pukul 14.33.00 WIB"


@pytest.mark.parametrize("row", ["1a:T", "1a:Tfffff,", "1a:T5,Panen5:{", '5:["$1a"]', '\ud800:T1,5:[{"a":"$ff"}]', "__next_f.push([1,"])
def test_broken_rows_hold_nothing(row: str) -> None:
    """Rows that stop in the middle, or point at nothing, give no story and raise nothing."""
    assert _of_data(_pushed(row) + f"<script>__next_f {row}</script>").text == ""


def test_a_credit_in_capitals_is_one_caption_with_what_is_beneath() -> None:
    """Outlet and photographer in capitals stand above what the picture shows."""
    article = _read(above="<div class=foto><img src=a.jpg><span class=ket>KABARNUSA/DWI LESTARI<br>Tanggul di pesisir utara</span></div>")
    assert [(caption.text, caption.credit) for caption in article.captions] == [("Tanggul di pesisir utara", "KABARNUSA/DWI LESTARI")]


def test_a_post_of_a_network_is_none_of_a_publishers_quotations() -> None:
    """A publisher may be known for standfirsts in quotations; an embedded post is another thing."""
    post = "<blockquote class=twitter-tweet><p>Tanggul baru mulai dibangun hari ini.</p>Pemkab (@pemkab)</blockquote>"
    page = f"<title>{_TITLE}</title><body><h1>{_TITLE}</h1><div>{_grafs(_STORY[:2])}{post}{_grafs(_STORY[2:])}</div>"
    for url in ("https://www.antaranews.com/berita/1/a", "https://kabarnusa.example/a"):
        article = idnews.read_html(page, url=url)
        assert (article.text, article.standfirst) == ("\n".join(_STORY), None)


@pytest.mark.parametrize("title", ["Cetak - {}", "Print : {}", "Kabar Nusa | {}"])
def test_a_word_before_the_title_is_no_headline(title: str) -> None:
    """Pages for the printer call themselves so, and some sites put their names first."""
    page = f"<title>{title.format(_TITLE)}</title><body><div><b>{_TITLE}</b><br>Kamis, 8 Maret 2012 10:15 WIB<br>{'<br><br>'.join(_STORY)}</div>"
    article = idnews.read_html(page)
    assert (article.headline, article.text) == (_TITLE, "\n".join(_STORY))


@pytest.mark.parametrize("between", ["{}", "</div><p>{}</p><div>", "<p><em>{}</em></p>", "<br>{}"])
def test_a_line_beneath_a_picture_that_names_the_photographer_is_its_caption(between: str) -> None:
    """Whatever its element is called, a picture above and a photographer's name at the end make a caption."""
    caption = between.format("Bupati meninjau tanggul di pesisir utara. (Dwi Lestari/Kabar Nusa)")
    article = _read(above=f"<div><img src=a.jpg>{caption}</div>", story=_grafs(_STORY))
    assert [(each.text, each.credit) for each in article.captions] == [("Bupati meninjau tanggul di pesisir utara.", "Dwi Lestari/Kabar Nusa")]
    assert article.text == "\n".join(_STORY)


def test_a_paragraph_beneath_a_picture_is_of_the_story() -> None:
    """Initials or words in brackets at the end of a paragraph name no photographer."""
    for end in (" (bgp/wkn)", " (Rabu, 10/9/2025)", " (bersambung)"):
        article = _read(story=_grafs(_STORY[:1]) + f"<img src=a.jpg><p>{_STORY[1]}{end}</p>" + _grafs(_STORY[2:]))
        assert article.captions == ()
        assert article.body[1].text.startswith(_STORY[1])


@pytest.mark.parametrize(
    ("foot", "above"),
    [
        ("<b>Ratna Puspa Dewi</b>, <i>dosen Teknik Kelautan Universitas Muara</i>", "<p>Oleh <b>Ratna Puspa Dewi</b></p>"),
        ("Ratna Puspa Dewi adalah peneliti di Pusat Kajian Pesisir.", "<p>Ratna Puspa Dewi</p>"),
        ("*) Penulis adalah dosen Teknik Kelautan Universitas Muara", "<p>Oleh: Ratna Puspa Dewi*</p>"),
        ("Ratna Puspa Dewi, dosen Teknik Kelautan Universitas Muara dan pengamat pesisir.", ""),
    ],
)
def test_what_a_guest_is_stands_beneath_the_story(foot: str, above: str) -> None:
    """An opinion ends with what its writer is, who may be named there alone."""
    story = _grafs((*_STORY, *_OTHER))
    article = _read(above=above, story=f"{story}<p>{foot}</p><p><i>Tulisan ini adalah pendapat pribadi penulis.</i></p>")
    assert article.authors == ("Ratna Puspa Dewi",)
    assert article.text == "\n".join((*_STORY, *_OTHER))


def test_a_person_of_the_story_is_no_guest() -> None:
    """The last paragraph may tell who somebody is of whom the story has told, or what somebody said."""
    quoted = "Ratna Puspa Dewi menilai tanggul itu terlalu rendah untuk menahan rob besar di akhir tahun."
    for last in ("Ratna Puspa Dewi adalah peneliti di Pusat Kajian Pesisir.", "Ratna Puspa Dewi, dosen di Muara, mengatakan hal yang sama."):
        article = _read(story=_grafs((*_STORY, quoted, last)))
        assert (article.authors, article.text) == ((), "\n".join((*_STORY, quoted, last)))


def test_a_link_to_the_next_page_is_no_other_story() -> None:
    """What the next page is called stands behind the words that lead to it."""
    article = _read(story=_grafs(_STORY) + "<p>Halaman Selanjutnya : <a href='?page=2'>Anggaran yang Disiapkan Daerah</a></p>")
    assert (article.related, article.text) == ((), "\n".join(_STORY))


@pytest.mark.parametrize(
    "note",
    [
        "Catatan redaksi: Judul berita ini diubah pada 13 September 2025 pukul 09.00 WIB.",
        "Siaran pers ini juga sudah tayang di VRITIMES.",
        "Tulisan ini adalah pendapat pribadi penulis dan tidak mencerminkan sikap redaksi.",
    ],
)
def test_a_note_of_the_newsroom_is_none_of_the_story(note: str) -> None:
    """What the newsroom says of a text is no sentence of that text."""
    assert _read(story=_grafs((*_STORY, note))).text == "\n".join(_STORY)


def test_an_article_beneath_another_may_have_a_headline_of_a_lower_rank() -> None:
    """What stands in an article of its own, above a stamp of its own, is another story."""
    other = f"<article><h2>Harga Cabai Naik Dua Kali Lipat</h2><p>By Sri Handayani</p><p>Sep 11, 2025 - 10:33</p>{_grafs(_OTHER)}</article>"
    page = f"<title>{_TITLE}</title><body><article><h1>{_TITLE}</h1><p>Sep 12, 2025 - 14:33</p>{_grafs(_STORY)}</article>{other}"
    article = idnews.read_html(page)
    assert (article.text, article.authors) == ("\n".join(_STORY), ())


def test_who_is_quoted_is_no_heading() -> None:
    """A quotation set apart ends with whose words they are."""
    quote = '<blockquote><p>"Kami tidak mau kebanjiran lagi."</p><cite>Rahmat Wibisono, Bupati Muara</cite></blockquote>'
    article = _read(story=_grafs(_STORY[:2]) + quote + _grafs(_STORY[2:]))
    assert not any(graf.kind is idnews.article.GrafKind.SUBHEAD for graf in article.body)


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("12th September 2025 14:33 GMT+0700", "2025-09-12T14:33:00+07:00"),
        ("September 1st, 2025", "2025-09-01T00:00:00+07:00"),
        ("12 September 2025 14:33 UTC +8", "2025-09-12T14:33:00+08:00"),
        ("Kabar Nusa, 13 September 2025 05:00 WIB", "2025-09-13T05:00:00+07:00"),
    ],
)
def test_stamps_of_english_editions_and_behind_the_name_of_the_site(stamp: str, published: str) -> None:
    """Days are counted, zones are told in hours, and the site may name itself first."""
    article = _read(above=f"<div>{stamp}</div><div>A- A A+</div><div>Baca dalam 3 menit</div>")
    assert article.published is not None
    assert article.published.datetime.isoformat() == published
    assert (article.standfirst, article.kicker, article.text) == (None, None, "\n".join(_STORY))


def test_the_stamp_nearest_to_the_headline_is_the_storys() -> None:
    """Of two stamps above a headline the time of the visit stands further away."""
    visit = "<div>Rabu 26 Nov 2025, 10:10 WIB</div><div>Jumat, 12/09/2014 14:33 WIB</div>"
    article = idnews.read_html(f"<title>{_TITLE}</title><body><div>{visit}<h1>{_TITLE}</h1><div>{_grafs(_STORY)}</div></div>")
    assert str(article.published) == "Jumat, 12 September 2014 pukul 14.33 WIB"


def test_a_pager_beneath_its_page_counts_that() -> None:
    """A count of pages may stand beneath the first page, or above the second."""
    pages = [f"<p>{text}</p>" for text in _STORY]
    for beneath, pagers in ((True, (1, 2)), (False, (2, 3))):
        first, second = (f"<div>{index} dari 3 halaman</div>" for index in pagers)
        article = _read(story=pages[0] + first + pages[1] + second + pages[2])
        assert [graf.page for graf in article.body] == [1, 2, 3], beneath


def test_the_pages_of_a_mobile_site() -> None:
    """Old mobile pages part links with bars, pages with brackets, and have no element for anything."""
    page = (
        f"<title>{_TITLE}</title><body><a href=/>Home</a> | <a href=/k>Kanal</a><hr><font size=4><b>{_TITLE}</b></font><br>"
        f"Jum'at, 12 September 2014 14:33 WIB<br>{_grafs(_STORY)}[<b>1</b>] [<a href='?p=2'>2</a>] [<a href='?p=2'>Berikutnya</a>]<hr>"
    )
    article = idnews.read_html(page)
    assert (article.headline, article.kicker, article.credits) == (_TITLE, None, ())
    assert article.text == "\n".join(_STORY)
