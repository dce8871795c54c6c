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
    ends = proof.labelled(*_ENDS)
    if not ends:
        return
    prose = [stretch.span for stretch in proof.open if looks_like_prose(proof.levelled(stretch.span))]
    behind = total = sum(map(len, prose))
    at = 0
    for end in ends:
        while at < len(prose) and prose[at].start < end.span.end:
            behind -= len(prose[at])
            at += 1
        if at and behind <= _REST * total:
            for stretch in proof.open:
                if stretch.span.start >= end.span.end:
                    yield Mark(stretch.span, Label.FURNITURE, "beneath the end of the story")
            return
