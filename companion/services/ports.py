"""What the use cases need from the layers around them, as protocols."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from companion.domain.injections import Injection
    from companion.domain.needles import NeedleBox
    from companion.domain.packs import Pack, PackMovement
    from companion.domain.reminders import Reminder
    from companion.domain.sites.records import SiteUse

T = TypeVar("T")


class Clock(Protocol):
    """The wall clock and the computer's own time zone."""

    def now(self) -> datetime:
        """Return the current instant, timezone-aware in UTC."""
        ...

    def zone(self) -> ZoneInfo:
        """Return the computer's time zone."""
        ...


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One row's change: who, when, on which device, and the row before and after.

    Lines of one action share ``change_id``; ``before`` is None for a new row, ``after``
    None for a removed one.
    """

    seq: int
    change_id: str
    at: datetime
    topic: str
    carer_id: str
    device: str
    table: str
    row_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    undoes: str = ""


class Change(Protocol):
    """One transaction: all of it is saved, with its journal lines, or none."""

    @property
    def id(self) -> str:
        """The identifier shared by the journal lines of this change."""
        ...

    def new_id(self) -> str:
        """Return a fresh row identifier."""
        ...

    def put(self, *rows: object) -> None:
        """Save domain objects, new or changed."""
        ...

    def add_all(self, rows: Iterable[object]) -> None:
        """Save many objects known to be new, quickly."""
        ...

    def remove(self, *rows: object) -> None:
        """Remove domain objects."""
        ...

    def revert(self, lines: Iterable[JournalLine]) -> None:
        """Put rows back to what they were before these journal lines.

        Raises ChangedSinceError when one of them was changed again later.
        """
        ...


class InjectionQueries(Protocol):
    """Questions about the diary lines that must stay quick over decades."""

    def between(self, person_id: str, first: date, last: date) -> tuple[Injection, ...]:
        """Return the lines of the treatment days from first to last, in order."""
        ...

    def given_days(self, person_id: str, first: date, last: date) -> frozenset[date]:
        """Return the treatment days on which a whole dose was given."""
        ...

    def not_given(self, person_id: str, first: date, last: date) -> tuple[Injection, ...]:
        """Return the lines that say anything but a whole dose given, in order."""
        ...

    def site_uses(self, person_id: str, first: date, last: date) -> tuple[SiteUse, ...]:
        """Return where medicine went in, newest first, with the recorded treatment day."""
        ...

    def last_given(self, person_id: str) -> Injection | None:
        """Return the newest line in which medicine went in."""
        ...

    def first_day(self, person_id: str) -> date | None:
        """Return the earliest treatment day with a line."""
        ...

    def of_pack(self, pack_id: str) -> tuple[Injection, ...]:
        """Return the lines that took from a pack, oldest first."""
        ...


class StockQueries(Protocol):
    """Questions about packs and needles."""

    def packs(self, person_id: str) -> tuple[Pack, ...]:
        """Return the person's packs, oldest first."""
        ...

    def movements_by_pack(
        self, pack_ids: Collection[str]
    ) -> Mapping[str, tuple[PackMovement, ...]]:
        """Return what left each of some packs, oldest first, read at once."""
        ...

    def pack_movements(self, pack_id: str) -> tuple[PackMovement, ...]:
        """Return what left a pack."""
        ...

    def needle_boxes(self, person_id: str) -> tuple[NeedleBox, ...]:
        """Return the person's needle boxes that are not used up, oldest first."""
        ...

    def needles_taken(self, box_id: str) -> int:
        """Return how many needles left a box."""
        ...

    def needles_since(self, person_id: str, since: datetime) -> int:
        """Return how many needles a person used or spoiled from an instant on."""
        ...

    def movements_of(self, injection_id: str) -> tuple[object, ...]:
        """Return the pack and needle movements that belong to an injection."""
        ...


class PhotoQueries(Protocol):
    """Questions about pictures."""

    def unused(self, person_id: str, since: datetime) -> tuple[str, ...]:
        """Return the pictures no photo shows, and none was taken out of since an instant."""
        ...


class CardQueries(Protocol):
    """Quick questions about cards and notes, answered without reading any rule."""

    def any_open(self, person_id: str) -> bool:
        """Tell whether anything raised by a rule has not ended yet."""
        ...

    def noted_on(self, person_id: str, day: date) -> bool:
        """Tell whether a note or an answer of a treatment day is there."""
        ...


class ReminderQueries(Protocol):
    """Questions about reminders."""

    def since(self, person_id: str, first: datetime) -> tuple[Reminder, ...]:
        """Return the reminders that fell due at an instant or later, oldest first."""
        ...

    def keyed(self, keys: Collection[str]) -> tuple[Reminder, ...]:
        """Return the reminders with these keys, however old."""
        ...


class JournalQueries(Protocol):
    """Questions about the audit trail."""

    def of_change(self, change_id: str) -> tuple[JournalLine, ...]:
        """Return the lines of one change, in order."""
        ...

    def of_row(self, row_id: str) -> tuple[JournalLine, ...]:
        """Return the history of one row, oldest first."""
        ...

    def is_undone(self, change_id: str) -> bool:
        """Tell whether a change has been undone and not redone."""
        ...


class Record(Protocol):
    """The encrypted record."""

    @property
    def injections(self) -> InjectionQueries:
        """Questions about diary lines."""
        ...

    @property
    def stock(self) -> StockQueries:
        """Questions about packs and needles."""
        ...

    @property
    def reminders(self) -> ReminderQueries:
        """Questions about reminders."""
        ...

    @property
    def cards(self) -> CardQueries:
        """Quick questions about cards and notes."""
        ...

    @property
    def photos(self) -> PhotoQueries:
        """Questions about pictures."""
        ...

    @property
    def journal(self) -> JournalQueries:
        """Questions about the audit trail."""
        ...

    def new_id(self) -> str:
        """Return a fresh row identifier."""
        ...

    def get(self, kind: type[T], row_id: str) -> T | None:
        """Return one object by its identifier."""
        ...

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return every object of a kind, in the order they were added."""
        ...

    def of_person(self, kind: type[T], person_id: str) -> tuple[T, ...]:
        """Return a person's objects of a kind, in the order they were added."""
        ...

    def change(
        self, topic: str, *, carer_id: str = "", undoes: str = ""
    ) -> AbstractContextManager[Change]:
        """Open one transaction; it is saved when the block ends without an error."""
        ...

    def undo(self, change_id: str, *, carer_id: str = "") -> str:
        """Put back what a change did, as a new change, and return its identifier.

        Raises ChangedSinceError when one of the rows was changed again later.
        """
        ...

    def setting(self, key: str, default: str = "") -> str:
        """Return a setting that travels with the record."""
        ...

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting that travels with the record."""
        ...
