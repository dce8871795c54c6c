"""Take a page from a row of a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final, cast

import attrs

from idnews.batch.record import Record
from idnews.batch.stream import why_no_text
from idnews.row import Intake, copy_of, why_pageless

_DEEPEST: Final = 200


@attrs.frozen
class Row:
    """Slip of a page in the row of a table."""

    name: str
    """The table's name and the row's number."""

    cells: Mapping[str, object]
    """What the row holds, by column."""

    intake: Intake
    """How to take its record."""

    size: int
    """How many bytes of the input it stands for."""

    @property
    def weight(self) -> int:
        """How many bytes the slip itself holds, about."""
        return sum(len(cell) for cell in self.cells.values() if isinstance(cell, (str, bytes)))

    def record(self) -> Record:
        """Return the page in the row."""
        return record_of_row(self.cells, self.name, self.intake)


@attrs.frozen
class Line:
    """Slip of a page in a line of JSON."""

    name: str
    """The file's name and the line's number."""

    raw: bytes
    """The line."""

    intake: Intake
    """How to take its record."""

    size: int
    """How many bytes of the input it stands for."""

    @property
    def weight(self) -> int:
        """How many bytes the slip itself holds."""
        return len(self.raw)

    def record(self) -> Record:
        """Return the page in the line."""
        cells = self.told()
        return Record(name=self.name, reason=cells) if isinstance(cells, str) else record_of_row(cells, self.name, self.intake)

    def told(self) -> Mapping[str, object] | str:
        """Return what the line tells, by column, or why it tells nothing."""
        try:
            cells: object = json.loads(self.raw)
        except json.JSONDecodeError as error:
            return f"it is no JSON: {error}"
        except UnicodeDecodeError:
            return f"it is no JSON: {why_no_text(self.raw)}"
        except RecursionError:
            return "it is no JSON: it nests too deeply"
        except ValueError:
            return "it holds a number of thousands of digits: write it as a string"
        if _nests_deeply(cells):
            return f"it nests more than {_DEEPEST} levels deep"
        # JSON has no keys but strings.
        return cast("dict[str, object]", cells) if isinstance(cells, dict) else f"it is no object of JSON but {type(cells).__name__}"


def _nests_deeply(cells: object) -> bool:
    """Return whether lists and objects stand in one another deeper than what prints them can follow."""
    level = [cells]
    for _ in range(_DEEPEST):
        level = [inner for each in level for inner in _inside(each)]
        if not level:
            return False
    return True


def _inside(cell: object) -> Iterable[object]:
    if isinstance(cell, dict):
        return cast("dict[str, object]", cell).values()
    return cast("list[object]", cell) if isinstance(cell, list) else ()


def cells_of(slip: object) -> Mapping[str, object]:
    """Return what the row of a slip holds, by column; nothing for what is no row, or none that can be read."""
    if isinstance(slip, Row):
        return slip.cells
    cells = slip.told() if isinstance(slip, Line) else ""
    return {} if isinstance(cells, str) else cells


def record_of_row(cells: Mapping[str, object], name: str, intake: Intake) -> Record:
    """Return the record of a row; a cell that should hold a page or a moment and does not is a reason not to read it.

    >>> from idnews.row import WIB
    >>> row = {"text": "Warga menanam bakau.", "url": "https://kabar.example/bakau", "as_of": "2025-09-05", "id": 7}
    >>> record = record_of_row(row, "teks.csv#1", Intake(zone=WIB))
    >>> record.url, record.as_of.isoformat(), record.carried["id"]
    ('https://kabar.example/bakau', '2025-09-05T00:00:00+07:00', 7)
    """
    copy = copy_of(cells, intake)
    carried = {key: cell for key, cell in cells.items() if key != copy.column}
    page = copy.page if copy.reason is None else None
    return Record(name=name, page=page, form=copy.form, url=copy.url, as_of=copy.as_of, carried=carried, reason=copy.reason)


def reason_against(columns: list[str], intake: Intake) -> str | None:
    """Return why no row of a table can be read, if its columns tell that."""
    held = set(columns)
    if len(held) < len(columns):
        return f"two of its columns have the name {next(column for column in columns if columns.count(column) > 1)!r}"
    named = [column for column in (intake.url_column, intake.as_of_column) if column is not None and column not in held]
    if named:
        return f"it has no column {named[0]!r}; it has {', '.join(map(repr, columns))}"
    return None if held & {*intake.page_names} else why_pageless(intake.page_names[-1], columns)
