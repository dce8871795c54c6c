"""Mark other stories that are promoted inside the story."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.related import find_related, may_promote


def promotions(proof: Proof) -> Iterator[Mark]:
    """Mark "Baca juga: …" and its like; where the headline's end is a guess, the mark says so."""
    if not may_promote(proof.galley.folded):
        return
    for stretch in proof.open:
        if not may_promote(proof.folded(stretch.span)):
            continue
        for found in find_related(stretch.levelled):
            because = "a lead promotes a headline" if found.value.sure else "a lead promotes a headline, cut where it most likely ends"
            yield Mark(found.span.shift(stretch.span.start), Label.RELATED, because)
