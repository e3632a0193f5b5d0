"""The last step: the recovery code, shown once, put on paper, and two groups typed back."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from companion.services.key_ports import RecoveryCode
from companion.services.troubles import TroubleError
from companion.ui.gate.code_fields import GROUPS, CodeFields
from companion.ui.gate.code_paper import print_code, save_code_pdf
from companion.ui.gate.code_view import CodeView, QrView
from companion.ui.gate.ports import CodeTests
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import secondary_button
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label

GROUPS_ASKED = 2


def pick_groups() -> tuple[int, ...]:
    """Return which groups to ask for, in order, at random."""
    return tuple(sorted(secrets.SystemRandom().sample(range(GROUPS), GROUPS_ASKED)))


class ShownCode(QWidget):
    """The code with the ways to put it on paper."""

    def __init__(self, code: RecoveryCode) -> None:
        super().__init__()
        self._code = code
        self.print = secondary_button(translate("Code", "Print…"), self._print, icon="printer")
        self.save = secondary_button(
            translate("Code", "Save as PDF…"), self._save, icon="file-down"
        )
        self.show_qr = secondary_button(
            translate("Code", "Show QR code"), self._toggle_qr, icon="qr-code"
        )
        self.qr = QrView(code)
        self.qr.hide()
        self.said = Banner("", "info")
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        column.addWidget(CodeView(code))
        buttons = FlowLayout(gap=SPACE.s)
        for button in (self.print, self.save, self.show_qr):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.said)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeft)

    def save_to(self, target: Path) -> None:
        """Write the code as a PDF and say what that means. Troubles are shown."""
        try:
            save_code_pdf(self._code, target)
        except TroubleError as error:
            show_trouble(self, error, translate("Code", "Not saved"))
            return
        self._say(
            translate(
                "Code",
                "Saved. Anybody who opens this file can read the code: print it, then delete it "
                "or keep it away from this computer.",
            )
        )

    def _print(self) -> None:
        try:
            if print_code(self, self._code):
                self._say(
                    translate("Code", "Sent to the printer. Compare the paper with the screen.")
                )
        except TroubleError as error:
            show_trouble(self, error)

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Code", "Save as PDF"),
            str(Path(folder) / "recovery-code.pdf"),
            "PDF (*.pdf)",
        )
        if name:
            self.save_to(Path(name))

    def _toggle_qr(self) -> None:
        shown = self.qr.isHidden()
        self.qr.setVisible(shown)
        self.show_qr.set_text(
            translate("Code", "Hide QR code") if shown else translate("Code", "Show QR code")
        )

    def _say(self, text: str) -> None:
        self.said.set(text, "info")
        self.said.show()


class CheckedGroups(QWidget):
    """Two groups typed back from the paper, held against the record's own lock."""

    passed = Signal()

    def __init__(self, code: RecoveryCode, tests: CodeTests, asked: Sequence[int]) -> None:
        super().__init__()
        self._code, self._tests = code, tests
        self.form = Form()
        self.fields = self.form.add(
            CodeFields(tests.group_is_sound, asked),
            translate("Code", "Type these groups from your paper"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.setFocusProxy(self.fields)

    def check(self) -> bool:
        """Return whether the groups are those of the code; else say where to look."""
        if not self.form.check():
            return False
        typed = self.fields.value()
        whole = (typed.get(index, group) for index, group in enumerate(self._code.groups))
        if self._tests.code_opens("-".join(whole)):
            return True
        self.form.set_error(
            self.fields,
            translate(
                "Code",
                "These groups belong to another code. Show the code again and compare it with "
                "the paper.",
            ),
        )
        return False


class CodeStep(QWidget):
    """First the code, then the check; ``on_check`` tells which of the two is shown."""

    turned = Signal()

    def __init__(self, code: RecoveryCode, tests: CodeTests, asked: Sequence[int] = ()) -> None:
        super().__init__()
        self.shown = ShownCode(code)
        self.groups = CheckedGroups(code, tests, asked or pick_groups())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        self.keep = Label(
            translate(
                "Code",
                "Keep the paper with your other important papers. This code is not shown again.",
            ),
            "muted",
        )
        for part in (self.shown, self.keep, self.groups):
            column.addWidget(part)
        column.addStretch(1)
        self.turn(to_check=False)

    @property
    def on_check(self) -> bool:
        """Whether the check is shown and the code is covered."""
        return not self.groups.isHidden()

    def turn(self, *, to_check: bool) -> None:
        """Show the check and cover the code, or the other way round."""
        self.groups.setVisible(to_check)
        for part in (self.shown, self.keep):
            part.setVisible(not to_check)
        if to_check:
            self.groups.setFocus(Qt.FocusReason.TabFocusReason)
        self.turned.emit()


def code_title(*, on_check: bool) -> tuple[str, str]:
    """Return the title and the sentence below it."""
    if on_check:
        return (
            translate("Code", "Is it on paper?"),
            translate("Code", "Two groups, typed back, show that the paper can be read."),
        )
    return (
        translate("Code", "Your recovery code"),
        translate(
            "Code",
            "Copy it onto paper. It opens the diary and its backups when nothing else does: on a "
            "new computer, or when the keyring or passphrase is lost.",
        ),
    )
