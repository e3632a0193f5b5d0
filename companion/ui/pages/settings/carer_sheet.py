"""A carer's name and initials, new or changed, and whether they still help."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from companion.domain.initials import suggest_initials
from companion.domain.people import Carer
from companion.ui.desk import Desk
from companion.ui.form_saving import FormSaver
from companion.ui.models.changes import newest_change
from companion.ui.pages.settings.words import settings_words
from companion.ui.text import translate
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

_LONGEST_INITIALS = 8


class CarerSheet(Sheet):
    """Adds a carer, or changes ``carer``; ``change_id`` is the change made, for undo.

    ``wants_leaving`` tells that the other button was pressed: the carer left or came back.
    """

    def __init__(self, parent: QWidget, desk: Desk, carer: Carer | None) -> None:
        title = translate("Carers", "Carer") if carer else translate("Carers", "New carer")
        super().__init__(parent, title)
        self._desk, self._carer = desk, carer
        self.change_id, self.wants_leaving = "", False
        self._kept = carer
        form = Form()
        self.name = form.add(TextField(carer.name if carer else ""), translate("Carers", "Name"))
        self.initials = form.add(
            TextField(carer.initials if carer else "", longest=_LONGEST_INITIALS),
            translate("Carers", "Initials"),
            help_text=translate("Carers", "As they stand beside each entry"),
        )
        self.initials.natural_width_px = 170
        self.form = form
        self.add(form)
        self._typed_initials = bool(carer)
        self.name.changed.connect(self._suggest)
        self.initials.textEdited.connect(self._initials_typed)
        save_words = translate("Carers", "Save") if carer else translate("Carers", "Add carer")
        self.save_button = self.add_button(save_words, "primary", self._save)
        if carer is not None:
            self._add_leaving(carer)
        self.add_cancel()

    @property
    def kept(self) -> Carer:
        """The carer as saved; only after the sheet was accepted."""
        assert self._kept is not None
        return self._kept

    def _add_leaving(self, carer: Carer) -> None:
        if carer.left:
            note = translate("Carers", "Does not help any more; earlier entries keep the initials.")
            action = translate("Carers", "Helps again")
        else:
            note = translate("Carers", "Somebody who left keeps their place in earlier entries.")
            action = translate("Carers", "No longer helps")
        self.add(Label(note, "small_muted"))
        self.leave_button = self.add_button(action, "secondary", self._leave)

    def _suggest(self) -> None:
        if not self._typed_initials:
            self.initials.set_value(suggest_initials(self.name.value())[:_LONGEST_INITIALS])

    def _initials_typed(self) -> None:
        self._typed_initials = bool(self.initials.value())

    def _leave(self) -> None:
        self.wants_leaving = True
        self.accept()

    def _save(self) -> None:
        words = settings_words(self._desk.use.clock.zone())
        saver = FormSaver(self, self.form, words, {"name": self.name})
        kept = saver.save(lambda _: self._keep())
        if kept is not None:
            self._kept = kept
            self.accept()

    def _keep(self) -> Carer:
        people, record = self._desk.use.people, self._desk.use.record
        if self._carer is None:
            kept = people.add_carer(self.name.value(), self.initials.value())
            self.change_id = newest_change(record, kept.id)
            return kept
        name = self.name.value()
        initials = self.initials.value() or suggest_initials(name)
        changed = replace(self._carer, name=name, initials=initials)
        if changed != self._carer:
            self.change_id = people.update_carer(changed)
        return changed
