"""Mark where the story was filed and by which outlet."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from idnews.dateline import DEPTH, Dateline, find_dateline
from idnews.label import Label
from idnews.lexicon.names import COMMON_WORDS
from idnews.lexicon.places import PREFIXES
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import words
from idnews.span import Span

# A dateline opens the story: headline, standfirst, pull quote and captions may stand above it, but no more running text than that.
_LINES: Final = 14
_PROSE_ABOVE: Final = 3
_DEPTH: Final = 160
# "Tanya:" is a word; before a colon a place that no list knows has a name of two words or more.
_PLACE: Final = lazy_pattern(r"(?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3}|[A-Z][\w'-]{3,}(?= -))(?P<sign>:| --?)(?= [\"']?[A-Z])")
# A scraper that leaves links out leaves of "Kabarkota.com - Warga …" the dash.
_LEFT: Final = lazy_pattern(r"\s{0,4}--? {1,3}(?=[\"']?[A-Z])")
# How a caption ends: with its day, or with whose picture it is.
_SHOWN: Final = lazy_pattern(r"\(\d{1,2}/\d{1,2}(?:/\d{4})?\)\.?$|\([^()\n]{3,80}[/:][^()\n]{2,80}\)\.?$")
_BEFORE_PLACES: Final = ("di", "ke", *(prefix.lower() for prefix in PREFIXES))


def datelines(proof: Proof) -> Iterator[Mark]:
    """Mark the first dateline near the top of the page; what stands before it is above the story."""
    above = 0
    for stretch in itertools.islice(proof.open, _LINES + 1):
        # Where the paragraphs are joined a dateline may stand deep in the first line; elsewhere it opens a line.
        found = find_dateline(stretch.levelled, depth=DEPTH if stretch.number == 0 else _DEPTH)
        # A comma parts a place from the story in its first line; beneath that one it parts what it parts in every sentence.
        if found is not None and not (above and found.value.dash == ",") and not _opens_caption(proof, stretch, found.value):
            yield Mark(found.span.shift(stretch.span.start), Label.DATELINE, "a place or an outlet and a dash open the story")
            return
        if stretch.is_prose and (dash := _LEFT.match(stretch.levelled)) is not None and stretch.number == above == 0 and not _is_listed(proof):
            yield Mark(Span(*dash.span()).shift(stretch.span.start), Label.FURNITURE, "the dash of a dateline whose words were lost")
            return
        if above == 0 and stretch.is_prose and (end := _named_place(proof, stretch)) is not None:
            yield Mark(Span(stretch.span.start, end), Label.DATELINE, "a place that the story names again opens it")
            return
        above += stretch.is_prose
        if above > _PROSE_ABOVE:
            return


def _is_listed(proof: Proof) -> bool:
    """Return whether more lines of a text open with a dash: its items do."""
    return sum(_LEFT.match(stretch.levelled) is not None for stretch in proof.open) > 1


def _opens_caption(proof: Proof, stretch: Stretch, dateline: Dateline) -> bool:
    """Return whether what looks like a dateline leads a caption, "PANEN PADI - Warga memanen padi, Senin (6/10/2025).", and a dateline follows.

    Tribun leads its captions so, and Solopos with its own name.
    """
    if (dateline.place is not None and dateline.outlet is not None) or not stretch.whole or _SHOWN.search(stretch.levelled) is None:
        return False
    return any(
        (below := find_dateline(other.levelled, depth=0)) is not None and below.value.outlet is not None
        for other in proof.open[: _LINES + 1]
        if other.number > stretch.number
    )


def _named_place(proof: Proof, stretch: Stretch) -> int | None:
    """Return where a place that no list knows ends before a colon or a dash: the story names it again, as the place that it is.

    Where more lines open so, speakers, questions or ingredients do.
    """
    lead = _leading(stretch)
    if lead is None or any(_leading(other) is not None for other in proof.open if other is not stretch):
        return None
    place = lead["place"].lower()
    known = any(f"{word} {place}" in proof.galley.folded for word in _BEFORE_PLACES)
    return stretch.span.start + lead.end("sign") if known else None


def _leading(stretch: Stretch) -> re.Match[str] | None:
    """Return the words and the sign that open a line of running text, where they could be a place."""
    lead = _PLACE.match(stretch.levelled) if stretch.opens else None
    return lead if lead is not None and COMMON_WORDS.isdisjoint(words(lead["place"].lower())) else None
