"""Mark the captions of pictures."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.caption import find_caption
from idnews.label import Label
from idnews.proof import Mark, Proof


def captions(proof: Proof) -> Iterator[Mark]:
    """Mark lines that a lead ("Foto: …") or a photo credit gives away as captions."""
    for stretch in proof.open:
        if stretch.whole and (found := find_caption(proof.levelled(stretch.span))) is not None:
            yield Mark(found.span.shift(stretch.span.start), Label.CAPTION, "a lead or a photo credit gives a caption away")
