"""The questions for the next visit: typed in one line, put in order, the first three marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.visits import FIRST_ON_THE_PRINT, QUESTION_LIMIT, VisitQuestion
from companion.services.visits import VisitsView
from companion.ui.formats import format_date, format_decimal
from companion.ui.pages.visits.actions import VisitActions
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button, IconButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import RowList

_NUMBER_PX = 28


class QuestionRow(QWidget):
    """One question with its place; Alt+Up and Alt+Down move it while the keyboard is on it."""

    def __init__(
        self, question: VisitQuestion, place: int, count: int, actions: VisitActions
    ) -> None:
        super().__init__()
        self.question = question
        self._place, self._actions = place, actions
        number = Label(format_decimal(place), "heading" if place <= FIRST_ON_THE_PRINT else "muted")
        number.setMinimumWidth(_NUMBER_PX)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(question.text, "strong" if place <= FIRST_ON_THE_PRINT else "body"))
        day = question.asked_at.astimezone(actions.zone).date()
        asked = translate("Visits", "written down {date}", date=format_date(day, "medium"))
        words.addWidget(Label(asked, "small_muted"))
        self.up = self._button("chevron-up", translate("Visits", "Ask this one earlier"), -1)
        self.down = self._button("chevron-down", translate("Visits", "Ask this one later"), 1)
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.s, 0, SPACE.s)
        row.setSpacing(SPACE.s)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self.up, self.down, *self._others(actions)):
            button.setAccessibleDescription(question.text)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
            return
        super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        self._actions.place(self.question, self._place + step)

    def _button(self, icon: str, name: str, step: int) -> IconButton:
        return IconButton(icon, name, on_click=lambda: self._move(step))

    def _others(self, actions: VisitActions) -> tuple[IconButton, IconButton]:
        question = self.question
        return (
            IconButton(
                "pencil", translate("Visits", "Change the words"),
                on_click=lambda: actions.reword(question),
            ),
            IconButton(
                "x", translate("Visits", "Take this question off"),
                on_click=lambda: actions.drop(question),
            ),
        )  # fmt: skip


class QuestionsCard(Card):
    """Lists what waits to be asked; a line on top takes the next question."""

    def __init__(self, actions: Callable[[], VisitActions | None]) -> None:
        super().__init__(translate("Visits", "To ask at the visit"))
        self._actions = actions
        self.rows: list[QuestionRow] = []
        self._hint = Label("", "muted")
        self.line = TextField(
            longest=QUESTION_LIMIT, hint=translate("Visits", "Write a question and press Enter")
        )
        self.line.setAccessibleName(translate("Visits", "New question"))
        self.line.returnPressed.connect(self._keep)
        self.keep = Button(translate("Visits", "Keep"), on_click=self._keep)
        entry = QHBoxLayout()
        entry.setSpacing(SPACE.s)
        entry.addWidget(self.line, 1)
        entry.addWidget(self.keep)
        self._list = RowList()
        self.add(self._hint)
        self.add(self._list)
        self.add_layout(entry)

    def show_view(self, view: VisitsView, actions: VisitActions) -> None:
        """Show the questions of a person."""
        placed = self._place_with_keyboard()
        self._list.clear()
        count = len(view.questions)
        self.rows = [
            QuestionRow(question, place, count, actions)
            for place, question in enumerate(view.questions, 1)
        ]
        for row in self.rows:
            self._list.add(row)
        self._list.setVisible(bool(self.rows))
        self._hint.set_text(_hint(count))
        self._give_keyboard_back(placed)

    def _keep(self) -> None:
        actions, text = self._actions(), self.line.value()
        if actions is not None and text:
            if actions.ask_now(text):
                self.line.clear()
            self.line.setFocus()

    def _place_with_keyboard(self) -> tuple[str, bool] | None:
        """Return the question whose arrow has the keyboard, and whether it is the upper one."""
        for row in self.rows:
            for button in (row.up, row.down):
                if button.hasFocus():
                    return row.question.id, button is row.up
        return None

    def _give_keyboard_back(self, placed: tuple[str, bool] | None) -> None:
        for row in self.rows:
            if placed is not None and row.question.id == placed[0]:
                first, second = (row.up, row.down) if placed[1] else (row.down, row.up)
                (first if first.isEnabled() else second).setFocus()


def _hint(count: int) -> str:
    if not count:
        return translate(
            "Visits",
            "Nothing yet. Ctrl+Shift+Q takes a question from any page, the moment it comes up.",
        )
    if count > FIRST_ON_THE_PRINT:
        return translate("Visits", "The first three go first on the summary.")
    return translate("Visits", "They go first on the summary.")
