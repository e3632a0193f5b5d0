"""Opening the diary, or a backup, without the keyring: by passphrase or by recovery code."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Qt, Signal

from companion.services.key_ports import RecoveryCodeMistypedError, SlotKind, WrongPassphraseError
from companion.services.troubles import TroubleError
from companion.ui.gate.code_fields import CodeFields, Sound
from companion.ui.gate.frame import GateFrame
from companion.ui.gate.passphrase_field import PassphraseField
from companion.ui.gate.ports import Look
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import CheckField
from companion.ui.widgets.form import Form
from companion.ui.widgets.segments import SegmentedSwitch

_TYPED: Final = (SlotKind.PASSPHRASE, SlotKind.RECOVERY)


class UnlockScreen(GateFrame):
    """Offers the ways that exist; whoever shows it tries what was typed and may ``refuse`` it."""

    passphrase_given = Signal(str)
    code_given = Signal(str)
    keyring_wanted = Signal()
    all_lost = Signal()

    def __init__(
        self,
        slots: Collection[SlotKind],
        sound: Sound,
        *,
        trouble: TroubleError | None = None,
        look: Look | None = None,
        title: str = "",
        offer_keyring: bool = False,
    ) -> None:
        """Show the ways in ``slots``.

        ``offer_keyring`` asks whether the keyring shall open it again from now on.
        """
        super().__init__(title or translate("Unlock", "Open the diary"), look=look)
        self._slots = frozenset(slots)
        self.said = Banner("", "attention")
        self.add(self.said)
        self._say(trouble)
        names = {
            SlotKind.PASSPHRASE: translate("Unlock", "Passphrase"),
            SlotKind.RECOVERY: translate("Unlock", "Recovery code"),
        }
        ways = [(kind.value, names[kind]) for kind in _TYPED if kind in self._slots]
        self.way = SegmentedSwitch(ways or [(SlotKind.RECOVERY.value, names[SlotKind.RECOVERY])])
        self.way.setAccessibleName(translate("Unlock", "Way to open it"))
        self.way.setVisible(len(ways) > 1)
        self.add(self.way)
        self._build_form(sound)
        self.remember = CheckField(translate("Unlock", "Open by itself again from now on"))
        self.remember.setVisible(offer_keyring)
        self.add(self.remember)
        self.page.add_stretch()
        self._add_buttons()
        self.way.changed.connect(self._show_way)
        self._show_way()

    def refuse(self, error: TroubleError) -> None:
        """Say why what was typed does not open it, where it was typed."""
        self.busy(busy=False)
        if isinstance(error, RecoveryCodeMistypedError):
            self.code.mark_wrong(error.groups)
        elif isinstance(error, WrongPassphraseError):
            self.form.set_error(self.passphrase, trouble_sentence(error))
            self.passphrase.selectAll()
        else:
            self._say(error)

    def busy(self, *, busy: bool) -> None:
        """Take no second press while the first is tried."""
        for widget in (self.form, self.open, self.way):
            widget.setEnabled(not busy)
        self.open.set_text(
            translate("Unlock", "One moment…") if busy else translate("Unlock", "Open")
        )

    def focus(self) -> None:
        """Take the person to what is to be typed."""
        by_code = self.way.value() == SlotKind.RECOVERY.value
        field = self.code if by_code else self.passphrase
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _build_form(self, sound: Sound) -> None:
        self.form = Form()
        self.passphrase = self.form.add(PassphraseField(), translate("Unlock", "Passphrase"))
        self.shown = CheckField(translate("Passphrase", "Show what I type"))
        self.shown.changed.connect(lambda: self.passphrase.show_letters(shown=self.shown.value()))
        self.form.add_widget(self.shown)
        self.code = self.form.add(
            CodeFields(sound), translate("Unlock", "Recovery code, from your paper")
        )
        self.add(self.form)

    def _add_buttons(self) -> None:
        self.lost = self.add_button(
            translate("Unlock", "I have none of these…"), self.all_lost.emit, "quiet", back=True
        )
        self.keyring = self.add_button(
            translate("Unlock", "Try the keyring again"), self.keyring_wanted.emit
        )
        self.keyring.setVisible(SlotKind.KEYRING in self._slots)
        self.open = self.add_button(translate("Unlock", "Open"), self._try, "primary")

    def _show_way(self) -> None:
        by_code = self.way.value() == SlotKind.RECOVERY.value
        self.form.show_row(self.passphrase, visible=not by_code)
        self.shown.setVisible(not by_code)
        self.form.show_row(self.code, visible=by_code)
        self.focus()

    def _try(self) -> None:
        if not self.form.check():
            return
        self.busy(busy=True)
        if self.way.value() == SlotKind.RECOVERY.value:
            self.code_given.emit(self.code.text())
        else:
            self.passphrase_given.emit(self.passphrase.value())

    def _say(self, error: TroubleError | None) -> None:
        self.said.setVisible(error is not None)
        if error is not None:
            self.said.set(trouble_sentence(error), "attention")
