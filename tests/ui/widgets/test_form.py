"""Forms: what is typed is what is read, and errors say what to do where it is needed."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from companion.ui import languages
from companion.ui.theme import LIGHT, contrast_ratio
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    DecimalField,
    NoteField,
    TextField,
    TimeField,
)
from companion.ui.widgets.form import Form
from companion.ui.widgets.weekdays_field import WeekdaysField

DAY = date(2026, 11, 22)


@pytest.fixture
def form(qtbot, look):
    made = Form()
    qtbot.addWidget(made)
    made.resize(600, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words(widget):
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_row_ties_label_field_unit_and_help_together(form):
    height = form.add(DecimalField(), "Height", unit="cm", help_text="Standing, without shoes")
    assert words(form) == ["Height", "cm", "Standing, without shoes"]
    assert height.accessibleName() == "Height (cm)"
    assert height.accessibleDescription() == "Standing, without shoes"
    assert [label.buddy() for label in form.findChildren(QLabel) if label.buddy()] == [height]


@pytest.mark.parametrize("typed", ["128.4", "128,4"])
def test_a_figure_is_read_with_point_or_comma_and_said_back(form, typed):
    height = form.add(DecimalField(), "Height")
    height.setFocus()
    QTest.keyClicks(height, typed)
    assert height.value() == Decimal("128.4")
    assert ("Read as 128.4" in words(form)) == ("," in typed)


def test_what_is_no_figure_is_explained_when_checked_and_forgiven_when_changed(form):
    height = form.add(DecimalField(), "Height")
    height.setText("12x")
    QApplication.processEvents()
    assert not form.check()
    assert form.row(height).error == "Please type a figure such as 1.2."
    assert height.accessibleDescription().startswith("Please type")
    assert QApplication.focusWidget() is height
    height.setText("12")
    assert form.row(height).error == ""
    assert form.check()


def test_an_empty_figure_is_no_error_of_the_field(form):
    height = form.add(DecimalField(), "Height")
    assert form.check()
    assert height.value() is None


def test_a_page_may_add_an_error_of_its_own(form):
    by = form.add(TextField(), "By")
    form.set_error(by, "Type your initials.")
    assert "Type your initials." in words(form)
    form.row(by).clear_error()
    assert "Type your initials." not in words(form)


def test_hidden_rows_are_not_checked(form):
    dose = form.add(DecimalField(), "Dose")
    dose.setText("x")
    form.show_row(dose, visible=False)
    assert form.check()


def test_a_stranger_is_no_row(form):
    with pytest.raises(LookupError):
        form.row(TextField())


def test_changes_are_told_once_for_the_whole_form(form, qtbot):
    by = form.add(TextField(), "By")
    form.add_section("More")
    form.add_widget(Banner("Ask your team."))
    with qtbot.waitSignal(form.changed):
        by.set_value("A.K.")
    assert by.value() == "A.K."


def test_figures_are_shown_as_the_locale_writes_them(look, qtbot):
    QLocale.setDefault(QLocale("de_DE"))
    field = DecimalField(Decimal("0.80"))
    qtbot.addWidget(field)
    assert field.text() == "0,8"
    assert field.value() == Decimal("0.8")
    assert field.reading() == ""


def test_a_date_is_given_and_taken(form):
    when = form.add(DateField(DAY, earliest=date(2020, 1, 1), latest=DAY), "On")
    assert when.value() == DAY
    when.set_value(date(2030, 1, 1))
    assert when.value() == DAY
    assert when.problem() == ""


def test_an_optional_date_can_be_empty_typed_and_cleared(form, qtbot):
    visit = form.add(DateField(None, optional=True, suggested=DAY), "Next visit")
    assert visit.value() is None
    visit.setFocus()
    QTest.keyClicks(visit, "24")
    assert visit.value() == date(2026, 11, 24)
    QTest.keyClick(visit, Qt.Key.Key_Delete)
    assert visit.value() is None
    visit.set_value(DAY)
    clear = form.findChild(IconButton)
    assert clear.accessibleName() == "Clear Next visit"
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert visit.value() is None


def test_one_tab_leaves_a_date_even_an_empty_one(form):
    visit = form.add(DateField(None, optional=True), "Next visit")
    after = form.add(TimeField(time(20, 4)), "At")
    last = form.add(TextField(), "By")
    QApplication.processEvents()
    visit.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert after in seen
    assert last in seen


def test_a_time_reads_the_same_in_right_to_left_languages(look, qtbot, qapp):
    languages.install(qapp, "x-rtl")
    field = TimeField(time(20, 4))
    qtbot.addWidget(field)
    assert field.text().startswith(("20:04", "8:04"))
    assert field.value() == time(20, 4)
    field.set_value(time(7, 30))
    assert field.value() == time(7, 30)


def test_a_choice_is_a_key_shown_in_words(form, qtbot):
    where = form.add(
        ChoiceField([("clinic", "At the clinic"), ("home", "At home")], "home"), "Where"
    )
    assert (where.value(), where.currentText()) == ("home", "At home")
    with qtbot.waitSignal(where.changed):
        where.set_value("clinic")
    where.set_choices([])
    assert where.value() == ""


def test_the_mouse_wheel_scrolls_the_page_and_changes_nothing(form):
    fields = [
        form.add(ChoiceField([("a", "A"), ("b", "B")]), "Where"),
        form.add(DateField(DAY), "On"),
        form.add(TimeField(time(20, 4)), "At"),
    ]
    before = [field.value() for field in fields]
    for field in fields:
        wheel = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
        assert not wheel.isAccepted()
    assert [field.value() for field in fields] == before


def test_a_tick_box_names_itself(form):
    box = form.add(CheckField("Salt & water", value=True), "Salt & water")
    assert box.value() is True
    assert box.accessibleName() == "Salt & water"
    assert box.text() == "Salt && water"
    box.set_value(False)
    assert box.value() is False
    assert box.problem() == ""


def test_a_note_is_cut_at_its_longest_and_tab_leaves_it(form):
    note = form.add(NoteField("x" * 30, longest=20), "Note")
    assert note.value() == "x" * 20
    note.setFocus()
    QTest.keyClicks(note, "yyyy")
    assert len(note.value()) == 20
    after = form.add(TextField(), "By")
    QApplication.processEvents()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_weekdays_start_where_the_calendar_does(look, qtbot):
    QLocale.setDefault(QLocale("en_US"))
    american = WeekdaysField({1, 7})
    qtbot.addWidget(american)
    assert list(american._days) == [7, 1, 2, 3, 4, 5, 6]
    assert american.value() == {1, 7}


def test_weekdays_are_chosen_by_key_and_named_in_full(form):
    days = form.add(WeekdaysField({1, 2, 3, 4, 5, 6}), "Days")
    sunday = days._days[7]
    assert sunday.accessibleName() == "Sunday"
    QTest.keyClick(sunday, Qt.Key.Key_Space)
    assert days.value() == frozenset(range(1, 8))
    days.set_value([3])
    assert days.value() == {3}
    assert days.problem() == ""


def test_a_hint_can_be_read_and_is_not_mistaken_for_an_entry(form):
    field = form.add(TextField(hint="A first name or initials"), "Name")
    hint = field.palette().color(field.palette().ColorRole.PlaceholderText).name()
    assert hint == LIGHT.text_muted != field.palette().text().color().name()
    assert contrast_ratio(hint, LIGHT.surface) >= 4.5


@pytest.mark.parametrize(("typed", "read"), [("1910", time(19, 10)), ("8:05", time(8, 5))])
def test_a_click_into_a_time_lets_it_be_typed_at_once(form, typed, read):
    field = form.add(TimeField(time(20, 0)), "Time")
    QApplication.processEvents()
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    QTest.keyClicks(field, typed)
    assert field.value() == read


def test_a_second_click_into_a_time_takes_the_part_it_hits(form):
    field = form.add(TimeField(time(20, 0)), "Time")
    QApplication.processEvents()
    line = field.lineEdit()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    QTest.keyClicks(field, "45")
    assert field.value() == time(20, 45)


def test_a_press_anywhere_on_its_row_ticks_a_box(form):
    box = form.add(CheckField("New needle"), "New needle")
    QApplication.processEvents()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, box.height() // 2))
    assert box.value()
