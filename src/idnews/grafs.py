"""Read the story's paragraphs from a marked page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.article import Graf, GrafKind
from idnews.fold import plain
from idnews.galley import Element
from idnews.label import Label
from idnews.pager import parse_pager
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof
from idnews.prose import ends_sentence
from idnews.span import Span

_STORY: Final = (Label.BODY, Label.SUBHEAD)
_ITEM: Final = lazy_pattern(r"(?:[•●▪◦*–-]|\d{1,2}[.)]|[a-z][.)])\s")
_INNERMOST: Final = 3
# How deep in a cell its words may stand, and how long they are; longer ones are a column of a layout.
_CELL_DEPTH: Final = 6
_LONGEST_CELL: Final = 160
_CELLS: Final = ("td", "th")


def read_grafs(proof: Proof) -> Iterator[Graf]:
    """Yield the story's paragraphs; one that a boilerplate phrase broke in mid-sentence is whole again, and the cells of a table's row are one."""
    turns = [(mark.span.start, read.index) for mark in proof.labelled(Label.PAGER) if (read := parse_pager(proof.text(mark.span)))]
    first = next((mark.span.start for mark in proof.labelled(*_STORY)), 0)
    # "1 dari 3 halaman" beneath the first page counts what is above it; elsewhere what is beneath.
    behind = int(bool(turns) and turns[0][1] == 1 and turns[0][0] > first)
    page, turn = 1, 0
    words: list[str] = []
    label, last, kind = Label.BODY, 0, GrafKind.PARAGRAPH
    cell: tuple[Element, Element] | None = None
    for mark in proof.labelled(*_STORY):
        above, cell = cell, _cell(proof, mark.span)
        beside = above is not None and cell is not None and cell[0] is above[0] and cell[1] is not above[1]
        broken = words and label is mark.label is Label.BODY and _runs_on(proof, last, mark.span)
        if words and not (broken or beside):
            yield Graf(" ".join(words), kind, page)
            words = []
        while turn < len(turns) and turns[turn][0] < mark.span.start:
            index = turns[turn][1]
            page = page if index is None else index + behind
            turn += 1
        words.append(plain(proof.text(mark.span)))
        label, last = mark.label, mark.span.end
        kind = GrafKind.ROW if beside else kind if broken else _kind(proof, mark)
    if words:
        yield Graf(" ".join(words), kind, page)


def _runs_on(proof: Proof, end: int, span: Span) -> bool:
    """Return whether a stretch of story goes on in mid-sentence behind what interrupted it on its line."""
    between = proof.galley.seen[end : span.start]
    return "\n" not in between and proof.galley.levelled[span.start].islower() and not ends_sentence(proof.galley.levelled[max(0, end - 8) : end])


def _kind(proof: Proof, mark: Mark) -> GrafKind:
    """Return what a stretch of story is by itself."""
    if mark.label is Label.SUBHEAD:
        return GrafKind.SUBHEAD
    listed = proof.galley.is_html and any(tag == "li" for tag, _ in proof.galley.lines[proof.galley.line_at(mark.span.start)].path[-_INNERMOST:])
    return GrafKind.ITEM if listed or _ITEM.match(plain(proof.text(mark.span))) else GrafKind.PARAGRAPH


def _cell(proof: Proof, span: Span) -> tuple[Element, Element] | None:
    """Return the row and the cell of a table in which a stretch of story stands as its only line; `None` elsewhere.

    A cell that holds more is a column of a layout, and no cell of a row.
    """
    galley = proof.galley
    if not galley.is_html or len(span) > _LONGEST_CELL:
        return None
    number = galley.line_at(span.start)
    path = galley.lines[number].path
    for depth in range(len(path) - 1, max(0, len(path) - _CELL_DEPTH), -1):
        if path[depth][0] in _CELLS:
            beside = (galley.lines[each].path for each in (number - 1, number + 1) if each < len(galley.lines))
            if any(len(other) > depth and other[depth] is path[depth] for other in beside):
                return None
            return path[depth - 1], path[depth]
    return None
