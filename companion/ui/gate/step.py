"""What the first start asks of each of its steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.findings import Finding, Weight
from companion.ui.finding_words import FindingWords
from companion.ui.gate.question import Question
from companion.ui.theme import SPACE
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.form import Form


class Step(QWidget):
    """A form with a title and a sentence; ``check`` says whether one may go on."""

    title = ""
    text = ""

    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.l)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def store(self) -> None:
        """Keep what is typed, so that it is there again when the step is shown anew."""

    def check(self) -> bool:
        """Return whether one may go on; else say at the field what to do."""
        return self.form.check()

    def focus(self) -> None:
        """Take the person to the first field."""


def side_by_side(form: Form, *fields: QWidget) -> None:
    """Stand the rows of some fields beside each other, below each other where room is short."""
    holder = QWidget()
    line = FlowLayout(holder, gap=SPACE.xl)
    for field in fields:
        line.addWidget(form.row(field))
    form.add_widget(holder)


def show_findings(
    form: Form,
    words: FindingWords,
    findings: Iterable[Finding],
    fields: Mapping[str, QWidget],
    questions: Mapping[str, Question],
) -> bool:
    """Show findings at their fields and return whether nothing stands in the way.

    ``fields`` and ``questions`` are by the findings' field names. Notes are not shown.
    """
    found = list(findings)
    wrong = [f for f in found if f.weight is Weight.CANNOT_BE]
    for finding in reversed(wrong):  # the first one ends up with the focus
        form.set_error(fields[finding.field], words.sentence(finding))
    if wrong:
        return False
    for name, question in questions.items():
        asked = [
            (f.code, words.sentence(f)) for f in found if f.weight is Weight.ASK and f.field == name
        ]
        if not question.settle(asked):
            return False
    return True
