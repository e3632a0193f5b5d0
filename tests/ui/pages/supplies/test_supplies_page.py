"""The Supplies page in the window: what it says at a glance, and each press with its way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from companion.domain.holds import TreatmentHold
from companion.domain.packs import PackState
from companion.domain.storage_limits import InUseRule, LeafletLimits, LimitBasis, UsesRule
from companion.ui.dialogs.lot_sheet import LotSearchSheet
from companion.ui.dialogs.pack_leaflet_sheet import LeafletSheet
from companion.ui.dialogs.pack_sheet import PackSheet
from companion.ui.pages.supplies.page import SuppliesPage
from tests.support.family import GIRL, PRODUCT, TODAY
from tests.support.hands import Answers, button_names, choose, offered, press, seen, write
from tests.support.house import House


@pytest.fixture
def page(house: House) -> SuppliesPage:
    shown = house.window.show_page("supplies")
    assert isinstance(shown, SuppliesPage)
    return shown


def undo(house: House) -> None:
    press(house.window.snackbar, "Undo")


def test_it_says_at_a_glance_what_is_in_use_how_much_until_when_and_when_to_reorder(
    page: SuppliesPage,
) -> None:
    words = seen(page)
    assert "Example GH 10" in words
    assert "lot L1" in words
    assert "about 12 dose" in words
    assert "10 mg of 10 mg, estimate" in words
    assert "not checked" in words
    assert "Reorder by\nTue 17 Mar" in words
    assert "last full dose on Monday 23 March, with about 0.4 mg left" in words
    assert "Needles: 100 left" in words


def test_no_day_is_said_before_the_leaflet_was_checked_and_typed_days_are_marked(
    page: SuppliesPage, house: House
) -> None:
    def read(sheet: QWidget) -> None:
        assert isinstance(sheet, LeafletSheet)
        assert sheet.days.value() == ""
        assert "No figure was verified for this pack" in seen(sheet)
        choose(sheet.days, "As I read it in my leaflet…")
        write(sheet.typed_days, "28")
        press(sheet, "Save")
        assert "then tick this" in seen(sheet)
        sheet.checked.click()
        press(sheet, "Save")

    assert "Sun 5 Apr" not in seen(page)
    with Answers(read):
        press(page, "Check my leaflet…")
    assert "Sun 5 Apr" in seen(page)
    view = page.view
    assert view is not None
    limits = view.in_use[0].limits
    assert limits is not None
    assert limits.in_use is not None
    assert (limits.in_use.days, limits.in_use.basis) == (28, LimitBasis.LEAFLET)
    undo(house)
    assert "not checked" in seen(page)


def test_the_time_out_of_the_fridge_runs_until_it_is_back(page: SuppliesPage, house: House) -> None:
    press(page, "Out of the fridge")
    house.clock.advance(timedelta(minutes=95))
    house.tick()
    assert "Out of the fridge: 1 h 35 min" in seen(page)
    press(page, "Back in the fridge")
    house.clock.advance(timedelta(hours=3))
    house.tick()
    assert "Out of the fridge: 1 h 35 min" in seen(page)


def test_a_pack_put_aside_is_no_longer_prefilled_and_says_what_to_tell(
    page: SuppliesPage, house: House
) -> None:
    def tell(sheet: QWidget) -> None:
        words = seen(sheet)
        assert "ask the pharmacist or the maker" in words
        write(sheet.how_warm, "minus 2 °C")  # type: ignore[attr-defined]
        assert "Lot: L1" in seen(sheet)
        assert "How warm or cold: minus 2 °C" in seen(sheet)
        press(sheet, "Put it aside")

    with Answers(tell):
        press(page, "Frozen, warm or cloudy?")
    assert house.in_use().state is PackState.SET_ASIDE
    assert house.use.stock.in_use(house.person.id, PRODUCT, TODAY) is None
    assert "waiting for the pharmacist" in seen(page)
    assert "No pack is in use" in seen(page)
    undo(house)
    assert house.in_use().state is PackState.IN_USE


def test_a_pack_put_aside_comes_back_by_an_answer_only(page: SuppliesPage, house: House) -> None:
    with Answers(lambda sheet: press(sheet, "Put it aside")):
        press(page, "Frozen, warm or cloudy?")

    def open_answer(sheet: QWidget) -> None:
        assert "Put it back in use" not in button_names(sheet)
        press(sheet, "The pharmacist answered…")

    def answer(sheet: QWidget) -> None:
        write(sheet.answer, "Ms Berg: may be used")  # type: ignore[attr-defined]
        sheet.may_be_used.click()  # type: ignore[attr-defined]
        press(sheet, "Save")

    with Answers(open_answer, answer):
        press(page, "Set aside")
    assert house.in_use().state is PackState.IN_USE


def test_one_tap_keeps_that_it_was_looked_at(page: SuppliesPage, house: House) -> None:
    press(page, "Clear, not frozen, in date")
    with Answers(looks_for("Last looked at\n12 Mar 2026")):
        press(page, "More about this pack")
    assert "clear, not frozen, in date" in seen(house.window.snackbar)


def looks_for(words: str) -> Callable[[QWidget], None]:
    def look(sheet: QWidget) -> None:
        assert words in seen(sheet)
        press(sheet, "Close")

    return look


def test_a_new_pack_of_the_catalogue_fills_in_its_content(page: SuppliesPage, house: House) -> None:
    def fill_in(sheet: QWidget) -> None:
        assert isinstance(sheet, PackSheet)
        choose(sheet.product, "Omnitrope cartridge")
        assert "5 mg/1.5 mL, cartridge" in offered(sheet.presentation)
        # Only what was verified is filled in, and nothing of another pack stays.
        choose(sheet.presentation, "5 mg/1.5 mL, cartridge")
        assert sheet.content.text() == ""
        choose(sheet.presentation, "10 mg/1.5 mL, cartridge")
        assert sheet.content.text() == "10"
        write(sheet.lot, "77A")
        press(sheet, "Add")

    with Answers(fill_in):
        press(page, "Add a pack…")
    kept = house.use.stock.packs(house.person.id)[-1].pack
    assert (kept.product_id, kept.lot, str(kept.content)) == ("omnitrope_cartridge", "77A", "10 mg")
    assert kept.state is PackState.UNOPENED
    assert "lot 77A" in seen(page)
    undo(house)
    assert len(house.use.stock.packs(house.person.id)) == 1


def test_a_discarded_pack_says_why_and_comes_back_with_undo(
    page: SuppliesPage, house: House
) -> None:
    def discard(sheet: QWidget) -> None:
        choose(sheet.reason, "Broken or leaking")  # type: ignore[attr-defined]
        press(sheet, "Discard")

    with Answers(lambda sheet: press(sheet, "Discard…"), discard):
        press(page, "More about this pack")
    assert house.in_use().state is PackState.DISCARDED

    def look(sheet: QWidget) -> None:
        words = seen(sheet)
        assert "Thrown away with medicine in it\nBroken or leaking\n10 mg" in words
        press(sheet, "Close")

    with Answers(look):
        page.cards[0].earlier.click()
    undo(house)
    assert house.in_use().state is PackState.IN_USE


def test_needles_are_counted_spoiled_and_asked_about_before_they_go_below_nothing(
    page: SuppliesPage, house: House
) -> None:
    def count(sheet: QWidget) -> None:
        assert "than by the diary" not in seen(sheet)
        write(sheet.count, "2")  # type: ignore[attr-defined]
        assert "98 piece" in seen(sheet)
        assert "less than by the diary" in seen(sheet)
        press(sheet, "Save")

    def spoil(sheet: QWidget) -> None:
        choose(sheet.what, "Some were bent, dropped or tried in vain")  # type: ignore[attr-defined]
        write(sheet.count, "3")  # type: ignore[attr-defined]
        press(sheet, "Save")

    with Answers(count):
        press(page, "Needles")
    assert house.needles() == 2
    assert "Time to reorder needles." in seen(page)
    with Answers(spoil, lambda sheet: press(sheet, "Go back")):
        press(page, "Needles")
    assert house.needles() == 2


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9.2", "0.8 mg less than by the diary"),
        ("10", "The same as by the diary"),
        ("10.4", "0.4 mg more than by the diary"),
    ],
)
def test_an_amount_read_off_the_pack_is_held_against_the_diary(
    page: SuppliesPage, house: House, typed: str, said: str
) -> None:
    def count(sheet: QWidget) -> None:
        assert "By the diary: 10 mg left" in seen(sheet)
        write(sheet.amount, typed)  # type: ignore[attr-defined]
        assert said in seen(sheet)
        press(sheet, "Save")

    with Answers(lambda sheet: press(sheet, "Amount…"), count):
        press(page, "More about this pack")
    assert house.left() == f"{typed} mg"
    undo(house)
    assert house.left() == "10 mg"


def test_a_look_before_use_is_one_press_and_stands_on_the_card(
    page: SuppliesPage, house: House
) -> None:
    assert "Looked at" not in seen(page)
    press(page, "Clear, not frozen, in date")
    assert "Looked at today, 20:00: clear, not frozen, in date." in seen(page)
    house.clock.advance(timedelta(days=1))
    house.tick()
    assert "Last looked at on Thu 12 Mar" in seen(page)
    undo(house)
    assert "ooked at" not in seen(page)


def test_the_number_of_injections_a_leaflet_allows_is_counted(
    page: SuppliesPage, house: House
) -> None:
    uses = UsesRule(1, LimitBasis.LEAFLET)
    limits = LeafletLimits("", "", "", "", "", TODAY, InUseRule(28, LimitBasis.LEAFLET), uses=uses)
    house.use.pack_care.check_leaflet(house.in_use(), limits)
    assert "0 of at most 1 injection" in seen(page)
    press(house.today, "Given to Mara Sand · 0.8 mg")
    words = seen(house.window.show_page("supplies"))
    assert "1 of at most 1 injection" in words


def test_days_on_hold_are_said_where_the_order_day_is(page: SuppliesPage, house: House) -> None:
    hold = TreatmentHold(
        "", house.person.id, TODAY, "Dr Holm", "", house.clock.now(), TODAY + timedelta(days=6)
    )
    house.use.holds.save(hold)
    words = seen(page)
    assert "On hold from Thu 12 Mar to Wed 18 Mar, as the clinic said" in words
    assert "Reorder by\nTue 24 Mar" in words


def test_wipes_and_a_sharps_box_are_noted(page: SuppliesPage, house: House) -> None:
    def wipes(sheet: QWidget) -> None:
        write(sheet.count, "80")  # type: ignore[attr-defined]
        press(sheet, "Save")

    def box(sheet: QWidget) -> None:
        write(sheet.holds, "100")  # type: ignore[attr-defined]
        press(sheet, "Save")

    with Answers(wipes):
        press(page, "Wipes")
    with Answers(box):
        press(page, "Sharps box")
    words = seen(page)
    assert "Wipes: 80 left" in words
    assert "Sharps box: about 0 % full" in words


def test_orders_follow_the_days_one_takes(page: SuppliesPage, house: House) -> None:
    def plan(sheet: QWidget) -> None:
        write(sheet.lead, "14")  # type: ignore[attr-defined]
        press(sheet, "Save")

    with Answers(plan):
        press(page, "Orders…")
    assert "Reorder by\nnow" in seen(page)
    assert "Time to reorder: from Tuesday 24 March" in seen(page)
    assert house.use.supplies.plan(house.person.id).lead_days == 14


def test_a_lot_shows_the_injections_from_it_with_days_and_sites(
    page: SuppliesPage, house: House
) -> None:
    press(house.today, "Given to Mara Sand · 0.8 mg")
    house.window.show_page("supplies")

    def look_up(sheet: QWidget) -> None:
        assert isinstance(sheet, LotSearchSheet)
        write(sheet.search, "zz")
        assert "No lot like this is noted." in seen(sheet)
        write(sheet.search, "l1")
        press(sheet, "L1")
        press(sheet, "Close")

    def lot(sheet: QWidget) -> None:
        assert "12 Mar 2026 · 0.8 mg · Left buttock, inner side, top row" in seen(sheet)
        press(sheet, "Close")

    with Answers(look_up, lot):
        press(page, "Lots…")


def test_nobody_s_page_shows_another_persons_packs(page: SuppliesPage, house: House) -> None:
    boy = house.use.people.add(replace(GIRL, name="Ben"))
    house.desk.show_person(boy)
    words = seen(page)
    assert "L1" not in words
    assert "Your pens, cartridges and needles go here." in words
    assert "Add the pack in use…" in button_names(page)


def test_an_expired_pack_says_so(page: SuppliesPage, house: House) -> None:
    house.use.stock.update_pack(
        replace(house.in_use(), expiry=date(2026, 3, 11)), ["opened_after_expiry"]
    )
    words = seen(page)
    assert "Its last day is over" in words
    assert "The last day of Example GH 10, lot L1 was Wednesday 11 March." in words
