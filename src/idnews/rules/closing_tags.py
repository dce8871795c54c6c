"""Mark the tags that sign a story at its end."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.credit import find_credit, find_credits
from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.prose import looks_like_prose


def closing_tags(proof: Proof) -> Iterator[Mark]:
    """Mark codes in brackets behind the last full stop of the story, or of a page of it."""
    stretches = proof.open
    last_prose = max((number for number, stretch in enumerate(stretches) if looks_like_prose(proof.levelled(stretch.span))), default=-1)
    for number, stretch in enumerate(stretches):
        text = proof.levelled(stretch.span)
        if number >= last_prose:
            if (found := find_credit(text)) is not None:
                yield Mark(found.span.shift(stretch.span.start), Label.CREDIT, "a code in brackets behind the last full stop")
        # Where the pages of a story were joined, the tag of an earlier page stands inside.
        for inner in find_credits(text):
            yield Mark(inner.span.shift(stretch.span.start), Label.CREDIT, "a code in brackets between two sentences")
