"""Mark blocks that stand on the page a second time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.prose import ends_sentence, words
from idnews.span import Span

_LEAST_WORDS: Final = 4
# A pull quote that a scraper glued to the end of a paragraph: "…Maluku Tenggara.regu penyelamat dikerahkan".
_GLUED_TAIL: Final = re.compile(r"[a-z]{2}[.](?P<tail>[a-z][^.?!]{20,240})$")
_MOST_QUOTES: Final = 40


def repeats(proof: Proof) -> Iterator[Mark]:
    """Mark paragraphs that came before word for word, and pull quotes that the story says elsewhere in full."""
    seen: set[str] = set()
    quotes = 0
    for stretch in proof.open:
        folded = " ".join(proof.folded(stretch.span).split())
        if len(words(folded[:80])) >= _LEAST_WORDS:
            if folded in seen:
                yield Mark(stretch.span, Label.REPEAT, "the same paragraph stands above")
                continue
            seen.add(folded)
        if quotes >= _MOST_QUOTES:
            continue
        levelled = proof.levelled(stretch.span)
        tail = _GLUED_TAIL.search(levelled, max(0, len(levelled) - 260))
        if tail is not None:
            quotes += 1
            span = Span(*tail.span("tail")).shift(stretch.span.start)
            if _stands_elsewhere(proof, span):
                yield Mark(span, Label.REPEAT, "a pull quote, glued to a paragraph")
        elif stretch.whole and not ends_sentence(levelled) and len(words(levelled)) > _LEAST_WORDS and len(levelled) < 260:  # noqa: PLR2004
            quotes += 1
            if _stands_elsewhere(proof, stretch.span):
                yield Mark(stretch.span, Label.REPEAT, "a pull quote, which the story says in full elsewhere")


def _stands_elsewhere(proof: Proof, span: Span) -> bool:
    """Return whether the story says the same words in a longer line."""
    needle = proof.folded(span).strip(" \"'")
    folded = proof.galley.folded
    return folded.find(needle, 0, span.start) >= 0 or folded.find(needle, span.end) >= 0
