"""Show what a text says about time, and what that means."""

from __future__ import annotations

import datetime as dt
import json

import attrs
import click

import idnews
from idnews.cli import options
from idnews.cli.streams import open_page, say
from idnews.dates import Moment, Precision, Said
from idnews.fold import plain
from idnews.form import Form
from idnews.span import Found


@attrs.frozen
class _Row:
    """A date of a text: where it stands, what it says, what it means."""

    start: int
    end: int
    says: str
    means: str | None
    precision: str | None


@click.command
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@options.as_of
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True, help="How to print the dates.")
def dates(texts: tuple[str, ...], as_of: dt.datetime | None, form: str) -> None:
    """Show which dates each TEXT says, and what they mean.

    - is standard input. What a date means is shown in ISO 8601, as precise as what it says: a moment where a time of day is told, a day, or the
    first and the last day of a stretch, a month or a year. Where it cannot be known, as for "kemarin" without --as-of, the table shows "?" and
    JSON null.
    """
    read = [str(open_page(text, Form.TEXT).page) if text == "-" else text for text in texts]
    rows = [_rows(text, as_of) for text in read]
    if form == "json":
        said = [{"text": text, "dates": [attrs.asdict(row) for row in found]} for text, found in zip(read, rows, strict=True)]
        say(json.dumps(said, ensure_ascii=False, indent=2) + "\n")
        return
    flat = [row for found in rows for row in found]
    width = max((len(row.says) for row in flat), default=0)
    for row in flat:
        say(f"{row.says:<{width}}  {row.means or '?'}\n")


def _rows(text: str, as_of: dt.datetime | None) -> list[_Row]:
    return [_row(text, found, idnews.resolve(found.value, as_of=as_of)) for found in idnews.find_dates(text)]


def _row(text: str, found: Found[Said], moment: Moment | None) -> _Row:
    precision = None if moment is None else moment.precision.value
    return _Row(found.span.start, found.span.end, plain(found.span.of(text)), None if moment is None else _iso(moment), precision)


def _iso(moment: Moment) -> str:
    if moment.clock is not None:
        return moment.datetime.isoformat(timespec="seconds" if moment.precision is Precision.SECOND else "minutes")
    return moment.day.isoformat() if moment.last is None else f"{moment.day.isoformat()}/{moment.last.isoformat()}"
