"""The body regions used for injections and the 2.5 cm cells inside them.

Rows count from the head down. Columns count outwards: from the midline on belly, arm and
buttock, from the front to the outer side on the thigh. So the same cell of the left and the
right region are mirror images, and left and right are always the person's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from math import hypot

CELL_CM = 2.5
"""Edge of one cell, so that centres of neighbouring cells are this far apart."""

_CELL = re.compile(r"r([1-9])c([1-9])")


class Side(StrEnum):
    """The person's own left or right."""

    LEFT = "L"
    RIGHT = "R"

    @property
    def other(self) -> Side:
        """Return the opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class View(StrEnum):
    """Which drawing of the body shows a region."""

    FRONT = "front"
    BACK = "back"


class Area(StrEnum):
    """The four areas the source article and the labels name."""

    ABDOMEN = "abdomen"
    THIGH = "thigh"
    UPPER_ARM = "upper_arm"
    BUTTOCK = "buttock"


class RowPlace(StrEnum):
    """How high a cell lies in its region."""

    ONLY = "only"
    UPPER = "upper"
    UPPER_MIDDLE = "upper_middle"
    MIDDLE = "middle"
    LOWER_MIDDLE = "lower_middle"
    LOWER = "lower"


class ColumnPlace(StrEnum):
    """How far out a cell lies in its region."""

    ONLY = "only"
    INNER = "inner"
    MIDDLE = "middle"
    OUTER = "outer"
    FRONT = "front"
    FRONT_OUTER = "front_outer"


@dataclass(frozen=True, slots=True)
class Site:
    """A place on the body: a region, and the cell in it unless only the region is known."""

    region: str
    cell: str | None = None

    def __post_init__(self) -> None:
        """Refuse a cell id that is not of the form r2c1."""
        if self.cell is not None and not _CELL.fullmatch(self.cell):
            raise ValueError(f"not a cell id: {self.cell!r}")

    @classmethod
    def at(cls, region: str, row: int, column: int) -> Site:
        """Return the site in the given row and column, both counted from 1."""
        return cls(region, f"r{row}c{column}")

    @classmethod
    def parse(cls, key: str) -> Site:
        """Read back what ``key`` wrote."""
        region, _, cell = key.partition("/")
        return cls(region, cell or None)

    @property
    def key(self) -> str:
        """Return a stable text form, "thi_l/r2c1" or "thi_l"."""
        return self.region if self.cell is None else f"{self.region}/{self.cell}"

    @property
    def row_column(self) -> tuple[int, int]:
        """Return row and column, counted from 1; raises ValueError when the cell is unknown."""
        if self.cell is None:
            raise ValueError("the cell of this site is not known")
        return int(self.cell[1]), int(self.cell[3])


def distance_cm(one: Site, other: Site) -> float | None:
    """Return the distance between two cell centres, or None across regions or unknown cells."""
    gap = _steps(one, other)
    return None if gap is None else CELL_CM * hypot(*gap)


def adjacent(one: Site, other: Site) -> bool:
    """Tell whether two different cells of one region touch, by an edge or a corner."""
    gap = _steps(one, other)
    return gap is not None and max(gap) == 1


def share_edge(one: Site, other: Site) -> bool:
    """Tell whether two cells of one region lie side by side or one above the other."""
    gap = _steps(one, other)
    return gap is not None and sum(gap) == 1


def _steps(one: Site, other: Site) -> tuple[int, int] | None:
    """Return rows and columns between two cells, or None when that is not known."""
    if one.region != other.region or one.cell is None or other.cell is None:
        return None
    (row, column), (other_row, other_column) = one.row_column, other.row_column
    return abs(row - other_row), abs(column - other_column)


@dataclass(frozen=True, slots=True)
class Region:
    """One side of one area, divided into rows and columns of cells."""

    id: str
    area: Area
    side: Side
    view: View
    self_inject: bool
    rows: int
    columns: int
    zone: str = ""
    keep_out: tuple[str, ...] = ()

    def sites(self) -> tuple[Site, ...]:
        """Return every cell, row by row from the top, inner first."""
        return tuple(
            Site.at(self.id, row, column)
            for row in range(1, self.rows + 1)
            for column in range(1, self.columns + 1)
        )

    def place(self, site: Site) -> tuple[RowPlace, ColumnPlace]:
        """Return where in the region a cell lies, as codes the interface puts into words.

        A cell recorded on a larger grid than today's counts as the outermost of its line.
        """
        row, column = site.row_column
        rows = _ROW_PLACES[self.rows]
        columns = _column_places(self)
        return rows[min(row, self.rows) - 1], columns[min(column, self.columns) - 1]


_ROW_PLACES: Mapping[int, tuple[RowPlace, ...]] = {
    1: (RowPlace.ONLY,),
    2: (RowPlace.UPPER, RowPlace.LOWER),
    3: (RowPlace.UPPER, RowPlace.MIDDLE, RowPlace.LOWER),
    4: (RowPlace.UPPER, RowPlace.UPPER_MIDDLE, RowPlace.LOWER_MIDDLE, RowPlace.LOWER),
}
_COLUMN_PLACES: Mapping[int, tuple[ColumnPlace, ...]] = {
    1: (ColumnPlace.ONLY,),
    2: (ColumnPlace.INNER, ColumnPlace.OUTER),
    3: (ColumnPlace.INNER, ColumnPlace.MIDDLE, ColumnPlace.OUTER),
}
_THIGH_COLUMNS = (ColumnPlace.FRONT, ColumnPlace.FRONT_OUTER)


def _column_places(region: Region) -> tuple[ColumnPlace, ...]:
    """Return the column names of a region; thighs count from the front to the outer side."""
    if region.area is Area.THIGH and region.columns == len(_THIGH_COLUMNS):
        return _THIGH_COLUMNS
    return _COLUMN_PLACES[region.columns]


@dataclass(frozen=True, slots=True)
class SitePlace:
    """The parts from which the interface builds "left thigh, lower row, front"."""

    area: Area
    side: Side
    row: RowPlace | None
    column: ColumnPlace | None


@dataclass(frozen=True, slots=True)
class SiteAtlas:
    """All regions, in the order they are offered and drawn."""

    regions: tuple[Region, ...]

    def find(self, region_id: str) -> Region | None:
        """Return a region by its id, or None when the atlas does not hold it."""
        return next((region for region in self.regions if region.id == region_id), None)

    def region(self, region_id: str) -> Region:
        """Return a region by its id; raises KeyError."""
        found = self.find(region_id)
        if found is None:
            raise KeyError(region_id)
        return found

    def region_ids(self, areas: Iterable[str] | None = None) -> tuple[str, ...]:
        """Return the ids of all regions, or of those in the given areas, in atlas order."""
        wanted = None if areas is None else set(areas)
        return tuple(r.id for r in self.regions if wanted is None or r.area in wanted)

    def sites(self) -> tuple[Site, ...]:
        """Return every cell of every region."""
        return tuple(site for region in self.regions for site in region.sites())

    def place(self, site: Site) -> SitePlace:
        """Return the parts of a site's name; row and column are None when only the region is."""
        region = self.region(site.region)
        if site.cell is None:
            return SitePlace(region.area, region.side, None, None)
        row, column = region.place(site)
        return SitePlace(region.area, region.side, row, column)

    def with_grids(self, grids: Mapping[str, tuple[int, int]]) -> SiteAtlas:
        """Return the atlas with fewer rows and columns in some regions, for a smaller body.

        ``grids`` maps a region id to (rows, columns). A grid is never enlarged and keeps at
        least one cell; cells are counted from the upper inner corner, so ids keep their place.
        """
        return SiteAtlas(tuple(_shrink(region, grids.get(region.id)) for region in self.regions))


def _shrink(region: Region, grid: tuple[int, int] | None) -> Region:
    """Return the region cut down to a smaller grid."""
    if grid is None:
        return region
    rows, columns = grid
    return replace(
        region,
        rows=max(1, min(rows, region.rows)),
        columns=max(1, min(columns, region.columns)),
    )
