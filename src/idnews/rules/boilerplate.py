"""Mark the phrases that newsrooms print around every story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.cue import find_cues
from idnews.imprint import find_imprint
from idnews.label import Label
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof
from idnews.span import Span

_AD: Final = " Advertisement "
_INLINE_AD: Final = lazy_pattern(r"(?<=[.?!\"')] )Advertisement(?= [A-Z0-9\"])")


def boilerplate(proof: Proof) -> Iterator[Mark]:
    """Mark advertisements, prompts, notices and menu words by the cues of the lexicon, and the publisher's imprint."""
    for stretch in proof.open:
        for found in find_cues(stretch.levelled, proof.folded(stretch.span)):
            yield Mark(found.span.shift(stretch.span.start), found.value.label, f"the cue {found.value.words!r}")
    if _AD in proof.galley.levelled:
        for match in _INLINE_AD.finditer(proof.galley.levelled):
            yield Mark(Span(*match.span()), Label.AD, "the label of an advertisement between two sentences")
    for span in find_imprint(proof.galley.levelled):
        yield Mark(span, Label.LEGAL, "a line of the publisher's imprint")
