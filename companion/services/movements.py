"""What a diary line takes from its pack and its needle box, and how that is put back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from companion.domain.injections import Injection
from companion.domain.needles import NeedleBox, NeedleMovement, NeedleUse
from companion.domain.packs import Pack, PackMovement, PackState, PackUse
from companion.services.ports import Change, JournalLine, Record

TOPICS = "injection."
"""How the topics of every change to a diary line begin."""


def move(record: Record, change: Change, entry: Injection) -> None:
    """Take what a saved diary line used from its pack and box."""
    pack = record.get(Pack, entry.pack_id) if entry.pack_id else None
    if entry.dose is not None and pack is not None:
        change.put(_pack_movement(change.new_id(), entry))
        if pack.opened is None or entry.treatment_day < pack.opened:
            settle(record, change, [pack.id])
    if entry.needles and record.get(NeedleBox, entry.needle_box_id) is not None:
        change.put(_needle_movement(change.new_id(), entry))


def move_again(record: Record, change: Change, before: Injection, entry: Injection) -> None:
    """Replace what a diary line used by what it uses now that it was put right."""
    change.remove(*record.stock.movements_of(entry.id))
    move(record, change, entry)
    settle(record, change, [before.pack_id])


def move_nothing(record: Record, change: Change, entry: Injection) -> None:
    """Give back what a diary line used, because it is about to be removed."""
    change.remove(*record.stock.movements_of(entry.id))
    settle(record, change, [entry.pack_id])


def put_back(record: Record, change: Change, lines: Sequence[JournalLine]) -> None:
    """Revert a change of diary lines with their movements.

    Packs are settled instead of reverted, so that what was noted on them meanwhile stays.
    Raises ChangedSinceError when a diary line was changed again later.
    """
    made = {line.row_id for line in lines if line.before is None}
    packs = {str(row["pack_id"]) for row in _rows(lines, "pack_movement")} - made
    change.revert(line for line in lines if line.row_id not in packs)
    settle(record, change, sorted(packs))


def settle(record: Record, change: Change, pack_ids: Iterable[str]) -> None:
    """Open packs with their first injection, and close those that none is left of.

    Only what diary lines opened is closed or dated anew; what a person said about a pack
    stays as it is.
    """
    for pack_id in pack_ids:
        pack = record.get(Pack, pack_id)
        if pack is None:
            continue
        movements = record.stock.pack_movements(pack_id)
        first = _first_day(record, movements)
        if pack.state is PackState.UNOPENED and first is not None:
            change.put(replace(pack, state=PackState.IN_USE, opened=first))
        elif pack.state is PackState.IN_USE and _opened_by_a_line(record, pack_id):
            if first is not None:
                change.put(replace(pack, opened=first))
            elif not movements:
                change.put(replace(pack, state=PackState.UNOPENED, opened=None))


def about(lines: Iterable[JournalLine], injection_id: str) -> tuple[JournalLine, ...]:
    """Return the journal lines of one diary line, its movements and its question."""
    return tuple(
        line
        for line in lines
        if line.row_id == injection_id
        or any(row.get("injection_id") == injection_id for row in _rows([line]))
    )


def _first_day(record: Record, movements: Iterable[PackMovement]) -> date | None:
    entries = (record.get(Injection, movement.injection_id) for movement in movements)
    return min((entry.treatment_day for entry in entries if entry is not None), default=None)


def _opened_by_a_line(record: Record, pack_id: str) -> bool:
    """Tell whether the last word on when a pack was opened came with a diary line."""
    told = [line for line in record.journal.of_row(pack_id) if _opening(line)]
    return bool(told) and told[-1].topic.startswith(TOPICS)


def _opening(line: JournalLine) -> bool:
    before, after = line.before or {}, line.after or {}
    return any(before.get(field) != after.get(field) for field in ("state", "opened"))


def _rows(lines: Iterable[JournalLine], table: str = "") -> list[dict[str, object]]:
    found = [
        row for line in lines if table in {"", line.table} for row in (line.before, line.after)
    ]
    return [row for row in found if row is not None]


def _pack_movement(row_id: str, entry: Injection) -> PackMovement:
    assert entry.dose is not None
    return PackMovement(
        id=row_id,
        pack_id=entry.pack_id,
        person_id=entry.person_id,
        at=entry.at or entry.recorded_at,
        use=PackUse.INJECTION,
        taken=entry.dose,
        injection_id=entry.id,
    )


def _needle_movement(row_id: str, entry: Injection) -> NeedleMovement:
    return NeedleMovement(
        id=row_id,
        box_id=entry.needle_box_id,
        person_id=entry.person_id,
        at=entry.at or entry.recorded_at,
        use=NeedleUse.INJECTION if entry.outcome.injected else NeedleUse.SPOILED,
        taken=entry.needles,
        injection_id=entry.id,
    )
