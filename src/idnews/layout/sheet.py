"""Keep what has been made of each line of one HTML page."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Final

from idnews.addresses import leads_nowhere, own_addresses, site_of
from idnews.cue import whole_line
from idnews.fold import fold
from idnews.galley import Galley, Line
from idnews.label import Label
from idnews.layout.placing import PLACED, Placing
from idnews.lexicon.pictures import LEADS_ALONE
from idnews.proof import Mark, Proof
from idnews.publishers import publisher_of
from idnews.related.item import read_age
from idnews.span import Span

NOISE: Final = frozenset({Label.AD, Label.FURNITURE, Label.PROMO, Label.SOCIAL, Label.LEGAL, Label.REPEAT})
"""Labels of what is none of the story's."""

READ_BY_WORDS: Final = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.DATELINE, Label.CREDIT, Label.PAGER})
"""Labels that a place only hints at: a line there may hold several facts, which the rules that follow part."""

_LEAST_LINKED: Final = 0.8
_LONGEST_TITLE: Final = 240
# "Baca juga: "; what is longer is a paragraph of the story that a promoted headline ends.
_LONGEST_LEAD: Final = 60
_LEAD_SIGNS: Final = (":", "»", "›", "→")
# A caption's place is a button's as well ("Perbesar"), and an advertisement's.
_LONGEST_BUTTON: Final = 60


class Sheet:
    """One HTML page, what its places tell, and what has been made of its lines so far."""

    def __init__(self, proof: Proof) -> None:
        """Take the page; its metadata, which come first, are no lines of the layout."""
        self.galley: Final[Galley] = proof.galley
        self.lines: tuple[Line, ...] = proof.galley.lines
        self.text: Final[str] = proof.galley.text
        self.placing: Final = Placing(proof.publisher)
        self.start: Final = next((number for number, line in enumerate(self.lines) if line.slug is None), len(self.lines))
        self._kept: Final[dict[int, list[Mark]]] = {}
        self._told: Final[dict[tuple[int, int], tuple[Label | None, str]]] = {}

    def close(self, end: int) -> None:
        """Leave the lines from `end` on to the page's frame: another story opens there."""
        self.lines = self.lines[:end]

    def words(self, number: int) -> str:
        """Return what a line says."""
        return self.lines[number].span.of(self.text)

    def label(self, number: int, beneath: int = 0) -> tuple[Label | None, str]:
        """Return what a line's place tells, and how; `None` where it tells nothing."""
        key = number, beneath
        told = self._told.get(key)
        if told is None:
            told = self._told[key] = self.placing.label(self.lines[number].path, beneath)
        return told

    def is_placed(self, number: int, *labels: Label) -> bool:
        """Return whether a line stands where its publisher puts what one of the labels names."""
        if self.placing.places is None or not 0 <= number < len(self.lines):
            return False
        label, because = self.label(number)
        return because is PLACED and label in labels

    def is_kept(self, number: int) -> bool:
        """Return whether a line is known to be near the story, marked or not."""
        return number in self._kept

    def is_open(self, number: int) -> bool:
        """Return whether no mark has been made of a line."""
        return not self._kept.get(number)

    def keep(self, number: int) -> None:
        """Leave a line near the story to the rules that read words."""
        self._kept.setdefault(number, [])

    def mark(self, number: int, label: Label, because: str) -> None:
        """Mark a line."""
        span = self.lines[number].span
        if label is Label.CAPTION and len(span) < _LONGEST_BUTTON and (cue := whole_line(span.of(self.text))) is not None:
            label, because = cue.label, f"the cue {cue.words!r}"
        elif label is Label.CAPTION and fold(span.of(self.text)) in LEADS_ALONE:
            label, because = Label.FURNITURE, "what announces a caption, for readers who listen"
        self._kept[number] = [Mark(span, label, because)]

    def mark_some(self, number: int, marks: Sequence[Mark]) -> None:
        """Mark parts of a line, and leave the rest to the rules that read words."""
        self._kept[number] = [*marks]

    def mark_lines(self, first: int, last: int, label: Label, because: str) -> None:
        """Mark several lines as one."""
        for number in range(first, last + 1):
            self._kept[number] = []
        self._kept[first] = [Mark(Span(self.lines[first].span.start, self.lines[last].span.end), label, because)]

    def mark_parts(self, number: int, spans: Sequence[Span], label: Label, because: str) -> None:
        """Mark parts of a line; what stands beside them is the frame's."""
        whole = self.lines[number].span
        marks = [Mark(span, label, because) for span in spans]
        at = whole.start
        for span in (*spans, Span(whole.end, whole.end)):
            if at < span.start:
                marks.append(Mark(Span(at, span.start), Label.FURNITURE, f"beside what is marked {label}"))
            at = span.end
        self._kept[number] = marks

    def is_title(self, number: int, least: int) -> bool:
        """Return whether a line has the length of a headline, of `least` words or more."""
        span = self.lines[number].span
        start, end = span.start, span.end
        return end - start <= _LONGEST_TITLE and self.text.count(" ", start, end) + 1 >= least

    def link(self, number: int) -> Span | None:
        """Return the link that a line is, a bullet, an age or a lead beside it left out; `None` where it is none."""
        line = self.lines[number]
        address = line.address
        if address is not None:
            return None if leads_nowhere(address) else line.span
        links = [inline.span for inline in self.galley.inlines_of(line.span) if inline.element[0] == "a"]
        if len(links) != 1:
            return None
        link = links[0]
        before = self.text[line.span.start : link.start].rstrip()
        behind = self.text[link.end : line.span.end].strip(" |-")
        # A bullet or a lead with its colon may stand before it, and an age behind it.
        leads = len(before) <= _LONGEST_LEAD and before.endswith(_LEAD_SIGNS)
        beside = (not behind or read_age(behind) is not None) and (leads or not any(map(str.isalnum, before)))
        return link if beside or len(link) >= _LEAST_LINKED * len(line.span) else None

    def leads_elsewhere(self, address: str) -> bool:
        """Return whether an address is that of a site which is neither the page's own nor a known newsroom's; a page may not say its own."""
        own = self._sites
        return bool(own) and site_of(address) not in (None, *own) and publisher_of(address) is None

    @functools.cached_property
    def _sites(self) -> frozenset[str | None]:
        return frozenset(map(site_of, own_addresses(self.galley))) - {None}

    def marks(self) -> Iterator[Mark]:
        """Yield what was made of the lines, and a mark for each run of lines that were not kept."""
        opened = self.start
        for number in sorted(self._kept):
            if number > opened:
                yield self._far(opened, number - 1)
            yield from self._kept[number]
            opened = number + 1
        if opened < len(self.galley.lines):
            yield self._far(opened, len(self.galley.lines) - 1)

    def _far(self, first: int, last: int) -> Mark:
        lines = self.galley.lines
        return Mark(Span(lines[first].span.start, lines[last].span.end), Label.FURNITURE, "far from the story")
