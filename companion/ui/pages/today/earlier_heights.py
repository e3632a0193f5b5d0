"""Once treatment is being logged, a quiet question for heights from before it."""

from __future__ import annotations

from companion.domain.people import Figure, Person
from companion.services.settings import HEIGHTS_ASKED
from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner


class EarlierHeights(Banner):
    """Shown for a child once the day's injection is logged, until it is answered or dismissed.

    It is not part of the first start, which ends with that injection.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate(
                "Heights",
                "With one to three heights from before treatment, the growth chart shows what "
                "changed.",
            ),
            dismissible=True,
        )
        self._desk = desk
        self._person: Person | None = None
        self._known: set[str] = set()
        self.add_action(translate("Heights", "Add earlier heights…"), self._ask)
        self.dismissed.connect(self._put_off)
        self.hide()

    def show_view(self, view: TodayView) -> None:
        """Ask for this person's heights, or not; the page calls it after it was painted."""
        self._person = view.person
        child = view.person.figure is Figure.CHILD
        tonight = view.day.state.waiting  # first things first: Today stays one screen
        if not child or tonight or view.last is None or view.person.id in self._known:
            self.hide()
        else:
            self._look()

    def _look(self) -> None:
        from companion.domain.measurements import Measure, Measurement  # noqa: PLC0415 - later
        from companion.domain.prescriptions import Prescription  # noqa: PLC0415 - with the above

        person, record = self._person, self._desk.use.record
        if person is None:
            return
        lines = record.of_person(Prescription, person.id)
        start = min((line.start for line in lines), default=None)
        heights = (
            row.day
            for row in record.of_person(Measurement, person.id)
            if row.measure is Measure.HEIGHT
        )
        asked = bool(record.setting(HEIGHTS_ASKED + person.id))
        if asked or start is None or any(day < start for day in heights):
            self._known.add(person.id)
            self.hide()
        else:
            self.show()

    def _ask(self) -> None:
        from companion.ui.dialogs.earlier_heights_sheet import (  # noqa: PLC0415 - on first use
            EarlierHeightsSheet,
        )

        person, desk = self._person, self._desk
        if person is None:
            return
        sheet = EarlierHeightsSheet(self, desk, person)
        sheet.exec()
        if sheet.change_id:
            self._put_off()
            self.hide()
            desk.done(translate("Heights", "The heights were added to Growth."), sheet.change_id)

    def _put_off(self) -> None:
        if self._person is not None:
            self._known.add(self._person.id)
            self._desk.use.record.set_setting(HEIGHTS_ASKED + self._person.id, "asked")
