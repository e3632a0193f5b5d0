"""The next calendar file updates what changed and cancels what is no longer planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from companion.content.safety_shelf import SafetyShelf
from companion.domain.calendar_events import CalendarEvent, EventKind
from companion.domain.holds import TreatmentHold
from companion.domain.needles import NeedleBox
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.storage_limits import (
    InUseRule,
    LeafletLimits,
    LimitBasis,
    leaflet_key,
)
from companion.domain.visits import Visit
from companion.services.calendar_export import CalendarExport
from companion.services.holds import Holds
from companion.services.prescriptions import Prescriptions
from companion.services.stock import Stock
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.ui.calendar_words import calendar_words
from tests.support.family import AT, BERLIN, DAILY, TODAY, TOMORROW, mg, pen


@pytest.fixture
def export(record: SqlRecord, clock: FixedClock) -> CalendarExport:
    return CalendarExport(record, clock, SafetyShelf())


def save(export: CalendarExport, person: Person) -> dict[str, CalendarEvent]:
    """Save a file and return its events by name."""
    events = export.events(person)
    export.remember(person, events)
    return {event.uid: event for event in events}


def injections(events: dict[str, CalendarEvent]) -> list[CalendarEvent]:
    return [event for event in events.values() if event.kind is EventKind.INJECTION]


def keep(record: SqlRecord, *rows: object) -> None:
    with record.change("test") as change:
        change.put(*rows)


def test_the_first_file_begins_today_and_numbers_from_zero(
    export: CalendarExport, girl: Person, daily: Prescription
) -> None:
    (event,) = injections(save(export, girl))
    assert event.starts == datetime(2026, 3, 12, 20, tzinfo=BERLIN)
    assert daily.id in event.uid
    assert (event.sequence, event.cancelled) == (0, False)


@pytest.mark.parametrize("usual", [time(20), time(0, 30)])
def test_saving_again_later_changes_nothing(
    export: CalendarExport, prescriptions: Prescriptions, girl: Person, clock: FixedClock,
    usual: time,
) -> None:  # fmt: skip
    prescriptions.add(girl, replace(DAILY, usual_time=usual))
    first = injections(save(export, girl))
    clock.advance(timedelta(days=40))
    assert not export.out_of_date(girl)
    assert injections(save(export, girl)) == first


def test_a_dose_change_cancels_the_old_event_and_begins_a_new_one(
    export: CalendarExport, prescriptions: Prescriptions, girl: Person, daily: Prescription,
    clock: FixedClock,
) -> None:  # fmt: skip
    save(export, girl)
    new = prescriptions.add(girl, replace(DAILY, dose=mg("0.9"), start=TODAY), end_previous=True)
    assert export.out_of_date(girl)
    events = save(export, girl)
    old, fresh = (events[f"injection-{line.id}@growth-companion"] for line in (daily, new))
    assert (old.cancelled, old.sequence, old.repeat, old.alarms) == (True, 1, None, ())
    assert (fresh.cancelled, fresh.sequence) == (False, 0)
    assert not export.out_of_date(girl)
    # Every phone of the family hears of it, for a while.
    clock.advance(timedelta(days=80))
    assert injections(save(export, girl))[-1].sequence == 1
    clock.advance(timedelta(days=20))
    assert [event.cancelled for event in injections(save(export, girl))] == [False]


def test_another_time_of_day_updates_the_same_event(
    export: CalendarExport, prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    (before,) = injections(save(export, girl))
    prescriptions.amend(replace(daily, usual_time=time(19, 30)))
    assert export.out_of_date(girl)
    (after,) = injections(save(export, girl))
    assert (after.uid, after.sequence) == (before.uid, 1)
    assert after.starts == datetime(2026, 3, 12, 19, 30, tzinfo=BERLIN)


def test_a_hold_cancels_and_its_end_brings_the_event_back(
    export: CalendarExport, record: SqlRecord, clock: FixedClock, girl: Person, daily: Prescription
) -> None:
    save(export, girl)
    holds = Holds(record, clock)
    holds.save(TreatmentHold("", girl.id, TODAY, "the clinic", "", AT))
    assert export.out_of_date(girl)
    (held,) = injections(save(export, girl))
    assert (held.cancelled, held.sequence) == (True, 1)
    assert not export.out_of_date(girl)
    (hold,) = holds.all(girl.id)
    holds.end(hold, girl)
    assert export.out_of_date(girl)
    (back,) = injections(save(export, girl))
    assert (back.cancelled, back.sequence) == (False, 2)


def test_a_line_that_ran_to_its_end_is_forgotten_not_cancelled(
    export: CalendarExport, prescriptions: Prescriptions, girl: Person, daily: Prescription,
    clock: FixedClock,
) -> None:  # fmt: skip
    prescriptions.end(daily, TOMORROW)
    (event,) = injections(save(export, girl))
    assert event.last_day == TOMORROW
    clock.advance(timedelta(days=3))
    assert not export.out_of_date(girl)
    assert injections(save(export, girl)) == []


def test_visits_come_change_and_go(
    export: CalendarExport, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    save(export, girl)
    visit = Visit("v1", girl.id, date(2026, 5, 4), "Growth clinic")
    keep(record, visit)
    assert export.out_of_date(girl)
    assert save(export, girl)["visit-v1@growth-companion"].day == date(2026, 5, 4)
    keep(record, replace(visit, day=date(2026, 5, 11)))
    moved = save(export, girl)["visit-v1@growth-companion"]
    assert (moved.day, moved.sequence) == (date(2026, 5, 11), 1)
    keep(record, replace(visit, done=True))
    assert save(export, girl)["visit-v1@growth-companion"].cancelled


def test_packs_and_orders_stand_in_the_file_and_do_not_nag_on_today(
    export: CalendarExport, stock: Stock, girl: Person, daily: Prescription
) -> None:
    save(export, girl)
    pack = stock.add_pack(pen(girl.id, expiry=date(2026, 6, 30)))
    stock.add_needles(NeedleBox("", girl.id, 30))
    assert not export.out_of_date(girl)
    events = save(export, girl)
    assert events[f"expiry-{pack.id}@growth-companion"].day == date(2026, 6, 30)
    # 10 mg hold 12 doses; a week before the first evening without one.
    assert events[f"reorder-{girl.id}@growth-companion"].day == date(2026, 3, 17)
    assert f"reorder_needles-{girl.id}@growth-companion" in events


def test_without_a_file_nothing_is_out_of_date(
    export: CalendarExport, girl: Person, daily: Prescription
) -> None:
    assert export.saved_at(girl) is None
    assert not export.out_of_date(girl)
    save(export, girl)
    assert export.saved_at(girl) == AT


def test_the_last_day_of_use_comes_from_what_the_family_checked(
    export: CalendarExport, stock: Stock, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    pack = stock.add_pack(pen(girl.id))
    stock.start_pack(pack, TODAY)
    name = f"discard-{pack.id}@growth-companion"
    assert name not in save(export, girl)
    key = leaflet_key(pack)
    rule = InUseRule(28, LimitBasis.LEAFLET)
    keep(record, LeafletLimits("x", girl.id, *key, checked_on=TODAY, in_use=rule))
    assert save(export, girl)[name].day == TODAY + timedelta(days=27)


def test_plain_words_say_what_each_event_is_about_and_never_a_dose(
    export: CalendarExport, stock: Stock, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    pack = stock.add_pack(pen(girl.id, expiry=date(2026, 6, 30)))
    stock.start_pack(pack, TODAY)
    stock.add_needles(NeedleBox("", girl.id, 30))
    rule = InUseRule(28, LimitBasis.LEAFLET)
    keep(
        record,
        LeafletLimits("x", girl.id, *leaflet_key(pack), checked_on=TODAY, in_use=rule),
        Visit("v1", girl.id, TOMORROW, "Growth clinic"),
        Visit("v2", girl.id, TOMORROW),
    )
    words = calendar_words([girl], plain=True)
    told = {event.uid.partition("-")[0]: words(event) for event in export.events(girl)}
    assert set(told) == set(EventKind)
    assert all("Mara Sand" in one.title for one in told.values())
    assert not any("mg" in one.title + one.text for one in told.values())
