"""Mark where a story is cut into pages."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.label import Label
from idnews.pager import find_pagers
from idnews.proof import Mark, Proof


def pagers(proof: Proof) -> Iterator[Mark]:
    """Mark "2 dari 4 halaman", rows of page numbers and prompts to turn the page."""
    for stretch in proof.open:
        for found in find_pagers(proof.levelled(stretch.span)):
            yield Mark(found.span.shift(stretch.span.start), Label.PAGER, "it tells which page this is, or leads to another")
