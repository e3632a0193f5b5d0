"""Filling in several evenings at once: given, not given or not known, a row each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from companion.domain.injections import Outcome
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_LATER = "later"


class FillInSheet(Sheet):
    """Asks about each unlogged evening; site and time may stay unknown.

    ``keep`` saves what was chosen and tells whether that worked; until then the sheet stays.
    """

    def __init__(
        self,
        parent: QWidget,
        days: tuple[date, ...],
        keep: Callable[[Mapping[date, Outcome]], bool],
    ) -> None:
        super().__init__(
            parent,
            translate("FillIn", "Fill in {n} evening(s)", n=len(days)),
            translate(
                "FillIn",
                "Choose what happened. Time and spot count as not remembered; open a day to add "
                "them.",
            ),
        )
        self._keep = keep
        form = Form()
        self.fields = {
            day: form.add(ChoiceField(_choices()), format_date(day, "weekday")) for day in days
        }
        self.add(form)
        self.add_button(translate("FillIn", "Save"), "primary", self._save)
        self.add_cancel()

    def outcomes(self) -> dict[date, Outcome]:
        """Return what was chosen, without the days left for later."""
        chosen = {day: field.value() for day, field in self.fields.items()}
        return {day: Outcome(value) for day, value in chosen.items() if value != _LATER}

    def _save(self) -> None:
        chosen = self.outcomes()
        if not chosen or self._keep(chosen):
            self.accept()


def _choices() -> list[tuple[str, str]]:
    return [
        (_LATER, translate("FillIn", "Leave open")),
        (Outcome.GIVEN.value, translate("FillIn", "Given")),
        (Outcome.MISSED.value, translate("FillIn", "Not given")),
        (Outcome.UNKNOWN.value, translate("FillIn", "Don’t know")),
    ]
