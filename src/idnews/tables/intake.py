"""Take the cells that a page needs from the columns of a batch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

import pyarrow as pa

from idnews.errors import NotAColumn
from idnews.row import PAGE_COLUMNS, Copy, Intake, copy_of

_STRINGS: Final = frozenset({"string", "large_string", "string_view"})
# A column of which every row is blank has no type of its own.
_ADDRESSES: Final = _STRINGS | {"null"}
_PAGES: Final = _ADDRESSES | {"binary", "large_binary", "binary_view"}
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def copies(batch: pa.RecordBatch, intake: Intake) -> Iterator[Copy]:
    """Yield the page of each row.

    >>> batch = pa.RecordBatch.from_pydict({"html": [None], "text": ["Warga menanam bakau."], "id": [7]})
    >>> [copy.page for copy in copies(batch, Intake())]
    ['Warga menanam bakau.']
    """
    names = batch.schema.names
    pages = [name for name in intake.page_names if names.count(name) == 1 and _may_be(batch.schema.field(name), _PAGES)]
    columns = {name: _cells(batch.column(name)) for name in (*pages, intake.url_name) if name in names}
    if intake.as_of_name in names:
        columns[intake.as_of_name] = _moments(batch.column(intake.as_of_name))
    for cells in zip(*columns.values(), strict=True):
        yield copy_of(dict(zip(columns, cells, strict=True)), intake)


def check(schema: pa.Schema, intake: Intake) -> None:
    """Raise `NotAColumn` for a column of a schema that is missing or of a type that it cannot be."""
    page_column(schema, intake.column)
    if intake.url_column is not None or intake.url_name in schema.names:
        _check(schema.field(_place(schema, intake.url_name)), _ADDRESSES, "addresses are strings")
    if intake.as_of_column is not None or intake.as_of_name in schema.names:
        _check_moments(schema.field(_place(schema, intake.as_of_name)), intake.zone)


def page_column(schema: pa.Schema, name: str | None) -> int:
    """Return the place of the column that holds the pages: that of the name, else `html`, else `text`."""
    if name is None:
        name = next((usual for usual in PAGE_COLUMNS if usual in schema.names), None)
    if name is None:
        html, text = PAGE_COLUMNS
        raise NotAColumn(html, f"the table has no such column, and none that is called {text!r}: name the one that holds the pages ({_held(schema)})")
    place = _place(schema, name)
    _check(schema.field(place), _PAGES, "pages are strings, or bytes")
    return place


def _place(schema: pa.Schema, name: object) -> int:
    if not isinstance(name, str):
        raise NotAColumn(name, f"a column is called by its name, which is a string ({_held(schema)})")
    places = schema.get_all_field_indices(name)
    if len(places) != 1:
        raise NotAColumn(name, f"the table has {len(places) or 'no'} columns of that name ({_held(schema)})")
    return int(places[0])


def _held(schema: pa.Schema) -> str:
    return f"it has {', '.join(map(repr, schema.names)) or 'none'}"


def _check(field: pa.Field, kinds: frozenset[str], advice: str) -> None:
    if not _may_be(field, kinds):
        raise NotAColumn(field.name, f"its type is {field.type}, and {advice}")


def _may_be(field: pa.Field, kinds: frozenset[str]) -> bool:
    return str(_kind(field)) in kinds


def _kind(field: pa.Field) -> pa.DataType:
    """Return the type of a column's cells."""
    return field.type.value_type if pa.types.is_dictionary(field.type) else field.type


def _check_moments(field: pa.Field, zone: dt.tzinfo | None) -> None:
    kind = _kind(field)
    if pa.types.is_integer(kind) or pa.types.is_floating(kind):
        return
    if not _tells_moments(kind):
        _check(field, _ADDRESSES, "moments are timestamps, days, numbers since 1970, or strings in ISO 8601")
    elif zone is None and _zone_of(kind) is None:
        raise NotAColumn(field.name, f"its type is {field.type}, and moments need a zone: pass zone=, such as ZoneInfo('Asia/Jakarta')")


def _tells_moments(kind: pa.DataType) -> bool:
    return bool(pa.types.is_timestamp(kind) or pa.types.is_date(kind))


def _zone_of(kind: pa.DataType) -> str | None:
    return getattr(kind, "tz", None)


def _cells(array: pa.Array) -> list[object]:
    """Return the cells of a column of strings, of bytes or of numbers."""
    try:
        return list(array.to_pylist())
    except UnicodeDecodeError:
        # Arrow takes a string's word for it that it is UTF-8.
        return [None if cell is None else cell.decode("utf-8", "replace") for cell in array.cast(pa.large_binary()).to_pylist()]


def _moments(array: pa.Array) -> list[object]:
    """Return the cells of a column that tells moments, those of instants and days on the clock of their zone or of none."""
    if pa.types.is_dictionary(array.type):
        array = array.dictionary_decode()
    if not _tells_moments(array.type):
        return _cells(array)
    zone = _zone_of(array.type)
    ticks = array.cast(pa.timestamp("us", tz=zone), safe=False).cast(pa.int64()).to_pylist()
    return [None if tick is None else _moment(tick, zoned=zone is not None) for tick in ticks]


def _moment(tick: int, *, zoned: bool) -> object:
    """Return the moment that many microseconds after 1970; one for which Python has no year is told in words."""
    try:
        moment = _EPOCH + dt.timedelta(microseconds=tick)
    except OverflowError:
        return f"{tick} microseconds since 1970"
    return moment if zoned else moment.replace(tzinfo=None)
