"""Describe an article's plain data in JSON Schema."""

from __future__ import annotations

from typing import Final

from idnews.plain_data import Plain

__all__ = ["FILE", "article_schema"]

FILE: Final = "article.schema.json"
"""Name of the file in this package that holds the schema; `python -m idnews.data_schema` prints it, drawn anew from the types."""


def article_schema() -> dict[str, Plain]:
    """Return the JSON Schema (draft 2020-12) of what `Article.to_dict` gives, with a description of each field.

    Its `$id` ends in the schema's version. A key that is added leaves the version as it is, so a later idnews may write keys that are not
    described here; one that goes, or means something else, raises it. What JSON has other words for is named in those: `null` for None.

    >>> schema = article_schema()
    >>> schema["$id"]
    'urn:idnews:article:1'
    >>> schema["properties"]["headline"]
    {'type': ['string', 'null'], 'description': 'Title of the story; `null` where the page shows none.'}
    """
    # The library is imported a thousand times for each time that its schema is asked for.
    import json  # noqa: PLC0415 - see above
    from importlib.resources import files  # noqa: PLC0415 - see above

    schema: dict[str, Plain] = json.loads(files(__name__).joinpath(FILE).read_text(encoding="utf-8"))
    return schema
