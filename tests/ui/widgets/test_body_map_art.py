"""The drawn figures: whole, symmetric, of plausible proportions, in colours of every theme."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from companion.ui.theme import PALETTES, Palette
from companion.ui.widgets.body_map.art import DrawingError, drawing, painter_path
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.model import FIGURES, VIEWS, BodyMapModel, Figure, View
from companion.ui.widgets.body_map.paint_body import paint_body

EVERY_DRAWING = [(figure, view) for figure in FIGURES for view in VIEWS]


@pytest.mark.parametrize(("figure", "view"), EVERY_DRAWING)
def test_the_body_is_symmetric(figure: Figure, view: View) -> None:
    body = drawing(figure, view).body
    box = body.boundingRect()
    assert box.left() == pytest.approx(-box.right(), abs=0.2)
    for x in range(5, int(box.right()), 15):
        for y in range(int(box.top()) + 5, int(box.bottom()), 15):
            right, left = QPointF(x + 0.3, y + 0.3), QPointF(-x - 0.3, y + 0.3)
            assert body.contains(right) == body.contains(left), (x, y)


@pytest.mark.parametrize(("figure", "heads"), [("child", 6.0), ("adult", 7.5)])
def test_the_head_is_as_large_as_at_that_age(figure: Figure, heads: float) -> None:
    art = drawing(figure, "front")
    height = art.body.boundingRect().bottom()
    head = art.shape("head").path.boundingRect().bottom()
    assert height / head == pytest.approx(heads, rel=0.03)


@pytest.mark.parametrize("figure", FIGURES)
def test_front_and_back_are_the_same_person(figure: Figure) -> None:
    front, back = (drawing(figure, view).body.boundingRect() for view in VIEWS)
    assert front.width() == pytest.approx(back.width(), abs=1)
    assert front.height() == pytest.approx(back.height(), abs=3)
    assert drawing(figure, "front").sheet == drawing(figure, "back").sheet


@pytest.mark.parametrize(("figure", "view"), EVERY_DRAWING)
def test_every_shape_lies_on_the_sheet(figure: Figure, view: View) -> None:
    art = drawing(figure, view)
    for shape in art.shapes:
        assert art.sheet.contains(shape.path.boundingRect().adjusted(-1, -1, 1, 1)), shape.id


@pytest.mark.parametrize(("figure", "view"), EVERY_DRAWING)
def test_limbs_and_trunk_have_no_kinks(figure: Figure, view: View) -> None:
    height = drawing(figure, view).body.boundingRect().bottom()
    corners = [
        point
        for point in _sharp_turns(drawing(figure, view).body)
        if point.y() < 0.92 * height
        and not (point.y() > 0.5 * height and abs(point.x()) > 0.13 * height)
    ]
    # Only both armpits, the crotch and the neck's upper end, which the head hides, turn sharply.
    for point in corners:
        in_armpit = 0.24 * height < point.y() < 0.29 * height
        in_crotch = abs(point.x()) < 2
        under_head = point.y() <= 0.15 * height
        assert in_armpit or in_crotch or under_head, point


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
@pytest.mark.parametrize(("figure", "view"), EVERY_DRAWING)
def test_the_outline_stands_out_in_every_theme(
    qapp: object, figure: Figure, view: View, palette: Palette
) -> None:
    colours = BodyMapColours.from_palette(palette)
    seen = _colours_of(_picture(figure, view, colours))
    for part in (colours.figure, colours.garment, colours.hair, colours.outline):
        assert part in seen


def test_a_drawing_with_another_command_is_refused() -> None:
    with pytest.raises(DrawingError):
        painter_path("M0 0 Q1 1 2 2")


def test_a_shape_that_does_not_exist_is_not_found() -> None:
    with pytest.raises(LookupError):
        drawing("child", "front").shape("wings")


def _sharp_turns(path: QPainterPath) -> list[QPointF]:
    """Return where an outline turns by more than 25 degrees within 3 mm."""
    length = path.length()
    steps = int(length / 3)
    shares = [path.percentAtLength(length * i / steps) for i in range(steps)]
    angles = [path.angleAtPercent(share) for share in shares]
    turns = (abs((b - a + 180) % 360 - 180) for a, b in pairwise(angles))
    return [
        path.pointAtPercent(share) for share, turn in zip(shares, turns, strict=False) if turn > 25
    ]


def _picture(figure: Figure, view: View, colours: BodyMapColours) -> QImage:
    image = QImage(400, 760, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.ground))
    painter = QPainter(image)
    paint_body(painter, QRectF(image.rect()), BodyMapModel(figure), view, colours)
    painter.end()
    return image


def _colours_of(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }
