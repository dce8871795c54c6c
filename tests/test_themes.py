"""Pages in the themes that regional media wear, from publishers that no profile knows."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.article import Article

_TITLE: Final = "Petani Garam Tambak Wangi Panen Raya"
_LEDE: Final = "Petani garam di Desa Tambak Wangi mulai memanen garam pada awal September setelah kemarau panjang."
_END: Final = "Meski begitu, harga garam di tingkat petani masih rendah, yakni Rp900 per kilogram, kata Suparno."
_STORY: Final = f"<p>{_LEDE}</p><p>{_END}</p>"
_MORE: Final = """<p>Dinas Kelautan dan Perikanan setempat berjanji membantu penyerapan garam lewat koperasi nelayan.</p>
<p>Koperasi itu sudah menyiapkan dua gudang baru yang mampu menampung hingga seribu ton garam rakyat.</p>"""


def _read(body: str) -> Article:
    """Return what is read of a page in Indonesian with a title and a body."""
    return idnews.read_html(f"<html lang=id><head><title>{_TITLE} - Kabar Pesisir</title></head><body>{body}</body></html>")


def _texts(article: Article) -> list[str]:
    return [graf.text for graf in article.body]


def test_every_part_of_a_built_page_is_a_widget() -> None:
    """What Elementor calls a widget is no list of other stories: the topics and the promoted story are read."""
    promoted = "<p><b>Baca Juga : </b><a href=/gudang>Koperasi Garam Siapkan Gudang Baru</a></p>"
    article = _read(
        f"<div class='elementor-widget elementor-widget-theme-post-title'><h1 class=elementor-heading-title>{_TITLE}</h1></div>"
        "<div class='elementor-widget elementor-widget-theme-post-content'><div class=elementor-widget-container>"
        f"<p>{_LEDE}</p>{promoted}<p>{_END}</p></div></div>"
        "<div class='elementor-widget elementor-widget-post-info'><span class=elementor-post-info__terms-list>Tags: "
        "<a href=/tag/garam>garam</a>, <a href=/tag/pati>Pati</a></span></div>"
        "<div class='elementor-widget elementor-widget-posts'><p>Bupati melepas ekspor rajungan ke Jepang melalui pelabuhan.</p></div>"
    )
    assert _texts(article) == [_LEDE, _END]
    assert [related.headline for related in article.related] == ["Koperasi Garam Siapkan Gudang Baru"]
    assert article.tags == ("garam", "Pati")


def test_the_story_before_this_one_is_not_related() -> None:
    """Themes link the stories before and after one beneath it; they have nothing to do with it."""
    article = _read(
        f"<h1>{_TITLE}</h1><div class=td-post-content>{_STORY}</div>"
        "<div class=tdb_single_next_prev><div class=tdb-post-prev><span>Previous article</span>"
        "<div class=td-module-title><a href=/x>Bupati Tinjau Pelabuhan Juwana</a></div></div></div>"
    )
    assert (_texts(article), article.related) == ([_LEDE, _END], ())


@pytest.mark.parametrize(
    "above",
    [
        "<ul class=td-category><li class=entry-category><a href=/d>Daerah</a><li class=entry-category><a href=/e>Ekonomi</a></ul>",
        "<div class=gmr-meta-topic><strong><span class=cat-links-content><a href=/d>Daerah</a></span></strong></div>",
        "<div class=rubrik><a href=/d>Daerah</a></div>",
        "<p><a href=/d rel='category tag'>Daerah</a>, <a href=/e rel='category tag'>Ekonomi</a></p>",
    ],
)
def test_the_section_is_linked_above_the_headline(above: str) -> None:
    """Its link says that it leads to a section; of several the first is the kicker, and a menu's sections are none."""
    menu = "<ul class=menu-kategori><li><a href=/p>Politik</a><li><a href=/d>Daerah</a></ul>"
    assert _read(f"{menu}<article class=category-ekonomi>{above}<h1>{_TITLE}</h1><div>{_STORY}</div></article>").kicker == "Daerah"
    assert _read(f"{menu}<article class=category-ekonomi><p><a href=/d>Baca</a></p><h1>{_TITLE}</h1><div>{_STORY}</div></article>").kicker is None


@pytest.mark.parametrize(
    "line",
    [
        "<span>in</span> <a href=/e rel='category tag'>Ekonomi</a>, <a href=/d rel='category tag'>Daerah</a>",
        "oleh <a href=/author/admin>Adminpm</a> dalam <a href=/e rel='category tag'>Ekonomi</a> 12 Dilihat",
        "<a href=/e rel='category tag'>Ekonomi</a>",
    ],
)
def test_the_section_is_linked_beneath_the_headline(line: str) -> None:
    """What stands beside it on its line is no standfirst."""
    article = _read(f"<h1>{_TITLE}</h1><div class=meta>{line}</div><div>{_STORY}</div>")
    assert (article.kicker, article.standfirst, _texts(article)) == ("Ekonomi", None, [_LEDE, _END])


def test_a_section_leaves_name_and_day_beside_it() -> None:
    """One line tells who, when and in which section."""
    line = "By <a href=/author/rudi>Rudi Hartono</a> on 6 September 2025 in <a href=/e rel='category tag'>Ekonomi</a>"
    article = _read(f"<h1>{_TITLE}</h1><div class=meta>{line}</div><div>{_STORY}</div>")
    assert (article.authors, str(article.published)) == (("Rudi Hartono",), "Sabtu, 6 September 2025")


def test_a_heading_in_the_story_outranks_the_way_to_it() -> None:
    """Portals of regencies say the title in the breadcrumbs, and head the story with it beneath its picture."""
    article = _read(
        f"<section><h2>Detail Berita</h2><ul class=breadcrumb><li><a href=/>Beranda</a><li>{_TITLE}</ul></section>"
        f"<div class=blog-details><img src=a.jpg><h3>{_TITLE}</h3><ul><li>06 September 2025<li>Dibaca 321 kali</ul><div>{_STORY}</div></div>"
    )
    assert (article.headline, _texts(article)) == (_TITLE, [_LEDE, _END])


@pytest.mark.parametrize("clock", ["10:15 WIB", "10.15", "Pukul 10:15 WIB", "10:15 am"])
def test_a_time_of_day_stands_beneath_its_date(clock: str) -> None:
    """Two entries of a list tell one moment."""
    article = _read(f"<h1>{_TITLE}</h1><ul><li>6 September 2025<li>{clock}</ul><div>{_STORY}</div>")
    assert article.published is not None
    assert article.published.datetime.isoformat() == "2025-09-06T10:15:00+07:00"
    assert (article.kicker, _texts(article)) == (None, [_LEDE, _END])


@pytest.mark.parametrize("line", ["1.250", "12", "12 Dilihat", "0 Komentar", "2 menit baca"])
def test_a_count_beneath_a_date_is_no_time_of_day(line: str) -> None:
    """How many read it, or how long that takes, stands there as well."""
    article = _read(f"<h1>{_TITLE}</h1><ul><li>6 September 2025<li>{line}</ul><div>{_STORY}</div>")
    assert str(article.published) == "Sabtu, 6 September 2025"


@pytest.mark.parametrize(
    "meta",
    [
        "<footer class=node__meta><div>Dikirim oleh <span>humas</span> pada <span>Sab, 06/09/2025 - 10:15</span></div></footer>",
        "<p>Dibuat oleh Admin pada 6 September 2025 10:15</p>",
        "<p>Redaksi | 6 September 2025 10:15 | 1.203 views</p>",
        "<ul><li>Diskominfo<li>06 September 2025<li>10:15 WIB</ul>",
        "<ul><li>Humas Pemkab<li>06 September 2025 10:15</ul>",
    ],
)
def test_a_desk_sends_the_story_in(meta: str) -> None:
    """Drupal, and portals of regencies, print a desk for the writer: it is neither a person nor a kicker."""
    article = _read(f"<h1>{_TITLE}</h1>{meta}<div>{_STORY}</div>")
    assert article.published is not None
    assert article.published.datetime.isoformat() == "2025-09-06T10:15:00+07:00"
    assert (article.authors, article.kicker, article.standfirst, _texts(article)) == ((), None, None, [_LEDE, _END])


@pytest.mark.parametrize("line", ["Tim penyelamat bekerja siang dan malam", "Humas pemerintah menyangkal kabar itu"])
def test_a_standfirst_tells_of_a_desk(line: str) -> None:
    """What runs on is no desk's name."""
    assert _read(f"<h1>{_TITLE}</h1><h2>{line}</h2><p>6 September 2025</p><div>{_STORY}</div>").standfirst == line


def test_a_desk_signs_the_story() -> None:
    """A media centre in a closing tag is no person."""
    article = _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p><b>(Diskominfo/MC Muria)</b></p></div>")
    assert ([*map(str, article.credits)], article.authors, _texts(article)) == (["(Diskominfo/MC Muria)"], (), [_LEDE, _END])


def test_a_theme_hides_the_time_of_the_change() -> None:
    """WordPress prints two times of one day, and says in their classes which is which."""
    changed = "<time class=updated datetime=2025-09-06T11:00:00+07:00>6 September 2025</time>"
    first = "<time class='entry-date published' datetime=2025-09-06T10:15:00+07:00>6 September 2025</time>"
    both = _read(f"<h1>{_TITLE}</h1><span class=posted-on>{changed}{first}</span><div>{_STORY}</div>")
    only = _read(f"<h1>{_TITLE}</h1><span class=posted-on>{changed}</span><div>{_STORY}</div>")
    assert [str(moment) for moment in (both.published, both.modified)] == [
        "Sabtu, 6 September 2025 pukul 10.15.00 WIB",
        "Sabtu, 6 September 2025 pukul 11.00.00 WIB",
    ]
    assert (str(only.published), only.modified) == ("Sabtu, 6 September 2025 pukul 11.00.00 WIB", None)


@pytest.mark.parametrize(
    "below",
    [
        "<p>Gabung Grup Telegram / WhatsApp Kabar Rawa agar tidak ketinggalan info terbaru!</p>",
        "<p>Bagaimana pendapat Anda? Tulis di kolom komentar.</p>",
        "<div class=kk-star-ratings><div class=kksr-legend>5/5 - (1 vote)</div></div>",
    ],
)
def test_what_plugins_print_beneath_the_story_is_none_of_it(below: str) -> None:
    """Invitations and ratings stand inside the story's element."""
    assert _texts(_read(f"<h1>{_TITLE}</h1><div class=entry-content>{_STORY}{below}</div>")) == [_LEDE, _END]


@pytest.mark.parametrize(("name", "about"), [("m-a-box-name", "m-a-box-bio"), ("td-author-name", "td-author-description")])
def test_a_box_tells_of_the_writer(name: str, about: str) -> None:
    """Plug-ins set a box beneath the story: its name is the writer's, its text is none of the story's."""
    about = f"<div class={about}><p>Jurnalis yang gemar menulis isu desa di pesisir utara dan laut.</p></div>"
    box = f"<div class={name}><h5>Rina Kartika</h5></div>{about}"
    article = _read(f"<h1>{_TITLE}</h1><div class=entry-content>{_STORY}{_MORE}<div class=box>{box}</div></div>")
    assert (article.authors, len(article.body)) == (("Rina Kartika",), 4)


@pytest.mark.parametrize(
    ("below", "tags"),
    [
        ("<p>Tags: garam, Pati</p>", ("garam", "Pati")),
        ("<p>#garam #pati #petani</p>", ("garam", "pati", "petani")),
        ("<p>Label harga baru akan dipasang pekan depan.</p>", ()),
        ("<p>#garam</p>", ()),
    ],
)
def test_topics_without_links_stand_beneath_the_story(below: str, tags: tuple[str, ...]) -> None:
    """A word that announces them, or a row of hashes, shows what they are."""
    assert _read(f"<h1>{_TITLE}</h1><div class=entry-content>{_STORY}</div>{below}").tags == tags


def test_a_promoted_story_has_a_summary() -> None:
    """A plug-in prints the headline of another story and how that opens, in the middle of this one."""
    box = (
        "<div class=rp4wp-related-posts><h3>Artikel Terkait</h3><ul><li><div class=rp4wp-related-post-content>"
        "<a href=/gudang>Koperasi Garam Siapkan Gudang Baru</a><p>Gudang baru di dekat tambak akan menampung garam rakyat.</p></div></ul></div>"
    )
    article = _read(f"<h1>{_TITLE}</h1><div class=entry-content><p>{_LEDE}</p>{_MORE}{box}<p>{_END}</p></div>")
    assert ([related.headline for related in article.related], len(article.body)) == (["Koperasi Garam Siapkan Gudang Baru"], 4)


@pytest.mark.parametrize("sign", [".-", ". -", " -", "-"])
def test_a_full_stop_stands_before_the_dash(sign: str) -> None:
    """Regional papers set both behind their names."""
    dateline = _read(f"<h1>{_TITLE}</h1><div class=entry-content><p>Pati, Kabarrawa.com{sign} {_LEDE}</p><p>{_END}</p></div>").dateline
    assert dateline is not None
    assert (dateline.place, dateline.outlet) == ("Pati", "Kabarrawa.com")


@pytest.mark.parametrize("name", ["foto", "post-thumb", "single-featured-image", "gambar utama"])
def test_a_line_stands_with_a_picture(name: str) -> None:
    """Between headline and story it is the caption, whether it has a credit or not, and no standfirst."""
    line = "Petani memanen garam di Desa Tambak Wangi, Kabupaten Pati, Jawa Tengah"
    article = _read(
        f"<h1>{_TITLE}</h1><p>6 September 2025 10:15</p><div class='{name}'><img src=a.jpg><small>{line}</small></div><div>{_STORY}</div>"
    )
    assert ([caption.text for caption in article.captions], article.standfirst) == ([line], None)


def test_a_story_that_has_a_picture_has_a_standfirst() -> None:
    """What stands in its head is none of the picture's."""
    line = "Petani berharap pemerintah menetapkan harga dasar garam"
    article = _read(
        f"<article class='post has-post-thumbnail'><h1>{_TITLE}</h1><p>{line}</p><p>6 September 2025 10:15</p><div>{_STORY}</div></article>"
    )
    assert (article.captions, article.standfirst) == ((), line)


@pytest.mark.parametrize(
    ("box", "promoted"),
    [
        ("<aside><strong>BACA JUGA</strong><ul><li>{link}</li></ul></aside>", 1),
        ("<aside>BACA JUGA: {link}</aside>", 1),
        ("<div class=widget><h4>Baca Juga</h4><div>{link}</div></div>", 1),
        # Of a box that says nothing of the kind nobody knows why its stories were chosen.
        ("<aside><strong>TERPOPULER</strong><ul><li>{link}</li></ul></aside>", 0),
        ("<aside><ul><li>{link}</li></ul></aside>", 0),
    ],
)
def test_a_box_beside_the_paragraphs_promotes_what_it_says(box: str, promoted: int) -> None:
    """An `aside` among the paragraphs is none of the story's, and holds related stories where its first words say so."""
    filled = box.format(link="<a href=/gudang>Koperasi Garam Siapkan Gudang Baru</a>")
    paragraphs = [f"<p>Petani garam di teluk utara mulai memanen {word} sejak pekan lalu, kata Karto Wiyono.</p>" for word in ("pagi", "sore")]
    article = idnews.read_html(f"<title>Garam Dipanen</title><h1>Garam Dipanen</h1><div>{filled.join(paragraphs)}</div>")
    assert [story.headline for story in article.related] == ["Koperasi Garam Siapkan Gudang Baru"] * promoted
    assert len(article.body) == len(paragraphs)
