"""Measurements of one day and place together, as they are shown and edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from companion.domain.growth.entry import SizesDraft
from companion.domain.measurements import Measure, Measurement, Position, Setting


@dataclass(frozen=True, slots=True)
class Occasion:
    """What was measured on one day in one place; newest rows win where one was doubled."""

    day: date
    setting: Setting
    rows: tuple[Measurement, ...]

    def row(self, measure: Measure) -> Measurement | None:
        """Return the measurement of one kind, None where it was not taken."""
        return next((row for row in reversed(self.rows) if row.measure is measure), None)

    def draft(self) -> SizesDraft:
        """Return the occasion as a draft that replaces it."""
        height = self.row(Measure.HEIGHT)
        readings = (height.readings or (height.value,)) if height else ()
        return SizesDraft(
            person_id=self.rows[0].person_id,
            day=self.day,
            setting=self.setting,
            heights=readings,
            position=height.position if height else Position.STANDING,
            weight=self._value(Measure.WEIGHT),
            sitting=self._value(Measure.SITTING_HEIGHT),
            head=self._value(Measure.HEAD),
            waist=self._value(Measure.WAIST),
            device=self._said("device"),
            measured_by=self._said("measured_by"),
            note=self._said("note"),
            replaces=tuple(row.id for row in self.rows),
        )

    def _value(self, measure: Measure) -> Decimal | None:
        row = self.row(measure)
        return None if row is None else row.value

    def _said(self, field: str) -> str:
        """Return the first thing that was noted about the occasion."""
        return next((str(getattr(r, field)) for r in self.rows if getattr(r, field)), "")


def occasions(rows: Iterable[Measurement]) -> tuple[Occasion, ...]:
    """Return measurements grouped by day and place, newest first."""
    groups: dict[tuple[date, Setting], list[Measurement]] = {}
    for row in rows:
        groups.setdefault((row.day, row.setting), []).append(row)
    found = [Occasion(day, setting, tuple(group)) for (day, setting), group in groups.items()]
    return tuple(sorted(found, key=lambda o: (o.day, o.setting), reverse=True))
