"""A new recovery code on a sheet: shown once, and two of its groups typed back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from companion.services.key_ports import RecoveryCode
from companion.ui.gate.code_step import CodeStep, code_title
from companion.ui.gate.ports import CodeTests
from companion.ui.text import translate
from companion.ui.widgets.sheet import Sheet


class CodeSheet(Sheet):
    """Accepted once the paper was checked; closing it puts the check off."""

    def __init__(
        self,
        parent: QWidget,
        code: RecoveryCode,
        tests: CodeTests,
        groups_asked: Sequence[int] = (),
    ) -> None:
        super().__init__(
            parent, translate("Code", "Your new recovery code"), code_title(on_check=False)[1],
            width=680,
        )  # fmt: skip
        self.step = CodeStep(code, tests, groups_asked)
        self.add(self.step)
        self.go_on = self.add_button("", "primary", self._go_on)
        self.again = self.add_button(
            translate("Code", "Show the code again"),
            on_click=lambda: self.step.turn(to_check=False),
        )
        self.later = self.add_cancel(translate("Code", "Check it later"))
        self.step.turned.connect(self._turned)
        self._turned()

    def _turned(self) -> None:
        on_check = self.step.on_check
        self.again.setVisible(on_check)
        self.go_on.set_text(
            translate("FirstStart", "Check it")
            if on_check
            else translate("FirstStart", "It is on paper")
        )

    def _go_on(self) -> None:
        if not self.step.on_check:
            self.step.turn(to_check=True)
        elif self.step.groups.check():
            self.accept()
