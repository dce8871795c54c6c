"""Mark when the page says that it was published or changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.dates import find_stamps
from idnews.label import Label
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof
from idnews.prose import ends_sentence

_LONGEST: Final = 200
_SENTENCE: Final = 50
# What opens a text stands among its first words.
_OPENING: Final = 60
# Without a figure or one of these words no line tells a time.
_FIGURE: Final = lazy_pattern("[0-9]")
_WORDS: Final = ("lalu", "baru", "kemarin", "silam")


def timestamps(proof: Proof) -> Iterator[Mark]:
    """Mark the stamp of lines that print nothing but a date, with its lead and the names around it left for others."""
    for stretch in proof.open:
        text = stretch.levelled
        # A stamp has a line of its own, or opens the text.
        if stretch.number > 0 and (len(text) > _LONGEST or (len(text) > _SENTENCE and ends_sentence(text))):
            continue
        told = text if len(text) <= _LONGEST else text[:_OPENING]
        if _FIGURE.search(told) or any(map(told.lower().__contains__, _WORDS)):
            for found in find_stamps(text):
                yield Mark(found.span.shift(stretch.span.start), Label.TIMESTAMP, "a date stands alone")
