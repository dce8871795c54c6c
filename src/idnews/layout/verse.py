"""Find where the verse of a poem stands on an HTML page, whose lines are too short for running text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.layout.sheet import NOISE, READ_BY_WORDS, Sheet
from idnews.layout.well import Well

_LEAST_LINES: Final = 3
_LEAST_VERSE: Final = 6
_LEAST_LENGTH: Final = 3
_LONGEST: Final = 70
_GAP: Final = 4


def find_verse(sheet: Sheet, headline: int) -> Well | None:
    """Return where the stanzas beneath a headline stand: lines that breaks part inside one paragraph; `None` where there are too few."""
    first = last = None
    count = 0
    for start, end in _stanzas(sheet, headline):
        if last is not None and start - last > _GAP:
            break
        first, last = start if first is None else first, end
        count += end - start + 1
    if first is None or last is None or count < _LEAST_VERSE:
        return None
    path = sheet.lines[first].path
    return Well(elements=frozenset({id(path[-2:][0])}), first=first, last=last)


def _stanzas(sheet: Sheet, headline: int) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of each paragraph that breaks part into several short lines."""
    number = headline + 1
    while number < len(sheet.lines):
        path = sheet.lines[number].path
        end = number
        while end + 1 < len(sheet.lines) and path and (beneath := sheet.lines[end + 1].path) and beneath[-1] is path[-1]:
            end += 1
        if end - number + 1 >= _LEAST_LINES and all(_is_verse(sheet, each) for each in range(number, end + 1)):
            yield number, end
        number = end + 1


def _is_verse(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number]
    return _LEAST_LENGTH <= len(line.span) <= _LONGEST and line.address is None and sheet.label(number)[0] not in NOISE | READ_BY_WORDS
