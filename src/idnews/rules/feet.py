"""Mark what is left of the page's frame beneath the story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.prose import looks_like_prose

_ENDS: Final = (Label.CREDIT, Label.BYLINE, Label.LEGAL, Label.TAG)
# A closing tag with more of the story behind it than this share closed only a page of the story.
_REST: Final = 0.25


def feet(proof: Proof) -> Iterator[Mark]:
    """Mark what stands behind the closing tag or the editor's name: heads of lists, teasers, stray signs."""
    prose = [(stretch.span, len(stretch.span)) for stretch in proof.open if looks_like_prose(proof.levelled(stretch.span))]
    total = sum(length for _, length in prose)
    if not total:
        return
    first, last = prose[0][0].start, prose[-1][0].end
    closing = next(
        (
            mark
            for mark in proof.labelled(*_ENDS)
            if mark.span.start > first and sum(length for span, length in prose if span.start > mark.span.end) <= _REST * total
        ),
        None,
    )
    floor = closing.span.end if closing is not None else last
    for stretch in proof.open:
        if stretch.span.start >= floor and closing is not None:
            yield Mark(stretch.span, Label.FURNITURE, "beneath the end of the story")
