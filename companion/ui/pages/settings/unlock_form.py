"""How a backup from elsewhere is opened: by its passphrase or its recovery code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.services.key_ports import DataKey, LockedKeys, SlotKind
from companion.ui.gate.code_fields import CodeFields, Sound
from companion.ui.gate.passphrase_field import PassphraseField
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.segments import SegmentedSwitch

Unlock = Callable[[LockedKeys], DataKey]


class UnlockForm(QWidget):
    """Asks for the passphrase or the recovery code that was in force when a backup was made."""

    def __init__(self, sound: Sound) -> None:
        super().__init__()
        self.way = SegmentedSwitch(
            [
                (SlotKind.RECOVERY.value, translate("Unlock", "Recovery code")),
                (SlotKind.PASSPHRASE.value, translate("Unlock", "Passphrase")),
            ]
        )
        self.form = Form()
        self.code = self.form.add(CodeFields(sound), translate("Unlock", "Recovery code"))
        self.passphrase = self.form.add(PassphraseField(), translate("Unlock", "Passphrase"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(
            Label(
                translate(
                    "Unlock",
                    "This backup belongs to another diary. It opens with the code or passphrase "
                    "that was in force when it was made.",
                )
            )
        )
        column.addWidget(self.way)
        column.addWidget(self.form)
        self.way.changed.connect(self._show_way)
        self._show_way()

    def offer(self, ways: frozenset[SlotKind]) -> None:
        """Offer the ways this backup opens; the recovery code always is one."""
        self.way.setVisible(SlotKind.PASSPHRASE in ways)
        self.way.set_value(SlotKind.RECOVERY.value)
        self._show_way()

    def check(self) -> bool:
        """Return whether what is typed can be tried; else say where to look."""
        return self.form.check()

    def unlocker(self) -> Unlock:
        """Return the call that opens the keys with what is typed; it touches no widget."""
        if self.way.value() == SlotKind.PASSPHRASE:
            passphrase = self.passphrase.value()
            return lambda keys: keys.unlock_with_passphrase(passphrase)
        code = self.code.text()
        return lambda keys: keys.unlock_with_recovery_code(code)

    def _show_way(self) -> None:
        by_code = self.way.value() == SlotKind.RECOVERY
        self.form.show_row(self.code, visible=by_code)
        self.form.show_row(self.passphrase, visible=not by_code)
        self.setFocusProxy(self.code if by_code else self.passphrase)
