"""The rail of the screens before Today: the program's name, the steps, language and look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from companion.ui import icons, theme
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button, IconButton, quiet_button
from companion.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from companion.ui.gate.look_menus import LookMenus

_RAIL_PX: Final = 232
_WIDEST_GROWTH: Final = 1.4
_MARK_PX: Final = 40
_TICK_PX: Final = 18


def rail_growth() -> float:
    """Return how much wider the rail is at the text size in force."""
    return min(theme.current().metrics.text_scale, _WIDEST_GROWTH)


class GateRail(QFrame):
    """Says whose program this is, how far one has come, and lets language and look be changed."""

    def __init__(self, menus: LookMenus | None, steps: Sequence[str] = ()) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        self._steps = [_Step(number, words) for number, words in enumerate(steps, start=1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.xl, SPACE.m, SPACE.l)
        column.setSpacing(SPACE.s)
        column.addWidget(_Brand())
        column.addSpacing(SPACE.l)
        for step in self._steps:
            column.addWidget(step)
        column.addStretch(1)
        self.language: Button | None = None
        if menus is not None:
            self._add_switches(column, menus)
        self._fit()

    def set_current(self, number: int) -> None:
        """Mark a step, counted from 0, as the one shown and those before it as done."""
        for index, step in enumerate(self._steps):
            step.set_state("done" if index < number else "now" if index == number else "ahead")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(round(_RAIL_PX * rail_growth()))

    def _add_switches(self, column: QVBoxLayout, menus: LookMenus) -> None:
        language = quiet_button(menus.language_name(), icon="languages")
        language.setAccessibleName(translate("Gate", "Language"))
        language.on_press(lambda: menus.offer_languages(language))
        look = quiet_button(translate("Gate", "Look"), icon="sun-moon")
        look.on_press(lambda: menus.offer_looks(look))
        for button in (language, look):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.language = language


class GateBar(QFrame):
    """The rail in one line, for narrow windows and large text."""

    def __init__(self, menus: LookMenus | None, steps: Sequence[str] = ()) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        self._names = tuple(steps)
        self._where = Label(translate("Window", "Growth Companion"), "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.xs, SPACE.s, SPACE.xs)
        row.addWidget(self._where, 1)
        self.language: IconButton | None = None
        if menus is not None:
            language = IconButton("languages", translate("Gate", "Language"), role="accent_text")
            language.on_press(lambda: menus.offer_languages(language))
            look = IconButton("sun-moon", translate("Gate", "Look"), role="accent_text")
            look.on_press(lambda: menus.offer_looks(look))
            row.addWidget(language)
            row.addWidget(look)
            self.language = language

    def set_current(self, number: int) -> None:
        """Say which step is shown, counted from 0."""
        if number < len(self._names):
            self._where.set_text(
                translate(
                    "Gate",
                    "Step {number} of {count}: {name}",
                    number=number + 1,
                    count=len(self._names),
                    name=self._names[number],
                )
            )


class _Brand(QWidget):
    """The program's own mark and name."""

    def __init__(self) -> None:
        super().__init__()
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(QSize(_MARK_PX, _MARK_PX)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(mark)
        row.addWidget(Label(translate("Window", "Growth Companion"), "strong"), 1)


class _Step(QWidget):
    """One step of the way: its number or a tick, and its name."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._mark = QStackedWidget()
        self._figure = Label(str(number), "muted", wrap=False)
        self._tick = IconLabel("check", "accent_text", _TICK_PX)
        for sign in (self._figure, self._tick):
            self._mark.addWidget(sign)
        self._words = Label(words, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xs, SPACE.xs, 0, SPACE.xs)
        row.setSpacing(SPACE.m)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.set_state("ahead")

    def set_state(self, state: str) -> None:
        """Show the step as done, as the one shown now, or as ahead."""
        self._mark.setCurrentWidget(self._tick if state == "done" else self._figure)
        for label in (self._figure, self._words):
            label.set_role("accent" if state == "now" else "muted" if state == "ahead" else "body")
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        metrics = theme.current().metrics
        self._mark.setFixedSize(metrics.scaled(_TICK_PX), round(metrics.text_px() * 1.3))
