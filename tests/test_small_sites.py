"""Pages of small sites that no profile knows: blogs, village portals, town papers."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.article import Article, Kind

_STORY: Final = """<p>Soto ini tidak memakai santan tetapi tetap gurih karena kelapa sangrai yang digiling halus.</p>
<p>Warga memasaknya setiap pekan untuk dijual di pasar pagi, kata Ratna di dapurnya.</p>"""


def _read(*, above: str = "", below: str = "", title: str = "Resep Soto Muara Kelapa", story: str = _STORY) -> Article:
    """Return what is read of a page with one story, and what stands between headline and story and beneath it."""
    return idnews.read_html(f"<title>{title}</title><h1>Resep Soto Muara Kelapa</h1>{above}<div>{story}</div>{below}")


@pytest.mark.parametrize(
    "line",
    [
        "Oleh Ratna Puspa Dewi, 5 September 2025",
        "Ditulis oleh Ratna Puspa Dewi, 5 September 2025",
        "Oleh Ratna Puspa Dewi, Dosen Universitas Muara, 5 September 2025",
        "By Ratna Puspa Dewi, September 5, 2025",
        "Ratna Puspa Dewi, 5 September 2025",
    ],
)
def test_a_name_and_a_day_share_a_line(line: str) -> None:
    """What stands before the day is who wrote the story, and no standfirst."""
    article = _read(above=f"<p class=by>{line}</p>")
    assert article.authors == ("Ratna Puspa Dewi",)
    assert str(article.published) == "Jumat, 5 September 2025"
    assert (article.standfirst, article.kicker) == (None, None)


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ('<time datetime="2025-09-06T08:10:00+07:00">6 September 2025</time>', "2025-09-06T08:10:00+07:00"),
        ('<time datetime="2025-09-06T01:10:00Z">Sabtu, 6 September 2025</time>', "2025-09-06T08:10:00+07:00"),
        ('<abbr class=published title="2025-09-06T08:10:00+07:00">6 September 2025</abbr>', "2025-09-06T08:10:00+07:00"),
        ('<time datetime="2025-09-06T08:10:00+07:00">3 hari lalu</time>', "2025-09-06T08:10:00+07:00"),
        # What is shown is right where the element says another day, another hour, or none.
        ('<time datetime="2025-09-09T08:10:00+07:00">6 September 2025</time>', "2025-09-06T00:00:00+07:00"),
        ('<time datetime="2025-09-06T08:10:00+07:00">6 September 2025 09.00 WIB</time>', "2025-09-06T09:00:00+07:00"),
        ('<time datetime="2025-09-06T00:00:00+00:00">6 September 2025</time>', "2025-09-06T00:00:00+07:00"),
    ],
)
def test_an_element_keeps_the_hour_of_the_day_that_it_shows(stamp: str, published: str) -> None:
    """The hour in the attribute of the stamp's element makes the day that a reader sees more precise."""
    article = _read(above=f"<p>{stamp}</p>")
    assert article.published is not None
    assert article.published.datetime.isoformat() == published


def test_stars_alone_sign_nothing() -> None:
    """Stars beneath a story, or behind a name, are no closing tag; those in brackets, or with initials, are."""
    assert _read(story=_STORY + "<p>***</p>").credits == ()
    assert _read(above="<p>Oleh: Wulan Kinasih*</p>").credits == ()
    assert list(map(str, _read(story=_STORY + "<p>Warga pun lega. (*/sal)</p>").credits)) == ["(*/sal)"]
    assert list(map(str, _read(story=_STORY + "<p>Warga pun lega. (*)</p>").credits)) == ["(*)"]


def test_a_short_story_with_a_picture_is_an_article() -> None:
    """A page is a photo where its captions say more than its story, and only there."""
    picture = "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>"
    story = "<p>Warga memasak soto di muara pada Sabtu pagi.</p>{}<p>Kelapa datang dari desa sebelah, kata Rohani kepada kami.</p>"
    caption = "Warga memasak soto bersama di dapur umum Desa Muara Kelapa, Sabtu (6/9/2025) pagi, untuk dijual di pasar (dok. Kabar Muara)"
    assert _read(story=story.format(picture.format("Warga memasak soto (dok. Kabar Muara)"))).kind is Kind.ARTICLE
    assert _read(story=picture.format(caption)).kind is Kind.PHOTO


@pytest.mark.parametrize("line", ["Diposting oleh <a href=/p>Rosyid Anwar</a> di 10.11", "Posted by Rosyid Anwar", "Diterbitkan oleh: Rosyid Anwar"])
def test_a_blog_is_signed_and_filed_beneath_its_story(line: str) -> None:
    """Blogger prints "Diposting oleh" and the labels under a story."""
    labels = "<div class=post-labels>Label: <a href=/search/label/Soto>Soto</a>, <a href=/search/label/Pasar>Pasar</a></div>"
    article = _read(below=f"<div class=post-footer><span class=post-author>{line}</span>{labels}</div>")
    assert (article.authors, article.tags) == (("Rosyid Anwar",), ("Soto", "Pasar"))


@pytest.mark.parametrize(
    ("below", "next_url"),
    [
        ("<ul class='pager pagenav'><li><a href=/lain>Sebelumnya</a><li><a href=/baru>Selanjutnya</a></ul>", None),
        ("<div class=pagination><a href=https://muara.example/gulai>Next</a></div>", None),
        ("<div class=pagination><a href=/soto?page=2>Selanjutnya</a></div>", "https://muara.example/soto?page=2"),
        ("<div class=pagination><a href=/soto/2>Selanjutnya</a></div>", "https://muara.example/soto/2"),
        ("<div class=pagination><a href=/soto/page/2/>Next</a></div>", "https://muara.example/soto/page/2/"),
        ("<div class=pagination><a href=/lanjutan>Halaman Selanjutnya</a></div>", "https://muara.example/lanjutan"),
        ("<div class=pagination><b>1</b> <a href=/x>2</a> <a href=/x>Selanjutnya</a></div>", "https://muara.example/x"),
    ],
)
def test_the_next_story_is_no_next_page(below: str, next_url: str | None) -> None:
    """A link to what follows leads to another page of the story where it counts pages, and to another story elsewhere."""
    page = idnews.read_html(
        f"<title>Resep Soto Muara Kelapa</title><h1>Resep Soto Muara Kelapa</h1><div>{_STORY}</div>{below}", url="https://muara.example/soto"
    ).page
    assert (page.next_url if page is not None else None) == next_url
    assert (page is None) == (next_url is None)


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        ("<p>Kabar Muara</p>", None),
        ("<p>muara.example</p>", None),
        ("<p>17:20 WIB</p>", None),
        ("<dl><dt>Detail</dt><dd>Kategori: <a href=/k>Berita Daerah</a></dd></dl>", "Berita Daerah"),
        ("<p>Kuliner</p>", "Kuliner"),
    ],
)
def test_a_kicker_names_a_topic(above: str, kicker: str | None) -> None:
    """Neither the site's name nor a time of day is one, and its label is no part of it."""
    head = "<title>Resep Soto Muara Kelapa | Kabar Muara</title><link rel=canonical href=https://muara.example/soto>"
    assert idnews.read_html(f"{head}<h1>Resep Soto Muara Kelapa</h1>{above}<div>{_STORY}</div>").kicker == kicker
    assert idnews.read_html(f"{head}<div>{above}<h1>Resep Soto Muara Kelapa</h1></div><div>{_STORY}</div>").kicker == kicker


@pytest.mark.parametrize("line", ["By Laila Kusumawati in Palembang", "Oleh Laila Kusumawati di Palembang", "By Laila Kusumawati"])
def test_a_writer_says_where_she_was(line: str) -> None:
    """English pages of Indonesian newsrooms put the place behind the name, and the province in English into the dateline."""
    story = "<p>PALEMBANG, South Sumatra (Muara Post) – A floating school opened on Monday for the children of fishermen.</p>"
    article = _read(above=f"<p>{line}</p>", story=story)
    assert article.authors == ("Laila Kusumawati",)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == ("PALEMBANG, South Sumatra", "Muara Post")
    assert article.body[0].text.startswith("A floating school")


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("DEMAK, KABARMUARA.ID | ", ("DEMAK", "KABARMUARA.ID")),
        ("Demak, KabarMuara.id | ", ("Demak", "KabarMuara.id")),
        ("DEMAK, KABAR MUARA | ", ("DEMAK", "KABAR MUARA")),
        ("<b>KABARMUARA.ID</b> | ", (None, "KABARMUARA.ID")),
        # Neither a section nor a speaker is an outlet.
        ("Opini, Warga | ", None),
        ("OPINI | ", None),
    ],
)
def test_a_bar_parts_a_dateline_from_the_story(opening: str, dateline: tuple[str | None, str | None] | None) -> None:
    """Where an outlet in capitals, or with its domain, stands before it."""
    found = _read(story=f"<p>{opening}Warga menanam bakau di muara sungai pada Sabtu pagi, dibantu siswa.</p>{_STORY}").dateline
    assert (None if found is None else (found.place, found.outlet)) == dateline


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<p style='text-align: right'><i>Laila Kusumawati</i></p>", ("Laila Kusumawati",)),
        ("<p><em>Laila Kusumawati</em></p>", ("Laila Kusumawati",)),
        ("<p class=has-text-align-right>Laila Kusumawati</p>", ("Laila Kusumawati",)),
        ("<p align=right>Laila Kusumawati</p>", ("Laila Kusumawati",)),
        ("<p>Laila Kusumawati</p>", ()),
        ("<p><i>Jawa Barat</i></p>", ()),
        ("<p><i>Selamat mencoba di rumah</i></p>", ()),
    ],
)
def test_a_signature_is_set_apart(line: str, authors: tuple[str, ...]) -> None:
    """A person's name alone, in italics or at the right, signs the story that it ends."""
    assert _read(story=_STORY + line).authors == authors
