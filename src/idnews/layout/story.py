"""Find the headline of an HTML page and the stretch where its story stands, by what its publisher is known for or in general."""

from __future__ import annotations

from typing import Final

from idnews.cue import whole_line
from idnews.fold import fold
from idnews.galley import shared
from idnews.label import Label
from idnews.layout.headline import find_bold, find_heading, find_headlines, titles_of
from idnews.layout.next_story import find_next_story
from idnews.layout.sheet import NOISE, READ_BY_WORDS, Sheet
from idnews.layout.verse import find_verse
from idnews.layout.well import Well, find_well, placed_well
from idnews.lexicon.frame import AUTHOR_HEADS, COMMENT_TRACES
from idnews.pager import parse_pager
from idnews.related.lists import is_other_head, is_related_head

_PROSE: Final = 60
_LEAST: Final = 20
_STOPS: Final = frozenset('.?!)]"\u201d')
_LONGEST_HEAD: Final = 40
_HEAD: Final = 6
_TURN: Final = 3
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5"})


def find_story(sheet: Sheet) -> tuple[int | None, Well | None]:
    """Return the number of the headline's line, and the well beneath it; `None` for what the page does not have."""
    headline, well = _headline_and_well(sheet)
    return headline, None if well is None else _without_lists(sheet, _without_afterword(sheet, _with_pages(sheet, well)))


def holds_text(sheet: Sheet, well: Well) -> bool:
    """Return whether anything in a well may be running text: not where it is but a stamp, a name and buttons above the pictures of a gallery."""
    numbers = range(well.first, well.last + 1)
    return any(len(sheet.lines[number].span) >= _LEAST and sheet.label(number)[0] not in NOISE | READ_BY_WORDS for number in numbers)


def _with_pages(sheet: Sheet, well: Well) -> Well:
    """Return the well with the further pages of its story, where it ends in "1 dari 4 halaman" and they stand in elements of another make."""
    turns = (number for number in range(max(well.first, well.last - _TURN), min(len(sheet.lines), well.last + _TURN)))
    if not any((page := parse_pager(sheet.words(number)[:_LONGEST_HEAD])) is not None and page.total and page.index for number in turns):
        return well
    # The elements that hold the first page and the others.
    around = sheet.lines[well.first].path[: well.depth_in(sheet.lines[well.first].path, _TURN) - 1]
    last = well.last
    for number in range(well.last + 1, len(sheet.lines)):
        line = sheet.lines[number]
        if shared(line.path, around) < len(around):
            break
        if len(line.span) >= _PROSE and sheet.link(number) is None and sheet.label(number)[0] not in NOISE:
            last = number
    return well._replace(last=last)


def _without_afterword(sheet: Sheet, well: Well) -> Well:
    """Return the well up to the heading under which readers comment, or the writer is presented, where its element holds that."""
    told = False
    for number in range(well.first, well.last + 1):
        line = sheet.lines[number]
        told = told or (len(line.span) >= _PROSE and line.address is None)
        if told and len(line.span) <= _LONGEST_HEAD and any(tag in _HEADINGS for tag, _ in line.path[-_TURN:]) and _ends_story(sheet.words(number)):
            return well._replace(last=number - 1)
    return well


def _ends_story(words: str) -> bool:
    if fold(words).strip(" :") in AUTHOR_HEADS:
        return True
    cue = whole_line(words)
    return cue is not None and cue.label is Label.FURNITURE and any(map(fold(words).__contains__, COMMENT_TRACES))


def _without_lists(sheet: Sheet, well: Well) -> Well:
    """Return the well up to the head of the list that ends it, where its element holds one."""
    for number in range(well.last, well.first, -1):
        span = sheet.lines[number].span
        if (len(span) >= _PROSE or sheet.text[span.end - 1] in _STOPS) and sheet.link(number) is None:
            return well
        words = span.of(sheet.text)
        if (
            len(words) <= _LONGEST_HEAD
            and (is_related_head(words) or is_other_head(words))
            and number < well.last
            and sheet.link(number + 1) is not None
        ):
            well = well._replace(last=number - 1)
    return well


def _headline_and_well(sheet: Sheet) -> tuple[int | None, Well | None]:
    named = find_headlines(sheet.galley, sheet.start, titles_of(sheet.galley, sheet.start))
    first = [number for number in named if any(tag == "h1" for tag, _ in sheet.lines[number].path)]
    if first and (end := find_next_story(sheet, first[0])) is not None:
        sheet.close(end)
        named, first = ([number for number in numbers if number < end] for numbers in (named, first))
    well = find_well(sheet, frozenset(named), first[0] if len(first) == 1 else None)
    if well is None and named:
        well = find_verse(sheet, (first or named)[0])
    if sheet.placing.places is not None:
        well = placed_well(sheet.lines, sheet.start, sheet.placing.places, well) or well
    placed = _placed_headline(sheet, named, well)
    if placed is not None:
        return placed, _beneath(well, placed)
    if well is None:
        return (named[0] if named else None), None
    headings = [number for number in named if _is_heading(sheet, number)]
    framed = bool(headings) and all(sheet.label(number)[0] in NOISE for number in named if number < well.first and number not in headings)
    for group in (first, headings if framed else named, named):
        above = [number for number in group if number < well.first]
        inside = [number for number in group if well.first <= number < well.last]
        if above or inside:
            headline = above[-1] if above else inside[0]
            return headline, _beneath(well, headline)
    heading = find_heading(sheet.galley, sheet.start, well.first)
    if heading is None:
        # A fragment of a page: its heading stands in the story's own element.
        numbers = range(well.first, min(well.last, well.first + _HEAD))
        heading = next((number for number in numbers if any(tag == "h1" for tag, _ in sheet.lines[number].path)), None)
    if heading is None and not named:
        heading = find_bold(sheet.galley, sheet.start, well.first, well.last)
    return heading, well if heading is None else _beneath(well, heading)


def _is_heading(sheet: Sheet, number: int) -> bool:
    """Return whether a line is a heading, and not one of the page's frame."""
    line = sheet.lines[number]
    return line.address is None and sheet.label(number)[0] not in NOISE and any(tag in _HEADINGS for tag, _ in line.path[-_TURN:])


def _placed_headline(sheet: Sheet, named: list[int], well: Well | None) -> int | None:
    """Return the line where the publisher puts its headlines: the one that says the page's title, else the last above the story or in it."""
    if sheet.placing.places is None or Label.HEADLINE not in sheet.placing.places.labels:
        return None
    first = len(sheet.lines) if well is None else well.first + 1
    last = len(sheet.lines) if well is None else well.last
    for numbers in (reversed(named), range(first - 1, sheet.start - 1, -1), range(first, last)):
        for number in numbers:
            if number < last and sheet.placing.find(Label.HEADLINE, sheet.lines[number].path) is not None:
                return number
    return None


def _beneath(well: Well | None, headline: int) -> Well | None:
    """Return the part of a well that is beneath the headline."""
    if well is None or headline < well.first:
        return well
    return well._replace(first=headline + 1) if headline < well.last else None
