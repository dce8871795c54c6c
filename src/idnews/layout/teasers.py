"""Find the cards of other stories among the paragraphs of an HTML page, each with a headline that is a link and a text beneath."""

from __future__ import annotations

from typing import Final

from idnews.galley import shared
from idnews.layout.sheet import Sheet
from idnews.layout.well import Well

_PROSE: Final = 50
_LEAST_TITLE: Final = 4
_LEAST_CARDS: Final = 3
# An age or a section may stand between the headline and the text.
_LONGEST_BETWEEN: Final = 40


def find_teased(sheet: Sheet, well: Well) -> frozenset[int]:
    """Return the numbers of the lines of cards in a well; none where so many texts have a headline of their own that these are the story's parts."""
    cards: list[range] = []
    texts = 0
    for number in range(well.first, well.last + 1):
        if not _is_text(sheet, number):
            continue
        texts += 1
        if (card := _card(sheet, number, well)) is not None:
            cards.append(card)
    if len(cards) < _LEAST_CARDS or 2 * len(cards) > texts:
        return frozenset()
    return frozenset(number for card in cards for number in card)


def _card(sheet: Sheet, number: int, well: Well) -> range | None:
    """Return the lines of the element in a well that holds a text, the link right above it, and no other text; `None` where there is none."""
    path = sheet.lines[number].path
    title = number - 1
    if title > well.first and sheet.link(title) is None and len(sheet.lines[title].span) <= _LONGEST_BETWEEN:
        title -= 1
    if title < well.first or sheet.link(title) is None or not sheet.is_title(title, _LEAST_TITLE) or _is_part(sheet, title):
        return None
    depth = shared(sheet.lines[title].path, path)
    if depth <= well.depth_in(path, 0):
        return None
    first, last = title, number
    # At another text the look around ends: through a box of all cards, each would look at every other one.
    while first > well.first and shared(sheet.lines[first - 1].path, path) >= depth:
        first -= 1
        if _is_text(sheet, first):
            return None
    while last < well.last and shared(sheet.lines[last + 1].path, path) >= depth:
        last += 1
        if _is_text(sheet, last):
            return None
    return range(first, last + 1)


def _is_text(sheet: Sheet, number: int) -> bool:
    return len(sheet.lines[number].span) >= _PROSE and sheet.link(number) is None


def _is_part(sheet: Sheet, number: int) -> bool:
    """Return whether a link heads a part of the story: "1. Pantai Karang", or what a shop sells."""
    address = sheet.lines[number].address
    return sheet.text[sheet.lines[number].span.start].isdigit() or (address is not None and sheet.leads_elsewhere(address))
