"""Draw where on a page its story stands, and tell how much of the page it is."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Final

import attrs

from idnews.explained_page.legend import FRAME, GROUPS, Group
from idnews.explained_page.markup import Markup, element
from idnews.label import Label
from idnews.proof import Mark, Proof

_WIDTH: Final = 480
"""How many columns the drawing has; a page of a million characters gets no more."""
# What is the story towers above what is not, so that no colour need be told from another.
_HEIGHTS: Final = {group.key: height for group, height in zip(GROUPS, (24, 15, 9, 3), strict=True)}
_TALLEST: Final = 24


@attrs.frozen
class Share:
    """How much of what a reader sees belongs to a group of labels."""

    group: Group
    """The group."""

    characters: int
    """How many characters its marks hold."""

    percent: int
    """How many of a hundred that is, rounded so that all of them together are a hundred."""


def shares(proof: Proof) -> tuple[Share, ...]:
    """Return what a reader sees of a page, parted among the groups."""
    counts: Counter[str] = Counter()
    for mark in _seen(proof):
        counts[_group_of(mark.label).key] += len(mark.span)
    total = counts.total()
    percents = _rounded([100 * counts[group.key] / total if total else 0.0 for group in GROUPS])
    return tuple(Share(group, counts[group.key], percent) for group, percent in zip(GROUPS, percents, strict=True))


def print_skyline(proof: Proof) -> Markup:
    """Return the page from top to bottom as a drawing from left to right, the story tallest."""
    told = ", ".join(f"{share.group.name.lower()} {share.percent} percent" for share in shares(proof))
    bars: list[Markup] = []
    columns = _columns(proof)
    at = 0
    for key, run in itertools.groupby(columns):
        width = len(list(run))
        height = _HEIGHTS[key]
        bars.append(_bar(at, _TALLEST - height, width, height, key))
        at += width
    return element(
        "svg",
        *bars,
        class_="skyline",
        viewBox=f"0 0 {max(at, 1)} {_TALLEST}",
        preserveAspectRatio="none",
        role="img",
        aria_label=f"Where the story stands on the page, from its top to its end: {told}.",
    )


def _bar(x: int, y: int, width: int, height: int, group: str) -> Markup:
    """Return a bar of the drawing."""
    return element("rect", x=str(x), y=str(y), width=str(width), height=str(height), data_group=group)


def print_shares(proof: Proof) -> Markup:
    """Return how much of the page each group is."""
    return element(
        "ul",
        *(
            element("li", element("b", f"{share.percent} %"), f" {share.group.name.lower()}", data_group=share.group.key)
            for share in shares(proof)
            if share.characters
        ),
        class_="shares",
    )


def _seen(proof: Proof) -> list[Mark]:
    return [mark for mark in proof.marks if mark.label is not Label.SLUG]


def _group_of(label: Label) -> Group:
    return next((group for group in GROUPS if label in group.labels), FRAME)


def _columns(proof: Proof) -> list[str]:
    """Return for each column the group that has most of it."""
    seen = _seen(proof)
    total = sum(len(mark.span) for mark in seen)
    wide = min(_WIDTH, total)
    columns: list[Counter[str]] = [Counter() for _ in range(wide)]
    at = 0
    for mark in seen:
        end = at + len(mark.span)
        key = _group_of(mark.label).key
        for column in range(at * wide // total, (end - 1) * wide // total + 1):
            first, last = -(-column * total // wide), -(-(column + 1) * total // wide)
            columns[column][key] += max(0, min(end, last) - max(at, first))
        at = end
    return [column.most_common(1)[0][0] for column in columns]


def _rounded(percents: list[float]) -> list[int]:
    """Return percents as whole numbers with the same sum: the largest remainders are rounded up."""
    whole = [int(percent) for percent in percents]
    by_rest = sorted(range(len(percents)), key=lambda index: whole[index] - percents[index])
    for index in by_rest[: round(sum(percents)) - sum(whole)]:
        whole[index] += 1
    return whole
