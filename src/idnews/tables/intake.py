"""Take the pages, their addresses and their moments from the columns of a batch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

import attrs
import pyarrow as pa

from idnews.errors import NotAColumn
from idnews.form import Form, opens_as_html
from idnews.reading import Record

_HTML: Final = "html"
_TEXT: Final = "text"
_STRINGS: Final = frozenset({"string", "large_string", "string_view"})
_BYTES: Final = frozenset({"binary", "large_binary", "binary_view"})
# A column of which every row is blank has no type of its own.
_BLANK: Final = frozenset({"null"})
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@attrs.frozen(kw_only=True)
class Intake:
    """Where a batch holds what, by the place of its columns."""

    page: int
    """The column of the pages."""

    form: Form
    """How its strings are written."""

    url: int | None
    """The column of their addresses; `None` where there is none."""

    as_of: int | None
    """The column of the moments at which they were seen; `None` where there is none."""

    zone: dt.tzinfo | None
    """The zone of moments that have none; `None` where such a moment is a mistake."""

    @classmethod
    def of(
        cls, schema: pa.Schema, *, column: str | None, form: Form, url_column: str | None, as_of_column: str | None, zone: dt.tzinfo | None
    ) -> Intake:
        """Return how to take pages from batches of a schema; raises `NotAColumn` for a column that is missing or of a type that it cannot be."""
        page = page_column(schema, column)
        name = schema.field(page).name
        if form is Form.AUTO and name in {_HTML, _TEXT} and _kind(schema.field(page)) not in _BYTES:
            form = Form(name)
        url, as_of = _column(schema, url_column, "url"), _column(schema, as_of_column, "as_of")
        if url is not None:
            _check(schema.field(url), _STRINGS | _BLANK, "addresses are strings")
        if as_of is not None:
            _check_moments(schema.field(as_of), zone)
        return cls(page=page, form=form, url=url, as_of=as_of, zone=zone)

    def records(self, batch: pa.RecordBatch) -> Iterator[Record]:
        """Yield the record of each row, as `read_many` takes it."""
        blank: list[object] = [None] * batch.num_rows
        urls = blank if self.url is None else _cells(batch.column(self.url))
        moments = blank if self.as_of is None else _moments(batch.column(self.as_of), self.zone)
        for page, url, as_of in zip(_cells(batch.column(self.page)), urls, moments, strict=True):
            yield {**self._page(page), "url": url, "as_of": as_of}

    def _page(self, cell: object) -> dict[str, object]:
        if isinstance(cell, bytes):
            return {_TEXT: _decoded(cell)} if self.form is Form.TEXT else {_HTML: cell}
        html = self.form is Form.HTML or (self.form is Form.AUTO and isinstance(cell, str) and opens_as_html(cell))
        return {_HTML if html else _TEXT: cell}


def page_column(schema: pa.Schema, name: str | None) -> int:
    """Return the place of the column that holds the pages: that of the name, else `html`, else `text`."""
    if name is None:
        name = next((usual for usual in (_HTML, _TEXT) if usual in schema.names), None)
    if name is None:
        held = ", ".join(map(repr, schema.names)) or "none"
        raise NotAColumn(_HTML, f"the table has no such column, and none that is called {_TEXT!r}: name the one that holds the pages (it has {held})")
    place = _place(schema, name)
    _check(schema.field(place), _STRINGS | _BYTES | _BLANK, "pages are strings, or bytes of HTML")
    return place


def _column(schema: pa.Schema, name: str | None, usual: str) -> int | None:
    return None if name is None and usual not in schema.names else _place(schema, name or usual)


def _place(schema: pa.Schema, name: str) -> int:
    places = schema.get_all_field_indices(name)
    if len(places) != 1:
        held = ", ".join(map(repr, schema.names)) or "none"
        raise NotAColumn(name, f"the table has {len(places) or 'no'} columns of that name (it has {held})")
    return int(places[0])


def _check(field: pa.Field, kinds: frozenset[str], advice: str) -> None:
    if _kind(field) not in kinds:
        raise NotAColumn(field.name, f"its type is {field.type}, and {advice}")


def _kind(field: pa.Field) -> str:
    """Return the name of the type of a column's cells."""
    return str(field.type.value_type if pa.types.is_dictionary(field.type) else field.type)


def _check_moments(field: pa.Field, zone: dt.tzinfo | None) -> None:
    if not _tells_moments(field.type):
        _check(field, _STRINGS | _BLANK, "moments are timestamps, days, or strings in ISO 8601")
    elif zone is None and _zone_of(field.type) is None:
        raise NotAColumn(field.name, f"its type is {field.type}, and moments need a zone: pass zone=, such as ZoneInfo('Asia/Jakarta')")


def _tells_moments(kind: pa.DataType) -> bool:
    return bool(pa.types.is_timestamp(kind) or pa.types.is_date(kind))


def _zone_of(kind: pa.DataType) -> str | None:
    return getattr(kind, "tz", None)


def _cells(array: pa.Array) -> list[object]:
    """Return the cells of strings or of bytes."""
    try:
        return list(array.to_pylist())
    except UnicodeDecodeError:
        # Arrow takes a string's word for it that it is UTF-8.
        return [None if cell is None else cell.decode("utf-8", "replace") for cell in array.cast(pa.large_binary()).to_pylist()]


def _decoded(page: bytes) -> object:
    """Return a text; bytes that are none stay as they are, and whoever reads them says so."""
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page


def _moments(array: pa.Array, zone: dt.tzinfo | None) -> list[object]:
    """Return the moments in a column; what tells none stays as it is, and whoever reads it says so."""
    if not _tells_moments(array.type):
        return [_written_moment(cell, zone) for cell in _cells(array)]
    own = _zone_of(array.type)
    ticks = array.cast(pa.timestamp("us", tz=own), safe=False).cast(pa.int64()).to_pylist()
    return [None if tick is None else _moment(tick, zone if own is None else None) for tick in ticks]


def _moment(tick: int, zone: dt.tzinfo | None) -> object:
    """Return the moment that many microseconds after 1970, on the clock of a zone where one is given."""
    try:
        moment = _EPOCH + dt.timedelta(microseconds=tick)
    except OverflowError:
        return tick
    return moment if zone is None else moment.replace(tzinfo=zone)


def _written_moment(cell: object, zone: dt.tzinfo | None) -> object:
    if not isinstance(cell, str):
        return cell
    try:
        moment = dt.datetime.fromisoformat(cell.strip())
    except ValueError:
        return cell
    return moment if zone is None or moment.tzinfo is not None else moment.replace(tzinfo=zone)
