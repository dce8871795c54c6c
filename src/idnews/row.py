"""Say what the cells of a table's row tell: a page, its address, and the moment at which it was seen."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from idnews.form import Form, opens_as_html

PAGE_COLUMNS: Final = ("html", "text")
"""Columns that hold pages where nobody says which does, the better first."""

WIB: Final = dt.timezone(dt.timedelta(hours=7), "WIB")
"""The time of Jakarta, which the command line takes a moment without a zone to be in."""

_URL: Final = "url"
_AS_OF: Final = "as_of"
_SHOWN: Final = 60
_PREFIX: Final = "input_"
_SINCE_1970: Final = re.compile(r"\d{9,10}(?:\.\d+)?|(?P<thousandths>\d{13})|(?P<stamp>\d{14})")
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class NoMoment(ValueError):
    """A cell that should tell a moment tells none."""


@attrs.frozen(kw_only=True)
class Intake:
    """How to take pages from what files and tables hold."""

    form: Form = Form.AUTO
    """How the pages are written."""

    column: str | None = None
    """Column of a table that holds the pages; `None` for `html`, and `text` where there is no such column or its cell is blank."""

    url_column: str | None = None
    """Column that holds their addresses; `None` for `url`, where there is one."""

    as_of_column: str | None = None
    """Column that tells when they were seen; `None` for `as_of`, where there is one."""

    zone: dt.tzinfo | None = None
    """The zone of moments that name none; `None` where such a moment is a mistake."""

    @property
    def page_names(self) -> tuple[str, ...]:
        """The columns that may hold the pages, the better first."""
        return PAGE_COLUMNS if self.column is None else (self.column,)

    @property
    def url_name(self) -> str:
        """The column that holds their addresses, if there is one."""
        return _URL if self.url_column is None else self.url_column

    @property
    def as_of_name(self) -> str:
        """The column that tells when they were seen, if there is one."""
        return _AS_OF if self.as_of_column is None else self.as_of_column


@attrs.frozen(kw_only=True)
class Copy:
    """Page that a row holds, with what the row knows of it, or the reason why it cannot be read."""

    column: str
    """The column of the page."""

    page: str | bytes
    """The page itself; blank where it cannot be read."""

    form: Form
    """How it is written: `HTML` or `TEXT`. What is text is a string."""

    url: str | None
    """Its address; `None` where the row tells none."""

    as_of: dt.datetime | None
    """When it was seen, with its zone; `None` where the row does not tell."""

    reason: str | None
    """Why it cannot be read, as a clause; `None` where it can."""


def copy_of(cells: Mapping[str, object], intake: Intake) -> Copy:
    """Return the page of a row; a cell that should hold a page or a moment and does not is a reason not to read it.

    Where nobody says which column holds the page, `html` does, and `text` where that is blank. What stands in `html` is HTML, a string in `text`
    is text, and whatever else is what it begins as; the form of the intake goes before all that.

    >>> copy = copy_of({"html": "", "text": "Warga menanam bakau.", "url": " https://kabar.example/bakau", "as_of": "20250905093000"}, Intake())
    >>> copy.page, copy.form.value, copy.url, copy.as_of.isoformat()
    ('Warga menanam bakau.', 'text', 'https://kabar.example/bakau', '2025-09-05T09:30:00+00:00')
    """
    column, cell = _page(cells, intake.page_names)
    url = cells.get(intake.url_name)
    page, form, reason = _read_page(column, cell, intake.form) if column in cells else ("", Form.TEXT, why_pageless(column, cells))
    as_of: dt.datetime | None = None
    if reason is None:
        try:
            as_of = moment_of(cells.get(intake.as_of_name), intake.zone)
        except NoMoment as error:
            page, reason = "", f"its column {intake.as_of_name!r} {error}"
    known = (url.strip() or None) if isinstance(url, str) else None
    return Copy(column=column, page=page, form=form, url=known, as_of=as_of, reason=reason)


def why_pageless(column: str, columns: Iterable[str]) -> str:
    """Return why no row of a table has a page in a column that the table lacks.

    >>> why_pageless("isi", ["id", "judul"])
    "it has no column 'isi': name the column that holds the page; it has 'id', 'judul'"
    """
    wanted = "no column 'html' and no column 'text'" if column in PAGE_COLUMNS else f"no column {column!r}"
    return f"it has {wanted}: name the column that holds the page; it has {', '.join(map(repr, columns)) or 'none'}"


def moment_of(cell: object, zone: dt.tzinfo | None) -> dt.datetime | None:
    """Return the moment that a cell tells; `None` for a blank one. Raises `NoMoment` where it tells something else, or no zone and `zone` is `None`.

    It may be written in ISO 8601, as seconds or thousandths of them since 1970, or as web archives do, in fourteen digits of UTC.

    >>> [moment_of(cell, WIB).isoformat() for cell in ("2025-09-05T16:30", "2025-09-05T09:30Z", 1757064600, "20250905093000")]
    ['2025-09-05T16:30:00+07:00', '2025-09-05T09:30:00+00:00', '2025-09-05T09:30:00+00:00', '2025-09-05T09:30:00+00:00']
    """
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        # NaN is the blank of some tables, and not equal to itself.
        cell = "" if cell != cell else f"{cell:f}".rstrip("0").rstrip(".") if isinstance(cell, float) else str(cell)  # noqa: PLR0124
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return None
    moment = _written_moment(cell.strip()) if isinstance(cell, str) else cell
    if isinstance(moment, dt.date) and not isinstance(moment, dt.datetime):
        moment = dt.datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 - its zone is told below
    if not isinstance(moment, dt.datetime):
        msg = f"holds no moment but {type(cell).__name__}"
        raise NoMoment(msg)
    if moment.utcoffset() is not None:
        return moment
    if zone is None:
        msg = f"holds {_cut(str(cell))!r}, which names no zone: pass zone=, such as ZoneInfo('Asia/Jakarta')"
        raise NoMoment(msg)
    return moment.replace(tzinfo=zone)


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


def _page(cells: Mapping[str, object], names: tuple[str, ...]) -> tuple[str, object]:
    """Return the column and the cell of the page: the first that is not blank, else the first that may be one, else the first that is there."""
    held = [(name, cells[name]) for name in names if name in cells]
    pages = [(name, cell) for name, cell in held if isinstance(cell, (str, bytes))]
    written = [(name, cell) for name, cell in pages if cell and not cell.isspace()]
    return next(iter((*written, *pages, *held)), (names[-1], None))


def _read_page(column: str, cell: object, form: Form) -> tuple[str | bytes, Form, str | None]:
    """Return the page in a cell, how it is written, and why it is none."""
    if not isinstance(cell, (str, bytes)):
        return "", Form.TEXT, f"its column {column!r} holds no page" + ("" if cell is None else f" but {type(cell).__name__}")
    if form is Form.HTML or (form is Form.AUTO and _is_html(column, cell)):
        return cell, Form.HTML, None
    try:
        return cell if isinstance(cell, str) else cell.decode("utf-8"), Form.TEXT, None
    except UnicodeDecodeError:
        return "", Form.TEXT, f"its column {column!r} holds bytes that are not UTF-8"


def _is_html(column: str, page: str | bytes) -> bool:
    """Return whether the page in a column is HTML, by the column's name or by its beginning."""
    return column == "html" or (opens_as_html(page) and not (column == "text" and isinstance(page, str)))


def _cut(words: str) -> str:
    """Return the beginning of what may be long, before it stands between quotation marks."""
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def _written_moment(written: str) -> dt.datetime:
    number = _SINCE_1970.fullmatch(written)
    try:
        if number is None:
            return dt.datetime.fromisoformat(written)
        if number["stamp"]:
            return dt.datetime.strptime(f"{written}+0000", "%Y%m%d%H%M%S%z")
        return _EPOCH + (dt.timedelta(milliseconds=int(written)) if number["thousandths"] else dt.timedelta(seconds=float(written)))
    except (ValueError, OverflowError) as error:
        msg = f"holds no moment in ISO 8601 but {_cut(written)!r}"
        raise NoMoment(msg) from error
