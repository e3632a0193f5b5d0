"""Holds, events, medicines and limits on the Symptoms page, and the check-ins above them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.domain.red_flags.rules import Tier
from companion.domain.visits import Visit
from companion.services.use_cases import UseCases
from companion.ui.dialogs.situation_sheets import (
    HoldSheet,
    LimitsSheet,
    MedicineSheet,
    SituationSheet,
)
from companion.ui.dialogs.symptom_cards import CardsSheet
from companion.ui.models.symptom_words import since_change_words
from companion.ui.pages.symptoms.page import SymptomsPage
from tests.support.family import DAILY, TODAY
from tests.support.hands import Answers, key, press, seen, write
from tests.support.house import House


@pytest.fixture
def page(house: House) -> SymptomsPage:
    shown = house.window.show_page("symptoms")
    assert isinstance(shown, SymptomsPage)
    press(shown, "Holds, events, medicines, limits")
    return shown


def test_an_event_is_never_chosen_for_anybody_and_raises_its_card(
    house: House, page: SymptomsPage
) -> None:
    def happened(sheet: QWidget) -> None:
        assert isinstance(sheet, SituationSheet)
        press(sheet, "Save")
        assert "Choose one." in seen(sheet)
        sheet.what.buttons["SI-1"].click()
        press(sheet, "Save")

    def read(sheet: QWidget) -> None:
        assert isinstance(sheet, CardsSheet)
        words = seen(sheet)
        assert "Get medical advice now, today" in words
        assert "Tell every doctor that growth hormone is used" in words
        assert "The article says that clinicians pause growth hormone" in words
        key(sheet, Qt.Key.Key_Escape)

    with Answers(happened, read):
        press(page, "Something happened…")
    (event,) = house.use.situations.events(house.person)
    assert event.situation == "SI-1"
    assert house.use.cards.view(house.person).urgent


def test_every_contraindication_of_the_article_can_be_written_down(house: House) -> None:
    offered = house.use.situations.offered(house.person)
    refs = {ref for situation in offered for ref in situation.refs}
    assert {"CI-1", "CI-3", "CI-4", "CI-6", "RF-SIT-1", "RF-USE-5"} <= refs


def test_a_tier_of_our_own_says_so_on_the_card(house: House) -> None:
    use = house.use
    saved = use.situations.note(house.person, "SI-9", TODAY)
    (card,) = saved.cards
    assert card.stricter
    assert card.tier is Tier.URGENT_SAME_DAY
    page_words = seen(house.today.cards)
    assert "Allergy or another severe reaction to growth hormone" in page_words

    def read(sheet: QWidget) -> None:
        assert "How soon to call is our choice, to be safe." in seen(sheet)
        key(sheet, Qt.Key.Key_Escape)

    with Answers(read):
        press(house.today.cards, "Read the card")


def test_a_hold_is_kept_only_with_who_said_so_and_ended_by_the_clinic(
    house: House, page: SymptomsPage
) -> None:
    def said(sheet: QWidget) -> None:
        assert isinstance(sheet, HoldSheet)
        press(sheet, "Save")
        assert "only the clinic puts treatment on hold" in seen(sheet)
        write(sheet.said_by, "Dr Example")
        sheet.since.set_value(TODAY - timedelta(days=3))
        press(sheet, "Save")

    with Answers(said):
        press(page, "The clinic said: on hold…")
    assert "until the clinic says" in seen(page)
    assert "On hold, as the clinic said" in seen(house.today)
    house.window.show_page("symptoms")
    with Answers(lambda sheet: press(sheet, "The clinic ended it")):
        page.others.rows_of_holds[0].click()
    assert "On hold, as the clinic said" not in seen(house.today)


def test_a_hold_written_by_mistake_is_taken_out_and_back(house: House, page: SymptomsPage) -> None:
    use = house.use
    use.holds.save(replace(use.holds.blank(house.person), said_by="Dr Example"))
    assert "Dr Example" in seen(page)
    with Answers(lambda sheet: press(sheet, "Take it out of the record")):
        page.others.rows_of_holds[0].click()
    assert "No hold is on record." in seen(page)
    press(house.window, "Undo")
    assert "Dr Example" in seen(page)


def test_a_medicine_that_acts_on_growth_hormone_is_for_the_team(
    house: House, page: SymptomsPage
) -> None:
    def typed(sheet: QWidget) -> None:
        assert isinstance(sheet, MedicineSheet)
        write(sheet.name, "Example tablet")
        sheet.since.set_value(TODAY)
        press(sheet, "Save")

    def read(sheet: QWidget) -> None:
        assert "Tell your care team today" in seen(sheet)
        key(sheet, Qt.Key.Key_Escape)

    with Answers(typed, read):
        press(page, "Add a medicine…")
    assert "Example tablet" in seen(page)


def test_limits_are_blank_until_they_are_typed_in(house: House, page: SymptomsPage) -> None:
    assert "None. Nothing is built in." in seen(page)

    def typed(sheet: QWidget) -> None:
        assert isinstance(sheet, LimitsSheet)
        assert [field.value() for field in (sheet.glucose_urgent, sheet.systolic)] == [None, None]
        write(sheet.glucose_urgent, "12,5")
        press(sheet, "Save")

    with Answers(typed):
        press(page, "Type them in…")
    assert "above 12.5 mmol/L" in seen(page)


def test_before_a_visit_the_diary_is_looked_through_and_the_visits_open(
    house: House, page: SymptomsPage
) -> None:
    with house.record.change("test.visit") as change:
        change.put(Visit("v", house.person.id, TODAY + timedelta(days=5), "clinic"))
    due = [one.check_in.id for one in house.use.symptoms.due(house.person)]
    assert "CK-5" in due
    while house.use.symptoms.due(house.person)[0].check_in.id != "CK-5":
        first = house.use.symptoms.due(house.person)[0]
        house.use.symptoms.answer(house.person, first, (), first.check_in.asks)
    press(house.window.show_page("symptoms"), "Answer it now…")
    assert "CK-5" not in [one.check_in.id for one in house.use.symptoms.due(house.person)]
    assert house.window.stack.currentWidget() is not page


def test_a_note_says_how_long_after_a_change_of_the_prescription_it_was(house: House) -> None:
    use = house.use
    change_on(use, house, TODAY - timedelta(days=9))
    mild = replace(use.symptoms.blank(house.person, "joint_pain"), severity=1)
    use.symptoms.save(house.person, [mild])
    assert "9 days after a change of the prescription" in seen(house.window.show_page("symptoms"))
    assert since_change_words(TODAY, []) == ""
    assert since_change_words(TODAY, [TODAY - timedelta(days=57)]) == ""
    assert "7 days after the start" in since_change_words(TODAY, [TODAY - timedelta(days=7)])


def change_on(use: UseCases, house: House, day: date) -> None:
    """End the girl's line and write a new one that starts on a day."""
    (line,) = use.prescriptions.of(house.person.id)
    use.prescriptions.end(line, day - timedelta(days=1))
    use.prescriptions.add(house.person, replace(DAILY, start=day))
