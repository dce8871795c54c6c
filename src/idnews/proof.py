"""Mark a galley: every stretch under exactly one mark, and the first mark wins."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Protocol

import attrs

from idnews.galley import Galley, Line
from idnews.label import Label
from idnews.publishers import Publisher
from idnews.span import Span, trimmed


@attrs.frozen
class Mark:
    """What a stretch of the page is, and why."""

    span: Span
    """The stretch; neither end is blank."""

    label: Label
    """What it is."""

    because: str
    """Why, in a few words."""

    rule: str = ""
    """Name of the rule that said so; stamped by the proof."""


@attrs.frozen
class Stretch:
    """Part of a line that no rule has marked yet."""

    span: Span
    """Where it stands in the galley's text; neither end is blank."""

    line: Line
    """The line that it belongs to."""

    number: int
    """The line's place among the galley's lines, from 0."""

    @property
    def whole(self) -> bool:
        """Whether nothing of the line is marked."""
        return self.span == self.line.span

    @property
    def opens(self) -> bool:
        """Whether the stretch stands at the start of its line."""
        return self.span.start == self.line.span.start

    @property
    def closes(self) -> bool:
        """Whether the stretch stands at the end of its line."""
        return self.span.end == self.line.span.end


@attrs.frozen
class Proof:
    """A galley with its marks."""

    galley: Galley
    """The page."""

    publisher: Publisher | None = None
    """Whose page it is, where that is known."""

    marks: tuple[Mark, ...] = attrs.field(default=(), repr=False)
    """The marks in the order of the page; no two share a character."""

    @cached_property
    def open(self) -> tuple[Stretch, ...]:
        """What no rule has marked yet, in the order of the page."""
        return tuple(self._free_stretches())

    def mark(self, marks: Iterable[Mark], rule: str) -> Proof:
        """Return the proof with more marks, stamped with the rule's name.

        A new mark yields the ground that earlier marks hold, and what is left of it stands. Marks of one rule may come in any order;
        of two that overlap, the one that starts first wins. A mark that ends inside an HTML entity takes the whole of it.
        """
        inked: list[Mark] = []
        held = 0
        for mark in sorted(marks, key=lambda mark: (mark.span.start, mark.span.end)):
            for span in self._left_of(Span(max(mark.span.start, held), self._whole_end(mark.span.end))):
                inked.append(Mark(span, mark.label, mark.because, mark.rule or rule))
                held = span.end
        if not inked:
            return self
        return Proof(self.galley, self.publisher, tuple(_merged(self.marks, inked)))

    def labelled(self, *labels: Label) -> list[Mark]:
        """Return the marks with one of the labels, in the order of the page."""
        return [mark for mark in self.marks if mark.label in labels]

    def above(self, span: Span) -> Mark | None:
        """Return the last mark that ends before a span; `None` where there is none."""
        index = bisect.bisect_right(self.marks, span.start, key=lambda mark: mark.span.end)
        return self.marks[index - 1] if index else None

    def text(self, span: Span) -> str:
        """Return the page's own characters in a span."""
        return self.galley.text[span.start : span.end]

    def levelled(self, span: Span) -> str:
        """Return the characters in a span with plain spaces, dashes and quotation marks."""
        return self.galley.levelled[span.start : span.end]

    def folded(self, span: Span) -> str:
        """Return the characters in a span folded for comparison."""
        return self.galley.folded[span.start : span.end]

    def _whole_end(self, end: int) -> int:
        """Return where a mark ends that may not cut an HTML entity in two."""
        entities = self.galley.entities
        index = bisect.bisect_left(entities, end, key=lambda entity: entity.start) - 1
        return max(end, entities[index].end) if index >= 0 else end

    def _left_of(self, span: Span) -> Iterator[Span]:
        """Yield what earlier marks leave of a span, blanks trimmed."""
        start = span.start
        index = bisect.bisect_right(self.marks, start, key=lambda mark: mark.span.end)
        while start < span.end:
            earlier = self.marks[index].span if index < len(self.marks) else None
            end = span.end if earlier is None else min(earlier.start, span.end)
            if (free := trimmed(self.galley.text, start, end)) is not None:
                yield free
            start = span.end if earlier is None else max(earlier.end, start)
            index += 1

    def _free_stretches(self) -> Iterator[Stretch]:
        text, marks = self.galley.text, self.marks
        index = 0
        for number, line in enumerate(self.galley.lines):
            start, end = line.span.start, line.span.end
            while index < len(marks) and marks[index].span.end <= start:
                index += 1
            if index == len(marks) or marks[index].span.start >= end:
                yield Stretch(line.span, line, number)
                continue
            at = index
            while at < len(marks) and marks[at].span.start < end:
                if (span := trimmed(text, start, marks[at].span.start)) is not None:
                    yield Stretch(span, line, number)
                start = marks[at].span.end
                at += 1
            if (span := trimmed(text, start, end)) is not None:
                yield Stretch(span, line, number)


def _merged(earlier: tuple[Mark, ...], later: list[Mark]) -> Iterator[Mark]:
    """Yield two sorted runs of marks as one."""
    index = 0
    for mark in later:
        while index < len(earlier) and earlier[index].span.start < mark.span.start:
            yield earlier[index]
            index += 1
        yield mark
    yield from earlier[index:]


class Rule(Protocol):
    """Say what stretches of a page are: a rule reads the proof as earlier rules left it, and labels, no more."""

    __name__: str

    def __call__(self, proof: Proof, /) -> Iterable[Mark]:
        """Yield marks for stretches of the page."""
        ...
