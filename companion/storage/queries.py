"""Hand-written questions that must stay quick over decades of diary lines."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from companion.domain.injections import Injection
from companion.domain.needles import NeedleBox, NeedleMovement
from companion.domain.packs import Pack, PackMovement
from companion.domain.sites.records import SiteUse
from companion.domain.sites.regions import Site
from companion.storage.codec import instant_text
from companion.storage.connection import Connection, plain_errors
from companion.storage.tables import table_of

if TYPE_CHECKING:
    from companion.domain.reminders import Reminder


class _Reader:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _read(self, kind: type[Any], tail: str, *values: object) -> tuple[Any, ...]:
        table = table_of(kind)
        with plain_errors():
            rows = self._connection.execute(f"{table.select} {tail}", values).fetchall()
        return tuple(table.codec.decode(row) for row in rows)

    def _one(self, sql: str, *values: object) -> Any:
        with plain_errors():
            return self._connection.execute(sql, values).fetchone()


class InjectionReader(_Reader):
    """Reads diary lines."""

    def between(self, person_id: str, first: date, last: date) -> tuple[Injection, ...]:
        """Return the lines of the treatment days from first to last, in order."""
        return self._read(
            Injection,
            "WHERE person_id = ? AND treatment_day BETWEEN ? AND ?"
            " ORDER BY treatment_day, coalesce(at, recorded_at), id",
            person_id,
            first.isoformat(),
            last.isoformat(),
        )

    def given_days(self, person_id: str, first: date, last: date) -> frozenset[date]:
        """Return the treatment days on which a whole dose was given."""
        with plain_errors():
            rows = self._connection.execute(
                "SELECT DISTINCT treatment_day FROM injection"
                " WHERE person_id = ? AND treatment_day BETWEEN ? AND ? AND outcome = 'given'",
                (person_id, first.isoformat(), last.isoformat()),
            ).fetchall()
        return frozenset(date.fromisoformat(day) for (day,) in rows)

    def not_given(self, person_id: str, first: date, last: date) -> tuple[Injection, ...]:
        """Return the lines that say anything but a whole dose given, in order."""
        return self._read(
            Injection,
            "WHERE person_id = ? AND treatment_day BETWEEN ? AND ? AND outcome <> 'given'"
            " ORDER BY treatment_day, coalesce(at, recorded_at), id",
            person_id,
            first.isoformat(),
            last.isoformat(),
        )

    def site_uses(self, person_id: str, first: date, last: date) -> tuple[SiteUse, ...]:
        """Return where medicine went in, newest first, with the recorded treatment day.

        Reads only what the rotation needs: a year of it is read at every press.
        """
        with plain_errors():
            rows = self._connection.execute(
                "SELECT site_region, site_cell, at, treatment_day"
                " FROM injection WHERE person_id = ? AND treatment_day BETWEEN ? AND ?"
                " AND outcome IN ('given', 'partial')"
                " ORDER BY treatment_day DESC, coalesce(at, recorded_at) DESC",
                (person_id, first.isoformat(), last.isoformat()),
            ).fetchall()
        return tuple(
            SiteUse(
                _site(region, cell),
                None if at is None else datetime.fromisoformat(at),
                date.fromisoformat(day),
            )
            for region, cell, at, day in rows
        )

    def last_given(self, person_id: str) -> Injection | None:
        """Return the newest line in which medicine went in."""
        found = self._read(
            Injection,
            "WHERE person_id = ? AND outcome IN ('given', 'partial')"
            " ORDER BY treatment_day DESC, coalesce(at, recorded_at) DESC LIMIT 1",
            person_id,
        )
        return found[0] if found else None

    def first_day(self, person_id: str) -> date | None:
        """Return the earliest treatment day with a line."""
        row = self._one("SELECT min(treatment_day) FROM injection WHERE person_id = ?", person_id)
        return None if row[0] is None else date.fromisoformat(row[0])

    def of_pack(self, pack_id: str) -> tuple[Injection, ...]:
        """Return the lines that took from a pack, oldest first."""
        return self._read(
            Injection,
            "WHERE pack_id = ? ORDER BY treatment_day, coalesce(at, recorded_at)",
            pack_id,
        )


@lru_cache(maxsize=256)
def _site(region: str | None, cell: str | None) -> Site | None:
    return None if region is None else Site(region, cell)


class PhotoReader(_Reader):
    """Reads which pictures are still needed."""

    def unused(self, person_id: str, since: datetime) -> tuple[str, ...]:
        """Return the pictures no photo shows, and none was taken out of since an instant."""
        with plain_errors():
            rows = self._connection.execute(
                "SELECT id FROM photo_content AS content WHERE person_id = ?"
                " AND NOT EXISTS (SELECT 1 FROM site_photo"
                " WHERE content.id IN (picture_id, thumbnail_id))"
                " AND NOT EXISTS (SELECT 1 FROM journal WHERE journal.person_id = ?"
                " AND \"table\" = 'site_photo' AND at >= ?"
                " AND instr(coalesce(before, after), content.id)) ORDER BY rowid",
                (person_id, person_id, instant_text(since)),
            ).fetchall()
        return tuple(row[0] for row in rows)


class CardReader(_Reader):
    """Reads whether something was raised or noted: the first page asks no more."""

    def any_open(self, person_id: str) -> bool:
        """Tell whether anything raised by a rule has not ended yet."""
        return bool(
            self._one(
                "SELECT EXISTS (SELECT 1 FROM card_episode"
                " WHERE person_id = ? AND ended_on IS NULL)",
                person_id,
            )[0]
        )

    def noted_on(self, person_id: str, day: date) -> bool:
        """Tell whether a note or an answer of a treatment day is there."""
        return bool(
            self._one(
                "SELECT EXISTS (SELECT 1 FROM check_in_answer WHERE person_id = ?1 AND day = ?2)"
                " OR EXISTS (SELECT 1 FROM symptom_note WHERE person_id = ?1 AND day = ?2)",
                person_id,
                day.isoformat(),
            )[0]
        )


class ReminderReader(_Reader):
    """Reads reminders."""

    def since(self, person_id: str, first: datetime) -> tuple[Reminder, ...]:
        """Return the reminders that fell due at an instant or later, oldest first."""
        from companion.domain.reminders import Reminder  # noqa: PLC0415 - after first paint

        return self._read(
            Reminder,
            "WHERE person_id = ? AND due_at >= ? ORDER BY due_at",
            person_id,
            instant_text(first),
        )

    def keyed(self, keys: Collection[str]) -> tuple[Reminder, ...]:
        """Return the reminders with these keys, however old."""
        from companion.domain.reminders import Reminder  # noqa: PLC0415 - after first paint

        marks = ", ".join("?" * len(keys))
        return self._read(Reminder, f"WHERE key IN ({marks})", *keys)


class StockReader(_Reader):
    """Reads packs, needles and what left them."""

    def packs(self, person_id: str) -> tuple[Pack, ...]:
        """Return the person's packs, oldest first."""
        return self._read(Pack, "WHERE person_id = ? ORDER BY rowid", person_id)

    def movements_by_pack(
        self, pack_ids: Collection[str]
    ) -> Mapping[str, tuple[PackMovement, ...]]:
        """Return what left each of some packs, oldest first, read at once."""
        found: dict[str, list[PackMovement]] = {pack_id: [] for pack_id in pack_ids}
        marks = ", ".join("?" * len(found))
        where = f"WHERE pack_id IN ({marks}) ORDER BY rowid"
        for move in self._read(PackMovement, where, *found):
            found[move.pack_id].append(move)
        return {pack_id: tuple(moves) for pack_id, moves in found.items()}

    def pack_movements(self, pack_id: str) -> tuple[PackMovement, ...]:
        """Return what left a pack."""
        return self._read(PackMovement, "WHERE pack_id = ? ORDER BY rowid", pack_id)

    def needle_boxes(self, person_id: str) -> tuple[NeedleBox, ...]:
        """Return the person's needle boxes that are not used up, oldest first."""
        return self._read(
            NeedleBox, "WHERE person_id = ? AND used_up = 0 ORDER BY rowid", person_id
        )

    def needles_taken(self, box_id: str) -> int:
        """Return how many needles left a box."""
        row = self._one("SELECT total(taken) FROM needle_movement WHERE box_id = ?", box_id)
        return int(row[0])

    def needles_since(self, person_id: str, since: datetime) -> int:
        """Return how many needles a person used or spoiled from an instant on."""
        row = self._one(
            "SELECT total(taken) FROM needle_movement"
            " WHERE person_id = ? AND at >= ? AND use <> 'count'",
            person_id,
            instant_text(since),
        )
        return int(row[0])

    def movements_of(self, injection_id: str) -> tuple[object, ...]:
        """Return the pack and needle movements that belong to an injection."""
        where = "WHERE injection_id = ? ORDER BY rowid"
        packs = self._read(PackMovement, where, injection_id)
        return (*packs, *self._read(NeedleMovement, where, injection_id))
