"""Write a new reading into a proof file, and leave alone what agrees."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.pattern import lazy_pattern
from idnews.proof import JOINTS
from idnews.proof_file import MARGIN
from idnews.proofreading.collation import Collation, Line
from idnews.rules import RULES

_DITTO: Final = '"'
_JOINED: Final = "+"
_RULES: Final = frozenset({"parse_proof", JOINTS, *(rule.__name__ for rule in RULES)})
_REASON: Final = lazy_pattern(r"# (\w+): ")


@attrs.frozen
class FileLine:
    """Rows of a proof file that hold one line of its page, and the comments above them."""

    number: int
    """Number of the first of them that is no comment, from 1."""

    rows: tuple[str, ...]
    """The rows and comments as they stand in the file."""

    @property
    def leans(self) -> bool:
        """Whether its first row goes on with what is above it: by a ditto sign, or by a `+`."""
        row = next(row for row in self.rows if not row.startswith("#"))
        return row[:MARGIN].strip() == _DITTO or row[MARGIN : MARGIN + 1] == _JOINED

    @property
    def notes(self) -> tuple[str, ...]:
        """Comments that somebody wrote: all but the reasons of marks."""
        return tuple(row for row in self.rows if row.startswith("#") and not _is_reason(row))


def file_lines(text: str) -> tuple[FileLine, ...]:
    r"""Return the lines of the page that a printed proof holds, as they stand in the file; comments at its end are with the last.

    >>> [line.number for line in file_lines("# a note\nbody          | Satu.\ncredit       +| (Ant)\nbody          | Dua.\n")]
    [2, 4]
    """
    lines: list[FileLine] = []
    comments: list[str] = []
    for number, row in enumerate(text.removesuffix("\n").split("\n"), 1):
        if row.startswith("#"):
            comments.append(row)
        elif lines and row[MARGIN : MARGIN + 1] == _JOINED:
            lines[-1] = attrs.evolve(lines[-1], rows=(*lines[-1].rows, *comments, row))
            comments = []
        else:
            lines.append(FileLine(number, (*comments, row)))
            comments = []
    if not lines:
        return (FileLine(len(comments) + 1, (*comments, "")),)
    lines[-1] = attrs.evolve(lines[-1], rows=(*lines[-1].rows, *comments))
    return tuple(lines)


def rewritten(text: str, collation: Collation) -> str:
    """Return a printed proof as its page reads now: rows that agree and notes stand as they stood, reasons are given where the proof gave them."""
    lines = file_lines(text)
    reasons = any(_is_reason(row) for line in lines for row in line.rows)
    rows = [*_rows(lines, collation, reasons=reasons)]
    return "\n".join(rows) + "\n"


def _rows(lines: tuple[FileLine, ...], collation: Collation, *, reasons: bool) -> Iterator[str]:
    # Whether the row above, to which a ditto sign would refer, stands as it stood.
    kept = True
    for part in collation.parts:
        if not part.agrees:
            kept = False
            yield from itertools.chain(*(line.notes for line in lines[part.first : part.first + len(part.was)]))
            yield from itertools.chain(*(_printed(now, reasons=reasons) for now in part.now))
            continue
        for line, now in zip(lines[part.first :], part.now, strict=False):
            if line.leans and not kept:
                yield from line.notes
                yield from _printed(now, reasons=reasons)
            else:
                kept = kept or any(row.label for row in now)
                yield from line.rows


def _printed(line: Line, *, reasons: bool) -> Iterator[str]:
    for row in line:
        if reasons and row.reason is not None:
            yield f"# {row.reason}"
        yield str(row)


def _is_reason(row: str) -> bool:
    match = _REASON.match(row)
    return match is not None and match[1] in _RULES
