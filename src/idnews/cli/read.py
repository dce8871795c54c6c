"""Read pages and write what they say."""

from __future__ import annotations

import sys
from typing import Unpack

import click

from idnews.batch import Manner, Print, write
from idnews.cli import options
from idnews.cli.streams import INTERRUPTED, named, say
from idnews.cli.teller import telling


@click.command
@options.taking
@click.option("-o", "--output", metavar="FILE", help="Where to write, instead of standard output; the ending of its name tells the form.")
@click.option(
    "--format",
    "printed",
    type=click.Choice([each.value for each in Print]),
    help="jsonl: an object a line (the default). json: one indented list. jsonld: the same in the words of schema.org. text: the story alone. "
    "proof: the page with its marks in the margin. csv: a table, what is nested as JSON. parquet: a table, nested; it needs a file.",
)
@click.option("--resume", is_flag=True, help="Go on with the output of a run that was interrupted.")
@click.option("--errors", metavar="FILE", help="Where to name records that cannot be read, with their reasons, an object of JSON a line.")
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
    output = None if output == "-" else output
    if resume and output is None:
        msg = "--resume needs a file to go on with: name it with -o"
        raise click.UsageError(msg)
    # Beside what is printed on the same terminal, a bar would be in the way.
    with telling(inputs, named=errors is None, quiet=output is None and sys.stdout.isatty()) as teller:
        try:
            tally = write(inputs, output or _echo, printed=printed, jobs=jobs, resume=resume, errors=errors, watch=teller, **manner)
        except KeyboardInterrupt:
            if output is None:
                raise
            click.echo("Interrupted: the same command with --resume goes on", err=True)
            raise click.exceptions.Exit(INTERRUPTED) from None
    if tally is None:
        click.echo(f"{named(str(output))} is whole: there is nothing to resume", err=True)
    else:
        teller.close(tally, batch=output is not None or tally.records != 1, advice=": --errors FILE names them all")


def _echo(printed: bytes) -> None:
    # A terminal may have another encoding than UTF-8.
    say(printed.decode("utf-8")) if sys.stdout.isatty() else click.echo(printed, nl=False)
