from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import idnews
from tests.integrations.pages import AS_OF, pages

pytest.importorskip("pyarrow")
pytest.importorskip("ray.data")

import pyarrow as pa
import pyarrow.parquet as pq
import ray
import ray.data

from idnews.tables import articles_of, read_batch, result_schema

pytestmark = pytest.mark.ray

_TEXT: Final = "Warga Menanam Bakau\n\nDEMAK, Kabar.id - Seribu bibit bakau ditanam warga di pesisir utara. (Ant/Z-1)"


@pytest.fixture(scope="module", autouse=True)
def _cluster() -> Iterator[None]:
    """Run a cluster of this machine alone, which is gone after the last test."""
    ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=100_000_000)
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


def _read(table: pa.Table, **options: Any) -> ray.data.Dataset:  # noqa: ANN401 - the options are those of `read_batch`
    return ray.data.from_arrow(table).map_batches(read_batch, batch_format="pyarrow", fn_kwargs=options)


def _table(dataset: ray.data.Dataset) -> pa.Table:
    return pa.concat_tables(ray.get(dataset.to_arrow_refs()))


def _pages() -> pa.Table:
    given = pages()
    columns = {"html": [page.html.encode() for page in given], "url": [page.url for page in given], "as_of": [AS_OF] * len(given)}
    return pa.table(columns, schema=pa.schema({"html": pa.binary(), "url": pa.string(), "as_of": pa.timestamp("us", "UTC")}))


def test_pages_in_html_read_as_the_library_reads_them() -> None:
    """Pages in bytes, with their addresses and moments, give the Articles of `read_html`, in as many blocks as there are."""
    dataset = ray.data.from_arrow(_pages()).repartition(3).map_batches(read_batch, batch_format="pyarrow", batch_size=16)
    rows = _table(dataset)
    assert dict(zip(rows["input_url"].to_pylist(), articles_of(rows), strict=True)) == {page.url: page.article for page in pages()}


def test_scraped_texts_read_as_the_library_reads_them() -> None:
    """A column of strings that is named `text` holds texts."""
    assert articles_of(_table(_read(pa.table({"text": [_TEXT]})))) == [idnews.read_text(_TEXT)]


def test_the_schema_is_that_which_was_promised() -> None:
    """What comes out has the columns and types that `result_schema` tells before a page is read."""
    given = _pages()
    assert _table(_read(given)).schema == result_schema(given.schema)


def test_rows_are_those_of_python() -> None:
    """A row is a dictionary, and the parts of an article are dictionaries in it."""
    (row,) = _read(pa.table({"text": [_TEXT]})).take_all()
    assert (row["headline"], row["dateline"]["place"], row["credits"][0]["codes"][0]) == ("Warga Menanam Bakau", "DEMAK", "Ant")


def test_a_bad_row_says_why_and_the_job_goes_on() -> None:
    """A row without a page fails no block."""
    rows = _read(pa.table({"id": [1, 2], "text": [None, _TEXT]})).sort("id").take_all()
    assert [(row["id"], row["headline"], row["error"] is None) for row in rows] == [(1, None, False), (2, "Warga Menanam Bakau", True)]
    assert rows[0]["error"] == "its column 'text' holds no page"


def test_a_publisher_travels_to_the_workers() -> None:
    """A publisher of one's own is a value like any other."""
    own = idnews.Publisher("Kabar Bakau", ("kabarbakau.example",), places={idnews.Label.BODY: "div.isi", idnews.Label.PROMO: "div.kotak"})
    page = "<h1>Warga Menanam Bakau</h1><div class=isi><p>Seribu bibit ditanam.<div class=kotak>Bakau menahan ombak.</div></div>"
    (row,) = _read(pa.table({"html": [page]}), publisher=own).take_all()
    assert (row["text"], row["publisher"]["name"]) == ("Seribu bibit ditanam.", "Kabar Bakau")


def test_stories_are_written_to_parquet(tmp_path: Path) -> None:
    """What Ray writes, Arrow reads again as Articles."""
    _read(pa.table({"text": [_TEXT]})).write_parquet(str(tmp_path / "stories"))
    assert articles_of(pq.read_table(tmp_path / "stories")) == [idnews.read_text(_TEXT)]
