"""Prescriptions on the page: new lines, corrections, ends, and everything asked on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.schedule import EVERY_DAY, Schedule, Weekday
from companion.ui.pages.settings.amend_sheet import AmendSheet
from companion.ui.pages.settings.end_sheet import EndSheet
from companion.ui.pages.settings.new_line_sheet import NewLineSheet
from companion.ui.pages.settings.prescriptions import PrescriptionsSection
from tests.support.family import DAILY, GIRL, TODAY, TOMORROW, YESTERDAY, draft, iu, mg
from tests.support.hands import Answers, button_names, choose, click, press, seen, write
from tests.ui import checks
from tests.ui.pages.settings.conftest import Office, Open, paste

SAVE = "Save as prescribed"
EARLIER = TODAY - timedelta(days=7)


def _section(office: Office) -> PrescriptionsSection:
    return office.section(PrescriptionsSection, "prescriptions")


def _pick_product(sheet: NewLineSheet, words: str) -> None:
    write(sheet.step.product.search, words)
    item = sheet.step.product.list.item(0)
    sheet.step.product.list.itemClicked.emit(item)


def _new_line(office: Office, *steps: object, opener: str = "New dose or product…") -> None:
    with Answers(*steps):  # type: ignore[arg-type]
        press(_section(office), opener)


def test_the_first_line_is_copied_from_the_prescription(open_office: Open) -> None:
    office = open_office(prescribed=False)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        _pick_product(sheet, "norditropin")
        choose(sheet.step.pack, "10 mg/1.5 mL · prefilled pen")
        write(sheet.step.dose.amount, "0,8")
        press(sheet, SAVE)

    _new_line(office, answer, opener="Enter the prescription…")
    (line,) = office.lines()
    assert (line.product, line.product_id) == ("Norditropin FlexPro", "norditropin_flexpro")
    assert (line.presentation, line.presentation_id) == (
        "10 mg/1.5 mL", "norditropin_flexpro/10mg",
    )  # fmt: skip
    assert (line.dose, line.schedule, line.start) == (mg("0.8"), EVERY_DAY, TODAY)
    assert "0.8 mg" in seen(_section(office))


def test_another_product_is_taken_as_typed(open_office: Open) -> None:
    office = open_office(prescribed=False)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        paste(sheet.step.product.search, "生长激素 10")
        press(sheet, SAVE)  # takes the name; dose and rhythm are still asked for
        assert "Type the dose as on the prescription, such as 0.8." in seen(sheet)
        write(sheet.step.dose.amount, "2.4")
        press(sheet, "units (IU)")
        press(sheet, "Every day")
        press(sheet, SAVE)

    _new_line(office, answer, opener="Enter the prescription…")
    (line,) = office.lines()
    assert (line.product, line.product_id, line.dose) == ("生长激素 10", "", iu("2.4"))


def test_a_new_dose_ends_the_old_line_the_day_before_and_says_so(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        assert sheet.step.dose.amount.text() == ""
        assert "Example GH 10, 0.8 mg every day, then ends on 11 March 2026." in seen(sheet)
        write(sheet.step.dose.amount, "0.9")
        press(sheet, "mg")
        paste(sheet.reason, "weight has gone up")
        press(sheet, SAVE)

    _new_line(office, answer)
    old, new = office.lines()
    assert (old.dose, old.end) == (mg("0.8"), YESTERDAY)
    assert (new.dose, new.start, new.end) == (mg("0.9"), TODAY, None)
    assert (new.usual_time, new.reason) == (old.usual_time, "weight has gone up")
    shown = seen(_section(office))
    assert "Reason: weight has gone up" in shown
    assert shown.index("0.9 mg") < shown.index("0.8 mg")  # the newest stands on top


def test_a_new_dose_can_be_taken_back(office: Office) -> None:
    before = office.lines()

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        write(sheet.step.dose.amount, "0.9")
        press(sheet, "mg")
        press(sheet, SAVE)

    _new_line(office, answer)
    office.window.snackbar.undo()
    assert office.lines() == before


def test_a_line_from_an_earlier_day_leaves_what_was_recorded(office: Office) -> None:
    recorded = office.use.injections.record(draft(office.person().id)).injection

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        write(sheet.step.dose.amount, "0.9")
        press(sheet, "mg")
        sheet.step.start.set_value(EARLIER)
        assert "Injections recorded since then stay as they were written." in seen(sheet)
        press(sheet, SAVE)

    _new_line(office, answer)
    assert office.lines()[0].end == EARLIER - timedelta(days=1)
    kept = office.session.record.injections.between(office.person().id, TODAY, TODAY)
    assert kept == (recorded,)


def test_a_line_that_is_planned_already_has_to_be_resolved(office: Office) -> None:
    girl = office.person()
    later = date(2026, 4, 1)
    office.use.prescriptions.add(girl, replace(DAILY, dose=mg("1"), start=later), end_previous=True)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        write(sheet.step.dose.amount, "0.9")
        press(sheet, "mg")
        assert "From 1 April 2026 another line is written" in seen(sheet)
        press(sheet, SAVE)
        assert sheet.isVisible()  # not saved: both would run
        press(sheet, "End this one on 31 Mar 2026")
        press(sheet, SAVE)

    _new_line(office, answer)
    spans = [(line.dose, line.start, line.end) for line in office.lines()]
    assert spans == [
        (mg("0.8"), DAILY.start, YESTERDAY),
        (mg("0.9"), TODAY, date(2026, 3, 31)),
        (mg("1"), later, None),
    ]


def test_two_doses_may_share_the_week(office: Office) -> None:
    weekend = Schedule((Weekday.SATURDAY, Weekday.SUNDAY))
    (line,) = office.lines()
    workdays = Schedule(tuple(day for day in Weekday if day not in weekend.weekdays))
    office.use.prescriptions.amend(replace(line, schedule=workdays))

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        write(sheet.step.dose.amount, "1")
        press(sheet, "mg")
        sheet.step.rhythm.days.set_value({6, 7})
        assert "then ends" not in seen(sheet)
        press(sheet, SAVE)

    _new_line(office, answer)
    assert [(line.schedule, line.end) for line in office.lines()] == [
        (workdays, None),
        (weekend, None),
    ]


def test_six_days_of_seven_are_named_by_the_day_left_out(office: Office) -> None:
    (line,) = office.lines()
    six = Schedule(tuple(day for day in Weekday if day is not Weekday.SUNDAY))
    office.use.prescriptions.amend(replace(line, schedule=six))
    assert "every day but Sunday" in seen(_section(office))


def test_mg_and_units_mixed_up_are_asked_about(open_office: Open) -> None:
    office = open_office(prescribed=False)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        _pick_product(sheet, "norditropin")
        choose(sheet.step.pack, "10 mg/1.5 mL · prefilled pen")
        write(sheet.step.dose.amount, "2.4")
        press(sheet, "units (IU)")
        press(sheet, SAVE)
        assert "The dose is in IU, but this pack is labelled in mg." in seen(sheet)
        press(sheet, "Yes, that is right")
        press(sheet, SAVE)

    _new_line(office, answer, opener="Enter the prescription…")
    assert office.lines()[0].dose == iu("2.4")


def test_a_weekly_product_written_as_daily_is_asked_about_once(open_office: Open) -> None:
    office = open_office(prescribed=False)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        _pick_product(sheet, "sogroya")
        write(sheet.step.dose.amount, "2")
        press(sheet, "mg")
        press(sheet, "Every day")
        press(sheet, SAVE)
        assert "This product is made for one injection a week" in seen(sheet)
        press(sheet, "Yes, that is right")
        press(sheet, SAVE)

    _new_line(office, answer, opener="Enter the prescription…")
    assert office.lines()[0].schedule == EVERY_DAY


def test_a_weekly_product_known_second_hand_only_is_asked_about_as_well(
    open_office: Open,
) -> None:
    office = open_office(prescribed=False)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        _pick_product(sheet, "skytrofa")
        assert sheet.step.rhythm.value() is None  # nothing unverified is filled in
        write(sheet.step.dose.amount, "5.2")
        press(sheet, "mg")
        press(sheet, "Every day")
        press(sheet, SAVE)
        assert "This product is made for one injection a week" in seen(sheet)
        press(sheet, "Once a week")
        press(sheet, "Friday")
        press(sheet, SAVE)

    _new_line(office, answer, opener="Enter the prescription…")
    assert office.lines()[0].schedule == Schedule((Weekday.FRIDAY,), weekly=True)


def test_what_the_leaflet_says_of_a_late_dose_stands_with_its_source(open_office: Open) -> None:
    office = open_office(prescribed=False)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        _pick_product(sheet, "sogroya")
        said = seen(sheet)
        assert "Within 3 days of the set day the leaflet says it may be taken" in said
        assert "Leaflet for US: Sogroya: paediatric dosing, Novo Nordisk" in said
        press(sheet, "Once a week")
        press(sheet, "Wednesday")
        write(sheet.step.dose.amount, "6.5")
        press(sheet, "mg")
        press(sheet, SAVE)

    _new_line(office, answer, opener="Enter the prescription…")
    shown = seen(_section(office))
    assert "once a week, on Wednesday" in shown
    assert "When a dose is late" in shown


def test_too_few_spots_for_a_plan_are_said(office: Office) -> None:
    plan = office.use.sites.plan(office.person().id)
    office.use.sites.set_plan(replace(plan, regions=plan.regions[:1]))

    def answer(sheet: QWidget) -> None:
        assert "usable spots; with this plan 28 are needed" in seen(sheet)
        press(sheet, "Cancel")

    _new_line(office, answer)


def test_an_unused_line_can_be_corrected(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, AmendSheet)
        write(sheet.step.dose.amount, "0.7")
        paste(sheet.step.more.prescriber, "Dr Sun")
        sheet.step.time.set_value(time(21))
        press(sheet, "Save")

    with Answers(answer):
        click(_section(office).lines[0].correct)
    (line,) = office.lines()
    assert (line.dose, line.prescriber, line.usual_time) == (mg("0.7"), "Dr Sun", time(21))
    office.window.snackbar.undo()
    assert office.lines()[0].dose == mg("0.8")


def test_a_used_line_keeps_its_facts_and_says_why(office: Office) -> None:
    office.use.injections.record(draft(office.person().id))

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, AmendSheet)
        assert "its product, dose and days stay as they were" in seen(sheet)
        step = sheet.step
        assert not any(f.isEnabled() for f in (step.product, step.dose, step.rhythm, step.start))
        assert "Remove this line" not in button_names(sheet)
        paste(step.more.pen_shows, "8")
        press(sheet, "Save")

    with Answers(answer):
        click(_section(office).lines[0].correct)
    (line,) = office.lines()
    assert (line.pen_shows, line.dose) == ("8", mg("0.8"))
    assert "As taught, the pen window shows 8" in seen(_section(office))


def test_saving_a_line_as_it_was_changes_nothing(office: Office) -> None:
    before = office.lines()
    with Answers(lambda sheet: press(sheet, "Save")):
        click(_section(office).lines[0].correct)
    assert office.lines() == before
    assert office.window.snackbar.message == ""


def test_a_last_day_before_the_first_is_said_at_its_field(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, AmendSheet)
        sheet.end.set_value(DAILY.start - timedelta(days=1))
        press(sheet, "Save")
        assert "The last day comes before the first. Choose a later one." in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        click(_section(office).lines[0].correct)
    assert office.lines()[0].end is None


def test_the_leaflet_s_words_go_with_their_product(open_office: Open) -> None:
    office = open_office(prescribed=False)

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, NewLineSheet)
        _pick_product(sheet, "sogroya")
        assert "When a dose is late" in seen(sheet)
        click(sheet.step.product.change)
        _pick_product(sheet, "norditropin")
        assert "When a dose is late" not in seen(sheet)
        press(sheet, "Cancel")

    _new_line(office, answer, opener="Enter the prescription…")


def test_a_planned_line_can_be_removed_and_the_old_one_runs_on(office: Office) -> None:
    before = office.lines()
    girl = office.person()
    office.use.prescriptions.add(
        girl, replace(DAILY, dose=mg("1"), start=TOMORROW), end_previous=True
    )
    assert "planned" in seen(_section(office))
    with Answers(lambda sheet: press(sheet, "Remove this line")):
        click(_section(office).lines[0].correct)
    assert office.lines() == before
    office.window.snackbar.undo()
    assert len(office.lines()) == 2


def test_treatment_ends_on_the_day_the_clinic_said(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, EndSheet)
        sheet.last_day.set_value(TOMORROW)
        press(sheet, "End treatment")

    with Answers(answer):
        press(_section(office), "End treatment…")
    assert office.lines()[0].end == TOMORROW
    assert "Nothing is planned after 13 March 2026." in office.window.snackbar.message
    office.window.snackbar.undo()
    assert office.lines()[0].end is None


def test_an_end_before_the_start_is_said_at_its_field(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, EndSheet)
        sheet.last_day.set_value(DAILY.start - timedelta(days=1))
        press(sheet, "End treatment")
        assert "The last day comes before the first, 1 January 2026." in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        press(_section(office), "End treatment…")
    assert office.lines()[0].end is None


def test_days_without_a_prescription_are_named(office: Office) -> None:
    (line,) = office.lines()
    office.use.prescriptions.end(line, date(2026, 2, 1))
    office.use.prescriptions.add(office.person(), replace(DAILY, start=date(2026, 3, 1)))
    assert "Nothing prescribed from 2 Feb 2026 to 28 Feb 2026" in seen(_section(office))


def test_choosing_another_person_shows_their_lines(office: Office) -> None:
    office.use.people.add(replace(GIRL, name="Ben Sand"))
    section = _section(office)
    choose(section.whose, "Ben Sand")
    assert "Nothing is prescribed yet" in seen(section)
    person = office.desk.person
    assert person is not None
    assert person.name == "Ben Sand"


def test_the_sheets_are_whole_at_double_size_in_a_small_window(
    open_office: Open, look: object
) -> None:
    look.use("dark", text_scale=2.0)  # type: ignore[attr-defined]
    office = open_office(size=(960, 640))

    def answer(sheet: QWidget) -> None:
        QApplication.processEvents()
        assert checks.cut_off(sheet) == []
        assert checks.sideways(sheet) == []
        assert checks.too_small(sheet) == []
        assert checks.nameless(sheet) == []
        press(sheet, "Cancel")

    with Answers(answer):
        press(_section(office), "New dose or product…")
    with Answers(answer):
        click(_section(office).lines[0].correct)
    with Answers(answer):
        press(_section(office), "End treatment…")
