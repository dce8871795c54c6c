"""Print where a page reads otherwise than its proof, as rows of a diff."""

from __future__ import annotations

import enum
import itertools
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from idnews.proof_file import Row
from idnews.proofreading.collation import Collation, Line, Part

_CONTEXT: Final = 2
_LONGEST: Final = 100
_OPENING: Final = 60
_ENDING: Final = 37


class Sign(enum.StrEnum):
    """What the first character of a diff's row says of the rest."""

    HUNK = "@@"
    """Where in the proof the next rows stand."""
    SAME = " "
    """Both have it."""
    WAS = "-"
    """The proof has it, and the reading does not."""
    NOW = "+"
    """The reading has it, and the proof does not."""


@attrs.frozen
class DiffRow:
    """Row of a diff."""

    sign: Sign
    """What it says."""

    text: str
    """The row of the proof, or a comment on it."""

    is_reason: bool = False
    """Whether it tells the rule and the reason of the mark beneath."""

    def __str__(self) -> str:
        """Return the row as it is printed."""
        return f"{self.sign} {self.text}".rstrip()


def diff_of(collation: Collation, numbers: Sequence[int] = ()) -> Iterator[DiffRow]:
    r"""Yield the rows of a diff: what differs, with the reason of each new mark above it, and two lines of context around.

    `numbers` are those of the proof's lines in its file. Where the text is the same, long rows are shortened in their middle.

    >>> from idnews.proof_file import parse_proof
    >>> from idnews.proofreading.collation import collate
    >>> proof, reading = (parse_proof(f"{label:14}| Pesisir\nbody          | Warga menanam bakau.\n") for label in ("kicker", "headline"))
    >>> print(*diff_of(collate(proof, reading)), sep="\n")
    - kicker        | Pesisir
    + # parse_proof: so says the margin
    + headline      | Pesisir
      body          | Warga menanam bakau.
    """
    pending: tuple[Line, ...] = ()
    first, opened = 0, False
    for part in collation.parts:
        if part.agrees:
            if opened:
                yield from _context(part.now[:_CONTEXT])
            pending, first = part.now[-_CONTEXT:], part.first + max(0, len(part.now) - _CONTEXT)
            # Where the context of two hunks meets they are one.
            opened = opened and len(part.now) <= 2 * _CONTEXT
            if opened:
                pending = part.now[_CONTEXT:]
            continue
        if not opened:
            if numbers:
                at = first if pending else part.first
                yield DiffRow(Sign.HUNK, f"row {numbers[min(at, len(numbers) - 1)]}")
            pending = _named(pending)
        yield from _context(pending)
        yield from _changed(part, shorten=collation.same_text)
        pending, opened = (), True


def _context(lines: tuple[Line, ...]) -> Iterator[DiffRow]:
    for row in itertools.chain(*lines):
        yield DiffRow(Sign.SAME, str(_shortened(row)))


def _changed(part: Part, *, shorten: bool) -> Iterator[DiffRow]:
    for row in itertools.chain(*part.was):
        yield DiffRow(Sign.WAS, str(_shortened(row) if shorten else row))
    for row in itertools.chain(*part.now):
        if row.reason is not None:
            yield DiffRow(Sign.NOW, f"# {row.reason}", is_reason=True)
        yield DiffRow(Sign.NOW, str(_shortened(row) if shorten else row))


def _named(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return lines of which the first names its label, for the row that a ditto sign refers to is not shown."""
    if not lines:
        return lines
    (row, *rest), *more = lines
    return ((attrs.evolve(row, goes_on=False), *rest), *more)


def _shortened(row: Row) -> Row:
    if len(row.text) <= _LONGEST:
        return row
    return attrs.evolve(row, text=f"{row.text[:_OPENING]} … {row.text[-_ENDING:]}")
