"""The invented pages of the corpus, for every engine that is to read them as the library does."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Final

import attrs

import idnews

CORPUS: Final = Path(__file__).parents[1] / "corpus" / "pages"
AS_OF: Final = dt.datetime(2026, 12, 1, 5, tzinfo=dt.UTC)


@attrs.frozen
class Page:
    """A page as it lies in a table of pages."""

    html: str
    url: str

    @property
    def article(self) -> idnews.Article:
        """What the library makes of it."""
        return idnews.read_html(self.html, url=self.url, as_of=AS_OF)


def pages() -> tuple[Page, ...]:
    """Return each page of the corpus."""
    told = {path: json.loads(path.with_suffix(".json").read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("*.html"))}
    return tuple(Page(path.read_text(encoding="utf-8"), expected["url"]) for path, expected in told.items())
