"""Hold a page as one text, cut into lines."""

from __future__ import annotations

import bisect
import enum
import operator
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, TypeAlias

import attrs

from idnews.fold import ENTITY, fold, level
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.span import Found, Span


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


# A link around more than this is none that a reader would know for one.
_LINKED_WITHIN: Final = slice(None, -7, -1)
# A style that goes on beyond this is no style of one element.
_LONGEST_STYLE: Final = 500
_HIDING: Final = lazy_pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

Element: TypeAlias = tuple[str, Mapping[str, str]]
"""Element of an HTML page: its tag and its attributes, as they stand."""


def step(element: Element) -> str:
    """Return how a path names an element: tag, id, classes, itemprop, and "[hidden]" where its own style hides it.

    >>> step(("div", {"id": "isi", "class": "teks besar", "style": "display:none"}))
    'div#isi.teks.besar[hidden]'
    """
    tag, attributes = element
    identity, classes, name = (attributes.get(key, "").strip() for key in ("id", "class", "itemprop"))
    named = f"{tag}#{identity}" if identity else tag
    named += "".join(f".{each}" for each in classes.split())
    named += f"[{name}]" if name else ""
    return named + ("[hidden]" if is_hidden(element) else "")


def is_hidden(element: Element) -> bool:
    """Return whether an element's own attributes hide it from a reader."""
    attributes = element[1]
    return "hidden" in attributes or ("style" in attributes and _HIDING.search(attributes["style"], 0, _LONGEST_STYLE) is not None)


def shared(path: Sequence[Element], other: Sequence[Element]) -> int:
    """Return how many elements two paths share: what is in one element is in all that this one is in."""
    if path and other and path[-1] is other[-1]:
        return len(path)
    for depth in range(min(len(path), len(other)) - 1, -1, -1):
        if path[depth] is other[depth]:
            return depth + 1
    return 0


def stands_in(path: Sequence[Element], element: Element | None) -> bool:
    """Return whether an element, that very one and not its like, is among those of a path; nothing stands in none."""
    return any(each is element for each in path)


@attrs.frozen(repr=False)
class Line(Printed):
    """Run of text that the page sets as one: an HTML block, or a paragraph of plain text.

    It may hold line breaks, where a scraper broke a paragraph in mid-sentence.
    """

    span: Span
    """Where the line stands in the galley's text; neither end is blank."""

    path: tuple[Element, ...] = ()
    """Elements from the outside in, the same object wherever an element stands; `()` for plain text. A value of the page's metadata is in a
    "slug" with its name as `key`."""

    @property
    def address(self) -> str | None:
        """Where the line leads as a whole: the address of the link that it is; `None` where it is none."""
        for tag, attributes in self.path[_LINKED_WITHIN]:
            if tag == "a":
                return attributes.get("href")
        return None

    @property
    def slug(self) -> str | None:
        """Name of the metadata that the line is a value of ("meta:og:title"); `None` for what a reader sees."""
        return self.path[0][1]["key"] if self.path and self.path[0][0] == "slug" else None


@attrs.frozen(repr=False)
class Inline(Printed):
    """Part of a line that an element of the page sets apart: a link, a time, a name."""

    span: Span
    """Where it stands in the galley's text."""

    element: Element
    """What sets it apart."""


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


@attrs.frozen(repr=False)
class Galley(Printed):
    """A page set in one column: its text, and the lines that the text is cut into.

    Every character that is not blank lies in exactly one line.
    """

    text: str
    """The page's text; for plain text, the very string that the caller gave."""

    lines: tuple[Line, ...] = attrs.field(repr=False)
    """The lines from top to bottom."""

    shape: Shape | None = None
    """How a scraped text holds its paragraphs together; `None` for a page that came as HTML."""

    inlines: tuple[Inline, ...] = attrs.field(default=(), repr=False)
    """What elements set apart inside the lines, in the order of the page; `()` for plain text."""

    pictures: tuple[Found[str], ...] = attrs.field(default=(), repr=False)
    """Addresses of pictures, each with the line in its figure, alone with it in a box, or beneath it with brackets at its end; `()` for a text."""

    markup: tuple[Span, ...] = attrs.field(default=(), repr=False)
    """What a scraper left between the lines of a text: tags, signs, and the brackets, quotes and commas of a printed list; `()` for a page that
    came as HTML."""

    seen: str = attrs.field(default=attrs.Factory(operator.attrgetter("text"), takes_self=True), eq=False, repr=False)
    """The text as a reader sees it, offset for offset: markup that a scraper left is unseen in it, and blank where it ends a line;
    what parts two lines without a break is a break, and a break inside a line is a blank."""

    levelled: str = attrs.field(default=attrs.Factory(lambda galley: level(galley.seen), takes_self=True), eq=False, repr=False)
    """The text with plain spaces, dashes and quotation marks but its own case, offset for offset."""

    @property
    def is_html(self) -> bool:
        """Whether the page came as HTML: its lines have paths, and its metadata are the first of them."""
        return self.shape is None

    @cached_property
    def folded(self) -> str:
        """The text folded for comparison, offset for offset."""
        return fold(self.levelled)

    @cached_property
    def entities(self) -> tuple[Span, ...]:
        """The HTML entities that a scraper left in the text; each is one character to a reader."""
        return tuple(Span(*match.span()) for match in ENTITY.finditer(self.text)) if "&" in self.text else ()

    @cached_property
    def line_starts(self) -> list[int]:
        """Where the lines start in the text."""
        return [line.span.start for line in self.lines]

    @cached_property
    def _inline_starts(self) -> list[int]:
        return [inline.span.start for inline in self.inlines]

    def inlines_of(self, span: Span) -> tuple[Inline, ...]:
        """Return what elements set apart inside a line."""
        if not self.inlines:
            return ()
        starts = self._inline_starts
        first = bisect.bisect_left(starts, span.start)
        return self.inlines[first : bisect.bisect_left(starts, span.end, first)]

    def line_at(self, offset: int) -> int:
        """Return the number of the line that an offset is in, or of the last one before it."""
        return bisect.bisect_right(self.line_starts, offset) - 1

    def address_of(self, span: Span) -> str | None:
        """Return where the first link inside a span leads, or the one that it is in; `None` where it is linked nowhere."""
        if not self.is_html or not self.lines:
            return None
        line = self.lines[self.line_at(span.start)]
        if line.address is not None:
            return line.address
        return next(
            (inline.element[1].get("href") for inline in self.inlines_of(line.span) if inline.element[0] == "a" and _meet(inline.span, span)), None
        )
