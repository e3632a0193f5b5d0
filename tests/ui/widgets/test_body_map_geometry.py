"""Where the cells lie: on the limb, apart from each other, out of the forbidden strips."""

from __future__ import annotations

import math
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from companion.ui.widgets.body_map.art import drawing
from companion.ui.widgets.body_map.geometry import REGIONS, Atlas, Cell, Patch, Point, atlas, cells
from companion.ui.widgets.body_map.model import FIGURES, Figure, Grid

GRIDS = {"abd": (3, 3), "thi": (4, 2), "arm": (2, 2), "but": (2, 3)}
VIEW_OF = {"abd": "front", "thi": "front", "arm": "back", "but": "back"}
ATLASES = [pytest.param(atlas(figure), figure, id=figure) for figure in FIGURES]
grids = st.tuples(st.integers(1, 5), st.integers(1, 5))
regions = st.sampled_from(REGIONS)
figures = st.sampled_from(FIGURES)


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_every_region_is_in_its_view_with_its_grid(body: Atlas, figure: Figure) -> None:
    assert set(body.patches) == set(REGIONS)
    for region, patch in body.patches.items():
        assert patch.view == VIEW_OF[region[:3]]
        assert patch.grid == GRIDS[region[:3]]
    assert sum(len(cells(p, p.grid)) for p in body.patches.values()) == 54


def test_regions_and_grids_are_those_of_the_clinical_notes() -> None:
    notes = Path(__file__).parents[3].parent / "shared" / "clinical" / "sites.yaml"
    if not notes.exists():
        pytest.skip("the clinical notes are not on this machine")
    lines = [line for line in notes.read_text().splitlines() if "grid: {rows" in line]
    assert len(lines) == len(REGIONS)
    for line in lines:
        region = line.split("id: ")[1].split(",")[0]
        rows, cols = GRIDS[region[:3]]
        assert f"rows: {rows}, cols: {cols}" in line


@given(figures, regions, grids)
def test_cells_lie_inside_the_body(figure: Figure, region: str, grid: Grid) -> None:
    patch = atlas(figure).patches[region]
    body = drawing(figure, patch.view).body
    for cell in cells(patch, grid):
        assert body.contains(_path(cell)), cell.id


@given(figures, regions, grids)
def test_cells_of_a_region_never_overlap(figure: Figure, region: str, grid: Grid) -> None:
    made = cells(atlas(figure).patches[region], grid)
    assert len(made) == grid[0] * grid[1]
    for one, other in combinations(made, 2):
        assert not _path(one).intersects(_path(other)), (one.id, other.id)


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_regions_never_overlap(body: Atlas, figure: Figure) -> None:
    for one, other in combinations(body.patches.values(), 2):
        if one.view == other.view:
            pairs = ((a, b) for a in cells(one, one.grid) for b in cells(other, other.grid))
            assert not any(_path(a).intersects(_path(b)) for a, b in pairs)


@pytest.mark.parametrize(("body", "figure"), ATLASES)
@pytest.mark.parametrize("area", GRIDS)
def test_left_and_right_are_the_persons_own_and_mirror_images(
    body: Atlas, figure: Figure, area: str
) -> None:
    left, right = (body.patches[f"{area}_{side}"] for side in "lr")
    towards_left = 1 if left.view == "front" else -1
    for one, other in zip(cells(left, left.grid), cells(right, right.grid), strict=True):
        assert one.centre[0] * towards_left > 0 > other.centre[0] * towards_left
        assert one.id == other.id
        assert one.centre == pytest.approx((-other.centre[0], other.centre[1]))


@given(figures, regions, grids)
def test_rows_count_down_and_columns_outwards(figure: Figure, region: str, grid: Grid) -> None:
    patch = atlas(figure).patches[region]
    place = {(c.row, c.col): c.centre for c in cells(patch, grid)}
    for (row, col), centre in place.items():
        if (row + 1, col) in place:
            assert place[row + 1, col][1] > centre[1]
        if (row, col + 1) in place:
            assert abs(place[row, col + 1][0]) > abs(centre[0])


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_belly_cells_keep_five_centimetres_from_the_navel(body: Atlas, figure: Figure) -> None:
    points = _points(body, "abd_l") + _points(body, "abd_r")
    nearest = min(math.dist(point, body.landmarks.navel) for point in points)
    assert nearest >= body.landmarks.navel_keep_out == 50


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_belly_cells_stay_off_shirt_and_waistband(body: Atlas, figure: Figure) -> None:
    art = drawing(figure, "front")
    band_top = art.shape("shorts").path.boundingRect().top()
    shirt = art.shape("top").path
    lowest = max(y for _, y in _points(body, "abd_l"))
    assert lowest < band_top
    assert not any(shirt.intersects(_path(c)) for c in _cells(body, "abd_l"))


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_thigh_cells_lie_in_the_middle_third_towards_the_outside(
    body: Atlas, figure: Figure
) -> None:
    marks = body.landmarks
    third = (marks.knee - marks.hip) / 3
    heights = [y for _, y in _points(body, "thi_l")]
    assert marks.hip + third <= min(heights)
    assert max(heights) <= marks.knee - third
    for cell in _cells(body, "thi_l"):
        inner, outer = _limb_at(figure, cell.centre)
        assert cell.centre[0] > inner + 0.35 * (outer - inner)


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_arm_cells_lie_between_sleeve_and_elbow(body: Atlas, figure: Figure) -> None:
    sleeve = drawing(figure, "back").shape("top").path
    waist = drawing(figure, "back").shape("shorts").path.boundingRect().top()
    for cell in _cells(body, "arm_l"):
        assert not sleeve.intersects(_path(cell))
        assert max(y for _, y in cell.outline) < waist


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_buttock_cells_lie_in_the_upper_outer_part(body: Atlas, figure: Figure) -> None:
    shorts = drawing(figure, "back").shape("shorts").path
    box = shorts.boundingRect()
    fold = _crotch(figure)
    for cell in _cells(body, "but_r"):
        assert shorts.contains(_path(cell))
        assert cell.centre[0] > box.right() / 4
        assert cell.centre[1] < (box.top() + fold) / 2


@pytest.mark.parametrize(("body", "figure"), ATLASES)
def test_edges_of_a_patch_meet_at_its_corners(body: Atlas, figure: Figure) -> None:
    for patch in body.patches.values():
        assert patch.top[0] == patch.inner[0]
        assert patch.top[3] == patch.outer[0]
        assert patch.bottom[0] == patch.inner[3]
        assert patch.bottom[3] == patch.outer[3]


def _cells(body: Atlas, region: str) -> tuple[Cell, ...]:
    patch: Patch = body.patches[region]
    return cells(patch, patch.grid)


def _points(body: Atlas, region: str) -> list[Point]:
    return [point for cell in _cells(body, region) for point in cell.outline]


def _path(cell: Cell) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in cell.outline]))
    path.closeSubpath()
    return path


def _crotch(figure: Figure) -> float:
    """Return the height at which the legs part."""
    body = drawing(figure, "back").body
    top, bottom = int(body.boundingRect().center().y()), int(body.boundingRect().bottom())
    return float(next(y for y in range(top, bottom) if not body.contains(QPointF(0, y))))


def _limb_at(figure: Figure, centre: Point) -> tuple[float, float]:
    """Return where the leg begins and ends at the height of a point."""
    body = drawing(figure, "front").body
    inside = [x for x in range(400) if body.contains(QPointF(x, centre[1]))]
    leg = [x for x in inside if x < 200]
    return float(min(leg)), float(max(leg))
