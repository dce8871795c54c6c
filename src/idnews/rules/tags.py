"""Mark the topics under which a story is filed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.lexicon.frame import TAG_HEADS
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, in_title_case, looks_like_prose, words
from idnews.related.lists import may_head_a_list
from idnews.span import Span, trimmed

_HEADS: Final = "|".join(re.escape(head) for head in sorted(TAG_HEADS, key=len, reverse=True))
_HEAD: Final = lazy_pattern(rf"[ #•*]{{0,3}}(?:{_HEADS})s?(?: ?terkait)?(?P<sign> ?[:#|]{{0,2}} ?)")
_HASHES: Final = lazy_pattern(r"#\w{2,40}+(?:[ ,]{1,3}#\w{2,40}+){1,12}")
_TRACES: Final = ("tag", "topik", "topic", "terkait", "label", "kata kunci", "keyword", "\n#")
_LONGEST_HEAD: Final = 24
_LONGEST: Final = 60
_LONGEST_ROW: Final = 400
_MOST_WORDS: Final = 7
_MOST_TAGS: Final = 30
_LEAST_HASHED: Final = 2
# "Tags padi": WordPress has no colon, and a story has no such line beneath its last paragraph.
_PLURAL: Final = "tags "
_BELOW: Final = 2


def tags(proof: Proof) -> Iterator[Mark]:
    """Mark what stands under "Tags", behind "Tag :", or on lines with a hash, beneath the story."""
    if not any(trace in proof.galley.folded for trace in _TRACES):
        return
    lines = proof.galley.lines
    # On an HTML page what is far from the story is marked by now.
    numbers = [stretch.number for stretch in proof.open] if proof.galley.is_html else range(len(lines))
    heads = [number for number in numbers if _may_head(proof.folded(lines[number].span) if len(lines[number].span) <= _LONGEST_ROW else "")]
    if not heads:
        return
    whole = {stretch.number: stretch for stretch in proof.open if stretch.whole}
    first = next((number for number, stretch in whole.items() if number not in heads and stretch.is_prose), len(lines))
    last = next((number for number in reversed(whole) if number not in heads and whole[number].is_prose), first)
    taken = first
    for number in heads:
        if number <= taken:
            continue
        span = lines[number].span
        folded = proof.folded(span)
        head = _HEAD.match(folded)
        if head is not None and head.end() == len(folded):
            under = _under(proof, whole, number + 1)
            if under:
                yield Mark(span, Label.FURNITURE, "the head of a list of topics")
            for stretch in under:
                yield from _row(proof, stretch.span)
            taken = number + len(under)
        elif head is not None and number in whole and _heads_row(folded, head, beneath=number > last) and not ends_sentence(folded):
            yield Mark(Span(span.start, span.start + head.end()), Label.FURNITURE, "the head of a row of topics")
            yield from _row(proof, Span(span.start + head.end(), span.end))
        elif folded.startswith("#") and number in whole:
            hashed = [whole[number], *_under(proof, whole, number + 1, hashed=True)]
            taken = number + len(hashed) - 1
            several = len(hashed) >= _LEAST_HASHED or _HASHES.fullmatch(folded) is not None
            if several and _is_short(folded) and not _story_goes_on(proof, hashed[-1]):
                for stretch in hashed:
                    yield from _row(proof, stretch.span)


def _heads_row(folded: str, head: re.Match[str], *, beneath: bool) -> bool:
    """Return whether topics stand behind a head on its line: behind its colon or before a hash, or beneath the last paragraph behind a blank."""
    return ":" in head["sign"] or "#" in folded[: head.end() + 1] or (beneath and folded.startswith(_PLURAL))


def _may_head(folded: str) -> bool:
    return folded.startswith("#") or _HEAD.match(folded) is not None


def _under(proof: Proof, whole: dict[int, Stretch], number: int, *, hashed: bool = False) -> list[Stretch]:
    """Return the short lines from a line on."""
    under: list[Stretch] = []
    while (stretch := whole.get(number)) is not None and len(under) < _MOST_TAGS:
        folded = proof.folded(stretch.span)
        listed = folded.startswith("#") and len(folded) <= _LONGEST_ROW
        if not (listed or (_is_short(folded) and not hashed)) or ends_sentence(folded) or may_head_a_list(proof.text(stretch.span)):
            break
        under.append(stretch)
        number += 1
    return under


def _is_short(folded: str) -> bool:
    return len(folded) <= _LONGEST and 0 < len(words(folded)) <= _MOST_WORDS and not folded.isdigit()


def _story_goes_on(proof: Proof, last: Stretch) -> bool:
    """Return whether running text follows: then the hashes are quoted from somewhere, and filed under nothing."""
    below = [stretch for stretch in proof.open if stretch.number > last.number]
    texts = [stretch.levelled for stretch in below[:_MOST_TAGS]]
    return sum(looks_like_prose(text) and not in_title_case(text) for text in texts) >= _BELOW


def _row(proof: Proof, span: Span) -> Iterator[Mark]:
    """Mark the topics of a row that commas, strokes or hashes part; a row of bare words is one."""
    folded = proof.folded(span)
    parts = re.finditer(r"[^#]+" if "#" in folded else r"[^,|]+", folded)
    for part in parts:
        if (topic := trimmed(proof.galley.text, span.start + part.start(), span.start + part.end())) is not None:
            yield Mark(topic, Label.TAG, "a topic of the story")
