"""A pager is read back, and found on its line or between two sentences."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from idnews.pager import Page, find_pagers, parse_pager

totals = st.integers(2, 20)
pages = (
    totals.flatmap(lambda total: st.builds(Page, st.integers(1, total), st.just(total)))
    | st.builds(Page, st.none(), totals)
    | st.builds(Page, st.integers(1, 99))
    | st.just(Page())
)
PROMPTS = (
    "2 dari 4 halaman",
    "Halaman 2 dari 3",
    "Halaman: 1 2 3 Semua",
    "Halaman 1 2 Selanjutnya",
    "Halaman Selanjutnya",
    "Halaman Berikutnya",
    "Simak selengkapnya di halaman selanjutnya.",
    "Baca selengkapnya di halaman berikutnya....",
    "Simak selengkapnya pada halaman berikut.",
    "Simak jadwal dan klasemen Liga Kopi di halaman berikutnya.",
    "Simak juga jadwal dan klasemen Liga Desa di halaman berikutnya.",
    "Cek juga klasemen Liga 1 di halaman berikutnya.",
    "Penjelasan lengkap pengelola pasar di halaman selanjutnya.",
    "Lanjutkan Membaca \u2193",
)
PROSE = (
    "dua dari empat halaman buku itu robek",
    "Ia membaca 2 dari 4 halaman surat itu.",
    "Kunci jawaban halaman 170 dibahas besok.",
    "Lihat juz VIII, halaman 37 - 43.",
    "Baca doa di awal dan di halaman berikutnya dari buku itu.",
    "Warga memarkir mobil di halaman masjid.",
    "Nilainya 1/2 dari harga gabah.",
    "Skor babak kedua 3/2",
    "Halaman rumah itu luas.",
    "Penjelasan lengkap tentang pasar di halaman selanjutnya buku itu robek.",
    "Ia membaca penjelasan lengkap pengelola pasar di halaman selanjutnya.",
    "5 dari 3 halaman",
)


@given(pages)
def test_a_page_reads_what_it_prints(page: Page) -> None:
    """Parsing what a page prints gives the page back."""
    assert page == parse_pager(str(page))


@given(st.sampled_from((*PROMPTS, "Show All", "1 / 2")))
def test_a_pager_on_its_own_line_is_found(line: str) -> None:
    """A pager between two lines is covered from its first letter to its last."""
    text = f"Warga pulang.\n  {line}\nMereka memanen."
    assert [line] == [found.span.of(text) for found in find_pagers(text)]


@given(st.sampled_from(PROMPTS))
def test_a_pager_between_two_sentences_is_found(line: str) -> None:
    """In a story joined to one line a pager stands between two sentences."""
    text = f"Warga pulang. {line} Mereka memanen."
    assert [line] == [found.span.of(text) for found in find_pagers(text)]


@given(st.sampled_from(PROSE))
def test_prose_about_pages_is_no_pager(line: str) -> None:
    """A sentence that speaks of a page or a yard cuts no story."""
    assert parse_pager(line) is None
    assert find_pagers(line) == ()


@given(st.text() | st.text(alphabet="halaman 12dari/: \n\ud800\x00"))
def test_any_text_can_be_searched(text: str) -> None:
    """No text raises, and pagers are found in order and apart."""
    spans = [found.span for found in find_pagers(text)]
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
