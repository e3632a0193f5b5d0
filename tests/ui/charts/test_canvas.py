"""The canvas on screen: points named by keyboard and mouse, themes followed."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.ui.charts.canvas import ChartCanvas
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.theme import ThemeManager
from tests.support.growing import demo_history


@pytest.fixture
def canvas(qtbot: QtBot, look: ThemeManager) -> ChartCanvas:
    made = ChartCanvas()
    qtbot.addWidget(made)
    history = demo_history("Mira")

    def into(figure, style):
        return draw_chart(figure, ChartKind.SDS, history, ChartOptions(), style)

    made.show_chart(into)
    made.resize(700, 520)
    with qtbot.waitExposed(made):
        made.show()
    made.draw()
    return made


def test_arrow_keys_go_from_point_to_point_and_round(canvas: ChartCanvas) -> None:
    told = []
    canvas.point_chosen.connect(told.append)
    press = partial(QTest.keyClick, canvas)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    assert [p.name.split(" · ")[1] for p in told] == ["14 Nov 2022", "22 May 2023", "14 Nov 2022"]
    press(Qt.Key.Key_Left)
    assert canvas.current == len(canvas.chart.points) - 1
    press(Qt.Key.Key_Home)
    assert canvas.current == 0


def test_enter_opens_the_point(canvas: ChartCanvas, qtbot: QtBot) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_End)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    with qtbot.waitSignal(canvas.point_opened) as opened:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args[0] is canvas.chart.points[0]


def test_the_mouse_finds_the_nearest_point_and_nothing_far_off(canvas: ChartCanvas) -> None:
    point = canvas.chart.points[5]
    place = canvas.point_place(point).toPoint()
    QTest.mouseMove(canvas, place + QPoint(3, 2))
    assert canvas._hovered == 5
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    assert canvas.current == 5
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert canvas.current is None


def test_the_ring_and_the_name_are_painted_over_the_chart(canvas: ChartCanvas) -> None:
    plain = canvas.grab().toImage()
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.grab().toImage() != plain


def test_a_row_of_the_table_is_found_on_the_chart(canvas: ChartCanvas) -> None:
    canvas.focus_on_rows(set(canvas.chart.points[3].ids))
    assert canvas.current == 3
    canvas.focus_on_rows({"nobody"})
    assert canvas.current is None


def test_the_chart_follows_the_theme(canvas: ChartCanvas, look: ThemeManager) -> None:
    light = canvas.figure.get_facecolor()
    look.use("dark", text_scale=2.0)
    canvas.draw()
    assert canvas.figure.get_facecolor() != light
    assert canvas.minimumHeight() >= 800


def test_the_chart_says_what_it_is(canvas: ChartCanvas) -> None:
    assert canvas.accessibleName() == "Height SDS over age"
    assert "arrow keys" in canvas.accessibleDescription()
    assert canvas.focusPolicy() == Qt.FocusPolicy.StrongFocus
