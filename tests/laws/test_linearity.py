"""Law 13: doubling the page doubles the work."""

from __future__ import annotations

from functools import partial

import pytest

import idnews
from tests.work import work

_STORY = """DEMAK, KOMPAS.com - Warga dua desa menanam bibit bakau di tepi sungai, Selasa (2/9/2025).
"Kami senang," kata Sari Lestari (41), petani garam di Desa Tirta Asin.
SCROLL TO CONTINUE WITH CONTENT
Baca juga: Petani Garam Rembang Panen Perdana, Harga Naik
Penanaman berlangsung sejak bulan lalu dan selesai pada 3 Oktober. (Ant/Z-1)
Editor : Laras Kinanti
"""


@pytest.mark.parametrize("joint", ["\n", " ", "", ","])
def test_a_story_told_eight_times_is_eight_times_the_work(joint: str) -> None:
    """Reading makes no more calls a paragraph on a long page than on a short one."""
    once, eightfold = (work(partial(idnews.read_text, joint.join((_STORY * times).splitlines()))) for times in (20, 160))
    assert eightfold < 9 * once


@pytest.mark.parametrize(
    "piece",
    ["(", '"', "Editor : ", "JAKARTA - ", "Artikel Terkait\n", "2 dari 4 halaman\n", "Foto: ", "(x)", ".,", "#topik ", "satu\n", "Warga "],
)
def test_no_text_makes_reading_worse_than_linear(piece: str) -> None:
    """What opens a fact and never closes it costs no more than its number."""
    once, eightfold = (work(partial(idnews.read_text, piece * (length // len(piece)))) for length in (3_000, 24_000))
    assert eightfold < 9 * once
