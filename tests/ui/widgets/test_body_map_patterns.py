"""Rested, resting, used and left out must be told apart without colour, in every theme."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from companion.ui.theme import PALETTES, Palette, contrast_ratio
from companion.ui.widgets.body_map.colours import BodyMapColours, mix
from companion.ui.widgets.body_map.model import BodyMapModel, CellLook, cell_id, row_and_col
from companion.ui.widgets.body_map.paint_body import paint_body
from companion.ui.widgets.body_map.paint_cells import ground_colour, ink_on, paint_cell

SIDE = 40
LOOKS = {
    "never": CellLook("never"),
    "rested": CellLook("rested"),
    "half rested": CellLook("resting", 0.5),
    "hardly rested": CellLook("resting", 0.1),
    "recent": CellLook("recent"),
    "excluded": CellLook("excluded"),
    "unavailable": CellLook("unavailable"),
}
SCHEMES = [
    *(pytest.param(BodyMapColours.from_palette(p), id=p.name) for p in PALETTES.values()),
    pytest.param(BodyMapColours.for_print(), id="print"),
]


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Painting text needs an application."""


@pytest.mark.parametrize("colours", SCHEMES)
@pytest.mark.parametrize("pair", list(combinations(LOOKS, 2)), ids="-".join)
def test_two_states_differ_in_greys(colours: BodyMapColours, pair: tuple[str, str]) -> None:
    one, other = (_greys(LOOKS[name], colours) for name in pair)
    different = sum(abs(a - b) > 24 for a, b in zip(one, other, strict=True))
    assert different > 0.04 * SIDE * SIDE


@pytest.mark.parametrize("colours", SCHEMES)
def test_a_used_cell_has_dots_and_a_rested_one_is_plain(colours: BodyMapColours) -> None:
    assert _tones(CellLook("rested"), colours) == 1
    assert _tones(CellLook("recent"), colours) > 1


@pytest.mark.parametrize("colours", SCHEMES)
def test_the_longer_a_cell_rests_the_fuller_it_is(colours: BodyMapColours) -> None:
    def fullness(level: float) -> int:
        ground = QColor(ground_colour(CellLook("resting", level), colours) or "").rgb()
        image = _painted(CellLook("resting", level), colours)
        column = [image.pixel(SIDE // 2, y) for y in range(8, SIDE - 8)]
        return sum(pixel != ground for pixel in column)

    assert fullness(0.1) < fullness(0.4) < fullness(0.7) < fullness(1.0)


@pytest.mark.parametrize("colours", SCHEMES)
def test_the_heat_map_grows_steadily(colours: BodyMapColours) -> None:
    reference = colours.heat(0)
    steps = [contrast_ratio(colours.heat(level / 10), reference) for level in range(11)]
    assert steps == sorted(steps)
    assert steps[-1] > 2.2


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_counts_are_readable_on_every_heat(palette: Palette) -> None:
    colours = BodyMapColours.from_palette(palette)
    for level in range(11):
        ground = colours.heat(level / 10)
        assert contrast_ratio(ink_on(ground), ground) >= 4.5


def test_a_count_is_written_into_its_cell_once_the_cell_is_large_enough() -> None:
    marked, blank = (_heat_picture(mark) for mark in ("7", ""))
    assert marked(1200) != blank(1200)
    assert marked(160) == blank(160)


def test_a_level_outside_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        CellLook("resting", 1.2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"figure": "robot"},
        {"suggested": tuple(("thi_l", cell_id(row, 1)) for row in range(1, 5))},
        {"grids": {"thi_l": (0, 2)}},
    ],
)
def test_an_impossible_model_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"figure|at most 3|at least one"):
        BodyMapModel(**wrong)  # type: ignore[arg-type]


def test_cell_ids_go_both_ways() -> None:
    assert row_and_col(cell_id(4, 2)) == (4, 2)
    with pytest.raises(ValueError, match="invalid literal"):
        row_and_col("top")


def test_mixing_ends_at_its_two_colours() -> None:
    assert mix("#102030", "#a0b0c0", 0) == "#102030"
    assert mix("#102030", "#a0b0c0", 1) == "#a0b0c0"


def _painted(look: CellLook, colours: BodyMapColours) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.figure))
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, 3, SIDE - 6, SIDE - 6), 8, 8)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_cell(painter, path, look, colours)
    painter.end()
    return image


def _greys(look: CellLook, colours: BodyMapColours) -> list[int]:
    grey = _painted(look, colours).convertToFormat(QImage.Format.Format_Grayscale8)
    return [QColor(grey.pixel(x, y)).red() for y in range(SIDE) for x in range(SIDE)]


def _tones(look: CellLook, colours: BodyMapColours) -> int:
    image = _painted(look, colours)
    inner = range(10, SIDE - 10)
    return len({image.pixel(x, y) for x in inner for y in inner})


def _heat_picture(mark: str):
    model = BodyMapModel("adult", {("but_l", "r1c1"): CellLook("heat", 0.5, mark=mark)})

    def at(height: int) -> QImage:
        image = QImage(height, height, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_body(painter, QRectF(image.rect()), model, "back", BodyMapColours.for_print())
        painter.end()
        return image

    return at
