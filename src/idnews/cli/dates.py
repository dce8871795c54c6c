"""Show what a text says about time, and what that means."""

from __future__ import annotations

import datetime as dt
import json

import attrs
import click

import idnews
from idnews.cli import options
from idnews.cli.streams import open_page
from idnews.dates import Moment


@attrs.frozen
class _Row:
    """A date of a text: where it stands, what it says, what it means."""

    start: int
    end: int
    says: str
    means: str | None


@click.command
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@options.as_of
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True, help="How to print the dates.")
def dates(texts: tuple[str, ...], as_of: dt.datetime | None, form: str) -> None:
    """Show which dates each TEXT says, and what they mean.

    - is standard input. What a date means is as precise as what it says: a day, or a moment where a time of day is told. Where that cannot be
    known, as for "kemarin" without --as-of, the table shows "?" and JSON null.
    """
    read = [open_page(text).text if text == "-" else text for text in texts]
    rows = [_rows(text, as_of) for text in read]
    if form == "json":
        said = [{"text": text, "dates": [attrs.asdict(row) for row in found]} for text, found in zip(read, rows, strict=True)]
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
        return
    flat = [row for found in rows for row in found]
    width = max((len(row.says) for row in flat), default=0)
    for row in flat:
        click.echo(f"{row.says:<{width}}  {row.means or '?'}")


def _rows(text: str, as_of: dt.datetime | None) -> list[_Row]:
    return [
        _Row(found.span.start, found.span.end, " ".join(found.span.of(text).split()), _shown(idnews.resolve(found.value, as_of=as_of)))
        for found in idnews.find_dates(text)
    ]


def _shown(moment: Moment | None) -> str | None:
    return None if moment is None else str(moment)
