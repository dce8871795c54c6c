"""What stands above a story: a headline shows itself, and running text, items and captions are none."""

from __future__ import annotations

import pytest

from idnews import read_text

STORY = "Warga Desa Sukamaju menanam seribu bibit bakau di tepi kali. Darto menyebut penanaman itu sudah lama direncanakan."
MORE = "\n".join(
    f"Kelompok tani {name} ikut menanam bersama para pelajar dan nelayan dari desa sebelah." for name in ("Sari", "Jaya", "Mulya", "Asri")
)
TITLE = "Warga Sukamaju Tanam Bakau, Nelayan Ikut Serta"


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\nSLEMAN, KOMPAS.com - {STORY}\n{MORE}",
        f"{TITLE} SLEMAN, KOMPAS.com - {STORY} {MORE}",
        f"{TITLE} Tim Redaksi SLEMAN, KOMPAS.com - {STORY} {MORE}",
        f"{TITLE}TRIBUNNEWS.COM, SLEMAN - {STORY}",
        f"Kolase foto Darto dan Sari, pengurus kelompok tani\n{TITLE}\nTRIBUNNEWS.COM, SLEMAN - {STORY}",
        f"{TITLE}\n{STORY}\n{MORE}",
        f"Warga Sukamaju tanam bakau di tepi kali\n{STORY}\n{MORE}",
    ],
    ids=["line", "joined", "stub", "glued", "caption", "title case", "plain"],
)
def test_a_headline_is_found(text: str) -> None:
    """Above a dateline on the same line or its own, beneath a caption, or alone above the story."""
    article = read_text(text)
    assert article.headline is not None
    assert article.headline.lower().startswith("warga sukamaju tanam bakau")
    assert "Redaksi" not in article.headline
    assert article.text.startswith("Warga Desa Sukamaju menanam seribu")


def test_a_headline_may_end_on_a_stop_where_stops_stand_for_commas() -> None:
    """It is a headline by its capitals; running text there is none, and neither is a line with a stop where commas are commas."""
    cut = "TRIBUNNEWS.COM - Warga Desa Sukamaj. Kabupaten Muar. menanam bakau. Menurut Dart. warga sudah lama menunggu."
    assert read_text(f"Warga Sukamaju Tanam Baka. Nelayan Ikut Sert. {cut}").headline == "Warga Sukamaju Tanam Baka. Nelayan Ikut Sert."
    assert read_text(f"Warga di sukamaj. kata Dart. menanam bakau sejak pagi. {cut}").headline is None
    assert read_text(f"{TITLE}. TRIBUNNEWS.COM - {STORY}").headline is None


@pytest.mark.parametrize(
    "first",
    [
        "Bupati Sari bertekad menahan banjir di muara. Ia juga mengingatkan camat agar turun ke desa yang 'tidak terlihat'",
        "1. Kecamatan Sukamaju2. Kecamatan Sukarame3. Kecamatan Sukasari",
        "a. Nilai budaya\nb. Kerusakan sosial\nc. Kebudayaan",
        "Pendahuluan:",
        "Berikut Nama Kelompok Tani Sukamaju:",
    ],
)
def test_the_story_keeps_its_first_lines(first: str) -> None:
    """Two sentences, items of a list and headings of the story are no head of a page."""
    article = read_text(f"{first}\n{STORY}\n{MORE}")
    assert article.headline is None
    assert article.text.split() == f"{first}\n{STORY}\n{MORE}".split()


@pytest.mark.parametrize(
    "caption",
    [
        "Ilustrasi - Bibit bakau di tepi kali Desa Sukamaju",
        "Ketua kelompok tani Darto menanam bakau di Desa Sukamaju, Rabu (15/11/2023).",
        "Foto warga menanam bakau di tepi kali, Sukamaju",
        "Warga menanam bakau di tepi kali, Rabu (15/11/2023). Penanaman itu diikuti pelajar dan nelayan",
        "Kelompok Tani Sukamaju - Atas: Darto, Sari Lestari, Joko. Bawah: Laras, Ali Suhada, Budi.",
        "Logo Kelompok Tani Sukamaju (KTS) - Siapa yang akan memimpinnya tahun depan",
        "Warga menanam bakau di tepi kali, Rabu (15/11/2023).\nDokumentasi Tim Media Sukamaju",
    ],
)
def test_a_caption_above_the_dateline_is_no_headline(caption: str) -> None:
    """What a picture shows stands above the dateline of many stories."""
    article = read_text(f"{caption}\nTRIBUNNEWS.COM, SLEMAN - {STORY}")
    assert (article.headline, article.standfirst) == (None, None)
    assert len(article.captions) == 1


def test_a_summary_above_the_dateline_is_no_caption() -> None:
    """A stroke between words of one sentence names nothing that a picture shows."""
    article = read_text(f"Warga Sukamaju - dari pelajar hingga nelayan - menanam seribu bibit bakau.\nTRIBUNNEWS.COM, SLEMAN - {STORY}")
    assert article.captions == ()
    assert article.standfirst is not None
