"""Find which columns the tables of a batch have, before a table is written that is to have them too."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from idnews.batch.carried import REST
from idnews.batch.record import Slip
from idnews.batch.rows import cells_of
from idnews.batch.sources import Holds, files_of, is_pipe, needing, slips_in
from idnews.row import PAGE_COLUMNS, Intake

Columns: TypeAlias = dict[str, list[object]]
"""The columns of the input, in the order in which they are met, each with the kinds of its cells: types of Python, or of Arrow."""

FIRST: Final = 1_000
"""Rows of JSON Lines that tell which columns there are."""

_LONGEST: Final = 2**63


def columns_of(names: Sequence[str], intake: Intake, holds: Holds | None, slips: Iterator[Slip]) -> tuple[Columns, Iterator[Slip]]:
    """Return the columns that the tables among the files have: of Parquet as its schema, of others as their first rows tell.

    A pipe is read once, so its first rows are taken from the slips of all that was named; what is left of these is returned as well.
    """
    columns: Columns = {}
    read_once = False
    for file in files_of(names, holds):
        if file.reason is not None or file.holds in {Holds.PAGE, Holds.WARC}:
            continue
        if is_pipe(file.name):
            read_once = True
        elif file.holds is Holds.PARQUET:
            with needing("Parquet", "pyarrow", "tables"):
                from idnews.batch.parquet import schema_of  # noqa: PLC0415 - few batches have Parquet

            _note(columns, schema_of(file.name))
        else:
            _note_rows(columns, itertools.islice(slips_in(file, intake), FIRST))
    if read_once:
        first = list(itertools.islice(slips, FIRST))
        _note_rows(columns, first)
        slips = itertools.chain(first, slips)
    told = _without_pages(columns, intake)
    # A later row may have another column, or a cell of another type.
    return {**told, REST: [str]} if columns else told, slips


def _note_rows(columns: Columns, slips: Iterable[Slip]) -> None:
    for slip in slips:
        _note(columns, {name: _kind_of(cell) for name, cell in cells_of(slip).items()})


def _note(columns: Columns, kinds: Mapping[str, object]) -> None:
    for name, kind in kinds.items():
        met = columns.setdefault(name, [])
        if kind is not None and kind not in met:
            met.append(kind)


def _kind_of(cell: object) -> type | None:
    """Return the type of a cell that a column of its own can hold; what is nested, or too large, is text."""
    if cell is None or isinstance(cell, (bool, float)):
        return None if cell is None else type(cell)
    return int if isinstance(cell, int) and -_LONGEST <= cell < _LONGEST else str


def _without_pages(columns: Columns, intake: Intake) -> Columns:
    """Return the columns without that of the pages; of two that may hold them, each is carried by the rows whose page the other holds."""
    pages = {intake.column} if intake.column is not None else {*PAGE_COLUMNS} & {*columns}
    return columns if len(pages) > 1 else {name: kinds for name, kinds in columns.items() if name not in pages}
