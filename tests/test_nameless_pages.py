"""Pages whose elements have no names, or names that tell nothing: what page builders, style sheets of utilities and scripts make."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

import idnews
from idnews.article import Article

_TITLE: Final = "Warga Sukarame Menanam Bakau di Muara"
_HEAD: Final = f"<title>{_TITLE}</title><h1>{_TITLE}</h1>"
_GRAFS: Final = (
    "Warga Desa Sukarame menanam seribu bibit bakau di pesisir utara sejak awal pekan ini.",
    "Kepala desa, Ratna Wulandari, mengatakan bibit itu berasal dari kebun warga sendiri.",
    "Penanaman berikutnya direncanakan pada bulan depan bersama para pelajar sekolah dasar.",
    "Bibit yang sudah ditanam akan disulam setiap pekan selama tiga bulan ke depan.",
)
_STORY: Final = "\n".join(_GRAFS)
_TITLES: Final = (
    "Pasar Terapung Banua Dibuka Lagi Usai Perbaikan",
    "Tiga Resep Sambal Terasi dari Dapur Warga",
    "Siswa Tanam Cemara Laut di Pesisir Barat",
    "Festival Layang-layang Ramai Setelah Dua Tahun",
)


def _read(body: str) -> Article:
    return idnews.read_html(f"{_HEAD}{body}")


def _link(number: int) -> str:
    return f"<a href=/lain/{number}>{_TITLES[number]}</a>"


@pytest.mark.parametrize(
    "block",
    [
        "<div><p>{}</p></div>",
        "<div><div>{}</div></div>",
        "<section><div><span>{}</span></div></section>",
        "<div class=x{number}><p>{}</p></div>",
        "<div class=y{number}a><div class=z><div><p>{}</p></div></div></div>",
    ],
)
def test_each_paragraph_stands_in_a_block_of_its_own(block: str) -> None:
    """Blocks in one box are a story, though one box elsewhere holds a longer paragraph than any of them."""
    blocks = "".join(block.format(graf, number="abcd"[number]) for number, graf in enumerate(_GRAFS))
    about = f"<div class=q><div><p>{'Kabar Muara adalah koran warga pesisir yang terbit sejak lama dan dibaca warga. ' * 3}</p></div></div>"
    assert _read(f"<div class=p>{blocks}</div><div class=r></div>{about}").text == _STORY


def test_a_box_of_one_paragraph_beside_a_story_is_no_part_of_it() -> None:
    """A page has many boxes without a name, and only those near a story may go on with it."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    links = "".join(f"<li>{_link(number % 4)}</li>" for number in range(20))
    notice = "<div><div><p>Kabar Muara terbit setiap hari dan dibaca warga di seluruh pesisir utara.</p></div></div>"
    assert _read(f"<div><div>{story}</div></div><div><ul>{links}</ul></div>{notice}").text == _STORY
    assert _read(f"<div><ul>{links}</ul></div>{notice}<div><ul>{links}</ul></div><div><div>{story}</div></div>").text == _STORY


def test_boxes_that_look_alike_are_no_parts_of_one_story() -> None:
    """Style sheets of utilities give boxes all over a page the same few names, which tell how they look."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    links = "".join(f"<li>{_link(number % 4)}</li>" for number in range(20))
    about = "<p>Kabar Muara terbit setiap hari dan dibaca warga di seluruh pesisir utara.</p>"
    page = "<div><div class='flex mt-4'>{}</div><ul>{}</ul><div class='{}'>{}</div></div>"
    assert _read(page.format(story, links, "mt-4 px-2", about)).text == _STORY
    # Where all names are the same, the template made both.
    assert _read(page.format(story, links, "flex mt-4", about)).text != _STORY


def test_parts_of_a_story_stand_in_boxes_without_names() -> None:
    """Boxes that follow each other closely go on with a story; a box in between may be short, and the longest come last."""
    parts = (*_GRAFS, *(f"{graf} {graf}" for graf in _GRAFS))
    boxes = "".join(f"<div><h2>Bagian {number}</h2><p>{graf}</p><p>{graf} Begitu pula esok.</p></div>" for number, graf in enumerate(parts, 1))
    text = _read(f"<div>{boxes}</div>").text
    assert [graf for graf in parts if graf not in text.split("\n")] == []


def test_teasers_beside_a_story_are_no_parts_of_it() -> None:
    """A text right beneath a link tells of the story that the link leads to, though its box is made like the story's."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    teasers = "".join(f"<div><h3>{_link(number)}</h3><div><p>{_GRAFS[number][5:]}</p></div></div>" for number in range(4))
    assert _read(f"<div><div><div>{story}</div></div>{teasers}</div>").text == _STORY


@pytest.mark.parametrize("between", ["<p>Baca juga:</p><ul><li>{}</li><li>{}</li></ul>", "<div><b>Baca Juga</b></div><div>{}</div><div>{}</div>"])
def test_a_short_story_promotes_many_others(between: str) -> None:
    """Links beneath "Baca juga" are no headlines of the paragraphs that go on behind them."""
    boxes = [between.format(_link(0), _link(1)), between.format(_link(2), _link(3))]
    article = _read(f"<div><p>{_GRAFS[0]}</p>{boxes[0]}<p>{_GRAFS[1]}</p>{boxes[1]}<p>{_GRAFS[2]}</p></div>")
    assert article.text == "\n".join(_GRAFS[:3])
    assert {related.headline for related in article.related} == set(_TITLES)


def test_a_list_of_links_above_a_short_story_is_not_its_headlines() -> None:
    """What heads a teaser is one headline, or two; a list above a text has nothing to do with it."""
    links = "".join(f"<li>{_link(number)}</li>" for number in range(4))
    assert _read(f"<div><ul>{links}</ul><p>{_GRAFS[0]}</p></div>").text == _GRAFS[0]


def test_a_page_of_teasers_is_no_story() -> None:
    """Where each text has its headline above it, none is the page's story, in blocks or not."""
    plain = "".join(f"<h3>{_link(number)}</h3><p>{_GRAFS[number]}</p>" for number in range(4))
    boxed = "".join(f"<div><h3>{_link(number)}</h3><div><p>{_GRAFS[number]}</p></div></div>" for number in range(4))
    assert [_read(f"<div>{teasers}</div>").text for teasers in (plain, boxed)] == ["", ""]


_TOLD: Final = f"<div><p>{_GRAFS[0]}</p><p>{_GRAFS[1]}</p>{{inside}}</div>{{below}}"


@pytest.mark.parametrize(
    "row",
    [
        "<div><span>Tags</span><ul><li><a href=/cari/1>bibit bakau</a></li><li><a href=/cari/2>Gerakan Tanam Pohon Muara Kelapa</a></li></ul></div>",
        "<div><h4>Topik Artikel :</h4><a href=/t/1>bibit bakau</a> <a href=/t/2>Gerakan Tanam Pohon Muara Kelapa</a></div>",
        "<p>Tag: <a href=/t/1>bibit bakau</a>, <a href=/t/2>Gerakan Tanam Pohon Muara Kelapa</a></p>",
        "<div><a href=/t/1>#bibit bakau</a><a href=/t/2>#Gerakan Tanam Pohon Muara Kelapa</a></div>",
        "<div class=article-tag><div class=nav><a href=/tag/1>bibit bakau</a><a href=/tag/2>Gerakan Tanam Pohon Muara Kelapa</a></div></div>",
        "<ul class=tag__list><li><a href=javascript:void(0)>bibit bakau</a><li><a href=javascript:void(0)>Gerakan Tanam Pohon Muara Kelapa</a></ul>",
    ],
)
def test_topics_are_known_by_their_place(row: str) -> None:
    """The head of a row of links, or the name of a box around it, says that they are topics, wherever they lead."""
    for page in (_TOLD.format(inside=row, below=""), _TOLD.format(inside="", below=row)):
        article = _read(page)
        assert article.tags == ("bibit bakau", "Gerakan Tanam Pohon Muara Kelapa")
        assert (article.text, article.related) == ("\n".join(_GRAFS[:2]), ())


@pytest.mark.parametrize(
    "row",
    [
        # A menu at the foot of the page.
        f"{'<p>Kabar lain</p>' * 20}<div><b>Topik</b><ul><li><a href=/k/1>bakau</a></li><li><a href=/k/2>pesisir utara</a></li></ul></div>",
        # A section behind a name that says nothing of topics.
        "<div><b>Kanal</b><a href=/k/1>bakau</a><a href=/k/2>pesisir utara</a></div>",
        "<p>Lihat: <a href=/k/1>bakau</a>, <a href=/k/2>pesisir utara</a></p>",
    ],
)
def test_links_without_a_place_are_no_topics(row: str) -> None:
    """Where neither address nor place tells of topics, links are none, though the story tells of the same."""
    assert _read(_TOLD.format(inside="", below=row)).tags == ()


def test_the_topics_end_where_other_links_begin() -> None:
    """Sections that stand above promoted stories lead to topics as well, and may be named twice."""
    row = "<ul class=tags><li><a href=/tag/1>bibit bakau</a></li><li><a href=/tag/2>pesisir</a></li></ul>"
    cards = "".join(f"<div><a href=/topic/{number % 2}>Kuliner</a>{_link(number)}</div>" for number in range(4))
    assert _read(_TOLD.format(inside="", below=row + cards)).tags == ("bibit bakau", "pesisir")


@pytest.mark.parametrize(
    "box",
    [
        "<div><b>Kabar Pagi</b><p>Daftarkan surel Anda untuk menerima kabar pagi dari redaksi kami.</p><form><button>Daftar</button></form></div>",
        "<div><div><p>Daftarkan surel Anda untuk menerima kabar pagi dari redaksi kami.</p></div><div><form><label>Surel</label></form></div></div>",
        "<form><h4>Jajak Pendapat</h4><p>Setujukah Anda bila jam malam pasar diperpanjang sampai tengah malam?</p><label>Setuju</label></form>",
    ],
)
def test_a_box_with_a_form_is_no_paragraph(box: str) -> None:
    """What asks the reader for an address or a vote stands among the paragraphs and is none of them."""
    grafs = [f"<p>{graf}</p>" for graf in _GRAFS]
    assert _read(f"<div>{grafs[0]}{grafs[1]}{box}{grafs[2]}{grafs[3]}</div>").text == _STORY
    assert _read(f"<div>{''.join(grafs)}{box}</div>").text == _STORY


@pytest.mark.parametrize("page", ["<form>{}</form>", "<form><div>{}</div></form>", "<div>{}<form><button>Cari</button></form></div>"])
def test_a_form_around_a_page_asks_for_nothing(page: str) -> None:
    """Old servers put each page into a form, and a story may hold one right among its paragraphs."""
    assert _read(page.format("".join(f"<p>{graf}</p>" for graf in _GRAFS))).text == _STORY


def test_a_form_beside_each_paragraph_asks_alone() -> None:
    """Where readers may vote on each paragraph, the boxes with the forms are the story."""
    assert _read("<div>" + "".join(f"<div><p>{graf}</p><form><button>Suka</button></form></div>" for graf in _GRAFS) + "</div>").text == _STORY


def test_a_form_in_half_of_a_story_asks_for_nothing() -> None:
    """A box that holds much of the story is a part of it."""
    assert _read(f"<div><p>{_GRAFS[0]}</p><section><p>{_GRAFS[1]}</p><form><button>Kirim</button></form></section></div>").text == "\n".join(
        _GRAFS[:2]
    )


def test_what_stands_in_one_link_with_a_headline_is_no_paragraph() -> None:
    """Cards of other stories show rank, section and headline in one link, or one above the other."""
    linked = "".join(f"<li><a href=/lain/{n}><span>{n + 1}</span><b>Kabar Warga</b><h4>{_TITLES[n]}</h4></a></li>" for n in range(2))
    apart = "".join(f"<li><div>{n}</div>{_link(n)}</li><li><div>Ekonomi</div>{_link(n + 1)}</li>" for n in (0, 2))
    for cards in (linked, apart):
        assert _read(f"<div><p>{_GRAFS[0]}</p><p>{_GRAFS[1]}</p><ul>{cards}</ul><p>{_GRAFS[2]}</p><p>{_GRAFS[3]}</p></div>").text == _STORY


@pytest.mark.parametrize("line", ["<a href=/p/1>Editor : Wulan Kinasih Lestari</a>", "<a href=/p/1>Rep: Ketut Darma/ Red: Wulan Kinasih Lestari</a>"])
def test_a_link_that_names_an_editor_promotes_nothing(line: str) -> None:
    """Names lead to what their owners have made, inside the story's own element."""
    article = _read(f"<div><p>{_GRAFS[0]}</p><p>{_GRAFS[1]}</p><p>{line}</p></div>")
    assert (article.editors, article.related) == (("Wulan Kinasih Lestari",), ())


def test_a_promoted_story_may_be_about_a_writer() -> None:
    """A headline that opens as a role does names nobody."""
    article = _read(f"<div><p>{_GRAFS[0]}</p><p><a href=/lain/9>Penulis Muda Asal Muara Raih Penghargaan</a></p><p>{_GRAFS[1]}</p></div>")
    assert [related.headline for related in article.related] == ["Penulis Muda Asal Muara Raih Penghargaan"]
    assert article.authors == ()


@pytest.mark.parametrize(
    "foot",
    [
        "<div><p>Sari Lestari</p><p>Author</p></div><div><p>Darmawan</p><p>Editor</p></div>",
        "<div><p>Author</p><p>Sari Lestari</p></div><div><p>Editor</p><p>Darmawan</p></div>",
    ],
)
def test_the_first_name_and_role_show_the_order_of_the_next(foot: str) -> None:
    """A name of one word is one where a role and a name stand right above it in the same order."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    for page in (f"<div>{story}{foot}</div>", f"<div>{story}</div>{foot}"):
        article = _read(page)
        assert (article.authors, article.editors, article.text) == (("Sari Lestari",), ("Darmawan",), _STORY)


@pytest.mark.parametrize("word", ["Populer", "BAGIKAN", "Reporter", "darmawan"])
def test_a_word_beneath_a_role_may_be_no_name(word: str) -> None:
    """What the page's frame says beneath a role, another role, or a word without a capital is nobody."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    assert _read(f"<div>{story}</div><div><p>Author</p><p>Sari Lestari</p><p>Editor</p><p>{word}</p></div>").editors == ()


def test_what_readers_say_is_headed_in_many_words() -> None:
    """Comments end the story, whatever they are called."""
    comment = "<div><b>Budi</b><p>Bagus sekali penanaman ini, semoga banyak warga lain yang ikut menanam.</p></div>"
    for head in ("Tanggapan Pembaca", "Komentar Warganet"):
        assert _read(f"<div>{''.join(f'<p>{graf}</p>' for graf in _GRAFS)}<div><h3>{head}</h3>{comment * 3}</div></div>").text == _STORY


_HALVES: Final = tuple("".join(f"<p>{graf}</p>" for graf in grafs) for grafs in (_GRAFS[:2], _GRAFS[2:]))


@pytest.mark.parametrize(
    ("head", "promoted"),
    [
        ("Berita Populer", False),
        ("Terkini", False),
        ("Berita Lainnya", False),
        ("Baca Juga", True),
        ("Berita Terkait", True),
        ("Jangan Lewatkan", True),
    ],
)
def test_the_head_of_a_list_among_the_paragraphs_says_what_it_lists(head: str, *, promoted: bool) -> None:
    """Popular and latest stories have nothing to do with this one, wherever their list stands; ranks and ages are theirs."""
    items = "".join(f"<li>{number + 1}</li><li>{_link(number)}</li><li>2 jam lalu</li>" for number in range(3))
    article = _read(f"<div>{_HALVES[0]}<div><h3>{head}</h3><ul>{items}</ul></div>{_HALVES[1]}</div>")
    assert article.text == _STORY
    assert [related.headline for related in article.related] == (list(_TITLES[:3]) if promoted else [])


def test_a_promoted_story_beneath_a_paragraph_is_in_no_list() -> None:
    """A head reaches no further than to the next text that is none of its list."""
    words = "<p>Warga menunggu di dermaga.</p>"
    article = _read(f"<div>{_HALVES[0]}<p>Terpopuler</p>{words}<p>{_link(0)}</p>{_HALVES[1]}<p>{_link(1)}</p></div>")
    assert [related.headline for related in article.related] == list(_TITLES[:2])


def test_a_link_that_tells_when_is_no_promoted_story() -> None:
    """A writer's name leads to what she wrote, with the stamp in the same link and the story's own element."""
    line = "<p><a href=/p/1>Wulan Kinasih, Jurnalis - Jumat, 5 September 2025 | 15:18 WIB</a></p>"
    article = _read(f"<div>{line}{''.join(_HALVES)}</div>")
    assert (article.related, article.authors) == ((), ("Wulan Kinasih",))
    assert str(article.published) == "Jumat, 5 September 2025 pukul 15.18 WIB"


@pytest.mark.parametrize("between", ["", "<span>2 jam lalu</span>"])
def test_cards_of_other_stories_among_the_paragraphs_are_none_of_them(between: str) -> None:
    """Three and more small boxes, each with a link and a text beneath it, tell of other stories."""
    texts = ("Warga memakai hasilnya untuk menambah penghasilan keluarga.", "Kegiatan itu diikuti puluhan peserta dari desa sekitar.")
    cards = "".join(f"<div><h4>{_link(number)}</h4>{between}<p>{texts[number % 2]}</p></div>" for number in range(3))
    grafs = "".join(f"<p>{graf}</p>" for graf in (*_GRAFS, *_GRAFS[:2]))
    article = _read(f"<div>{grafs}<section>{cards}</section></div>")
    assert article.text.startswith(_STORY)
    assert [text for text in texts if text in article.text] == []


@pytest.mark.parametrize(
    "link", ["<a href=/lain/{0}>{0}. Pantai Karang Muara Kelapa</a>", "<a href=https://toko.example/{0}>Tenda Ringan untuk Empat Orang</a>"]
)
def test_the_parts_of_a_list_may_have_headings_that_are_links(link: str) -> None:
    """What is counted, or sold elsewhere, is what the page tells."""
    cards = [f"<div><h3>{link.format(number)}</h3><p>{_GRAFS[number % 2 + 2]} Nomor {number}.</p></div>" for number in range(1, 5)]
    page = f"<link rel=canonical href=https://muara.example/1><div>{''.join(_HALVES)}<p>{_GRAFS[0]}</p>{''.join(cards)}</div>"
    assert [number for number in range(1, 5) if f"Nomor {number}." not in _read(page).text] == []


def test_one_card_among_the_paragraphs_is_no_list_of_others() -> None:
    """A box with a link and a text may be a part of the story where it stands alone."""
    assert "Nomor 0." in _read(f"<div>{_HALVES[0]}<div><h3>{_link(0)}</h3><p>{_GRAFS[2]} Nomor 0.</p></div>{_HALVES[1]}</div>").text


@pytest.mark.parametrize(
    "box",
    [
        "<div><h4>Tentang Penulis</h4><p>Menulis tentang kelautan dan pangan sejak bertugas di pesisir utara.</p><a href=/p/1>Lainnya</a></div>",
        "<div><p>Bagaimana pendapatmu tentang berita ini?</p><a href=#>Suka</a><a href=#>Sedih</a></div>",
    ],
)
def test_a_box_beneath_the_last_paragraph_is_no_paragraph(box: str) -> None:
    """The writer is presented, or readers are asked how they like it, in the story's own element."""
    assert _read(f"<div>{''.join(_HALVES)}{box}</div>").text == _STORY


def test_a_story_may_have_a_part_about_a_writer() -> None:
    """A subhead that says more than the head of a writer's box goes on with the story."""
    assert _GRAFS[3] in _read(f"<div>{_HALVES[0]}<h3>Tentang Penulis Muda Muara</h3>{_HALVES[1]}</div>").text


def test_a_hash_alone_is_no_topic() -> None:
    """A link beneath the head of topics names one only where it has a word."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    topics = "<div>Topik</div><div><a href=/tag/bakau>#bakau</a></div><div><a href=/tag/>#</a></div><div><a href=/tag/muara>#muara</a></div>"
    assert _read(f"<div><div>{story}</div><div>{topics}</div></div>").tags == ("bakau", "muara")


def test_a_list_of_popular_stories_ends_somewhere() -> None:
    """Of links far beneath "Terpopuler" the head says nothing, and none of them is a paragraph."""
    first, last = ("".join(f"<p>{graf}</p>" for graf in grafs) for grafs in (_GRAFS[:2], _GRAFS[2:]))
    links = "".join(f"<p>{_link(number % 4)}</p>" for number in range(50))
    article = _read(f"<div>{first}<p>Terpopuler</p>{links}{last}</div>")
    assert article.text == _STORY


_PICTURE: Final = "<img src=/foto/bakau.jpg alt='{}'>"
_SHOWN: Final = "Warga mengangkat bibit bakau dari perahu di muara"


@pytest.mark.parametrize(
    ("box", "alt"),
    [
        ("<div>{picture}<div>{shown}</div></div>", ""),
        ("<p><a href=/bagi><img src=/ikon.png></a></p><div>{picture}<div>{shown}</div></div>", ""),
        ("<section><div><div>{picture}</div><div></div><div>{shown}</div></div></section>", _TITLE),
        ("<div>{picture}</div><div>{shown}</div>", _SHOWN),
        ("<div><a href=/foto/1>{picture}</a></div><p>{shown} (Sari Lestari)</p>", _SHOWN),
    ],
)
def test_what_a_picture_shows_is_told_by_its_box_or_its_own_words(box: str, alt: str) -> None:
    """A line alone with the picture above it, or one that says what the picture says to those who do not see it, is its caption."""
    lead = box.format(picture=_PICTURE.format(alt), shown=_SHOWN)
    article = _read(f"<div>{lead}<div>{''.join(f'<p>{graf}</p>' for graf in _GRAFS)}</div></div>")
    assert [(caption.text, caption.url) for caption in article.captions] == [(_SHOWN, "/foto/bakau.jpg")]
    assert (article.text, article.standfirst) == (_STORY, None)


@pytest.mark.parametrize("box", ["<div>{picture}</div><div>{shown}</div>", "<div>{picture}<p>{shown}</p><p>Rabu, 3 September 2025</p></div>"])
def test_a_summary_beneath_a_picture_is_no_caption(box: str) -> None:
    """What stands in a box of its own, or with other lines beside it, sums the story up."""
    lead = box.format(picture=_PICTURE.format(_TITLE), shown=_SHOWN)
    article = _read(f"<div>{lead}<div>{''.join(f'<p>{graf}</p>' for graf in _GRAFS)}</div></div>")
    assert (article.standfirst, article.captions) == (_SHOWN, ())


@pytest.mark.parametrize(
    "box",
    [
        "<div>{picture}<p>{shown}</p></div>",
        "<div><div>{picture}</div><div>{shown}</div></div>",
        "<table><tr><td>{picture}</td></tr><tr><td>{shown}</td></tr></table>",
        "<center>{picture}<br>{shown}</center>",
        "<p>{picture}</p><p><em>{shown}</em></p>",
    ],
)
def test_a_box_among_the_paragraphs_holds_a_picture_and_what_it_shows(box: str) -> None:
    """So does an element in italics right beneath a picture."""
    grafs = [f"<p>{graf}</p>" for graf in _GRAFS]
    article = _read(f"<div>{grafs[0]}{grafs[1]}{box.format(picture=_PICTURE.format(''), shown=_SHOWN)}{grafs[2]}{grafs[3]}</div>")
    assert [(caption.text, caption.url) for caption in article.captions] == [(_SHOWN, "/foto/bakau.jpg")]
    assert article.text == _STORY


@pytest.mark.parametrize(
    "box",
    [
        "<p>{picture}{graf}</p>",
        "<p>{picture}</p><p>{graf}</p>",
        "<div>{picture}<h3>Bibit Bakau dari Kebun Warga</h3></div><p>{graf}</p>",
        '<div>{picture}<p>"{graf}"</p></div>',
        "<div>{picture}<p>{graf} (sl/dw)</p></div>",
        "<div>{picture}<p>{graf}</p><p>{graf} Begitu pula esok.</p></div>",
        "<div>{picture}<p>Sari Lestari, Jurnalis - Jumat, 5 September 2025 | 11.58 WIB</p></div><p>{graf}</p>",
        "<p>{picture}</p><p><em>{graf} Begitu kata Ratna Wulandari, kepala desa.</em></p>",
    ],
)
def test_a_paragraph_beneath_a_picture_is_no_caption(box: str) -> None:
    """Pictures float beside paragraphs, and stand above subheads, speech and boxes of several paragraphs."""
    grafs = [f"<p>{graf}</p>" for graf in _GRAFS]
    article = _read(f"<div>{grafs[0]}{grafs[1]}{box.format(picture=_PICTURE.format(''), graf=_GRAFS[2])}{grafs[3]}</div>")
    assert (article.captions, _GRAFS[2] in article.text) == ((), True)


@pytest.mark.parametrize("name", ["css-1ad4x2f", "sc-9tag3-0", "x3nav7"])
def test_names_that_a_tool_made_tell_nothing(name: str) -> None:
    """Letters and figures that a tool drew spell a word by chance."""
    grafs = "".join(f"<p class={name}>{graf}</p>" for graf in _GRAFS)
    assert _read(f"<div class={name}>{grafs}</div>").text == _STORY


def test_paragraphs_that_a_script_shows_are_the_story() -> None:
    """Each is hidden until a reader comes to it."""
    grafs = "".join(f"<div style='visibility: hidden'><p>{graf}</p></div>" for graf in _GRAFS[1:])
    assert _read(f"<div><p>{_GRAFS[0]}</p>{grafs}</div>").text == _STORY


def test_the_age_of_a_promoted_story_is_no_time_of_publication() -> None:
    """It stands in one box with the link, among the paragraphs of a page that shows no stamp of its own."""
    grafs = [f"<p>{graf}</p>" for graf in _GRAFS]
    card = f"<div><a href=/lain/0><img src=/foto/0.jpg></a><div>{_link(0)}<span>3 jam yang lalu</span></div></div>"
    article = idnews.read_html(
        f"<meta property=article:published_time content=2025-09-03T08:15:00+07:00>{_HEAD}<div>{grafs[0]}{grafs[1]}{card}{grafs[2]}{grafs[3]}</div>",
        as_of=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    )
    assert (article.published is not None and article.published.isoformat(), article.text) == ("2025-09-03T08:15:00+07:00", _STORY)
    assert [(related.headline, str(related.when)) for related in article.related] == [(_TITLES[0], "3 jam lalu")]


@pytest.mark.parametrize(
    "box",
    [
        "<div><img src=/{n}.jpg><p>{graf}</p></div>",
        "<section><figure><img src=/{n}.jpg></figure><p>{graf}</p></section>",
        "<div><p><img src=/{n}.jpg></p><p>{graf}</p></div>",
        "<table><tr><td><img src=/{n}.jpg></td><td>{graf}</td></tr></table>",
        "<div><a href=/{n}><img src=/{n}.jpg></a><br>{graf}</div>",
        "<p>{graf}</p><div class=step><img src=/{n}.jpg><p>Rendam bibit bakau ke-{n} selama dua jam lalu tiriskan</p></div>",
    ],
)
def test_sections_with_a_picture_each_are_the_story(box: str) -> None:
    """Page builders set a picture and a paragraph in a box of their own."""
    body = "".join(box.format(n=number, graf=graf) for number, graf in enumerate(_GRAFS))
    article = _read(f"<div>{body}</div>")
    assert ([graf for graf in _GRAFS if graf not in article.text], article.captions) == ([], ())


def test_a_stamp_and_a_writer_beside_icons_are_no_captions() -> None:
    """Each stands alone with its picture."""
    boxes = [
        f"<div><img src=/ikon.svg><span>{words}</span></div>" for words in ("Senin, 1 September 2025 10:00", "Sari Lestari, Wartawan Kabar Muara")
    ]
    article = _read(f"{''.join(boxes)}<div>{''.join(f'<p>{graf}</p>' for graf in _GRAFS)}</div>")
    assert (article.captions, article.authors, article.text) == ((), ("Sari Lestari",), _STORY)
    assert article.published is not None
    assert article.published.isoformat() == "2025-09-01T10:00:00+07:00"
