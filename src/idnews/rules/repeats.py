"""Mark blocks that stand on the page a second time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, words
from idnews.span import Span

_STOP: Final = re.compile(r"""[.?!\n]["')]{0,2}(?:\s+|$)""")
# One sentence may come twice in a story that quotes itself; a block of this many words does not.
_BLOCK_WORDS: Final = 24
_LINE_WORDS: Final = 8
# A pull quote that a scraper glued to the end of a paragraph: "…Maluku Tenggara.regu penyelamat dikerahkan".
_GLUED_TAIL: Final = re.compile(r"[a-z]{2}[.](?P<tail>[a-z][^.?!]{20,240})$")
_QUOTE_WORDS: Final = 5
_QUOTE_LENGTH: Final = 260
_MOST_QUOTES: Final = 40


def repeats(proof: Proof) -> Iterator[Mark]:
    """Mark paragraphs and blocks that came before word for word, and pull quotes that the story says elsewhere in full."""
    seen: set[str] = set()
    quotes = 0
    stretches = proof.open
    said = [sentence for stretch in stretches for sentence in _STOP.split(proof.folded(stretch.span)) if sentence]
    repeated = len(set(said)) < len(said)
    for stretch in stretches:
        blocks = list(_blocks(proof, stretch, seen)) if repeated else []
        for span in blocks:
            yield Mark(span, Label.REPEAT, "the same words stand above")
        if not blocks and quotes < _MOST_QUOTES and (quote := _quote(proof, stretch)) is not None:
            quotes += 1
            if _stands_elsewhere(proof, quote):
                yield Mark(quote, Label.REPEAT, "a pull quote, which the story says in full elsewhere")


def _blocks(proof: Proof, stretch: Stretch, seen: set[str]) -> Iterator[Span]:
    """Yield the runs of sentences that were seen before, and remember the others."""
    start: int | None = None
    end = count = total = 0
    for span in _sentences(proof.galley.folded, stretch.span):
        sentence = span.of(proof.galley.folded).split()
        key = " ".join(sentence)
        total += len(sentence)
        if key in seen and (len(sentence) > 1 or start is not None):
            start = span.start if start is None else start
            end = span.end
            count += len(sentence)
            continue
        seen.add(key)
        if start is not None and count >= _BLOCK_WORDS:
            yield Span(start, end)
        start, count = None, 0
    if start is not None and (count >= _BLOCK_WORDS or (count == total and count >= _LINE_WORDS)):
        yield Span(start, end)


def _sentences(folded: str, span: Span) -> Iterator[Span]:
    start = span.start
    for stop in _STOP.finditer(folded, span.start, span.end):
        yield Span(start, stop.end())
        start = stop.end()
    if start < span.end:
        yield Span(start, span.end)


def _quote(proof: Proof, stretch: Stretch) -> Span | None:
    """Return what may be a pull quote: a line without a full stop, or one glued to the end of a paragraph."""
    levelled = proof.levelled(stretch.span)
    tail = _GLUED_TAIL.search(levelled, max(0, len(levelled) - _QUOTE_LENGTH))
    if tail is not None:
        return Span(*tail.span("tail")).shift(stretch.span.start)
    short = stretch.whole and len(levelled) < _QUOTE_LENGTH and not ends_sentence(levelled) and len(words(levelled)) >= _QUOTE_WORDS
    return stretch.span if short else None


def _stands_elsewhere(proof: Proof, span: Span) -> bool:
    """Return whether the page says the same words elsewhere."""
    needle = proof.folded(span).strip(" \"'")
    folded = proof.galley.folded
    return folded.find(needle, 0, span.start) >= 0 or folded.find(needle, span.end) >= 0
