"""Put articles into rows of Arrow, and take them out again."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from typing import Final

import pyarrow as pa

from idnews.article import Article
from idnews.data_schema import article_schema
from idnews.errors import NotABatch
from idnews.plain_data import plain_types
from idnews.tables.columns import INSTANT, Column, Field, column_of, described, fields_of, instants

_ARTICLES: Final = ("an iterable of articles", "pass what read_* functions returned, or None for a row that holds nothing")
_BEGINS: Final = "as an instant in UTC: where no clock is told, the first of its day; `null` where nothing is told."
_FIELDS: Final = (
    *fields_of(Article),
    Field("authors", column_of(tuple[str, ...]), described(Article, "authors"), operator.attrgetter("authors")),
    Field("editors", column_of(tuple[str, ...]), described(Article, "editors"), operator.attrgetter("editors")),
    Field("text", column_of(str), described(Article, "text"), operator.attrgetter("text")),
    Field("date_published", Column(INSTANT, instants), f"When it was published, {_BEGINS}", operator.attrgetter("published")),
    Field("date_modified", Column(INSTANT, instants), f"When it was last changed, {_BEGINS}", operator.attrgetter("modified")),
)

SCHEMA: Final[pa.Schema] = pa.schema(
    [field.arrow for field in _FIELDS],
    metadata={"idnews.schema": str(article_schema()["$id"]), "description": str(article_schema()["description"])},
)
"""What an article is in Arrow: a column for each key of `Article.to_dict`, described in its metadata as the JSON Schema describes it.

The values of the library are structs, and so is a date that may be one of several kinds: its field `is` names the kind, and the fields of the
other kinds are null. Days are `date32`, clocks strings in ISO 8601, and `date_published` and `date_modified`, which are there for queries,
instants in UTC. The metadata of the whole name the version of the schema, `idnews.schema`. Every column may be null, for a row may hold no article.
"""


def batch_of(articles: Iterable[Article | None]) -> pa.RecordBatch:
    """Return articles as a batch, a row each; `None` gives a row that holds nothing.

    What Arrow cannot hold is replaced: half a character, as a broken page may have it, by the sign for one that is unknown,
    and a number beyond 64 bits by null.

    >>> batch = batch_of([Article(headline="Warga Menanam Bakau"), None])
    >>> batch.column("headline").to_pylist()
    ['Warga Menanam Bakau', None]
    """
    if not isinstance(articles, Iterable):
        raise NotABatch(articles, *_ARTICLES)
    rows = list(articles)
    given: list[object] = [*rows]
    if (stray := next((row for row in given if not isinstance(row, Article | None)), None)) is not None:
        raise NotABatch(stray, *_ARTICLES)
    arrays = [field.column.array([None if article is None else field.read(article) for article in rows]) for field in _FIELDS]
    return pa.RecordBatch.from_arrays(arrays, schema=SCHEMA)


def articles_of(batch: pa.RecordBatch | pa.Table) -> list[Article | None]:
    """Return the articles that the rows of a batch or of a table hold, `None` for a row that holds nothing; they have no `proof`.

    Columns that are none of an article's are passed over, and of a column that is missing the article says nothing. Raises `NotPlainData`
    where a column holds what an article cannot.

    >>> articles_of(batch_of([Article(headline="Warga Menanam Bakau"), None]))
    [Article('Warga Menanam Bakau'), None]
    """
    if not isinstance(batch, pa.RecordBatch | pa.Table):
        raise NotABatch(batch, "a RecordBatch or a Table of pyarrow", "pass what read_batch or batch_of returned")
    names = [name for name in plain_types(Article) if name in batch.schema.names]
    rows = batch.select(names).to_pylist()
    return [Article.from_dict(row) if any(cell is not None for cell in row.values()) else None for row in rows]
