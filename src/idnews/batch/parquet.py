"""Take records from Parquet, a few rows at a time."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import BinaryIO, Final

import pyarrow as pa
from pyarrow import parquet

from idnews.batch.pages import reason_of
from idnews.batch.record import Broken, Slip
from idnews.batch.rows import Row, reason_against
from idnews.batch.stream import standard_input
from idnews.row import Intake

_ROWS_AT_ONCE: Final = 64


def parquet_slips(name: str, intake: Intake) -> Iterator[Slip]:
    """Yield the rows of a Parquet file, numbered from 1."""
    number = 0
    try:
        # A reader that buffers ahead would hold a whole group of rows, and of some files that is the whole file.
        with _seekable(name) as file, parquet.ParquetFile(file, pre_buffer=False, buffer_size=2**20) as table:
            if (reason := reason_against(table.schema_arrow.names, intake)) is not None:
                yield Broken(name, reason)
                return
            share, rest = divmod(os.fstat(file.fileno()).st_size, table.metadata.num_rows or 1)
            for batch in table.iter_batches(_ROWS_AT_ONCE):
                for cells in batch.cast(_coarser(batch.schema), safe=False).to_pylist():
                    number += 1
                    yield Row(f"{name}#{number}", cells, intake, share + (rest if number == 1 else 0))
    # Arrow has years that Python has not.
    except (pa.ArrowException, OSError, OverflowError) as error:
        yield Broken(f"{name}#{number + 1}" if number else name, reason_of(error))


def schema_of(name: str) -> dict[str, pa.DataType]:
    """Return the types of the columns of a Parquet file, by name; none for a file that cannot be read."""
    try:
        return {field.name: field.type for field in _coarser(parquet.read_schema(name))}
    except (pa.ArrowException, OSError):
        return {}


@contextlib.contextmanager
def _seekable(name: str) -> Generator[BinaryIO]:
    """Open a file; standard input is put into one first, for Parquet is read from its end."""
    if name != "-":
        with Path(name).open("rb") as file:
            yield file
        return
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(standard_input(), file)
        yield file


def _coarser(schema: pa.Schema) -> pa.Schema:
    """Return a schema of what Python can hold: moments to the microsecond, values written out, and types that only Arrow knows as they are stored."""
    for index, field in enumerate(schema):
        kind = field.type
        if isinstance(kind, pa.BaseExtensionType):
            kind = kind.storage_type
        if pa.types.is_dictionary(kind):
            kind = kind.value_type
        if pa.types.is_timestamp(kind) and kind.unit == "ns":
            kind = pa.timestamp("us", kind.tz)
        schema = schema.set(index, field.with_type(kind))
    return schema
