"""Compare a proof with a new reading of its page, line by line."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

import attrs

from idnews.label import Label
from idnews.proof import Proof
from idnews.proof_file import Row, rows_of

Line: TypeAlias = tuple[Row, ...]
"""The rows that one line of a page has in a proof."""

_Key: TypeAlias = tuple[tuple[str, bool, bool, str], ...]

# Nothing of an article is made of these: where one stretch of them ends and the next begins says nothing.
_FRAME: Final = frozenset({Label.SLUG, Label.PROMO, Label.AD, Label.SOCIAL, Label.LEGAL, Label.FURNITURE, Label.REPEAT})


@attrs.frozen
class Part:
    """Lines that a proof and a reading of its page have in one place."""

    first: int
    """Number of the first of the proof's lines, from 0."""

    was: tuple[Line, ...]
    """The lines as the proof has them."""

    now: tuple[Line, ...]
    """The lines as the page reads now."""

    agrees: bool
    """Whether they say the same."""


@attrs.frozen
class Collation:
    """A proof beside a new reading of its page."""

    parts: tuple[Part, ...] = attrs.field(repr=False)
    """All lines of both in the order of the page; parts that agree and parts that do not take turns."""

    same_text: bool = False
    """Whether the text of the page is still the proof's, to the character."""

    @property
    def agrees(self) -> bool:
        """Whether the page reads as the proof says."""
        return all(part.agrees for part in self.parts)

    @property
    def differing(self) -> int:
        """How many parts read otherwise."""
        return sum(not part.agrees for part in self.parts)


def collate(proof: Proof, reading: Proof) -> Collation:
    r"""Return a proof beside a new reading of its page.

    They agree where each character is under the same label and where each mark that the article is made of begins at the same place. How the
    page's frame (advertisements, menus and what else is no part of an article) is cut into marks does not matter, nor do reasons.

    >>> from idnews.proof_file import parse_proof
    >>> proof, reading = (parse_proof(f"{label:14}| Pesisir\nbody          | Warga menanam bakau.\n") for label in ("kicker", "headline"))
    >>> [(part.agrees, part.was[0][0].label, part.now[0][0].label) for part in collate(proof, reading).parts]
    [(False, 'kicker', 'headline'), (True, 'body', 'body')]
    """
    was, now = lines_of(rows_of(proof)), lines_of(rows_of(reading))
    same_text = proof.galley.text == reading.galley.text
    return Collation(tuple(_zipped(was, now) if same_text else _aligned(was, now)), same_text)


def collate_rows(was: Iterable[Row], now: Iterable[Row]) -> Collation:
    """Return rows of any kind beside others, each a line of its own."""
    return Collation(tuple(_aligned(lines_of(was), lines_of(now))))


def lines_of(rows: Iterable[Row]) -> tuple[Line, ...]:
    """Return the rows of each line together."""
    lines: list[list[Row]] = []
    for row in rows:
        if row.joined and lines:
            lines[-1].append(row)
        else:
            lines.append([row])
    return tuple(map(tuple, lines))


def _zipped(was: tuple[Line, ...], now: tuple[Line, ...]) -> Iterator[Part]:
    """Yield the parts of two proofs of one text, which have the same lines."""
    agree = [_key(before) == _key(after) for before, after in zip(was, now, strict=True)]
    first = 0
    for agrees, run in itertools.groupby(agree):
        last = first + len(list(run))
        yield Part(first, was[first:last], now[first:last], agrees)
        first = last


def _aligned(was: tuple[Line, ...], now: tuple[Line, ...]) -> Iterator[Part]:
    """Yield the parts of two proofs of different texts."""
    # Blank lines and ditto signs stand everywhere: what is that common is no help in aligning long pages, and costs the square of their number.
    matcher = difflib.SequenceMatcher(None, [*map(_key, was)], [*map(_key, now)])
    for kind, first, last, start, end in matcher.get_opcodes():
        yield Part(first, was[first:last], now[start:end], kind == "equal")


def _key(line: Line) -> _Key:
    """Return what must be the same in two lines that agree."""
    rows: list[tuple[str, bool, bool, str]] = []
    for row in line:
        if not row.text.strip():
            # A mark may go on over a blank line, or end above it and begin again beneath.
            rows.append(("", False, row.joined, row.text))
        elif row.label in _FRAME:
            if rows and row.joined and rows[-1][0] == row.label:
                rows[-1] = (row.label, False, rows[-1][2], rows[-1][3] + row.text)
            else:
                rows.append((row.label, False, row.joined, row.text))
        else:
            rows.append((row.label, row.goes_on, row.joined, row.text))
    return tuple(rows)
