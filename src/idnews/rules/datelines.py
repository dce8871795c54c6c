"""Mark where the story was filed and by which outlet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.dateline import find_dateline
from idnews.label import Label
from idnews.proof import Mark, Proof

# A dateline opens the story: what looks like one further down the page is a dash in a sentence.
_LINES: Final = 14
_REACH: Final = 4000


def datelines(proof: Proof) -> Iterator[Mark]:
    """Mark the first dateline near the top of the page; what stands before it is above the story."""
    for stretch in proof.open:
        if stretch.number > _LINES or stretch.span.start > _REACH:
            return
        found = find_dateline(proof.text(stretch.span))
        if found is not None:
            yield Mark(found.span.shift(stretch.span.start), Label.DATELINE, "a place or an outlet and a dash open the story")
            return
