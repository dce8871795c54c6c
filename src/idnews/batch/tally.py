"""Count what came of the records of a batch."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class Tally:
    """How many records a batch has met, and what came of them."""

    records: int = 0
    """How many were met."""

    failed: int = 0
    """How many could not be read."""

    empty: int = 0
    """How many were read and hold no story."""

    size: int = 0
    """How many bytes of the input they stand for; 0 where nobody can tell."""

    @property
    def read(self) -> int:
        """How many were read, those without a story among them."""
        return self.records - self.failed

    def __add__(self, other: Tally) -> Tally:
        """Return the counts of both."""
        return Tally(
            records=self.records + other.records,
            failed=self.failed + other.failed,
            empty=self.empty + other.empty,
            size=self.size + other.size,
        )
