"""Exemptions for sport: where they stand, what ends soon, and what cannot be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.tue import (
    RENEW_AHEAD,
    Exemption,
    ExemptionState,
    check_exemption,
    expiring,
    in_order,
)
from tests.support.family import AT, TODAY


def exemption(name: str = "one", **changes: object) -> Exemption:
    plain = Exemption(name, "girl", "Example anti-doping agency", "Example GH 10", AT)
    return replace(plain, **changes)


def until(days: int, name: str = "one", **changes: object) -> Exemption:
    granted = TODAY - timedelta(days=700)
    ends = TODAY + timedelta(days=days)
    return exemption(name, granted_on=granted, expires_on=ends, **changes)


@pytest.mark.parametrize(
    ("known", "state"),
    [
        ({}, ExemptionState.GATHERING),
        ({"applied_on": TODAY}, ExemptionState.APPLIED),
        ({"granted_on": TODAY}, ExemptionState.GRANTED),
        ({"granted_on": TODAY, "expires_on": date(2030, 1, 1)}, ExemptionState.GRANTED),
        ({"granted_on": TODAY, "expires_on": TODAY + RENEW_AHEAD}, ExemptionState.ENDING),
        ({"granted_on": TODAY, "expires_on": TODAY}, ExemptionState.ENDING),
        ({"granted_on": date(2024, 1, 1), "expires_on": date(2026, 3, 11)}, ExemptionState.OVER),
    ],
)
def test_its_dates_say_where_it_stands(known: dict[str, date], state: ExemptionState) -> None:
    assert exemption(**known).state(TODAY) is state


def test_the_days_to_go_are_counted_to_the_last_day() -> None:
    assert until(0).days_left(TODAY) == 0
    assert until(30).days_left(TODAY) == 30
    assert until(-1).days_left(TODAY) == -1
    assert exemption().days_left(TODAY) is None


def test_what_ends_soon_comes_first_and_what_runs_on_is_not_spoken_of() -> None:
    far = until(400, "far", body="One body")
    soon, over = until(20, "soon"), until(-3, "over", body="Another body")
    assert [one.id for one in expiring((far, soon, over), TODAY)] == ["over", "soon"]


def test_a_later_exemption_takes_the_old_ones_place_once_it_is_granted() -> None:
    old = until(10, "old")
    asked = exemption("new", body=" example ANTI-doping agency ", applied_on=TODAY)
    assert [one.id for one in expiring((old, asked), TODAY)] == ["old"]
    granted = replace(asked, granted_on=TODAY, expires_on=date(2030, 1, 1))
    assert expiring((old, granted), TODAY) == ()
    other = replace(granted, medicine="Another medicine")
    assert [one.id for one in expiring((old, other), TODAY)] == ["old"]


def test_what_is_over_stands_at_the_end_of_the_list() -> None:
    every = (until(-400, "older"), until(-3, "over"), until(20, "soon"), exemption("papers"))
    assert [one.id for one in in_order(every, TODAY)] == ["papers", "soon", "over", "older"]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"body": "  "}, "exemption_without_body", "body"),
        ({"medicine": ""}, "exemption_without_medicine", "medicine"),
        (
            {"applied_on": TODAY, "granted_on": TODAY - timedelta(days=1)},
            "granted_before_applied",
            "granted_on",
        ),
        (
            {"granted_on": TODAY, "expires_on": TODAY - timedelta(days=1)},
            "ended_before_granted",
            "expires_on",
        ),
    ],
)
def test_what_cannot_be_is_named_with_its_field(
    changes: dict[str, object], code: str, field: str
) -> None:
    (finding,) = check_exemption(exemption(**changes))
    assert (finding.code, finding.field) == (code, field)


def test_a_plain_exemption_can_be_kept() -> None:
    assert check_exemption(until(30)) == ()


@given(st.lists(st.integers(-800, 800), max_size=6))
def test_every_end_within_the_time_to_renew_is_spoken_of(ends: list[int]) -> None:
    every = [until(days, str(n), body=f"body {n}") for n, days in enumerate(ends)]
    spoken = {one.id for one in expiring(every, TODAY)}
    assert spoken == {str(n) for n, days in enumerate(ends) if days <= RENEW_AHEAD.days}
