"""What stands on a page twice: a block that a scraper doubled goes, words that the story says again stay."""

from __future__ import annotations

import pytest

from idnews import read_text

LEAD = "Warga Desa Sukamaju menanam seribu bibit bakau di tepi kali. Darto menyebut penanaman itu sudah lama direncanakan warga."
QUOTE = '"Kami menanam sejak pagi sampai petang agar banjir tidak datang lagi ke desa kami," kata Darto di tepi kali.'
END = "Camat Sari berharap desa lain ikut menanam pada musim hujan mendatang."
PRAYER = "Ya Tuhan, lindungilah kampung kami, Jauhkanlah kami dari banjir dan mara bahaya."


def test_a_paragraph_that_a_scraper_doubled_goes() -> None:
    """The second of two paragraphs that are alike word for word is no part of the story."""
    assert read_text(f"{LEAD}\n{QUOTE}\n{QUOTE}\n{END}").text == read_text(f"{LEAD}\n{QUOTE}\n{END}").text


def test_a_block_that_was_doubled_inside_joined_paragraphs_goes() -> None:
    """Several sentences that come a second time in one run are no part of the story either."""
    assert read_text(f"{LEAD} {QUOTE} {LEAD} {QUOTE} {END}").text.split() == f"{LEAD} {QUOTE} {END}".split()


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}\nHasil tani:\n- Bibit yang tidak tumbuh 4%\n- Hanyut 7%\nHasil warga:\n- Bibit yang tidak tumbuh 4%\n- Hanyut 9%\n{END}",
        f"{LEAD}\nTugas Kelompok Tani sebagai Penjaga Kali\nSitus desa memuat tugas kelompok tani sebagai penjaga kali.\n{END}",
        f"{LEAD}\nBegini cara mengambil bibit di balai desa:\n{QUOTE}\nBegini cara mengambil bibit di balai desa:\n{END}",
        f"{LEAD} Doa pertama: {PRAYER} Amin. Doa kedua: {PRAYER} Amin. Doa ketiga: {PRAYER} Amin. {END}",
        f"{LEAD}\n1. Mengabulkan permohonan warga untuk sebagian\n{QUOTE}\n1. Mengabulkan permohonan warga untuk sebagian\n{END}",
    ],
    ids=["items", "subhead", "lead-in", "prayers", "verdicts"],
)
def test_words_that_the_story_says_again_stay(text: str) -> None:
    """Items, headings, prayers and verdicts may come twice, and the story keeps each of them."""
    assert read_text(text).text.split() == text.split()


def test_damaged_arabic_stays_in_one_line() -> None:
    """A letter whose bytes were decoded wrongly holds U+0085, which breaks no line."""
    verse = "Ù\x85Ø§ Ù\x84Ù\x83Ù\x85 Ø£Ù\x86"
    article = read_text(f"{LEAD}\n{verse}\n{END}")
    assert len(article.body) == 3
