"""Gathers strokes and dots of one look, so that hundreds of them are drawn as one line each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes

_Looks = tuple[tuple[str, Any], ...]
_Points = tuple[list[float], list[float]]


class Ink:
    """Strokes are kept apart by gaps (NaN) within the line that ``flush`` draws for each look."""

    def __init__(self, axes: Axes) -> None:
        self._axes = axes
        self._gathered: dict[_Looks, _Points] = {}

    def stroke(self, xs: Sequence[float], ys: Sequence[float], **look: Any) -> None:
        """Add a line through some points."""
        gathered = self._of(look)
        for held, values in zip(gathered, (xs, ys), strict=True):
            held.extend(values)
            held.append(math.nan)

    def dot(self, x: float, y: float, **look: Any) -> None:
        """Add a mark."""
        gathered = self._of(look | {"linestyle": "none"})
        gathered[0].append(x)
        gathered[1].append(y)

    def flush(self) -> None:
        """Draw what was gathered, in the order in which each look was first used."""
        for looks, (xs, ys) in self._gathered.items():
            self._axes.plot(xs, ys, **dict(looks))
        self._gathered.clear()

    def _of(self, look: dict[str, Any]) -> _Points:
        return self._gathered.setdefault(tuple(sorted(look.items())), ([], []))
