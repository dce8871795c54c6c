"""Mark what only the place of a line on an HTML page tells: names without a role, stamps of no known form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.byline import looks_like_name, parse_byline
from idnews.label import Label
from idnews.placing import NAMED, Placing
from idnews.proof import Mark, Proof
from idnews.prose import looks_like_prose

_LONGEST: Final = 160
_AWAITED: Final = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.CREDIT, Label.DATELINE, Label.PAGER})


def places(proof: Proof) -> Iterator[Mark]:
    """Mark open lines that stand where bylines, stamps and closing tags do, after the rules that know them by their words."""
    if proof.galley.shape is not None:
        return
    placing = Placing(proof.publisher)
    for stretch in proof.open:
        if len(stretch.span) > _LONGEST or not stretch.line.path:
            continue
        label, because = placing.label(stretch.line.path)
        if label not in _AWAITED:
            continue
        text = proof.levelled(stretch.span)
        if looks_like_prose(text) and because is NAMED:
            continue
        byline = parse_byline(text.strip(" |,-•·/")) if label is Label.BYLINE else None
        if byline is not None and (byline.names or byline.organisations):
            yield Mark(stretch.span, Label.BYLINE, because)
        elif label is Label.BYLINE and looks_like_name(text):
            yield Mark(stretch.span, Label.BYLINE, because)
        else:
            yield Mark(stretch.span, Label.FURNITURE, f"{because}, and it says nothing that is known")
