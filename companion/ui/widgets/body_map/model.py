"""What a body map shows, as plain frozen values; a page fills them from its own view data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

Figure = Literal["child", "adult"]
View = Literal["front", "back"]
CellState = Literal["never", "rested", "resting", "recent", "excluded", "unavailable", "heat"]
Spot = tuple[str, str]
"""A region id and a cell id, such as ``("thi_l", "r2c1")``."""
Grid = tuple[int, int]
"""Rows and columns."""

FIGURES: Final[tuple[Figure, ...]] = ("child", "adult")
VIEWS: Final[tuple[View, ...]] = ("front", "back")
MOST_SUGGESTIONS: Final = 3


@dataclass(frozen=True, slots=True)
class CellLook:
    """How one cell looks and what it is called.

    ``level`` (0 … 1) is how far a resting cell has rested, or how often a heat cell was used
    against the busiest one. ``label`` is the accessible name; without one the map says region,
    row and column. ``mark`` is a short text drawn in the cell, such as a count.
    """

    state: CellState = "never"
    level: float = 1.0
    label: str = ""
    tooltip: str = ""
    mark: str = ""

    def __post_init__(self) -> None:
        if not 0.0 <= self.level <= 1.0:
            raise ValueError(f"a cell's level lies between 0 and 1, not at {self.level}")


def _no_cells() -> Mapping[Spot, CellLook]:
    return MappingProxyType({})


def _no_grids() -> Mapping[str, Grid]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class BodyMapModel:
    """One state of a body map.

    Cells that are not named look as if never used. Spots outside a region's grid are passed
    over, so a record made on a finer grid still shows. ``grids`` changes rows and columns of
    single regions; the others keep those of the drawing. ``hidden`` regions are not drawn.
    ``suggested`` is in order of preference, three at most.
    """

    figure: Figure = "child"
    cells: Mapping[Spot, CellLook] = field(default_factory=_no_cells)
    suggested: tuple[Spot, ...] = ()
    chosen: Spot | None = None
    grids: Mapping[str, Grid] = field(default_factory=_no_grids)
    hidden: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.figure not in FIGURES:
            raise ValueError(f"there is no figure called {self.figure!r}")
        if len(self.suggested) > MOST_SUGGESTIONS:
            raise ValueError(f"at most {MOST_SUGGESTIONS} spots are suggested at once")
        if any(rows < 1 or cols < 1 for rows, cols in self.grids.values()):
            raise ValueError("a grid has at least one row and one column")

    def look(self, spot: Spot) -> CellLook:
        """Return how a cell looks."""
        return self.cells.get(spot, _NEVER)

    def rank(self, spot: Spot) -> int | None:
        """Return 1, 2 or 3 for a suggested spot, None for any other."""
        return self.suggested.index(spot) + 1 if spot in self.suggested else None


_NEVER: Final = CellLook()


def cell_id(row: int, col: int) -> str:
    """Return the id of a cell; row 1 is the top row, column 1 the one nearest the midline."""
    return f"r{row}c{col}"


def row_and_col(cell: str) -> tuple[int, int]:
    """Return row and column of a cell id. Raises ValueError if it is not one."""
    row, _, col = cell.removeprefix("r").partition("c")
    return int(row), int(col)
