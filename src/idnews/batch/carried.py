"""Set what the row of a table tells beside what its page says."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable, Iterable, Mapping
from typing import Final, cast

from idnews.plain_data import Plain

SOURCE: Final = "source"
"""The column that says where the record stands."""

REST: Final = "input_rest"
"""The column, in tables, of what the row of an input tells and no other column can hold, as JSON."""


def placed(carried: Mapping[str, object], fits: Callable[[str, object], bool]) -> dict[str, object]:
    """Return the cells of a row that have a column which fits them, and under `REST` the others, so that no row is lost for one of its cells.

    >>> placed({"id": 7, "catatan": ["lama"]}, lambda name, _cell: name == "id")
    {'id': 7, 'input_rest': '{"catatan": ["lama"]}'}
    """
    cells = {name: cell for name, cell in carried.items() if name != REST and fits(name, cell)}
    rest = {name: plain(cell) for name, cell in carried.items() if name not in cells}
    return {**cells, REST: json.dumps(rest, ensure_ascii=False)} if rest else cells


def plain(cell: object) -> Plain:
    """Return the cell of a table as JSON can hold it: moments in ISO 8601, bytes as the text that they are, no number as null.

    >>> plain({"dilihat": dt.date(2025, 9, 5), "nilai": [1.5, float("nan")]})
    {'dilihat': '2025-09-05', 'nilai': [1.5, None]}
    """
    if cell is None or isinstance(cell, (bool, int, str)):
        return cell
    if isinstance(cell, float):
        return cell if math.isfinite(cell) else None
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "backslashreplace")
    if isinstance(cell, (dt.date, dt.time)):
        return cell.isoformat()
    if isinstance(cell, Mapping):
        return {str(key): plain(value) for key, value in cast("Mapping[object, object]", cell).items()}
    if isinstance(cell, (list, tuple)):
        return [plain(value) for value in cast("Iterable[object]", cell)]
    return str(cell)
