"""An open diary with everything around it: record, key, use cases, paths, clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from companion.app.profile import Opened
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.services.events import Changes
from companion.services.key_ports import DataKey
from companion.services.ports import Clock
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.paths import ProfilePaths

if TYPE_CHECKING:
    from companion.domain.calendar_events import CalendarEvent
    from companion.services.calendar_export import Words
    from companion.services.growth_ports import GrowthReferences


@dataclass(frozen=True, slots=True)
class Session:
    """What the window and the commands work with while a diary is open."""

    record: SqlRecord
    key: DataKey
    use: UseCases
    paths: ProfilePaths
    clock: Clock

    @property
    def changes(self) -> Changes:
        """Tells which kinds of objects a saved change touched."""
        return self.record.changes


def session_of(opened: Opened, paths: ProfilePaths, clock: Clock) -> Session:
    """Return the session over an opened record."""
    use = UseCases(
        opened.record,
        clock,
        load_sites(),
        _growth_references,
        SafetyShelf(_language),
        _write_calendar,
    )
    return Session(opened.record, opened.key, use, paths, clock)


def _language() -> str:
    from companion.ui import languages  # noqa: PLC0415 - commands without words need no Qt

    return languages.in_force()


def _growth_references() -> GrowthReferences:
    from companion.content.growth_shelf import GrowthShelf  # noqa: PLC0415 - on first use

    return GrowthShelf()


def _write_calendar(events: Iterable[CalendarEvent], words: Words, stamp: datetime) -> bytes:
    from companion.interchange.calendar_file import write_calendar  # noqa: PLC0415 - on first use

    return write_calendar(events, words, stamp)


@contextmanager
def demo_session() -> Iterator[Session]:
    """Yield the made-up family in a throwaway encrypted record, at the demo's instant.

    No keyring is touched and the folder is gone afterwards.
    """
    from companion.app.demo.session import open_demo  # noqa: PLC0415 - only for the demo

    with open_demo() as (opened, paths, clock):
        yield session_of(opened, paths, clock)
