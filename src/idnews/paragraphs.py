"""Tell which lines of running text stand in one element."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from idnews.galley import Element
from idnews.proof import Stretch

# What a paragraph, a heading or a list in a story is made of.
_PARTS: Final = frozenset({"p", "b", "strong", "em", "i", "span", "font", "h2", "h3", "h4", "li", "ul"})


def holder_of(stretch: Stretch) -> Element | None:
    """Return the innermost element around a line that is no part of a paragraph; `None` in plain text."""
    return next((element for element in reversed(stretch.line.path) if element[0] not in _PARTS), None)


def prose_by_element(opened: Sequence[Stretch]) -> Mapping[int, Sequence[int]]:
    """Return the numbers of the lines of running text, in order, by the identity of the element that holds their paragraphs."""
    numbers: dict[int, list[int]] = {}
    for stretch in opened:
        if stretch.is_prose:
            numbers.setdefault(id(holder_of(stretch)), []).append(stretch.number)
    return numbers
