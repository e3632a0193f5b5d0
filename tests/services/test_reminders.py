"""What is reminded of, when it comes due, and that it is said once and again when it has to be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

import pytest

from companion.domain.catalogue import AllowanceSpan, AllowanceStage
from companion.domain.injections import Outcome
from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.monitoring_notes import MonitoringDeed
from companion.domain.needles import NeedleBox
from companion.domain.people import Person
from companion.domain.reminders import Reminder, ReminderKind, ReminderRules
from companion.domain.schedule import Schedule, Weekday
from companion.domain.storage_limits import InUseRule, LeafletLimits, LimitBasis, OutRule
from companion.domain.supplies import SupplyPlan
from companion.domain.tue import Exemption
from companion.domain.visits import Visit
from companion.services.reminders import EVENINGS, Notice, evening_of
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, DAILY, TODAY, draft, mg, pen
from tests.support.house import cases_over

NOTHING_ELSE = ReminderRules("", "", measure_every_months=0, follow_up_minutes=0)
LEAFLET = LeafletLimits("", "", "", "", "", TODAY, InUseRule(14, LimitBasis.LEAFLET))


@dataclass
class Days:
    """A diary whose days pass, with everything that was shown on the way."""

    use: UseCases
    clock: FixedClock
    girl: Person

    def at(self, day: date, wall: time = time(10, 1)) -> Notice | None:
        """Go to a wall time of a day and look at the clock."""
        self.clock.set_to(datetime.combine(day, wall, BERLIN))
        return self.use.reminders.tick()

    def notice(self, day: date, wall: time) -> Notice:
        """Return the notice that comes then."""
        notice = self.at(day, wall)
        assert notice is not None
        return notice

    def shown(self, day: date, wall: time = time(10, 1)) -> list[Reminder]:
        """Return what is shown then, the injections left out."""
        notice = self.at(day, wall)
        rows = notice.reminders if notice is not None else ()
        return [row for row in rows if row.kind not in EVENINGS]

    def kinds(self, day: date, wall: time = time(10, 1)) -> set[ReminderKind]:
        """Return the kinds of what is shown then, the injections left out."""
        return {row.kind for row in self.shown(day, wall)}

    def comes_on(self, kind: ReminderKind, first: date, last: date) -> list[date]:
        """Return the days on which a kind is shown while the days pass one by one."""
        span = range((last - first).days + 1)
        days = (first + timedelta(days=ahead) for ahead in span)
        return [day for day in days if kind in self.kinds(day)]


@pytest.fixture
def days(record: SqlRecord, clock: FixedClock, girl: Person, daily: object) -> Days:
    use = cases_over(record, clock)
    use.reminders.set_rules(replace(NOTHING_ELSE, id=girl.id, person_id=girl.id))
    made = Days(use, clock, girl)
    made.at(TODAY)  # the skin check of this month
    return made


def day(month: int, number: int, year: int = 2026) -> date:
    return date(year, month, number)


def test_a_pen_is_spoken_of_three_days_before_it_is_discarded_and_on_the_day(days: Days):
    use, girl = days.use, days.girl
    pack = use.stock.add_pack(pen(girl.id))
    use.stock.start_pack(pack, TODAY)
    use.pack_care.check_leaflet(pack, LEAFLET)
    use.drawer.set_plan(SupplyPlan(girl.id, girl.id, lead_days=0))
    found = days.comes_on(ReminderKind.PACK_ENDS, TODAY + timedelta(1), TODAY + timedelta(20))
    assert found == [TODAY + timedelta(days=11), TODAY + timedelta(days=14)]


def test_a_printed_expiry_is_spoken_of_in_its_month_and_anew_when_it_was_typed_wrong(days: Days):
    pack = days.use.stock.add_pack(pen(days.girl.id, expiry=day(4, 30)))
    assert days.comes_on(ReminderKind.EXPIRY, day(3, 25), day(4, 10)) == [day(4, 1)]
    days.use.stock.update_pack(replace(pack, expiry=day(9, 30)))
    assert days.comes_on(ReminderKind.EXPIRY, day(8, 25), day(9, 10)) == [day(9, 1)]


def test_needles_wipes_packs_and_sharps_are_spoken_of_on_working_days_once_a_week(days: Days):
    use, girl = days.use, days.girl
    use.stock.add_pack(pen(girl.id, content=mg("0.8")))
    use.stock.add_needles(NeedleBox("", girl.id, 4))
    use.drawer.count_wipes(girl.id, 3)
    use.drawer.new_sharps_box(girl.id, None, 1)
    saturday, monday = day(3, 14), day(3, 16)
    assert days.kinds(saturday) == set()
    wanted = {
        ReminderKind.REORDER, ReminderKind.NEEDLES, ReminderKind.WIPES, ReminderKind.SHARPS,
    }  # fmt: skip
    assert days.kinds(monday) == wanted
    assert days.kinds(monday + timedelta(days=1)) == set()
    assert days.kinds(monday + timedelta(days=7)) == wanted


def test_nobody_who_never_noted_a_pack_is_told_to_reorder(days: Days):
    assert days.comes_on(ReminderKind.REORDER, TODAY, TODAY + timedelta(days=10)) == []


def test_a_repeat_prescription_is_spoken_of_on_its_day_even_when_that_is_a_sunday(days: Days):
    plan = SupplyPlan(days.girl.id, days.girl.id, 7, day(3, 22))  # a Sunday
    days.use.drawer.set_plan(plan)
    assert days.comes_on(ReminderKind.REPEAT, TODAY, day(4, 20)) == [day(3, 23)]


def test_a_pack_left_out_of_the_fridge_is_spoken_of_when_its_time_is_over(days: Days):
    use, girl = days.use, days.girl
    pack = use.stock.add_pack(pen(girl.id))
    out = OutRule(AllowanceSpan.TOTAL, AllowanceStage.ANY, LimitBasis.LEAFLET, 60)
    use.pack_care.check_leaflet(pack, replace(LEAFLET, out=out))
    use.pack_care.take_out(pack)
    assert days.kinds(TODAY, time(11, 0)) == set()
    assert days.kinds(TODAY, time(11, 6)) == {ReminderKind.OUT_OF_FRIDGE}


def test_the_skin_is_spoken_of_once_a_month_even_when_the_month_began_without_the_computer(
    days: Days,
):
    assert days.kinds(TODAY + timedelta(days=1)) == set()
    assert days.kinds(day(4, 6)) == {ReminderKind.SKIN_CHECK}
    assert days.comes_on(ReminderKind.SKIN_CHECK, day(4, 7), day(5, 3)) == [day(5, 1)]


def test_measuring_comes_due_after_the_last_measurement_and_again_each_month(days: Days):
    use, girl = days.use, days.girl
    use.reminders.set_rules(replace(use.reminders.rules(girl.id), measure_every_months=2))
    measured = Measurement("m", girl.id, day(2, 15), Measure.HEIGHT, mg("120").amount, Setting.HOME)
    with use.record.change("test") as change:
        change.put(measured)
    found = days.comes_on(ReminderKind.MEASUREMENT, day(4, 10), day(6, 20))
    assert found == [day(4, 15), day(5, 15), day(6, 14)]
    with use.record.change("test") as change:
        change.put(replace(measured, id="n", day=day(6, 20)))
    assert days.comes_on(ReminderKind.MEASUREMENT, day(7, 1), day(8, 25)) == [day(8, 20)]


def test_without_any_measurement_the_start_counts_and_nought_asks_nobody(days: Days):
    use, girl = days.use, days.girl
    assert days.comes_on(ReminderKind.MEASUREMENT, day(3, 31), day(4, 3)) == []
    use.reminders.set_rules(replace(use.reminders.rules(girl.id), measure_every_months=3))
    assert days.comes_on(ReminderKind.MEASUREMENT, day(3, 30), day(4, 3)) == [day(4, 1)]


def test_a_visit_is_spoken_of_a_week_and_a_day_before_and_anew_when_it_was_moved(days: Days):
    def book(on: date) -> None:
        with days.use.record.change("test") as change:
            change.put(Visit("v", days.girl.id, on))

    book(day(4, 20))
    assert days.comes_on(ReminderKind.VISIT, day(4, 10), day(4, 25)) == [day(4, 13), day(4, 19)]
    book(day(9, 20))
    assert days.comes_on(ReminderKind.VISIT, day(9, 10), day(9, 25)) == [day(9, 13), day(9, 19)]


def test_a_visit_entered_on_its_eve_is_spoken_of_once(days: Days):
    with days.use.record.change("test") as change:
        change.put(Visit("v", days.girl.id, TODAY + timedelta(days=1)))
    assert days.kinds(TODAY, time(18, 0)) == {ReminderKind.VISIT}
    assert days.kinds(TODAY + timedelta(days=1)) == set()


def test_a_test_the_clinic_dated_is_spoken_of_a_week_before(days: Days):
    use, girl = days.use, days.girl
    use.monitoring.save(
        replace(use.monitoring.blank(girl, "igf1", MonitoringDeed.CLINIC_DATE), day=day(6, 20))
    )
    shown = [row for ahead in range(20) for row in days.shown(day(6, 5) + timedelta(days=ahead))]
    found = [row for row in shown if row.kind is ReminderKind.MONITORING]
    assert [(row.label, row.due_at.date()) for row in found if row.label == "igf1"] == [
        ("igf1", day(6, 13))
    ]


def test_a_test_due_by_the_article_alone_is_spoken_of_once(days: Days):
    found = days.comes_on(ReminderKind.MONITORING, day(6, 25), day(11, 1))
    assert found == [day(7, 1)]  # half a year after the start, and the clinic gave no date


def test_an_exemption_is_spoken_of_four_months_before_its_end_and_monthly_from_then_on(days: Days):
    days.use.tue.save(
        Exemption(
            "", days.girl.id, "Example Sport", "somatropin", days.clock.now(),
            granted_on=day(1, 1), expires_on=day(10, 1),
        )
    )  # fmt: skip
    found = days.comes_on(ReminderKind.EXEMPTION, day(5, 20), day(11, 20))
    assert found == [day(6, 3) + timedelta(days=30 * times) for times in range(5)] + [day(10, 31)]


def test_what_falls_due_together_comes_as_one_notice_led_by_the_injection(days: Days):
    days.use.stock.add_needles(NeedleBox("", days.girl.id, 4))
    days.use.drawer.count_wipes(days.girl.id, 3)
    after_work = days.notice(day(3, 16), time(20, 0))
    kinds = [row.kind for row in after_work.reminders]
    assert kinds[0] is ReminderKind.INJECTION
    assert set(kinds[1:]) >= {ReminderKind.NEEDLES, ReminderKind.WIPES, ReminderKind.UNLOGGED}
    assert after_work.may_record
    rest = after_work.without_evenings()
    assert rest is not None
    assert {row.kind for row in rest.reminders} == {ReminderKind.NEEDLES, ReminderKind.WIPES}


def test_two_hours_after_an_injection_no_button_offers_another(days: Days):
    late = datetime.combine(TODAY, time(18, 0), BERLIN)
    days.at(TODAY, time(19, 58))
    days.use.injections.record(
        draft(days.girl.id, treatment_day=TODAY - timedelta(days=1), at=late)
    )
    notice = days.notice(TODAY, time(20, 0))
    assert notice.since_last == timedelta(hours=2)
    assert not notice.may_record


def test_half_a_day_after_an_injection_the_button_is_there(days: Days):
    morning = datetime.combine(TODAY, time(7, 59), BERLIN)
    days.use.injections.record(
        draft(days.girl.id, treatment_day=TODAY - timedelta(days=1), at=morning), ()
    )
    days.at(TODAY, time(19, 58))
    notice = days.notice(TODAY, time(20, 0))
    assert notice.since_last is None
    assert notice.may_record


def test_given_on_the_notification_records_the_dose_as_prescribed_once(days: Days):
    days.at(TODAY, time(19, 58))
    notice = days.notice(TODAY, time(20, 0))
    (reminder,) = notice.reminders
    assert days.use.reminders.given(reminder) is not None
    assert days.use.reminders.given(reminder) is None
    (entry,) = days.use.record.injections.between(days.girl.id, TODAY, TODAY)
    assert (entry.outcome, entry.dose) == (Outcome.GIVEN, mg("0.8"))


def test_given_on_the_notification_takes_the_spot_the_child_chose(days: Days):
    days.at(TODAY, time(19, 58))
    (reminder,) = days.notice(TODAY, time(20, 0)).reminders
    page = days.use.child_view.page(days.girl)
    days.use.child_view.choose(page, page.spots[2])
    days.use.reminders.given(reminder)
    (entry,) = days.use.record.injections.between(days.girl.id, TODAY, TODAY)
    assert entry.site == page.spots[2] != page.spots[0]


def test_the_evening_before_is_asked_about_in_the_daytime(days: Days):
    days.at(TODAY, time(22, 0))
    tomorrow = TODAY + timedelta(days=1)
    assert days.at(tomorrow, time(9, 0)) is None
    (only,) = days.notice(tomorrow, time(10, 0)).reminders
    assert (only.kind, evening_of(only)) == (ReminderKind.UNLOGGED, TODAY)
    assert days.at(tomorrow + timedelta(days=1), time(9, 0)) is None


def test_a_weekly_dose_that_is_late_is_asked_about_each_day_until_it_is_logged(
    record: SqlRecord, clock: FixedClock, girl: Person
):
    use = cases_over(record, clock)
    use.prescriptions.add(
        girl,
        replace(DAILY, schedule=Schedule((Weekday.FRIDAY,), weekly=True), product="Weekly GH 12"),
    )
    use.reminders.set_rules(replace(NOTHING_ELSE, id=girl.id, person_id=girl.id))
    days = Days(use, clock, girl)
    friday = day(3, 13)
    days.at(friday, time(20, 0))

    def asked(ahead: int) -> list[str]:
        notice = days.at(friday + timedelta(days=ahead))
        rows = notice.reminders if notice is not None else ()
        return [row.label for row in rows if row.kind is ReminderKind.UNLOGGED]

    assert [asked(ahead) for ahead in (1, 2, 3)] == [["2026-03-13"]] * 3
    at = clock.now()
    use.injections.record(draft(girl.id, treatment_day=friday + timedelta(days=3), at=at))
    assert [asked(ahead) for ahead in (4, 5, 6)] == [[], [], []]
