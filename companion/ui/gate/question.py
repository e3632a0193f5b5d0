"""A doubtful entry, asked about right below its field and answered with one press."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, cast

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.text import translate
from companion.ui.widgets.access import announce
from companion.ui.widgets.banner import Banner


class _HasChanged(Protocol):
    @property
    def changed(self) -> SignalInstance: ...


class Question(QWidget):
    """Shows one open question at a time; a change of the field takes every answer back."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.confirmed: frozenset[str] = frozenset()
        self._code = ""
        self.banner = Banner("", "attention")
        self.button = self.banner.add_action(
            translate("Question", "Yes, that is right"), self._confirm
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def watch(self, *fields: QWidget) -> None:
        """Belong to the fields whose entries the questions are about."""
        for field in fields:
            cast("_HasChanged", field).changed.connect(self.reset)

    def settle(self, questions: Iterable[tuple[str, str]]) -> bool:
        """Return whether every ``(code, sentence)`` is confirmed; else show the first open one."""
        still = [(code, sentence) for code, sentence in questions if code not in self.confirmed]
        if not still:
            self.hide()
            return True
        self._code, sentence = still[0]
        self.banner.set(sentence, "attention")
        self.show()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self.banner, sentence)
        return False

    def reset(self) -> None:
        """Forget every answer: what was confirmed is no longer what stands there."""
        self.confirmed = frozenset()
        self.hide()

    def _confirm(self) -> None:
        self.confirmed |= {self._code}
        self.hide()
        self.answered.emit()
