"""Mark a galley: every stretch under exactly one mark, and the first mark wins."""

from __future__ import annotations

import bisect
import operator
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final, Protocol

import attrs

from idnews.galley import Galley, Line
from idnews.label import Label
from idnews.printed import Printed
from idnews.prose import looks_like_prose
from idnews.publishers import Publisher
from idnews.span import Span, trimmed

JOINTS: Final = "joints"
"""In whose name what a scraper left between lines is marked, of which no rule is asked."""


@attrs.frozen(repr=False)
class Mark(Printed):
    """What a stretch of the page is, and why."""

    span: Span
    """The stretch; neither end is blank."""

    label: Label
    """What it is."""

    because: str
    """Why, in a few words."""

    rule: str = ""
    """Name of the rule that said so; stamped by the proof."""


@attrs.frozen(repr=False)
class Stretch(Printed):
    """Part of a line that no rule has marked yet."""

    span: Span
    """Where it stands in the galley's text; neither end is blank."""

    line: Line
    """The line that it belongs to."""

    number: int
    """The line's place among the galley's lines, from 0."""

    levelled: str = attrs.field(repr=False)
    """Its characters with plain spaces, dashes and quotation marks; every rule looks at them."""

    @property
    def whole(self) -> bool:
        """Whether nothing of the line is marked."""
        return self.span is self.line.span or self.span == self.line.span

    @property
    def opens(self) -> bool:
        """Whether the stretch stands at the start of its line."""
        return self.span.start == self.line.span.start

    @cached_property
    def is_prose(self) -> bool:
        """Whether it reads as a story's sentence or more."""
        return looks_like_prose(self.levelled)


def _stretches(galley: Galley, numbers: Iterable[int]) -> Iterator[Stretch]:
    """Yield whole lines as stretches."""
    lines, levelled = galley.lines, galley.levelled
    for number in numbers:
        span = lines[number].span
        yield Stretch(span, lines[number], number, levelled[span.start : span.end])


@attrs.frozen(repr=False)
class Proof(Printed):
    """A galley with its marks."""

    galley: Galley
    """The page."""

    publisher: Publisher | None = None
    """Whose page it is, where that is known."""

    marks: tuple[Mark, ...] = attrs.field(default=(), repr=False)
    """The marks in the order of the page; no two share a character."""

    _left: tuple[Stretch, ...] | None = attrs.field(default=None, eq=False, repr=False)

    @cached_property
    def open(self) -> tuple[Stretch, ...]:
        """What no rule has marked yet, in the order of the page."""
        if self._left is not None:
            return self._left
        lines = tuple(_stretches(self.galley, range(len(self.galley.lines))))
        return _inked(self.galley, lines, list(self.marks), "")[1] if self.marks else lines

    def mark(self, marks: Iterable[Mark], rule: str) -> Proof:
        """Return the proof with more marks, stamped with the rule's name.

        A new mark yields the ground that earlier marks hold, and what is left of it stands. Marks of one rule may come in any order;
        of two that overlap, the one that starts first wins. A mark that ends inside an HTML entity takes the whole of it.
        """
        ordered = sorted(marks, key=_BY_ENDS)
        if not ordered:
            return self
        if self._left is None and not self.marks and self.galley.is_html:
            inked, left = _inked_lines(self.galley, ordered, rule)
        else:
            inked, left = _inked(self.galley, self.open, ordered, rule)
        return Proof(self.galley, self.publisher, _among(self.marks, inked), left)

    def with_markup(self) -> Proof:
        """Return the proof with what a scraper left between the lines marked as furniture, where no mark holds it yet.

        It is no line, for rules ask which lines are neighbours, and so it is not open to them.
        """
        left: list[Mark] = []
        for span in self.galley.markup:
            index = bisect.bisect_left(self.marks, span.end, key=_BY_START) - 1
            held = max(span.start, self.marks[index].span.end) if index >= 0 else span.start
            if (rest := trimmed(self.galley.text, held, span.end)) is not None:
                left.append(Mark(rest, Label.FURNITURE, "a scraper's joint or markup between lines", JOINTS))
        return Proof(self.galley, self.publisher, _among(self.marks, left), self._left) if left else self

    def labelled(self, *labels: Label) -> list[Mark]:
        """Return the marks with one of the labels, in the order of the page."""
        if len(labels) == 1:
            return [*self._labelled.get(labels[0], ())]
        return [mark for mark in self.marks if mark.label in labels]

    @cached_property
    def _labelled(self) -> dict[Label, list[Mark]]:
        """The marks of each label, in the order of the page."""
        labelled: dict[Label, list[Mark]] = {}
        for mark in self.marks:
            labelled.setdefault(mark.label, []).append(mark)
        return labelled

    def above(self, span: Span) -> Mark | None:
        """Return the last mark that ends before a span; `None` where there is none."""
        index = bisect.bisect_right(self.marks, span.start, key=lambda mark: mark.span.end)
        return self.marks[index - 1] if index else None

    def text(self, span: Span) -> str:
        """Return the page's own characters in a span, markup that a scraper left unseen."""
        return self.galley.seen[span.start : span.end]

    def levelled(self, span: Span) -> str:
        """Return the characters in a span with plain spaces, dashes and quotation marks."""
        return self.galley.levelled[span.start : span.end]

    def folded(self, span: Span) -> str:
        """Return the characters in a span folded for comparison."""
        return self.galley.folded[span.start : span.end]


_BY_START: Final = operator.attrgetter("span.start")
# So many marks are set in their places one by one; of more, all are sorted.
_FEW: Final = 8
_BY_ENDS: Final = operator.attrgetter("span.start", "span.end")


def _among(marks: tuple[Mark, ...], more: list[Mark]) -> tuple[Mark, ...]:
    """Return marks with more among them, each at its place; both stand in the order of the page."""
    if not marks:
        return tuple(more)
    if len(more) > _FEW:
        return tuple(sorted((*marks, *more), key=_BY_START))
    placed = list(marks)
    for mark in more:
        bisect.insort(placed, mark, key=_BY_START)
    return tuple(placed)


def _inked_lines(galley: Galley, marks: list[Mark], rule: str) -> tuple[list[Mark], tuple[Stretch, ...]]:
    """Return what the first marks of an HTML page get and leave open; most take many whole lines, which need not become stretches first."""
    lines, starts = galley.lines, galley.line_starts
    inked: list[Mark] = []
    left: list[Stretch] = []
    number = at = 0
    while at < len(marks) and number < len(lines):
        start, end = marks[at].span.start, _whole_end(galley, marks[at].span.end)
        first = number
        number = max(number, bisect.bisect_right(starts, start) - 1)
        if lines[number].span.end <= start:
            number += 1
        left += _stretches(galley, range(first, number))
        first = number
        if number < len(lines) and starts[number] >= start:
            number = bisect.bisect_left(starts, end, number)
            if number > first and lines[number - 1].span.end > end:
                number -= 1
        if number > first and (number == len(lines) or lines[number].span.start >= end):
            mark = marks[at]
            inked.append(Mark(Span(lines[first].span.start, lines[number - 1].span.end), mark.label, mark.because, mark.rule or rule))
            at += 1
            continue
        # Marks of parts of a line, up to the next that begins on another.
        number = first
        until = lines[number].span.end if number < len(lines) else 0
        parts = at
        while at < len(marks) and marks[at].span.start < until:
            # A mark may end inside a line, of whose rest others get their part.
            number = bisect.bisect_left(starts, max(until, marks[at].span.end), number)
            until = lines[number - 1].span.end
            at += 1
        number = bisect.bisect_left(starts, until, number)
        more, rest = _inked(galley, tuple(_stretches(galley, range(first, number))), marks[parts:at], rule)
        inked += more
        left += rest
        at += at == parts
    return inked, (*left, *_stretches(galley, range(number, len(lines))))


def _inked(galley: Galley, ground: tuple[Stretch, ...], marks: list[Mark], rule: str) -> tuple[list[Mark], tuple[Stretch, ...]]:
    """Return what marks in order get of open ground, and what they leave open."""
    text, seen = galley.text, galley.seen
    inked: list[Mark] = []
    left: list[Stretch] = []
    waiting = iter(ground)
    stretch = next(waiting, None)
    # Where what is open of the stretch begins.
    at = stretch.span.start if stretch is not None else 0
    for mark in marks:
        start, end = mark.span.start, _whole_end(galley, mark.span.end)
        pieces: list[Span] = []
        while stretch is not None and at < end:
            stop = stretch.span.end
            rest: Span | None = None
            if stop <= start:
                left.append(stretch if at == stretch.span.start else _part(galley, stretch, at, stop))
            else:
                if at < start and (before := trimmed(text, at, start)) is not None:
                    left.append(_part(galley, stretch, before.start, before.end))
                piece = Span(at, stop) if start <= at and stop <= end else trimmed(text, max(at, start), min(stop, end))
                if piece is not None and pieces and not seen[pieces[-1].end : piece.start].strip():
                    # Lines that only blanks part, and markup that is blank to a reader, are one mark.
                    pieces[-1] = Span(pieces[-1].start, piece.end)
                elif piece is not None:
                    pieces.append(piece)
                rest = trimmed(text, end, stop) if end < stop else None
            if rest is None:
                stretch = next(waiting, None)
            at = rest.start if rest is not None else stretch.span.start if stretch is not None else 0
        inked += [Mark(piece, mark.label, mark.because, mark.rule or rule) for piece in pieces]
    if stretch is not None:
        left += [_part(galley, stretch, at, stretch.span.end), *waiting]
    return inked, tuple(left)


def _part(galley: Galley, stretch: Stretch, start: int, end: int) -> Stretch:
    """Return what is left of a stretch: itself where nothing was taken from it."""
    if start == stretch.span.start and end == stretch.span.end:
        return stretch
    return Stretch(Span(start, end), stretch.line, stretch.number, galley.levelled[start:end])


def _whole_end(galley: Galley, end: int) -> int:
    """Return where a mark ends that may not cut an HTML entity in two, and takes what closes right behind it in a text with markup."""
    if galley.markup:
        text, seen, levelled = galley.text, galley.seen, galley.levelled
        # An entity, which only the levelled text shows as a blank, is no markup.
        while end < len(text) and levelled[end].isspace() and seen[end] != text[end] and not text[end].isspace():
            end += 1
    entities = galley.entities
    if not entities:
        return end
    index = bisect.bisect_left(entities, end, key=lambda entity: entity.start) - 1
    return max(end, entities[index].end) if index >= 0 else end


class Rule(Protocol):
    """Say what stretches of a page are: a rule reads the proof as earlier rules left it, and labels, no more."""

    __name__: str

    def __call__(self, proof: Proof, /) -> Iterable[Mark]:
        """Yield marks for stretches of the page."""
        ...
