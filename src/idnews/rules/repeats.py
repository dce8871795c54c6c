"""Mark blocks that stand on the page a second time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence
from idnews.span import Span

_STOP: Final = lazy_pattern(r"""[.?!\n]["')]{0,2}(?:\s+|$)""")
# One sentence may come twice in a story that quotes itself, and so may some of a schedule or a prayer; a block of this many words does not.
_BLOCK_WORDS: Final = 36
_LINE_WORDS: Final = 8
# What comes three times is the refrain of a song or the wording of a form, and the page says it each time.
_REFRAIN: Final = 3
_ITEM: Final = lazy_pattern(r"[-•*]|\d{1,2}[.)]")
_NUMBERED: Final = lazy_pattern(r"(?<!\d)\d{1,2}[.)]\s*$")
# A pull quote that a scraper glued to the end of a paragraph: "…Maluku Tenggara.regu penyelamat dikerahkan".
_GLUED_TAIL: Final = lazy_pattern(r"[a-z]{2}[.](?P<tail>[a-z][^.?!]{20,240})$")
_QUOTE_WORDS: Final = 5
_QUOTE_LENGTH: Final = 260
_MOST_QUOTES: Final = 40
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5"})


def repeats(proof: Proof) -> Iterator[Mark]:
    """Mark paragraphs and blocks that came before word for word, and pull quotes that the story says elsewhere in full."""
    seen: set[str] = set()
    times: Counter[str] = Counter()
    quotes = 0
    stretches = proof.open
    said = [sentence for stretch in stretches for sentence in _STOP.split(proof.folded(stretch.span)) if sentence]
    if repeated := len(set(said)) < len(said):
        times.update(_key(proof, span) for stretch in stretches for span in _sentences(proof.galley.folded, stretch.span))
    for stretch in stretches:
        blocks = list(_blocks(proof, stretch, seen, times)) if repeated else []
        for span in blocks:
            yield Mark(span, Label.REPEAT, "the same words stand above")
        if not blocks and quotes < _MOST_QUOTES and (quote := _quote(stretch)) is not None:
            quotes += 1
            if _stands_elsewhere(proof, quote):
                yield Mark(quote, Label.REPEAT, "a pull quote, which the story says in full elsewhere")


def _blocks(proof: Proof, stretch: Stretch, seen: set[str], times: Counter[str]) -> Iterator[Span]:
    """Yield the runs of sentences that were seen before, and remember the others."""
    start: int | None = None
    end = count = total = 0
    for span in _sentences(proof.galley.folded, stretch.span):
        key = _key(proof, span)
        length = key.count(" ") + 1
        total += length
        if key in seen and times[key] < _REFRAIN and (length > 1 or start is not None):
            start = span.start if start is None else start
            end = span.end
            count += length
            continue
        seen.add(key)
        if start is not None and count >= _BLOCK_WORDS and _stands_alone(proof, stretch, start):
            yield Span(start, end)
        start, count = None, 0
    if start is None:
        return
    text = stretch.levelled
    paragraph = count == total and count >= _LINE_WORDS and ends_sentence(text) and not _ITEM.match(text)
    if paragraph or (count >= _BLOCK_WORDS and _stands_alone(proof, stretch, start)):
        yield Span(start, end)


def _stands_alone(proof: Proof, stretch: Stretch, start: int) -> bool:
    """Return whether what stands before a block leaves it a block of its own, and not an item of a numbered list."""
    return _NUMBERED.search(proof.levelled(Span(max(stretch.span.start, start - 6), start))) is None


def _key(proof: Proof, span: Span) -> str:
    return " ".join(proof.folded(span).split())


def _sentences(folded: str, span: Span) -> Iterator[Span]:
    start = span.start
    for stop in _STOP.finditer(folded, span.start, span.end):
        yield Span(start, stop.end())
        start = stop.end()
    if start < span.end:
        yield Span(start, span.end)


def _quote(stretch: Stretch) -> Span | None:
    """Return what may be a pull quote: a line without a full stop, or one glued to the end of a paragraph."""
    levelled = stretch.levelled
    # The last stop inside the line, with no blank behind it.
    stop = levelled.rfind(".", max(0, len(levelled) - _QUOTE_LENGTH), len(levelled) - 1)
    tail = _GLUED_TAIL.match(levelled, stop - 2) if stop >= 2 and levelled[stop + 1].islower() else None
    if tail is not None:
        return Span(*tail.span("tail")).shift(stretch.span.start) if len(tail["tail"].split()) >= _QUOTE_WORDS else None
    if any(tag in _HEADINGS for tag, _ in stretch.line.path):
        return None
    if not stretch.whole or len(levelled) >= _QUOTE_LENGTH or ends_sentence(levelled) or levelled.endswith(":") or _ITEM.match(levelled):
        return None
    return stretch.span if len(levelled.split()) >= _QUOTE_WORDS else None


def _stands_elsewhere(proof: Proof, span: Span) -> bool:
    """Return whether a paragraph of the page says the same words, in the same letters, among others of its own."""
    needle = proof.levelled(span).strip(" \"'")
    page = proof.galley.levelled
    at = page.find(needle)
    while at >= 0:
        end = at + len(needle)
        before, behind = page[max(0, at - 3) : at].strip(" \"'"), page[end : end + 3].strip(" \"'")
        alone = before[-1:] in ("", "\n") and behind[:1] in ("", "\n", "\r")
        if not alone and not span.start <= at < span.end:
            return True
        at = page.find(needle, end)
    return False
