"""Mark the tags that sign a story at its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.credit import find_credits, may_be_signed, parse_credit
from idnews.credit.strokes import find_stroked
from idnews.label import Label
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof
from idnews.span import Span

# "as/hp"
_LONGEST: Final = 7
# "rs/hp (Reuters, AFP)": Deutsche Welle names the agencies behind.
_WITH_AGENCIES: Final = lazy_pattern(r"[a-z]{2,3}/[a-z]{2,3} ?\([^()\n]{2,60}\)")
_LAST: Final = 3
_PAIR: Final = lazy_pattern("[a-z]{2,3}/")
# "… kata Sari.[]", "… kata Sari. (": where the tag would stand.
_EMPTY: Final = lazy_pattern(r"\[\]$|(?:(?<=[.?!\"…])|(?<=[.?!\"…] ))\($")
_STAR: Final = "*"


def closing_tags(proof: Proof) -> Iterator[Mark]:
    """Mark codes in brackets behind the last full stop of the story, or of a page of it."""
    yield from _initials(proof)
    yield from _stroked(proof)
    if not may_be_signed(proof.galley.levelled):
        return
    above = next((mark.span.start for mark in proof.labelled(Label.DATELINE)), 0)
    for stretch in proof.open:
        # What stands in brackets above the story is the credit of a picture.
        if stretch.span.end <= above or not may_be_signed(text := stretch.levelled):
            continue
        if (empty := _EMPTY.search(text, max(0, len(text) - _LONGEST))) is not None:
            yield Mark(Span(*empty.span()).shift(stretch.span.start), Label.CREDIT, "brackets that close the story, and hold nothing")
        # Stars around a promoted headline, of which its mark has taken one: "*Baca juga: …*".
        if stretch.opens and not stretch.whole and text == _STAR:
            continue
        # Where the pages of a story were joined, the tag of an earlier page stands inside.
        for found in find_credits(text):
            yield Mark(found.span.shift(stretch.span.start), Label.CREDIT, "a code in brackets behind a full stop")


def _stroked(proof: Proof) -> Iterator[Mark]:
    """Mark a tag that strokes set apart, behind the last full stop of the page or beneath its last paragraph."""
    last = proof.open[-_LAST:]
    ending = max((stretch.span.start for stretch in last if stretch.is_prose), default=0)
    for above, stretch in zip((None, *last), last, strict=False):
        if (found := find_stroked(stretch.levelled)) is None or not (found[0].start or (above is not None and above.is_prose)):
            continue
        # "… dua warga. hp/rap": without a stroke before it a pair signs nothing where the story goes on beneath.
        if stretch.span.start >= ending or _PAIR.match(stretch.levelled, found[0].start) is None:
            yield Mark(found[0].shift(stretch.span.start), Label.CREDIT, "a code behind a stroke closes the story")


def _initials(proof: Proof) -> Iterator[Mark]:
    """Mark initials around a stroke on the line beneath the last paragraph."""
    for index in range(len(proof.open) - 1, 0, -1):
        above, stretch = proof.open[index - 1], proof.open[index]
        if stretch.is_prose:
            return
        text = stretch.levelled
        brief = text.isascii() and text[0].islower() and "/" in text and (len(text) <= _LONGEST or _WITH_AGENCIES.fullmatch(text) is not None)
        beneath = stretch.whole and above.is_prose and above.number == stretch.number - 1
        if brief and beneath and parse_credit(text) is not None:
            yield Mark(stretch.span, Label.CREDIT, "initials beneath the last paragraph")
