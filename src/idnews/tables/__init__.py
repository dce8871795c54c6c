"""Read pages in Arrow tables: one contract for Parquet, pandas, Polars, DuckDB, Spark, Ray and whatever else speaks Arrow."""

from __future__ import annotations

from idnews.errors import MissingExtra

try:
    from idnews.tables.articles import SCHEMA, articles_of, batch_of
    from idnews.tables.reading import read_batch, result_schema
except ModuleNotFoundError as _missing:
    raise MissingExtra(what="idnews.tables", package=_missing.name or "pyarrow", extra="tables") from _missing

__all__ = ["SCHEMA", "articles_of", "batch_of", "read_batch", "result_schema"]
