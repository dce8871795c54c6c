"""Read pages and write what they say."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Unpack

import click

from idnews.batch import Failure, Holds, Manner, Print, Tally, write
from idnews.batch.sources import size_of
from idnews.cli import options
from idnews.cli.streams import unreadable
from idnews.errors import IdnewsError

if TYPE_CHECKING:
    from idnews.cli.progress import Bar

_NAMED: Final = 20
"""How many records that cannot be read are named on standard error."""


@click.command
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", metavar="FILE", help="Where to write, instead of standard output; the ending of its name tells the form.")
@click.option(
    "--format",
    "printed",
    type=click.Choice([each.value for each in Print]),
    help="jsonl: an object a line (the default). json: one indented list. text: the story alone. proof: the page with its marks in the margin. "
    "csv: a table, what is nested as JSON. parquet: a table, nested; it needs a file.",
)
@click.option("-j", "--jobs", type=click.IntRange(0), default=1, show_default=True, metavar="N", help="Read with N processes; 0: one for each core.")
@click.option("--resume", is_flag=True, help="Go on with the output of a run that was interrupted.")
@click.option("--errors", metavar="FILE", help="Where to name records that cannot be read, with their reasons, an object of JSON a line.")
@click.option(
    "--from",
    "holds",
    type=click.Choice([each.value for each in Holds]),
    help="What files and standard input hold, where their names do not tell.",
)
@click.option("--column", metavar="NAME", help="Column of tables that holds the page.  [default: html, else text]")
@click.option("--url-column", metavar="NAME", help="Column that holds its address.  [default: url]")
@click.option("--as-of-column", metavar="NAME", help="Column that tells when it was seen.  [default: as_of]")
@options.url
@options.as_of
@options.publisher
@options.form
def read(
    *,
    inputs: tuple[str, ...],
    output: str | None,
    printed: str | None,
    jobs: int,
    resume: bool,
    errors: str | None,
    **manner: Unpack[Manner],
) -> None:
    """Read news pages and write what they say.

    Each INPUT is a page, as HTML or as the text that a scraper left, in UTF-8; a folder; a pattern such as 'crawl/**/*.html'; a web archive
    (.warc); a table (.csv, .jsonl, .parquet), with a page in each row; or -, standard input.

    What cannot be read is named on standard error, or in the file of --errors; the others are read all the same, and the exit status is 1.
    """
    if resume and output is None:
        msg = "--resume needs a file to go on with: name it with -o"
        raise click.UsageError(msg)
    teller = _Teller(named=errors is None)
    with contextlib.ExitStack() as stack:
        # Beside what is printed on the same terminal, a bar would be in the way.
        if sys.stderr.isatty() and not (output is None and sys.stdout.isatty()):
            from idnews.cli.progress import Bar  # noqa: PLC0415 - a run into a pipe begins sooner without

            teller.bar = stack.enter_context(Bar(size_of(inputs)))
        try:
            tally = write(inputs, output or _echo, printed=printed, jobs=jobs, resume=resume, errors=errors, watch=teller, **manner)
        except KeyboardInterrupt:
            if output is not None:
                click.echo("Interrupted: the same command with --resume goes on", err=True)
            raise
        except IdnewsError as error:
            raise click.ClickException(str(error)) from error
    if tally is None:
        click.echo(f"{output} is whole: there is nothing to resume", err=True)
    else:
        teller.close(tally, batch=output is not None or tally.records != 1)


class _Teller:
    """Tells on standard error what comes of a batch."""

    def __init__(self, *, named: bool) -> None:
        self.bar: Bar | None = None
        self._named = named
        self._begun = False
        self._failed = 0

    def __call__(self, tally: Tally, failures: Sequence[Failure]) -> None:
        """Show how far the batch has come, and name what could not be read, up to a bound."""
        for failure in failures:
            self._failed += 1
            if self._named and self._failed <= _NAMED:
                self._say(f"Error: {unreadable(failure.name, failure.reason)}")
        if self.bar is not None:
            (self.bar.show if self._begun else self.bar.begin)(tally)
        self._begun = True

    def close(self, tally: Tally, *, batch: bool) -> None:
        """Count a batch of records, and end with exit status 1 where any could not be read."""
        if self._named and self._failed > _NAMED:
            click.echo(f"… and {self._failed - _NAMED:,} more: --errors FILE names them all", err=True)
        if batch:
            click.echo(f"{tally.read:,} read, {tally.empty:,} of them empty; {tally.failed:,} failed", err=True)
        if tally.failed:
            raise click.exceptions.Exit(1)

    def _say(self, line: str) -> None:
        if self.bar is None:
            click.echo(line, err=True)
        else:
            self.bar.say(line)


def _echo(printed: bytes) -> None:
    # A terminal may have another encoding than UTF-8.
    click.echo(printed.decode("utf-8") if sys.stdout.isatty() else printed, nl=False)
