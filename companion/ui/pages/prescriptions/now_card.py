"""What is prescribed now, with the arithmetic on it and how that moved with the weight."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.services.prescription_history import HistoryStep, PrescriptionHistory
from companion.ui.formats import format_time
from companion.ui.models.history_words import (
    amounts_words,
    drift_words,
    label_words,
    product_words,
    question_words,
)
from companion.ui.models.prescription_words import schedule_words, span_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Columns
from companion.ui.words import dose_words


class NowCard(Card):
    """Dose as prescribed at the near side, arithmetic at the far side; ``ask`` adds a question."""

    ask = Signal(str)
    weigh = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Prescriptions", "As prescribed now"))
        self._question = ""
        self.dose = Label(role="figure", wrap=False)
        self.product, self.rhythm = Label(), Label(role="muted")
        self.amounts = Label(role="lead")
        self.label = Label(role="small_muted")
        self.drift = Label(role="muted")
        self.ask_button = Button(
            translate("Prescriptions", "Add to visit questions"),
            icon="messages-square",
            on_click=lambda: self.ask.emit(self._question),
        )
        self.weigh_button = Button(
            translate("Prescriptions", "Enter a weight on Growth"),
            "quiet",
            icon="scale",
            on_click=self.weigh.emit,
        )
        left = _column(self.dose, self.product, self.rhythm)
        right = _column(self.amounts, self.label, self.drift, self.ask_button, self.weigh_button)
        self.add(Columns(left, right, shares=(2, 3), side_by_side_from=720))

    def show_history(self, history: PrescriptionHistory) -> None:
        """Show the line in force; hide where there is none."""
        told = history.current
        self.setVisible(told is not None)
        if told is None:
            return
        line = told.line
        self.dose.set_text(dose_words(line.dose))
        self.product.set_text(product_words(line))
        self.rhythm.set_text(
            " · ".join(
                (
                    schedule_words(line.schedule),
                    format_time(line.usual_time),
                    span_words(line, history.today),
                )
            )
        )
        self._show_arithmetic(told)

    def _show_arithmetic(self, told: HistoryStep) -> None:
        found = told.now
        self.amounts.set_text(amounts_words(found) if found else "")
        self.amounts.setVisible(found is not None)
        self.label.set_text(
            label_words(found)
            if found
            else translate(
                "Prescriptions",
                "With a weight on the Growth page, the dose is also shown per kg as plain "
                "arithmetic.",
            )
        )
        drift = drift_words(told)
        self.drift.set_text(drift)
        self.drift.setVisible(bool(drift))
        self._question = question_words(told)
        self.ask_button.setVisible(bool(self._question))
        self.weigh_button.setVisible(found is None)


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.xs)
    for part in parts:
        if isinstance(part, Button):
            column.addSpacing(SPACE.s)
            column.addWidget(part)
            policy = part.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Maximum)
            part.setSizePolicy(policy)
        else:
            column.addWidget(part)
    column.addStretch(1)
    return holder
