"""Tell where the blocks end in which page builders set each paragraph of a story by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from idnews.galley import Line
from idnews.layout.names import holds
from idnews.layout.sheet import Sheet

_PROSE: Final = 50
_MOST: Final = 4
_BESIDE: Final = 2
_OUTERMOST: Final = 2


def beyond_blocks(sheet: Sheet, number: int, depth: int) -> int:
    """Return where in the path of running text the element around its blocks ends: page builders put each paragraph in a block of its own."""
    path = sheet.lines[number].path
    outer = depth
    while outer > _OUTERMOST and depth - outer < _MOST and not holds_several(sheet.lines, number, outer - 1) and holds(path[outer - 1]) is None:
        outer -= 1
    if outer == depth:
        return depth
    # One block alone may be any box of the page; a story has several.
    for beside in range(max(sheet.start, number - _BESIDE), min(len(sheet.lines), number + _BESIDE + 1)):
        line = sheet.lines[beside]
        if (
            beside != number
            and line.address is None
            and line.span.end - line.span.start >= _PROSE
            and len(line.path) > outer
            and line.path[outer - 1] is path[outer - 1]
            and not holds_several(sheet.lines, beside, outer)
        ):
            return outer
    return depth


def holds_several(lines: Sequence[Line], number: int, depth: int) -> bool:
    """Return whether the element at a depth of a line's path holds the line beneath or above it too."""
    element = lines[number].path[depth]
    beside = (lines[each].path for each in (number - 1, number + 1) if 0 <= each < len(lines))
    return any(len(path) > depth and path[depth] is element for path in beside)
