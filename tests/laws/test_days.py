"""The days of a story are the calendar days among its dates."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from idnews.dates import find_dates
from idnews.dates.days import find_days
from tests.strategies.dates import said
from tests.strategies.pages import ANY_TEXT

_WORDS = st.lists(
    st.sampled_from(["warga", "menanam", "bakau", "sejak", "Rp1.250.000", "20 persen", "skor 2-1,", "di", "pesisir", "utara.", "(PKK)"]),
    max_size=14,
).map(" ".join)


@given(st.lists(st.one_of(_WORDS, said.map(str)), max_size=8).map(" ".join) | ANY_TEXT)
def test_the_days_are_the_dates_that_name_one(text: str) -> None:
    """Looking around figures alone finds what looking everywhere finds."""
    assert tuple(found for found in find_dates(text) if found.value.names_a_day) == find_days(text)


def test_a_day_is_found_with_all_that_it_says() -> None:
    """Weekday, clock and zone belong to the day, however far they reach."""
    text = "Rapat digelar Kamis malam, tanggal 4 September 2025 sekitar pukul 19.30 Waktu Indonesia Tengah di balai desa."
    [found] = find_days(text)
    assert found.value.words == "Kamis malam, tanggal 4 September 2025 sekitar pukul 19.30 Waktu Indonesia Tengah"
