"""A title beneath the story is another story's, even where nothing leads to it."""

from __future__ import annotations

import pytest

from idnews import read_text

STORY = "\n".join(
    f"Warga Desa {name} menanam seribu bibit bakau di pesisir utara bersama para pelajar dan nelayan setempat."
    for name in ("Sukamaju", "Sukarame", "Sukasari", "Sukajaya")
)


@pytest.mark.parametrize(
    ("tail", "title"),
    [
        ("   Panen Bakau di Sukamaju Tembus 3.512 Bibit, Warga Lega:  ", "Panen Bakau di Sukamaju Tembus 3.512 Bibit, Warga Lega"),
        ("   Panen Bakau di Sukamaju, Kapan Lagi?:  [Gambas:Video 20detik] ", "Panen Bakau di Sukamaju, Kapan Lagi?"),
        ("  Sari: Warga Sukamaju Panen Bakau:  [Gambas:Video 20detik]\n\n", "Sari: Warga Sukamaju Panen Bakau"),
        ("  Tonton juga Panen Bakau Warga Sukamaju Utara :  [Gambas:Video 20detik]", "Panen Bakau Warga Sukamaju Utara"),
        ("\n\nMelihat Kembali Panen Bakau di Sukamaju:\n", "Melihat Kembali Panen Bakau di Sukamaju"),
        ("\nBupati Minta Camat Jaga Bakau Desa Sukamaju", "Bupati Minta Camat Jaga Bakau Desa Sukamaju"),
    ],
)
def test_a_title_without_a_lead_is_promoted(tail: str, title: str) -> None:
    """A video's title ends on a colon, and a link's stands on the last line."""
    article = read_text(STORY + tail)
    assert [related.headline for related in article.related] == [title]
    assert article.text.split() == STORY.split()


def test_a_paragraph_without_a_stop_ends_before_a_title() -> None:
    """Three blanks are left of the end of a paragraph, whatever its last sign."""
    article = read_text(f"{STORY} Jumlah bibit bakau: 3.512 batang   Panen Bakau di Sukamaju Tembus 3.512 Bibit:  ")
    assert [related.headline for related in article.related] == ["Panen Bakau di Sukamaju Tembus 3.512 Bibit"]
    assert article.text.endswith("3.512 batang")


@pytest.mark.parametrize(
    "tail",
    [
        "\nDarto Wijaya, Ketua Kelompok Tani Sukamaju Jaya",
        "\nBerikut Nama Kelompok Tani Penerima Bibit:",
        "\n3. Kelompok Tani Sukasari Jaya Makmur Abadi",
        "\nSaham Penekan:Kode(%)TANI1,20 Bakau Jaya Makmur Abadi",
        "\nmereka akan kembali bulan depan dengan bibit lain",
        " Hasil Panen Bakau Warga Sukamaju Utara:  [Gambas:Video 20detik]",
        "   Bibit Bakau yang ditanam warga pada pekan lalu:  [Gambas:Video 20detik]",
        "   Panen Bakau di Sukamaju Tembus 3.512 Bibit:  [Gambas:Infografis]",
    ],
)
def test_the_last_words_of_the_story_stay(tail: str) -> None:
    """Items, tables, signatures and cut sentences end a story as well."""
    assert not read_text(STORY + tail).related
