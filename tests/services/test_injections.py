"""Recording injections: one press, one line, and its pack and needles with it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.injections import Injection, Outcome
from companion.domain.needles import NeedleUse
from companion.domain.packs import PackState
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, Weekday
from companion.services.injections import InjectionDraft, Injections, wall_instant
from companion.services.people import People
from companion.services.prescriptions import Prescriptions
from companion.services.stock import Stock
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes, entries
from tests.support.family import AT, BERLIN, DAILY, GIRL, NOW, TODAY, TOMORROW, YESTERDAY, draft, mg
from tests.support.shelf import ONE_USED, UNTOUCHED, Shelf, Totals

pytestmark = pytest.mark.usefixtures("daily")


def test_one_press_saves_the_line_and_moves_pack_and_needle(
    injections: Injections,
    record: SqlRecord,
    girl: Person,
    daily: Prescription,
    shelf: Shelf,
    full: InjectionDraft,
) -> None:
    recorded = injections.record(full)
    assert recorded.findings == ()
    assert entries(record, girl) == (recorded.injection,)
    entry = recorded.injection
    assert (entry.id, entry.outcome, entry.at, entry.zone) == (
        "one",
        Outcome.GIVEN,
        AT,
        "Europe/Berlin",
    )
    assert (entry.prescribed, entry.prescription_id) == (mg("0.8"), daily.id)
    assert (entry.dose, entry.note, entry.recorded_at) == (mg("0.8"), "left thigh", AT)
    assert shelf.totals() == ONE_USED


def test_checking_a_draft_saves_nothing(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    assert injections.check(full) == ()
    assert entries(record, girl) == ()
    assert shelf.totals() == UNTOUCHED


def test_a_double_press_saves_one_line_and_moves_the_pack_once(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    first = injections.record(full)
    assert injections.record(full) == first
    assert injections.record(replace(full, dose=mg("0.4"))) == first
    assert entries(record, girl) == (first.injection,)
    assert shelf.totals() == ONE_USED


def test_a_double_press_on_several_evenings_saves_each_once(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    evenings = [
        replace(full, id=f"{days}", treatment_day=TODAY - timedelta(days=days), at=None)
        for days in (3, 2, 1)
    ]
    first = injections.record_many(evenings)
    clock_later = injections.record_many(evenings)
    assert [each.injection for each in clock_later] == [each.injection for each in first]
    assert {each.change_id for each in (*first, *clock_later)} == {first[0].change_id}
    assert shelf.totals() == Totals("7.6", 3, PackState.IN_USE, TODAY - timedelta(days=3), 97)


def test_no_evening_to_fill_in_is_no_trouble(injections: Injections) -> None:
    assert injections.record_many([]) == ()


def test_several_evenings_are_saved_together_or_not_at_all(
    injections: Injections, record: SqlRecord, girl: Person, full: InjectionDraft
) -> None:
    evenings = [replace(full, treatment_day=YESTERDAY, at=None), replace(full, id="b", dose=None)]
    with pytest.raises(CannotBeError, match="dose_missing"):
        injections.record_many(evenings)
    assert entries(record, girl, YESTERDAY) == ()


def test_evenings_filled_in_together_see_each_other(
    injections: Injections, full: InjectionDraft
) -> None:
    same = [full, replace(full, id="two")]
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.record_many(same)
    assert codes(caught) == ["given_twice"]
    assert len(injections.record_many(same, ["given_twice"])) == 2


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.SKIPPED, Outcome.UNKNOWN])
def test_an_evening_without_injection_takes_nothing_from_the_pack(
    injections: Injections, shelf: Shelf, full: InjectionDraft, outcome: Outcome
) -> None:
    entry = injections.record(replace(full, outcome=outcome, needles=0, reason=" ill ")).injection
    assert (entry.at, entry.dose, entry.site, entry.pack_id) == (None, None, None, "")
    assert (entry.needle_box_id, entry.needles, entry.reason) == ("", 0, "ill")
    assert shelf.totals() == UNTOUCHED


def test_a_needle_spoiled_on_a_skipped_evening_is_counted_as_spoiled(
    injections: Injections, record: SqlRecord, shelf: Shelf, full: InjectionDraft
) -> None:
    injections.record(replace(full, outcome=Outcome.SKIPPED, needles=2))
    (movement,) = record.stock.movements_of("one")
    assert (movement.use, movement.taken) == (NeedleUse.SPOILED, 2)
    assert shelf.totals().needles == 98


def test_needles_without_a_box_are_not_taken_from_anywhere(
    injections: Injections, shelf: Shelf, full: InjectionDraft
) -> None:
    entry = injections.record(replace(full, needle_box_id="")).injection
    assert (entry.needle_box_id, entry.needles) == ("", 0)
    assert shelf.totals().needles == 100


def test_a_pack_or_box_that_is_gone_is_no_trouble(
    injections: Injections, full: InjectionDraft
) -> None:
    entry = injections.record(replace(full, pack_id="gone", needle_box_id="gone")).injection
    assert (entry.pack_id, entry.needle_box_id) == ("gone", "gone")


def test_a_partial_dose_takes_what_went_in_and_wants_a_reason(
    injections: Injections, shelf: Shelf, full: InjectionDraft
) -> None:
    half = replace(full, outcome=Outcome.PARTIAL, dose=mg("0.3"))
    with pytest.raises(CannotBeError, match="reason_missing"):
        injections.record(replace(half, reason="  "))
    injections.record(replace(half, reason="leaked"))
    assert shelf.totals().left == "9.7"


def test_a_split_dose_is_summed_in_silence_until_it_is_exceeded(
    injections: Injections, shelf: Shelf, full: InjectionDraft
) -> None:
    part = replace(full, outcome=Outcome.PARTIAL, dose=mg("0.4"), reason="two spots")
    assert injections.record(part).findings == ()
    assert injections.record(replace(part, id="two")).findings == ()
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.record(replace(part, id="three"))
    assert codes(caught) == ["given_twice"]
    assert shelf.totals().left == "9.2"


def test_a_second_dose_asks_names_the_first_and_is_kept_when_true(
    injections: Injections, people: People, record: SqlRecord, girl: Person
) -> None:
    mother = people.add_carer("Ana")
    first = injections.record(draft(girl.id, carer_id=mother.id)).injection
    again = draft(girl.id, "two")
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.record(again)
    (finding,) = caught.value.findings
    assert finding.code == "given_twice"
    assert finding.values["first"] == first
    assert first.carer_id == mother.id
    assert entries(record, girl) == (first,)
    kept = injections.record(again, ["given_twice"])
    assert [finding.code for finding in kept.findings] == ["given_twice"]
    assert len(entries(record, girl)) == 2


def test_two_doses_across_four_in_the_morning_are_asked_about(
    injections: Injections, clock: FixedClock, girl: Person
) -> None:
    clock.set_to(datetime(2026, 3, 13, 6, 0, tzinfo=BERLIN))
    late = injections.record(draft(girl.id, at=None, wall_time=time(3, 50))).injection
    assert late.at == datetime(2026, 3, 13, 3, 50, tzinfo=BERLIN)
    early = draft(girl.id, "two", treatment_day=TOMORROW, at=None, wall_time=time(4, 10))
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.record(early)
    (finding,) = caught.value.findings
    assert finding.code == "given_recently"
    assert (finding.values["first"], finding.values["gap"]) == (late, timedelta(minutes=20))


def test_a_weekly_product_asks_within_days_not_hours(
    injections: Injections, prescriptions: Prescriptions, clock: FixedClock, girl: Person
) -> None:
    thursdays = replace(
        DAILY,
        schedule=Schedule((Weekday.THURSDAY,), weekly=True),
        dose=mg("5"),
        product="Example weekly",
        start=YESTERDAY,
    )
    prescriptions.add(girl, thursdays, end_previous=True)
    injections.record(draft(girl.id, dose=mg("5")))
    clock.advance(timedelta(days=4))
    soon = draft(
        girl.id, "two", treatment_day=TODAY + timedelta(days=4), at=clock.now(), dose=mg("5")
    )
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.record(soon)
    assert codes(caught) == ["given_recently"]
    clock.advance(timedelta(days=3))
    on_time = replace(soon, treatment_day=TODAY + timedelta(days=7), at=clock.now())
    assert injections.record(on_time).findings == ()


def test_backfilling_uses_the_prescription_of_that_day(
    injections: Injections, prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    prescriptions.add(girl, replace(DAILY, dose=mg("0.9"), start=TODAY), end_previous=True)
    old = injections.record(draft(girl.id, treatment_day=YESTERDAY, at=None)).injection
    assert (old.prescribed, old.prescription_id) == (mg("0.8"), daily.id)
    older = draft(girl.id, "two", treatment_day=date(2025, 12, 1), at=None)
    recorded = injections.record(older)
    assert (recorded.injection.prescribed, recorded.injection.prescription_id) == (None, "")
    assert [finding.code for finding in recorded.findings] == ["nothing_prescribed"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"treatment_day": TOMORROW}, "day_in_future"),
        ({"treatment_day": GIRL.birth_date - timedelta(days=1), "at": None}, "day_before_birth"),
        ({"at": AT + timedelta(hours=1)}, "time_in_future"),
        ({"at": None, "wall_time": time(21, 0)}, "time_in_future"),
        ({"dose": None}, "dose_missing"),
        ({"needles": -1}, "needles_not_positive"),
    ],
)
def test_what_cannot_be_is_not_saved(
    injections: Injections,
    record: SqlRecord,
    shelf: Shelf,
    full: InjectionDraft,
    changes: dict[str, object],
    code: str,
) -> None:
    impossible = replace(full, **changes)
    with pytest.raises(CannotBeError) as caught:
        injections.record(impossible)
    assert code in codes(caught)
    assert record.get(Injection, impossible.id) is None
    assert shelf.totals() == UNTOUCHED


def test_a_clock_set_back_a_day_hides_nothing(
    injections: Injections, clock: FixedClock, record: SqlRecord, girl: Person
) -> None:
    ahead = injections.record(draft(girl.id)).injection
    clock.set_to(NOW - timedelta(days=1))
    with pytest.raises(CannotBeError, match="day_in_future"):
        injections.record(draft(girl.id, "two"))
    with pytest.raises(CannotBeError, match="time_in_future"):
        injections.record(draft(girl.id, "two", treatment_day=YESTERDAY))
    clock.set_to(NOW - timedelta(hours=9))
    this_morning = draft(girl.id, "two", at=clock.now())
    with pytest.raises(ConfirmationNeededError, match="given_twice"):
        injections.record(this_morning)
    assert entries(record, girl) == (ahead,)


def test_a_time_the_clocks_skipped_is_asked_about(
    injections: Injections, clock: FixedClock, girl: Person
) -> None:
    clock.set_to(datetime(2026, 3, 29, 9, 0, tzinfo=BERLIN))
    night = draft(girl.id, treatment_day=date(2026, 3, 28), at=None, wall_time=time(2, 30))
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.record(night)
    (finding,) = caught.value.findings
    assert finding.code == "time_skipped_by_clock_change"
    assert finding.values == {"time": time(2, 30), "moved": time(3, 30), "day": date(2026, 3, 29)}
    kept = injections.record(night, ["time_skipped_by_clock_change"]).injection
    assert kept.at == datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN)


def test_a_skipped_time_on_an_evening_without_injection_is_not_asked_about(
    injections: Injections, clock: FixedClock, girl: Person
) -> None:
    clock.set_to(datetime(2026, 3, 29, 9, 0, tzinfo=BERLIN))
    missed = draft(
        girl.id,
        treatment_day=date(2026, 3, 28),
        outcome=Outcome.MISSED,
        at=None,
        wall_time=time(2, 30),
    )
    assert injections.record(missed).findings == ()


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (time(4, 0), datetime(2026, 3, 12, 3, 0, tzinfo=UTC)),
        (time(23, 59), datetime(2026, 3, 12, 22, 59, tzinfo=UTC)),
        (time(0, 0), datetime(2026, 3, 12, 23, 0, tzinfo=UTC)),
        (time(3, 59), datetime(2026, 3, 13, 2, 59, tzinfo=UTC)),
    ],
)
def test_a_typed_time_is_read_on_the_treatment_day(
    girl: Person, at: time, expected: datetime
) -> None:
    assert wall_instant(girl, TODAY, at) == expected


def test_doubts_about_the_pack_are_asked(
    injections: Injections, stock: Stock, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    doubtful = replace(
        shelf.pack, state=PackState.SET_ASIDE, product="Other GH", expiry=date(2026, 2, 28)
    )
    stock.update_pack(doubtful)
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.record(full)
    assert codes(caught) == ["pack_set_aside", "pack_expired", "pack_differs"]
    injections.record(full, codes(caught))
    (shown,) = stock.packs(girl.id)
    assert shown.pack == doubtful
