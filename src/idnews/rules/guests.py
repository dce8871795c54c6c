"""Mark what a page says of its guest writer beneath the story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.byline import parse_byline
from idnews.fold import fold
from idnews.label import Label
from idnews.lexicon.roles import POSITIONS
from idnews.lexicon.words import REPORTING_VERBS, TOLD_OF_GUESTS
from idnews.persons import is_person
from idnews.proof import Mark, Proof, Stretch
from idnews.span import Span

_LAST: Final = 3
_LONGEST: Final = 240
_LONGEST_NAME: Final = 60
_SIGNS: Final = " *()\u2013-\t\xa0"


def guests(proof: Proof) -> Iterator[Mark]:
    """Mark "*) Penulis adalah dosen …" among the last lines of a story, and on an HTML page "Sari Lestari, dosen …" as well."""
    opened = proof.open
    for stretch in opened[-_LAST:]:
        if len(opened) <= _LAST or not stretch.whole or len(stretch.span) > _LONGEST:
            continue
        if proof.folded(stretch.span).lstrip(_SIGNS).startswith(TOLD_OF_GUESTS):
            yield Mark(stretch.span, Label.FURNITURE, "what the writer is")
        elif proof.galley.is_html and (name := _guest(stretch)) is not None:
            yield from _introduced(proof, stretch, name)


def _guest(stretch: Stretch) -> Span | None:
    """Return the name with which a line opens that tells what its bearer is, and nothing that anybody said or did."""
    text = stretch.levelled
    start = len(text) - len(text.lstrip(_SIGNS))
    comma = text.find(",", start, start + _LONGEST_NAME)
    told = text.find(" adalah ", start, start + _LONGEST_NAME)
    end = told if comma < 0 else comma
    if end < 0 or not is_person(text[start:end]):
        return None
    rest = fold(text[end:]).removeprefix(" adalah").replace(",", " ").replace(".", " ").split()
    if not rest or rest[0] not in POSITIONS or not REPORTING_VERBS.isdisjoint(rest) or '"' in text:
        return None
    return Span(start, end)


def _introduced(proof: Proof, stretch: Stretch, name: Span) -> Iterator[Mark]:
    """Mark a guest whom a byline names, or whom nothing else on the page does: the story tells its own persons before."""
    called = fold(name.of(stretch.levelled))
    bylines = [byline for mark in proof.labelled(Label.BYLINE) if (byline := parse_byline(proof.text(mark.span))) is not None]
    named = {fold(each) for byline in bylines if byline.is_author for each in byline.names}
    if called in named:
        yield Mark(stretch.span, Label.FURNITURE, "what the writer is")
    elif not named and not any(called in proof.folded(other.span) for other in proof.open if other.span.start < stretch.span.start):
        start = stretch.span.start
        yield Mark(Span(start + name.start, start + name.end), Label.BYLINE, "a guest, and what he or she is, beneath the story")
        yield Mark(Span(start + name.end, stretch.span.end), Label.FURNITURE, "what the writer is")
