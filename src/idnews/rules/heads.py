"""Mark what stands above the story: headline, kicker, standfirst, a bare byline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.byline import looks_like_name
from idnews.label import Label
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, in_title_case, looks_like_headline, looks_like_prose, words

_HEAD_LINES: Final = 12
_KICKER_WORDS: Final = 3
_LEAST_BELOW: Final = 2


def heads(proof: Proof) -> Iterator[Mark]:
    """Mark the lines above the dateline or, where there is none, above the first line of running text."""
    dateline = next(iter(proof.labelled(Label.DATELINE)), None)
    if dateline is not None:
        above = [stretch for stretch in proof.open if stretch.span.end <= dateline.span.start]
        yield from _above_dateline(proof, above)
    else:
        yield from _above_prose(proof)


def _above_dateline(proof: Proof, above: list[Stretch]) -> Iterator[Mark]:
    headline: str | None = None
    for number, stretch in enumerate(above):
        text = proof.levelled(stretch.span)
        folded = proof.folded(stretch.span)
        if not words(text):
            continue
        if headline is not None and folded == headline:
            yield Mark(stretch.span, Label.REPEAT, "the headline again")
        elif headline is not None and looks_like_name(text):
            yield Mark(stretch.span, Label.BYLINE, "a bare name beneath the headline")
        elif headline is None and stretch.whole and looks_like_headline(text) and not _is_label(proof, above, number):
            headline = folded
            yield Mark(stretch.span, Label.HEADLINE, "the first line above the dateline that reads as a headline")
        elif looks_like_prose(text) or (headline is not None and ends_sentence(text)) or not stretch.whole:
            yield Mark(stretch.span, Label.STANDFIRST, "running text above the dateline")
        elif len(words(text)) <= _KICKER_WORDS:
            yield Mark(stretch.span, Label.KICKER, "a word or two above the story")
        else:
            yield Mark(stretch.span, Label.STANDFIRST if headline is not None else Label.FURNITURE, "above the dateline")


def _is_label(proof: Proof, above: list[Stretch], number: int) -> bool:
    """Return whether a short line only names the topic of a fuller headline that follows."""
    here = proof.levelled(above[number].span)
    return len(words(here)) <= _KICKER_WORDS and any(
        looks_like_headline(text) and len(words(text)) > _KICKER_WORDS for text in (proof.levelled(other.span) for other in above[number + 1 :])
    )


def _above_prose(proof: Proof) -> Iterator[Mark]:
    """Mark a headline that no dateline follows; it takes a title's form and a story beneath it."""
    opening = proof.open[: _HEAD_LINES + 1]
    first_prose = next(
        (
            number
            for number, stretch in enumerate(opening)
            if not stretch.whole or (looks_like_prose(text := proof.levelled(stretch.span)) and (ends_sentence(text) or not in_title_case(text)))
        ),
        None,
    )
    if not first_prose:
        return
    facts = [mark.span for mark in proof.marks if mark.label in (Label.TIMESTAMP, Label.BYLINE, Label.CAPTION) and mark.span.start < opening[first_prose].span.start]
    prose_below = sum(looks_like_prose(proof.levelled(stretch.span)) for stretch in proof.open[first_prose : first_prose + 8])
    headline: str | None = None
    for number, stretch in enumerate(opening[:first_prose]):
        text = proof.levelled(stretch.span)
        folded = proof.folded(stretch.span)
        if headline is None:
            titled = looks_like_headline(text) and (in_title_case(text) or bool(facts) or prose_below > _LEAST_BELOW)
            if titled and not _is_label(proof, opening[:first_prose], number) and not text.startswith('"'):
                headline = folded
                yield Mark(stretch.span, Label.HEADLINE, "the first line that reads as a headline, above running text")
            elif len(words(text)) <= _KICKER_WORDS and number + 1 < first_prose:
                yield Mark(stretch.span, Label.KICKER, "a word or two above the headline")
        elif folded == headline:
            yield Mark(stretch.span, Label.REPEAT, "the headline again")
        elif looks_like_name(text):
            yield Mark(stretch.span, Label.BYLINE, "a bare name beneath the headline")
        elif len(words(text)) <= _KICKER_WORDS:
            yield Mark(stretch.span, Label.KICKER, "a word or two beneath the headline")
