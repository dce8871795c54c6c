"""Level case and punctuation of a text without moving a character."""

from __future__ import annotations

import html
import re
from typing import Final

from idnews.pattern import lazy_pattern

_SPACES: Final = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# Zero-width characters stand before "Editor:" and before datelines in scraped texts; as blanks they never hide a word's start.
_INVISIBLE: Final = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_DOUBLE_QUOTES: Final = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"
_SINGLE_QUOTES: Final = "\u2018\u2019\u201a\u201b\u2032\u00b4`"

_LEVEL: Final = (
    dict.fromkeys(_SPACES + _INVISIBLE, " ")
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | {"\uff1a": ":"}
)
_SIGNS: Final = tuple(_LEVEL)
_SIGNS_ASCII: Final = tuple(filter(str.isascii, _LEVEL))

# "&nbsp;", and "&amp;nbsp;" where a scraper escaped it twice.
ENTITY: Final = lazy_pattern(r"&(?:amp;){0,2}(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)


def level(text: str) -> str:
    """Return `text` with spaces, dashes, quotation marks and HTML entities in their plain forms, offset for offset.

    An entity becomes the character that it stands for and as many blanks as it was longer.

    >>> level("“Ya”\N{NO-BREAK SPACE}– tidak")
    '"Ya" - tidak'
    >>> level("&amp;quot;Ya")
    '"         Ya'
    """
    if "&" in text:
        text = ENTITY.sub(_levelled_entity, text)
    # A page holds few of these signs, and looking for one that is not there costs next to nothing: many times less than `translate`.
    for char in filter(text.__contains__, _SIGNS_ASCII if text.isascii() else _SIGNS):
        text = text.replace(char, _LEVEL[char])
    return text


def fold(text: str) -> str:
    """Return `text` levelled and in lower case, offset for offset, for comparison.

    >>> fold("BACA JUGA\N{NO-BREAK SPACE}:")
    'baca juga :'
    """
    levelled = level(text)
    folded = levelled.lower()
    if len(folded) == len(levelled):
        return folded
    # A few capitals (such as the Turkish dotted I) have two characters in lower case: those stay as they are.
    return "".join(low if len(low := char.lower()) == 1 else char for char in levelled)


def plain(text: str) -> str:
    r"""Return `text` as a reader sees it: entities read, runs of white space one blank, ends trimmed.

    Unlike `level` it moves characters: it is for values that leave the library, never for text that a span points into.

    >>> plain(" Kata&amp;nbsp;dia,\n tidak. ")
    'Kata dia, tidak.'
    """
    if "&" in text:
        text = html.unescape(html.unescape(html.unescape(text)))
    if not text.isascii():
        for char in filter(text.__contains__, _INVISIBLE_OUT):
            text = text.replace(char, "")
    return " ".join(text.split())


_INVISIBLE_OUT: Final = _INVISIBLE + "\u00ad"


def _levelled_entity(match: re.Match[str]) -> str:
    entity = match[0]
    char = html.unescape(html.unescape(html.unescape(entity)))
    # An unknown entity stays as it is; one that reads as a line break or as two characters is a blank.
    if char == entity or len(char) > len(entity):
        return entity
    return (char if len(char) == 1 and char.isprintable() else " ").ljust(len(entity))
