"""The last full dose of a pack, the day everything runs out, and the day to order by."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.schedule import Schedule, Weekday
from companion.domain.stock_plan import (
    EndCause,
    PackSupply,
    day_of_last,
    planned_doses,
    reorder_by,
    run_out,
)
from tests.support.family import TODAY, iu, line, mg

PEN = PackSupply("a", mg("2.7"))


def plan(dose: str = "0.8"):
    return planned_doses([line(dose=mg(dose))], TODAY)


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def test_a_pack_ends_with_its_last_full_dose_and_says_what_stays_in_it() -> None:
    found = run_out([PEN], plan())
    assert found is not None
    (end,) = found.ends
    assert (end.doses, end.last_dose, end.rest) == (3, day(2), mg("0.3"))
    assert end.cause is EndCause.AMOUNT
    assert (found.last_covered, found.first_without) == (day(2), day(3))


def test_rests_are_never_put_together() -> None:
    found = run_out([PEN, replace(PEN, pack_id="b")], plan())
    assert found is not None
    assert (found.doses, found.first_without) == (6, day(6))


@pytest.mark.parametrize(
    ("changes", "cause", "doses"),
    [
        ({"last_day": day(1)}, EndCause.IN_USE_DAYS, 2),
        ({"days_once_opened": 2}, EndCause.IN_USE_DAYS, 2),
        ({"expiry": day(0)}, EndCause.EXPIRY, 1),
        ({"uses_left": 2}, EndCause.USES, 2),
        ({"per_dose": Decimal("0.6")}, EndCause.AMOUNT, 1),
        ({"at_opening": Decimal("0.4")}, EndCause.AMOUNT, 2),
    ],
)
def test_days_expiry_uses_and_priming_may_end_a_pack_first(
    changes: dict[str, object], cause: EndCause, doses: int
) -> None:
    found = run_out([replace(PEN, **changes)], plan())
    assert found is not None
    (end,) = found.ends
    assert (end.cause, end.doses) == (cause, doses)


def test_a_closed_pack_begins_its_days_with_its_first_dose() -> None:
    closed = replace(PEN, pack_id="b", days_once_opened=2)
    found = run_out([PEN, closed], plan())
    assert found is not None
    assert [end.last_dose for end in found.ends] == [day(2), day(4)]


def test_units_are_never_mixed() -> None:
    assert run_out([PEN, PackSupply("b", iu("30"))], plan()) is None


def test_packs_that_outlast_the_look_ahead_have_no_end() -> None:
    found = run_out([PackSupply("a", mg("9999"))], plan())
    assert found is not None
    assert found.first_without is None
    assert found.ends[0].cause is EndCause.PLAN


def test_only_planned_days_and_only_the_product_are_counted() -> None:
    six = Schedule(tuple(d for d in Weekday if d is not Weekday.FRIDAY))
    days = [d for d, _ in planned_doses([line(schedule=six)], TODAY)][:3]
    assert days == [day(0), day(2), day(3)]
    assert list(planned_doses([line()], TODAY, "Other GH")) == []


def test_a_dose_step_changes_the_plan_from_its_day_on() -> None:
    lines = [line(end=day(0)), line("two", start=day(1), dose=mg("1"))]
    amounts = [str(dose) for _, dose in planned_doses(lines, TODAY)][:2]
    assert amounts == ["0.8 mg", "1 mg"]


@pytest.mark.parametrize(
    ("first_without", "lead", "by"),
    [
        (date(2026, 3, 20), 7, date(2026, 3, 13)),
        (date(2026, 3, 21), 7, date(2026, 3, 13)),
        (date(2026, 3, 22), 7, date(2026, 3, 13)),
        (date(2026, 3, 23), 7, date(2026, 3, 16)),
    ],
)
def test_orders_are_due_on_working_days(first_without: date, lead: int, by: date) -> None:
    assert reorder_by(first_without, lead) == by


def test_single_pieces_last_as_many_planned_days() -> None:
    assert day_of_last(2, plan()) == day(2)
    assert day_of_last(0, plan()) == day(0)
    assert day_of_last(10_000, plan()) is None


@given(
    st.lists(st.decimals(Decimal("0.1"), 12, places=1), max_size=5),
    st.decimals(Decimal("0.1"), 3, places=1),
)
def test_doses_and_rests_add_up_to_what_was_there(amounts: list[Decimal], dose: Decimal) -> None:
    packs = [PackSupply(str(n), mg(str(amount))) for n, amount in enumerate(amounts)]
    found = run_out(packs, plan(str(dose)))
    assert found is not None
    rests = sum((end.rest.amount for end in found.ends), Decimal(0))
    assert found.doses * dose + rests == sum(amounts, Decimal(0))
    assert all(end.rest.amount < dose for end in found.ends)
    assert found.doses == sum(end.doses for end in found.ends)
