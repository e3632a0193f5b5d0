"""Who gives it, when, and with how many needles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time

from PySide6.QtWidgets import QWidget

from companion.domain.people import Carer
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.models.choice import Choice
from companion.ui.text import translate
from companion.ui.widgets.fields import CheckField, ChoiceField, TextField, TimeField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_NEW = "+"
_MOST_NEEDLES = 4


class BySheet(Sheet):
    """Asks about the carer, the time and the needles of one injection.

    ``keep`` saves a new carer by name; the sheet stays open until that worked. ``carer_id``
    is the answer.
    """

    def __init__(
        self,
        parent: QWidget,
        carers: Sequence[Carer],
        choice: Choice,
        *,
        now: time,
        has_needles: bool,
        keep: Callable[[str], Carer],
        words: FindingWords,
    ) -> None:
        super().__init__(parent, translate("BySheet", "Who and when?"))
        self._keep, self._words = keep, words
        self.carer_id = choice.carer_id
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
        if self.carer.value() != _NEW:
            self.carer_id = self.carer.value()
            self.accept()
            return
        saver = FormSaver(self, self._form, self._words, {"name": self.new_name})
        carer = saver.save(lambda _: self._keep(self.new_name.value()))
        if carer is not None:
            self.carer_id = carer.id
            self.accept()

    def _show_rows(self) -> None:
        self._form.show_row(self.new_name, visible=self.carer.value() == _NEW)
        self._form.show_row(self.time, visible=not self.right_now.value())
