"""Typing a recovery code from paper, group by group, each signed as right or mistyped."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.gate.composite import CompositeField
from companion.ui.gate.group_grid import GroupGrid
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import describe
from companion.ui.widgets.labels import IconLabel, Label, restyle

GROUPS: Final = 8
SYMBOLS: Final = 5
_FIELD_PX: Final = 124
_SIGN_PX: Final = 18
_SEPARATORS: Final = re.compile(r"[\s\-–—.,;:_/|]+")
Sound = Callable[[int, str], bool]


class CodeFields(CompositeField):
    """A field for each group asked for; a whole pasted code spreads over them by itself."""

    completed = Signal()

    def __init__(self, sound: Sound, groups: Sequence[int] = range(GROUPS)) -> None:
        """Ask for some groups, counted from 0; ``sound`` tells whether a typed one can be right."""
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._sound = sound
        self._groups = {index: _Group(index) for index in groups}
        self.hint = Label(role="small_muted")
        grid = GroupGrid(list(self._groups.values()), SPACE.m)
        for index, group in self._groups.items():
            group.field.textChanged.connect(lambda text, i=index: self._typed(i, text))
            group.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(grid)
        column.addWidget(self.hint)
        self.setFocusProxy(next(iter(self._groups.values())).field)
        self._tell(())

    def field(self, index: int) -> QLineEdit:
        """Return the field of a group, counted from 0."""
        return self._groups[index].field

    def value(self) -> dict[int, str]:
        """Return what is typed, by group."""
        return {index: group.field.text() for index, group in self._groups.items()}

    def text(self) -> str:
        """Return the groups typed, joined by dashes."""
        return "-".join(self.value().values())

    def clear(self) -> None:
        """Empty every field."""
        for group in self._groups.values():
            group.field.clear()

    def problem(self) -> str:
        """Return which groups to look at, or an empty string when all can be right."""
        return self._sentence([i for i, typed in self.value().items() if not self._sound(i, typed)])

    def mark_wrong(self, groups: Collection[int]) -> None:
        """Ask for another look at some groups, and go to the first of them."""
        for index, group in self._groups.items():
            group.show_sign("wrong" if index in groups else "right")
        self._tell(groups)
        first = min((i for i in groups if i in self._groups), default=None)
        if first is not None:
            self._groups[first].field.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = event.key() == Qt.Key.Key_Backspace
            if back and isinstance(watched, QLineEdit) and not watched.text():
                return self._step_back(watched)
        return super().eventFilter(watched, event)

    def _typed(self, index: int, text: str) -> None:
        tokens = [token for token in _SEPARATORS.split(text) if token]
        symbols = "".join(tokens)
        if len(symbols) > SYMBOLS:
            self._spread(index, symbols)
            return
        sound = self._sound(index, text)
        whole = len(symbols) == SYMBOLS
        self._groups[index].show_sign("right" if sound else "wrong" if whole else "")
        wrong = [i for i, group in self._groups.items() if group.sign == "wrong"]
        self._tell(wrong)
        self.changed.emit()
        if sound:
            self._go_on(index)

    def _spread(self, index: int, symbols: str) -> None:
        """Lay a longer text over this field and those after it."""
        chunks = [symbols[i : i + SYMBOLS] for i in range(0, len(symbols), SYMBOLS)]
        following = [i for i in self._groups if i >= index]
        if len(symbols) == GROUPS * SYMBOLS and len(self._groups) < GROUPS:
            chunks = [chunks[i] for i in following]  # the whole code where two groups are asked
        for place, chunk in zip(following, chunks, strict=False):
            self._groups[place].field.setText(chunk)

    def _go_on(self, index: int) -> None:
        if not self.problem():
            self.completed.emit()
        after = [i for i in self._groups if i > index]
        if after and self._groups[index].field.hasFocus():
            self._groups[after[0]].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _step_back(self, field: QLineEdit) -> bool:
        fields = [group.field for group in self._groups.values()]
        place = fields.index(field)
        if place:
            fields[place - 1].setFocus(Qt.FocusReason.BacktabFocusReason)
        return bool(place)

    def _tell(self, wrong: Collection[int]) -> None:
        self.hint.set_text(self._sentence(sorted(wrong)) or _hint())
        self.hint.set_role("attention" if wrong else "small_muted")

    def _sentence(self, wrong: Sequence[int]) -> str:
        if not wrong:
            return ""
        if len(wrong) == 1:
            return translate(
                "Code",
                "Group {number} looks mistyped. Compare it with the paper.",
                number=wrong[0] + 1,
            )
        return translate("Code", "{n} group(s) are still open or look mistyped.", n=len(wrong))


class _Group(QWidget):
    """One field with its number, and a sign once it is complete."""

    def __init__(self, index: int) -> None:
        super().__init__()
        self.sign = ""
        self._name = translate("Code", "Group {number}", number=index + 1)
        self.field = QLineEdit()
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhPreferUppercase
        )
        self._sign = IconLabel("check", "accent_text", _SIGN_PX)
        above = QHBoxLayout()
        above.setSpacing(SPACE.xs)
        above.addWidget(Label(self._name, "small_muted", wrap=False), 1)
        above.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(above)
        column.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_sign("")
        self._fit()

    def show_sign(self, sign: str) -> None:
        """Show that the group can be right, looks wrong, or is not complete."""
        self.sign = sign
        policy = self._sign.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._sign.setSizePolicy(policy)
        self._sign.setVisible(bool(sign))
        wrong = sign == "wrong"
        self._sign.set_icon(
            "circle-alert" if wrong else "check", "attention" if wrong else "accent_text"
        )
        spoken = {
            "right": translate("Code", "looks right"),
            "wrong": translate("Code", "looks mistyped"),
        }
        describe(self.field, self._name, spoken.get(sign, ""))
        if bool(self.field.property("invalid")) != wrong:
            self.field.setProperty("invalid", wrong)
            restyle(self.field)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.current().metrics.scaled(_FIELD_PX))


def _hint() -> str:
    return translate("Code", "Capitals and dashes do not matter; O counts as 0, and I or L as 1.")
