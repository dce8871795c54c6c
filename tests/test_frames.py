"""What web pages print above and beneath a story, in texts that scrapers took from whole pages."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

import idnews
from idnews.article import Article

_STORY: Final = (
    "Warga Desa Sukarame menanam seribu bibit bakau di pesisir utara sejak awal pekan ini.",
    "Kepala desa, Ratna Wulandari, mengatakan bibit itu berasal dari kebun warga sendiri.",
    "Penanaman berikutnya direncanakan pada bulan depan bersama para pelajar sekolah dasar.",
)
_KITES: Final = "Festival Layang-layang Kembali Ramai di Pantai Selatan"
_CHILLI: Final = "Tiga Resep Sambal Terasi dari Dapur Warga"
_NOW: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def _read(*beneath: str) -> Article:
    return idnews.read_text("\n\n".join((*_STORY, *beneath)), as_of=_NOW)


@pytest.mark.parametrize(
    "beneath",
    [
        ("Terpopuler", "1", _KITES, "2", _CHILLI),
        ("Terpopuler", "#1", _KITES, "Wisata", "#2", _CHILLI, "Kuliner"),
        ("Terkini", _KITES, "Nasional", "| 2 jam lalu", _CHILLI, "Kuliner", "| 3 jam lalu"),
        ("Terkini", "Nasional", "| 2 jam lalu", _KITES, "Kuliner", "| 3 jam lalu", _CHILLI),
        ("Previous article", _KITES, "Next article", _CHILLI),
        ("Berita Sebelumnya", _KITES, "Berita Selanjutnya", _CHILLI),
        ("Halaman:", "1", "2", "Semua"),
        ("1 2 3 Next",),
        ("About the Author", "Sari Lestari"),
        ("Tentang Penulis", "Sari Lestari adalah wartawan Kabar Contoh sejak 2019 dan meliput lingkungan."),
    ],
)
def test_the_foot_of_a_page_is_no_part_of_its_story(beneath: tuple[str, ...]) -> None:
    """Lists of other stories with ranks, sections and ages, page numbers and the writer's portrait stand beneath it."""
    article = _read(*beneath)
    assert ([graf.text for graf in article.body], article.published, article.related) == ([*_STORY], None, ())


def test_an_age_beneath_the_story_is_no_time_of_publication() -> None:
    """It is that of another story, whatever stands above it."""
    assert _read("Kabar Contoh", "2 jam lalu").published is None


def test_a_list_of_related_stories_tells_their_sections_and_ages() -> None:
    """Behind each headline, as it does before them elsewhere."""
    article = _read("Berita Terkait", "1.", _KITES, "Wisata", "2 jam lalu", "2.", _CHILLI, "Kuliner", "3 jam lalu")
    assert [(story.headline, story.kicker, str(story.when)) for story in article.related] == [
        (_KITES, "Wisata", "2 jam lalu"),
        (_CHILLI, "Kuliner", "3 jam lalu"),
    ]


@pytest.mark.parametrize(
    "beneath",
    [
        ("1", "Ratna Wulandari menanam bakau pertama di muara pada Senin pagi bersama warga desa."),
        ("Warga yang membaca hikayat itu tidak tahu banyak tentang penulis.",),
        ("Tentang Penulis", *(f"{graf} Begitu pula esok." for graf in _STORY), "Ia menutup ceritanya di muara."),
        ("Tentang Penulis", "Hikayat itu disalin di muara oleh seorang juru tulis istana.", "Namanya tidak pernah disebut."),
    ],
)
def test_what_looks_like_a_foot_may_be_the_story(beneath: tuple[str, ...]) -> None:
    """A number alone heads no list, and a story that goes on is told on."""
    assert [graf.text for graf in _read(*beneath).body][-1] == beneath[-1]


def test_an_age_above_the_story_is_its_own() -> None:
    """It says when the page was published."""
    article = idnews.read_text("\n\n".join(("Warga Menanam Bakau di Muara", "2 jam lalu", *_STORY)), as_of=_NOW)
    assert article.published is not None
    assert article.published.isoformat() == "2026-01-01T05:00:00+07:00"


@pytest.mark.parametrize(
    "above",
    [
        ("Beranda > Nasional > Berita",),
        ("Home / Nasional / Berita",),
        ("Home | Ekonomi",),
        ("Home", "Nasional", "Berita"),
        ("Beranda", "Ekonomi", "Olahraga", "Gaya Hidup", "Ngulik Nama", "Indeks"),
        ("www.kabarcontoh.example",),
        ("Baca 3 menit",),
        ("1.204 views",),
    ],
)
def test_the_frame_above_a_story_without_a_head_is_no_headline(above: tuple[str, ...]) -> None:
    """A scraper left the way from the front page, a menu, an address or a count above the first paragraph, and nothing else."""
    article = idnews.read_text("\n\n".join((*above, *_STORY)))
    assert ([graf.text for graf in article.body], article.headline) == ([*_STORY], None)


@pytest.mark.parametrize("above", [("Hujan", "Angin", "Kabut"), ("Pulang.", "Hujan")])
def test_short_lines_above_a_story_may_be_its_own(above: tuple[str, ...]) -> None:
    """None of them is a section of a newspaper."""
    assert len(idnews.read_text("\n\n".join((*above, *_STORY))).body) == len(above) + len(_STORY)


_TITLE: Final = "Warga Sukarame Menanam Bakau di Muara"
_STAMP: Final = "Rabu, 3 September 2025 | 10:15 WIB"


@pytest.mark.parametrize(
    "above",
    [
        ("Harga Garam Naik di Tiga Pasar", "Nelayan Pulang dengan Tangkapan Besar", "Home > Nasional > Daerah", _TITLE, _STAMP),
        ("Harga Garam Naik di Tiga Pasar", "\u00bb", _TITLE, _STAMP),
        ("Kabarcontoh.com \u00bb Daerah \u00bb Muara", _TITLE, _STAMP),
        (f"KABARCONTOH.com \u00bb Nasional \u00bb {_TITLE}", _TITLE, _STAMP),
        ("NASIONAL | Hukum Sosial Pendidikan", "BISNIS-27 448.10 (1.02) | COMPOSITE 5120.33 (12.40)", "Home > Nasional", _TITLE, _STAMP),
    ],
)
def test_the_headline_stands_beneath_the_way_from_the_front_page(above: tuple[str, ...]) -> None:
    """Whatever a ticker, a menu or the way itself say above it."""
    article = idnews.read_text("\n\n".join((*above, *_STORY)))
    assert (article.headline, [graf.text for graf in article.body]) == (_TITLE, [*_STORY])


@pytest.mark.parametrize("section", ["HEADLINE", "Berita Utama"])
def test_headline_may_be_the_section_of_a_story(section: str) -> None:
    """One headline stands beneath it, and the story's own facts; beneath the story it heads others."""
    lines = (section, _TITLE, "Penulis: Sari Lestari", _STAMP)
    article = idnews.read_text("\n\n".join((*lines, *_STORY)))
    assert (article.headline, article.authors, len(article.body)) == (_TITLE, ("Sari Lestari",), len(_STORY))
    beneath = _read("Demikian.", "Redaksi", section, _KITES)
    assert beneath.text.split("\n") == [*_STORY, "Demikian."]


@pytest.mark.parametrize("title", ['Bupati: "Bakau" dan "Rob" Jadi Perhatian', "Skor 3 > 2 untuk Tim Muara"])
def test_a_headline_with_signs_is_no_trail(title: str) -> None:
    """Quotation marks hug what they quote, and one arrow leads nowhere."""
    assert idnews.read_text("\n\n".join((title, _STAMP, *_STORY))).headline == title


def test_a_stamp_behind_names_and_no_sign_is_one() -> None:
    """Links and icons stood between them."""
    article = idnews.read_text("\n\n".join((_TITLE, "Sari Lestari, Kabar Contoh Rabu 3 September 2025 10:15 WIB", *_STORY)))
    assert article.published is not None
    assert article.published.isoformat() == "2025-09-03T10:15:00+07:00"


def test_topics_beneath_the_last_sentence_are_topics() -> None:
    """A subhead heads something."""
    article = _read("Bakau", "Muara Utara", "Desa Sukarame")
    assert (article.tags, [graf.text for graf in article.body]) == (("Bakau", "Muara Utara", "Desa Sukarame"), [*_STORY])


@pytest.mark.parametrize("verb", ["adalah", "merupakan", "berdiri di"])
def test_topics_that_the_page_explains_are_no_part_of_the_story(verb: str) -> None:
    """A portal tells what each of its topics is, one beneath the other."""
    article = _read("bakau", "Tanaman", f"Bakau {verb} pesisir yang berlumpur dan tahan air asin.", "muara", "Muara", "Muara adalah akhir sungai.")
    assert [graf.text for graf in article.body] == [*_STORY]


@pytest.mark.parametrize(
    "beneath",
    [
        ("Berikut para pemenang lomba tanam bakau:", "Ratna Wulandari", "Darto Wibowo"),
        ("Daftar penanam bakau musim ini ada di bawah.", "1. Ratna Wulandari", "2. Darto Wibowo"),
        ("Warga tidak tahu apa itu bakau.", "Bakau adalah tanaman pesisir yang tahan air asin, kata Ratna."),
    ],
)
def test_items_and_sentences_at_the_end_are_the_storys(beneath: tuple[str, ...]) -> None:
    """Behind a colon, with numbers, or told by somebody."""
    assert [graf.text for graf in _read(*beneath).body][len(_STORY) :] == [*beneath]


_MENU: Final = (
    "Kota",
    "Desa Kita",
    "Pesisir",
    "Ladang",
    "Ruang Baca",
    "Jejak",
    "Rempah",
    "Ombak",
    "Lumbung",
    "Kabar Anak",
    "Senja",
    "Pagi",
    "Bahari",
    "Warung",
)
_TEASER: Final = "Sebanyak 66 warga pesisir menolak pemindahan dermaga lama."


@pytest.mark.parametrize(
    "head",
    [
        (_TITLE, "Kabar Contoh", _STAMP),
        (_TITLE, "Kepala desa menyebut bibit itu dari kebun warga sendiri dan ditanam bersama.", _STAMP),
        ("Kabar Hari Ini", _TITLE, "03", "September", "KABARCONTOH.com, MUARA -"),
    ],
)
@pytest.mark.parametrize("teasers", [(), (_TEASER,), (_TEASER, "Dermaga itu dibangun warga pada awal musim hujan.")])
def test_the_head_of_a_whole_page_stands_deep_in_it(head: tuple[str, ...], teasers: tuple[str, ...]) -> None:
    """Menus with sentences of their own stand above it; a stamp beneath the headline, or a dateline, shows it."""
    *above, last = head
    opening = (*above, f"{last} {_STORY[0]}") if last.endswith("-") else (*head, _STORY[0])
    menu = (_MENU[0], *teasers, *_MENU[1:], *(f"{line} Lama" for line in _MENU))
    article = idnews.read_text("\n".join((*menu, *opening, *_STORY[1:])))
    assert (article.headline, article.text.split("\n")) == (_TITLE, [*_STORY])


def test_a_table_beneath_the_first_sentence_is_no_menu() -> None:
    """No stamp and no dateline stand beneath it."""
    table = [f"Desa {name}" for name in _MENU]
    article = idnews.read_text("\n".join((_STORY[0], *table, *_STORY[1:])))
    assert article.text.split("\n")[0] == _STORY[0]


def test_stars_around_a_promotion_sign_no_story() -> None:
    """Markdown sets promotions in italics; the last paragraph stands beneath."""
    article = idnews.read_text("\n\n".join((*_STORY[:2], f"*Baca juga: {_KITES}*", _STORY[2])))
    assert [graf.text for graf in article.body] == [*_STORY]
    assert ([story.headline for story in article.related], article.credits) == ([_KITES], ())


@pytest.mark.parametrize(
    "beneath",
    [
        ("Gula pasir", "Garam halus"),
        ("Ratna Wulandari", "Darto Wibowo"),
        ("Arabika", "Arabika adalah kopi dari dataran tinggi.", "Robusta", "Robusta adalah kopi dari dataran rendah."),
    ],
)
def test_ingredients_persons_and_a_glossary_end_a_story(beneath: tuple[str, ...]) -> None:
    """They are no topics, and each is told of."""
    assert [graf.text for graf in _read(*beneath).body][len(_STORY) :] == [*beneath]


def test_a_schedule_has_its_story_above() -> None:
    """Of many stamps none is the page's, and what stands above them is no menu."""
    games = [line for day in range(1, 10) for line in (f"Senin, {day} September 2025 | 15:30 WIB", f"Kuda Laut vs Ombak {day} Selatan")]
    article = idnews.read_text("\n".join(("Jadwal Liga Desa Pekan Kelima di Muara", _STORY[0], *games, *_STORY[1:])))
    assert (article.headline, article.body[0].text) == ("Jadwal Liga Desa Pekan Kelima di Muara", _STORY[0])


@pytest.mark.parametrize(
    "line", ["Pendaftaran lomba ditutup Sabtu 6 September 2025 16:30 WIB", "Lomba Perahu dimulai Sabtu 6 September 2025 16:30 WIB"]
)
def test_a_sentence_that_ends_with_a_time_is_no_stamp(line: str) -> None:
    """No name stands before the day."""
    article = idnews.read_text("\n\n".join((_TITLE, *_STORY, line)))
    assert (article.published, article.body[-1].text) == (None, line)


def test_the_lead_of_a_list_chooses_and_signs_nothing() -> None:
    """In a joined text the head of a list stands before the editor."""
    assert idnews.read_text(" ".join((*_STORY, "Berita Pilihan Editor: Sari Lestari"))).editors == ("Sari Lestari",)
