"""Mark the tags that sign a story at its end."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.credit import find_credits, may_be_signed
from idnews.label import Label
from idnews.proof import Mark, Proof


def closing_tags(proof: Proof) -> Iterator[Mark]:
    """Mark codes in brackets behind the last full stop of the story, or of a page of it."""
    if not may_be_signed(proof.galley.levelled):
        return
    above = next((mark.span.start for mark in proof.labelled(Label.DATELINE)), 0)
    for stretch in proof.open:
        # What stands in brackets above the story is the credit of a picture.
        if stretch.span.end <= above or not may_be_signed(text := stretch.levelled):
            continue
        # Where the pages of a story were joined, the tag of an earlier page stands inside.
        for found in find_credits(text):
            yield Mark(found.span.shift(stretch.span.start), Label.CREDIT, "a code in brackets behind a full stop")
