"""Find where the next story begins on a page that goes on with others for as long as a reader scrolls."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Final

from idnews.dates import find_stamps
from idnews.galley import Element, stands_in
from idnews.layout.sheet import Sheet
from idnews.prose import ends_sentence
from idnews.related.item import read_age

_PROSE: Final = 60
_LEAST_TITLE: Final = 4
# A stamp stands no further beneath its headline, nor is it longer.
_HEAD: Final = 8
_LONGEST_STAMP: Final = 120
# A heading holds a link and what dresses its words, and no more.
_NEAR: Final = 6
_TAG: Final = operator.itemgetter(0)


def find_next_story(sheet: Sheet, headline: int) -> int | None:
    """Return the number of the line where another story opens beneath the one with a headline in an `h1`; `None` where none does.

    Another story has a headline, and an element or a stamp of its own; a heading among the paragraphs has neither.
    """
    own = max(depth for depth, (tag, _) in enumerate(sheet.lines[headline].path) if tag == "h1")
    above: int | None = None
    for number in range(headline + 1, len(sheet.lines)):
        line = sheet.lines[number]
        path = line.path
        tags = [*map(_TAG, path[-_NEAR:])]
        heading = _at(path, "h1") if "h1" in tags else None
        # One article may have its headline in a lower rank than another.
        below = _at(path, "h2") if heading is None and "h2" in tags else None
        if below is not None and above is not None and _is_apart(sheet.lines[headline].path, path) and _is_stamped(sheet, number):
            heading = below
        if heading is None:
            if len(line.span) >= _PROSE and line.address is None and ends_sentence(sheet.words(number)):
                above = number
        elif (
            above is not None
            and path[heading] is not sheet.lines[headline].path[own]
            and sheet.is_title(number, _LEAST_TITLE)
            and sheet.words(number) != sheet.words(headline)
            and not (heading and stands_in(sheet.lines[above].path[-2:], path[heading - 1]))
            and (_is_apart(sheet.lines[headline].path, path) or _is_stamped(sheet, number))
        ):
            return _opening(sheet, above, number)
    return None


def _at(path: Sequence[Element], wanted: str) -> int | None:
    """Return the place in a path of the innermost element with a tag."""
    return next((depth for depth in range(len(path) - 1, -1, -1) if path[depth][0] == wanted), None)


def _is_apart(own: Sequence[Element], other: Sequence[Element]) -> bool:
    """Return whether two paths lead through two articles, neither of which is in the other."""
    articles = [{id(element) for element in path if element[0] == "article"} for path in (own, other)]
    return all(articles) and articles[0].isdisjoint(articles[1])


def _is_stamped(sheet: Sheet, number: int) -> bool:
    """Return whether a line of time stands right beneath a heading."""
    for beneath in range(number + 1, min(len(sheet.lines), number + 1 + _HEAD)):
        words = sheet.words(beneath)
        if len(words) > _LONGEST_STAMP:
            return False
        if find_stamps(words) or any(read_age(part.strip()) is not None for part in words.replace("|", "·").split("·")):
            return True
    return False


def _opening(sheet: Sheet, above: int, heading: int) -> int:
    """Return the first line of the element that holds the heading and not the story above it: a kicker may stand over a headline."""
    path, other = sheet.lines[heading].path, sheet.lines[above].path
    depth = next((depth for depth, each in enumerate(path) if depth >= len(other) or other[depth] is not each), len(path) - 1)
    first = heading
    while first - 1 > above and len(before := sheet.lines[first - 1].path) > depth and before[depth] is path[depth]:
        first -= 1
    return first
