"""Take a page from a row of a table."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping
from typing import Final, cast

import attrs

from idnews.batch.record import Intake, Record
from idnews.form import Form, opens_as_html

WIB: Final = dt.timezone(dt.timedelta(hours=7), "WIB")
"""The time of Jakarta, which a moment without a zone is in."""

PAGE_COLUMNS: Final = ("html", "text")
"""Columns that hold pages where nobody says which does, the better first."""

_SINCE_1970: Final = re.compile(r"\d{9,10}(?:\.\d+)?|(?P<thousandths>\d{13})|(?P<stamp>\d{14})")
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class NoMoment(ValueError):
    """A cell that should tell a moment tells none."""


@attrs.frozen
class Row:
    """Slip of a page in the row of a table."""

    name: str
    """The table's name and the row's number."""

    cells: Mapping[str, object]
    """What the row holds, by column."""

    intake: Intake
    """How to take its record."""

    size: int
    """How many bytes of the input it stands for."""

    @property
    def weight(self) -> int:
        """How many bytes the slip itself holds, about."""
        return sum(len(cell) for cell in self.cells.values() if isinstance(cell, (str, bytes)))

    def record(self) -> Record:
        """Return the page in the row."""
        return record_of_row(self.cells, self.name, self.intake)


@attrs.frozen
class Line:
    """Slip of a page in a line of JSON."""

    name: str
    """The file's name and the line's number."""

    raw: bytes
    """The line."""

    intake: Intake
    """How to take its record."""

    size: int
    """How many bytes of the input it stands for."""

    @property
    def weight(self) -> int:
        """How many bytes the slip itself holds."""
        return len(self.raw)

    def record(self) -> Record:
        """Return the page in the line."""
        cells = self.told()
        return Record(name=self.name, reason=cells) if isinstance(cells, str) else record_of_row(cells, self.name, self.intake)

    def told(self) -> Mapping[str, object] | str:
        """Return what the line tells, by column, or why it tells nothing."""
        try:
            cells: object = json.loads(self.raw)
        # What nests too deeply is no worse than what does not close.
        except (ValueError, RecursionError) as error:
            return f"it is no JSON: {error}"
        # JSON has no keys but strings.
        return cast("dict[str, object]", cells) if isinstance(cells, dict) else f"it is no object of JSON but {type(cells).__name__}"


def cells_of(slip: object) -> Mapping[str, object]:
    """Return what the row of a slip holds, by column; nothing for what is no row, or none that can be read."""
    if isinstance(slip, Row):
        return slip.cells
    cells = slip.told() if isinstance(slip, Line) else ""
    return {} if isinstance(cells, str) else cells


def record_of_row(cells: Mapping[str, object], name: str, intake: Intake) -> Record:
    """Return the record of a row; a cell that should hold a page or a moment and does not is a reason not to read it.

    >>> row = {"text": "Warga menanam bakau.", "url": "https://kabar.example/bakau", "as_of": "2025-09-05", "id": 7}
    >>> record = record_of_row(row, "teks.csv#1", Intake())
    >>> record.url, record.as_of.isoformat(), record.carried["id"]
    ('https://kabar.example/bakau', '2025-09-05T00:00:00+07:00', 7)
    """
    column = _page_column(cells, intake)
    url_column, as_of_column = intake.url_column or "url", intake.as_of_column or "as_of"
    url = cells.get(url_column)
    known: str | None = url.strip() or None if isinstance(url, str) else None
    carried = {key: cell for key, cell in cells.items() if key != column}
    page = cells.get(column)
    if not isinstance(page, (str, bytes)):
        return Record(name=name, url=known, carried=carried, reason=_no_page(column, page, cells))
    try:
        as_of = moment_of(cells.get(as_of_column))
    except NoMoment as error:
        return Record(name=name, url=known, carried=carried, reason=f"its column {as_of_column!r} {error}")
    html = intake.form is Form.HTML or (intake.form is Form.AUTO and _is_html(column, page))
    if isinstance(page, bytes) and not html:
        try:
            page = page.decode("utf-8")
        except UnicodeDecodeError:
            return Record(name=name, url=known, carried=carried, reason=f"its column {column!r} holds bytes that are not UTF-8")
    return Record(name=name, page=page, form=Form.HTML if html else Form.TEXT, url=known, as_of=as_of, carried=carried)


def _no_page(column: str, cell: object, columns: Iterable[str]) -> str:
    """Return in words why a row has no page."""
    held = list(columns)
    if column not in held:
        wanted = "no column 'html' and no column 'text'" if column in PAGE_COLUMNS else f"no column {column!r}"
        return f"it has {wanted}: name the column that holds the page; it has {', '.join(map(repr, held)) or 'none'}"
    return f"its column {column!r} holds no page" + ("" if cell is None else f" but {type(cell).__name__}")


def moment_of(cell: object) -> dt.datetime | None:
    """Return the moment that a cell tells, in WIB where it tells no zone; `None` for a blank one. Raises `NoMoment` where it tells something else.

    It may be written in ISO 8601, as seconds or thousandths of them since 1970, or as web archives do, in fourteen digits of UTC.

    >>> [moment_of(cell).isoformat() for cell in ("2025-09-05T16:30", "2025-09-05T09:30Z", 1757064600, "20250905093000")]
    ['2025-09-05T16:30:00+07:00', '2025-09-05T09:30:00+00:00', '2025-09-05T09:30:00+00:00', '2025-09-05T09:30:00+00:00']
    """
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        # NaN is the blank of some tables, and not equal to itself.
        cell = "" if cell != cell else f"{cell:f}".rstrip("0").rstrip(".") if isinstance(cell, float) else str(cell)  # noqa: PLR0124
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return None
    if isinstance(cell, dt.date) and not isinstance(cell, dt.datetime):
        cell = dt.datetime(cell.year, cell.month, cell.day, tzinfo=WIB)
    if isinstance(cell, str):
        cell = _written_moment(cell.strip())
    if not isinstance(cell, dt.datetime):
        msg = f"holds no moment but {type(cell).__name__}"
        raise NoMoment(msg)
    return cell if cell.utcoffset() is not None else cell.replace(tzinfo=WIB)


def reason_against(columns: list[str], intake: Intake) -> str | None:
    """Return why no row of a table can be read, if its columns tell that."""
    held = set(columns)
    if len(held) < len(columns):
        return f"two of its columns have the name {next(column for column in columns if columns.count(column) > 1)!r}"
    named = [column for column in (intake.url_column, intake.as_of_column) if column is not None and column not in held]
    if named:
        return f"it has no column {named[0]!r}; it has {', '.join(map(repr, columns))}"
    page = (intake.column,) if intake.column is not None else PAGE_COLUMNS
    return None if held & set(page) else _no_page(page[-1], None, columns)


def _written_moment(written: str) -> dt.datetime:
    number = _SINCE_1970.fullmatch(written)
    try:
        if number is None:
            return dt.datetime.fromisoformat(written)
        if number["stamp"]:
            return dt.datetime.strptime(f"{written}+0000", "%Y%m%d%H%M%S%z")
        return _EPOCH + (dt.timedelta(milliseconds=int(written)) if number["thousandths"] else dt.timedelta(seconds=float(written)))
    except (ValueError, OverflowError) as error:
        msg = f"holds no moment in ISO 8601 but {written!r:.60}"
        raise NoMoment(msg) from error


def _is_html(column: str, page: str | bytes) -> bool:
    """Return whether the page in a column is HTML, by the column's name or by its beginning."""
    return column == "html" or (opens_as_html(page) and not (column == "text" and isinstance(page, str)))


def _page_column(cells: Mapping[str, object], intake: Intake) -> str:
    if intake.column is not None:
        return intake.column
    held = [column for column in PAGE_COLUMNS if column in cells]
    return next((column for column in held if isinstance(cells[column], (str, bytes)) and cells[column]), held[0] if held else PAGE_COLUMNS[-1])
