"""Count what recurs in a long stream, in memory that does not grow with it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

import attrs

K = TypeVar("K", bound=Hashable)


@attrs.define
class Sieve(Generic[K]):
    """Counts of things that come one after another; what does not recur falls through.

    Each time `mesh` things have come, those fall out that have come no more often, as far as is known, than once for each `mesh` things so far.
    So of anything the count is never too high, and too low by no more than the number of things that came, divided by `mesh`; what came more
    often than that is still there. No more than about `mesh` times the logarithm of that number are held at once. This is lossy counting, as
    Manku and Motwani described it ("Approximate Frequency Counts over Data Streams", 2002).
    """

    mesh: int
    """How many things come between two shakes."""

    came: int = 0
    """How many things have come."""

    _counts: dict[K, int] = attrs.field(factory=dict)
    _most: dict[K, int] = attrs.field(factory=dict)

    def add(self, thing: K) -> tuple[K, ...]:
        """Count a thing, and return what falls out, which is forgotten.

        >>> sieve = Sieve(mesh=3)
        >>> [sieve.add(thing) for thing in ("a", "b", "a")], sieve.count("a")
        ([(), (), ('b',)], 2)
        """
        if thing in self._counts:
            self._counts[thing] += 1
            self._most[thing] += 1
        else:
            self._counts[thing] = 1
            # It may have come and fallen out once at each shake.
            self._most[thing] = 1 + self.came // self.mesh
        self.came += 1
        if self.came % self.mesh:
            return ()
        shakes = self.came // self.mesh
        fallen = tuple(each for each, most in self._most.items() if most <= shakes)
        for each in fallen:
            del self._counts[each], self._most[each]
        return fallen

    def count(self, thing: K) -> int:
        """Return how often a thing has come, as far as is known; 0 for one that has not come or fell out."""
        return self._counts.get(thing, 0)
