"""Find places for labels beside points, so that none lies on another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import attrs

_SWEEPS: Final = 8
_DIRECTIONS: Final = 16
_DISTANCES: Final = (9.0, 16.0, 26.0, 40.0, 58.0)


@attrs.frozen
class Box:
    """A rectangle, in any unit."""

    left: float
    bottom: float
    right: float
    top: float

    def overlap(self, other: Box) -> float:
        """Return the area that both cover.

        >>> Box(0, 0, 2, 2).overlap(Box(1, 1, 3, 3))
        1
        """
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.top, other.top) - max(self.bottom, other.bottom)
        return max(0, width) * max(0, height)

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the rectangle that is nearest to another point."""
        return min(max(x, self.left), self.right), min(max(y, self.bottom), self.top)


def place(
    points: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float]], obstacles: Sequence[Box], room: Box, unit: float = 1.0
) -> list[Box]:
    """Return a rectangle of the given size near each point: off the other labels, off the obstacles, and within the room.

    Each label takes the place that costs least while the others keep theirs, until none moves any more. `unit` scales the distances.
    """
    candidates = [_candidates(point, size, unit) for point, size in zip(points, sizes, strict=True)]
    chosen = [places[0] for places in candidates]
    for _ in range(_SWEEPS):
        before = list(chosen)
        for number, places in enumerate(candidates):
            others = [*chosen[:number], *chosen[number + 1 :], *obstacles]
            chosen[number] = min(places, key=lambda box, point=points[number], others=others: _cost(box, point, others, room))  # type: ignore[misc]
        if chosen == before:
            break
    return chosen


def _candidates(point: tuple[float, float], size: tuple[float, float], unit: float) -> list[Box]:
    """Return the places around a point, to the right of it first."""
    x, y = point
    width, height = size
    boxes = []
    for distance in _DISTANCES:
        for step in range(_DIRECTIONS):
            angle = 2 * math.pi * step / _DIRECTIONS
            across, up = math.cos(angle), math.sin(angle)
            # The label's near edge, not its middle, keeps the distance.
            middle_x = x + across * (distance * unit + width / 2)
            middle_y = y + up * (distance * unit + height / 2)
            boxes.append(Box(middle_x - width / 2, middle_y - height / 2, middle_x + width / 2, middle_y + height / 2))
    return boxes


def _cost(box: Box, point: tuple[float, float], others: Sequence[Box], room: Box) -> float:
    area = (box.right - box.left) * (box.top - box.bottom)
    outside = area - box.overlap(room)
    near = box.nearest(*point)
    return 20 * outside + 20 * sum(box.overlap(other) for other in others) + math.dist(near, point) ** 2
