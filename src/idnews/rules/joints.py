"""Mark what a scraper put between paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.label import Label
from idnews.proof import Mark, Proof


def joints(proof: Proof) -> Iterator[Mark]:
    """Mark brackets, quotes and commas of a list that a scraper printed as text; markup that it left between lines is marked in its name."""
    if proof.galley.is_html:
        return
    for stretch in proof.open:
        if stretch.line.path and stretch.line.path[0][0] == "joint":
            yield Mark(stretch.span, Label.FURNITURE, "a scraper's joint between paragraphs")
