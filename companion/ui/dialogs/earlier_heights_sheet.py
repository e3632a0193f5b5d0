"""Up to three heights from before treatment, copied from the health record."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from companion.domain.growth.entry import SizesDraft
from companion.domain.measurements import Position, Setting
from companion.domain.people import Person, whole_years
from companion.ui.desk import Desk
from companion.ui.gate.step import side_by_side
from companion.ui.pages.settings.words import settings_words
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.widgets.fields import DateField, DecimalField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

ROWS = 3
LYING_BEFORE_YEARS = 2


class EarlierHeightsSheet(Sheet):
    """Three rows of a day and a height; empty ones are passed over.

    ``change_id`` tells what was saved.
    """

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(
            parent,
            translate("Heights", "Heights from before treatment"),
            translate(
                "Heights",
                "From the health record or the first letter of the clinic. One is enough, three "
                "are better; more can be added on the Growth page at any time.",
            ),
        )
        self.change_id = ""
        self._desk, self._person = desk, person
        self.form = Form()
        self.rows = [self._row() for _ in range(ROWS)]
        self.add(self.form)
        self.add_button(translate("Heights", "Save"), "primary", self._save)
        self.add_cancel(translate("Heights", "Later"))

    def drafts(self) -> tuple[SizesDraft, ...]:
        """Return the rows that have both a day and a height."""
        typed = ((day.value(), height.value()) for day, height in self.rows)
        return tuple(
            self._draft(day, height)
            for day, height in typed
            if day is not None and height is not None
        )

    def _row(self) -> tuple[DateField, DecimalField]:
        day = self.form.add(DateField(None, optional=True), translate("Heights", "Day"))
        height = self.form.add(
            DecimalField(longest=6), translate("Heights", "Height"), unit=translate("Unit", "cm")
        )
        side_by_side(self.form, day, height)
        return day, height

    def _draft(self, day: date, height: Decimal) -> SizesDraft:
        lying = whole_years(self._person.birth_date, day) < LYING_BEFORE_YEARS
        return SizesDraft(
            person_id=self._person.id,
            day=day,
            setting=Setting.CLINIC,
            heights=(height,),
            position=Position.LYING if lying else Position.STANDING,
        )

    def _save(self) -> None:
        if not self.form.check():
            return
        half = next((row for row in self.rows if _is_half(row)), None)
        if half is not None:
            day, height = half
            missing: QWidget = height if height.value() is None else day
            self.form.set_error(
                missing, translate("Heights", "Give both the day and the height of this row.")
            )
            return
        drafts = self.drafts()
        if not drafts:
            self.reject()
            return
        words = settings_words(self._desk.use.clock.zone())
        growth, by = self._desk.use.growth, self._desk.by
        change = save(
            self, words, lambda confirmed: growth.record_all(drafts, confirmed, carer_id=by)
        )
        if change is not None:
            self.change_id = change
            self.accept()


def _is_half(row: tuple[DateField, DecimalField]) -> bool:
    day, height = row
    return (day.value() is None) is not (height.value() is None)
