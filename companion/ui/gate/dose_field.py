"""The dose as on the prescription: an exact figure and its unit, never converted."""

from __future__ import annotations

from typing import Final

from companion.domain.doses import Dose, DoseUnit
from companion.ui.gate.composite import CompositeField
from companion.ui.gate.one_of import OneOf
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.fields import DecimalField
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

_AMOUNT_PX: Final = 130


class DoseField(CompositeField):
    """A figure and two buttons for its unit; no unit is chosen unless the pack's label has it."""

    def __init__(self) -> None:
        super().__init__()
        self.amount = DecimalField()
        self.amount.setAccessibleName(translate("DoseField", "Amount"))
        self.unit = OneOf(
            [
                (DoseUnit.MG.value, translate("DoseField", "mg")),
                (DoseUnit.IU.value, translate("DoseField", "units (IU)")),
            ]
        )
        self._reading = Label(role="small_muted")
        self._reading.hide()
        row = FlowLayout(self, gap=SPACE.s)
        for part in (self.amount, self.unit, self._reading):
            row.addWidget(part)
        self.amount.changed.connect(self._amount_changed)
        self.unit.changed.connect(self.changed)
        self.setFocusProxy(self.amount)
        self.mark_within(self.amount)
        self.fit()

    def value(self) -> Dose | None:
        """Return the dose, or None while the figure or the unit is missing."""
        amount, unit = self.amount.value(), self.unit.value()
        return Dose(amount, DoseUnit(unit)) if amount is not None and unit else None

    def problem(self) -> str:
        """Return what cannot be read yet, or an empty string."""
        if not self.amount.text().strip():
            return translate("DoseField", "Type the dose as on the prescription, such as 0.8.")
        if self.amount.problem():
            return self.amount.problem()
        if not self.unit.value():
            return translate("DoseField", "Choose the unit on the prescription: mg or units (IU).")
        return ""

    def fit(self) -> None:
        """Give the parts their sizes at the text size in force."""
        self.fix_width(self.amount, _AMOUNT_PX)

    def _amount_changed(self) -> None:
        reading = self.amount.reading()
        self._reading.set_text(reading)
        self._reading.setVisible(bool(reading))
        self.changed.emit()
