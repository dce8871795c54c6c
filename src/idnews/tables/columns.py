"""Give each type of the library its type in Arrow, and put its values into arrays."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import operator
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs
import pyarrow as pa

from idnews.data_schema import article_schema
from idnews.dates import Moment
from idnews.plain_data import IS, plain_types, to_plain

Values: TypeAlias = Sequence[Any]
"""Values of one type, a row each; `None` where a row has none."""

_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
# The numbers that Arrow can hold.
_INT64: Final = range(-(2**63), 2**63)
_TICK: Final = dt.timedelta(microseconds=1)


@attrs.frozen
class Column:
    """What a type of the library is in Arrow."""

    type: pa.DataType
    """Its type in Arrow."""

    array: Callable[[Values], pa.Array]
    """Puts its values into an array of that type."""


@functools.cache
def column_of(hint: object) -> Column:
    """Return the column of a type.

    >>> from idnews.span import Span
    >>> column_of(Span).type
    StructType(struct<start: int64, end: int64>)
    >>> column_of(tuple[str, ...]).array([("Sari", "Budi"), None]).to_pylist()
    [['Sari', 'Budi'], None]
    """
    inner = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return _list(column_of(inner[0]))
    kinds = tuple(kind for kind in inner if kind is not types.NoneType)
    if len(kinds) > 1:
        return _struct(_fields_of_any(kinds))
    kind: type = kinds[0] if kinds else typing.cast("type", hint)
    if attrs.has(kind):
        return _struct(fields_of(kind))
    return _TEXT if issubclass(kind, enum.Enum) else _PLAIN[kind]


def described(kind: type, name: str) -> str:
    """Return what the JSON Schema says of a field.

    >>> from idnews.span import Span
    >>> described(Span, "end")
    'Offset behind the last character.'
    """
    schema = _schema()
    fields = (schema if kind.__name__ == schema["title"] else schema["$defs"][kind.__name__])["properties"]
    return str(fields[name]["description"])


@functools.cache
def _schema() -> Any:  # noqa: ANN401 - what JSON holds
    return article_schema()


def instants(moments: Sequence[Moment | None]) -> pa.Array:
    """Return moments as instants in UTC, each at which it begins.

    >>> instants([Moment(day=dt.date(2025, 9, 2)), None]).type
    TimestampType(timestamp[us, tz=UTC])
    """
    return pa.array([None if moment is None else (moment.datetime - _EPOCH) // _TICK for moment in moments], pa.int64()).cast(INSTANT)


def mended(words: str) -> str:
    r"""Return words as Arrow can hold them: two halves of a character that belong together are one, and half a one is the sign for what is unknown.

    >>> mended("Panen \ud83c\udf34 raya \ud83c")
    'Panen 🌴 raya �'
    """
    # A page may hold halves of characters, for which UTF-8 has no bytes.
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _of(arrow: pa.DataType) -> Column:
    return Column(arrow, functools.partial(pa.array, type=arrow))


def _texts(values: Values) -> pa.Array:
    try:
        return pa.array(values, pa.string())
    except UnicodeEncodeError:
        return pa.array([None if value is None else mended(value) for value in values], pa.string())


def _numbers(values: Values) -> pa.Array:
    try:
        return pa.array(values, pa.int64())
    except (OverflowError, pa.ArrowTypeError):
        return pa.array([int(value) if value is not None and value in _INT64 else None for value in values], pa.int64())


def _written(values: Values) -> pa.Array:
    return pa.array([to_plain(value) for value in values], pa.string())


INSTANT: Final = pa.timestamp("us", tz="UTC")
"""The type of an instant."""

_TEXT: Final = Column(pa.string(), _texts)
_WRITTEN: Final = Column(pa.string(), _written)
_PLAIN: Final[Mapping[type, Column]] = {
    bool: _of(pa.bool_()),
    int: Column(pa.int64(), _numbers),
    str: _TEXT,
    dt.date: _of(pa.date32()),
    # Spark takes no times of a day from Arrow.
    dt.time: _WRITTEN,
    dt.tzinfo: _WRITTEN,
}


def _list(items: Column) -> Column:
    arrow = pa.list_(items.type)

    def array(values: Values) -> pa.Array:
        flat: list[object] = []
        ends = [0]
        for value in values:
            flat.extend(value or ())
            ends.append(len(flat))
        missing = pa.array([value is None for value in values], pa.bool_())
        return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), items.array(flat), type=arrow, mask=missing)

    return Column(arrow, array)


@attrs.frozen
class Field:
    """Field of a struct, or column of a table."""

    name: str
    """Its name."""

    column: Column
    """What it is in Arrow."""

    description: str
    """What it says."""

    read: Callable[[Any], object]
    """Reads it from a value."""

    @property
    def arrow(self) -> pa.Field:
        """The field in Arrow, with its description."""
        return pa.field(self.name, self.column.type, metadata={"description": self.description})


def fields_of(kind: type) -> list[Field]:
    """Return the fields of a kind of value that have a plain form.

    >>> from idnews.span import Span
    >>> [field.name for field in fields_of(Span)]
    ['start', 'end']
    """
    return [Field(name, column_of(hint), described(kind, name), operator.attrgetter(name)) for name, hint in plain_types(kind).items()]


def _fields_of_any(kinds: Sequence[type]) -> list[Field]:
    """Return the fields of several kinds of value side by side, behind one that tells which kind a value is."""
    said: dict[str, dict[str, list[str]]] = {}
    columns: dict[str, Column] = {}
    for kind in kinds:
        for field in fields_of(kind):
            columns[field.name] = field.column
            said.setdefault(field.name, {}).setdefault(field.description, []).append(f"`{kind.__name__}`")
    named = ", ".join(f"`{kind.__name__}`" for kind in kinds)
    which = Field(IS, _TEXT, f"The kind of value that this is: {named}. Fields of the other kinds are `null`.", lambda value: type(value).__name__)
    return [which, *(Field(name, columns[name], _told(said[name]), functools.partial(_any, name)) for name in columns)]


def _told(said: Mapping[str, Sequence[str]]) -> str:
    """Return what is said of a field that several kinds have, with the kinds of which it is said."""
    return " ".join(f"{', '.join(kinds)}: {text}" for text, kinds in said.items())


def _any(name: str, value: object) -> object:
    return getattr(value, name, None)


def _struct(fields: Sequence[Field]) -> Column:
    inner = [field.arrow for field in fields]
    arrow = pa.struct(inner)

    def array(values: Values) -> pa.Array:
        missing = [value is None for value in values]
        if all(missing):
            return pa.nulls(len(values), arrow)
        arrays = [field.column.array([None if value is None else field.read(value) for value in values]) for field in fields]
        return pa.StructArray.from_arrays(arrays, fields=inner, mask=pa.array(missing, pa.bool_()))

    return Column(arrow, array)
