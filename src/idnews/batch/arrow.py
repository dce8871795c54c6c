"""Print articles as Arrow, a batch for each chunk, and make Parquet of them."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs
import pyarrow as pa
from pyarrow import parquet

from idnews.batch.carried import SOURCE, placed, plain
from idnews.batch.columns import Columns
from idnews.batch.record import Reading
from idnews.row import beside
from idnews.tables import SCHEMA, batch_of
from idnews.tables.columns import mended

_SOURCE: Final = pa.field(SOURCE, pa.string(), metadata={"description": "Where the record stands: its file, and its number there."})
_TYPES: Final = {bool: pa.bool_(), int: pa.int64(), float: pa.float64(), str: pa.string()}
# The mark behind the last batch of a stream.
_END: Final = b"\xff\xff\xff\xff\x00\x00\x00\x00"
_ROWS: Final = 2_000


@attrs.frozen
class ArrowPrinting:
    """Articles as a stream of Arrow: the schema, a batch for each chunk, and a mark behind the last."""

    schema: pa.Schema
    """The columns: where a record stands, those of an article, and those of the input."""

    carried: Mapping[str, pa.DataType]
    """The types of the columns of the input, by the names that they have there."""

    between: bytes = b""
    """Nothing stands between two."""

    closing: bytes = _END
    """What stands behind the last."""

    @property
    def opening(self) -> bytes:
        """What stands before the first."""
        return bytes(self.schema.serialize())

    @property
    def nothing(self) -> bytes:
        """What stands for no article at all."""
        return self.opening + _END

    def printed(self, readings: Iterable[Reading]) -> bytes:
        """Return the articles of some readings as a batch."""
        held = [reading.without_proof() for reading in readings]
        if not held:
            return b""
        articles = batch_of(reading.article for reading in held)
        sources = pa.array([mended(reading.name) for reading in held], pa.string())
        rows = [placed(reading.carried, self._fits) for reading in held]
        carried = [pa.array([_held(row.get(name), kind) for row in rows], kind) for name, kind in self.carried.items()]
        return bytes(pa.RecordBatch.from_arrays([sources, *articles.columns, *carried], schema=self.schema).serialize())

    def _fits(self, name: str, cell: object) -> bool:
        kind = self.carried.get(name)
        return kind is not None and (cell is None or _fits(cell, kind))

    def publish(self, whole: Path, output: Path) -> None:
        """Make Parquet of what was printed: in its place when it is whole, and in groups of rows that do not tell how it was written."""
        draft = output.with_name(output.name + ".draft")
        try:
            with (
                pa.OSFile(str(whole)) as file,
                pa.ipc.open_stream(file) as batches,
                parquet.ParquetWriter(draft, batches.schema, compression="zstd") as writer,
            ):
                for rows in _groups(batches):
                    writer.write_table(rows, row_group_size=_ROWS)
            draft.replace(output)
        finally:
            draft.unlink(missing_ok=True)


def arrow_printing(columns: Columns) -> ArrowPrinting:
    """Return the printing of articles beside the columns of an input."""
    carried = {name: _type_of(kinds) for name, kinds in columns.items()}
    named = beside((SOURCE, *SCHEMA.names), tuple(map(mended, carried)))
    fields = [pa.field(name, kind) for name, kind in zip(named, carried.values(), strict=True)]
    return ArrowPrinting(pa.schema([_SOURCE, *SCHEMA, *fields], metadata=SCHEMA.metadata), carried)


def _groups(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.Table]:
    held: list[pa.RecordBatch] = []
    for batch in batches:
        held.append(batch)
        while sum(each.num_rows for each in held) >= _ROWS:
            table = pa.Table.from_batches(held)
            yield table.slice(0, _ROWS).combine_chunks()
            held = table.slice(_ROWS).to_batches()
    if held:
        yield pa.Table.from_batches(held).combine_chunks()


def _type_of(kinds: Sequence[object]) -> pa.DataType:
    """Return the type that can hold cells of all kinds: a common one, or else text."""
    types = [_TYPES[kind] if isinstance(kind, type) else kind for kind in kinds]
    try:
        return functools.reduce(_common, types) if types else pa.string()
    except (pa.ArrowTypeError, pa.ArrowInvalid):
        return pa.string()


def _common(first: pa.DataType, second: pa.DataType) -> pa.DataType:
    one, other = (pa.schema([pa.field("", each)]) for each in (first, second))
    return pa.unify_schemas([one, other], promote_options="permissive").field(0).type


def _fits(cell: object, kind: pa.DataType) -> bool:
    if pa.types.is_string(kind):
        return True
    # Arrow would cut off what stands behind the point.
    if pa.types.is_integer(kind) and isinstance(cell, float):
        return False
    try:
        pa.array([cell], kind)
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        return False
    return True


def _held(cell: object, kind: pa.DataType) -> object:
    """Return a cell as a column of the type can hold it; one of text holds everything, what is no text as JSON."""
    if cell is None or not pa.types.is_string(kind):
        return cell
    told = plain(cell)
    return mended(told if isinstance(told, str) else json.dumps(told, ensure_ascii=False))
