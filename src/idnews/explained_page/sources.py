"""Find the marks that the facts of an article came from, where that is plain to see."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator

from idnews.article import Graf
from idnews.dates import CalendarDate, Moment, find_dates
from idnews.fold import plain
from idnews.label import Label
from idnews.proof import Proof
from idnews.span import Span

# Facts stand in the order of their marks; a few of these told nothing, or are told again.
_AHEAD = 8


class Sources:
    """The marks of a proof, asked by the facts that came from them; each answer is the numbers of marks."""

    def __init__(self, proof: Proof) -> None:
        self._proof = proof
        self._starts = [mark.span.start for mark in proof.marks]

    def all(self, label: Label) -> tuple[int, ...]:
        """Return every mark of a label."""
        return tuple(self._numbers(label))

    def at(self, span: Span) -> tuple[int, ...]:
        """Return the mark that a span begins in."""
        number = bisect.bisect_right(self._starts, span.start) - 1
        return (number,) if number >= 0 and span.start < self._proof.marks[number].span.end else ()

    def in_turn(self, label: Label, told: Iterable[str]) -> list[tuple[int, ...]]:
        """Return for each of several facts, which stand in the order of the page, the mark of a label that holds its words."""
        waiting = list(self._words(label))
        found: list[tuple[int, ...]] = []
        at = 0
        for words in told:
            ahead = range(at, min(at + _AHEAD, len(waiting)))
            hit = next((index for index in ahead if words and words in waiting[index][1]), None)
            found.append(() if hit is None else (waiting[hit][0],))
            # One line may name two.
            at = at if hit is None else hit
        return found

    def of_body(self, body: Iterable[Graf]) -> list[tuple[int, ...]]:
        """Return for each paragraph the stretches of story that it was put together from."""
        waiting = list(self._words(Label.BODY, Label.SUBHEAD))
        found: list[tuple[int, ...]] = []
        at = 0
        for graf in body:
            end, words = at, ""
            while end < len(waiting) and words != graf.text and len(words) < len(graf.text):
                words = f"{words} {waiting[end][1]}".lstrip()
                end += 1
            if words == graf.text:
                found.append(tuple(number for number, _ in waiting[at:end]))
                at = end
            else:
                found.append(())
        return found

    def of_moment(self, moment: Moment) -> tuple[int, ...]:
        """Return the first stamp that names the day of a moment."""
        for number, words in [*self._words(Label.TIMESTAMP)][:_AHEAD]:
            for date in find_dates(words):
                said = date.value
                if isinstance(said, CalendarDate) and (said.day, said.month) == (moment.day.day, moment.day.month):
                    return (number,)
        return ()

    def _numbers(self, *labels: Label) -> Iterator[int]:
        return (number for number, mark in enumerate(self._proof.marks) if mark.label in labels)

    def _words(self, *labels: Label) -> Iterator[tuple[int, str]]:
        marks = self._proof.marks
        return ((number, plain(self._proof.text(marks[number].span))) for number in self._numbers(*labels))
