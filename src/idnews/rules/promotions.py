"""Mark other stories that are promoted inside the story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.galley import Shape
from idnews.label import Label
from idnews.lexicon.frame import GUESTS_NOTICE
from idnews.lexicon.promotions import FOOT_LEADS
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.related import find_promoted
from idnews.related.leads import may_promote
from idnews.span import Span

# "Selanjutnya:" alone opens the next step of a recipe as well.
_FIRST: Final = lazy_pattern(
    lambda: (
        rf"(?<!\S)(?P<lead>{FOOT_LEADS[0]} ?:) ?\n{{0,3}}(?P<headline>[A-Z0-9\"'][^\n]{{8,150}}?)\s+"
        rf"(?P<second>{FOOT_LEADS[1]} ?:)(?:\n{{1,3}}(?P<below>[A-Z0-9\"'][^\n]{{8,150}}))?"
    )
)
_SECOND: Final = FOOT_LEADS[1].lower()
_GAP: Final = 12


def promotions(proof: Proof) -> Iterator[Mark]:
    """Mark "Baca juga: …" and its like; where the headline's end is a guess, the mark says so."""
    if not may_promote(proof.galley.folded):
        return
    if _SECOND in proof.galley.folded and (first := _FIRST.search(proof.galley.levelled)) is not None:
        yield Mark(Span(*first.span("lead")), Label.FURNITURE, "the lead of the first of two stories at the foot")
        yield Mark(Span(*first.span("headline")), Label.RELATED, "the first of two stories at the foot")
        if first["below"] is not None:
            yield Mark(Span(*first.span("second")), Label.FURNITURE, "the lead of the second of two stories at the foot")
            yield Mark(Span(*first.span("below")), Label.RELATED, "the second of two stories at the foot")
    in_glued = proof.galley.shape is Shape.GLUED
    for stretch in proof.open:
        if not may_promote(proof.folded(stretch.span)):
            continue
        for found in find_promoted(stretch.levelled + _notice(proof, stretch), in_glued=in_glued):
            because = "a lead promotes a headline" if found.value.sure else "a lead promotes a headline, cut where it most likely ends"
            yield Mark(found.span.shift(stretch.span.start), Label.RELATED, because)


def _notice(proof: Proof, stretch: Stretch) -> str:
    """Return how the notice of guests behind a stretch begins, for above it a headline ends otherwise; nothing where none stands there."""
    end = stretch.span.end
    behind = proof.galley.levelled[end : end + len(GUESTS_NOTICE) + _GAP].lstrip()
    return f" {GUESTS_NOTICE}" if behind.startswith(GUESTS_NOTICE) else ""
