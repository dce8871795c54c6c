"""Mark the box between headline and story that tells the story in a few points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from idnews.galley import Element, stands_in
from idnews.label import Label
from idnews.lexicon.frame import SUMMARY_HEADS
from idnews.proof import Mark, Proof, Stretch

_HEAD_LINES: Final = 14
_LONGEST_HEAD: Final = 40
_MOST_POINTS: Final = 10
# A standfirst may stand above the box.
_STANDFIRSTS: Final = 1
_LISTS: Final = ("ul", "ol")


def summaries(proof: Proof) -> Iterator[Mark]:
    """Mark a list, or a box, under a head such as "Ringkasan Berita" above the running text of an HTML page."""
    if not proof.galley.is_html:
        return
    opened = proof.open
    told = 0
    for number, stretch in enumerate(opened[:_HEAD_LINES]):
        if stretch.whole and len(stretch.span) <= _LONGEST_HEAD and proof.folded(stretch.span).rstrip(" .:…").casefold() in SUMMARY_HEADS:
            points = _points(opened[number + 1 :], stretch)
            if points:
                yield Mark(stretch.span, Label.FURNITURE, "the head of a summary")
                for point in points:
                    yield Mark(point.span, Label.STANDFIRST, "a point of the summary above the story")
            return
        told += stretch.is_prose and not _is_listed(stretch)
        if told > _STANDFIRSTS:
            return


def _points(beneath: Sequence[Stretch], head: Stretch) -> list[Stretch]:
    """Return the lines of the list right beneath a head, else of the box that it stands in; none where the story stands in it as well."""
    box = _innermost(beneath[0], _LISTS) if beneath else None
    if box is None and len(head.line.path) > 1:
        box = head.line.path[-2]
    points: list[Stretch] = []
    for stretch in beneath[: _MOST_POINTS + 1]:
        if not stands_in(stretch.line.path, box):
            # Something has to follow: the story.
            return points
        points.append(stretch)
    return []


def _innermost(stretch: Stretch, tags: tuple[str, ...]) -> Element | None:
    return next((element for element in reversed(stretch.line.path) if element[0] in tags), None)


def _is_listed(stretch: Stretch) -> bool:
    return _innermost(stretch, _LISTS) is not None
