"""Check proofs against a new reading of their pages."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.text import Text

from idnews.cli import options
from idnews.cli.streams import named, unarmed
from idnews.errors import IdnewsError
from idnews.proofreading import Checked, Sign, check, find_proofs
from idnews.publishers import Publisher

_COLOURS: Final = {Sign.HUNK: "cyan", Sign.SAME: "dim", Sign.WAS: "red", Sign.NOW: "green"}
_CHANGED: Final = "# the text of the page is not the proof's: the page has changed since, or its lines are set otherwise"


@click.command("check")
@click.argument("paths", nargs=-1, required=True, metavar="FOLDER|FILE...", type=click.Path(path_type=Path))
@click.option("--accept", is_flag=True, help="Write the new reading into each file that differs. Look at what differs first.")
@options.as_of
@options.publisher_from
def check_proofs(*, paths: tuple[Path, ...], accept: bool, as_of: dt.datetime | None, described: tuple[Publisher, ...]) -> None:
    """Read the pages of proofs again and show what reads otherwise.

    Each FILE is a proof (.proof), or facts that a page is to tell (.json), or a page, for those beside it; of a FOLDER all are checked, however
    deep. The page of sumur.proof is sumur.html (or .htm, .xhtml, .shtml, .txt) beside it, or what the proof's heading names, else what stands
    right of its margin.

    Rows of the file are printed with a minus, rows of the new reading with a plus and, above each new mark, its rule and its reason. The exit
    status is 1 where any file differs or cannot be read.
    """
    console = Console(highlight=False, markup=False, emoji=False)
    agreed = differed = missed = 0
    for path in find_proofs(paths):
        try:
            checked = check(path, as_of=as_of, described=described)
            if accept and not checked.agrees:
                _replace(path, checked.accepted())
        except (IdnewsError, OSError, UnicodeDecodeError) as error:
            missed += 1
            click.echo(f"Error: {unarmed(_complaint(path, error))}", err=True)
            continue
        agreed += checked.agrees
        differed += not checked.agrees
        for line in [] if checked.agrees else _shown(checked):
            console.print(line, soft_wrap=True) if console.is_terminal else click.echo(line.plain)
    total = agreed + differed + missed
    if not total:
        msg = f"no proof is in {', '.join(map(named, paths))}: print one with idnews explain --format proof"
        raise click.ClickException(msg)
    counts = [f"{agreed} agree", f"{differed} {'accepted' if accept else 'differ'}", *([f"{missed} cannot be read"] if missed else [])]
    click.echo(f"{total} checked: {', '.join(counts)}")
    if missed or (differed and not accept):
        raise click.exceptions.Exit(1)


def _replace(path: Path, text: str) -> None:
    """Write a file beside its place and put it there when it is whole, for a proof may have been corrected by hand."""
    # What a link points to is replaced, and not the link.
    place = path.resolve()
    draft = place.with_name(f"{place.name}.draft")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        shutil.copymode(place, draft)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def _shown(checked: Checked) -> Iterator[Text]:
    yield Text(f"--- {named(checked.path)}", "bold")
    yield Text(f"+++ {named(checked.page)}, as it reads now", "bold")
    if checked.page_changed:
        yield Text(_CHANGED, "yellow")
    for row in checked.diff():
        yield Text(unarmed(str(row)), "yellow" if row.is_reason else _COLOURS[row.sign])


def _complaint(path: Path, error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{named(error.filename or path)} cannot be read: {error.strerror}"
    if isinstance(error, UnicodeDecodeError):
        return f"{path}, or its page, is not UTF-8 (byte {error.start} is 0x{error.object[error.start]:02x}): convert it first"
    return str(error) if str(path) in str(error) else f"{path}: {error}"
