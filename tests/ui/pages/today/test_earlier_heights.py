"""Heights from before treatment: asked for once, after the first injection, three rows at most."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.measurements import Measure, Measurement, Position
from companion.ui.dialogs.earlier_heights_sheet import EarlierHeightsSheet
from tests.support.family import GIRL, draft
from tests.support.hands import Answers, press, seen, settle, write
from tests.support.house import ADULT, House

BEFORE = (date(2025, 1, 10), date(2025, 7, 14))


def asked(house: House) -> bool:
    """Log today's injection, and tell whether Today asks for heights then."""
    if not house.entries():
        house.use.injections.record(draft(house.person.id), {"nothing_prescribed"})
    house.today.refresh()
    settle()
    (waiting,) = (t for t in house.today.findChildren(QTimer) if t.interval() > 1)
    assert waiting.isActive(), "it comes after a double press, never under one"
    assert waiting.interval() > QApplication.doubleClickInterval()
    waiting.timeout.emit()
    settle()
    banner = house.today.heights
    return banner is not None and banner.isVisible()


def heights(house: House) -> list[tuple[date, Decimal]]:
    rows = house.record.of_person(Measurement, house.person.id)
    return [(row.day, row.value) for row in rows if row.measure is Measure.HEIGHT]


def fill(sheet: QWidget) -> None:
    assert isinstance(sheet, EarlierHeightsSheet)
    assert len(sheet.rows) == 3
    for (day, height), on, words in zip(sheet.rows, BEFORE, ("112.5", "114,9"), strict=False):
        day.set_value(on)
        write(height, words)
    press(sheet, "Save")


def test_heights_are_added_and_the_question_is_gone(house: House) -> None:
    assert asked(house)
    with Answers(fill):
        press(house.today, "Add earlier heights…")
    assert heights(house) == [(BEFORE[0], Decimal("112.5")), (BEFORE[1], Decimal("114.9"))]
    assert not asked(house)
    assert house.window.snackbar.message == "The heights were added to Growth."
    house.window.snackbar.undo()
    assert heights(house) == []


def test_it_can_be_put_off_for_good(house: House) -> None:
    assert asked(house)
    press(house.today.heights, "Close this notice")
    assert not asked(house)


def test_half_a_row_is_asked_about_and_an_empty_sheet_saves_nothing(house: House) -> None:
    def half(sheet: QWidget) -> None:
        assert isinstance(sheet, EarlierHeightsSheet)
        day, height = sheet.rows[1]
        write(height, "112")
        press(sheet, "Save")
        assert sheet.form.row(day).error
        height.setText("")
        press(sheet, "Save")

    assert asked(house)
    with Answers(half):
        press(house.today, "Add earlier heights…")
    assert heights(house) == []
    assert asked(house)


def test_a_slip_is_asked_about_and_nothing_is_saved_without_an_answer(house: House) -> None:
    def slip(sheet: QWidget) -> None:
        assert isinstance(sheet, EarlierHeightsSheet)
        day, height = sheet.rows[0]
        day.set_value(BEFORE[0])
        write(height, "1.12")
        press(sheet, "Save")
        press(sheet, "Later")

    def go_back(question: QWidget) -> None:
        assert "1.12" in seen(question)
        press(question, "Go back")

    assert asked(house)
    with Answers(slip, go_back):
        press(house.today, "Add earlier heights…")
    assert heights(house) == []


def test_the_youngest_are_taken_as_lying(house: House) -> None:
    born = GIRL.birth_date
    baby = date(born.year + 1, born.month, born.day)

    def young(sheet: QWidget) -> None:
        assert isinstance(sheet, EarlierHeightsSheet)
        sheet.rows[0][0].set_value(baby)
        write(sheet.rows[0][1], "74")
        press(sheet, "Save")

    assert asked(house)
    with Answers(young):
        press(house.today, "Add earlier heights…")
    (row,) = house.record.of_person(Measurement, house.person.id)
    assert row.position is Position.LYING


def test_nobody_is_asked_who_has_heights_has_grown_up_or_has_not_begun(house: House) -> None:
    house.desk.show_person(house.use.people.add(ADULT))
    assert not asked(house)


def test_while_tonights_injection_waits_nothing_else_is_asked(house: House) -> None:
    house.today.refresh()
    settle()
    banner = house.today.heights
    assert banner is None or not banner.isVisible()
