"""Charts as files: text stays text, greys stay grey, equal charts give equal bytes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.charts.export import FileKind, chart_bytes
from tests.support.growing import demo_history

SIGNS: dict[FileKind, bytes] = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}


@pytest.fixture(scope="module")
def mira() -> GrowthHistory:
    return demo_history("Mira")


@pytest.mark.parametrize("file_kind", SIGNS)
@pytest.mark.usefixtures("look")
def test_each_kind_of_file_is_what_it_says_twice_the_same(
    mira: GrowthHistory, file_kind: FileKind
) -> None:
    one, other = (chart_bytes(ChartKind.PATH, mira, ChartOptions(), file_kind) for _ in range(2))
    assert one.startswith(SIGNS[file_kind])
    assert one == other


@pytest.mark.parametrize("kind", ChartKind)
@pytest.mark.usefixtures("look")
def test_svg_keeps_title_reference_and_notes_as_text(mira: GrowthHistory, kind: ChartKind) -> None:
    told = chart_bytes(kind, mira, ChartOptions(), "svg").decode()
    assert "IBM Plex Sans" in told
    assert "<text" in told
    if kind is ChartKind.PATH:
        assert "Growth velocity against height SDS" in told
        assert "WHO 2006/2007" in told
        assert "Tanner &amp; Davies 1985" in told


@pytest.mark.parametrize("kind", ChartKind)
@pytest.mark.usefixtures("look")
def test_black_and_white_has_no_colour(mira: GrowthHistory, kind: ChartKind) -> None:
    picture = QImage.fromData(
        chart_bytes(kind, mira, ChartOptions(), "png", grey=True, size_in=(4.0, 3.0))
    )
    colours = {
        picture.pixelColor(x, y).getRgb()[:3]
        for x in range(0, picture.width(), 5)
        for y in range(0, picture.height(), 5)
    }
    assert all(red == green == blue for red, green, blue in colours)


@pytest.mark.parametrize("kind", [ChartKind.HEIGHT, ChartKind.PATH])
@pytest.mark.usefixtures("look")
def test_qt_prints_the_svg_as_matplotlib_draws_it(mira: GrowthHistory, kind: ChartKind) -> None:
    """QtSvg ignores clip paths: nothing may depend on one."""
    size = (7.0, 5.0)
    options = ChartOptions()
    drawn = QImage.fromData(chart_bytes(kind, mira, options, "png", size_in=size))
    printed = QImage(1400, 1000, QImage.Format.Format_RGB32)
    printed.fill("white")
    painter = QPainter(printed)
    content = chart_bytes(kind, mira, options, "svg", size_in=size)
    QSvgRenderer(QByteArray(content)).render(painter)
    painter.end()
    one, other = _coarse(drawn), _coarse(printed)  # letters differ by a hair, shapes must not
    assert max(abs(a - b) for a, b in zip(one, other, strict=True)) < 100
    assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) < 4


def _coarse(picture: QImage) -> list[int]:
    """Return the lightness of a picture seen from far away."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(70, 50, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return [small.pixelColor(x, y).lightness() for x in range(70) for y in range(50)]


@pytest.mark.usefixtures("look")
def test_paper_tells_the_time_in_its_titles_from_left_to_right(mira: GrowthHistory) -> None:
    told = chart_bytes(ChartKind.HEIGHT, mira, ChartOptions(), "svg").decode()
    ages = [told.index(f">{age}</text>") for age in (4, 6, 8)]
    assert all(one < other for one, other in pairwise(ages))
