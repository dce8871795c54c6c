"""Print a marked galley as HTML: each row of the page with its labels in the margin and its stretches marked."""

from __future__ import annotations

import enum
import functools
import itertools
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.explained_page.legend import FRAME
from idnews.explained_page.markup import Markup, element, quoted, shown
from idnews.label import Label
from idnews.proof import Mark, Proof

_FRAME: Final = frozenset(FRAME.labels)
# A shorter run of the frame is read faster than it is unfolded.
_FOLDED_FROM: Final = 6
_PREVIEW: Final = 120
# A browser lays out a long page bundle by bundle, as it comes into sight.
_BUNDLE: Final = 50
_LONG: Final = 100_000


@attrs.frozen
class _Piece:
    """Part of a row: a stretch of a mark, or what no mark covers."""

    text: str
    number: int = 0
    mark: Mark | None = None
    begins: bool = False


@attrs.frozen
class _Row:
    """A row of the page, as its line breaks cut it."""

    end: int
    pieces: tuple[_Piece, ...]
    labels: tuple[Label, ...]
    """The labels of its marks, each once."""

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)


class _Part(enum.Enum):
    """What a run of rows is to a reader."""

    METADATA = enum.auto()
    FRAME = enum.auto()
    REST = enum.auto()


def print_galley(proof: Proof, *, linked: bool) -> Markup:
    """Return the page of a proof; the lines' text is the page's, character for character.

    Where it is `linked`, each mark has an address, so that a fact can lead to it: a document can do that, a cell among others cannot.
    """
    blocks: list[Markup] = []
    parts = list(_parts(proof))
    # Where there is nothing else to see, the frame is what one wants to see.
    bare = all(part is not _Part.REST for part, _ in parts)
    for part, rows in parts:
        bundles = _bundled(proof, rows, linked=linked)
        if part is _Part.METADATA:
            blocks.append(_folded(_counted(len(rows), "value") + " for machines alone", rows, bundles, opened=False))
        elif part is _Part.FRAME and len(rows) >= _FOLDED_FROM:
            blocks.append(_folded(_counted(len(rows), "row") + f" of {' and '.join(_labels_of(rows))}", rows, bundles, opened=bare))
        else:
            blocks += bundles
    return element("div", *blocks, class_="galley long" if len(proof.galley.text) > _LONG else "galley", lang="id")


def _parts(proof: Proof) -> Iterator[tuple[_Part, list[_Row]]]:
    """Yield the rows of a page in runs of one sort; what is blank goes with what is above it."""
    part, run = _Part.REST, list[_Row]()
    for row in _rows(proof):
        own = _part(row) if row.labels else part
        if own is not part and run:
            yield part, run
            run = []
        part = own
        run.append(row)
    yield part, run


def _part(row: _Row) -> _Part:
    if row.labels == (Label.SLUG,):
        return _Part.METADATA
    return _Part.FRAME if _FRAME.issuperset(row.labels) else _Part.REST


def _labels_of(rows: list[_Row]) -> tuple[Label, ...]:
    return tuple(dict.fromkeys(label for row in rows for label in row.labels))


def _folded(name: str, rows: list[_Row], printed: list[Markup], *, opened: bool) -> Markup:
    words = " · ".join(itertools.islice(filter(None, (row.text.strip()[:_PREVIEW] for row in rows)), _FOLDED_FROM))
    preview = element("span", words[:_PREVIEW], "…", class_="preview")
    summary = element("summary", element("span", name, lang="en"), preview)
    return element("details", summary, *printed, class_="fold", data_labels=" ".join(_labels_of(rows)), open=opened)


def _counted(count: int, what: str) -> str:
    return f"one {what}" if count == 1 else f"{count:,} {what}s"


def _rows(proof: Proof) -> Iterator[_Row]:
    text, marks = proof.galley.text, proof.marks
    start = number = 0
    for row in text.split("\n"):
        end = start + len(row)
        while number < len(marks) and marks[number].span.end <= start:
            number += 1
        pieces = tuple(_pieces(text, marks, number, start, end))
        yield _Row(end, pieces, tuple(dict.fromkeys(piece.mark.label for piece in pieces if piece.mark is not None)))
        start = end + 1


def _pieces(text: str, marks: tuple[Mark, ...], number: int, start: int, end: int) -> Iterator[_Piece]:
    at = start
    while number < len(marks) and marks[number].span.start < end:
        mark = marks[number]
        if at < mark.span.start:
            yield _Piece(text[at : mark.span.start])
        at, stop = max(at, mark.span.start), min(mark.span.end, end)
        yield _Piece(text[at:stop], number, mark, begins=mark.span.start >= start)
        at = stop
        number += 1
    if at < end:
        yield _Piece(text[at:end])


def _bundled(proof: Proof, rows: list[_Row], *, linked: bool) -> list[Markup]:
    # These rows are nearly all of the work that a long page makes, so they are written down without further ceremony.
    printed = [_print_row(proof, row, linked=linked) for row in rows]
    return [Markup(f'<div class="bundle">{"".join(printed[at : at + _BUNDLE])}</div>') for at in range(0, len(printed), _BUNDLE)]


def _print_row(proof: Proof, row: _Row, *, linked: bool) -> str:
    """Return a row; a line break ends it, except where the page ends."""
    line = "".join([_print_piece(piece, linked=linked) for piece in row.pieces])
    ends = "" if row.end == len(proof.galley.text) else "\n"
    names = _print_names(proof, row)
    margin = f'<div class="margin" aria-hidden="true">{names}</div>' if names else ""
    labels = f' data-labels="{" ".join(row.labels)}"' if row.labels else ""
    return f'<div class="row"{labels}>{margin}<div class="line">{line}{ends}</div></div>'


def _print_names(proof: Proof, row: _Row) -> str:
    """Return the labels whose marks begin in a row; each value of the metadata has a name of its own."""
    if row.labels == (Label.SLUG,):
        key = proof.galley.lines[proof.galley.line_at(row.end)].slug or Label.SLUG
        return f'<i data-label="{Label.SLUG}" data-key="{quoted(key)}"></i>'
    begun = dict.fromkeys([piece.mark.label for piece in row.pieces if piece.mark is not None and piece.begins])
    return "".join([f'<i data-label="{label}"></i>' for label in begun])


def _print_piece(piece: _Piece, *, linked: bool) -> str:
    mark, text = piece.mark, shown(piece.text).text
    if mark is None:
        return text
    place = (f' id="m{piece.number}"' if piece.begins else f' data-of="{piece.number}"') if linked else ""
    stop = ' tabindex="0"' if piece.begins else ""
    return f"<mark{place}{_said_of(mark.label, mark.because, mark.rule)}{stop}>{text}</mark>"


@functools.lru_cache(maxsize=256)
def _said_of(label: Label, because: str, rule: str) -> str:
    """Return what a mark says, as attributes; a title would be read aloud in place of the words that are marked, and not behind them."""
    return f' data-label="{label}" aria-description="{quoted(f"{label}: {because} (rule: {rule})")}"'
