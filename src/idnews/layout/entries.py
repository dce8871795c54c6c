"""Tell what stands beside a promoted story in its entry of a list."""

from __future__ import annotations

from typing import Final

from idnews.galley import shared
from idnews.layout.sheet import Sheet
from idnews.related.item import read_age

_LONGEST_AGE: Final = 60


def is_age_of(sheet: Sheet, number: int, story: int) -> bool:
    """Return whether a line says how old the story beside it is: in the same entry, no closer to another."""
    if not sheet.start <= number < len(sheet.lines) or sheet.is_kept(number) or len(sheet.lines[number].span) > _LONGEST_AGE:
        return False
    if read_age(sheet.words(number)) is None:
        return False
    near = shared(sheet.lines[number].path, sheet.lines[story].path)
    beyond = 2 * number - story
    return not 0 <= beyond < len(sheet.lines) or near > shared(sheet.lines[number].path, sheet.lines[beyond].path)
