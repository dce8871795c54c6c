"""Print what pages say."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import click

import idnews
from idnews.article import Article
from idnews.cli import options
from idnews.cli.streams import open_pages
from idnews.form import Form
from idnews.publishers import Publisher


@click.command
@options.files
@click.option(
    "--format",
    "printed",
    type=click.Choice(["jsonl", "json", "text", "proof"]),
    default="jsonl",
    show_default=True,
    help="jsonl: an object a line. json: one indented list. text: the story alone. proof: the page with its marks in the margin.",
)
@options.url
@options.as_of
@options.publisher
@options.form
def read(*, files: tuple[str, ...], printed: str, url: str | None, as_of: dt.datetime | None, publisher: Publisher | None, form: Form) -> None:
    """Read news pages and print what they say.

    Each FILE holds a page, as HTML or as the text that a scraper left, in UTF-8; - is standard input. A file that cannot be read is named on
    standard error, the others are read all the same, and the exit status is 1.
    """
    articles = (page.read(url=url, as_of=as_of, publisher=publisher) for page in open_pages(files, form))
    for piece in _PRINTERS[printed](articles):
        click.echo(piece, nl=False)


def _as_lines(articles: Iterable[Article]) -> Iterator[str]:
    for article in articles:
        yield json.dumps(article.to_dict(), ensure_ascii=False) + "\n"


def _as_list(articles: Iterable[Article]) -> Iterator[str]:
    # The list is written as it grows, and closed even where the last file cannot be read, so that what was printed can be parsed.
    before = "["
    try:
        for article in articles:
            indented = json.dumps(article.to_dict(), ensure_ascii=False, indent=2)
            yield before + "\n  " + indented.replace("\n", "\n  ")
            before = ","
    except click.exceptions.Exit:
        yield _closed(before)
        raise
    yield _closed(before)


def _closed(before: str) -> str:
    return "[]\n" if before == "[" else "\n]\n"


def _as_text(articles: Iterable[Article]) -> Iterator[str]:
    before = ""
    for article in articles:
        yield f"{before}{article.text}\n"
        before = "\n"


def _as_proofs(articles: Iterable[Article]) -> Iterator[str]:
    before = ""
    for article in articles:
        yield before + idnews.explain(article)
        before = "\n"


_PRINTERS: Final[dict[str, Callable[[Iterable[Article]], Iterator[str]]]] = {
    "jsonl": _as_lines,
    "json": _as_list,
    "text": _as_text,
    "proof": _as_proofs,
}
