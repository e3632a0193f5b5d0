"""Where the injection areas lie on a figure: patches that follow the limb, divided into cells.

Read from resources/bodymap/geometry.toml; plain figures, no Qt. Lengths are in units of the
drawing (1 unit = 1 mm on the figure's own scale); x grows to the viewer's right, y downwards,
x = 0 is the body's midline.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from companion.resource_files import resource
from companion.ui.widgets.body_map.model import Figure, Grid, View, cell_id

Point = tuple[float, float]
Cubic = tuple[Point, Point, Point, Point]

REGIONS: Final = ("abd_r", "abd_l", "thi_r", "thi_l", "arm_l", "arm_r", "but_l", "but_r")
"""Every region, in the order of the Tab key: front, then back, each from the viewer's left."""
_GAP_SHARE: Final = 0.12
_MOST_GAP: Final = 5.0
_CORNER_SHARE: Final = 0.24
_STEPS: Final = 5


@dataclass(frozen=True, slots=True)
class Patch:
    """The area of one region: four curved edges, filled in between.

    ``top`` and ``bottom`` run outwards from the midline, ``inner`` and ``outer`` downwards.
    ``side`` is +1 where the region lies at x > 0 (the viewer's right), else -1.
    """

    region: str
    view: View
    side: int
    grid: Grid
    top: Cubic
    bottom: Cubic
    inner: Cubic
    outer: Cubic

    def at(self, u: float, v: float) -> Point:
        """Return the point at ``u`` (0 inner … 1 outer) and ``v`` (0 top … 1 bottom).

        A bilinearly blended Coons patch, so that neighbouring cells share their edges.
        """
        top, bottom = bezier(self.top, u), bezier(self.bottom, u)
        inner, outer = bezier(self.inner, v), bezier(self.outer, v)
        a, b, c, d = self.top[0], self.top[3], self.bottom[0], self.bottom[3]
        s, t = 1 - u, 1 - v
        wa, wb, wc, wd = s * t, u * t, s * v, u * v
        x = t * top[0] + v * bottom[0] + s * inner[0] + u * outer[0]
        y = t * top[1] + v * bottom[1] + s * inner[1] + u * outer[1]
        return (
            self.side * (x - wa * a[0] - wb * b[0] - wc * c[0] - wd * d[0]),
            y - wa * a[1] - wb * b[1] - wc * c[1] - wd * d[1],
        )


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a region: its place in the grid and its outline, a closed polygon."""

    region: str
    id: str
    row: int
    col: int
    outline: tuple[Point, ...]
    centre: Point


@dataclass(frozen=True, slots=True)
class Landmarks:
    """What the patches keep to: the navel and its keep-out radius, hip and knee height."""

    navel: Point
    navel_keep_out: float
    hip: float
    knee: float


@dataclass(frozen=True, slots=True)
class Atlas:
    """All regions of one figure."""

    patches: Mapping[str, Patch]
    landmarks: Landmarks

    def in_view(self, view: View) -> tuple[Patch, ...]:
        """Return the patches of one view, in the order of REGIONS."""
        return tuple(self.patches[r] for r in REGIONS if self.patches[r].view == view)


def bezier(curve: Cubic, t: float) -> Point:
    """Return the point of a cubic Bezier curve at ``t`` from 0 to 1."""
    s = 1 - t
    wa, wb, wc, wd = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    a, b, c, d = curve
    return (
        wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0],
        wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1],
    )


@cache
def cells(patch: Patch, grid: Grid) -> tuple[Cell, ...]:
    """Return the cells of a patch divided into ``grid`` rows and columns, row by row."""
    return tuple(_cells(patch, grid))


def _cells(patch: Patch, grid: Grid) -> Iterator[Cell]:
    rows, cols = grid
    for row in range(rows):
        for col in range(cols):
            u, v = (col / cols, (col + 1) / cols), (row / rows, (row + 1) / rows)
            centre = patch.at(sum(u) / 2, sum(v) / 2)
            outline = rounded_outline(patch, u, v)
            yield Cell(patch.region, cell_id(row + 1, col + 1), row + 1, col + 1, outline, centre)


def rounded_outline(
    patch: Patch, u: Point, v: Point, gap: float | None = None
) -> tuple[Point, ...]:
    """Return the outline of the part of a patch between two ``u`` and two ``v``.

    Its corners are rounded and ``gap`` units (by default a little, by size) are left free all
    round; a negative gap grows it.
    """
    middle = (sum(u) / 2, sum(v) / 2)
    width = math.dist(patch.at(u[0], middle[1]), patch.at(u[1], middle[1]))
    height = math.dist(patch.at(middle[0], v[0]), patch.at(middle[0], v[1]))
    least = min(width, height)
    free = min(_GAP_SHARE * least, _MOST_GAP) / 2 if gap is None else gap
    radius = _CORNER_SHARE * least
    per_u, per_v = (u[1] - u[0]) / width, (v[1] - v[0]) / height
    flat = _rounded_rectangle(width, height, free, radius)
    return tuple(patch.at(u[0] + x * per_u, v[0] + y * per_v) for x, y in flat)


def _rounded_rectangle(width: float, height: float, gap: float, radius: float) -> list[Point]:
    """Return points round a rectangle, clockwise on screen, with points along its sides too."""
    left, top, right, bottom = gap, gap, width - gap, height - gap
    middles = (
        (right - radius, top + radius, -90.0),
        (right - radius, bottom - radius, 0.0),
        (left + radius, bottom - radius, 90.0),
        (left + radius, top + radius, 180.0),
    )
    points: list[Point] = []
    for x, y, start in middles:
        arc = (math.radians(start + 90 * i / _STEPS) for i in range(_STEPS + 1))
        corner = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in arc]
        if points:
            points += _between(points[-1], corner[0])
        points += corner
    return points + _between(points[-1], points[0])


def _between(a: Point, b: Point) -> list[Point]:
    shares = (i / _STEPS for i in range(1, _STEPS))
    return [(a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s) for s in shares]


@cache
def atlas(figure: Figure) -> Atlas:
    """Return the regions of a figure."""
    data = tomllib.loads(resource("bodymap", "geometry.toml").read_text(encoding="utf-8"))[figure]
    patches = {p.region: p for area in data["areas"].values() for p in _pair(area)}
    marks = data["landmarks"]
    return Atlas(
        patches,
        Landmarks(
            navel=_point(marks["navel"]),
            navel_keep_out=float(marks["navel_keep_out"]),
            hip=float(marks["hip"]),
            knee=float(marks["knee"]),
        ),
    )


def _pair(area: dict[str, Any]) -> Iterator[Patch]:
    """Yield the left and the right patch of an area: the person's own left and right."""
    left_side = 1 if area["view"] == "front" else -1
    edges = {name: _cubic(area[name]) for name in ("top", "bottom", "inner", "outer")}
    for name, side in (("left", left_side), ("right", -left_side)):
        yield Patch(area[name], area["view"], side, (area["rows"], area["cols"]), **edges)


def _cubic(points: list[list[float]]) -> Cubic:
    a, b, c, d = (_point(p) for p in points)
    return a, b, c, d


def _point(pair: list[float]) -> Point:
    x, y = pair
    return float(x), float(y)
