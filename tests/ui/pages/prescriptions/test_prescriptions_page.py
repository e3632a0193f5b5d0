"""The prescription history: steps, gaps and holds, labelled arithmetic, and a question for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget

from companion.domain.doses import Dose
from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.schedule import Schedule, Weekday
from companion.domain.visits import VisitQuestion
from companion.services.prescriptions import PrescriptionDraft
from companion.ui.pages.prescriptions.dose_lanes import dose_span
from companion.ui.pages.prescriptions.page import PrescriptionsPage
from companion.ui.theme import ThemeManager
from tests.support.family import DAILY, TODAY, iu, mg
from tests.support.hands import Answers, button_names, click, press, seen, settle
from tests.support.house import ADULT, WEEKLY, House
from tests.ui import checks

STEP = date(2026, 2, 1)


def page(house: House) -> PrescriptionsPage:
    shown = house.window.show_page("prescriptions")
    assert isinstance(shown, PrescriptionsPage)
    settle()
    return shown


def measure(house: House, day: date, what: Measure, value: str) -> None:
    row = Measurement(
        house.record.new_id(), house.person.id, day, what, Decimal(value), Setting.CLINIC
    )
    with house.record.change("test") as change:
        change.put(row)


def weigh(house: House) -> None:
    """Weigh and measure the girl before her first line, and weigh her again today."""
    measure(house, date(2025, 12, 20), Measure.WEIGHT, "24")
    measure(house, date(2025, 12, 20), Measure.HEIGHT, "125")
    measure(house, TODAY, Measure.WEIGHT, "25")


def prescribe(house: House, draft: PrescriptionDraft) -> None:
    house.use.prescriptions.add(house.person, draft, end_previous=True)


def test_today_leads_to_it(house: House) -> None:
    click(house.today.recorder.history)
    settle()
    assert isinstance(house.window.stack.currentWidget(), PrescriptionsPage)


def test_the_dose_stands_exactly_as_prescribed(house: House) -> None:
    text = seen(page(house))
    assert "0.8 mg" in text
    assert "Example GH 10 · 10 mg/1.5 mL" in text
    assert "every day · 20:00 · since 1 Jan 2026" in text


def test_without_a_weight_no_figure_is_made_up(house: House) -> None:
    shown = page(house)
    assert "/kg" not in seen(shown)
    assert "Enter a weight on Growth" in button_names(shown)


def test_arithmetic_is_labelled_with_its_dated_sizes_and_its_formula(house: House) -> None:
    weigh(house)
    text = seen(page(house))
    assert "0.224 mg/kg/week · 0.859 mg/m²/day" in text
    assert (
        "Arithmetic from the dose as prescribed (5.6 mg a week) and the last weight of "
        "12 Mar 2026 (25 kg)." in text
    )
    assert "Mosteller’s formula (1987), with the height of 20 Dec 2025 (125 cm)" in text


def test_a_drift_is_told_neutrally_and_becomes_a_question(house: House) -> None:
    weigh(house)
    shown = page(house)
    text = seen(shown)
    assert "the same arithmetic gave 0.233 mg/kg/week with 24 kg" in text
    assert "The dose is as prescribed; the weight has changed." in text
    press(shown, "Add to visit questions")
    (question,) = house.record.of_person(VisitQuestion, house.person.id)
    assert question.text.startswith("The dose has been 0.8 mg every day since 1 Jan 2026.")
    assert question.text.endswith("Is it still as you intend?")
    house.window.snackbar.undo()
    assert house.record.of_person(VisitQuestion, house.person.id) == ()


def test_no_question_is_offered_where_nothing_moved(house: House) -> None:
    measure(house, date(2025, 12, 20), Measure.WEIGHT, "24")
    assert "Add to visit questions" not in button_names(page(house))


def test_a_dose_in_units_stays_in_units(house: House) -> None:
    weigh(house)
    prescribe(house, replace(DAILY, dose=iu("2.4"), start=STEP))
    text = seen(page(house))
    assert "0.672 IU/kg/week" in text
    assert "dose changed from 0.8 mg" in text
    assert "mg/kg/week" not in text.split("Every line, newest first")[0]


def test_a_weekly_product_has_a_week_and_no_day(house: House) -> None:
    weigh(house)
    prescribe(house, replace(WEEKLY, start=STEP))
    top = seen(page(house)).split("Every line, newest first")[0]
    assert "0.26 mg/kg/week" in top
    assert "/m²" not in top


def test_steps_say_what_changed_and_why(house: House) -> None:
    prescribe(
        house,
        replace(
            DAILY, product="Other GH 5", dose=mg("0.9"), start=STEP, prescriber="Dr Example",
            reason="slower growth", region="GB", indication="as before",
        ),
    )  # fmt: skip
    text = seen(page(house))
    assert "product changed from Example GH 10 · dose changed from 0.8 mg" in text
    assert "Other GH 5 · United Kingdom" in text
    assert "Prescribed by Dr Example" in text
    assert "Reason: slower growth" in text
    assert "Prescribed for as before" in text
    assert "the first line written here" in text


def test_gaps_and_holds_are_shown(house: House) -> None:
    (line,) = house.use.prescriptions.of(house.person.id)
    house.use.prescriptions.end(line, date(2026, 1, 31))
    house.use.prescriptions.add(house.person, replace(DAILY, start=date(2026, 3, 1)))
    hold = house.use.holds.blank(house.person)
    house.use.holds.save(
        replace(hold, since=date(2026, 1, 10), until=date(2026, 1, 14), said_by="Dr Example")
    )
    text = seen(page(house))
    assert "Nothing prescribed from 1 Feb 2026 to 28 Feb 2026" in text
    assert "again after a time without a prescription" in text
    assert "On hold 10 Jan 2026 to 14 Jan 2026, as Dr Example said" in text


def test_lines_that_share_the_week_are_told_together(house: House) -> None:
    (line,) = house.use.prescriptions.of(house.person.id)
    house.use.prescriptions.end(line, date(2026, 1, 31))
    school = Schedule(tuple(Weekday)[:5])
    weekend = Schedule((Weekday.SATURDAY, Weekday.SUNDAY))
    start = date(2026, 2, 1)
    house.use.prescriptions.add(house.person, replace(DAILY, schedule=school, start=start))
    house.use.prescriptions.add(
        house.person, replace(DAILY, schedule=weekend, dose=mg("0.6"), start=start)
    )
    assert "together with 0.8 mg" in seen(page(house))


def test_a_correction_from_here_is_undone_here(house: House) -> None:
    shown = page(house)

    def correct(sheet: QWidget) -> None:
        sheet.reason.set_value("weight gain")
        press(sheet, "Save")

    with Answers(correct):
        click(shown.rows[0].correct)
    assert "Reason: weight gain" in seen(shown)
    house.window.snackbar.undo()
    settle()
    assert "Reason: weight gain" not in seen(shown)


def test_a_region_and_an_indication_are_kept_with_a_line(house: House) -> None:
    shown = page(house)

    def correct(sheet: QWidget) -> None:
        sheet.indication.set_value("Turner syndrome")
        press(sheet, "Save")

    with Answers(correct):
        click(shown.rows[0].correct)
    (line,) = house.use.prescriptions.of(house.person.id)
    assert line.indication == "Turner syndrome"


def test_the_chart_keeps_units_and_rhythms_apart(house: House) -> None:
    prescribe(house, replace(DAILY, dose=iu("2.4"), start=STEP))
    prescribe(house, replace(WEEKLY, start=date(2026, 3, 2)))
    span = dose_span(house.use.prescription_history.of(house.person))
    assert span is not None
    assert [lane.title for lane in span.lanes] == [
        "mg an injection",
        "units (IU) an injection",
        "mg a week",
    ]
    spoken = page(house).chart.accessibleDescription().replace("\u00a0", " ")
    assert "0.8 mg from 1 January 2026" in spoken
    assert "2.4 units (IU) from 1 February 2026" in spoken
    assert not page(house).chart.grab().isNull()


def test_the_chart_ends_today_and_knows_holds(house: House) -> None:
    hold = house.use.holds.blank(house.person)
    house.use.holds.save(replace(hold, since=date(2026, 3, 1), said_by="Dr Example"))
    ahead = replace(DAILY, dose=mg("1"), start=TODAY + timedelta(days=30))
    prescribe(house, ahead)
    span = dose_span(house.use.prescription_history.of(house.person))
    assert span is not None
    tomorrow = TODAY + timedelta(days=1)
    assert (span.last, span.lanes[0].bars[-1].stop) == (tomorrow, tomorrow)
    assert span.holds == ((date(2026, 3, 1), tomorrow),)
    assert not page(house).chart.grab().isNull()


def test_an_empty_history_offers_the_first_step(house: House) -> None:
    other = house.use.people.add(ADULT)
    house.desk.show_person(other)
    shown = page(house)
    assert "Nothing is prescribed yet" in seen(shown)

    def leave(sheet: QWidget) -> None:
        assert "What is prescribed" in seen(sheet)
        press(sheet, "Cancel")

    with Answers(leave):
        press(shown, "Enter the prescription…")


def test_the_background_is_kept_from_here(house: House) -> None:
    shown = page(house)

    def fill(sheet: QWidget) -> None:
        sheet.field("allergies").set_value("none known")
        sheet.field("peak").set_value("4.1 µg/L")
        assert not sheet.field("sleep_study_on").isVisible()
        press(sheet, "Save")

    with Answers(fill):
        press(shown, "Background…")
    kept = house.use.background.of(house.person.id)
    assert kept.noted == ("peak", "allergies")
    house.window.snackbar.undo()
    assert house.use.background.of(house.person.id).noted == ()


def test_a_background_that_cannot_be_is_told_at_its_field(house: House) -> None:
    def fill(sheet: QWidget) -> None:
        sheet.field("taught_on").set_value(TODAY + timedelta(days=3))
        press(sheet, "Save")
        assert sheet.form.row(sheet.field("taught_on")).error
        press(sheet, "Cancel")

    with Answers(fill):
        press(page(house), "Background…")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_or_nameless(house: House, look: ThemeManager, scale: float) -> None:
    weigh(house)
    prescribe(house, replace(DAILY, dose=Dose(Decimal("0.9"), DAILY.dose.unit), start=STEP))
    look.use("dark", text_scale=scale)
    shown = page(house)
    assert checks.nameless(shown) == []
    assert checks.cut_off(shown) == []
    assert checks.sideways(shown) == []
    assert checks.too_small(shown) == []
