"""Mark where a story is cut into pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.pager import TURNS, find_pagers
from idnews.proof import Mark, Proof

# "1 / 2", "Show All": without a word that turns pages a pager is a short line.
_LINE: Final = 40


def pagers(proof: Proof) -> Iterator[Mark]:
    """Mark "2 dari 4 halaman", rows of page numbers and prompts to turn the page."""
    turns = any(word in proof.galley.folded for word in TURNS)
    for stretch in proof.open:
        if len(stretch.span) > _LINE and not (turns and any(word in proof.folded(stretch.span) for word in TURNS)):
            continue
        for found in find_pagers(proof.levelled(stretch.span)):
            yield Mark(found.span.shift(stretch.span.start), Label.PAGER, "it tells which page this is, or leads to another")
