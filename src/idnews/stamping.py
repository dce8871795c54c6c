"""Read from the stamps of a page when it was published, and when it was changed."""

from __future__ import annotations

import datetime as dt
from typing import Final

from idnews.dates import Ago, Moment, find_stamps, resolve
from idnews.label import Label
from idnews.lexicon.calendar import PUBLISHED_WORDS
from idnews.proof import Mark, Proof
from idnews.slugs import Slugs

_SEVERAL: Final = 2
# A system writes the time of the last change a moment after that of the first.
_MINUTE: Final = dt.timedelta(minutes=1)


def stamps_of(proof: Proof, slugs: Slugs, as_of: dt.datetime | None, home: dt.tzinfo) -> tuple[Moment | None, Moment | None]:
    """Return when the page was published and when it was changed, as far as its stamps tell a day."""
    published: Moment | None = None
    modified: Moment | None = None
    changed: Moment | None = None
    for mark in _by_trust(proof, proof.labelled(Label.TIMESTAMP)):
        # A time of day may stand on the line beneath its date.
        for stamp in find_stamps(proof.text(mark.span).replace("\n", " ")):
            said = stamp.value.said
            # "Lewat 4 tahun lalu" tells that it was long ago, and no day; its element may keep one.
            vague = isinstance(said, Ago) and bool(said.steps.years or said.steps.months)
            where = stamp.span.shift(mark.span.start)
            # An age counts from a visit that nobody may remember; what its element keeps for machines does not.
            kept = slugs.timed(None, where, home) if isinstance(said, Ago) else None
            moment = kept if kept is not None or vague else slugs.timed(resolve(said, as_of=as_of, home=home), where, home)
            if isinstance(said, Ago) and moment is not None and kept is None:
                moment = slugs.aged(moment, said.steps, home, modified=stamp.value.modified)
            if stamp.value.modified:
                modified = modified or moment
            elif slugs.is_change(where) and not proof.folded(mark.span).startswith(PUBLISHED_WORDS):
                changed = changed or moment
            else:
                published = published or moment
    # A theme may call the only time that it prints one of a change.
    if published is None:
        return changed, modified
    return published, modified or (changed if changed is not None and changed.datetime >= published.datetime + _MINUTE else None)


def may_be_visit(proof: Proof) -> bool:
    """Return whether all that a page shows is a day above its headline, without a clock, as headers show that of the visit."""
    headline = next(iter(proof.labelled(Label.HEADLINE)), None)
    if not proof.galley.is_html or headline is None:
        return False
    stamps = proof.labelled(Label.TIMESTAMP)
    return bool(stamps) and all(
        mark.span.start < headline.span.start and ":" not in (text := proof.text(mark.span)) and "." not in text for mark in stamps
    )


def _by_trust(proof: Proof, stamps: list[Mark]) -> list[Mark]:
    """Return stamps, the most telling first: the day of the visit stands above the headline, without a clock."""
    headline = next(iter(proof.labelled(Label.HEADLINE)), None)
    if headline is None or len(stamps) < _SEVERAL:
        return stamps
    story = next((mark.span.start for mark in proof.labelled(Label.BODY)), 0)
    if not proof.galley.is_html and not headline.span.end <= stamps[1].span.start < story:
        # In a text only a second stamp between headline and story shows whose the first one is.
        return stamps

    def trust(mark: Mark) -> tuple[bool, bool, int]:
        text = proof.text(mark.span)
        above = mark.span.start < headline.span.start
        return ":" not in text and "." not in text, above, -mark.span.start if above else 0

    # Of two above it, that of the visit stands further away.
    return sorted(stamps, key=trust)
