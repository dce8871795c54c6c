"""Print what records say: as JSON Lines, as one list of JSON or of linked data, as the story's words, as proofs, as CSV."""

from __future__ import annotations

import csv
import enum
import io
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Protocol

import attrs

from idnews.article import Article
from idnews.batch.carried import SOURCE, placed, plain
from idnews.batch.columns import Columns
from idnews.batch.record import Reading
from idnews.batch.sources import needing
from idnews.plain_data import IS, Plain
from idnews.proof_file import explain
from idnews.row import beside


class Print(enum.StrEnum):
    """How articles are printed."""

    JSONL = "jsonl"
    """An object of JSON in each line."""
    JSON = "json"
    """One list of JSON, indented."""
    JSONLD = "jsonld"
    """One list of linked data in the words of schema.org, indented; it has no place for the columns of the input."""
    TEXT = "text"
    """The story's own words, with a blank line between stories."""
    PROOF = "proof"
    """The page with its marks in the margin, with a blank line between pages."""
    CSV = "csv"
    """A table with a column for each field; what is nested is JSON in its cell."""
    PARQUET = "parquet"
    """A table with a column for each field, nested as `idnews.tables.SCHEMA` says."""


class Printing(Protocol):
    """A way to print articles: what stands before them, between them and behind them, and how some of them are printed."""

    @property
    def opening(self) -> bytes:
        """What stands before the first."""
        ...

    @property
    def between(self) -> bytes:
        """What stands between two."""
        ...

    @property
    def closing(self) -> bytes:
        """What stands behind the last."""
        ...

    @property
    def nothing(self) -> bytes:
        """What stands for no article at all."""
        ...

    def printed(self, readings: Iterable[Reading]) -> bytes:
        """Return the articles of some readings, printed, without what stands before the first and behind the last.

        Each is asked for when the one before is printed, so that no two of them are held with their proofs.
        """
        ...

    def publish(self, whole: Path, output: Path) -> None:
        """Put what was printed, and is whole, in its place."""
        ...


@attrs.frozen(kw_only=True)
class TextPrinting:
    """A way to print articles in text, one by one."""

    each: Callable[[Reading, Article], str]
    """Prints an article, with what is known of its record."""

    opening: bytes = b""
    """What stands before the first."""

    between: bytes = b""
    """What stands between two."""

    closing: bytes = b""
    """What stands behind the last."""

    nothing: bytes = b""
    """What stands for no article at all."""

    def printed(self, readings: Iterable[Reading]) -> bytes:
        """Return the articles of some readings, printed, without what stands before the first and behind the last."""
        pieces = (self.each(reading, reading.article) for reading in readings if reading.article is not None)
        # Half a character has no bytes. In JSON, what is written for it is read as it again.
        return self.between.join(piece.encode("utf-8", "backslashreplace") for piece in pieces)

    def publish(self, whole: Path, output: Path) -> None:
        """Put what was printed, and is whole, in its place."""
        whole.replace(output)


def _line(reading: Reading, article: Article) -> str:
    return json.dumps(_fields(reading, article), ensure_ascii=False) + "\n"


def _list_of(told: Callable[[Reading, Article], dict[str, Plain]]) -> TextPrinting:
    """Return the printing of articles as one indented list of what is told of each."""

    def item(reading: Reading, article: Article) -> str:
        return json.dumps(told(reading, article), ensure_ascii=False, indent=2).replace("\n", "\n  ")

    return TextPrinting(each=item, opening=b"[\n  ", between=b",\n  ", closing=b"\n]\n", nothing=b"[]\n")


def _told(name: str, article: Article) -> dict[str, Plain]:
    return {SOURCE: name} | article.to_dict()


def _fields(reading: Reading, article: Article) -> dict[str, Plain]:
    told = _told(reading.name, article)
    names = beside(tuple(told), tuple(reading.carried))
    return told | {name: plain(cell) for name, cell in zip(names, reading.carried.values(), strict=True)}


def printing_of(form: Print, columns: Columns) -> Printing:
    """Return the way to print in a form, beside the columns that an input has; raises `MissingExtra` for Parquet where nobody can write it."""
    if form is Print.PARQUET:
        with needing("Parquet", "pyarrow", "tables"):
            from idnews.batch.arrow import arrow_printing  # noqa: PLC0415 - it needs what may not be installed

        return arrow_printing(columns)
    return csv_printing(columns) if form is Print.CSV else _PRINTINGS[form]


def csv_printing(columns: Columns) -> TextPrinting:
    """Return the printing of articles as CSV, beside the columns of an input."""
    told = tuple(name for name in _told("", Article()) if name != IS)
    names = beside(told, tuple(columns))

    def row(reading: Reading, article: Article) -> str:
        cells = _told(reading.name, article)
        beside_it = placed(reading.carried, lambda name, _cell: name in columns)
        return _row([*(cells[name] for name in told), *(plain(beside_it.get(name)) for name in columns)])

    head = _row([*told, *names]).encode("utf-8", "backslashreplace")
    return TextPrinting(each=row, opening=head, nothing=head)


def _row(cells: Iterable[Plain]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([cell if isinstance(cell, str) else _json(cell) for cell in cells])
    return line.getvalue()


def _json(cell: Plain) -> str:
    return "" if cell is None else json.dumps(cell, ensure_ascii=False)


_PRINTINGS: Final = {
    Print.JSONL: TextPrinting(each=_line),
    Print.JSON: _list_of(_fields),
    Print.JSONLD: _list_of(lambda _, article: article.to_jsonld()),
    Print.TEXT: TextPrinting(each=lambda _, article: f"{article.text}\n", between=b"\n"),
    Print.PROOF: TextPrinting(each=lambda _, article: explain(article), between=b"\n"),
}
