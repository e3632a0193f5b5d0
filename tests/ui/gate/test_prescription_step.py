"""What is prescribed: exact doses, presets from facts alone, and questions at the field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from companion.domain.doses import DoseUnit
from companion.domain.sites.regions import Area
from companion.ui.gate.first_start import FirstStart
from companion.ui.gate.prescription_step import PrescriptionStep
from companion.ui.gate.product_field import matching
from tests.support.family import TODAY


@pytest.fixture
def step(qtbot: QtBot, first_start: FirstStart) -> PrescriptionStep:
    """Return the second step, reached with a child born in 2017."""
    who = first_start.who
    who.name.setText("Mara")
    who.birth.set_value(date(2017, 5, 2))
    who.sex.set_value("female")
    qtbot.mouseClick(first_start.go_on, Qt.MouseButton.LeftButton)
    return first_start.line


def choose(qtbot: QtBot, step: PrescriptionStep, typed: str, pack: str = "") -> None:
    """Search for a product, take the first in the list, and choose a pack."""
    qtbot.keyClicks(step.product.search, typed)
    qtbot.keyClick(step.product.search, Qt.Key.Key_Return)
    if pack:
        step.pack.set_value(pack)


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def error(step: PrescriptionStep, field: object) -> str:
    return step.form.row(field).error


@pytest.mark.parametrize(
    ("typed", "brands"),
    [
        ("norditropin", ["Norditropin FlexPro"]),
        ("NOVO nordisk flex", ["Norditropin FlexPro"]),
        ("somatrogon", ["Ngenla"]),
        ("no such thing", []),
    ],
)
def test_products_are_found_by_brand_substance_and_maker(
    first_start: FirstStart, typed: str, brands: list[str]
) -> None:
    found = matching(first_start._around.catalogue.products, typed)
    assert [product.brand for product in found] == brands


def test_a_known_pack_presets_its_unit_and_the_labelled_days(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    assert step.dose.unit.value() == "mg"
    assert step.rhythm.value().every_day
    step.dose.amount.setText("0.8")
    assert step.check()
    draft = step.draft()
    assert (draft.product, draft.presentation) == ("Norditropin FlexPro", "10 mg/1.5 mL")
    assert (draft.dose.amount, draft.dose.unit) == (Decimal("0.8"), DoseUnit.MG)
    assert (draft.pack_unit, draft.start) == (DoseUnit.MG, TODAY)
    assert f"{draft.usual_time:%H:%M}" == "20:00"


def test_what_is_no_fact_is_not_preset_and_has_to_be_chosen(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "jintropin aq", "jintropin_solution/15iu")  # prints mg and IU
    assert (step.dose.unit.value(), step.rhythm.kind.value()) == ("", "")
    step.dose.amount.setText("2.4")
    assert not step.check()
    assert error(step, step.dose) == ("Choose the unit on the prescription: mg or units (IU).")
    assert error(step, step.rhythm) == ("Choose how often it is injected, as on the prescription.")
    press(qtbot, step.dose.unit.button("IU"))
    press(qtbot, step.rhythm.kind.button("every"))
    assert step.check()
    assert str(step.draft().dose) == "2.4 IU"


def test_a_weekly_product_wants_its_day_and_asks_when_planned_daily(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "sogroya", "sogroya/10mg")
    assert step.rhythm.kind.value() == "weekly"
    step.dose.amount.setText("3")
    assert not step.check()
    assert error(step, step.rhythm) == "Choose the day of the week."
    press(qtbot, step.rhythm.day.button("5"))
    assert step.check()
    assert step.draft().schedule.weekly
    press(qtbot, step.rhythm.kind.button("every"))
    assert not step.check()
    assert step.questions["rhythm"].isVisible()
    press(qtbot, step.questions["rhythm"].button)
    assert step.check()


def test_chosen_weekdays_start_with_all_and_at_least_one_stays(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    step.dose.amount.setText("0.8")
    press(qtbot, step.rhythm.kind.button("chosen"))
    step.rhythm.days.set_value({1, 2, 3, 4, 5, 6})
    assert step.check()
    assert len(step.draft().schedule.weekdays) == 6
    step.rhythm.days.set_value(())
    assert not step.check()
    assert error(step, step.rhythm) == "Choose at least one weekday."


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type the dose as on the prescription, such as 0.8."),
        ("0", "A dose is more than 0. Type it as on the prescription, such as 0.8."),
        ("-1", "A dose is more than 0. Type it as on the prescription, such as 0.8."),
        ("1,2,3", "Please type a figure such as 1.2."),
        ("half", "Please type a figure such as 1.2."),
    ],
)
def test_doses_that_cannot_be_are_explained_at_the_field(
    qtbot: QtBot, step: PrescriptionStep, typed: str, sentence: str
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    step.dose.amount.setText(typed)
    assert not step.check()
    assert error(step, step.dose) == sentence


def test_a_decimal_comma_is_read_and_shown_as_it_was_read(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    qtbot.keyClicks(step.dose.amount, "1,2")
    assert step.dose._reading.text() == "Read as 1.2"
    assert step.check()
    assert step.draft().dose.amount == Decimal("1.2")


def test_fifty_milligrams_are_asked_about_and_a_change_takes_the_answer_back(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    step.dose.amount.setText("50")
    assert not step.check()
    question = step.questions["dose"]
    assert "far more than these packs give at once" in question.banner._text.text()
    press(qtbot, question.button)
    assert step.check()
    assert step.confirmed() == {"dose_very_large"}
    step.dose.amount.setText("51")
    assert not step.check()


def test_units_on_a_pack_labelled_in_milligrams_are_asked_about(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    press(qtbot, step.dose.unit.button("IU"))
    step.dose.amount.setText("2.4")
    assert not step.check()
    assert "labelled in mg" in step.questions["dose"].banner._text.text()
    press(qtbot, step.questions["dose"].button)
    assert step.check()
    assert str(step.draft().dose) == "2.4 IU"  # as prescribed, never converted


def test_a_product_that_is_not_listed_is_taken_as_typed(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    qtbot.keyClicks(step.product.search, "Hormone of our pharmacy")
    qtbot.keyClick(step.product.search, Qt.Key.Key_Return)
    qtbot.keyClicks(step.strength, "12 mg/mL")
    step.dose.amount.setText("0.8")
    press(qtbot, step.dose.unit.button("mg"))
    press(qtbot, step.rhythm.kind.button("every"))
    assert step.check()
    draft = step.draft()
    assert (draft.product, draft.product_id) == ("Hormone of our pharmacy", "")
    assert (draft.presentation, draft.presentation_id) == ("12 mg/mL", "")


def test_an_unfinished_search_is_not_taken_for_a_product(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    qtbot.keyClicks(step.product.search, "Nordi")
    assert not step.check()
    assert error(step, step.product).startswith("Choose one from the list")
    step.product.search.clear()
    assert not step.check()
    assert error(step, step.product) == ("Choose the product, or type its name as on the pack.")


def test_another_product_can_be_chosen_and_what_was_typed_by_hand_stays(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    step.dose.amount.setText("0.8")
    press(qtbot, step.product.change)
    assert step.product.search.isVisible()
    step.product.search.clear()
    choose(qtbot, step, "omnitrope cart", "omnitrope_cartridge/10mg")
    assert step.dose.amount.text() == "0.8"
    assert step.dose.unit.value() == "mg"
    assert step.rhythm.kind.value() == ""  # how often is no fact for this one


def test_too_few_spots_for_the_plan_are_said_before_anything_is_saved(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    press(qtbot, step.more.button)
    assert not step.room.isVisible()
    for area in (Area.ABDOMEN, Area.THIGH, Area.BUTTOCK):
        press(qtbot, step.more.areas.button(area))
    assert step.room.isVisible()
    assert "28 would be needed" in step.room._text.text()
    press(qtbot, step.rhythm.kind.button("weekly"))
    press(qtbot, step.rhythm.day.button("1"))
    assert not step.room.isVisible()
    assert step.regions() == ("arm_r", "arm_l")


def test_no_area_at_all_cannot_be(qtbot: QtBot, step: PrescriptionStep) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    step.dose.amount.setText("0.8")
    step.more.areas.set_value(())
    assert not step.check()
    assert step.more.areas.isVisible()  # unfolded, so that it can be seen
    assert step.more.form.row(step.more.areas).error == ("Keep at least one area for injections.")


def test_a_start_before_birth_or_far_ahead_is_noticed(qtbot: QtBot, step: PrescriptionStep) -> None:
    choose(qtbot, step, "norditropin", "norditropin_flexpro/10mg")
    step.dose.amount.setText("0.8")
    step.start.set_value(date(2016, 1, 1))
    assert not step.check()
    assert error(step, step.start) == (
        "The first day lies before the date of birth. Check the year."
    )
    step.start.set_value(date(2028, 1, 1))
    assert not step.check()
    assert step.questions["start"].isVisible()


def test_arrow_keys_move_in_the_list_and_a_whole_brand_needs_no_choosing(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    field = step.product
    qtbot.keyClicks(field.search, "humatrope")
    qtbot.keyClick(field.search, Qt.Key.Key_Down)
    qtbot.keyClick(field.search, Qt.Key.Key_Down)
    qtbot.keyClick(field.search, Qt.Key.Key_Up)
    qtbot.keyClick(field.search, Qt.Key.Key_Return)
    assert field.value().name == "Humatrope 5 mg vial"
    press(qtbot, field.change)
    field.search.setText("zomacton")
    assert field.problem() == ""
    assert field.value().id == "zomacton"


def test_a_name_unlike_any_listed_is_taken_without_choosing(
    qtbot: QtBot, step: PrescriptionStep
) -> None:
    step.product.search.setText("重组人生长激素")
    assert step.product.problem() == ""
    assert step.product.value().name == "重组人生长激素"
