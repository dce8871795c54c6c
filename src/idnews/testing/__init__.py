"""Draw news pages whose right reading is known, for tests of what is built on idnews (needs Hypothesis)."""

from __future__ import annotations

from idnews.errors import MissingExtra

try:
    from idnews.testing.facts import Facts
    from idnews.testing.html import HtmlPage, html_pages
    from idnews.testing.scraped import ScrapedPage, scraped_pages
    from idnews.testing.words import grafs, headlines, noise_lines, persons, places, sentences, stories, titles
except ModuleNotFoundError as _missing:
    raise MissingExtra(what="idnews.testing", package=_missing.name or "hypothesis", extra="test") from _missing

__all__ = [
    "Facts",
    "HtmlPage",
    "ScrapedPage",
    "grafs",
    "headlines",
    "html_pages",
    "noise_lines",
    "persons",
    "places",
    "scraped_pages",
    "sentences",
    "stories",
    "titles",
]
