"""Finds the IANA name of the computer's time zone, such as Europe/Berlin.

An offset alone is not enough: it does not say when daylight saving begins, and reminders months
ahead need that.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

_ZONE_FOLDER = "zoneinfo/"
_HOUR = timedelta(hours=1)


def machine_zone(
    offset: timedelta,
    *,
    ask_platform: Callable[[], str] | None = None,
    root: Path = Path("/"),
) -> ZoneInfo:
    """Return the computer's zone; `offset` is its offset from UTC right now.

    Asked in this order: the TZ variable, the link /etc/localtime, the file /etc/timezone, and
    `ask_platform`. When none of them names a zone, a fixed zone with whole hours of offset stands
    in, and UTC where even that does not exist. `root` is another root folder, for tests.
    """
    for name in _candidates(root, ask_platform):
        zone = zone_named(name)
        if zone:
            return zone
    return _fixed_zone(offset)


def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone of that name, or None for a name that no zone has."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # Unknown names, names that leave the zone folder, and names of folders within it.
        return None


def _candidates(root: Path, ask_platform: Callable[[], str] | None) -> Iterator[str]:
    if "TZ" in os.environ:
        # POSIX: a leading colon means a file name; an empty value means UTC.
        yield _name_in_path(os.environ["TZ"].removeprefix(":")) or "UTC"
    yield _name_in_path(_link_target(root / "etc/localtime"))
    yield _first_line(root / "etc/timezone")
    if ask_platform:
        yield ask_platform()


def _name_in_path(path: str) -> str:
    """Return the part after zoneinfo/, without the variants that count leap seconds or not."""
    name = path.rpartition(_ZONE_FOLDER)[2]
    return name.removeprefix("posix/").removeprefix("right/")


def _link_target(path: Path) -> str:
    try:
        return path.readlink().as_posix()
    except OSError:
        return ""


def _first_line(path: Path) -> str:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return lines[0].strip() if lines else ""


def _fixed_zone(offset: timedelta) -> ZoneInfo:
    # The names count westwards: Etc/GMT-2 is two hours ahead of UTC.
    hours = -(offset // _HOUR) if offset % _HOUR == timedelta() else 0
    return zone_named(f"Etc/GMT{hours:+d}") or ZoneInfo("UTC")
