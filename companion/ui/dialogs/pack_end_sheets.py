"""The small questions about one pack: why it was discarded, how much left it, how long out."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from companion.domain.doses import Dose, DoseUnit
from companion.domain.packs import DiscardReason, Pack
from companion.services.stock_reading import PackView
from companion.ui.models.count_words import amount_difference
from companion.ui.models.supply_words import discard_words, pack_name
from companion.ui.text import translate
from companion.ui.widgets.fields import ChoiceField, DecimalField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import dose_words, unit_words

COUNTED: Final = "counted"
PRIMED: Final = "primed"
SPILLED: Final = "spilled"
_LONGEST_HOURS: Final = 24 * 366


class DiscardSheet(Sheet):
    """Asks why a pack is thrown away."""

    def __init__(self, parent: QWidget, pack: Pack) -> None:
        super().__init__(parent, translate("Discard", "Discard this pack"), pack_name(pack))
        form = Form()
        self.reason = form.add(
            ChoiceField([(item.value, discard_words(item)) for item in DiscardReason]),
            translate("Discard", "Why?"),
        )
        self.add(form)
        self.add_button(translate("Discard", "Discard"), "primary", self.accept)
        self.add_cancel()

    def answer(self) -> DiscardReason:
        """Return the reason chosen."""
        return DiscardReason(self.reason.value())


class AmountSheet(Sheet):
    """Asks for an amount: what the pack shows now, or what priming or a spill took.

    A count is held against the diary while it is typed.
    """

    def __init__(self, parent: QWidget, view: PackView) -> None:
        pack = view.pack
        super().__init__(parent, translate("Amount", "Amount in this pack"), pack_name(pack))
        self._unit = pack.content.unit if pack.content else DoseUnit.MG
        self._by_diary = _by_diary(view)
        self.form = Form()
        self.what = self.form.add(
            ChoiceField(
                [
                    (COUNTED, translate("Amount", "The pack shows that so much is left")),
                    (PRIMED, translate("Amount", "Priming took so much")),
                    (SPILLED, translate("Amount", "So much was lost")),
                ]
            ),
            translate("Amount", "What happened?"),
        )
        by_diary = dose_words(self._by_diary) if self._by_diary else ""
        self.amount = self.form.add(
            DecimalField(),
            translate("Amount", "Amount"),
            unit=unit_words(self._unit),
            help_text=translate("Amount", "By the diary: {left} left", left=by_diary)
            if by_diary
            else "",
        )
        self.difference = Label("", "muted")
        self.add(self.form)
        self.add(self.difference)
        self.form.changed.connect(self._compare)
        self._compare()
        self.add_button(translate("Amount", "Save"), "primary", self._finish)
        self.add_cancel()

    def answer(self) -> tuple[str, Dose]:
        """Return what happened and the amount."""
        return self.what.value(), Dose(self.amount.value() or Decimal(0), self._unit)

    def _compare(self) -> None:
        counted = self.amount.value() if self.what.value() == COUNTED else None
        known = counted is not None and counted >= 0 and self._by_diary is not None
        self.difference.setVisible(known)
        if counted is not None and self._by_diary is not None:
            self.difference.set_text(amount_difference(Dose(counted, self._unit), self._by_diary))

    def _finish(self) -> None:
        if not self.form.check():
            return
        amount = self.amount.value()
        least = Decimal(0) if self.what.value() == COUNTED else None
        if amount is None or amount < 0 or (least is None and amount == 0):
            self.form.set_error(self.amount, translate("Amount", "Type the amount, such as 0.2."))
            return
        self.accept()


class TimeOutSheet(Sheet):
    """Asks for a time out of the fridge that nobody timed; it ended just now."""

    def __init__(self, parent: QWidget, pack: Pack, now: datetime) -> None:
        super().__init__(
            parent, translate("TimeOut", "Add time out of the fridge"), pack_name(pack)
        )
        self._now = now
        self.form = Form()
        self.hours = self.form.add(
            DecimalField(),
            translate("TimeOut", "It was out for"),
            unit=translate("TimeOut", "hours"),
            help_text=translate("TimeOut", "Up to now, when it goes back into the fridge."),
        )
        self.add(self.form)
        self.add_button(translate("TimeOut", "Add"), "primary", self._finish)
        self.add_cancel()

    def answer(self) -> tuple[datetime, datetime]:
        """Return when it was taken out and put back."""
        hours = self.hours.value() or Decimal(0)
        return self._now - timedelta(minutes=int(hours * 60)), self._now

    def _finish(self) -> None:
        if not self.form.check():
            return
        hours = self.hours.value()
        if hours is None or not 0 < hours <= _LONGEST_HOURS or int(hours * 60) == 0:
            self.form.set_error(self.hours, translate("TimeOut", "Type hours, such as 1.5."))
            return
        self.accept()


def _by_diary(view: PackView) -> Dose | None:
    """Return what the diary leaves in a pack, without what the estimate adds to that."""
    known = view.estimate
    if known is None:
        return None
    return Dose(max(known.content.amount - known.taken.amount, Decimal(0)), known.content.unit)
