"""Find a publisher's imprint: the lines of its company, street, town, telephone and e-mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from idnews.fold import level
from idnews.pattern import lazy_pattern
from idnews.span import Span, trimmed

_COMPANY: Final = r"(?:PT|CV)\b\.?[ ][A-Z][\w.&'()-]{0,30}(?:[ ][\w.&'()-]{1,30}){0,8}"
_LINE: Final = lazy_pattern(
    rf"""
      (?P<company> {_COMPANY} )
    | (?P<street> (?:Jl|Jln|Jalan|Gedung|Menara|Wisma|Kompleks?|Ruko|Lantai|Lt)\b\.? [ ] .{{3,80}} )
    | (?P<town> [A-Z][A-Za-z.,'\ -]{{2,40}}[ ]\d{{5}} (?:[ ,]{{1,3}}Indonesia)? )
    | (?P<phone> \(0\d{{2,3}}\)[ ]{{0,2}}\d[\d -]{{4,12}}\d | (?:Telp|Telepon|Tel|Phone|Fax|Faks)\b[ ]?[.:]?[ ]{{0,2}}\+?[\d(][\d() -]{{5,16}}\d )
    | (?P<mail> (?:[Ee]-?mail[ ]?:?[ ]{{0,2}})? (?:\[email[ ]protected\]|[\w.+-]{{1,40}}+@[\w-]{{1,40}}+(?:\.[a-z]{{2,6}}){{1,3}}) )
      (?P<year> [ ]{{0,3}}©[ ]?\d{{4}}.{{0,60}} )?
    | (?P<copyright> ©[ ]?\d{{4}}.{{0,60}} )
    """,
    re.VERBOSE,
)
# A scraper that joined the paragraphs above left the company behind the last of them.
_LAST_WORDS: Final = lazy_pattern(rf"(?:^|(?<=[\s.)])){_COMPANY}$")
_REACH: Final = 90
_SIGNS: Final = ("company", "year", "copyright")
_FACTS: Final = ("street", "town", "phone", "mail")
_LEAST: Final = 3
_MOST: Final = 8
_LONGEST: Final = 120


def find_imprint(text: str) -> tuple[Span, ...]:
    r"""Return the lines of the imprint above or beneath a page; a list of addresses that names no publisher is none.

    >>> text = "Warga pulang.\nPT Kabar Contoh\nJl. Melati No. 4\nSleman 55283\n(0274) 000111"
    >>> [span.of(text) for span in find_imprint(text)]
    ['PT Kabar Contoh', 'Jl. Melati No. 4', 'Sleman 55283', '(0274) 000111']
    """
    page = level(text)
    head = _block(page, _down(page), head=True)
    foot = _block(page, _up(page), head=False)
    return (*head, *(span for span in reversed(foot) if not head or span.start >= head[-1].end))


def _block(page: str, lines: Iterator[Span], *, head: bool) -> list[Span]:
    """Return the lines of an imprint that the first of `lines` begin."""
    spans: list[Span] = []
    kinds: set[str] = set()
    for span in lines:
        line = page[span.start : span.end]
        match = _LINE.fullmatch(line) if len(line) <= _LONGEST else None
        if match is None:
            # The story begins behind the last word of the imprint above it, or ends before the first word of the one beneath it.
            match = _LINE.match(line) if head and kinds else _LAST_WORDS.search(line, max(0, len(line) - _REACH)) if kinds else None
            if match is None or (head and not match["mail"]) or (match.end() < len(line) and line[match.end()] != " "):
                break
            spans.append(Span(*match.span()).shift(span.start))
            kinds.add("company" if not head else "mail")
            break
        spans.append(span)
        kinds.update(kind for kind, words in match.groupdict().items() if words is not None)
        if len(spans) > _MOST:
            return []
    return spans if len(kinds) >= _LEAST and not kinds.isdisjoint(_SIGNS) and not kinds.isdisjoint(_FACTS) else []


def _down(page: str) -> Iterator[Span]:
    start = 0
    while start < len(page):
        end = page.find("\n", start)
        end = len(page) if end < 0 else end
        if (span := trimmed(page, start, end)) is not None:
            yield span
        start = end + 1


def _up(page: str) -> Iterator[Span]:
    end = len(page)
    while end > 0:
        start = page.rfind("\n", 0, end) + 1
        if (span := trimmed(page, start, end)) is not None:
            yield span
        end = start - 1
