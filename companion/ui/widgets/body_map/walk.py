"""Where the arrow keys lead: to the next cell of a region, then to the nearest other region."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, Literal

from companion.ui.widgets.body_map.geometry import Point
from companion.ui.widgets.body_map.model import Spot, cell_id, row_and_col

Direction = Literal["left", "right", "up", "down"]
_STEPS: Final[Mapping[Direction, Point]] = {
    "left": (-1.0, 0.0),
    "right": (1.0, 0.0),
    "up": (0.0, -1.0),
    "down": (0.0, 1.0),
}
_SIDEWAYS_COST: Final = 2.0


def next_spot(places: Mapping[Spot, Point], here: Spot, direction: Direction) -> Spot | None:
    """Return the cell an arrow key leads to, None at the edge of the map.

    ``places`` are the centres of all visible cells on screen. Inside a region a step follows
    its rows and columns, whatever way the limb slants.
    """
    return _in_region(places, here, direction) or _elsewhere(places, here, direction)


def _in_region(places: Mapping[Spot, Point], here: Spot, direction: Direction) -> Spot | None:
    region, cell = here
    row, col = row_and_col(cell)
    if direction in ("up", "down"):
        target = (region, cell_id(row + (1 if direction == "down" else -1), col))
        return target if target in places else None
    beside = ((region, cell_id(row, c)) for c in (col - 1, col + 1))
    wanted = _STEPS[direction][0]
    for spot in beside:
        if spot in places and (places[spot][0] - places[here][0]) * wanted > 0:
            return spot
    return None


def _elsewhere(places: Mapping[Spot, Point], here: Spot, direction: Direction) -> Spot | None:
    """Return the nearest cell of another region within 45 degrees or so of the direction."""
    x, y = _STEPS[direction]
    best: tuple[float, Spot] | None = None
    for spot, place in places.items():
        dx, dy = place[0] - places[here][0], place[1] - places[here][1]
        along, across = dx * x + dy * y, abs(dx * y - dy * x)
        if spot[0] == here[0] or along <= 0 or across > along * 1.2:
            continue
        cost = math.hypot(along, across * _SIDEWAYS_COST)
        if best is None or cost < best[0]:
            best = (cost, spot)
    return best[1] if best else None
