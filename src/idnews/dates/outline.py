"""Tell ways to write a date apart by the kinds of their first words, so that only those that may fit are made ready."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Final, TypeAlias

from idnews.lexicon.calendar import MONTHS, WEEKDAYS
from idnews.pattern import lazy_pattern
from idnews.template import Hole, Maybe, Part

Outline: TypeAlias = str
"""One sign for each of the first words: "d" for figures, "m" for the name of a month, "w" for any other word, "(", "/", "-" and "." for themselves,
"!" for any other sign and for the end. A word behind which another may belong to it ends an outline, for nobody knows where the next one begins."""

_DEPTH: Final = 4
_ANY: Final = "*"
_FIGURES: Final = frozenset({"day", "late_day", "mm", "year", "yy", "no_year"})
# What links two days is a dash, a word, or another sign.
_LINKS: Final = frozenset({"both", "to"})
# "2 jam", "2,5 jam", "2.5 jam", "dua jam"
_STEPS: Final = ("dw*", "dd*", "d.*", "w*")
_NEXT: Final = lazy_pattern(r"[ ,]*+(?:(?P<d>'?\d++(?![^\W\d_]))|(?P<word>[^\W\d_]++)(?!['`])|(?P<sign>[(/.]|[-+])[(/-]?)")
_GOES_ON: Final = lazy_pattern(r"[ ,]*+(?:[^\W_]|'\d)")
_MONTHS: Final = frozenset(word for words in MONTHS.values() for word in words)
_SEVERAL: Final = frozenset(word.split()[0] for words in WEEKDAYS.values() for word in words if " " in word)
_WEEKDAYS: Final = frozenset(word for words in WEEKDAYS.values() for word in words if word.isalpha()) - _SEVERAL


def outline_of(folded: str, start: int) -> Outline:
    """Return the outline of what stands at a place.

    >>> outline_of("senin (2/9)", 0), outline_of("2 september 2025", 0), outline_of("tadi malam (2/9)", 0), outline_of("mei", 0)
    ('w(d/', 'dmd!', 'w', 'm!')
    """
    outline = ""
    while len(outline) < _DEPTH:
        found = _NEXT.match(folded, start)
        if found is None:
            # A figure or a word that goes on with other signs belongs to nobody knows what.
            return outline if _GOES_ON.match(folded, start) else outline + "!"
        start = found.end()
        if (word := found["word"]) is not None:
            outline += "m" if word in _MONTHS else "w"
            if word not in _MONTHS and word not in _WEEKDAYS:
                return outline
            # "Sel. 2 Sept. 2025"
            start += folded.startswith(".", start)
        else:
            outline += "d" if found["d"] else found["sign"].replace("+", "-")
    return outline


@functools.cache
def outlines_of(parts: tuple[Part, ...]) -> frozenset[str]:
    """Return the outlines with which a template may begin; "*" stands for anything from there on.

    >>> from idnews.template import Template
    >>> sorted(outlines_of(Template("[{weekday}, ]{day}/{mm}", {}).parts))
    ['d/d*', 'wd/d']
    """
    return frozenset(_outlines(parts, _DEPTH))


def _outlines(parts: tuple[Part, ...], depth: int) -> Iterator[str]:
    if not depth or not parts:
        yield _ANY * bool(depth)
        return
    first, rest = parts[0], parts[1:]
    if isinstance(first, Maybe):
        yield from _outlines((*first.parts, *rest), depth)
        yield from _outlines(rest, depth)
    elif isinstance(first, Hole):
        yield from _of_a_hole(first.name.removeprefix("first_"), rest, depth)
    elif not (words := first.lstrip(" ,")):
        yield from _outlines(rest, depth)
    elif words[0].isalpha():
        yield f"w{_ANY}"[:depth]
    elif words[0] == ")":
        # It may be missing.
        yield _ANY
    else:
        yield from (words[0] + behind for behind in _outlines((words[1:], *rest) if words[1:] else rest, depth - 1))


def _of_a_hole(name: str, rest: tuple[Part, ...], depth: int) -> Iterator[str]:
    if name == "time":
        yield _ANY
    elif name == "steps":
        yield from (outline[:depth] for outline in _STEPS)
    elif name in _LINKS:
        yield from (outline[:depth] for outline in ("w*", "!*"))
        yield from (f"-{behind}" for behind in _outlines(rest, depth - 1))
    else:
        kind = "d" if name in _FIGURES else "m" if name == "month" else "w"
        yield from (kind + behind for behind in _outlines(rest, depth - 1))


def may_have(outline: Outline, outlines: frozenset[str]) -> bool:
    """Return whether what has an outline may be written in a way that begins with one of `outlines`.

    >>> may_have("d/d/", frozenset({"d/d*"})), may_have("w", frozenset({"wd/d"})), may_have("dmd!", frozenset({"d/d*", "wd/d"}))
    (True, True, False)
    """
    return any(known.startswith(outline) or (_ANY in known and outline.startswith(known.rstrip(_ANY))) for known in outlines)
