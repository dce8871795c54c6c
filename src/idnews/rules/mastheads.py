"""Mark what stands above the head of a whole page: menus, tickers, lists of other stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.byline import looks_like_name
from idnews.dateline import find_dateline
from idnews.dates import find_stamp
from idnews.label import Label
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import in_title_case, looks_like_headline, words

# Fewer lines above the story may well be its own head.
_LEAST_ABOVE: Final = 14
_MOST_PROSE: Final = 0.15
_WINDOW: Final = 18
_REACH: Final = 9
_APART: Final = 4
_OPENING: Final = 6
_LEDE: Final = 80
_LONGEST: Final = 200
_MOST_STAMPS: Final = 3
_LEAST_WORDS: Final = 4


def mastheads(proof: Proof) -> Iterator[Mark]:
    """Mark the lines above a headline deep in the page that a stamp beneath it, or a dateline, shows to be the story's own."""
    if len(proof.galley.lines) <= _LEAST_ABOVE or proof.galley.is_html:
        return
    stretches = proof.open
    for start in _starts(stretches):
        if (title := _title_above(stretches, start)) is not None:
            for stretch in stretches:
                if stretch.span.end <= title.span.start:
                    yield Mark(stretch.span, Label.FURNITURE, "above the head of the page")
            return


def _starts(stretches: tuple[Stretch, ...]) -> Iterator[int]:
    """Yield where running text begins that goes on, deep in the page and with next to none above."""
    last: int | None = None
    goes_on = False
    for seen, number in enumerate(number for number, stretch in enumerate(stretches) if stretch.is_prose):
        went_on, goes_on = goes_on, last is not None and number - last <= _APART and stretches[number].number > _LEAST_ABOVE
        if last is not None and goes_on and not went_on:
            if seen - 1 > _MOST_PROSE * last:
                return
            if last >= _LEAST_ABOVE:
                yield last
        if number < _OPENING and len(stretches[number].span) >= _LEDE:
            # A paragraph near the top opens the story; what menus tell is shorter.
            return
        last = number


def _title_above(stretches: tuple[Stretch, ...], start: int) -> Stretch | None:
    """Return the headline above the start of a story that a stamp, or a dateline, shows to be the story's own."""
    first = max(0, start - _WINDOW)
    # A summary may stand between the headline and its stamp.
    short = [number for number in range(first, min(len(stretches), start + _APART)) if len(stretches[number].span) <= _LONGEST]
    stamps = [number for number in short if find_stamp(stretches[number].levelled) is not None]
    if len(stamps) > _MOST_STAMPS:
        # A schedule, whose story stands above it.
        return None
    for stamp in reversed(stamps):
        titles = [stretch for stretch in stretches[max(first, stamp - _REACH) : min(stamp, start)] if _is_title(stretch.levelled)]
        if titles:
            return max(titles, key=lambda stretch: len(words(stretch.levelled)))
    if find_dateline(stretches[start].levelled, depth=0) is not None:
        titles = [stretch for stretch in stretches[max(first, start - _REACH) : start] if _is_title(stretch.levelled)]
        return titles[0] if len(titles) == 1 else None
    return None


def _is_title(text: str) -> bool:
    count = len(words(text))
    return count >= _LEAST_WORDS and looks_like_headline(text) and not looks_like_name(text) and (count > _LEAST_WORDS or in_title_case(text))
