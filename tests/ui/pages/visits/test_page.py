"""The Visits page as somebody uses it: asked, put in order, planned, and back from the clinic."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.visits import Visit, VisitQuestion
from companion.services.visits import VisitsView
from companion.storage.connection import open_existing
from companion.ui.dialogs.monitoring_sheet import MonitoringSheet
from companion.ui.dialogs.question_sheet import QuestionSheet
from companion.ui.dialogs.visit_return_sheet import VisitReturnSheet
from companion.ui.dialogs.visit_sheet import VisitSheet
from companion.ui.formats import format_date
from companion.ui.pages.settings.new_line_sheet import NewLineSheet
from companion.ui.pages.visits.page import VisitsPage
from tests.support.family import TODAY, TOMORROW, YESTERDAY
from tests.support.hands import Answers, press, seen, write
from tests.support.house import House
from tests.support.records import KEY


@pytest.fixture
def page(house: House) -> VisitsPage:
    shown = house.window.show_page("visits")
    assert isinstance(shown, VisitsPage)
    return shown


def view(house: House) -> VisitsView:
    return house.use.visits.view(house.person)


def plan(house: House, **changes: object) -> Visit:
    visits = house.use.visits
    visits.save(replace(visits.blank(house.person), team="Growth clinic", **changes))
    return view(house).upcoming[0]


def test_an_empty_page_says_what_goes_there(page: VisitsPage, house: House) -> None:
    assert "No visit is planned" in seen(page)
    assert "Ctrl+Shift+Q" in seen(page)

    def fill(sheet: VisitSheet) -> None:
        sheet.day.set_value(TOMORROW)
        sheet.timed.set_value(True)
        sheet.time.set_value(time(9, 30))
        sheet.team.set_value("Growth clinic")
        press(sheet, "Save")

    with Answers(fill):
        press(page, "Plan the next visit…")
    assert view(house).next == replace(
        view(house).next, day=TOMORROW, at=time(9, 30), team="Growth clinic"
    )
    assert "tomorrow · Growth clinic" in seen(page)


def test_a_question_is_kept_from_any_page_with_the_keyboard(house: House) -> None:
    house.window.show_page("today")

    def ask(sheet: QuestionSheet) -> None:
        QTest.keyClicks(sheet.question, "May she swim?")
        QTest.keyClick(sheet.question, Qt.Key.Key_Return)

    with Answers(ask):
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Q, modifiers)
    assert [one.text for one in view(house).questions] == ["May she swim?"]
    press(house.window.snackbar, "Undo")
    assert not view(house).questions


def test_the_rail_takes_a_question_too_and_an_empty_one_is_asked_again(house: House) -> None:
    def ask(sheet: QuestionSheet) -> None:
        press(sheet, "Keep")
        assert "Type the question first." in seen(sheet)
        write(sheet.question, "May she dive?")
        press(sheet, "Keep")

    with Answers(ask):
        press(house.window.rail, "Visit question…")
    assert [one.text for one in view(house).questions] == ["May she dive?"]


def test_questions_are_typed_on_the_page_and_put_in_order(page: VisitsPage, house: House) -> None:
    for text in ("one", "two", "three", "four"):
        write(page.questions.line, text)
        QTest.keyClick(page.questions.line, Qt.Key.Key_Return)
    assert "The first three go first" in seen(page)
    last = page.questions.rows[3]
    assert not last.down.isEnabled()
    last.up.setFocus()
    QTest.keyClick(last.up, Qt.Key.Key_Return)
    assert [one.text for one in view(house).questions] == ["one", "two", "four", "three"]
    moved = page.questions.rows[2]
    assert moved.up.hasFocus(), "the keyboard goes along with the question"
    QTest.keyClick(moved.up, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.text for one in view(house).questions] == ["one", "four", "two", "three"]


def test_a_question_shows_the_day_it_was_written_down_by_the_familys_clock(
    page: VisitsPage, house: House
) -> None:
    after_midnight = datetime(2026, 3, 11, 23, 30, tzinfo=UTC)  # 00:30 in Berlin
    with house.record.change("test") as change:
        change.put(VisitQuestion("q", house.person.id, after_midnight, "May she swim?"))
    assert f"written down {format_date(TODAY, 'medium')}" in seen(page)


def test_a_question_that_cannot_be_saved_stays_in_its_line(
    page: VisitsPage, house: House, record_path: Path
) -> None:
    house.record._connection.execute("PRAGMA busy_timeout = 20")
    write(page.questions.line, "May she swim?")
    other = open_existing(record_path, KEY)
    other.execute("BEGIN IMMEDIATE")
    with Answers(lambda sheet: press(sheet, "OK")):
        press(page.questions, "Keep")
    other.execute("ROLLBACK")
    other.close()
    assert page.questions.line.value() == "May she swim?"
    press(page.questions, "Keep")
    assert [one.text for one in view(house).questions] == ["May she swim?"]
    assert not page.questions.line.value()


def test_a_question_is_taken_back_in_the_name_of_who_records(
    page: VisitsPage, house: House
) -> None:
    father = house.carer("Paul Sand")
    house.desk.record_as(father)
    write(page.questions.line, "May she swim?")
    press(page.questions, "Keep")
    (question,) = view(house).questions
    press(house.window.snackbar, "Undo")
    lines = house.record.journal.of_row(question.id)
    assert [line.carer_id for line in lines] == [father.id, father.id]


def test_what_the_visit_brought_is_written_down_at_once(page: VisitsPage, house: House) -> None:
    house.use.visits.ask(house.person.id, "May she swim?")
    house.use.visits.ask(house.person.id, "And dive?")
    plan(house, day=YESTERDAY)

    def fill(sheet: VisitReturnSheet) -> None:
        first = view(house).questions[0]
        sheet.answers[first.id].set_value("Yes.")
        sheet.decided.set_value("Grows well.")
        sheet.next_tests.set_value("IGF-1")
        sheet.next_day.set_value(TODAY + timedelta(days=180))
        press(sheet, "Save")

    with Answers(fill):
        press(page, "Back from the visit…")
    found = view(house)
    assert (found.past[0].decided, found.past[0].next_tests) == ("Grows well.", "IGF-1")
    assert [one.answer for one in found.answered_at(found.past[0])] == ["Yes."]
    assert [one.text for one in found.questions] == ["And dive?"]
    assert found.next is not None
    assert found.next.day == TODAY + timedelta(days=180)
    told = seen(page)
    assert "Grows well." in told
    assert "Since the visit of" in told


def test_a_new_prescription_follows_the_visit(page: VisitsPage, house: House) -> None:
    plan(house, day=TODAY)

    def fill(sheet: VisitReturnSheet) -> None:
        sheet.prescribed.set_value(True)
        press(sheet, "Save")

    def look(sheet: NewLineSheet) -> None:
        assert "New dose or product" in seen(sheet)
        sheet.reject()

    with Answers(fill, look):
        press(page, "Back from the visit…")
    assert view(house).past


def test_the_date_of_a_test_becomes_a_check_of_the_clinic(page: VisitsPage, house: House) -> None:
    plan(house, day=TODAY)

    def fill(sheet: VisitReturnSheet) -> None:
        sheet.tested.set_value(True)
        press(sheet, "Save")

    def date_it(sheet: MonitoringSheet) -> None:
        sheet.day.set_value(TODAY + timedelta(days=90))
        press(sheet, "Save")

    with Answers(fill, date_it):
        press(page, "Back from the visit…")
    (note,) = house.use.monitoring.notes(house.person)
    assert note.day == TODAY + timedelta(days=90)


def test_injections_are_counted_with_their_denominator(page: VisitsPage, house: House) -> None:
    told = seen(page)
    assert "Last 30 days" in told
    assert "14 of 29 given" in told
    assert "15 not confirmed" in told


def test_a_past_visit_opens_with_what_was_answered(page: VisitsPage, house: House) -> None:
    visit = plan(house, day=YESTERDAY)
    house.use.visits.ask(house.person.id, "May she swim?")
    from companion.services.visits import VisitReturn

    (question,) = view(house).questions
    house.use.visits.come_back(
        VisitReturn(visit, decided="Grows well.", answers={question.id: "Yes."})
    )

    def change(sheet: VisitSheet) -> None:
        assert "May she swim?" in seen(sheet)
        assert "Yes." in seen(sheet)
        sheet.decided.set_value("Grows.")
        press(sheet, "Save")

    with Answers(change):
        page.past.rows[0].click()
    assert view(house).past[0].decided == "Grows."
