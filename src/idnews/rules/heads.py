"""Mark what stands above the story: headline, kicker, standfirst, a bare byline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from idnews.byline import looks_like_name
from idnews.label import Label
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, in_title_case, looks_like_headline, looks_like_prose, words
from idnews.span import Span

_HEAD_LINES: Final = 12
_KICKER_WORDS: Final = 3
_LEAST_BELOW: Final = 2
_BELOW: Final = 8
# What is longer is running text, whatever its letters look like (a prayer in a broken code).
_LONGEST_HEAD: Final = 400
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+")
_FACTS: Final = (Label.TIMESTAMP, Label.BYLINE, Label.CAPTION)


def heads(proof: Proof) -> Iterator[Mark]:
    """Mark the lines above the dateline or, where there is none, above the first line of running text."""
    dateline = next(iter(proof.labelled(Label.DATELINE)), None)
    if dateline is not None:
        above = [stretch for stretch in proof.open if stretch.span.end <= dateline.span.start]
        yield from _head_lines(proof, above, known=True)
    else:
        above = _above_prose(proof)
        yield from _head_lines(proof, above, known=_has_facts(proof, above))


def _above_prose(proof: Proof) -> list[Stretch]:
    """Return the lines above the first line of running text, which may not be far down."""
    above: list[Stretch] = []
    for stretch in proof.open[: _HEAD_LINES + 1]:
        text = proof.levelled(stretch.span)
        if looks_like_prose(text) and (len(text) > _LONGEST_HEAD or ends_sentence(text) or not in_title_case(text)):
            return above
        above.append(stretch)
    return []


def _has_facts(proof: Proof, above: list[Stretch]) -> bool:
    """Return whether lines without a dateline beneath them are the head of a page all the same.

    A stamp, a name or a caption among them shows it, and so do several lines of running text below.
    """
    if not above:
        return False
    end = above[-1].span.end
    facts = any(mark.label in _FACTS for mark in proof.marks if mark.span.end <= end or not proof.text(Span(end, mark.span.start)).strip())
    below = [stretch for stretch in proof.open[len(above) : len(above) + _BELOW] if looks_like_prose(proof.levelled(stretch.span))]
    return facts or len(below) > _LEAST_BELOW


def _head_lines(proof: Proof, above: list[Stretch], *, known: bool) -> Iterator[Mark]:
    """Mark the lines of a page's head; unless it is known to be one, a headline shows itself by its capitals only."""
    headline: str | None = None
    for number, stretch in enumerate(above):
        text, folded = proof.levelled(stretch.span), proof.folded(stretch.span)
        count = len(words(text))
        if not count:
            continue
        if _ADDRESS.fullmatch(text):
            yield Mark(stretch.span, Label.FURNITURE, "an address above the story")
            continue
        if headline is None:
            titled = stretch.whole and looks_like_headline(text) and not text.startswith('"') and (known or in_title_case(text))
            if titled and not _is_label(proof, above, number):
                headline = folded
                yield Mark(stretch.span, Label.HEADLINE, "the first line of the head that reads as a headline")
                continue
        elif folded == headline:
            yield Mark(stretch.span, Label.REPEAT, "the headline again")
            continue
        elif looks_like_name(text):
            yield Mark(stretch.span, Label.BYLINE, "a bare name beneath the headline")
            continue
        if looks_like_prose(text) or (count > _KICKER_WORDS and (known or headline is not None)):
            yield Mark(stretch.span, Label.STANDFIRST, "running text above the story proper")
        elif count <= _KICKER_WORDS and (known or headline is not None or number + 1 < len(above)):
            yield Mark(stretch.span, Label.KICKER, "a word or two above the story")


def _is_label(proof: Proof, above: list[Stretch], number: int) -> bool:
    """Return whether a short line only names the topic of a fuller headline that follows."""
    if len(words(proof.levelled(above[number].span))) > _KICKER_WORDS:
        return False
    rest = [proof.levelled(other.span) for other in above[number + 1 :]]
    return any(looks_like_headline(text) and len(words(text)) > _KICKER_WORDS for text in rest)
