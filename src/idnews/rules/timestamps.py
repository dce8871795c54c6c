"""Mark when the page says that it was published or changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.dates import find_stamp
from idnews.label import Label
from idnews.proof import Mark, Proof

_LONGEST: Final = 200


def timestamps(proof: Proof) -> Iterator[Mark]:
    """Mark the stamp of lines that print nothing but a date, with its lead and the names around it left for others."""
    for stretch in proof.open:
        # A stamp has a line of its own, or opens the text.
        if len(stretch.span) > _LONGEST and stretch.number > 0:
            continue
        if (found := find_stamp(proof.levelled(stretch.span))) is not None:
            yield Mark(found.span.shift(stretch.span.start), Label.TIMESTAMP, "a date stands alone")
