"""Mark the captions of pictures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.caption import find_caption, find_captions
from idnews.label import Label
from idnews.proof import Mark, Proof

# What opens a labelled credit inside a story: most stories hold none.
_SIGNS: Final = ("(foto", "(photo", "(dok", "(sumber foto")


def captions(proof: Proof) -> Iterator[Mark]:
    """Mark lines that a lead ("Foto: …") or a photo credit gives away as captions, and captions inside a story joined to one line."""
    inside = any(sign in proof.galley.folded for sign in _SIGNS)
    for stretch in proof.open:
        if stretch.whole and (found := find_caption(proof.levelled(stretch.span))) is not None:
            yield Mark(found.span.shift(stretch.span.start), Label.CAPTION, "a lead or a photo credit gives a caption away")
        elif inside:
            for caption in find_captions(proof.levelled(stretch.span)):
                yield Mark(caption.span.shift(stretch.span.start), Label.CAPTION, "the sentence before a labelled photo credit")
