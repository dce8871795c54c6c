"""Set what the row of a table tells beside what its page says."""

from __future__ import annotations

import datetime as dt
import functools
import math
from collections.abc import Iterable, Mapping
from typing import Final, cast

from idnews.plain_data import Plain

SOURCE: Final = "source"
"""The column that says where the record stands."""

_PREFIX: Final = "input_"


@functools.lru_cache
def beside(taken: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names under which columns can stand beside others: one that is taken is called `input_` and its name.

    >>> beside(("url", "headline"), ("id", "url"))
    ('id', 'input_url')
    """
    used = set(taken)
    found: list[str] = []
    for name in names:
        free = name
        while free in used:
            free = f"{_PREFIX}{free}"
        used.add(free)
        found.append(free)
    return tuple(found)


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
