"""Read Indonesian news pages: the story, and every fact around it as data."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from idnews.article import Article, Graf, GrafKind, Kind
    from idnews.byline import Byline, Role, find_bylines, parse_byline
    from idnews.caption import Caption, find_caption, parse_caption
    from idnews.credit import Credit, find_credit, find_credits, parse_credit
    from idnews.data_schema import article_schema
    from idnews.dateline import Dateline, find_dateline, parse_dateline
    from idnews.dates import Moment, Said, Told, find_dates, parse_date, resolve
    from idnews.errors import (
        BeingWritten,
        DeadWorkers,
        IdnewsError,
        MissingExtra,
        MissingPages,
        NaiveMoment,
        NoPage,
        NoProof,
        NotABatch,
        NotAChoice,
        NotAColumn,
        NotADate,
        NotAnOutput,
        NotAPage,
        NotAProfile,
        NotAProof,
        NotAPublisher,
        NotAZone,
        NotDescribed,
        NotFacts,
        NotOnePage,
        NotOneStory,
        NotPlainData,
        NotResumable,
        NotText,
        Unfinished,
    )
    from idnews.galley import Shape
    from idnews.joining import join_pages
    from idnews.label import Label
    from idnews.pager import Page, find_pagers, parse_pager
    from idnews.proof import Mark, Proof
    from idnews.proof_file import explain
    from idnews.publishers import UNKNOWN, Publisher
    from idnews.reading import Unread, read_html, read_many, read_proof, read_text
    from idnews.related import Related, find_related, parse_related
    from idnews.span import Found, Span

    __version__: str

__all__ = [
    "UNKNOWN",
    "Article",
    "BeingWritten",
    "Byline",
    "Caption",
    "Credit",
    "Dateline",
    "DeadWorkers",
    "Found",
    "Graf",
    "GrafKind",
    "IdnewsError",
    "Kind",
    "Label",
    "Mark",
    "MissingExtra",
    "MissingPages",
    "Moment",
    "NaiveMoment",
    "NoPage",
    "NoProof",
    "NotABatch",
    "NotAChoice",
    "NotAColumn",
    "NotADate",
    "NotAPage",
    "NotAProfile",
    "NotAProof",
    "NotAPublisher",
    "NotAZone",
    "NotAnOutput",
    "NotDescribed",
    "NotFacts",
    "NotOnePage",
    "NotOneStory",
    "NotPlainData",
    "NotResumable",
    "NotText",
    "Page",
    "Proof",
    "Publisher",
    "Related",
    "Role",
    "Said",
    "Shape",
    "Span",
    "Told",
    "Unfinished",
    "Unread",
    "article_schema",
    "explain",
    "find_bylines",
    "find_caption",
    "find_credit",
    "find_credits",
    "find_dateline",
    "find_dates",
    "find_pagers",
    "find_related",
    "join_pages",
    "parse_byline",
    "parse_caption",
    "parse_credit",
    "parse_date",
    "parse_dateline",
    "parse_pager",
    "parse_related",
    "read_html",
    "read_many",
    "read_proof",
    "read_text",
    "resolve",
]

_HOMES: Final = {
    "article": ("Article", "Graf", "GrafKind", "Kind"),
    "byline": ("Byline", "Role", "find_bylines", "parse_byline"),
    "caption": ("Caption", "find_caption", "parse_caption"),
    "credit": ("Credit", "find_credit", "find_credits", "parse_credit"),
    "data_schema": ("article_schema",),
    "dateline": ("Dateline", "find_dateline", "parse_dateline"),
    "dates": ("Moment", "Said", "Told", "find_dates", "parse_date", "resolve"),
    "errors": (
        "BeingWritten",
        "DeadWorkers",
        "IdnewsError",
        "MissingExtra",
        "MissingPages",
        "NaiveMoment",
        "NoPage",
        "NoProof",
        "NotABatch",
        "NotAChoice",
        "NotAColumn",
        "NotADate",
        "NotAnOutput",
        "NotAPage",
        "NotAProfile",
        "NotAProof",
        "NotAPublisher",
        "NotAZone",
        "NotDescribed",
        "NotFacts",
        "NotOnePage",
        "NotOneStory",
        "NotPlainData",
        "NotResumable",
        "NotText",
        "Unfinished",
    ),
    "galley": ("Shape",),
    "joining": ("join_pages",),
    "label": ("Label",),
    "pager": ("Page", "find_pagers", "parse_pager"),
    "proof": ("Mark", "Proof"),
    "proof_file": ("explain",),
    "publishers": ("UNKNOWN", "Publisher"),
    "reading": ("Unread", "read_html", "read_many", "read_proof", "read_text"),
    "related": ("Related", "find_related", "parse_related"),
    "span": ("Found", "Span"),
}
"""The names of the front page, by the module that each stands in."""


if not TYPE_CHECKING:  # pragma: no branch - no run is a type checker's
    # Hidden from type checkers, which would take every misspelt name for one that it may return.
    def __getattr__(name: str) -> object:
        """Return a public name, whose module is imported when it is asked for first: few programs need all, and each waits for what it needs."""
        if name == "__version__":
            # Asking the package's metadata costs more than most imports.
            from importlib.metadata import version  # noqa: PLC0415 - see above

            return version("idnews")
        home = next((home for home, names in _HOMES.items() if name in names), None)
        if home is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(importlib.import_module(f"idnews.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """Return the public names, and those that stand here already."""
    return sorted({*globals(), *__all__})
