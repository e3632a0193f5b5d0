"""Rows: the whole of a row is pressed, and facts stay legible when narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from companion.ui.widgets.card import Card
from companion.ui.widgets.rows import ChoiceRow, FactRow, RowList


def test_a_press_anywhere_on_the_row_counts(qtbot, look):
    pressed = []
    row = ChoiceRow("Where", "Left thigh", "31 days", on_click=lambda: pressed.append(1))
    qtbot.addWidget(row)
    row.resize(600, 70)
    row.show()
    for x in (2, 100, 300, 597):
        place = QPoint(x, 35)
        touched = row.childAt(place) or row
        QTest.mouseClick(touched, Qt.MouseButton.LeftButton, pos=touched.mapFrom(row, place))
    assert len(pressed) == 4
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert len(pressed) == 5


def test_a_row_tells_its_label_value_and_detail(qtbot, look):
    row = ChoiceRow("Where", "Left thigh", "31 days rested")
    qtbot.addWidget(row)
    assert row.accessibleName() == "Where: Left thigh"
    assert row.accessibleDescription() == "31 days rested"
    row.set("Right thigh")
    assert (row.value, row.detail) == ("Right thigh", "")
    assert row.accessibleName() == "Where: Right thigh"
    assert row.accessibleDescription() == ""


def test_a_row_grows_for_a_long_value(qtbot, look, qapp):
    row = ChoiceRow("Pen", "Lot 4711")
    qtbot.addWidget(row)
    row.show()
    short = row.layout().totalHeightForWidth(300)
    row.set("Lot 4711 opened five days ago and kept in the door of the refrigerator")
    qapp.processEvents()
    assert row.layout().totalHeightForWidth(300) > short >= 44


def test_a_fact_stands_on_one_line_or_on_two(qtbot, look):
    row = FactRow("Cartridge ends", "Saturday 28 November")
    qtbot.addWidget(row)
    row.show()
    label, value = row.findChildren(QLabel)
    row.resize(600, row.heightForWidth(600))
    assert label.geometry().center().y() == value.geometry().center().y()
    assert value.geometry().right() == row.rect().right()
    row.resize(230, row.heightForWidth(230))
    assert value.geometry().top() >= label.geometry().bottom()


def test_a_fact_can_change(qtbot, look):
    row = FactRow("Needles", "14")
    qtbot.addWidget(row)
    row.set_value("3 · reorder", "attention")
    assert row.findChildren(QLabel)[1].text() == "3 · reorder"


def test_a_list_of_rows_can_be_emptied_and_filled_again(qtbot, look, qapp):
    card = Card("Soon")
    qtbot.addWidget(card)
    rows = RowList(FactRow("Needles", "14"), FactRow("Visit", "7 Dec"))
    card.add(rows)
    card.show()
    full = rows.sizeHint().height()
    rows.clear()
    assert rows.sizeHint().height() < full
    rows.add(FactRow("Needles", "14"))
    qapp.processEvents()
    assert [label.text() for label in rows.findChildren(QLabel) if label.isVisible()] == [
        "Needles",
        "14",
    ]
