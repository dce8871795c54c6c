from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import idnews
from tests.engines import end_engines
from tests.integrations.pages import AS_OF, pages

pytest.importorskip("pandas")
pytest.importorskip("pyarrow")
pytest.importorskip("pyspark")

import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from idnews.tables import articles_of, read_batch, result_schema

pytestmark = pytest.mark.spark

_TEXT: Final = "Warga Menanam Bakau\n\nDEMAK, Kabar.id - Seribu bibit bakau ditanam warga di pesisir utara. (Ant/Z-1)"
_SETTINGS: Final = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.log.level": "ERROR",
    "spark.sql.session.timeZone": "Asia/Jakarta",
    "spark.sql.shuffle.partitions": "2",
    "spark.ui.enabled": "false",
}


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """Run a session on two threads, which is stopped after the last test."""
    builder = SparkSession.builder.master("local[2]").config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
    session = builder.config(map=_SETTINGS).getOrCreate()
    yield session
    session.stop()
    end_engines()


def _read(frame: DataFrame, **options: Any) -> DataFrame:  # noqa: ANN401 - the options are those of `read_batch`
    """Return what the how-to does."""
    told = from_arrow_schema(result_schema(frame.limit(0).toArrow().schema))
    return frame.mapInArrow(lambda batches: map(functools.partial(read_batch, **options), batches), told)


def _pages(spark: SparkSession) -> DataFrame:
    rows = [(bytearray(page.html.encode()), page.url, AS_OF) for page in pages()]
    return spark.createDataFrame(rows, "html binary, url string, as_of timestamp").repartition(3)


def test_pages_in_html_read_as_the_library_reads_them(spark: SparkSession) -> None:
    """A frame of pages in bytes, with their addresses and moments, gives the Articles of `read_html`, on as many partitions as there are."""
    rows = _read(_pages(spark)).toArrow()
    assert dict(zip(rows["input_url"].to_pylist(), articles_of(rows), strict=True)) == {page.url: page.article for page in pages()}


def test_scraped_texts_read_as_the_library_reads_them(spark: SparkSession) -> None:
    """A column of strings that is named `text` holds texts."""
    frame = spark.createDataFrame([(_TEXT,)], "text string")
    assert articles_of(_read(frame).toArrow()) == [idnews.read_text(_TEXT)]


def test_the_schema_is_that_which_was_promised(spark: SparkSession) -> None:
    """What comes out has the columns and types that `result_schema` tells before a page is read."""
    frame = _pages(spark)
    given = frame.limit(0).toArrow().schema
    assert [(field.name, field.type) for field in _read(frame).limit(1).toArrow().schema] == [
        (field.name, field.type) for field in result_schema(given)
    ]


def test_parts_of_an_article_are_asked_for_in_sql(spark: SparkSession) -> None:
    """Structs and lists of structs are those of Spark."""
    _read(spark.createDataFrame([(_TEXT,)], "text string")).createOrReplaceTempView("stories")
    rows = spark.sql("SELECT headline, dateline.place, tag.codes[0] AS agency FROM stories LATERAL VIEW explode(credits) AS tag").collect()
    assert [row.asDict() for row in rows] == [{"headline": "Warga Menanam Bakau", "place": "DEMAK", "agency": "Ant"}]


def test_a_bad_row_says_why_and_the_job_goes_on(spark: SparkSession) -> None:
    """A row without a page fails no partition."""
    rows = _read(spark.createDataFrame([(1, None), (2, _TEXT)], "id int, text string")).orderBy("id").select("id", "headline", "error").collect()
    assert [(row.id, row.headline, row.error is None) for row in rows] == [(1, None, False), (2, "Warga Menanam Bakau", True)]
    assert rows[0].error == "its column 'text' holds no page"


def test_a_publisher_travels_to_the_workers(spark: SparkSession) -> None:
    """A publisher of one's own is a value like any other."""
    own = idnews.Publisher("Kabar Bakau", ("kabarbakau.example",), places={idnews.Label.BODY: "div.isi", idnews.Label.PROMO: "div.kotak"})
    page = "<h1>Warga Menanam Bakau</h1><div class=isi><p>Seribu bibit ditanam.<div class=kotak>Bakau menahan ombak.</div></div>"
    (row,) = _read(spark.createDataFrame([(page,)], "html string"), publisher=own).select("text", "publisher.name").collect()
    assert (row.text, row.name) == ("Seribu bibit ditanam.", "Kabar Bakau")


def test_stories_are_written_to_parquet(spark: SparkSession, tmp_path: Path) -> None:
    """What Spark writes, Arrow reads again as Articles."""
    _read(spark.createDataFrame([(_TEXT,)], "text string")).write.parquet(str(tmp_path / "stories"))
    table: pa.Table = pq.read_table(tmp_path / "stories")
    assert articles_of(table) == [idnews.read_text(_TEXT)]
