"""Show a page with its marks: in the margin, as a proof, or in a page of HTML."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import Final, TypedDict, Unpack

import click
from rich.console import Console
from rich.text import Text

import idnews
from idnews.article import Article
from idnews.batch import Record
from idnews.cli import options
from idnews.cli.streams import named, open_page, say, unarmed
from idnews.explained_page import print_page
from idnews.form import HTML_ENDINGS, Form
from idnews.label import Label
from idnews.proof_file import MARGIN
from idnews.proof_heading import Heading
from idnews.proofreading import facts_of, print_facts
from idnews.publishers import UNKNOWN, Publisher

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

_MARGIN: Final = "margin"
_PROOF: Final = "proof"
_FACTS: Final = "facts"
_HTML: Final = "html"
_ENDINGS: Final = {".proof": _PROOF, ".json": _FACTS, **dict.fromkeys(HTML_ENDINGS, _HTML)}


class _Known(TypedDict):
    """What is known of the page before it is read."""

    url: str | None
    as_of: dt.datetime | None
    publisher: Publisher | None


@click.command
@click.argument("file")
@click.option(
    "--format",
    "printed",
    type=click.Choice([_MARGIN, _PROOF, _FACTS, _HTML]),
    help="margin: the marks in the margin, coloured on a terminal (the default). proof: the same without colour, to be corrected by hand, "
    "with what reading the page again needs above it. facts: what the page tells, in JSON, to be corrected by hand. "
    "html: one file for a browser, which says of each stretch what it is and why.",
)
@click.option("--reasons", is_flag=True, help="Say above each mark which rule made it and why, in the margin and in a proof.")
@click.option("--html", "in_html", is_flag=True, help="The same as --format html.")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to write it, in UTF-8, instead of standard output; a file that is there is replaced. "
    "The ending of its name tells the form where no option does: .proof, .json (facts), .html; any other is the margin.",
)
@options.url
@options.as_of
@options.publisher
@options.publisher_from
@options.form
def explain(
    *,
    file: str,
    printed: str | None,
    reasons: bool,
    in_html: bool,
    output: Path | None,
    described: tuple[Publisher, ...],
    form: Form,
    **known: Unpack[_Known],
) -> None:
    """Show the page in FILE with its marks.

    FILE is HTML or a text in UTF-8; - is standard input. In the margin the marks are coloured on a terminal; in a pipe the output is a proof, which
    can be corrected by hand and read back.
    """
    output = None if output == Path("-") else output
    if output is not None and file != "-" and output.exists() and output.samefile(file):
        msg = f"it is the page that is read: name another file than {named(file)}"
        raise click.BadParameter(msg, param_hint="'--output'")
    shape = _shape(printed, output, in_html=in_html)
    if reasons and shape in {_FACTS, _HTML}:
        msg = f"--reasons is for the margin and for a proof: {'a page of HTML always tells them' if shape == _HTML else 'facts have none'}"
        raise click.UsageError(msg)
    known["publisher"] = options.of_whom(known["publisher"], known["url"], described)
    page = open_page(file, form)
    article = page.read(**known)
    if shape == _HTML:
        explained = print_page(article)
    elif shape == _FACTS:
        explained = _facts(article, known)
    else:
        explained = (str(_heading(page, output, known)) if shape == _PROOF else "") + idnews.explain(article, reasons=reasons)
    if output is not None:
        _write(output, explained)
        return
    console = Console(highlight=False, markup=False, emoji=False)
    if shape != _MARGIN or not console.is_terminal:
        say(explained)
        return
    label = ""
    for row in explained.removesuffix("\n").split("\n"):
        # A ditto sign goes on with the mark above, and with its colour.
        label = name if (name := row[:MARGIN].strip()) != '"' else label
        console.print(_coloured(unarmed(row), label), soft_wrap=True)


def _shape(printed: str | None, output: Path | None, *, in_html: bool) -> str:
    """Return the form in which a page is shown: the one that was asked for, else the one that the output's ending tells."""
    if in_html and printed not in {None, _HTML}:
        msg = f"--html and --format {printed} ask for two forms: leave one out"
        raise click.UsageError(msg)
    if in_html:
        return _HTML
    return printed or _ENDINGS.get("" if output is None else output.suffix.lower(), _MARGIN)


def _heading(page: Record, output: Path | None, known: _Known) -> Heading:
    """Return what reading the page again needs; a text is all in its proof."""
    publisher = known["publisher"]
    return Heading(
        page=_seen_from(output, page.name) if isinstance(page.page, bytes) and page.name != "-" else None,
        url=known["url"],
        as_of=known["as_of"],
        publisher=None if publisher is None else "unknown" if publisher == UNKNOWN else next(iter(publisher.domains), publisher.name),
    )


def _seen_from(output: Path | None, name: str) -> str:
    """Return how a proof names its page; one that is printed will lie beside it."""
    return Path(name).name if output is None else Path(os.path.relpath(name, output.parent)).as_posix()


def _facts(article: Article, known: _Known) -> str:
    needed: dict[str, object] = {} if known["url"] is None else {"url": known["url"]}
    needed |= {} if known["as_of"] is None else {"as_of": known["as_of"].isoformat()}
    return print_facts(needed | facts_of(article))


def _write(output: Path, explained: str) -> None:
    try:
        output.write_text(explained, encoding="utf-8", newline="\n")
    except OSError as error:
        msg = f"{named(output)} cannot be written: {error.strerror}"
        raise click.ClickException(msg) from error


def _coloured(row: str, label: str) -> Text:
    colour = _COLOURS.get(label, _FRAME)
    # The bar ends two characters behind the margin.
    return Text.assemble((row[: MARGIN + 2], f"{colour} dim" if colour == _BODY else colour), (row[MARGIN + 2 :], colour))
