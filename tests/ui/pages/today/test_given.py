"""One press records what the card shows: by mouse, by Enter, twice in a row, as changed before."""

from __future__ import annotations

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from companion.domain.injections import Outcome
from companion.domain.sites.findings import FindingKind
from companion.ui.words import site_words
from tests.support.family import AT, TODAY, mg, pen
from tests.support.hands import Answers, choose, click, key, press, seen, write
from tests.support.house import House

GIVEN = "Given to Mara Sand · 0.8 mg"


def test_one_click_records_what_the_card_shows(house: House) -> None:
    offered = house.today._view.offers.offers[0].site
    house.clock.advance(timedelta(minutes=4))
    press(house.window, GIVEN)
    entry = house.entry()
    assert entry.outcome is Outcome.GIVEN
    assert entry.dose == entry.prescribed == mg("0.8")
    assert entry.at == entry.recorded_at == AT + timedelta(minutes=4)
    assert entry.site == offered
    assert entry.pack_id == house.in_use().id
    assert (entry.needles, house.needles(), house.left()) == (1, 99, "9.2 mg")
    assert entry.carer_id == house.carer("Iris Sand").id


def test_the_page_opens_so_that_enter_records(house: House) -> None:
    key(house.window, Qt.Key.Key_Return)
    assert house.entry().dose == mg("0.8")


def test_the_other_carer_sees_that_it_was_given_by_whom_and_where(house: House) -> None:
    house.clock.advance(timedelta(minutes=4))
    press(house.window, GIVEN)
    card = seen(house.today.handover)
    assert "Given 20:04" in card
    assert "by Iris Sand, Left buttock, inner side, top row" in card
    assert "0.8 mg" in card
    assert "Next: tomorrow" in card
    assert GIVEN not in seen(house.window)


@pytest.mark.parametrize("times", ["double click", "two Enters"])
def test_a_second_press_records_nothing_more(house: House, times: str) -> None:
    if times == "double click":
        click(house.today.recorder.button, double=True)
    else:
        key(house.window, Qt.Key.Key_Return)
        key(house.window, Qt.Key.Key_Return)
    assert len(house.entries()) == 1
    assert house.needles() == 99
    assert QApplication.activeModalWidget() is None


def test_after_enter_the_next_tab_stop_is_on_the_same_card(house: House) -> None:
    key(house.window, Qt.Key.Key_Return)
    key(house.window, Qt.Key.Key_Tab)
    assert house.window.focusWidget() is house.today.handover.edit


def test_another_spot_is_chosen_from_the_offers(house: House) -> None:
    second = house.today._view.offers.offers[1].site
    with Answers(lambda sheet: press(sheet, "Spot 2")):
        press(house.window, "Where")
    words = site_words(house.today._view.sites.atlas, second)
    assert house.today.recorder.where.value == words
    assert house.entries() == ()
    press(house.window, GIVEN)
    assert house.entry().site == second


def test_a_spot_nobody_remembers_is_recorded_as_such(house: House) -> None:
    with Answers(lambda sheet: press(sheet, "Not remembered")):
        press(house.window, "Where")
    press(house.window, GIVEN)
    assert house.entry().site is None
    assert "Spot not remembered" in seen(house.today.handover)


def test_another_pen_is_taken_into_use(house: House) -> None:
    other = house.use.stock.add_pack(pen(house.person.id, lot="L2"))
    with Answers(lambda sheet: press(sheet, "Closed")):
        press(house.window, "Pen")
    assert house.today.recorder.pack.value == "Lot L2"
    press(house.window, GIVEN)
    assert house.entry().pack_id == other.id


def test_a_new_pen_is_added_on_the_way(house: House) -> None:
    def fill_in(sheet):
        write(sheet.lot, "N7")
        write(sheet.content, "5")
        press(sheet, "Add and use it")

    with Answers(lambda sheet: press(sheet, "Add a pack…"), fill_in):
        press(house.window, "Pen")
    assert house.today.recorder.pack.value == "Lot N7"
    assert "about 5 mg left" in seen(house.today.recorder.pack)
    press(house.window, GIVEN)
    taken = next(level for level in house.use.stock.packs(house.person.id) if level.injections)
    assert (taken.pack.lot, str(taken.left)) == ("N7", "4.2 mg")


def test_another_carer_another_time_and_two_needles(house: House) -> None:
    def answer(sheet):
        choose(sheet.carer, "Paul Sand (P.S.)")
        click(sheet.right_now)
        write(sheet.time, "19:10")
        choose(sheet.needles, "2")
        press(sheet, "Done")

    with Answers(answer):
        press(house.window, "By")
    assert "Paul Sand" in seen(house.today.recorder.by)
    assert "19:10 · 2 new needles" in seen(house.today.recorder.by)
    press(house.window, GIVEN)
    entry = house.entry()
    assert entry.at is not None
    assert entry.at.astimezone(ZoneInfo("Europe/Berlin")).time() == time(19, 10)
    assert entry.carer_id == house.carer("Paul Sand").id
    assert (entry.needles, house.needles()) == (2, 98)
    assert "by Paul Sand" in seen(house.today.handover)


def test_somebody_new_gives_it(house: House) -> None:
    def answer(sheet):
        choose(sheet.carer, "Somebody else…")
        press(sheet, "Done")
        assert "Type a name" in seen(sheet)
        write(sheet.new_name, "Lia Sand")
        press(sheet, "Done")

    with Answers(answer):
        press(house.window, "By")
    press(house.window, GIVEN)
    assert house.entry().carer_id == house.carer("Lia Sand").id


def test_a_name_typed_and_given_up_adds_nobody(house: House) -> None:
    def answer(sheet):
        choose(sheet.carer, "Somebody else…")
        write(sheet.new_name, "Lia Sand")
        choose(sheet.carer, "Paul Sand (P.S.)")
        press(sheet, "Done")

    with Answers(answer):
        press(house.window, "By")
    assert [carer.name for carer in house.use.people.carers()] == ["Iris Sand", "Paul Sand"]


def test_what_was_chosen_stays_while_something_else_changes(house: House) -> None:
    with Answers(lambda sheet: press(sheet, "Spot 3")):
        press(house.window, "Where")
    chosen = house.today.recorder.where.value
    house.use.stock.start_pack(house.use.stock.add_pack(pen(house.person.id, lot="L9")), TODAY)
    house.clock.advance(timedelta(minutes=3))
    house.tick()
    assert house.today.recorder.where.value == chosen
    assert house.today.recorder.pack.value == "Lot L9"
    assert "now, 20:03" in seen(house.today.recorder.by)


def test_a_spot_left_out_meanwhile_is_not_offered_any_more(house: House) -> None:
    first = house.today._view.offers.offers[0].site
    house.use.sites.note_finding(house.person, first, FindingKind.LUMP)
    fresh = house.today._view.offers.offers[0].site
    atlas = house.today._view.sites.atlas
    assert house.today.recorder.where.value == site_words(atlas, fresh) != site_words(atlas, first)
    press(house.window, GIVEN)
    assert house.entry().site == fresh


def test_a_time_still_to_come_is_asked_back_and_can_be_put_right(house: House) -> None:
    def tomorrow_night(sheet):
        click(sheet.right_now)
        write(sheet.time, "21:30")
        press(sheet, "Done")

    with Answers(tomorrow_night):
        press(house.window, "By")
    with Answers(lambda sheet: press(sheet, "Go back")):
        press(house.window, GIVEN)
    assert house.entries() == ()
    with Answers(lambda sheet: (click(sheet.right_now), press(sheet, "Done"))):
        press(house.window, "By")
    press(house.window, GIVEN)
    assert house.entry().at == AT


def test_other_details_open_with_what_the_card_shows(house: House) -> None:
    card = house.today.recorder

    def answer(sheet):
        assert sheet.windowTitle() == "Thursday 12 March 2026"
        assert sheet.form.dose.text() == "0.8"
        assert sheet.form.where.value == card.where.value
        assert "Reason" not in seen(sheet)
        write(sheet.form.note, "a little sting")
        press(sheet, "Save")

    with Answers(answer):
        press(house.window, "Other details…")
    entry = house.entry()
    assert (entry.note, entry.dose, entry.at) == ("a little sting", mg("0.8"), AT)


def test_more_than_prescribed_is_asked_about_and_nothing_typed_is_lost(house: House) -> None:
    def answer(sheet):
        write(sheet.form.dose, "8")
        press(sheet, "Save")
        assert sheet.form.dose.text() == "8"
        write(sheet.form.dose, "0,8")
        assert "Read as 0.8" in seen(sheet)
        press(sheet, "Save")

    def look_again(question):
        assert "8 mg is more than the 0.8 mg prescribed." in seen(question)
        press(question, "Go back")

    with Answers(answer, look_again):
        press(house.window, "Other details…")
    assert house.entry().dose == mg("0.8")


def test_what_was_noticed_is_said_with_what_was_recorded(house: House) -> None:
    small = house.use.stock.add_pack(pen(house.person.id, lot="L5", content=mg("0.5")))
    house.use.stock.start_pack(small, TODAY)
    press(house.window, GIVEN)
    assert house.window.snackbar.message.replace("\u00a0", " ") == (
        "Recorded for Mara Sand: 0.8 mg, Left buttock. "
        "By the record, about 0.5 mg were left in this pack."
    )


def test_an_expired_pen_is_asked_about(house: House) -> None:
    old = house.use.stock.add_pack(pen(house.person.id, lot="OLD", expiry=date(2026, 2, 28)))
    with Answers(lambda sheet: press(sheet, "Closed")):
        press(house.window, "Pen")
    # A pen past its date is never prefilled; it can still be chosen truthfully.
    assert house.today.recorder.pack.value != "Lot OLD"

    def answer(sheet):
        choose(sheet.form.pack, "Example GH 10, lot OLD")
        press(sheet, "Save")

    def confirm(question):
        assert "The expiry printed on this pack was 28 February 2026" in seen(question)
        press(question, "Yes, save it")

    with Answers(answer, confirm):
        press(house.window, "Other details…")
    assert house.entry().pack_id == old.id
