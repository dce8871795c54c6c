"""Laws of signs that were decoded wrongly: a damaged page reads as the page that was damaged."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import idnews
from idnews.mojibake import mend_signs
from idnews.testing import stories

_SIGNS = "\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026"


@pytest.mark.parametrize("charset", ["cp1252", "latin-1"])
@given(st.lists(st.sampled_from([*_SIGNS, "Warga ", "panen", " ", "."]), max_size=12).map("".join))
@example("\u201cPanen\u201d")
def test_what_was_damaged_is_mended_in_its_place(charset: str, text: str) -> None:
    """Each sign comes back, and nothing moves."""
    damaged = text.encode().decode(charset, errors="ignore")
    mended = mend_signs(damaged, "_")
    assert len(mended) == len(damaged)
    assert mended.replace("_", "") == text


@given(stories(least=3))
def test_a_damaged_page_is_read_as_if_it_were_whole(body: list[str]) -> None:
    """The dash of a dateline and the marks of quotations are known again, and shown as they were."""
    page = f"JAKARTA \u2013 {body[0]}\n\u201cWarga desa itu sudah memanen padi,\u201d kata Sari Lestari.\n{body[1]}"
    whole, damaged = idnews.read_text(page), idnews.read_text(page.encode().decode("cp1252", errors="ignore"))
    assert (damaged.text, str(damaged.dateline)) == (whole.text, str(whole.dateline))
    assert str(whole.dateline) == "JAKARTA \u2013 "


@pytest.mark.parametrize(
    "graf", ["Warga membaca puisi \u00e2me di ch\u00e2teau tua bersama para pelajar desa.", "Harga beras \u20ac5 per kilogram di pasar itu."]
)
def test_letters_of_other_tongues_are_whole(graf: str) -> None:
    """A letter with a hat is damaged only where the bytes of a sign follow."""
    assert idnews.read_text(graf).text == graf
