"""Find the section that an HTML page links beside its headline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from idnews.byline import find_bylines
from idnews.dates import find_dates
from idnews.galley import Element
from idnews.label import Label
from idnews.layout.sheet import NOISE, Sheet
from idnews.layout.well import Well
from idnews.pattern import lazy_pattern
from idnews.proof import Mark
from idnews.prose import holds_a_word
from idnews.span import Span

_ABOVE: Final = 6
_NEAR: Final = 3
_LONGEST: Final = 40
_LONGEST_ROW: Final = 200
_LONGEST_NAMES: Final = 200
# WordPress names the whole story for its section as well ("category-ekonomi"): a name that goes on is none.
_NAMES: Final = lazy_pattern(r"(?:category|categories|cat[-_]links|kategori|rubrik|kanal|kicker|meta-topic)(?:-content|-name|-link)?(?![\w-])")
_BECAUSE: Final = "it links the section that the story is filed under"


def keep_section(sheet: Sheet, headline: int, well: Well) -> None:
    """Keep the first section that is linked above the headline, closest to it, or between it and the story."""
    if sheet.placing.places is not None and Label.KICKER in sheet.placing.places.labels:
        return
    above = range(headline - 1, max(sheet.start, headline - _ABOVE) - 1, -1)
    nearest = next((number for number in above if _section_in(sheet, number)), None)
    # Several sections stand side by side, the widest first.
    while nearest is not None and nearest - 1 >= sheet.start and _section_in(sheet, nearest - 1):
        nearest -= 1
    below = (number for number in range(headline + 1, well.first) if _section_in(sheet, number))
    number = nearest if nearest is not None else next(below, None)
    if number is None:
        return
    section = _section_in(sheet, number)
    if section is None or not holds_a_word(section.of(sheet.text)):
        return
    beside = f"{sheet.text[sheet.lines[number].span.start : section.start]}\n{sheet.text[section.end : sheet.lines[number].span.end]}"
    if find_dates(beside) or find_bylines(beside):
        sheet.mark_some(number, [Mark(section, Label.KICKER, _BECAUSE)])
    else:
        sheet.mark_parts(number, [section], Label.KICKER, _BECAUSE)


def _section_in(sheet: Sheet, number: int) -> Span | None:
    """Return the section that a line links: itself, or the first such link in it."""
    line = sheet.lines[number]
    if not sheet.is_open(number) or len(line.span) > _LONGEST_ROW or sheet.label(number)[0] in NOISE:
        return None
    if line.address is not None:
        return line.span if len(line.span) <= _LONGEST and _is_filed(line.path[-_NEAR:]) else None
    links = (inline for inline in sheet.galley.inlines_of(line.span) if inline.element[0] == "a")
    return next((link.span for link in links if len(link.span) <= _LONGEST and _is_filed((*line.path[-_NEAR:], link.element))), None)


def _is_filed(path: Sequence[Element]) -> bool:
    """Return whether the elements around a link say that it leads to a section."""
    link = next((attributes for tag, attributes in reversed(path) if tag == "a"), None)
    if link is None:
        return False
    return "category" in link.get("rel", "").split() or any(
        _NAMES.search(attributes.get("class", "")[:_LONGEST_NAMES].lower()) is not None for _, attributes in path
    )
