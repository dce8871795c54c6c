"""Write the pages of an article's fields, in JSON and in Arrow, from their schemas: `python docs/fields.py`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import pyarrow as pa

from idnews.data_schema import article_schema
from idnews.plain_data import IS
from idnews.tables import SCHEMA

_REFERENCE: Final = Path(__file__).parent / "reference"
IN_JSON: Final = _REFERENCE / "data_schema.md"
IN_ARROW: Final = _REFERENCE / "tables.md"

_NOTE: Final = "<!-- Written by docs/fields.py from the schemas; do not edit it by hand. -->"


def in_json() -> str:
    """Return the page of the JSON Schema, in Markdown."""
    schema: Any = article_schema()
    return _page(
        "# `data_schema`: the schema of an article's data",
        "",
        _NOTE,
        "",
        "`Article.to_dict` gives plain data that JSON can hold, and `idnews read` prints them.",
        "What they look like is described in [JSON Schema](https://json-schema.org), draft 2020-12, for programs in any language:",
        "",
        "```pycon",
        ">>> import json",
        ">>> from pathlib import Path",
        ">>> import idnews",
        '>>> Path("article.schema.json").write_text(json.dumps(idnews.article_schema()), encoding="utf-8") > 0',
        "True",
        "```",
        "",
        "In the package it is the file `idnews/data_schema/article.schema.json`.",
        f"Its `$id` is `{schema['$id']}`, and the number at its end is its version.",
        "A key that is added leaves the version as it is, and so a later idnews may write keys that this page does not know.",
        "A key that goes, or means something else, raises it.",
        "",
        "Every value of the library is an object, and its key `is` names its kind.",
        "Keys are never left out: what a page does not say is `null`, or `[]`.",
        "",
        "```{eval-rst}",
        ".. automodule:: idnews.data_schema",
        "   :members:",
        "```",
        "",
        "## Article",
        "",
        schema["description"],
        "",
        *_fields(schema["properties"]),
        *(line for name, part in schema["$defs"].items() for line in _part(name, part)),
    )


def in_arrow() -> str:
    """Return the page of the tables in Arrow, in Markdown."""
    said: pa.StructType = SCHEMA.field("related").type.value_type.field("when").type
    properties: Any = article_schema()["properties"]
    return _page(
        "# `tables`: tables in Arrow",
        "",
        _NOTE,
        "",
        "It needs the extra `tables`: `pip install '.[tables]'`.",
        "[Read pages into tables](../how-to/tables.md) shows what it is for.",
        "",
        "```{eval-rst}",
        ".. automodule:: idnews.tables",
        "",
        *(f".. autofunction:: idnews.tables.{name}" for name in ("read_batch", "result_schema", "batch_of", "articles_of")),
        "```",
        "",
        "## Columns",
        "",
        "`idnews.tables.SCHEMA` is the schema of these columns.",
        "Each of them may be null, for a row may hold no article.",
        f"The metadata of the schema say under `idnews.schema` which it is, `{SCHEMA.metadata[b'idnews.schema'].decode()}`.",
        "Those of each field, at any depth, say under `description` what it tells.",
        "",
        *_table(("column", "type", "what it tells"), ((f"`{field.name}`", _typed(field, properties), _text(field)) for field in SCHEMA)),
        "",
        "The fields of the structs are those of the [schema of an article's data](data_schema.md), `is` left out.",
        "Their types are these:",
        "",
        *_table(
            ("in JSON", "in Arrow"),
            (
                ("string", "`string`"),
                ("integer", "`int64`"),
                ("boolean", "`bool`"),
                ("date", f"`{SCHEMA.field('published').type.field('day').type}`"),
                ("clock", f"`{SCHEMA.field('published').type.field('clock').type}`"),
                ("list", "`list`"),
                ("object", "`struct`"),
                ("one of several kinds of date", "one `struct` with the fields of all"),
            ),
        ),
        "",
        "## A date of any kind",
        "",
        "What a date says, in `dates` and in the `when` of `related`, is of one of several kinds.",
        "One struct has room for all: `is` names the kind, and the fields of the others are null.",
        "",
        *_table(("field", "type", "what it tells"), ((f"`{field.name}`", _named(field.type), _text(field)) for field in said)),
    )


def _page(*lines: str) -> str:
    return "\n".join([*lines, ""])


def _part(name: str, part: dict[str, Any]) -> Iterator[str]:
    yield from ("", f"## {name}", "")
    if "enum" not in part:
        yield from (part["description"], "", *_fields(part["properties"]))
        return
    about, *told = re.split(r" ?`([^`]+)`: ", part["description"])
    yield from (about, "", *_table(("one of", "what it means"), ((f"`{value}`", text) for value, text in zip(told[::2], told[1::2], strict=True))))


def _fields(properties: dict[str, Any]) -> list[str]:
    return _table(
        ("key", "value", "what it tells"), ((f"`{key}`", _held(part), part["description"]) for key, part in properties.items() if key != IS)
    )


def _held(part: dict[str, Any]) -> str:
    """Return in words what a part of the JSON Schema allows."""
    if "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in part:
        return " or ".join(_held(each) for each in part["anyOf"])
    if part["type"] == "array":
        return f"list of {_held(part['items'])}"
    if isinstance(part["type"], list):
        return " or ".join(part["type"])
    example = f" such as `{part['examples'][0]}`" if "examples" in part else ""
    return str(part.get("format", part["type"])) + example


def _typed(field: pa.Field, properties: dict[str, Any]) -> str:
    """Return the type of a column, and of a struct which value of the library it holds."""
    kind = field.type
    if not (pa.types.is_struct(kind) or pa.types.is_list(kind)):
        return f"`{kind}`"
    return f"{_named(kind)} [{name}](data_schema.md#{name.lower()})" if (name := _name(properties[field.name])) else _named(kind)


def _name(part: dict[str, Any]) -> str | None:
    """Return which value of the library a column holds, alone or in a list; `None` for simple values."""
    part = part.get("items") or next(iter(part.get("anyOf", [part])))
    return str(part["$ref"]).rpartition("/")[2] if "$ref" in part else None


def _named(kind: pa.DataType) -> str:
    if pa.types.is_struct(kind):
        return "`struct`"
    if pa.types.is_list(kind):
        return f"`list` of {_named(kind.value_type)}"
    return f"`{kind}`"


def _text(field: pa.Field) -> str:
    return str(field.metadata[b"description"].decode())


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [_row(heads), _row(("---",) * len(heads)), *map(_row, rows)]


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    IN_JSON.write_text(in_json(), encoding="utf-8")
    IN_ARROW.write_text(in_arrow(), encoding="utf-8")
