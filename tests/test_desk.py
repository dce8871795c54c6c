"""What small things on a page are marked as: each case is a sentence, the page, and the marks of all that is no story."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

import idnews
from idnews.label import Label

_TITLE: Final = "Warga Menanam Bakau di Muara"
_GRAFS: Final = tuple(
    f"Warga Desa Suka{name} menanam seribu bibit bakau di pesisir utara bersama para pelajar dan nelayan."
    for name in ("maju", "rame", "sari", "jaya", "mulya")
)
_LINES: Final = "\n".join(_GRAFS)
_NOTICE: Final = (
    "IDN Times Community adalah media yang menyediakan platform untuk menulis. "
    "Semua karya tulis yang dibuat adalah sepenuhnya tanggung jawab dari penulis."
)
_STORY: Final = frozenset({Label.SLUG, Label.HEADLINE, Label.BODY})


def _page(*, above: str = "", beneath: str = "", inside: str = "", foot: str = "") -> str:
    """Return a page with something above its headline, beneath it, before the last paragraph of its story, or beneath its story."""
    *story, last = (f"<p>{graf}</p>" for graf in _GRAFS)
    return f"<title>{_TITLE}</title>{above}<h1>{_TITLE}</h1>{beneath}<div class=isi>{''.join(story)}{inside}{last}</div>{foot}"


def _beside(article: idnews.Article) -> list[tuple[str, str]]:
    """Return what is marked and is no part of the story."""
    assert article.proof is not None
    return [(mark.label.value, article.proof.text(mark.span)) for mark in article.proof.marks if mark.label not in _STORY]


_TEXTS: Final = {
    "A head alone files nothing.": (f"{_LINES}\nTags:", [("furniture", "Tags:")]),
    "Topics end where a sentence begins.": (
        f"{_LINES}\nTags:\nbakau\nWarga pulang.",
        [("furniture", "Tags:"), ("tag", "bakau"), ("furniture", "Warga pulang.")],
    ),
    "Nothing between two commas is no topic.": (
        f"{_LINES}\nTags: bakau, , pesisir",
        [("furniture", "Tags:"), ("tag", "bakau"), ("furniture", ", ,"), ("tag", "pesisir")],
    ),
    "One hash is quoted rather than filed under.": (f"{_LINES}\n#bakau", []),
    "A role whose name is lost is a byline.": (f"{_LINES}\nKontributor", [("byline", "Kontributor")]),
    "A title beneath two words is no promoted story.": ("Warga pulang.\nKetua Kelompok Tani Hutan Rakyat Jati", []),
    "A notice at the end of joined paragraphs reaches back to the sentence before it.": (
        f"{' '.join(_GRAFS)} All rights reserved All rights reserved.",
        [("legal", "All rights reserved"), ("legal", "All rights reserved.")],
    ),
    "A prompt takes the brackets around it.": (
        f"{_GRAFS[0]} (SCROLL TO CONTINUE WITH CONTENT) {_GRAFS[1]}",
        [("ad", "(SCROLL TO CONTINUE WITH CONTENT)")],
    ),
    "A headline that is printed again beneath itself is a repeat.": (
        f"{_TITLE}\n{_TITLE}\nDEMAK, Kabar.id - {_LINES}",
        [("repeat", _TITLE), ("dateline", "DEMAK, Kabar.id -")],
    ),
    "A stray sign in the head is the frame's.": (
        f"{_TITLE}\n'\nSelasa, 2 September 2025 | 16:30 WIB\n{_LINES}",
        [("furniture", "'"), ("timestamp", "Selasa, 2 September 2025 | 16:30 WIB")],
    ),
    "A role that the dateline behind it leaves alone is the frame's.": (
        f"{_TITLE}\nOleh DEMAK, Kabar.com - {_LINES}",
        [("furniture", "Oleh"), ("dateline", "DEMAK, Kabar.com -")],
    ),
    "A role, and a colon with no name behind it, are one byline.": (
        f"{_LINES}\nEditor\n: -",
        [("byline", "Editor\n:"), ("furniture", "-")],
    ),
    "What a guest writer says of himself is the frame's.": (
        f"{' '.join(_GRAFS)} Baca juga: Petani Wonosobo Tanam Ribuan Bibit Mangrove di Tepi Danau \u200bhidup untuk menulis\u200b {_NOTICE}",
        [
            ("related", "Baca juga: Petani Wonosobo Tanam Ribuan Bibit Mangrove di Tepi"),
            ("furniture", "Danau \u200bhidup untuk menulis\u200b"),
            ("legal", _NOTICE),
        ],
    ),
    "A list of popular stories is the frame's, story by story.": (
        f"{_LINES}\nTerpopuler\nNasional\n2 jam lalu\nPetani Wonosobo Tanam Ribuan Bibit\nEkonomi\n3 jam lalu\nPemuda Kampung Rambutan Gelar Pameran",
        [
            ("furniture", "Terpopuler"),
            ("furniture", "Nasional\n2 jam lalu\nPetani Wonosobo Tanam Ribuan Bibit"),
            ("furniture", "Ekonomi\n3 jam lalu\nPemuda Kampung Rambutan Gelar Pameran"),
        ],
    ),
}


@pytest.mark.parametrize("sentence", _TEXTS)
def test_a_line_of_a_text_is_marked_as_what_it_is(sentence: str) -> None:
    """What stands beneath a story is told from it."""
    text, marks = _TEXTS[sentence]
    assert _beside(idnews.read_text(text)) == marks


_FIRST: Final = f"<title>{_TITLE}</title><article><h1>{_TITLE}</h1><p>{_GRAFS[0]}<p>{_GRAFS[1]}</article>"
_PAGES: Final = {
    "A head of summaries with nothing beneath it is no head.": (
        _page(above="<div><h2>Ringkasan Berita</h2></div>"),
        [("kicker", "Ringkasan Berita")],
    ),
    "A box under a head of summaries is the summary.": (
        _page(beneath="<div><b>Ringkasan Berita</b><p>Seribu bibit ditanam.<p>Warga senang.</div>"),
        [("furniture", "Ringkasan Berita"), ("standfirst", "Seribu bibit ditanam."), ("standfirst", "Warga senang.")],
    ),
    "A head of summaries with nothing behind its box heads a story.": (
        "<article><h2>Ringkasan Berita</h2><p>Seribu bibit ditanam di muara.<p>Warga senang sekali.</article>",
        [("subhead", "Ringkasan Berita")],
    ),
    "What stands with a credit in the box of a picture is its caption.": (
        _page(beneath="<div><img src=/a.jpg><small>Foto: Dok. Warga<br>Bibit bakau di muara</small></div>"),
        [("caption", "Foto: Dok. Warga"), ("caption", "Bibit bakau di muara")],
    ),
    "A credit alone is a caption.": (_page(beneath="<p>Kredit: Koperasi Susu Lembang</p>"), [("caption", "Kredit: Koperasi Susu Lembang")]),
    "Speech beneath a picture is the story's.": (
        _page(beneath='<div class=img><img src=/a.jpg>Anak-anak menanam bakau," kata Kepala Dusun.</div>'),
        [],
    ),
    "A role between two names has the one above or the one beneath it.": (
        _page(beneath="<div>Sari Lestari</div><div>Editor</div><div>Budi Wijaya</div><div>Kabupaten Demak</div>"),
        [("byline", "Sari Lestari"), ("byline", "Editor\nBudi Wijaya"), ("kicker", "Kabupaten Demak")],
    ),
    "A sign that links a section names none.": (_page(above='<a rel="category" href="/x">»</a>'), [("furniture", "»")]),
    "What stands before the link of a related story is none of it.": (
        _page(foot="<div><h3>Terkait</h3><ul><li>a : <a href=/1>Pemuda Kampung Rambutan Gelar Pameran</a></ul></div>"),
        [("furniture", "Terkait"), ("furniture", "a :"), ("related", "Pemuda Kampung Rambutan Gelar Pameran")],
    ),
    "A head of related stories far from any heads none.": (
        _page(foot="<table><tr><td><div><div><div><div><h3>Terkait</h3></div></div></div></div></td></tr></table>"),
        [("furniture", "Terkait")],
    ),
    "Related stories end where popular ones begin.": (
        _page(
            foot="<div><h3>Terkait</h3><a href=/1>Pemuda Kampung Rambutan Gelar Pameran</a>"
            "<h3>Terpopuler</h3><a href=/2>Petani Wonosobo Tanam Ribuan Bibit</a></div>"
        ),
        [
            ("furniture", "Terkait"),
            ("related", "Pemuda Kampung Rambutan Gelar Pameran"),
            ("furniture", "Terpopuler\nPetani Wonosobo Tanam Ribuan Bibit"),
        ],
    ),
    "A link in a box for topics that leads to a story is a related one.": (
        _page(inside="<div class=tag><a href=/daerah/1>Pemuda Kampung Rambutan Gelar Pameran</a></div>"),
        [("related", "Pemuda Kampung Rambutan Gelar Pameran")],
    ),
    "A link to a topic beneath the last paragraph is a tag.": (
        _page().replace("</div>", "<p><a href=/topik/bakau>Cara Menanam Bakau di Muara</a></p></div>"),
        [("tag", "Cara Menanam Bakau di Muara")],
    ),
    "A heading with a story beneath it that nothing parts from the first is a subhead.": (
        f"{_FIRST}<h1>Pemuda Kampung Rambutan Gelar Pameran</h1><p>{_GRAFS[2]} {_GRAFS[3]} {_GRAFS[4]}",
        [("subhead", "Pemuda Kampung Rambutan Gelar Pameran")],
    ),
    "A heading with nothing beneath it opens no other story.": (
        f"{_FIRST}<h1>Pemuda Kampung Rambutan Gelar Pameran</h1>",
        [("furniture", "Pemuda Kampung Rambutan Gelar Pameran")],
    ),
    "A role, and its colon in the next element, are one byline.": (_page(foot="<p>Editor</p><div>: Sari</div>"), [("byline", "Editor\n: Sari")]),
}


@pytest.mark.parametrize("sentence", _PAGES)
def test_a_line_of_a_page_is_marked_as_what_it_is(sentence: str) -> None:
    """What stands around a story is told from it."""
    page, marks = _PAGES[sentence]
    assert _beside(idnews.read_html(page)) == marks


@pytest.mark.parametrize("name", ["<h3>{}</h3>", "<div>{}</div>"])
def test_whom_the_headline_tells_of_did_not_write_it(name: str) -> None:
    """Portals name a star between headline and story, as a heading or not; who stands in no headline signs."""
    for who, told, authors in (("Sari Lestari", "Sari Lestari Tanam Bakau", ()), ("Dwi Lestari", "Sari Tanam Bakau", ("Dwi Lestari",))):
        page = f"<title>{told}</title><h1>{told}</h1>{name.format(who)}<div class=isi><p>KabarMuara.com - {_GRAFS[0]}</p><p>{_GRAFS[1]}</p></div>"
        article = idnews.read_html(page)
        assert (article.authors, article.text) == (authors, f"{_GRAFS[0]}\n{_GRAFS[1]}")


def test_a_photographer_above_a_caption_credits_it() -> None:
    """A name and a sentence side by side in a figure are the credit and the caption, in this order too."""
    figure = "<figure><img src=/a.jpg><figcaption><span>Sari Lestari</span><p>Bibit bakau ditanam di muara.</p></figcaption></figure>"
    assert idnews.read_html(_page(beneath=figure)).captions == (idnews.Caption("Bibit bakau ditanam di muara.", "Sari Lestari", url="/a.jpg"),)


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        (f'<script type="application/ld+json">{{"@type": "DiscussionForumPosting"}}</script>{_page()}', idnews.Kind.FORUM),
        (f'<meta property="og:type" content="video.other"><h1>{_TITLE}</h1><p>Tonton selengkapnya.', idnews.Kind.VIDEO),
    ],
)
def test_a_page_says_what_sort_it_is(page: str, kind: idnews.Kind) -> None:
    """A forum is one whatever stands on it, and a film is one where little else does."""
    assert idnews.read_html(page).kind is kind


def test_a_day_in_the_metadata_does_not_refine_another() -> None:
    """A month that the metadata name says no more of the day that the page shows."""
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-09"}</script>'
    shown = _page(beneath="<div class=date>Selasa, 2 September 2025</div>")
    assert str(idnews.read_html(script + shown).published) == "Selasa, 2 September 2025"


@pytest.mark.parametrize("row", ["caption       | |", "related       | Warga pulang lebih awal."])
def test_a_mark_that_a_reader_cannot_read_gives_nothing(row: str) -> None:
    """A proof may be corrected to what is no caption and no promoted story."""
    article = idnews.read_proof(f"{row}\nbody          | Warga menanam bakau.\n")
    assert (article.captions, article.related, article.text) == ((), (), "Warga menanam bakau.")


def test_a_name_of_one_word_above_its_role_is_read() -> None:
    """Taken at the margin's word, "Rohani" above "Editor" is who edited."""
    article = idnews.read_proof('byline        | Rohani\n"             | Editor\nbody          | Warga menanam bakau.\n')
    assert article.editors == ("Rohani",)


def test_a_story_falls_into_sections_at_its_subheads() -> None:
    """Subheads without paragraphs are sections too, and a story that opens with one has none before it."""
    first, second, graf = idnews.Graf("Satu", idnews.GrafKind.SUBHEAD), idnews.Graf("Dua", idnews.GrafKind.SUBHEAD), idnews.Graf("Warga pulang.")
    assert idnews.Article(body=(first, second, graf)).sections == (("Satu", ()), ("Dua", (graf,)))
    assert idnews.Article().sections == ()


_KABAR: Final = idnews.Publisher(
    "Kabar Muara",
    ("kabarmuara.example",),
    whole="/all",
    places={
        Label.HEADLINE: "h1",
        Label.BODY: "div.isi",
        Label.RELATED: "b.k1",
        Label.CREDIT: "div.k2",
        Label.TIMESTAMP: "div.k3",
        Label.CAPTION: "div.k4, div.foto p.k5",
    },
)
_PLACED: Final = {
    "A promotion where the publisher puts it is one.": (
        _page(inside="<p><b class=k1>Baca Juga: Pemuda Kampung Rambutan Gelar Pameran</b></p>"),
        [("related", "Baca Juga: Pemuda Kampung Rambutan Gelar Pameran")],
    ),
    "Brackets where the publisher signs its stories sign one.": (
        _page(foot="<div class=k2>(para pewarta warga di desa)</div>"),
        [("credit", "(para pewarta warga di desa)")],
    ),
    "A stamp beneath the story, where the publisher puts it, is its own.": (
        _page(foot="<div class=k3>Selasa, 2 September 2025</div>"),
        [("timestamp", "Selasa, 2 September 2025")],
    ),
    "A caption beneath the story, where the publisher puts it, is one.": (
        _page(foot="<div class=k4>Bibit bakau di muara</div>"),
        [("caption", "Bibit bakau di muara")],
    ),
    "A second line where the publisher puts the headline is none.": (_page(beneath="<h1>Warga</h1>"), [("furniture", "Warga")]),
    "The same element in another box than the publisher's is another thing.": (
        _page(foot="<div class=k><p class=k5>Bibit</p></div>"),
        [("furniture", "Bibit")],
    ),
    "An element with a name that no person would write is asked like any other.": (
        _page(foot=f"<div class={'k' * 600}>x y z</div>"),
        [("furniture", "x y z")],
    ),
}


@pytest.mark.parametrize("sentence", _PLACED)
def test_a_line_is_marked_as_its_publisher_places_it(sentence: str) -> None:
    """What a profile says of a place is believed there."""
    page, marks = _PLACED[sentence]
    assert _beside(idnews.read_html(page, publisher=_KABAR)) == marks


def test_the_whole_story_stands_where_its_publisher_offers_it() -> None:
    """What is added to an address stands behind its path, and an address that cannot be read has no whole."""
    foot = '<div class=paging>1 <a href="?page=2">2</a> <a href="?page=3">3</a></div>'
    told = [idnews.read_html(_page(foot=foot), publisher=_KABAR, url=url).page for url in ("https://kabarmuara.example/bakau", "http://[muara")]
    assert [page and page.whole_url for page in told] == ["https://kabarmuara.example/bakau/all", None]


def test_an_address_that_counts_leads_to_the_next_page() -> None:
    """Where the page does not tell its own address, a number at the end of the next one's is that of a page."""
    foot = '<div class=paging><a href="https://kabarmuara.example/bakau/2">Selanjutnya</a></div>'
    page = idnews.read_html(_page(foot=foot)).page
    assert page is not None
    assert page.next_url == "https://kabarmuara.example/bakau/2"


def test_a_feed_is_no_story() -> None:
    """What a feed holds are teasers."""
    items = "".join(f"<item><title>Warga {number}</title><description>{graf}</description></item>" for number, graf in enumerate(_GRAFS))
    assert idnews.read_html(f"<rss><channel>{items}</channel></rss>").kind is idnews.Kind.EMPTY


def test_a_stamp_far_from_every_title_heads_no_page() -> None:
    """Of two stamps above a story, that beneath a title is its own."""
    head = "\n".join(["Nasional"] * 40 + ["02/09/2025 10:00"] + ["Daerah"] * 12)
    article = idnews.read_text(f"{head}\n{_TITLE}\n{_LINES}")
    assert article.text.splitlines()[-len(_GRAFS) :] == [*_GRAFS]


def test_a_hidden_paragraph_where_the_story_stands_is_the_storys() -> None:
    """Of two boxes of one name the one inside the article is the publisher's, and what it hides from a first look it shows on the next."""
    publisher = idnews.Publisher("Kabar Muara", ("kabarmuara.example",), places={Label.BODY: "article div.isi"})
    hidden = f"<p style=display:none>{_GRAFS[0]} Lagi.</p>"
    page = f"<div class=isi><article>{_page(inside=hidden)}</article></div>"
    assert idnews.read_html(page, publisher=publisher).text.splitlines() == [*_GRAFS[:-1], f"{_GRAFS[0]} Lagi.", _GRAFS[-1]]


def test_a_name_that_opens_a_page_is_not_its_writer() -> None:
    """Beside a stamp a name is the writer's, unless nothing stands above it."""
    story = "\nSelasa, 2 September 2025 | 16:30 WIB\nSeribu bibit bakau ditanam warga di pesisir utara bersama para pelajar pada akhir pekan."
    assert idnews.read_text(f"Sari Lestari{story}").bylines == ()


def test_a_day_without_its_year_is_in_the_newest_that_the_story_names() -> None:
    """Where nothing tells when a page was published, the story's own years do, up to the one in which it is read."""
    story = "Seribu bibit bakau ditanam warga di pesisir utara pada 2 September. Pada tahun 2019 desa itu kebanjiran, dan tahun 2031 akan ditata."
    days = [[str(told.moment) for told in idnews.read_text(story, as_of=as_of).dates] for as_of in (None, dt.datetime(2025, 9, 5, tzinfo=dt.UTC))]
    assert [day for (day,) in days] == ["Selasa, 2 September 2031", "Senin, 2 September 2019"]


@pytest.mark.parametrize(
    ("story", "day"),
    [
        ("Panen naik pada tahun 2018 lalu. Pasar dibuka 11 Mei.", "2019-05-11"),
        ("Panen naik pada Maret 2018 lalu. Pasar dibuka 11 Mei.", "2018-05-11"),
        ("Panen naik pada 2018, lalu turun lagi. Pasar dibuka 11 Mei.", "2018-05-11"),
        # A year that is not over yet has only days that are past, or soon to come.
        ("Panen naik pada tahun 2018. Pasar dibuka 25 Januari.", "2018-01-25"),
        ("Panen naik pada tahun 2025. Pasar dibuka 25 Desember.", "2024-12-25"),
        ("Panen naik pada tahun 2018. Pasar dibuka 11-14 Mei.", "2018-05-11"),
        ("Panen naik pada tahun 2018. Pasar dibuka 11 Mei tahun lalu.", "2017-05-11"),
        # What is to come is of the next year where that has hardly begun.
        ("Panen naik pada tahun 2018. Pasar dibuka hingga 31 Mei mendatang.", "2018-05-31"),
        ("Panen naik pada tahun 2018. Pasar dibuka hingga 15 Januari mendatang.", "2019-01-15"),
        # Some news are of one year; what is mentioned but once is no news.
        ("Wabah virus corona meluas, dan PSBB berlaku. Pasar ditutup hingga 11 Mei.", "2020-05-11"),
        ("Wabah virus corona meluas, dan PSBB berlaku. Pada tahun 2021 pasar dibuka 11 Mei.", "2021-05-11"),
        ("Sejak wabah virus corona pasar sepi. Pasar dibuka lagi 11 Mei.", "2025-05-11"),
        ("Pasar dibuka lagi 11 Mei. Baca juga: Virus Corona Meluas, PSBB Berlaku di Muara", "2025-05-11"),
        # They are told of in later years as well.
        ("Wabah virus corona tidak meluas, dan tak ada PSBB. Pasar dibuka lagi 3 September.", "2025-09-03"),
        ("Panen naik pada 2018 lalu turun lagi. Pasar dibuka 11 Mei.", "2018-05-11"),
        ("Jembatan dibangun sejak 2018 silam. Pasar dibuka 11 Mei.", "2018-05-11"),
        ("Panen naik pada 2018 lalu. Pasar dibuka 11 Mei.", "2019-05-11"),
        ("Panen naik pada tahun 2019, dan turun pada awal 2025 lalu. Pasar dibuka 12 Agustus.", "2025-08-12"),
        # Somebody may have been in office for long.
        ("Camat menjabat sejak tahun 2014. Pasar dibuka Senin (5/5).", "2025-05-05"),
    ],
)
def test_the_year_of_a_story_is_guessed_from_what_it_tells(story: str, day: str) -> None:
    """A year that is called past was followed by the story's own, and what was news of every day tells its year."""
    [told] = idnews.read_text(f"Seribu warga desa berkumpul di balai. {story}", as_of=dt.datetime(2025, 9, 5, tzinfo=dt.UTC)).dates
    assert told.moment is not None
    assert told.moment.day.isoformat() == day


def test_an_age_in_years_tells_no_day() -> None:
    """What was long ago is not said to be so many years ago to the day."""
    story = "<p>Warga Desa Tirta Asin menanam seribu bibit bakau di pesisir utara bersama para pelajar.</p>" * 2
    page = "<title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1><div class=date>{}</div><div>" + story + "</div>"
    ages = ("2 hari lalu", "4 tahun lalu", "lewat 3 bulan lalu")
    as_of = dt.datetime(2025, 9, 5, tzinfo=dt.UTC)
    assert [idnews.read_html(page.format(age), as_of=as_of).published is not None for age in ages] == [True, False, False]


def test_a_folder_of_writers_signs_nothing_away() -> None:
    """Platforms file their stories in folders that have their writers' names."""
    link = "<link rel=canonical href=https://kabarmuara.example/sari-lestari/warga-menanam-bakau-123>"
    stamped = _page(beneath="<div>Sari Lestari</div><div>Jumat, 5 September 2025</div>")
    assert idnews.read_html(link + stamped).authors == ("Sari Lestari",)


def test_a_promoted_story_with_a_numbered_address_is_no_page_of_this_one() -> None:
    """A link to the whole of another story is a promoted story, and to this one's next page is none."""
    other = "<p>Baca juga:</p><p><a href='https://kabarmuara.example/lain/x?page=all'>Jembatan Muara Rampung Sebelum Musim Hujan</a></p>"
    assert [story.headline for story in idnews.read_html(_page(inside=other)).related] == ["Jembatan Muara Rampung Sebelum Musim Hujan"]


def test_two_figures_are_two_captions() -> None:
    """A credit beneath one picture is none of the next one's, which names its own owner."""
    first = "<figure><img src=/b.jpg><figcaption>AFP/Sari Lestari</figcaption></figure>"
    second = "<figure><img src=/a.jpg><figcaption>Bibit ditanam di muara. (Foto: Darto Wibowo)</figcaption></figure>"
    captions = idnews.read_html(_page(beneath=first + second)).captions
    assert [(caption.credit, caption.url) for caption in captions] == [("AFP/Sari Lestari", "/b.jpg"), ("Darto Wibowo", "/a.jpg")]


@pytest.mark.parametrize(
    "last",
    [
        "Budi Wijaya, siswa kelas enam, menang lomba.",
        "Sari Lestari, anggota DPRD dari Fraksi Bakau, ikut menanam bibit bersama warga desa itu.",
        "Sari Lestari. Presiden datang ke desa itu dan membawa bantuan beras.",
    ],
)
def test_who_did_something_is_of_the_story(last: str) -> None:
    """A last paragraph that tells what somebody did is no signature."""
    article = idnews.read_text("\n".join((*_GRAFS, *_GRAFS, last)))
    assert (article.authors, article.body[-1].text) == ((), last)


def test_a_stamp_with_its_clock_is_one_wherever_it_stands() -> None:
    """A day among the paragraphs heads what happens on it; with a time of day it is when the page was published."""
    told = [
        idnews.read_html(_page(inside=f"<p>{day}</p><p>{_GRAFS[0]}</p>")).published
        for day in ("Sabtu, 6 September 2025", "Sabtu, 6 September 2025 10:00 WIB")
    ]
    assert [moment is None for moment in told] == [True, False]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jajak pendapat menunjukkan dukungan turun (Reuters/Ipsos).",
        "Penjelasan kitab itu tertulis pada halaman berikutnya.",
        "Ia membuka akun dan menulis tentang kopi di sana [instagram.com/sari].",
        "Warga bertanya.   (Pasal tersebut dibatalkan Mahkamah Konstitusi tahun lalu) Kepala desa menjawab esok harinya.",
        "Budi Wijaya adalah anggota DPR yang pertama kali mengusulkan undang-undang itu.",
    ],
)
def test_a_sentence_of_the_story_is_no_caption_prompt_or_signature(sentence: str) -> None:
    """Brackets, pages of books and persons are told of in stories as well."""
    for page in ("\n".join((*_GRAFS, sentence, *_GRAFS)), "\n".join((*_GRAFS, sentence))):
        assert " ".join(sentence.split()) in " ".join(idnews.read_text(page).text.split())


def test_a_birthday_with_a_wrong_weekday_is_not_the_storys_day() -> None:
    """What is told of the past in full does not date the story where its weekday is wrong."""
    text = "Kecelakaan terjadi Selasa (2/9). Tahanan itu lahir pada Senin, 17 Agustus 1945."
    told = idnews.read_text(text, as_of=dt.datetime(2025, 9, 9, tzinfo=dt.UTC)).dates[0]
    assert told.moment is not None
    assert told.moment.day == dt.date(2025, 9, 2)
