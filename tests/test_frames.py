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
        ("Kabar Contoh", "2 jam lalu"),
    ],
)
def test_the_foot_of_a_page_is_no_part_of_its_story(beneath: tuple[str, ...]) -> None:
    """Lists of other stories with ranks, sections and ages, page numbers and the writer's portrait stand beneath it."""
    article = _read(*beneath)
    assert [graf.text for graf in article.body][: len(_STORY)] == [*_STORY]
    assert (len(article.body) <= len(_STORY) + (beneath[0] == "Kabar Contoh"), article.published, article.related) == (True, None, ())


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
