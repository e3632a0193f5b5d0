"""A saved line put right: its history is shown, packs follow, nothing changes by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.injections import Outcome
from companion.domain.needles import NeedleBox
from companion.domain.sites.regions import Site
from companion.services.injections import InjectionDraft
from tests.support.family import AT, TODAY, mg
from tests.support.hands import Answers, choose, click, press, seen, write
from tests.support.house import House

GIVEN = "Given to Mara Sand · 0.8 mg"


@pytest.fixture
def given(house: House) -> House:
    """Return the house with today's injection recorded."""
    press(house.window, GIVEN)
    return house


def test_an_edit_shows_the_history_and_moves_the_totals(given: House) -> None:
    given.clock.advance(timedelta(minutes=30))
    given.desk.record_as(given.carer("Paul Sand"))

    def answer(sheet):
        assert "Recorded 12 Mar 2026, 20:00 by Iris Sand" in seen(sheet)
        choose(sheet.form.outcome, "Partly given")
        write(sheet.form.dose, "0.5")
        write(sheet.form.reason, "it dripped")
        press(sheet, "Save")

    with Answers(answer):
        press(given.window, "Change…")
    entry = given.entry()
    assert (entry.outcome, entry.dose, entry.reason) == (Outcome.PARTIAL, mg("0.5"), "it dripped")
    assert entry.at == AT
    assert given.left() == "9.5 mg"

    def read(sheet):
        words = seen(sheet)
        assert "Recorded 12 Mar 2026, 20:00 by Iris Sand" in words
        assert "Changed 12 Mar 2026, 20:30 by Paul Sand" in words
        press(sheet, "Cancel")

    with Answers(read):
        press(given.window, "Change…")


def test_an_edit_is_undone_to_what_stood_before(given: House) -> None:
    before = given.entry()
    with Answers(lambda sheet: (write(sheet.form.note, "stung"), press(sheet, "Save"))):
        press(given.window, "Change…")
    assert given.entry().note == "stung"
    press(given.window, "Undo")
    assert given.entry() == before


def test_saving_without_a_change_changes_nothing(given: House) -> None:
    before = given.entry()
    with Answers(lambda sheet: press(sheet, "Save")):
        press(given.window, "Change…")
    assert given.entry() == before
    assert len(given.record.journal.of_row(before.id)) == 1


def test_the_spot_is_put_right(given: House) -> None:
    with Answers(
        lambda sheet: (press(sheet, "Where"), press(sheet, "Save")),
        lambda sheet: press(sheet, "Spot 3"),
    ):
        press(given.window, "Change…")
    chosen = given.entry().site
    assert isinstance(chosen, Site)
    assert len(given.record.journal.of_row(given.entry().id)) == 2


def test_a_line_taken_back_asks_whether_it_was_injected_and_can_be_undone(given: House) -> None:
    with Answers(lambda sheet: press(sheet, "Take this entry back")):
        press(given.window, "Change…")
    assert given.entries() == ()
    assert "Was it injected?" in seen(given.today.notices)
    press(given.window, "Undo")
    assert given.entry().at == AT
    assert "Was it injected?" not in seen(given.window)


def test_an_old_entry_keeps_the_box_and_the_carer_of_its_time(house: House) -> None:
    grandmother = house.use.people.add_carer("Rosa Sand")
    old = house.use.stock.needles(house.person.id).box
    day = TODAY - timedelta(days=20)
    house.use.injections.record(
        InjectionDraft(
            id=house.record.new_id(),
            person_id=house.person.id,
            treatment_day=day,
            outcome=Outcome.GIVEN,
            dose=mg("0.8"),
            needle_box_id=old.id,
            needles=1,
            carer_id=grandmother.id,
        )
    )
    house.use.people.update_carer(replace(grandmother, left=True))
    with house.record.change("test.box") as change:
        change.put(replace(old, used_up=True))
    house.use.stock.add_needles(NeedleBox("", house.person.id, 50))
    before = house.entry(day)

    def back(sheet):
        press(sheet, "Earlier month")
        press(sheet, "Friday 20 February, given")

    def answer(sheet):
        assert sheet.form.carer.currentText() == "Rosa Sand (R.S.)"
        write(sheet.form.note, "looked up later")
        press(sheet, "Save")

    with Answers(back, answer):
        press(house.window, "Calendar…")
    assert house.entry(day) == replace(before, note="looked up later")
    assert house.needles() == 50


def test_each_part_of_a_split_dose_can_be_put_right(house: House) -> None:
    for number, amount in enumerate(("0.5", "0.3")):
        house.use.injections.record(
            InjectionDraft(
                id=f"part-{number}",
                person_id=house.person.id,
                treatment_day=TODAY,
                outcome=Outcome.PARTIAL,
                at=AT + timedelta(minutes=number - 2),
                dose=mg(amount),
                reason="two pens",
            )
        )

    def which(sheet):
        assert "0.5 mg · 19:58" in seen(sheet)
        assert "0.3 mg · 19:59" in seen(sheet)
        click(sheet.rows[0])

    with Answers(which, lambda sheet: (write(sheet.form.note, "first"), press(sheet, "Save"))):
        press(house.window, "Change…")
    assert [entry.note for entry in house.entries()] == ["first", ""]


def test_a_change_that_cannot_be_is_said_at_its_field_and_nothing_typed_is_lost(
    given: House,
) -> None:
    def answer(sheet):
        write(sheet.form.note, "worth keeping")
        write(sheet.form.time, "2130")
        press(sheet, "Save")
        assert "That time is still to come." in seen(sheet)
        assert sheet.form.note.value() == "worth keeping"
        write(sheet.form.time, "1945")
        press(sheet, "Save")

    with Answers(answer):
        press(given.window, "Change…")
    assert (given.entry().note, given.entry().at) == ("worth keeping", AT - timedelta(minutes=15))
