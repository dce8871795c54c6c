"""Find the boxes of an HTML page that promote stories which have to do with this one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.element_names import Holds, holds
from idnews.galley import Element, Galley
from idnews.label import Label
from idnews.proof import Mark
from idnews.related_list import is_other_head, is_related_head
from idnews.well import Well

_LONGEST_HEAD: Final = 40
_LEAST_WORDS: Final = 4
_CLIMB: Final = 6
_MOST: Final = 40


def find_boxes(galley: Galley, above: int, well: Well) -> Iterator[tuple[int, Mark]]:
    """Yield lines beneath the headline with their marks: stories promoted inside the story, and lists under a head that says related."""
    lines, text = galley.lines, galley.text
    taken: set[int] = set()
    for number in range(above + 1, len(lines)):
        if number in taken:
            continue
        span = lines[number].span
        if len(span) <= _LONGEST_HEAD and not well.first <= number <= well.last and is_related_head(span.of(text)):
            listed = _listed(galley, number, well)
            if listed:
                yield number, Mark(span, Label.FURNITURE, "the head of a list of related stories")
            for each in listed:
                taken.add(each)
                yield each, Mark(lines[each].span, Label.RELATED, "a story in a list of related ones")
        elif well.first < number <= well.last and _is_promoted(galley, number, well):
            yield number, Mark(span, Label.RELATED, "a link on a line of its own inside the story")


def _is_promoted(galley: Galley, number: int, well: Well) -> bool:
    line = galley.lines[number]
    if line.address is None or not _is_title(galley, number):
        return False
    return True


def _is_title(galley: Galley, number: int) -> bool:
    span = galley.lines[number].span
    return galley.text.count(" ", span.start, span.end) + 1 >= _LEAST_WORDS and len(span) <= 240


def _listed(galley: Galley, head: int, well: Well) -> list[int]:
    """Return the lines of the stories under a head: those of the smallest element around it that links any."""
    lines = galley.lines
    path = lines[head].path
    if any(each is well.element for each in path):
        return []
    for depth in range(len(path) - 1, max(0, len(path) - 1 - _CLIMB), -1):
        element = path[depth]
        if well.first > head or not any(each is element for each in lines[well.first].path):
            listed = list(_stories(galley, head, element))
            if listed:
                return listed
    return []


def _stories(galley: Galley, head: int, element: Element) -> Iterator[int]:
    lines, text = galley.lines, galley.text
    seen: set[str] = set()
    for number in range(head + 1, min(len(lines), head + 1 + 3 * _MOST)):
        line = lines[number]
        if not any(each is element for each in line.path):
            return
        words = line.span.of(text)
        if len(words) <= _LONGEST_HEAD and (is_other_head(words) or is_related_head(words)):
            return
        if line.address is not None and _is_title(galley, number) and words not in seen and not any(holds(each) is Holds.AD for each in line.path[-4:]):
            seen.add(words)
            yield number
