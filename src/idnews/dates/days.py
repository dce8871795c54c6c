"""Find the days of the calendar that a running text names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.dates.find import find_dates
from idnews.dates.kinds import Said
from idnews.fold import fold
from idnews.lexicon.calendar import MONTHS
from idnews.pattern import lazy_pattern
from idnews.span import Found

# What every such date holds: two figures with a stroke between them, or a figure beside the name of a month. The second figure has no three
# signs, for "147.427" names no day.
_TEN: Final = "0123456789"
_MONTHS: Final = frozenset(name for names in MONTHS.values() for name in names)
_TAIL: Final = lazy_pattern(rf" ?[/.-] ?(?:\d\d?|\d{{4}})(?!\d)|[ ()]{{0,3}}[-/.,]?[ (]{{0,3}}(?:{'|'.join(sorted({name[:3] for name in _MONTHS}))})")
# Bytes are searched for one value many times faster than a text is for one of ten: every figure is a nought, and all else is blank.
_NOUGHT: Final = b"0"
_BLANK: Final = b" "
_NOUGHTS: Final = bytes(ord(_NOUGHT) if chr(code) in _TEN else ord(_BLANK) for code in range(256))
_LONGEST_MONTH: Final = max(map(len, _MONTHS)) + 3
# A date and its weekday, its clock and its zone reach no farther than this to either side.
_BEFORE: Final = 42
_BEHIND: Final = 52


def find_days(text: str, folded: str | None = None) -> tuple[Found[Said], ...]:
    """Return the dates of a running text that name a day of the calendar: those of `find_dates`, found in a fraction of its time.

    `folded` is the text as `fold` returns it, for a caller that has it already.

    >>> [found.value.words for found in find_days("Kemarin ia tiba; rapat digelar Kamis (4/9) pukul 10.00 WIB dan 16 Oktober 2025.")]
    ['Kamis (4/9) pukul 10.00 WIB', '16 Oktober 2025']
    """
    folded = fold(text) if folded is None else folded
    if not any(map(folded.__contains__, _TEN)):
        return ()
    windows = _windows(folded)
    return tuple(found.shift(start) for start, end in windows for found in find_dates(text[start:end]) if found.value.names_a_day)


def _windows(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that may hold such a date, whole words each."""
    start = end = 0
    for first, behind in _figures(folded):
        if not _TAIL.match(folded, behind) and not _follows_a_month(folded, first):
            continue
        opens = max(0, first - _BEFORE)
        if opens >= end:
            if end:
                yield start, end
            start = max(end, folded.rfind(" ", end, opens) + 1)
        # The blank that closes the stretch is looked for but once: in a page without blanks it is far.
        if (reach := min(behind + _BEHIND, len(folded))) > end:
            end = folded.find(" ", reach)
            end = len(folded) if end < 0 else end
    if end:
        yield start, end


def _figures(folded: str) -> Iterator[tuple[int, int]]:
    """Yield where each row of figures begins and ends."""
    noughts = folded.encode("latin-1", "replace").translate(_NOUGHTS)
    start = noughts.find(_NOUGHT)
    while start >= 0:
        end = noughts.find(_BLANK, start)
        end = len(noughts) if end < 0 else end
        yield start, end
        start = noughts.find(_NOUGHT, end)


def _follows_a_month(folded: str, start: int) -> bool:
    before = folded[max(0, start - _LONGEST_MONTH) : start].split()
    return bool(before) and before[-1].strip(".,(") in _MONTHS
