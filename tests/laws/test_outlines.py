"""The outline of a date tells which forms cannot have written it, and never keeps one from reading that can."""

from __future__ import annotations

import itertools
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from idnews.dates.find import _OPENING, _opens
from idnews.dates.forms import FORMS, Form
from idnews.dates.outline import may_have, outline_of, outlines_of
from idnews.dates.reader import reader_of
from idnews.fold import fold
from idnews.lexicon.calendar import AND_WORDS, DAY_PHRASES, DAY_WORDS, MONTHS, PARTS, PERIODS, SIDES, TO_WORDS, UNITS, WEEKDAYS
from tests.strategies.dates import spelt, values_of

_WORDS: Final = sorted(
    {
        *itertools.chain.from_iterable((*WEEKDAYS.values(), *MONTHS.values(), *PARTS.values(), *PERIODS.values(), *SIDES.values(), *UNITS.values())),
        *(*DAY_WORDS, *DAY_PHRASES, *TO_WORDS, *AND_WORDS, "hari", "tanggal", "bulan", "tahun", "pukul", "wib", "warga"),
    }
)
_PIECES: Final = st.sampled_from(_WORDS) | st.sampled_from(list("()/-.,+ '&|:")) | st.integers(0, 40).map(str) | st.integers(1990, 2030).map(str)
_TEXTS: Final = st.lists(st.tuples(_PIECES, st.sampled_from(("", " ", " ", "  "))), min_size=1, max_size=9).map(
    lambda pieces: "".join(itertools.chain.from_iterable(pieces))
)


@given(st.sampled_from(FORMS), st.data())
def test_a_form_prints_what_has_one_of_its_outlines(form: Form, data: st.DataObject) -> None:
    """What a form prints, in any spelling, has an outline that the form may have."""
    text = fold(data.draw(spelt(form, data.draw(values_of(form)))))
    assert may_have(outline_of(text, len(text) - len(text.lstrip())), outlines_of(form.template.parts))


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("ranges", [True, False])
@given(text=_TEXTS)
@example(text="jum at (2/9)")
@example(text="sel. 2 sept. 2025")
@example(text="2,5 jam lalu")
@example(text="1st september 2025")
@example(text="2 september '25t10.30")
@example(text="senin-selasa, 6 dan 7 september")
def test_an_outline_keeps_no_form_from_reading(text: str, *, alone: bool, ranges: bool) -> None:
    """The forms that fit an outline read what all forms together read, and the same form reads it."""
    opening = _OPENING.match(text)
    if opening is not None:
        opens = _opens(opening, text)
        told = []
        for outline in ("", outline_of(text, 0)):
            reader = reader_of(opens, outline, alone=alone, ranges=ranges)
            match = reader.pattern.match(text)
            told.append(match and (match.span(), reader.forms[match.lastindex or 0][:2]))
        assert told[0] == told[1]


@pytest.mark.parametrize("month", sorted(itertools.chain.from_iterable(MONTHS.values())))
def test_the_name_of_a_month_is_no_other_word(month: str) -> None:
    """No weekday, part of the day or unit is spelt as a month is: an outline knows it for a month."""
    assert month not in {*itertools.chain.from_iterable((*WEEKDAYS.values(), *PARTS.values(), *PERIODS.values(), *SIDES.values(), *UNITS.values()))}
