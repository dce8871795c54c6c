"""List lines that recur across the stories of a publisher and were taken for their body."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Unpack

import attrs
import click

from idnews.batch import Manner
from idnews.cli import options
from idnews.cli.aligned import print_table
from idnews.cli.streams import say
from idnews.cli.teller import telling
from idnews.corpus import gathering
from idnews.corpus.standing import StandingLine

_HEAD: Final = ("stories", "publisher", "where", "line", "example")
_WORDS: Final = frozenset({"publisher", "where", "line", "example"})
_UNTOLD: Final = "(not told)"


@click.command
@options.taking
@options.by
@click.option("--least", type=click.IntRange(3), default=5, show_default=True, metavar="N", help="List lines that stand in at least so many stories.")
@click.option("--most", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="List so many lines at most.")
@click.option("--repeats", is_flag=True, help="Count stories too that mostly say what others said: copies, and series.")
@click.option(
    "--format",
    "printed",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="table: for reading. csv, json: for programs.",
)
def mine(*, inputs: tuple[str, ...], by: str | None, least: int, most: int, repeats: bool, printed: str, jobs: int, **manner: Unpack[Manner]) -> None:
    """List lines that recur across the stories of one publisher and were taken for their body.

    They are candidates for new cues, and written like them: {n} is a number, {words} the name of a day or a month, … what varies. Whoever adds
    one looks at the example first, for not everything that recurs is noise.

    INPUT is what 'idnews read' takes, and tables of articles that it wrote.
    """
    with telling(inputs) as teller:
        mined = gathering.mine(inputs, least=least, repeats=repeats, by=by, jobs=jobs, watch=teller, **manner)
    _PRINTERS[printed](mined.lines[:most])
    more = f" (the first {most:,} are listed: --most)" if len(mined.lines) > most else ""
    click.echo(
        f"{len(mined.lines):,} lines recur in {mined.stories:,} stories{more}; {mined.repeats:,} that repeat others were passed over", err=True
    )
    if mined.missed:
        click.echo(f"A line in no more than {mined.missed:,} stories may be missing, and counts may be too low by as many", err=True)
    teller.close(teller.tally, batch=False)


def _print_table(lines: Sequence[StandingLine]) -> None:
    rows = [(f"{line.stories:,}", line.publisher or _UNTOLD, "end" if line.at_end else "", line.words, line.example) for line in lines]
    print_table("Recurring lines that were taken for body", _HEAD, rows, words=_WORDS)


def _print_csv(lines: Sequence[StandingLine]) -> None:
    rows = io.StringIO()
    writer = csv.writer(rows, lineterminator="\n")
    writer.writerow([field.name for field in attrs.fields(StandingLine)])
    writer.writerows(attrs.astuple(line) for line in lines)
    say(rows.getvalue())


def _print_json(lines: Sequence[StandingLine]) -> None:
    say(json.dumps([attrs.asdict(line) for line in lines], ensure_ascii=False, indent=2) + "\n")


_PRINTERS: Final[Mapping[str, Callable[[Sequence[StandingLine]], None]]] = {"table": _print_table, "csv": _print_csv, "json": _print_json}
