"""Say where a thing stood in a text."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from idnews.printed import Printed

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(order=True, repr=False)
class Span(Printed):
    """Half-open interval of character offsets into a text.

    >>> Span(0, 5).of("tajuk rencana")
    'tajuk'
    """

    start: int
    """Offset of the first character."""

    end: int
    """Offset behind the last character."""

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """Return the span moved `by` characters to the right.

        >>> Span(1, 4).shift(10)
        Span(start=11, end=14)
        """
        return Span(self.start + by, self.end + by)

    def __len__(self) -> int:
        """Return the number of characters covered."""
        return self.end - self.start


@attrs.frozen(repr=False)
class Found(Printed, Generic[T_co]):
    """Value that a `find_*` function read, with the place where it stood.

    >>> Found("Antara", Span(4, 10)).shift(2).span
    Span(start=6, end=12)
    """

    value: T_co
    """What was read."""

    span: Span
    """Where it stood in the text that was searched."""

    def shift(self, by: int) -> Found[T_co]:
        """Return the find moved `by` characters to the right."""
        return Found(self.value, self.span.shift(by))


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the span from `start` to `end` without blanks at either end, or `None` where nothing else is in it.

    >>> trimmed("kata dia. (wal) ", 9, 16)
    Span(start=10, end=15)
    """
    # A line may be the whole page, cut a thousand times: to look at its ends costs less than to copy it.
    end = min(end, len(text))
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return Span(start, end)
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
