"""How prescription lines follow one another: steps, gaps, switches, overlaps and holds."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.holds import TreatmentHold
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, Weekday
from companion.domain.titration import Gap, Step, StepKind, steps, unresolved
from tests.support.family import AT, iu, line, mg

JAN, APR, JUL = date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 1)
ONE_DAY = timedelta(days=1)


def two(**changes: object) -> Step:
    """Return the step to a second line that begins in April."""
    first = line("a", start=JAN, end=APR - ONE_DAY)
    found = steps([line("b", **{"start": APR, **changes}), first])[-1]
    assert isinstance(found, Step)
    assert found.before == first
    return found


def test_the_first_line_follows_nothing() -> None:
    (only,) = steps([line()])
    assert isinstance(only, Step)
    assert (only.kinds, only.before) == ((StepKind.FIRST,), None)


def test_each_kind_of_change_is_told() -> None:
    assert two(dose=mg("0.9")).kinds == (StepKind.DOSE,)
    assert two(dose=iu("2.4")).kinds == (StepKind.UNIT,)
    assert two(product="Other GH").kinds == (StepKind.PRODUCT,)
    assert two(presentation="5 mg").kinds == (StepKind.PRESENTATION,)
    six = Schedule(tuple(Weekday)[:6])
    assert two(schedule=six, dose=mg("1")).kinds == (StepKind.DOSE, StepKind.DAYS)
    assert two(product="Other GH", presentation="5 mg").kinds == (StepKind.PRODUCT,)
    assert two(reason="nothing but a new prescriber").kinds == ()


def test_days_without_a_prescription_are_a_gap_and_the_next_line_resumes() -> None:
    later = line("b", start=JUL)
    found = steps([line("a", start=JAN, end=APR - ONE_DAY), later])
    assert found[1] == Gap(APR, JUL - ONE_DAY)
    assert isinstance(found[1], Gap)
    assert found[1].days == 91
    assert isinstance(found[2], Step)
    assert found[2].kinds == (StepKind.RESUMED,)


def test_lines_that_share_the_week_stand_beside_each_other() -> None:
    school = line("a", start=JAN, schedule=Schedule(tuple(Weekday)[:5]))
    weekend = line("b", start=APR, schedule=Schedule((Weekday.SATURDAY,)))
    first, second = steps([school, weekend])
    assert isinstance(first, Step)
    assert isinstance(second, Step)
    assert (first.beside, second.beside) == ((weekend,), (school,))
    assert second.kinds == (StepKind.BESIDE,)
    assert unresolved(second) == ()


def test_an_overlap_of_two_products_is_told_as_unresolved() -> None:
    found = steps([line("a", start=JAN), line("b", start=APR, product="Other GH")])
    assert isinstance(found[-1], Step)
    assert [other.id for other in unresolved(found[-1])] == ["a"]


def test_a_hold_belongs_to_the_lines_it_lies_in() -> None:
    hold = TreatmentHold("h", "girl", APR - ONE_DAY, "the clinic", "", AT, until=APR)
    old, new = steps(
        [line("a", start=JAN, end=APR - ONE_DAY), line("b", start=APR, end=JUL)], [hold]
    )
    last = steps([line("c", start=JUL)], [hold])[0]
    assert isinstance(old, Step)
    assert isinstance(new, Step)
    assert isinstance(last, Step)
    assert (old.holds, new.holds, last.holds) == ((hold,), (hold,), ())
    endless = TreatmentHold("h", "girl", APR, "the clinic", "", AT)
    assert steps([line(start=JUL)], [endless])[0].holds == (endless,)


def _lines(pairs: list[tuple[int, int]]) -> list[Prescription]:
    return [
        line(str(n), start=JAN + timedelta(days=start), end=JAN + timedelta(days=start + length))
        for n, (start, length) in enumerate(pairs)
    ]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 200)), max_size=8))
def test_every_day_is_in_a_line_or_a_gap_and_never_in_both(pairs: list[tuple[int, int]]) -> None:
    lines = _lines(pairs)
    found = steps(lines)
    assert sorted(s.line.id for s in found if isinstance(s, Step)) == [x.id for x in lines]
    gaps = [entry for entry in found if isinstance(entry, Gap)]
    for entry in gaps:
        days = (entry.first + timedelta(days=n) for n in range(entry.days))
        assert not any(other.covers(day) for day in days for other in lines)
    if lines:
        first = min(x.start for x in lines)
        last = max(x.end for x in lines if x.end)
        bare = [
            day
            for n in range((last - first).days + 1)
            if not any(x.covers(day := first + timedelta(days=n)) for x in lines)
        ]
        assert sum(gap.days for gap in gaps) == len(bare)
