"""Topics under which a story is filed."""

from __future__ import annotations

import pytest

import idnews

_STORY = "Warga Desa Sukamaju menanam seribu bibit bakau di pesisir utara.\nPenanaman itu diikuti pelajar dan nelayan dari tiga desa."


@pytest.mark.parametrize(
    ("foot", "topics"),
    [
        ("Tags\nbakau\nPesisir Utara", ("bakau", "Pesisir Utara")),
        ("TOPIK TERKAIT\nBakau\nSukamaju", ("Bakau", "Sukamaju")),
        ("Tag : bakau, pesisir utara", ("bakau", "pesisir utara")),
        ("TAGS #bakau lestari #pesisir", ("bakau lestari", "pesisir")),
        ("Tags:\n# bakau\n# pesisir utara", ("bakau", "pesisir utara")),
        ("#bakau lestari\n#pesisir", ("bakau lestari", "pesisir")),
        ("Tags\nbakau\nBerita Terkait\nPanen Padi di Lembah Lebih Awal", ("bakau",)),
    ],
)
def test_topics_are_read_beneath_a_story(foot: str, topics: tuple[str, ...]) -> None:
    """Topics stand on lines of their own, behind commas or behind hashes."""
    article = idnews.read_text(f"{_STORY}\n{foot}")
    assert article.tags == topics
    assert article.text == _STORY


@pytest.mark.parametrize(
    "text",
    [
        "Warga menulis di papan itu:\n#bakau\n#lestari\nPapan itu dipasang di balai desa sejak pagi.\nKepala desa ikut membaca tulisan warga itu.",
        "Label\nberas organik\nLabel itu dipasang petani pada setiap karung beras sejak pekan lalu.",
        "Label: warna hijau berarti aman, kata petani itu kepada para pembeli.",
        "Topik: sawah dan ladang, begitu tema lomba lukis tahun ini di desa.",
    ],
)
def test_words_of_the_story_are_no_topics(text: str) -> None:
    """Hashes that the story quotes, and sentences that open with such a word, stay in the story."""
    article = idnews.read_text(f"{text}\n{_STORY}")
    assert article.tags == ()
    assert article.text == f"{text}\n{_STORY}"
