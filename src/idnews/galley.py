"""Hold a page as one text, cut into lines."""

from __future__ import annotations

import enum
from functools import cached_property

import attrs

from idnews.fold import ENTITY, fold, level
from idnews.span import Span


class Shape(enum.StrEnum):
    """How the paragraphs of a scraped text are held together."""

    PARAGRAPHS = "paragraphs"
    """Each paragraph on a line of its own."""
    WRAPPED = "wrapped"
    """Lines broken in mid-sentence."""
    SPACES = "spaces"
    """Paragraphs joined by a space: where one ends cannot be known."""
    GLUED = "glued"
    """Paragraphs joined by nothing ("…kata dia.Menurut dia…")."""
    COMMAS = "commas"
    """Paragraphs joined by commas ("…kata dia.,Menurut dia…")."""
    LIST = "list"
    """Paragraphs as a list literal ("['…', '…']")."""


@attrs.frozen
class Line:
    """Run of text that the page sets as one: an HTML block, or a paragraph of plain text.

    It may hold line breaks, where a scraper broke a paragraph in mid-sentence.
    """

    span: Span
    """Where the line stands in the galley's text; neither end is blank."""

    path: tuple[str, ...] = ()
    """Tags, ids and classes from the outside in; `()` for plain text, `("joint",)` for what a scraper put between paragraphs."""


@attrs.frozen
class Galley:
    """A page set in one column: its text, and the lines that the text is cut into.

    Every character that is not blank lies in exactly one line.
    """

    text: str
    """The page's text; for plain text, the very string that the caller gave."""

    lines: tuple[Line, ...] = attrs.field(repr=False)
    """The lines from top to bottom."""

    shape: Shape | None = None
    """How a scraped text holds its paragraphs together; `None` for a page that came as HTML."""

    levelled: str = attrs.field(default=attrs.Factory(lambda galley: level(galley.text), takes_self=True), eq=False, repr=False)
    """The text with plain spaces, dashes and quotation marks but its own case, offset for offset."""

    @cached_property
    def folded(self) -> str:
        """The text folded for comparison, offset for offset."""
        return fold(self.levelled)

    @cached_property
    def entities(self) -> tuple[Span, ...]:
        """The HTML entities that a scraper left in the text; each is one character to a reader."""
        return tuple(Span(*match.span()) for match in ENTITY.finditer(self.text)) if "&" in self.text else ()
