"""Who gives it, when, and with how many needles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtWidgets import QWidget

from companion.domain.people import Carer
from companion.ui.models.choice import Choice
from companion.ui.text import translate
from companion.ui.widgets.fields import CheckField, ChoiceField, TextField, TimeField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_NEW = "+"
_MOST_NEEDLES = 4


class BySheet(Sheet):
    """Asks about the carer, the time and the needles of one injection."""

    def __init__(
        self,
        parent: QWidget,
        carers: Sequence[Carer],
        choice: Choice,
        *,
        now: time,
        has_needles: bool,
    ) -> None:
        super().__init__(parent, translate("BySheet", "Who and when?"))
        self._now = now
        form = Form()
        names = [(carer.id, f"{carer.name} ({carer.initials})") for carer in carers]
        new = (_NEW, translate("BySheet", "Somebody else…"))
        blank = ("", translate("BySheet", "Not noted"))
        self.carer = form.add(
            ChoiceField([blank, *names, new], choice.carer_id), translate("BySheet", "By")
        )
        self.new_name = form.add(TextField(), translate("BySheet", "Name of the carer"))
        self.right_now = form.add(
            CheckField(translate("BySheet", "Right now"), choice.wall_time is None),
            translate("BySheet", "Right now"),
        )
        self.time = form.add(TimeField(choice.wall_time or now), translate("BySheet", "Time"))
        self.needles = form.add(
            ChoiceField([(str(n), str(n)) for n in range(_MOST_NEEDLES + 1)], str(choice.needles)),
            translate("BySheet", "Needles used"),
            help_text=translate("BySheet", "Spoiled ones included"),
        )
        form.show_row(self.needles, visible=has_needles)
        self._form = form
        self.carer.changed.connect(self._show_rows)
        self.right_now.changed.connect(self._show_rows)
        self._show_rows()
        self.add(form)
        self.done_button = self.add_button(translate("BySheet", "Done"), "primary", self._finish)
        self.add_cancel()

    def wall_time(self) -> time | None:
        """Return the time as typed, None for right now."""
        return None if self.right_now.value() else self.time.value()

    def _finish(self) -> None:
        if self.carer.value() == _NEW and not self.new_name.value():
            self._form.set_error(
                self.new_name, translate("BySheet", "Type a name; initials will do.")
            )
            return
        self.accept()

    def _show_rows(self) -> None:
        self._form.show_row(self.new_name, visible=self.carer.value() == _NEW)
        self._form.show_row(self.time, visible=not self.right_now.value())
