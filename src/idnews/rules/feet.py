"""Mark what is left of the page's frame beneath the story."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from idnews.fold import fold
from idnews.galley import Shape
from idnews.label import Label
from idnews.lexicon.frame import EXPLAINING, GUESTS_NOTICE
from idnews.lexicon.pictures import SOURCE_LABELS
from idnews.lexicon.words import GREETINGS
from idnews.pattern import lazy_pattern
from idnews.persons import is_person
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, in_title_case
from idnews.span import Span

_ENDS: Final = (Label.CREDIT, Label.BYLINE, Label.LEGAL, Label.TAG)
_SIGNATURES: Final = (Label.CREDIT, Label.BYLINE)
# A closing tag with more of the story behind it than this share closed only a page of the story.
_REST: Final = 0.25
# Teasers of other stories are prose a line at a time; a story runs on from line to line.
_TEASED: Final = 0.5
_GAP: Final = 2
_LONG: Final = 240
_STOP: Final = lazy_pattern(r"[.!?,](?:(?<=[\w)\"'%…][.!?])[\"')]{0,2}|(?<=[,.])[\"'])(?: |$)")
_ROW: Final = 200
_TOPICS: Final = ("Tags ", "Tag ", "Topik ", "Tags: ", "Tag: ", "Topik: ")
# detik's pages of pictures: no sentence has neither a capital nor a stop.
_SMALL_TOPICS: Final = lazy_pattern(r"[a-z][a-z0-9'&-]{0,30}+(?: [a-z0-9][a-z0-9'&-]{0,30}+){2,40}+")
_SIGNED: Final = (Label.CREDIT, Label.CAPTION)
_GUESTS: Final = fold(GUESTS_NOTICE)
_NOTES: Final = 4
# The last sentence of a story has its stop: what is joined to it without one, or nothing but dots, is the guest's.
# So is a greeting, which no story ends on.
_UNSTOPPED: Final = lazy_pattern(
    lambda: rf"[.!?][\"')]{{0,2}}\s{{1,4}}(?P<motto>\.{{3}}|(?:{'|'.join(GREETINGS)})!?|[^\W\d_][^.!?\n:]{{1,80}})\s{{0,4}}\Z"
)
_MOTTO: Final = 12
_INVISIBLE: Final = " \t\r\n\xa0\u200b\u200e\u200f\ufeff"
_LONGEST_TOPIC: Final = 40
_LONGEST_TOPIC_TEXT: Final = 300
_TOPIC_WORDS: Final = 3
_TOPIC_LINES: Final = 5
_LEAST_TOPICS: Final = 2
# Neither an item with its number or dash, nor an entry of a table.
_TOPIC: Final = lazy_pattern(r"[^\W\d_][\w &'./-]*[\w)]")
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_INNERMOST: Final = 3
_HEAD_OF_LIST: Final = "related_lists"


def feet(proof: Proof) -> Iterator[Mark]:
    """Mark what stands behind the closing tag or the editor's name: heads of lists, teasers, stray signs."""
    yield from _behind_the_last_promotion(proof)
    yield from _topics(proof)
    yield from _beneath_the_signature(proof)
    end = _end_of_story(proof)
    if end is not None:
        for stretch in proof.open:
            if stretch.span.start >= end:
                yield Mark(stretch.span, Label.FURNITURE, "beneath the end of the story")


def _behind_the_last_promotion(proof: Proof) -> Iterator[Mark]:
    """Mark the row of topics, or what a guest writer says of himself, between the last promoted story and the end of a joined page."""
    last = proof.open[-1] if proof.open else None
    if last is None:
        return
    row = not last.opens and len(last.span) <= _ROW and _stands_below_a_promotion(proof, last)
    if row and last.levelled.lstrip(_INVISIBLE).startswith(_TOPICS):
        yield Mark(last.span, Label.FURNITURE, "a row of topics beneath the story")
    elif _is_by_a_guest(proof, last):
        motto = _UNSTOPPED.search(last.levelled)
        if row and len(proof.text(last.span).split()) <= _MOTTO:
            yield Mark(last.span, Label.FURNITURE, "what a guest writer says of himself")
        elif motto is not None:
            told = Span(*motto.span("motto")).shift(last.span.start)
            yield Mark(told, Label.FURNITURE, "what a guest writer says of himself behind the last sentence")


def _beneath_the_signature(proof: Proof) -> Iterator[Mark]:
    """Mark the last line of a text where it is a row of topics in small letters: "(Sari Lestari)", and "panen padi panen raya" beneath."""
    last = proof.open[-1] if proof.open and not proof.galley.is_html else None
    if last is None or not last.whole or not _SMALL_TOPICS.fullmatch(last.levelled):
        return
    above = proof.above(last.span)
    if above is not None and above.label in _SIGNED and not proof.text(Span(above.span.end, last.span.start)).strip(_INVISIBLE):
        yield Mark(last.span, Label.FURNITURE, "a row of topics beneath a signature")


def _stands_below_a_promotion(proof: Proof, last: Stretch) -> bool:
    above = proof.above(last.span)
    return above is not None and above.label is Label.RELATED and not proof.text(Span(above.span.end, last.span.start)).strip(_INVISIBLE)


def _is_by_a_guest(proof: Proof, last: Stretch) -> bool:
    """Return whether the notice of guests stands right below the last stretch of a page."""
    below = next((mark for mark in proof.marks[-_NOTES:] if mark.span.start >= last.span.end), None)
    return below is not None and below.label is Label.LEGAL and _GUESTS in proof.folded(below.span)


def _explained_topics(proof: Proof, opened: Sequence[Stretch]) -> Iterator[Mark]:
    """Mark topics that a page explains beneath its story: "Bakau", "Tanaman", "Bakau adalah tanaman pesisir …"."""
    end = len(opened)
    while end and (count := _explained(proof, opened[max(0, end - _TOPIC_LINES) : end])):
        for stretch in opened[end - count : end]:
            yield Mark(stretch.span, Label.FURNITURE, "a topic, and what it is, beneath the story")
        end -= count


def _explained(proof: Proof, lines: Sequence[Stretch]) -> int:
    """Return how many of the last lines are names and what one of them is; 0 where they are not."""
    told = proof.folded(lines[-1].span) if lines[-1].whole and len(lines[-1].span) <= _LONGEST_TOPIC_TEXT else ""
    names = [*itertools.takewhile(_may_be_topic, reversed(lines[:-1]))]
    explains = any(told.startswith(tuple(f"{proof.folded(name.span)} {verb} " for verb in EXPLAINING)) for name in names)
    return len(names) + 1 if explains and len(names) >= _LEAST_TOPICS else 0


def _topics(proof: Proof) -> Iterator[Mark]:
    """Mark what a page files its story under, a few words each, beneath the last sentence: what stands there heads nothing."""
    if proof.galley.shape is not Shape.PARAGRAPHS:
        return
    topics = [*itertools.takewhile(_may_be_topic, reversed(proof.open))]
    above = proof.open[: len(proof.open) - len(topics)]
    told = len(topics) > _LEAST_TOPICS and all(in_title_case(topic.levelled) for topic in topics)
    # Persons in a row are those of whom the story tells.
    named = told and all(is_person(topic.levelled) for topic in topics)
    if told and not named and above and above[-1].is_prose and ends_sentence(above[-1].levelled):
        for stretch in reversed(topics):
            yield Mark(stretch.span, Label.TAG, "a topic beneath the story")
    else:
        above = proof.open
    yield from _explained_topics(proof, above)


def _may_be_topic(stretch: Stretch) -> bool:
    text = stretch.levelled
    return stretch.whole and len(text) <= _LONGEST_TOPIC and text.count(" ") < _TOPIC_WORDS and _TOPIC.fullmatch(text) is not None


def _end_of_story(proof: Proof) -> int | None:
    ends = [mark for mark in proof.marks if mark.label in _ENDS or mark.label is Label.SOCIAL or _heads_a_list(mark)]
    if not ends:
        return None
    written = [(index, stretch) for index, stretch in enumerate(proof.open) if _is_written(stretch)]
    prose = [stretch.span for _, stretch in written]
    runs = _runs(written)
    signed = max((end.span.start for end in ends if end.label in _SIGNATURES), default=0)
    behind = total = sum(len(stretch.levelled) for _, stretch in written)
    longest_behind = list(itertools.accumulate(reversed(runs), max, initial=0))[::-1]
    longest_above = list(itertools.accumulate(runs, max, initial=0))
    dateline = next((mark.span.start for mark in proof.labelled(Label.DATELINE)), 0)
    at = 0
    for end in ends:
        while at < len(prose) and prose[at].start < end.span.end:
            behind -= len(prose[at])
            at += 1
        # Running text that is signed in its turn is the last page of the story.
        signed_again = at < len(prose) and prose[-1].end <= signed and proof.above(prose[at]) == end and not all(map(_is_heading, written[at:]))
        if not at or end.span.start < dateline or signed_again or _owns_picture(proof, end):
            continue
        # A prompt to share, or a list, may interrupt a story; with nothing of the story behind it, it ends one.
        closes = not behind
        if end.label in _ENDS:
            closes = behind <= _REST * total or longest_behind[at] <= _TEASED * longest_above[at]
        if closes:
            return end.span.end
    return None


def _is_heading(written: tuple[int, Stretch]) -> bool:
    """Return whether a line is a heading: JPNN sums its stories up in one, between the closing tag and the writers."""
    return any(tag in _HEADINGS for tag, _ in written[1].line.path[-_INNERMOST:])


def _owns_picture(proof: Proof, end: Mark) -> bool:
    """Return whether a source stands right beneath the pager: it is that of the picture on the next page (Viva)."""
    above = proof.above(end.span) if end.label is Label.BYLINE and proof.folded(end.span).startswith(SOURCE_LABELS) else None
    return above is not None and above.label is Label.PAGER and not proof.text(Span(above.span.end, end.span.start)).strip()


def _is_written(stretch: Stretch) -> bool:
    """Return whether a stretch is prose; titles of other stories joined to one line are long and never stop."""
    return stretch.is_prose and (len(stretch.levelled) < _LONG or _STOP.search(stretch.levelled) is not None)


def _heads_a_list(mark: Mark) -> bool:
    return mark.label is Label.FURNITURE and mark.rule == _HEAD_OF_LIST


def _runs(written: Sequence[tuple[int, Stretch]]) -> list[int]:
    """Return how long the run of prose has grown at each line of it; a marked line may stand between two."""
    lengths: list[int] = []
    last, last_number = -2, -2
    for index, stretch in written:
        goes_on = index == last + 1 and stretch.number - last_number <= _GAP
        lengths.append(len(stretch.levelled) + (lengths[-1] if goes_on else 0))
        last, last_number = index, stretch.number
    return lengths
