"""Keys and recovery: which ways open the diary, and how they are set up or taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from companion.services.key_ports import SlotKind
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.gate.keys_panel import PassphraseSheet, show_new_code
from companion.ui.pages.settings.context import RecordKeys, SettingsContext
from companion.ui.pages.settings.lock_card import LockCard
from companion.ui.pages.settings.section import Section
from companion.ui.pages.settings.way_row import WayRow
from companion.ui.saving import explain
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble, trouble_sentence
from companion.ui.widgets.banner import Banner, BannerTone
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.rows import RowList
from companion.ui.widgets.sheet import confirm


class KeysSection(Section):
    """Three ways to open the diary; at least one that is known to work always stays."""

    KINDS = frozenset({"setting"})

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Keys", "Keys and recovery"),
            translate("Keys", "The diary is encrypted. These are the ways to open it."),
        )
        self.none = Banner("")
        self.keyring = WayRow("monitor", translate("Keys", "This computer’s keyring"))
        self.passphrase = WayRow("keyboard", translate("Keys", "Passphrase"))
        self.code = WayRow("file-text", translate("Keys", "Recovery code on paper"))
        self._card = Card()
        self._card.add(RowList(self.keyring, self.passphrase, self.code))
        self.lock = LockCard(context.keys.lock if context.keys is not None else None)
        self.add(self.none)
        self.add(self._card)
        self.add(self.lock)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Show which ways there are now."""
        keys = self._context.keys
        if keys is None:
            self._show_none(translate("Keys", "The keys of this diary are not kept here."), "info")
            return
        try:
            slots = keys.keeper.slots()
        except TroubleError as error:
            self._show_none(trouble_sentence(error), "attention")
            return
        self.none.hide()
        self._card.show()
        if not self._is_news((slots, keys.ways.code_unchecked)):
            return
        self._show_keyring(keys, in_use=SlotKind.KEYRING in slots)
        self._show_passphrase(in_use=SlotKind.PASSPHRASE in slots)
        self._show_code(keys)
        self.lock.refresh()

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        buttons = self._card.findChildren(Button)
        return next((button for button in buttons if not button.isHidden()), None)

    def _show_none(self, sentence: str, tone: BannerTone) -> None:
        """Say in place of the ways why there are none to show."""
        self.none.set(sentence, tone)
        self.none.show()
        self._card.hide()

    def _show_keyring(self, keys: RecordKeys, *, in_use: bool) -> None:
        row = self.keyring
        if not keys.keyring_offered:
            text = translate("Keys", "The made-up family leaves this computer’s keyring alone.")
            row.set_state(translate("Keys", "not used"), "neutral", text)
        elif in_use:
            text = translate("Keys", "The diary opens by itself while you are logged in.")
            row.set_state(translate("Keys", "in use"), "given", text)
            row.offer(translate("Keys", "Stop using it…"), self._remove_keyring)
        else:
            text = translate(
                "Keys", "It could keep the key, so that the diary opens by itself on this computer."
            )
            row.set_state(translate("Keys", "not used"), "neutral", text)
            row.offer(translate("Keys", "Open by itself from now on"), self._add_keyring)

    def _show_passphrase(self, *, in_use: bool) -> None:
        row = self.passphrase
        if in_use:
            text = translate("Keys", "Opens the diary, and every backup made while it is set.")
            row.set_state(translate("Keys", "set"), "given", text)
            row.offer(translate("Keys", "Change it…"), self._set_passphrase)
            row.offer(translate("Keys", "Remove it…"), self._remove_passphrase, quiet=True)
        else:
            text = translate("Keys", "Words only you know, for opening the diary anywhere.")
            row.set_state(translate("Keys", "not set"), "neutral", text)
            row.offer(translate("Keys", "Set one…"), self._set_passphrase)

    def _show_code(self, keys: RecordKeys) -> None:
        row = self.code
        if keys.ways.code_unchecked:
            text = translate("Keys", "Not checked yet: type the code back from the paper once.")
            row.set_state(translate("Keys", "not checked"), "attention", text)
            row.offer(translate("Keys", "Check the paper…"), self._check_code)
        else:
            text = translate("Keys", "Opens the diary and its backups when all else is lost.")
            row.set_state(translate("Keys", "checked"), "given", text)
        row.offer(translate("Keys", "Make a new code…"), self._new_code)

    def _check_code(self) -> None:
        self._desk.page_wanted.emit("recovery")

    def _add_keyring(self) -> None:
        self._work(
            self._keys().ways.add_keyring,
            translate("Keys", "The diary opens by itself from the next start."),
            lambda: self._drop(SlotKind.KEYRING),
        )

    def _remove_keyring(self) -> None:
        if self._may_remove(SlotKind.KEYRING) and self._drop(SlotKind.KEYRING):
            said = translate("Keys", "The keyring no longer opens the diary.")
            self._desk.notice(said, self._add_keyring)

    def _set_passphrase(self) -> None:
        ways = self._keys().ways
        sheet = PassphraseSheet(self, ways)
        if sheet.exec():
            passphrase = sheet.passphrase.value()
            said = translate("Keys", "The new passphrase opens the diary from now on.")
            self._work(lambda: ways.set_passphrase(passphrase), said)

    def _remove_passphrase(self) -> None:
        agreed = self._may_remove(SlotKind.PASSPHRASE) and confirm(
            self,
            translate("Keys", "Remove the passphrase?"),
            translate(
                "Keys",
                "From the next start it opens nothing here. Backups made until now still open "
                "with it.",
            ),
            translate("Keys", "Remove it"),
        )
        if agreed and self._drop(SlotKind.PASSPHRASE):
            self._desk.notice(translate("Keys", "The passphrase was removed."))

    def _new_code(self) -> None:
        agreed = confirm(
            self,
            translate("Keys", "Make a new recovery code?"),
            translate(
                "Keys",
                "The code on your paper then no longer opens this diary. Backups made until now "
                "still open with the old code: keep the old paper as long as you keep them.",
            ),
            translate("Keys", "Make a new code"),
            danger=False,
        )
        if agreed:
            if show_new_code(self, self._keys().ways):
                self._desk.notice(translate("Keys", "The new code is on paper and was checked."))
            self.refresh()

    def _may_remove(self, kind: SlotKind) -> bool:
        """Tell whether a way that works would stay; ask where that is the paper alone."""
        keys = self._keys()
        if keys.keeper.slots() - {kind, SlotKind.RECOVERY}:
            return True
        if keys.ways.code_unchecked:
            sentence = translate(
                "Keys",
                "Then only the recovery code would open the diary, and it was not checked yet. "
                "Check the paper first, or set up another way.",
            )
            explain(self, [sentence])
            return False
        return confirm(
            self,
            translate("Keys", "Open with the paper alone?"),
            translate(
                "Keys",
                "Nothing else would be left: at every start the whole recovery code has to be "
                "typed from the paper.",
            ),
            translate("Keys", "Yes, the paper alone"),
        )

    def _drop(self, kind: SlotKind) -> bool:
        keys = self._keys()
        try:
            keys.keeper.remove_slot(keys.key, kind)
        except TroubleError as error:
            show_trouble(self, error)
            return False
        self.refresh()
        return True

    def _work(
        self, work: Callable[[], None], said: str, undo: Callable[[], object] | None = None
    ) -> None:
        """Do what may wait for another window, and say when it is done."""
        self._card.setEnabled(False)
        job = self._context.tasks.run(lambda _: work())
        job.succeeded.connect(lambda _: self._desk.notice(said, undo))
        job.troubled.connect(lambda error: show_trouble(self, error))
        job.ended.connect(self._worked)

    def _worked(self) -> None:
        self._card.setEnabled(True)
        self.refresh()

    def _keys(self) -> RecordKeys:
        keys = self._context.keys
        assert keys is not None
        return keys
