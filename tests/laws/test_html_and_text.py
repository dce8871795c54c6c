"""Law 9: a story set as HTML reads as the same story on lines of plain text."""

from __future__ import annotations

import html
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

import idnews
from idnews.testing import ScrapedPage, scraped_pages
from tests.strategies.pages import AS_OF

_LISTED: Final = "Artikel Terkait"
# How a template sets the paragraphs of a story: the element around each, or the sign between two.
_SETTINGS: Final = (
    ("<p>", "</p>"),
    ("<div>", "</div>"),
    ("", "<br><br>"),
    ("<p><span>", "</span></p>"),
    ("<p>\n  ", "\n</p>\n"),
    ("<section><p>", "</p></section>"),
)
_AROUND: Final = ("article", "div", "main", "body", "td")


def _rows(page: ScrapedPage) -> list[str]:
    """Return the lines of a page down to its list of related stories: HTML lists stories as links, which text cannot show."""
    rows = [row for row in page.text.splitlines() if row]
    return rows[: rows.index(_LISTED)] if _LISTED in rows else rows


def _set(rows: list[str], headline: str | None, setting: tuple[str, str], around: str) -> str:
    before, behind = setting
    # What is a headline in text by its look alone is one in HTML by its element.
    printed = [f"<h1>{row}</h1>" if row == headline else f"{before}{html.escape(row, quote=False)}{behind}" for row in rows]
    named = f"<title>{headline} - Kabar.id</title>" if headline is not None else ""
    return f"{named}<{around}>{''.join(printed)}</{around}>"


@given(scraped_pages(), st.sampled_from(_SETTINGS), st.sampled_from(_AROUND))
def test_html_and_text_agree(page: ScrapedPage, setting: tuple[str, str], around: str) -> None:
    """Grafs, dateline, closing tags, names and the stories promoted inside the story are the same.

    A story that is promoted twice counts once in HTML.
    They may differ in the list of related stories, which is one in HTML by its links; in `shape`, which only a scraped text has; and in `kind`:
    a page of HTML whose story is shorter than 30 words may be a picture's or a list's.
    """
    rows = _rows(page)
    shown = idnews.read_html(_set(rows, page.headline, setting, around), as_of=AS_OF)
    scraped = idnews.read_text("\n".join(rows), as_of=AS_OF)
    assert shown.body == scraped.body
    for fact in ("headline", "dateline", "credits", "agency", "authors", "editors", "captions", "published", "publisher"):
        assert getattr(shown, fact) == getattr(scraped, fact), fact
    # A page of HTML may hold a promotion twice, for narrow screens and for wide ones: it counts once.
    assert [story.headline for story in shown.related if story.inline] == list(
        dict.fromkeys(story.headline for story in scraped.related if story.inline)
    )
    assert [told.said for told in shown.dates] == [told.said for told in scraped.dates]


@given(scraped_pages())
def test_markup_inside_a_paragraph_says_nothing(page: ScrapedPage) -> None:
    """Bold letters, links to people and line feeds in the source leave the story as it is."""
    rows = _rows(page)
    plain = idnews.read_html(_set(rows, page.headline, ("<p>", "</p>"), "article"), as_of=AS_OF)
    marked = (
        _set(rows, page.headline, ("<p>", "</p>"), "article")
        .replace(" di ", " <b>di</b>\n")
        .replace("kata ", 'kata <a href="https://kabar.example/tokoh">')
    )
    assert idnews.read_html(marked.replace(".</p>", "</a>.</p>").replace('," kata', '," kata'), as_of=AS_OF).text == plain.text
