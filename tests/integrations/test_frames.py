from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import idnews
from idnews.tables import SCHEMA, articles_of, read_batch, result_schema
from tests.integrations.pages import AS_OF, pages

datasets = pytest.importorskip("datasets")
duckdb = pytest.importorskip("duckdb")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")

pytestmark = pytest.mark.frames

_PAGES: Final = pages()[::8]
_COLUMNS: Final[dict[str, list[Any]]] = {
    "html": [*(page.html for page in _PAGES), None],
    "url": [*(page.url for page in _PAGES), "https://kabar.example/hilang"],
    "as_of": [AS_OF] * (len(_PAGES) + 1),
    "shelf": [*range(len(_PAGES) + 1)],
}
"""Pages with all that is known of them, and a row whose page was lost."""


@functools.cache
def _expected() -> list[idnews.Article | None]:
    return [*(page.article for page in _PAGES), None]


@functools.cache
def _stories() -> pa.Table:
    return read_batch(pa.table(_COLUMNS))


def _published(articles: Iterable[idnews.Article | None]) -> list[dt.datetime | None]:
    return [article.published.datetime if article and article.published else None for article in articles]


def test_pandas_frames_are_read_and_written() -> None:
    """A frame of pandas, as it is, gives the Articles of its pages, also after they were a frame themselves."""
    stories = read_batch(pa.Table.from_pandas(pd.DataFrame(_COLUMNS))).to_pandas(types_mapper=pd.ArrowDtype)
    assert articles_of(pa.Table.from_pandas(stories)) == _expected()
    assert stories["shelf"].tolist() == _COLUMNS["shelf"]
    assert stories["error"].isna().tolist() == [article is not None for article in _expected()]


def test_pandas_opens_structs_and_instants() -> None:
    """A field of a struct is a column of pandas, and an instant one that can be compared."""
    stories = _stories().to_pandas(types_mapper=pd.ArrowDtype)
    assert [None if pd.isna(day) else day for day in stories["published"].struct.field("day")] == [
        article and article.published and article.published.day for article in _expected()
    ]
    late = stories[stories["date_published"] >= pd.Timestamp("2025-01-01", tz="UTC")]
    assert [*late["shelf"]] == [shelf for shelf, when in enumerate(_published(_expected())) if when is not None and when.year >= 2025]


def test_pandas_without_arrow_types_loses_nothing() -> None:
    """Structs as dictionaries and lists as arrays, which is pandas' own way, come back whole where the schema is given."""
    table = _stories()
    assert articles_of(pa.Table.from_pandas(table.to_pandas(), schema=table.schema)) == _expected()


@pytest.mark.parametrize("to_arrow", [pl.DataFrame.to_arrow, pa.table], ids=["large strings", "string views"])
def test_polars_frames_are_read_and_written(to_arrow: Any) -> None:  # noqa: ANN401 - a function of another library
    """A frame of Polars gives the Articles of its pages, however its strings come, also after they were a frame themselves."""
    stories = pl.from_arrow(read_batch(to_arrow(pl.DataFrame(_COLUMNS))))
    assert articles_of(stories.to_arrow()) == _expected()
    assert stories["input_url"].to_list() == _COLUMNS["url"]


def test_polars_opens_structs_and_lists() -> None:
    """Expressions of Polars reach any fact."""
    stories = pl.from_arrow(_stories())
    found = stories.select(
        pl.col("dateline").struct.field("place"),
        pl.col("date_published"),
        pl.col("body").list.eval(pl.element().struct.field("text")).list.first().alias("first"),
    )
    assert found["place"].to_list() == [article and article.dateline and article.dateline.place for article in _expected()]
    assert found["date_published"].to_list() == _published(_expected())
    assert found["first"].to_list() == [article.body[0].text if article and article.body else None for article in _expected()]


def test_duckdb_opens_structs_and_lists() -> None:
    """SQL reaches any fact: a field of a struct, an entry of a list, an instant."""
    stories = _stories()  # DuckDB finds the table by its name in Python.
    places = duckdb.sql("select dateline.place from stories order by shelf").fetchall()
    promoted = duckdb.sql("select shelf, story.headline, story.inline from stories, unnest(related) as each(story) order by shelf").fetchall()
    late = duckdb.sql("select shelf from stories where date_published >= timestamptz '2025-01-01 00:00:00+00' order by shelf").fetchall()
    assert len(stories) == len(_expected())
    assert places == [(article and article.dateline and article.dateline.place,) for article in _expected()]
    assert sorted(promoted) == sorted(
        (shelf, story.headline, story.inline) for shelf, article in enumerate(_expected()) if article for story in article.related
    )
    assert late == [(shelf,) for shelf, when in enumerate(_published(_expected())) if when is not None and when.year >= 2025]


def test_duckdb_reads_the_parquet_of_stories_as_we_wrote_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What DuckDB reads from a file of stories, and hands on, are the same Articles."""
    monkeypatch.chdir(tmp_path)
    pq.write_table(_stories(), "stories.parquet")
    found = duckdb.sql("select * from 'stories.parquet' order by shelf").to_arrow_table()
    assert articles_of(found) == _expected()


def test_duckdb_streams_pages_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A query's result is read batch by batch, and written as it comes."""
    monkeypatch.chdir(tmp_path)
    pq.write_table(pa.table(_COLUMNS), "pages.parquet")
    found = duckdb.sql("select html, url, as_of, shelf from 'pages.parquet' order by shelf").to_arrow_reader(4)
    with pq.ParquetWriter("stories.parquet", result_schema(found.schema)) as target:
        for batch in found:
            target.write_batch(read_batch(batch))
    assert articles_of(pq.read_table("stories.parquet")) == _expected()


@pytest.mark.parametrize("processes", [None, 2])
def test_datasets_map_over_pages(processes: int | None, tmp_path: Path) -> None:
    """`map` with the format of Arrow reads a dataset in batches, in this process or in others, and keeps every type."""
    datasets.disable_progress_bars()
    crawl = datasets.Dataset.from_dict(_COLUMNS).with_format("arrow")
    stories = crawl.map(
        functools.partial(read_batch, publisher=None),
        batched=True,
        batch_size=4,
        remove_columns=crawl.column_names,
        num_proc=processes,
        cache_file_name=str(tmp_path / "stories.arrow"),
    )
    assert articles_of(stories[:]) == _expected()
    assert [stories.features[name].dtype for name in ("headline", "date_published")] == ["string", "timestamp[us, tz=UTC]"]
    assert stories.column_names == [*SCHEMA.names, "input_url", "as_of", "shelf", "error"]


def test_datasets_give_facts_as_plain_values() -> None:
    """A row of the dataset, asked for without a format, is made of Python's own values."""
    row = datasets.Dataset(_stories()).with_format(None)[0]
    article = _expected()[0]
    assert article is not None
    assert (row["headline"], row["authors"], row["text"]) == (article.headline, [*article.authors], article.text)
    assert [graf["text"] for graf in row["body"]] == [graf.text for graf in article.body]
