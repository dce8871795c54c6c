"""Turn values into plain data that JSON can hold, and back."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
import typing
from collections.abc import Mapping
from typing import Final, TypeAlias, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

from idnews.errors import NotPlainData

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
"""What JSON can hold."""

T = TypeVar("T")

NOT_PLAIN: Final = "not plain"
"""Key in the metadata of a field that has no plain form."""

IS: Final = "is"
"""Key under which a value names its kind, for a field may hold one of several (a date that is relative, or not)."""

_UNIONS: Final = (typing.Union, types.UnionType)
_SIMPLE: Final = (bool, int, str, types.NoneType, enum.Enum, dt.date, dt.time, dt.tzinfo)


def to_plain(value: object) -> Plain:
    """Return a value of this library as plain data: a dictionary with a key a field; times in ISO 8601.

    >>> from idnews.span import Span
    >>> to_plain(Span(1, 4))
    {'is': 'Span', 'start': 1, 'end': 4}
    """
    if isinstance(value, enum.Enum):
        return to_plain(value.value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, dt.tzinfo):
        return value.key if isinstance(value, ZoneInfo) else f"{dt.datetime(2000, 1, 1, tzinfo=value):%z}"
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    return plain_fields(value)


def plain_fields(value: object) -> dict[str, Plain]:
    """Return the fields of a value of this library as plain data, those left out that have no plain form."""
    kind = type(value)
    if not attrs.has(kind):
        raise NotPlainData(value, "only values of this library have a plain form")
    return {IS: kind.__name__} | {name: to_plain(getattr(value, name)) for name in plain_types(kind)}


@functools.cache
def plain_types(kind: type) -> Mapping[str, object]:
    """Return the type of each field of a kind of value that has a plain form, in their order.

    >>> from idnews.span import Span
    >>> plain_types(Span)
    {'start': <class 'int'>, 'end': <class 'int'>}
    """
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in attrs.fields(kind) if field.init and NOT_PLAIN not in field.metadata}


def has_plain_form(kind: object) -> bool:
    """Return whether a type is that of values of this library which plain data tell, or a union of such types: what a hook of a converter asks.

    >>> from idnews.dates import Moment, Said
    >>> has_plain_form(Moment), has_plain_form(Said | None), has_plain_form(str)
    (True, True, False)
    """
    kinds = [each for each in (typing.get_args(kind) if typing.get_origin(kind) in _UNIONS else (kind,)) if each is not types.NoneType]
    return bool(kinds) and all(isinstance(each, type) and attrs.has(each) and _is_plain(each) for each in kinds)


@functools.cache
def _is_plain(kind: object) -> bool:
    """Return whether a type, and that of each field, has a plain form."""
    if typing.get_origin(kind) in (tuple, *_UNIONS):
        return all(each is Ellipsis or _is_plain(each) for each in typing.get_args(kind))
    if isinstance(kind, type) and attrs.has(kind):
        return kind.__module__.startswith(f"{__package__}.") and all(map(_is_plain, plain_types(kind).values()))
    return isinstance(kind, type) and issubclass(kind, _SIMPLE)


def from_plain(kind: type[T], data: object) -> T:
    """Return the value of a kind that plain data tell; raises `NotPlainData` where they tell none.

    Keys that the kind has no field for are passed over, and so a later version's data can be read.

    >>> from idnews.span import Span
    >>> from_plain(Span, {"start": 1, "end": 4})
    Span(start=1, end=4)
    """
    return typing.cast("T", _read(kind, data))


def _read(kind: object, data: object) -> object:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in _UNIONS:
        return _read_one_of(inner, data)
    if origin is tuple:
        if not isinstance(data, list):
            raise NotPlainData(data, "a list is needed here")
        return tuple(_read(inner[0], item) for item in data)
    if not isinstance(kind, type):
        raise NotPlainData(data, f"{kind!r} has no plain form")
    if attrs.has(kind):
        return _read_fields(kind, data)
    try:
        if issubclass(kind, enum.Enum):
            return kind(data)
        if issubclass(kind, dt.tzinfo) and isinstance(data, str):
            return dt.datetime.strptime(data, "%z").tzinfo if data[:1] in "+-" else ZoneInfo(data)
        if issubclass(kind, (dt.date, dt.time)) and isinstance(data, str):
            return kind.fromisoformat(data)
    # A zone is looked up as a file, and a name may be that of a directory, or too long.
    except (ValueError, ZoneInfoNotFoundError, OSError) as error:
        raise NotPlainData(data, str(error)) from error
    # A bool is an int to Python, and to nobody who counts pages.
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise NotPlainData(data, f"{kind.__name__} is needed here")
    return data


def _read_one_of(kinds: tuple[type, ...], data: object) -> object:
    if data is None and types.NoneType in kinds:
        return None
    rest = [kind for kind in kinds if kind is not types.NoneType]
    if len(rest) > 1 and isinstance(data, Mapping):
        rest = [kind for kind in rest if kind.__name__ == data.get(IS)]
    if not rest:
        raise NotPlainData(data, f"its key {IS!r} must name one of {', '.join(kind.__name__ for kind in kinds)}")
    return _read(rest[0], data)


def _read_fields(kind: type, data: object) -> object:
    if not isinstance(data, Mapping):
        raise NotPlainData(data, f"a mapping with the fields of {kind.__name__} is needed here")
    fields = {name: _read(hint, data[name]) for name, hint in plain_types(kind).items() if name in data}
    try:
        return kind(**fields)
    except (TypeError, ValueError) as error:
        raise NotPlainData(data, str(error)) from error
