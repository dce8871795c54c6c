"""Draw the JSON Schema of an article from the types and the docstrings of its parts."""

from __future__ import annotations

import datetime as dt
import enum
import types
import typing
from typing import Final

import attrs

from idnews.article import Article
from idnews.data_schema.docstrings import about, about_fields, in_json
from idnews.plain_data import IS, Plain, plain_types

VERSION: Final = 1
"""Version of the schema: raised when a key goes or means something else, and not when one is added."""

Schema: typing.TypeAlias = dict[str, Plain]
"""A JSON Schema, or a part of one."""

_DATE: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK: Final = "[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{6})?"
# A validator may pass over formats, and knows none for a time without a zone: the patterns hold everywhere.
_DAY: Final[Schema] = {"type": "string", "format": "date", "pattern": f"^{_DATE}$"}
_INSTANT: Final[Schema] = {"type": "string", "format": "date-time", "pattern": f"^{_DATE}T{_CLOCK}[+-][0-9]{{2}}:[0-9]{{2}}$"}
_PLAIN: Final[dict[type, Schema]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    str: {"type": "string"},
    types.NoneType: {"type": "null"},
    dt.date: _DAY,
    dt.time: {"type": "string", "pattern": f"^{_CLOCK}$", "examples": ["16:30:00"]},
    dt.tzinfo: {"type": "string", "pattern": "^([+-][0-9]{4}([0-9]{2})?|[A-Za-z][A-Za-z0-9_+/-]*)$", "examples": ["Asia/Jakarta", "+0700"]},
}
_ISO: Final = "in ISO 8601: an instant with its offset where the page tells a clock, else a day; `null` where it does not say."


def draw() -> Schema:
    """Return the schema of what `Article.to_dict` gives.

    >>> list(draw())[:3]
    ['$schema', '$id', 'title']
    """
    defs: Schema = {}
    article: Schema = {
        **_fields(Article, defs),
        "authors": _derived("authors", defs),
        "editors": _derived("editors", defs),
        "text": _derived("text", defs),
        "date_published": {"anyOf": [_INSTANT, _DAY, _PLAIN[types.NoneType]], "description": f"When it was published, {_ISO}"},
        "date_modified": {"anyOf": [_INSTANT, _DAY, _PLAIN[types.NoneType]], "description": f"When it was last changed, {_ISO}"},
    }
    head: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:idnews:article:{VERSION}",
        "title": Article.__name__,
    }
    return {**head, **_object(Article, article), "$defs": dict(sorted(defs.items()))}


def _object(kind: type, properties: Schema) -> Schema:
    return {"type": "object", "description": about(kind), "properties": properties, "required": [*properties]}


def _fields(kind: type, defs: Schema) -> Schema:
    texts = about_fields(kind)
    named: Schema = {IS: {"const": kind.__name__, "description": "The kind of value that this is."}}
    return {**named, **{name: {**_schema(hint, defs), "description": texts[name]} for name, hint in plain_types(kind).items()}}


def _derived(name: str, defs: Schema) -> Schema:
    """Return the schema of what a property of the article tells."""
    getter: object = vars(Article)[name].fget
    return {**_schema(typing.get_type_hints(getter)["return"], defs), "description": in_json(getter.__doc__ or "")}


def _schema(hint: object, defs: Schema) -> Schema:
    """Return the schema of a type, with those that it names put into `defs`."""
    inner = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(inner[0], defs)}
    if inner:
        return _one_of([_schema(kind, defs) for kind in inner])
    kind = typing.cast("type", hint)
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind.__name__ not in defs:
        defs[kind.__name__] = _object(kind, _fields(kind, defs)) if attrs.has(kind) else _choice(kind)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _one_of(kinds: list[Schema]) -> Schema:
    if len(kinds) == 2 and list(kinds[1]) == list(kinds[0]) == ["type"]:
        return {"type": [kinds[0]["type"], kinds[1]["type"]]}
    return {"anyOf": [*kinds]}


def _choice(kind: type[enum.Enum]) -> Schema:
    texts = about_fields(kind)
    told = [f"`{member.value}`: {texts[member.name]}" for member in kind]
    return {"type": "string", "description": " ".join([about(kind), *told]), "enum": [member.value for member in kind]}
