"""A dateline that is printed is read back, wherever it stands."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from idnews.dateline import Dateline, find_dateline, parse_dateline
from tests.strategies.datelines import NOT_DATELINES, datelines

STORY = "Warga Desa Sukamaju memanen padi lebih awal tahun ini."


@given(datelines())
def test_a_dateline_reads_what_it_prints(dateline: Dateline) -> None:
    """Parsing what a dateline prints gives the dateline back."""
    assert dateline == parse_dateline(str(dateline))


@given(
    datelines(),
    st.sampled_from(
        (
            "",
            "\n",
            "Panen raya dimulai lebih awal.\n",
            "\n\n   \u200e",
            "['",
            "Scan this QR or download app from: ",
            "Sukses\n\n",
            " date 2025-09-08 ",
        )
    ),
)
@example(Dateline("Wangi-Wangi", "KONTAN.CO.ID", dash=".", joint=" - ", outlet_first=True), "")
def test_a_dateline_is_found_where_it_was_put(dateline: Dateline, before: str) -> None:
    """Menus, a headline or a list wrapper before a dateline move it and change nothing else."""
    found = find_dateline(before + str(dateline) + STORY)
    assert found is not None
    assert (found.value.place, found.value.outlet) == (dateline.place, dateline.outlet)
    assert (found.span.start, found.span.end) == (len(before), len(before) + len(str(dateline).rstrip()))


@given(st.sampled_from(NOT_DATELINES))
def test_a_false_friend_is_no_dateline(line: str) -> None:
    """A dash in a headline, a byline or a timestamp ends no dateline."""
    assert find_dateline(line) is None


@given(st.text() | st.text(alphabet="JAKARTA, iNews.id-–(.)&;\n\ud800\x00"))
def test_any_text_can_be_searched(text: str) -> None:
    """No text raises, and what is found lies trimmed in the text."""
    found = find_dateline(text)
    assert found is None or found.span.of(text) == found.span.of(text).strip(" ")


@pytest.mark.parametrize("noise", ["A " * 30_000, "JAKARTA, " * 10_000, "-" * 60_000, "a.com " * 10_000, "(" * 60_000])
def test_a_long_text_costs_no_more_than_its_head(noise: str) -> None:
    """Only the head of a text is read, however long it is."""
    assert find_dateline(noise) == find_dateline(noise[:2_000])
