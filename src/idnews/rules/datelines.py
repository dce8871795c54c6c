"""Mark where the story was filed and by which outlet."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from idnews.dateline import DEPTH, find_dateline
from idnews.label import Label
from idnews.proof import Mark, Proof

# A dateline opens the story: headline, standfirst, pull quote and captions may stand above it, but no more running text than that.
_LINES: Final = 14
_PROSE_ABOVE: Final = 3
_DEPTH: Final = 160


def datelines(proof: Proof) -> Iterator[Mark]:
    """Mark the first dateline near the top of the page; what stands before it is above the story."""
    above = 0
    for stretch in itertools.islice(proof.open, _LINES + 1):
        # Where the paragraphs are joined a dateline may stand deep in the first line; elsewhere it opens a line.
        found = find_dateline(stretch.levelled, depth=DEPTH if stretch.number == 0 else _DEPTH)
        if found is not None:
            yield Mark(found.span.shift(stretch.span.start), Label.DATELINE, "a place or an outlet and a dash open the story")
            return
        above += stretch.is_prose
        if above > _PROSE_ABOVE:
            return
