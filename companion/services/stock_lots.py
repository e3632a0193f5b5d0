"""Which injections came from a lot, and what the family read about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from companion.domain.findings import cannot_be, require
from companion.domain.injections import Injection
from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack
from companion.domain.people import Person
from companion.domain.supplies import LotNote
from companion.services.people import day_clock
from companion.services.ports import Clock, Record


@dataclass(frozen=True, slots=True)
class Lot:
    """One lot of a person: its packs or needle boxes, the injections from it, the notes."""

    name: str
    packs: tuple[Pack, ...]
    boxes: tuple[NeedleBox, ...]
    injections: tuple[Injection, ...]
    notes: tuple[LotNote, ...]


class Lots:
    """Looks lots up and keeps notes about them."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def find(self, person_id: str, text: str = "") -> tuple[Lot, ...]:
        """Return the lots whose number holds the text, the newest first; all for no text.

        Blanks and capitals make no difference, as a number read over the phone has none.
        """
        packs = self._record.stock.packs(person_id)
        boxes = self._record.of_person(NeedleBox, person_id)
        notes = self._record.of_person(LotNote, person_id)
        rows: list[Pack | NeedleBox | LotNote] = [*packs, *boxes, *notes]
        names = [row.lot.strip() for row in rows if row.lot.strip()]
        newest = dict.fromkeys(reversed(names))
        by_key = {_key(name): name for name in reversed(newest)}
        wanted = [key for key in dict.fromkeys(map(_key, newest)) if _key(text) in key]
        return tuple(self._lot(by_key[key], packs, boxes, notes) for key in wanted)

    def note(self, person: Person, lot: str, text: str, read_at: str = "") -> str:
        """Keep a recall or another message about a lot, and return the change, for undo."""
        found = []
        if not lot.strip():
            found.append(cannot_be("lot_missing", "lot"))
        if not text.strip():
            found.append(cannot_be("lot_text_missing", "text"))
        require(found)
        with self._record.change("lot.note") as change:
            change.put(
                LotNote(
                    id=change.new_id(),
                    person_id=person.id,
                    lot=lot.strip(),
                    noted_on=day_clock(person).today(self._clock.now()),
                    text=text.strip(),
                    read_at=read_at.strip(),
                )
            )
        return change.id

    def _lot(
        self,
        name: str,
        packs: Iterable[Pack],
        boxes: Iterable[NeedleBox],
        notes: Iterable[LotNote],
    ) -> Lot:
        mine = tuple(pack for pack in packs if _key(pack.lot) == _key(name))
        entries = [entry for pack in mine for entry in self._record.injections.of_pack(pack.id)]
        entries.sort(key=lambda entry: (entry.treatment_day, entry.at or entry.recorded_at))
        return Lot(
            name=name,
            packs=mine,
            boxes=tuple(box for box in boxes if _key(box.lot) == _key(name)),
            injections=tuple(entries),
            notes=tuple(note for note in notes if _key(note.lot) == _key(name)),
        )


def _key(lot: str) -> str:
    return "".join(lot.split()).casefold()
