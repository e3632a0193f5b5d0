"""Finds places for labels so that none covers another, a mark or the edge; pure arithmetic.

Each label tries places around its anchor, near ones first, and takes the one that disturbs
least. A label for which every place would cover another label is left out: its point can
still be asked by hovering or with the keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_DIRECTIONS = {
    "e": (1.0, 0.0), "ne": (0.8, 0.8), "n": (0.0, 1.0), "nw": (-0.8, 0.8),
    "w": (-1.0, 0.0), "sw": (-0.8, -0.8), "s": (0.0, -1.0), "se": (0.8, -0.8),
}  # fmt: skip
EVERYWHERE = tuple(_DIRECTIONS)
_REACHES = (1.0, 2.2, 3.6, 5.2, 7.5)
_COST_PLACE, _COST_REACH, _COST_LINE, _COST_SPOT, _COST_STRANGER = 0.25, 2.0, 1.2, 6.0, 2.5


class Box(NamedTuple):
    """A rectangle in pixels, y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes overlap."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )

    def within(self, other: Box) -> bool:
        """Tell whether the box lies inside another."""
        return (
            self.left >= other.left
            and self.bottom >= other.bottom
            and self.right <= other.right
            and self.top <= other.top
        )

    def grown(self, margin: float) -> Box:
        """Return the box with a margin around it."""
        return Box(self.left - margin, self.bottom - margin, self.right + margin, self.top + margin)


class Wanted(NamedTuple):
    """A label to place: its size, its anchor and the directions to try, best first."""

    width: float
    height: float
    x: float
    y: float
    directions: Sequence[str] = EVERYWHERE


class Placed(NamedTuple):
    """Where a label went, whether it stands far off its anchor, and whether lines run below it."""

    box: Box
    far: bool
    crossed: bool = False


@dataclass(slots=True)
class Obstacles:
    """What labels keep clear of: ``boxes`` never covered, ``spots`` and ``lines`` if possible.

    ``spots`` and ``lines`` are points in pixels of shape (n, 2); lines are sampled closely.
    """

    boxes: list[Box] = field(default_factory=list)
    spots: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 2)))
    lines: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 2)))


def place(
    wanted: Sequence[Wanted], obstacles: Obstacles, bounds: Box, gap: float
) -> list[Placed | None]:
    """Return a place for each label in the order given, which is the order of importance."""
    taken = list(obstacles.boxes)
    found: list[Placed | None] = []
    for label in wanted:
        best = _best(label, taken, obstacles, bounds, gap)
        found.append(best)
        if best is not None:
            taken.append(best.box.grown(gap / 4))
    return found


def sampled(points: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """Return points about ``step`` apart along a line through the points of shape (n, 2)."""
    if len(points) < 2:
        return points
    steps = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    places = np.linspace(0, along[-1], max(int(along[-1] / step), 1) + 1)
    even = [np.interp(places, along, points[:, axis]) for axis in (0, 1)]
    return np.column_stack(even)


def unbroken(line: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Return the pieces of a line of shape (n, 2) between its gaps, which are NaN."""
    gaps = np.flatnonzero(np.isnan(line).any(axis=1))
    return [piece[~np.isnan(piece).any(axis=1)] for piece in np.split(line, gaps)]


def _best(
    label: Wanted, taken: Sequence[Box], obstacles: Obstacles, bounds: Box, gap: float
) -> Placed | None:
    best: tuple[float, Placed] | None = None
    for reach in _REACHES:
        for rank, direction in enumerate(label.directions):
            cost = rank * _COST_PLACE + (reach - 1) * _COST_REACH
            if best is not None and cost >= best[0]:
                continue
            box = _box(label, direction, gap * reach)
            if not box.within(bounds) or any(box.meets(other) for other in taken):
                continue
            crossed = _inside(box, obstacles.lines)
            cost += _COST_LINE * crossed
            cost += _COST_SPOT * _inside(box.grown(gap / 3), obstacles.spots)
            cost += _COST_STRANGER * _nearer_to_another(box, label, obstacles.spots)
            if best is None or cost < best[0]:
                best = cost, Placed(box, reach >= _REACHES[2], crossed > 0)
    return None if best is None else best[1]


def _box(label: Wanted, direction: str, gap: float) -> Box:
    """Return the label's box beside its anchor in one direction."""
    right, up = _DIRECTIONS[direction]
    centre_x = label.x + right * gap + _sign(right) * label.width / 2
    centre_y = label.y + up * gap + _sign(up) * label.height / 2
    left, bottom = centre_x - label.width / 2, centre_y - label.height / 2
    return Box(left, bottom, left + label.width, bottom + label.height)


def _nearer_to_another(box: Box, label: Wanted, spots: NDArray[np.float64]) -> bool:
    """Tell whether a label would stand closer to another mark than to its own."""
    if not len(spots):
        return False
    x = np.clip(spots[:, 0], box.left, box.right) - spots[:, 0]
    y = np.clip(spots[:, 1], box.bottom, box.top) - spots[:, 1]
    away = np.hypot(spots[:, 0] - label.x, spots[:, 1] - label.y)
    strangers = away > label.height  # its own mark is a few spots around the anchor
    own_x = min(max(label.x, box.left), box.right) - label.x
    own_y = min(max(label.y, box.bottom), box.top) - label.y
    own = np.hypot(own_x, own_y)
    return bool((np.hypot(x, y)[strangers] < own).any())


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _inside(box: Box, points: NDArray[np.float64]) -> int:
    """Return how many of the points lie in a box."""
    x, y = points[:, 0], points[:, 1]
    inside = (x > box.left) & (x < box.right) & (y > box.bottom) & (y < box.top)
    return int(np.count_nonzero(inside))
