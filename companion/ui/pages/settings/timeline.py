"""The timeline's rows: a mark on a line that runs down, and words beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.prescriptions import Prescription
from companion.domain.titration import Gap
from companion.ui import theme
from companion.ui.formats import format_time
from companion.ui.models.history_words import gap_words, product_words
from companion.ui.models.prescription_words import (
    LineState,
    schedule_words,
    span_words,
    state_of,
)
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button, IconButton
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.pill import Pill, PillTone
from companion.ui.words import dose_words

_COLUMN_PX = 28
_DOT_PX = 7
_FIRST_LINE_PX = 26
Act = Callable[[Prescription], object]


class TimelineMark(QWidget):
    """A dot on the line of time: full while it runs, a ring when it does not, none for a gap."""

    def __init__(self, state: LineState | None, *, first: bool, last: bool) -> None:
        super().__init__()
        self._state, self._first, self._last = state, first, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().metrics.scaled(_COLUMN_PX), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, dot = self.width() / 2, now.metrics.scaled(_DOT_PX)
        at = float(now.metrics.scaled(_FIRST_LINE_PX))
        style = Qt.PenStyle.SolidLine if self._state else Qt.PenStyle.DotLine
        painter.setPen(QPen(now.colour("control_edge"), 2, style))
        top = at if self._first else 0.0
        bottom = at if self._last else float(self.height())
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        if self._state is None:
            return
        running = self._state is LineState.RUNNING
        painter.setPen(QPen(now.colour("accent" if running else "control_edge"), 2))
        painter.setBrush(now.colour("accent" if running else "surface"))
        painter.drawEllipse(QPointF(middle, at), dot, dot)


class LineRow(QWidget):
    """One prescription line with what can be done about it.

    ``changed`` says what it changed against the line before; ``notes`` stand below its details.
    """

    def __init__(
        self,
        line: Prescription,
        today: date,
        *,
        first: bool,
        last: bool,
        correct: Act,
        end: Act,
        changed: str = "",
        notes: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.line = line
        state = state_of(line, today)
        words = QVBoxLayout()
        words.setContentsMargins(0, SPACE.m, 0, SPACE.l)
        words.setSpacing(SPACE.xs)
        words.addLayout(_head(line, state))
        words.addWidget(Label(product_words(line)))
        words.addWidget(Label(_when(line, today), "muted"))
        details = _details(line)
        if state is LineState.ENDED:
            details = [" · ".join(details)] if details else []
        if changed:
            words.insertWidget(1, Label(changed, "accent"))
        for detail in details:
            words.addWidget(Label(detail, "small_muted"))
        for note in notes:
            words.addWidget(note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(TimelineMark(state, first=first, last=last))
        row.addLayout(words, 1)
        name = f"{dose_words(line.dose)}, {span_words(line, today)}"
        if state is LineState.ENDED:
            spoken = translate("Prescriptions", "Correct details of {line}", line=name)
            self.correct: Button | IconButton = IconButton("pencil", spoken)
            row.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.correct = Button(translate("Prescriptions", "Correct details…"), icon="pencil")
            self.correct.setAccessibleDescription(name)
            buttons = FlowLayout(gap=SPACE.s)
            buttons.setContentsMargins(0, SPACE.s, 0, 0)
            buttons.addWidget(self.correct)
            if state is LineState.RUNNING:
                self.end = Button(translate("Prescriptions", "End treatment…"), "quiet")
                self.end.setAccessibleDescription(name)
                self.end.on_press(lambda: end(line))
                buttons.addWidget(self.end)
            words.addLayout(buttons)
        self.correct.on_press(lambda: correct(line))


class GapRow(QWidget):
    """Days without a prescription; none of them counts as missed."""

    def __init__(self, gap: Gap) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(TimelineMark(None, first=False, last=False))
        label = Label(gap_words(gap), "muted")
        label.setContentsMargins(0, SPACE.s, 0, SPACE.s)
        row.addWidget(label, 1)


def _head(line: Prescription, state: LineState) -> FlowLayout:
    pills: dict[LineState, tuple[str, PillTone]] = {
        LineState.RUNNING: (translate("Prescriptions", "in force"), "given"),
        LineState.AHEAD: (translate("Prescriptions", "planned"), "neutral"),
        LineState.ENDED: (translate("Prescriptions", "ended"), "neutral"),
    }
    head = FlowLayout(gap=SPACE.m)
    head.addWidget(Label(dose_words(line.dose), "heading", wrap=False))
    head.addWidget(Pill(*pills[state]))
    return head


def _when(line: Prescription, today: date) -> str:
    return " · ".join(
        (schedule_words(line.schedule), format_time(line.usual_time), span_words(line, today))
    )


def _details(line: Prescription) -> list[str]:
    found = []
    if line.pen_shows:
        found.append(
            translate(
                "Prescriptions", "As taught, the pen window shows {text}", text=line.pen_shows
            )
        )
    if line.prescriber:
        found.append(translate("Prescriptions", "Prescribed by {name}", name=line.prescriber))
    if line.reason:
        found.append(translate("Prescriptions", "Reason: {text}", text=line.reason))
    if line.indication:
        found.append(translate("Prescriptions", "Prescribed for {text}", text=line.indication))
    return found
