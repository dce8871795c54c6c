"""What a type checker refuses: every line below is a mistake, and one that were no longer refused would be told as an ignore without use."""

from __future__ import annotations

import datetime as dt

import idnews
from idnews import Article, Byline, Graf, Role, Span


def misuse(article: Article) -> None:
    """Make the mistakes that types catch before a page is read."""
    idnews.read_text(b"Warga menanam bakau.")  # type: ignore[arg-type]  # bytes are HTML
    idnews.read_html(None)  # type: ignore[arg-type]  # a page that was not fetched
    idnews.read_html("<p>", "https://kabar.example/1")  # type: ignore[call-arg]  # the address has a name
    idnews.read_html("<p>", as_of="2025-09-07")  # type: ignore[arg-type]  # a string is no moment
    idnews.read_html("<p>", as_of=dt.date(2025, 9, 7))  # type: ignore[arg-type]  # a day has no zone
    idnews.read_many(article)  # type: ignore[arg-type]  # a single page is no batch
    idnews.resolve("kemarin", as_of=None)  # type: ignore[arg-type]  # words are parsed first
    idnews.resolve(idnews.parse_date("kemarin"), as_of=None)  # type: ignore[arg-type]  # it may be no date
    article.published.datetime  # type: ignore[union-attr]  # noqa: B018 - a page may tell no time
    article.headline = "Judul lain"  # type: ignore[misc]  # values are frozen
    article.body.append(Graf("Kalimat lain."))  # type: ignore[attr-defined]  # and so are their tuples
    Article("Judul")  # type: ignore[call-arg, arg-type]  # facts are given by name
    Byline("Sari Lestari", (Role.WRITER,))  # type: ignore[arg-type]  # one name is no tuple of names
    Span("0", 1)  # type: ignore[arg-type]  # offsets are numbers
    idnews.explain("Warga menanam bakau.")  # type: ignore[arg-type]  # read it first
