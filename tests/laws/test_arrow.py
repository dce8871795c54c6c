"""The laws of tables: rows hold articles whole, and a batch is read as its pages are."""

from __future__ import annotations

import io
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import example, given
from hypothesis import strategies as st

import idnews
from idnews.tables import SCHEMA, articles_of, batch_of, read_batch, result_schema
from idnews.testing import html_pages, scraped_pages
from tests.strategies.articles import articles, built_articles
from tests.strategies.pages import ANY_TEXT, AS_OF

_ROWS: Final = st.lists(st.none() | articles, max_size=3)
_PAGES: Final = st.lists(
    st.none() | ANY_TEXT | st.binary(max_size=60) | html_pages().map(lambda page: page.html) | scraped_pages().map(lambda page: page.text), max_size=3
)
_NAMES: Final = st.sampled_from(["html", "text", "url", "error", "input_url", "headline", "input_input_url", "id"])


@given(_ROWS)
@example([None])
@example([])
def test_rows_hold_articles_whole(rows: list[idnews.Article | None]) -> None:
    """What is put into a batch comes out again, row for row."""
    assert articles_of(batch_of(rows)) == rows


@given(st.lists(st.none() | built_articles, max_size=3))
def test_articles_survive_a_file(rows: list[idnews.Article | None]) -> None:
    """What is written to Parquet is read again, with what its columns mean."""
    file = io.BytesIO()
    pq.write_table(pa.Table.from_batches([batch_of(rows)]), file)
    table = pq.read_table(file)
    assert articles_of(table) == rows
    assert table.schema.metadata == SCHEMA.metadata


@given(articles)
def test_what_is_asked_most_has_columns_of_its_own(article: idnews.Article) -> None:
    """Authors, editors, text and the instants of publication and change need no walk through structs."""
    row = batch_of([article]).select(["authors", "editors", "text", "date_published", "date_modified"]).to_pylist()[0]
    assert row == {
        "authors": [*article.authors],
        "editors": [*article.editors],
        "text": article.text,
        "date_published": None if article.published is None else article.published.datetime,
        "date_modified": None if article.modified is None else article.modified.datetime,
    }


@given(_PAGES)
def test_a_batch_is_read_as_its_pages_are(pages: list[str | bytes | None]) -> None:
    """Each row holds the article that `read_many` reads from its page, or the reason why there is none."""
    strings = pa.RecordBatch.from_pydict({"text": pa.array([page if isinstance(page, str) else None for page in pages], pa.string())})
    binary = pa.RecordBatch.from_pydict({"html": pa.array([page if isinstance(page, bytes) else None for page in pages], pa.binary())})
    for batch in (strings, binary):
        read = read_batch(batch, as_of=AS_OF)
        results = list(idnews.read_many([{name: page} for name, column in batch.to_pydict().items() for page in column], as_of=AS_OF))
        assert articles_of(read) == [result if isinstance(result, idnews.Article) else None for result in results]
        assert [error is None for error in read.column("error").to_pylist()] == [isinstance(result, idnews.Article) for result in results]


@given(st.lists(_NAMES, min_size=1, max_size=6), st.integers(0, 3), st.data())
def test_the_schema_is_known_before_a_page_is_read(names: list[str], rows: int, data: st.DataObject) -> None:
    """The schema that is foretold is that of what comes, in which every name is there once and no column is lost."""
    page = data.draw(st.sampled_from(names))
    columns = [pa.array([f"{index}"] * rows, pa.string()) for index, _ in enumerate(names)]
    if names.count(page) > 1 or names.count("url") > 1:
        return
    batch = pa.RecordBatch.from_arrays(columns, names=names)
    read = read_batch(batch, column=page)
    assert read.schema.equals(result_schema(batch.schema, column=page), check_metadata=True)
    assert len({*read.schema.names}) == read.num_columns == len(SCHEMA) + len(names)
    assert [array.to_pylist() for array in read.columns[len(SCHEMA) : -1]] == [
        [f"{index}"] * rows for index, name in enumerate(names) if name != page
    ]


@given(st.lists(ANY_TEXT, max_size=6), st.data())
def test_a_table_is_read_as_its_batches_are(texts: list[str], data: st.DataObject) -> None:
    """However a table is cut into chunks, it is read alike."""
    cut = data.draw(st.integers(0, len(texts)))
    table = pa.table({"text": pa.chunked_array([texts[:cut], texts[cut:]], pa.string()), "id": pa.array(range(len(texts)), pa.int64())})
    read = read_batch(table)
    assert isinstance(read, pa.Table)
    rows: list[dict[str, Any]] = [row for batch in table.to_batches() for row in read_batch(batch).to_pylist()]
    assert read.to_pylist() == rows
