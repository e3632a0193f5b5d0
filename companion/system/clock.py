"""The only place that reads the computer's clock; everything else is handed a clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.system.zone import machine_zone


class SystemClock:
    """The computer's clock and time zone.

    `ask_platform` returns the zone's IANA name where files do not tell it (Windows); the user
    interface passes Qt's answer.
    """

    def __init__(self, ask_platform: Callable[[], str] | None = None) -> None:
        self._ask_platform = ask_platform

    def now(self) -> datetime:
        """Return the current instant, timezone-aware in UTC."""
        return datetime.now(UTC)

    def zone(self) -> ZoneInfo:
        """Return the computer's time zone, read anew each time: people travel."""
        offset = datetime.now().astimezone().utcoffset() or timedelta()
        return machine_zone(offset, ask_platform=self._ask_platform)

    def monotonic(self) -> float:
        """Return seconds that never run backwards; they stand still while the computer sleeps."""
        return time.monotonic()


class FixedClock:
    """A clock that stands still until told otherwise, for the demo family and for tests."""

    def __init__(self, at: datetime, zone: ZoneInfo) -> None:
        self._at = _in_utc(at)
        self._zone = zone
        self._elapsed = 0.0

    def now(self) -> datetime:
        """Return the instant the clock stands at, in UTC."""
        return self._at

    def zone(self) -> ZoneInfo:
        """Return the zone the clock was given."""
        return self._zone

    def monotonic(self) -> float:
        """Return the seconds advanced so far; setting the wall clock does not change them."""
        return self._elapsed

    def advance(self, by: timedelta) -> None:
        """Let time pass. ValueError for a negative span: set the clock for that."""
        if by < timedelta():
            raise ValueError("Time passes forwards; use set_to for a clock that is put back.")
        self._at += by
        self._elapsed += by.total_seconds()

    def set_to(self, at: datetime) -> None:
        """Put the wall clock to another instant, forwards or back, without time passing."""
        self._at = _in_utc(at)

    def travel_to(self, zone: ZoneInfo) -> None:
        """Change the zone, as a laptop does after a flight."""
        self._zone = zone


def _in_utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("A clock needs a timezone-aware instant.")
    return at.astimezone(UTC)
