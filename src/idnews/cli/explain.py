"""Show a page with its marks in the margin."""

from __future__ import annotations

import datetime as dt
from typing import Final

import click
from rich.console import Console
from rich.text import Text

import idnews
from idnews.cli import options
from idnews.cli.streams import Form, open_page
from idnews.explain import MARGIN
from idnews.label import Label
from idnews.publishers import Publisher

_BODY: Final = ""
_FRAME: Final = "dim"
_COLOURS: Final[dict[str, str]] = {
    Label.BODY: _BODY,
    Label.SUBHEAD: "bold",
    Label.HEADLINE: "bold green",
    Label.KICKER: "green",
    Label.STANDFIRST: "green",
    Label.BYLINE: "cyan",
    Label.CREDIT: "cyan",
    Label.TIMESTAMP: "blue",
    Label.DATELINE: "blue",
    Label.CAPTION: "magenta",
    Label.TAG: "magenta",
    Label.PAGER: "yellow",
    Label.RELATED: "yellow",
    Label.AD: "red",
    Label.PROMO: "red",
}
"""What is the story stands plain, what is said about it is coloured, what was promoted warns; the rest, the page's frame, is dim."""


@click.command
@click.argument("file")
@options.url
@options.as_of
@options.publisher
@options.form
def explain(file: str, url: str | None, as_of: dt.datetime | None, publisher: Publisher | None, form: Form) -> None:
    """Show the page in FILE with its marks in the margin.

    FILE is HTML or a text in UTF-8; - is standard input. On a terminal the marks are coloured; in a pipe the output is a proof, which can be
    corrected by hand and read back.
    """
    proof = idnews.explain(open_page(file, form).read(url=url, as_of=as_of, publisher=publisher))
    console = Console(highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        click.echo(proof, nl=False)
        return
    label = ""
    for row in proof.removesuffix("\n").split("\n"):
        # A ditto sign goes on with the mark above, and with its colour.
        label = name if (name := row[:MARGIN].strip()) != '"' else label
        console.print(_coloured(row, label), soft_wrap=True)


def _coloured(row: str, label: str) -> Text:
    colour = _COLOURS.get(label, _FRAME)
    # The bar ends two characters behind the margin.
    return Text.assemble((row[: MARGIN + 2], f"{colour} dim" if colour == _BODY else colour), (row[MARGIN + 2 :], colour))
