"""Find the line of an HTML page that is the story's headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from idnews.galley import Element, Galley, is_hidden
from idnews.layout.names import Holds, holds
from idnews.lexicon.metadata import TITLES
from idnews.pattern import lazy_pattern
from idnews.prose import in_title_case, looks_like_headline, looks_like_prose

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4"})
_LEAST: Final = 12
_LONGEST: Final = 400
_BEFORE: Final = lazy_pattern(r"^[^|:\u00bb\u2013\u2014-]{3,24} ?[|:\u00bb\u2013\u2014-] ")
_SHARE: Final = 0.45
_LEAST_WORDS: Final = 3
_BEFORE_STORY: Final = 4
_LONGEST_BOLD: Final = 160
_INNERMOST: Final = 3
_BOLD: Final = frozenset({"b", "strong", "big", "h3", "h4"})
_SIZES: Final = frozenset({"+1", "+2", "+3", "4", "5", "6", "7"})
_TITLE: Final = lazy_pattern(r"(?:^|[\s_-])(?:judul|title|headline|hl)(?=$|[\s_-])")


def titles_of(galley: Galley, start: int) -> list[str]:
    """Return what the page's metadata call it, the most telling first, with nothing but letters and figures."""
    named = {key: galley.lines[number].span for number in range(start - 1, -1, -1) if (key := galley.lines[number].slug) in TITLES}
    values = [named[key].of(galley.text) for key in TITLES if key in named]
    # "Cetak - Panen Kelapa", "Kabar Muara | Panen Kelapa": what stands before the headline tells less than the headline.
    behind = [rest for value in values if (rest := _BEFORE.sub("", value, count=1)) != value]
    return [words for value in (*values, *behind) if len(words := _bare(value)) >= _LEAST]


def find_headlines(galley: Galley, start: int, titles: Iterable[str]) -> list[int]:
    """Return the numbers of the lines from `start` that say what the metadata call the page, likeliest first."""
    titles = list(titles)
    openings = {title[:_LEAST] for title in titles}
    firsts = {title[0] for title in titles}
    # Most lines open with another letter than any title, and need no closer look.
    others: set[str] = set()
    found: list[tuple[int, int]] = []
    text = galley.text
    for number, at in enumerate(galley.line_starts[start:], start):
        first = text[at]
        if first in others:
            continue
        if first.isalnum() and first.casefold()[0] not in firsts:
            others.add(first)
            continue
        span = galley.lines[number].span
        if not _LEAST <= len(span) <= _LONGEST:
            continue
        words = _bare(text[at : at + 3 * _LEAST])
        if words[:_LEAST] in openings and any(_same(_bare(span.of(text)), title) for title in titles):
            found.append((_rank(galley, number), number))
    return [number for _, number in sorted(found)]


def _rank(galley: Galley, number: int) -> int:
    path = galley.lines[number].path
    if any(is_hidden(element) for element in path) or any(holds(element) is Holds.FRAME for element in path[-3:]):
        return 3
    heading = next((tag for tag, _ in reversed(path) if tag in _HEADINGS), None)
    if galley.lines[number].address is not None and heading != "h1":
        return 2
    return 0 if heading == "h1" else 1


def find_heading(galley: Galley, start: int, before: int) -> int | None:
    """Return the number of the last heading of the highest rank above a line, for a page whose metadata name no headline."""
    for wanted in ("h1", "h2"):
        for number in range(before - 1, start - 1, -1):
            line = galley.lines[number]
            if any(tag == wanted for tag, _ in line.path) and galley.text.count(" ", line.span.start, line.span.end) + 1 >= _LEAST_WORDS:
                return number
    return None


def find_bold(galley: Galley, start: int, first: int, last: int) -> int | None:
    """Return the number of the line that old pages print large or bold above a story from `first` to `last`, in its own element or right above it.

    These pages have no headings, and the title of each is the site's.
    """
    for number in range(max(start, first - _BEFORE_STORY), min(last, first + _BEFORE_STORY)):
        span = galley.lines[number].span
        text = galley.levelled[span.start : span.end]
        if looks_like_prose(text):
            return None
        if _LEAST <= len(text) <= _LONGEST_BOLD and looks_like_headline(text) and in_title_case(text) and _is_large(galley.lines[number].path):
            return number
    return None


def _is_large(path: Sequence[Element]) -> bool:
    """Return whether the elements right around a line print it large or bold, or are named for titles."""
    return any(
        tag in _BOLD or (tag == "font" and attributes.get("size", "") in _SIZES) or _TITLE.search(attributes.get("class", "")[:_LONGEST].lower())
        for tag, attributes in path[-_INNERMOST:]
    )


def _same(words: str, title: str) -> bool:
    """Return whether a line says a title: whole, or without the site's name behind it."""
    if words == title:
        return True
    if title.startswith(words):
        return len(words) >= _SHARE * len(title)
    return words.startswith(title) and len(title) >= 0.8 * len(words)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
