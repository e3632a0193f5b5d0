"""The ways a diary opens, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from companion.services.key_ports import SlotKind
from companion.services.troubles import TroubleError
from companion.ui.gate.code_sheet import CodeSheet
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.passphrase_field import NewPassphrase
from companion.ui.tasks import Tasks
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.rows import ChoiceRow, RowList
from companion.ui.widgets.sheet import Sheet, confirm


class KeysPanel(QWidget):
    """Keyring, passphrase and recovery code; pressing a row sets that way up anew."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, ways: KeyWays, tasks: Tasks) -> None:
        super().__init__()
        self._ways, self._tasks = ways, tasks
        self.keyring = ChoiceRow(translate("Keys", "By itself"), on_click=self._add_keyring)
        self.passphrase = ChoiceRow(translate("Keys", "Typed"), on_click=self._set_passphrase)
        self.code = ChoiceRow(translate("Keys", "On paper"), on_click=self._new_code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(RowList(self.keyring, self.passphrase, self.code))
        self.refresh()

    def refresh(self) -> None:
        """Show which ways there are now."""
        try:
            slots = self._ways.slots()
        except TroubleError as error:
            show_trouble(self, error)
            return
        self._show_ways(slots, code_unchecked=self._ways.code_unchecked)

    def _show_ways(self, slots: frozenset[SlotKind], *, code_unchecked: bool) -> None:
        if SlotKind.KEYRING in slots and self._ways.keyring_works:
            self.keyring.set(
                translate("Keys", "Opens by itself on this computer"),
                translate("Keys", "Press to store the key there once more"),
            )
        else:
            self.keyring.set(
                translate("Keys", "Does not open by itself"),
                translate("Keys", "Press to let this computer’s keyring open it"),
            )
        if SlotKind.PASSPHRASE in slots:
            self.passphrase.set(
                translate("Keys", "Opens with your passphrase"),
                translate("Keys", "Press to change it"),
            )
        else:
            self.passphrase.set(
                translate("Keys", "No passphrase"), translate("Keys", "Press to set one")
            )
        self.code.set(
            translate("Keys", "Recovery code not checked yet")
            if code_unchecked
            else translate("Keys", "Recovery code on paper"),
            translate("Keys", "Press to make a new one; the old one stops working here"),
        )

    def _add_keyring(self) -> None:
        self._in_worker(
            self._ways.add_keyring,
            translate("Keys", "From now on the diary opens by itself on this computer."),
        )

    def _set_passphrase(self) -> None:
        sheet = PassphraseSheet(self, self._ways)
        if sheet.exec() == QDialog.DialogCode.Accepted:
            passphrase = sheet.passphrase.value()
            self._in_worker(
                lambda: self._ways.set_passphrase(passphrase),
                translate("Keys", "The passphrase is set."),
            )

    def _new_code(self) -> None:
        if confirm(
            self,
            translate("Keys", "Make a new recovery code?"),
            translate(
                "Keys",
                "The code on your paper then no longer opens this diary. It still opens backups "
                "that were made before.",
            ),
            translate("Keys", "Make a new code"),
        ):
            show_new_code(self, self._ways)
            self.refresh()
            self.changed.emit()

    def _in_worker(self, work: Callable[[], None], done: str) -> None:
        self.setEnabled(False)
        job = self._tasks.run(lambda _: work())
        job.succeeded.connect(lambda _: self.said.emit(done))
        job.troubled.connect(lambda error: show_trouble(self, error))
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self.setEnabled(True)
        self.refresh()
        self.changed.emit()


def show_new_code(parent: QWidget, ways: KeyWays) -> bool:
    """Make a new recovery code and show it; return whether its paper was checked."""
    try:
        code = ways.new_code()
    except TroubleError as error:
        show_trouble(parent, error)
        return False
    checked = CodeSheet(parent, code, ways).exec() == QDialog.DialogCode.Accepted
    if checked:
        ways.code_checked()
    return checked


class PassphraseSheet(Sheet):
    """Asks for a new passphrase, twice."""

    def __init__(self, parent: QWidget, ways: KeyWays) -> None:
        super().__init__(parent, translate("Keys", "Passphrase"))
        self.passphrase = NewPassphrase(ways.check_passphrase)
        self.add(self.passphrase)
        self.keep: Button = self.add_button(translate("Keys", "Set it"), "primary", self._keep)
        self.add_cancel()

    def _keep(self) -> None:
        if self.passphrase.check():
            self.accept()
