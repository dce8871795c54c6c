"""Take records from tables in text, CSV and JSON Lines, a row at a time."""

from __future__ import annotations

import codecs
import csv
import itertools
import zlib
from collections.abc import Iterator
from typing import Final

from idnews.batch.pages import reason_of
from idnews.batch.record import Broken, Slip
from idnews.batch.rows import Line, Row, reason_against
from idnews.batch.stream import LONGEST, Meter, lines_of, opened, unpacked, why_no_text
from idnews.row import Intake

_TOO_LONG: Final = f"it is longer than {LONGEST // 2**20} MiB: is something not closed?"
# What a compressed file that ends early, or is none, raises.
_UNPACKING: Final = (OSError, EOFError, zlib.error)


def jsonl_slips(name: str, intake: Intake) -> Iterator[Slip]:
    """Yield the rows of JSON Lines, numbered as the lines are; blank lines are no rows."""
    number = 0
    try:
        with opened(name) as stream:
            meter = Meter(stream)
            for number, line in enumerate(lines_of(unpacked(stream)), 1):
                if line is None:
                    yield Broken(f"{name}#{number}", _TOO_LONG, meter.step())
                elif line.strip():
                    yield Line(f"{name}#{number}", line.removeprefix(codecs.BOM_UTF8).strip(), intake, meter.step())
    except _UNPACKING as error:
        yield Broken(f"{name}#{number + 1}" if number else name, reason_of(error))


def csv_slips(name: str, intake: Intake) -> Iterator[Slip]:
    """Yield the rows below the head of a CSV, numbered from 1; blank lines are no rows.

    Cells are parted by commas, or by semicolons or tabs where the first line has more of them.
    """
    number = 0
    try:
        with opened(name) as stream:
            meter = Meter(stream)
            rows = _rows(_Text(lines_of(unpacked(stream))))
            columns = next(rows, list[str]())
            if (reason := columns if isinstance(columns, str) else reason_against(columns, intake)) is not None:
                yield Broken(name, reason)
                return
            for number, cells in enumerate(rows, 1):
                where = f"{name}#{number}"
                if isinstance(cells, str):
                    yield Broken(where, cells, meter.step())
                elif len(cells) != len(columns):
                    yield Broken(where, f"it has {len(cells)} cells, and the head of the table has {len(columns)}", meter.step())
                else:
                    yield Row(where, dict(zip(columns, cells, strict=True)), intake, meter.step())
    except _UNPACKING as error:
        yield Broken(f"{name}#{number + 1}" if number else name, reason_of(error))


class _Text:
    """Lines as text, and what was wrong with those read last."""

    def __init__(self, lines: Iterator[bytes | None]) -> None:
        self._lines = lines
        self.wrong: str | None = None

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            if line is None:
                self.wrong = _TOO_LONG
                yield "\n"
                continue
            try:
                yield line.decode("utf-8")
            except UnicodeDecodeError:
                self.wrong = why_no_text(line)
                yield line.decode("utf-8", "replace")


def _rows(text: _Text) -> Iterator[list[str] | str]:
    """Yield each row of a CSV that is not blank, the head first; for one that is broken, the reason."""
    # Python's limit is shorter than many a page in HTML.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST))
    lines = iter(text)
    head = next(lines, "").removeprefix("\ufeff")
    # Strict, for what a lenient reader makes of a quotation mark that does not close is another row's story.
    reader = csv.reader(itertools.chain([head], lines), delimiter=max(",;\t", key=head.count), strict=True)
    while True:
        try:
            cells: list[str] | str = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            cells = f"it is no row of CSV: {_complaint(error)}"
        wrong, text.wrong = text.wrong, None
        if wrong or cells:
            yield wrong or cells


def _complaint(error: csv.Error) -> str:
    """Return what is wrong with a row, in words for a reader of data where Python's are for a programmer."""
    words = str(error)
    if words.startswith("new-line character"):
        return "its lines end in carriage returns alone, as on old Macs: convert the line ends first"
    return "a quotation mark never closes, and the rest of the file went with it" if words == "unexpected end of data" else words
