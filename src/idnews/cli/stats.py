"""Tell what was found on many pages, publisher by publisher."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from typing import Final, Unpack

import click

from idnews.batch import Manner
from idnews.cli import options
from idnews.cli.aligned import print_table
from idnews.cli.streams import say
from idnews.cli.teller import telling
from idnews.corpus.census import NOISE, SOUGHT, Census
from idnews.corpus.gathering import take_census

_ALL: Final = "all"
_UNTOLD: Final = "(not told)"
_WORDS: Final = frozenset({"publisher"})


@click.command
@options.taking
@options.by
@click.option(
    "--format",
    "printed",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="table: shares in per cent. csv: a row for each publisher. json: the counts themselves.",
)
def stats(*, inputs: tuple[str, ...], by: str | None, printed: str, jobs: int, **manner: Unpack[Manner]) -> None:
    """Tell what was found on the pages of each publisher, and what stands on them besides.

    INPUT is what 'idnews read' takes: pages, folders, patterns, web archives, tables of pages, or -, standard input; and tables of articles that
    it wrote, as JSON Lines, CSV or Parquet. Of these, what stands on the page besides the story is not known: "?" says so.
    """
    with telling(inputs) as teller:
        censuses = take_census(inputs, by=by, jobs=jobs, watch=teller, **manner)
    _PRINTERS[printed](dict(sorted(censuses.items(), key=lambda item: (-item[1].pages, item[0]))))
    teller.close(teller.tally, batch=True)


def _print_tables(censuses: Mapping[str, Census]) -> None:
    rows = {publisher or _UNTOLD: census for publisher, census in censuses.items()}
    if len(rows) != 1:
        rows[_ALL] = sum(censuses.values(), Census())
    total = len(rows) > 1
    found = [(name, f"{census.pages:,}", *(_share(census.share(sought)) for sought in SOUGHT)) for name, census in rows.items()]
    print_table("Share of pages on which it was found", ("publisher", "pages", *SOUGHT), found, words=_WORDS, total=total)
    click.echo()
    noise = [(name, f"{census.marked:,}", *(_part(census.part(label)) for label in NOISE)) for name, census in rows.items()]
    head = ("publisher", "marked", *(label.value for label in NOISE))
    print_table("Share of what readers see that is no story", head, noise, words=_WORDS, total=total)


def _print_csv(censuses: Mapping[str, Census]) -> None:
    rows = io.StringIO()
    writer = csv.writer(rows, lineterminator="\n")
    noise = [name for label in NOISE for name in (f"{label.value}_part", f"{label.value}_marks")]
    writer.writerow(["publisher", "pages", *SOUGHT, "marked", *noise])
    for publisher, census in censuses.items():
        told = [cell for label in NOISE for cell in (_figure(census.part(label)), census.marks.get(label, 0) if census.marked else "")]
        writer.writerow([publisher, census.pages, *(_figure(census.share(sought)) for sought in SOUGHT), census.marked, *told])
    say(rows.getvalue())


def _print_json(censuses: Mapping[str, Census]) -> None:
    rows = [
        {
            "publisher": publisher or None,
            "pages": census.pages,
            "asked": census.asked,
            "found": census.found,
            "marked": census.marked,
            "marks": census.marks if census.marked else None,
            "characters": census.characters if census.marked else None,
        }
        for publisher, census in censuses.items()
    ]
    say(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")


_PRINTERS: Final[Mapping[str, Callable[[Mapping[str, Census]], None]]] = {"table": _print_tables, "csv": _print_csv, "json": _print_json}


def _share(share: float | None) -> str:
    return "?" if share is None else f"{share:.0%}"


def _part(part: float | None) -> str:
    return "?" if part is None else f"{part:.1%}"


def _figure(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.4f}"
