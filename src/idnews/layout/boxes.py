"""Find the boxes of an HTML page that list stories which have to do with this one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.layout.names import Holds, holds
from idnews.galley import Element, Galley
from idnews.related_list import is_other_head, is_related_head
from idnews.layout.well import Well

LEAST_LISTED: Final = 3
"""Words of a headline under a head, or in a place, that says what it is; elsewhere a line of three words is none."""

_LONGEST_HEAD: Final = 40
_LONGEST_TITLE: Final = 240
_LEAST_WORDS: Final = 4
_CLIMB: Final = 6
_MOST: Final = 120


def is_title(galley: Galley, number: int, *, least: int = _LEAST_WORDS) -> bool:
    """Return whether a line has the length of a headline, of `least` words or more."""
    span = galley.lines[number].span
    return len(span) <= _LONGEST_TITLE and galley.text.count(" ", span.start, span.end) + 1 >= least


def listed_stories(galley: Galley, head: int, well: Well) -> list[int]:
    """Return the numbers of the lines that promote a story under a head: those of the smallest element around it that links any."""
    path = galley.lines[head].path
    inside = galley.lines[well.first].path
    for depth in range(len(path) - 1, max(0, len(path) - 1 - _CLIMB), -1):
        if any(each is path[depth] for each in inside):
            return []
        if stories := list(_stories(galley, head, path[depth])):
            return stories
    return []


def _stories(galley: Galley, head: int, element: Element) -> Iterator[int]:
    lines = galley.lines
    seen: set[str] = set()
    for number in range(head + 1, min(len(lines), head + 1 + _MOST)):
        line = lines[number]
        if not any(each is element for each in line.path):
            return
        words = line.span.of(galley.text)
        if len(words) <= _LONGEST_HEAD and (is_other_head(words) or is_related_head(words)):
            return
        if line.address is None or words in seen or not is_title(galley, number, least=LEAST_LISTED):
            continue
        if not any(holds(each) is Holds.AD for each in line.path[-3:]):
            seen.add(words)
            yield number
