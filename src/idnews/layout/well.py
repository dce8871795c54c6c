"""Find where the story stands on an HTML page, on any site, by where its running text is."""

from __future__ import annotations

import operator
from collections.abc import Collection, Iterable, Sequence
from typing import Final, NamedTuple

from idnews.dateline import find_dateline
from idnews.galley import Element, Galley, Line, is_hidden, shared
from idnews.label import Label
from idnews.layout.blocks import beyond_blocks, holds_several
from idnews.layout.names import Holds, holds
from idnews.layout.sheet import Sheet
from idnews.pattern import lazy_pattern
from idnews.selector import PlacesOfPage

# What a paragraph is made of: an element around these is the one that holds the story.
_LEAVES: Final = frozenset(
    [
        *("p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "tr", "tbody", "dd", "dt", "dl"),
        *("a", "b", "strong", "i", "em", "u", "span", "font", "small", "big", "mark"),
        *("time", "center", "q", "cite", "ins", "s", "sub", "sup", "label"),
    ]
)
_FRAMES: Final = frozenset({"nav", "footer", "aside", "button"})
_PROSE: Final = 50
_WORDS: Final = 7
_SHORT_PROSE: Final = 20
_SHORT_WORDS: Final = 2
_STOPS: Final = '.?!"\u201d)'
_MOST: Final = 600
# "page-1", "page-2": parts of one make, counted.
_FIGURES: Final = lazy_pattern(r"\d+")
_FACTORS: Final = {
    Holds.AD: 0.3,
    Holds.COMMENT: 0.1,
    Holds.RELATED: 0.3,
    Holds.LIST: 0.3,
    Holds.FRAME: 0.2,
    Holds.TOPICS: 0.3,
    Holds.CAPTION: 0.2,
    Holds.STANDFIRST: 0.5,
    Holds.STORY: 1.3,
}
_NEAR: Final = 3
_LONGEST: Final = 500
_ABOVE_HEADLINE: Final = 0.3
_FILED: Final = 1.6
_CANDIDATES: Final = 3
_DEPTH: Final = 200
_TAG: Final = operator.itemgetter(0)
_BY_SCORE: Final = operator.itemgetter(0)
_BY_FIRST: Final = operator.attrgetter("lines")
_LEVELS: Final = 4
_GAP: Final = 16
_LOOSE: Final = 0.2


class Well(NamedTuple):
    """Where the story stands: the part of a page that the newsroom fills with it."""

    elements: frozenset[int]
    """The elements that hold it, side by side: `id` of each, for lines are asked for theirs by the thousand."""
    first: int
    """Number of its first line."""
    last: int
    """Number of its last line."""

    def depth_in(self, path: Sequence[Element], near: int) -> int:
        """Return where the part of a path begins that is inside the well; `near` its end where it is outside."""
        for depth, each in enumerate(path):
            if id(each) in self.elements:
                return depth + 1
        return max(0, len(path) - near)


class _Tally:
    """Running text that stands right in an element."""

    __slots__ = ("element", "lines", "path", "weight")

    def __init__(self, element: Element, path: tuple[Element, ...]) -> None:
        self.element: Final = element
        self.path: Final = path
        self.weight: float = 0
        self.lines: Final[list[int]] = []


def find_well(sheet: Sheet, titles: Collection[int], headline: int | None) -> Well | None:
    """Return where the story stands; `None` where the page has no running text.

    `titles` are the numbers of lines that say the page's title, which however long are no running text, and `headline` is that of the
    headline, where it is known: a story stands beneath it.
    """
    galley = sheet.galley
    tallies = _tally(sheet, titles, _PROSE, _WORDS) or _tally(sheet, titles, _SHORT_PROSE, _SHORT_WORDS)
    if not tallies:
        return None
    scored = [(_score(tally, headline), tally) for tally in tallies.values()]
    ranked = sorted(scored, key=_BY_SCORE, reverse=True)[:_CANDIDATES]
    # A dateline is looked for only where it could tell.
    close = [(score, tally) for score, tally in ranked if score * _FILED > ranked[0][0]]
    if len(close) > 1:
        close = [(score * (_FILED if _is_filed(galley, tally) else 1), tally) for score, tally in close]
    return _widened(galley.lines, tallies.values(), max(close, key=_BY_SCORE, default=ranked[0])[1], headline)


def placed_well(lines: Sequence[Line], start: int, places: PlacesOfPage, well: Well | None) -> Well | None:
    """Return the well where the publisher puts its stories, the one around `well` where there are several; `None` where the page has none there."""
    order = range(start, len(lines)) if well is None else (*range(well.first, len(lines)), *range(start, well.first))
    seed = next((number for number in order if places.find(Label.BODY, lines[number].path) is not None), None)
    if seed is None:
        return None
    elements: set[int] = set()
    reached = {-1: seed, 1: seed}
    for way in (-1, 1):
        number = seed
        while start <= number < len(lines) and abs(number - reached[way]) <= _GAP:
            at = places.find(Label.BODY, lines[number].path)
            if at is not None:
                reached[way] = number
                elements.add(id(lines[number].path[at]))
            number += way
    return Well(elements=frozenset(elements), first=reached[-1], last=reached[1])


def _well_around(lines: Sequence[Line], number: int, element: Element, depth: int) -> Well:
    """Return the well that an element is, which stands at a depth in the path of one of its lines: what is in an element stands together."""
    first = last = number
    while first > 0 and len(path := lines[first - 1].path) > depth and path[depth] is element:
        first -= 1
    while last + 1 < len(lines) and len(path := lines[last + 1].path) > depth and path[depth] is element:
        last += 1
    return Well(elements=frozenset({id(element)}), first=first, last=last)


def _tally(sheet: Sheet, titles: Collection[int], least: int, blanks: int) -> dict[int, _Tally]:
    """Return the running text of the page by the elements that it stands right in: lines of some length, with so many blanks between their words."""
    tallies: dict[int, _Tally] = {}
    text = sheet.text
    for number, line in enumerate(sheet.lines[sheet.start :], sheet.start):
        span = line.span
        start, end = span.start, span.end
        length = end - start
        if length < least or text.count(" ", start, end) < blanks or number in titles:
            continue
        # What is shorter than a sentence of a story is one all the same where it ends as one.
        if length < _PROSE and text[end - 1] not in _STOPS:
            continue
        path = line.path
        tags = [*map(_TAG, path)]
        depth = len(path)
        while depth and tags[depth - 1] in _LEAVES and not (tags[depth - 1] == "td" and holds_several(sheet.lines, number, depth - 1)):
            depth -= 1
        if not depth or "a" in tags[depth:] or "h1" in tags or "figcaption" in tags or not _FRAMES.isdisjoint(tags[:depth]):
            continue
        if text.find("\u00a9", start, end) >= 0 or sheet.is_placed(number, Label.CAPTION):
            continue
        depth = beyond_blocks(sheet, number, depth)
        element = path[depth - 1]
        tally = tallies.get(id(element))
        if tally is None:
            tally = tallies[id(element)] = _Tally(element, path[:depth])
        tally.weight += min(length, _MOST)
        tally.lines.append(number)
    return tallies


def _score(tally: _Tally, headline: int | None) -> float:
    score = tally.weight
    for element in tally.path[-_NEAR:]:
        kind = holds(element)
        if kind is not None:
            score *= _FACTORS.get(kind, 1)
        if "articlebody" in element[1].get("itemprop", "")[:_LONGEST].lower():
            score *= 2
    if is_hidden(tally.element):
        score *= 0.3
    if headline is not None and tally.lines[-1] < headline:
        score *= _ABOVE_HEADLINE
    return score


def _is_filed(galley: Galley, tally: _Tally) -> bool:
    """Return whether the running text opens with a dateline, as only stories do."""
    span = galley.lines[tally.lines[0]].span
    return find_dateline(galley.text[span.start : min(span.end, span.start + _DEPTH)], depth=_DEPTH) is not None


def _widened(lines: Sequence[Line], tallies: Iterable[_Tally], best: _Tally, headline: int | None) -> Well:
    """Return the well around the best running text: pages and cards of one story stand in elements of one make side by side."""
    element, depth = best.element, len(best.path)
    weight = best.weight
    taken = list(best.lines)
    cards = False
    teaser = _teases(lines, best, depth - 1)
    for _ in range(_LEVELS):
        if depth < 2:
            break
        above, branch = best.path[depth - 2], best.path[depth - 1]
        beside = [
            tally
            for tally in tallies
            if len(tally.path) >= depth
            and tally.path[depth - 2] is above
            and tally.path[depth - 1] is not branch
            and _same_make(tally.path[depth - 1], branch)
            and (teaser or not _teases(lines, tally, shared(best.path, tally.path) + 1))
        ]
        close = {id(tally) for tally in _chained(beside, taken)}
        beside = [tally for tally in beside if id(tally) in close or _is_twin(tally.path[depth - 1], branch)]
        loose = [tally for tally in tallies if tally.element is above]
        more = [number for tally in (*beside, *loose) for number in tally.lines if headline is None or number > headline]
        loosened = sum(tally.weight for tally in loose) > _LOOSE * weight and holds(above) not in (Holds.LIST, Holds.COMMENT)
        if more and (beside or loosened):
            taken += more
            weight += sum(tally.weight for tally in (*beside, *loose))
            element, cards = above, cards or bool(beside)
        depth -= 1
    around = _well_around(lines, best.lines[0], best.element, len(best.path) - 1)
    if element is best.element:
        return around
    # What is in the element of the best text stands together still: entries of a live report have boxes of their own there.
    return Well(elements=frozenset({id(element)}), first=min(taken), last=max(_end(lines, max(taken), cards=cards), around.last))


def _chained(tallies: Iterable[_Tally], taken: Sequence[int]) -> list[_Tally]:
    """Return what stands close to lines that are the story's, or to what does, as the parts of one story do.

    Any two boxes may have no names, or share one that tells how they look.
    """
    chained: list[_Tally] = []
    first, last = min(taken), max(taken)
    below = sorted((tally for tally in tallies if tally.lines[0] > first), key=_BY_FIRST)
    above = sorted((tally for tally in tallies if tally.lines[0] < first), key=_BY_FIRST, reverse=True)
    for tally in below:
        if tally.lines[0] - last > _GAP:
            break
        last = max(last, tally.lines[-1])
        chained.append(tally)
    for tally in above:
        if first - tally.lines[-1] > _GAP:
            break
        first = tally.lines[0]
        chained.append(tally)
    return chained


def _teases(lines: Sequence[Line], tally: _Tally, near: int) -> bool:
    """Return whether each text that stands right in an element has a link right above it, in one box with it: the headline of another story."""
    return all(lines[number - 1].address is not None and shared(lines[number - 1].path, tally.path) >= near for number in tally.lines if number)


def _end(lines: Sequence[Line], last: int, *, cards: bool) -> int:
    """Return the last of the lines that close what a line is in, however short they are; cards of its make may follow."""
    own = _container(lines[last].path)
    for number in range(last + 1, len(lines)):
        container = _container(lines[number].path)
        if container is not own and not (cards and _is_card_like(container, own)):
            break
        last = number
    return last


def _is_card_like(one: Element, other: Element) -> bool:
    """Return whether an element is a card like another: it has a class of it, or the very id, which Tempo gives each paragraph's box."""
    if one[0] == other[0] and one[1].get("id", "") and one[1]["id"] == other[1].get("id"):
        return True
    return "class" in other[1] and _same_make(one, other)


def _container(path: Sequence[Element]) -> Element:
    """Return the innermost element of a path that is no part of a paragraph."""
    return next((element for element in reversed(path) if element[0] not in _LEAVES), path[0])


def _same_make(one: Element, other: Element) -> bool:
    """Return whether two elements were made by the same part of a template."""
    if one[0] != other[0]:
        return False
    mine, theirs = (_FIGURES.sub("", element[1].get("class", "")).split() for element in (one, other))
    return (not mine and not theirs) or not set(mine).isdisjoint(theirs)


def _is_twin(one: Element, other: Element) -> bool:
    """Return whether two elements have the same names, as parts of one make wherever they stand."""
    mine, theirs = (_FIGURES.sub("", element[1].get("class", "")) for element in (one, other))
    return bool(mine) and mine == theirs
