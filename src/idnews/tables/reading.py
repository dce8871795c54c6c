"""Read the pages in a column of a table."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterable
from typing import Final, Literal, TypeVar

import attrs
import pyarrow as pa

from idnews.article import Article
from idnews.errors import NotABatch, NotAChoice, NotAZone
from idnews.form import Form
from idnews.publishers import Publisher
from idnews.reading import read_html, read_many, read_text
from idnews.row import Copy, Intake, beside
from idnews.tables.articles import SCHEMA, batch_of
from idnews.tables.intake import check, copies, page_column

Batch = TypeVar("Batch", pa.RecordBatch, pa.Table)
"""A record batch or a table."""

# So many rows are read at a time: their pages become objects of Python, and a batch may be large.
_ROWS: Final = 256
_ERROR: Final = pa.field("error", pa.string(), metadata={"description": "Why the row could not be read, with advice; `null` for a row that was."})
_TOLD: Final = SCHEMA.append(_ERROR)


def read_batch(  # noqa: PLR0913 - all but the first are keywords that most calls leave out
    batch: Batch,
    *,
    column: str | None = None,
    form: Form | Literal["auto", "html", "text"] = Form.AUTO,
    url_column: str | None = None,
    as_of_column: str | None = None,
    zone: dt.tzinfo | None = None,
    as_of: dt.datetime | None = None,
    publisher: Publisher | str | None = None,
) -> Batch:
    r"""Read the page in each row: as many rows come out as go in, in the same order, each with what its page says.

    The columns of `SCHEMA` come first, then the other columns of the input as they were, then `error`. The other columns go through untouched, and
    what is wrong in them, as a string that is no UTF-8, is wrong in what comes out. The column that held the pages is left out. A column of the
    input whose name is taken is called `input_` and its name: `input_url`. A row that cannot be read, as one without a page, has null in the
    columns of the article and says why in `error`, in the words of `idnews read`, which takes rows as this does. A table gives a table, and a
    batch a batch.

    - `column` holds the pages; where nobody says which, `html` does, and `text` where there is no such column or its cell is blank.
    - `form` says how they are written: "html", "text", or "auto", which takes what stands in `html` as HTML, strings in `text` as text, and
      whatever else, bytes as well, by how it begins.
    - `url_column` holds their addresses, by default `url` where there is one.
    - `as_of_column` holds the moments at which they were seen, by default `as_of` where there is one: instants, days, strings in ISO 8601, seconds
      or thousandths of them since 1970, or the fourteen digits of web archives. A blank cell tells none.
    - `zone` is that of moments which name none, as WIB is on the command line; without it, such a moment is a mistake.
    - `as_of` stands in for a row that has no moment, and `publisher`, a `Publisher`, or the name or a domain of one, holds for all rows.

    No row raises. Misuse does, before any row is read: `NotABatch` for what is no table, `NotAColumn` for a column that is missing or of a type
    that it cannot be, `NotAChoice` for a form that there is not, `NotAZone` for a zone that is none, and what `read_html` raises. A column of
    timestamps or days that have no zone is misuse where `zone` is not given.

    The function can be pickled and so can `functools.partial(read_batch, form="text")`, as engines need it.

    >>> batch = pa.RecordBatch.from_pydict({"id": [1, 2], "text": ["Warga Menanam Bakau\n\nDEMAK, Kabar.id - Seribu bibit ditanam.", None]})
    >>> read = read_batch(batch)
    >>> read.select(["headline", "id"]).to_pylist()
    [{'headline': 'Warga Menanam Bakau', 'id': 1}, {'headline': None, 'id': 2}]
    >>> read.column("error").to_pylist()
    [None, "its column 'text' holds no page"]
    """
    if not isinstance(batch, (pa.RecordBatch, pa.Table)):
        raise NotABatch(batch, "a RecordBatch or a Table of pyarrow", "make one with pa.table(…), or of a frame with pa.table(frame)")
    if zone is not None and not isinstance(zone, dt.tzinfo):
        raise NotAZone(zone)
    intake = Intake(form=_form(form), column=column, url_column=url_column, as_of_column=as_of_column, zone=zone)
    check(batch.schema, intake)
    # What holds for all rows is met at the door, even where there are none.
    read_many((), as_of=as_of, publisher=publisher)
    read = functools.partial(_read, as_of=as_of, publisher=publisher)
    schema = result_schema(batch.schema, column=column)
    whole = batch if isinstance(batch, pa.Table) else pa.Table.from_batches([batch])
    told: pa.Table = pa.Table.from_batches([_told(copies(rows, intake), read) for rows in whole.to_batches(max_chunksize=_ROWS)], schema=_TOLD)
    page = page_column(batch.schema, column)
    carried: list[pa.ChunkedArray] = [whole.column(place) for place in range(whole.num_columns) if place != page]
    columns: list[pa.ChunkedArray] = [*told.columns[:-1], *carried, told.columns[-1]]
    if isinstance(batch, pa.Table):
        return pa.Table.from_arrays(columns, schema=schema)
    return pa.RecordBatch.from_arrays([column.combine_chunks() for column in columns], schema=schema)


def _form(form: str) -> Form:
    try:
        return Form(form)
    except ValueError as error:
        raise NotAChoice(name="form", value=form, choices=tuple(each.value for each in Form)) from error


def _read(copy: Copy, *, as_of: dt.datetime | None, publisher: Publisher | str | None) -> Article | str:
    """Return the article that a page is, or why it cannot be read."""
    if copy.reason is not None:
        return copy.reason
    seen = copy.as_of or as_of
    if isinstance(copy.page, bytes) or copy.form is Form.HTML:
        article = read_html(copy.page, url=copy.url, as_of=seen, publisher=publisher)
    else:
        article = read_text(copy.page, url=copy.url, as_of=seen, publisher=publisher)
    # What an article was read from is let go at once: to keep hundreds of pages would cost memory, and time to look after it.
    return attrs.evolve(article, proof=None)


def _told(pages: Iterable[Copy], read: Callable[[Copy], Article | str]) -> pa.RecordBatch:
    """Return what pages say, and why others say nothing."""
    rows = [read(copy) for copy in pages]
    articles = batch_of(None if isinstance(row, str) else row for row in rows)
    errors = pa.array([row if isinstance(row, str) else None for row in rows], pa.string())
    return pa.RecordBatch.from_arrays([*articles.columns, errors], schema=_TOLD)


def result_schema(schema: pa.Schema, *, column: str | None = None) -> pa.Schema:
    """Return the schema of what `read_batch` gives for batches of `schema`, without reading a page.

    >>> result_schema(pa.schema({"url": pa.string(), "html": pa.binary()})).names[-2:]
    ['input_url', 'error']
    """
    if not isinstance(schema, pa.Schema):
        raise NotABatch(schema, "a Schema of pyarrow", "pass that of the table that is read")
    page = page_column(schema, column)
    carried = [field for index, field in enumerate(schema) if index != page]
    names = beside((*SCHEMA.names, _ERROR.name), tuple(field.name for field in carried))
    named = [field.with_name(name) for field, name in zip(carried, names, strict=True)]
    return pa.schema([*SCHEMA, *named, _ERROR], metadata=SCHEMA.metadata)
