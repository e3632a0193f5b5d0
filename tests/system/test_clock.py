"""Two clocks: the computer's own, and one that tests and the demo can turn by hand."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.services.ports import Clock
from companion.system.clock import FixedClock, SystemClock

BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2026, 3, 28, 20, 0, tzinfo=BERLIN)


def test_the_computers_clock_runs_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    clock: Clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.tzinfo is UTC
    assert first <= second
    assert clock.zone().key == "Asia/Kathmandu"


def test_the_computers_zone_is_read_anew_after_travelling(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock(ask_platform=lambda: "Europe/Berlin")
    monkeypatch.setenv("TZ", "America/Lima")
    assert clock.zone().key == "America/Lima"
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.zone().key == "Asia/Tokyo"


def test_the_computers_elapsed_time_never_runs_backwards() -> None:
    clock = SystemClock()
    assert clock.monotonic() <= clock.monotonic()


def test_a_fixed_clock_stands_still_until_advanced() -> None:
    clock: Clock = FixedClock(EVENING, BERLIN)
    assert clock.now() == clock.now() == datetime(2026, 3, 28, 19, 0, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.zone() == BERLIN


def test_advancing_over_a_spring_night_counts_real_hours() -> None:
    clock = FixedClock(EVENING, BERLIN)
    clock.advance(timedelta(hours=24))
    assert clock.now().astimezone(clock.zone()).hour == 21
    assert clock.monotonic() == 24 * 3600


def test_a_clock_put_back_lets_no_time_pass() -> None:
    clock = FixedClock(EVENING, BERLIN)
    clock.set_to(datetime(1970, 1, 1, tzinfo=UTC))
    assert clock.now().year == 1970
    assert clock.monotonic() == 0
    with pytest.raises(ValueError, match="set_to"):
        clock.advance(timedelta(seconds=-1))


def test_travelling_changes_the_zone_and_not_the_instant() -> None:
    clock = FixedClock(EVENING, BERLIN)
    clock.travel_to(ZoneInfo("Asia/Tokyo"))
    assert clock.now() == EVENING
    assert clock.zone().key == "Asia/Tokyo"


def test_an_instant_without_a_zone_is_refused() -> None:
    naive = datetime(2026, 3, 28, 20, 0)  # noqa: DTZ001 - the mistake under test
    clock = FixedClock(EVENING, BERLIN)
    for attempt in (lambda: FixedClock(naive, BERLIN), lambda: clock.set_to(naive)):
        with pytest.raises(ValueError, match="timezone-aware"):
            attempt()
