"""Mark who wrote, reported, edited and photographed."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.byline import find_bylines
from idnews.label import Label
from idnews.proof import Mark, Proof


def bylines(proof: Proof) -> Iterator[Mark]:
    """Mark names that a role announces: "Penulis: …", "Editor : …", "Laporan Wartawan …"."""
    for stretch in proof.open:
        for found in find_bylines(proof.levelled(stretch.span)):
            yield Mark(found.span.shift(stretch.span.start), Label.BYLINE, "a role announces a name")
