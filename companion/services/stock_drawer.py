"""Needles, wipes and the sharps box: counted, spoiled, changed; and how orders are planned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from companion.domain.findings import Finding, ask, cannot_be, require
from companion.domain.needles import NeedleBox, NeedleMovement, NeedleUse
from companion.domain.people import Person
from companion.domain.supplies import SharpsBox, SupplyPlan, WipesCount
from companion.services.people import day_clock
from companion.services.ports import Clock, Record

LONGEST_LEAD_DAYS = 120


class Drawer:
    """Keeps what lies beside the packs; every call returns the change, for undo."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def spoil_needles(self, box: NeedleBox, count: int, confirmed: Iterable[str] = ()) -> str:
        """Keep that needles were bent, dropped or tried in vain.

        Asks before a box goes below nothing.
        """
        left = box.count - self._record.stock.needles_taken(box.id)
        found: list[Finding] = []
        if count <= 0:
            found.append(cannot_be("needles_not_positive", "count", count=count))
        elif count > left:
            found.append(ask("needles_run_out", "count", left=left, needed=count))
        require(found, confirmed)
        with self._record.change("needles.spoiled") as change:
            change.put(
                NeedleMovement(
                    id=change.new_id(),
                    box_id=box.id,
                    person_id=box.person_id,
                    at=self._clock.now(),
                    use=NeedleUse.SPOILED,
                    taken=count,
                )
            )
        return change.id

    def change_needles(self, box: NeedleBox) -> str:
        """Keep a box's changed gauge, length or lot, or that it is used up."""
        with self._record.change("needles.update") as change:
            change.put(box)
        return change.id

    def count_wipes(self, person_id: str, counted: int) -> str:
        """Keep how many wipes were counted; injections from now on take one each."""
        if counted < 0:
            require([cannot_be("wipes_not_positive", "wipes", count=counted)])
        with self._record.change("wipes.count") as change:
            change.put(WipesCount(change.new_id(), person_id, self._clock.now(), counted))
        return change.id

    def new_sharps_box(
        self, person_id: str, holds: int | None, change_after_days: int | None
    ) -> str:
        """Begin a new sharps box; the one before it is closed today."""
        require(_check_sharps(holds, change_after_days))
        with self._record.change("sharps.new") as change:
            for box in self._record.of_person(SharpsBox, person_id):
                if box.closed_on is None:
                    change.put(replace(box, closed_on=self._today(person_id)))
            now = self._clock.now()
            change.put(SharpsBox(change.new_id(), person_id, now, holds, change_after_days))
        return change.id

    def change_sharps_box(self, box: SharpsBox) -> str:
        """Keep a sharps box's changed figures, or that it was closed."""
        require(_check_sharps(box.holds, box.change_after_days))
        with self._record.change("sharps.update") as change:
            change.put(box)
        return change.id

    def set_plan(self, plan: SupplyPlan) -> str:
        """Keep how long an order takes and when the prescription can be filled again."""
        if not 0 <= plan.lead_days <= LONGEST_LEAD_DAYS:
            require([cannot_be("lead_not_possible", "lead", limit=LONGEST_LEAD_DAYS)])
        with self._record.change("supplies.plan") as change:
            change.put(plan)
        return change.id

    def _today(self, person_id: str) -> date:
        person = self._record.get(Person, person_id)
        assert person is not None
        return day_clock(person).today(self._clock.now())


def _check_sharps(holds: int | None, days: int | None) -> list[Finding]:
    found = []
    if holds is not None and holds <= 0:
        found.append(cannot_be("sharps_not_positive", "holds"))
    if days is not None and days <= 0:
        found.append(cannot_be("days_not_positive", "days"))
    return found
