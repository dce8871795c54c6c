"""Mark what stands above the head of a whole page: menus, tickers, lists of other stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.byline import looks_like_name
from idnews.dates import find_stamp
from idnews.label import Label
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import in_title_case, looks_like_headline, words

# Fewer lines above the story may well be its own head.
_LEAST_ABOVE: Final = 14
_OPENING: Final = 3
_MOST_PROSE: Final = 0.15
_WINDOW: Final = 18
_REACH: Final = 9
_APART: Final = 4
_LONGEST: Final = 200
_LEAST_WORDS: Final = 4


def mastheads(proof: Proof) -> Iterator[Mark]:
    """Mark the lines above a headline deep in the page that a stamp beneath it shows to be the story's own."""
    if len(proof.galley.lines) <= _LEAST_ABOVE or proof.galley.is_html:
        return
    stretches = proof.open
    start = _start_of_story(stretches)
    if start is None:
        return
    window = stretches[max(0, start - _WINDOW) : start]
    short = [(number, stretch.levelled) for number, stretch in enumerate(window) if len(stretch.span) <= _LONGEST]
    stamps = [number for number, text in short if find_stamp(text) is not None]
    for stamp in reversed(stamps):
        near = window[max(0, stamp - _REACH) : stamp]
        titles = [stretch for stretch in near if _is_title(stretch.levelled)]
        if titles:
            title = max(titles, key=lambda stretch: len(words(stretch.levelled)))
            for stretch in stretches:
                if stretch.span.end <= title.span.start:
                    yield Mark(stretch.span, Label.FURNITURE, "above the head of the page")
            return


def _start_of_story(stretches: tuple[Stretch, ...]) -> int | None:
    """Return where running text begins that goes on, where it begins deep in the page and next to none stands above."""
    last: int | None = None
    seen = 0
    for number, stretch in enumerate(stretches):
        if not stretch.is_prose:
            continue
        if number < _OPENING:
            return None
        if last is not None and number - last <= _APART and stretch.number > _LEAST_ABOVE:
            return last if last >= _LEAST_ABOVE and seen - 1 <= _MOST_PROSE * last else None
        last = number
        seen += 1
    return None


def _is_title(text: str) -> bool:
    count = len(words(text))
    return count >= _LEAST_WORDS and looks_like_headline(text) and not looks_like_name(text) and (count > _LEAST_WORDS or in_title_case(text))
