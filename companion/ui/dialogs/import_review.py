"""What an import would do, row by row, before anything is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.domain.import_plan import Doubt, ImportPlan, RowCount
from companion.ui.finding_words import FindingWords
from companion.ui.models.import_words import doubt_words, kind_words, place_words
from companion.ui.text import NO_BREAK_SPACE, translate
from companion.ui.theme import SPACE
from companion.ui.theme.palettes import Role
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.fields import CheckField
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.rows import FactRow, RowList

_FEW = 6


class ImportReview(QWidget):
    """A line for each kind of row with what is new, known, doubtful and left out."""

    def __init__(self, words: FindingWords) -> None:
        super().__init__()
        self._words = words
        self._doubts: tuple[Doubt, ...] = ()
        self.summary = Banner("", "info")
        self.counts = RowList()
        self.heading = Label(translate("Import", "Rows to look at"), "strong")
        self.rows = RowList()
        self.more = Button("", "quiet", icon="chevron-down", on_click=self._show_all)
        self.further = Label(role="muted")
        self.take_asked = CheckField(translate("Import", "Take the doubtful rows too"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for part in (self.summary, self.counts, self.heading, self.rows):
            column.addWidget(part)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.further)
        column.addWidget(self.take_asked)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show another plan."""
        self._doubts = plan.doubts
        self.summary.set(_summary(plan), "info" if plan.total("new") else "attention")
        self._show_counts([c for c in plan.counts if c.new or c.same or c.asked or c.left_out])
        self._show_doubts(_FEW)
        for part in (self.heading, self.rows):
            part.setVisible(bool(plan.doubts))
        self.further.setVisible(bool(plan.further_doubts))
        self.further.set_text(
            translate("Import", "And {n} more row(s) like these.", n=plan.further_doubts)
        )
        self.take_asked.setVisible(bool(plan.asked))
        self.take_asked.set_value(False)

    def _show_counts(self, counts: list[RowCount]) -> None:
        self.counts.clear()
        for count in counts:
            self.counts.add(FactRow(kind_words(count.kind), _count_words(count), role="body"))

    def _show_doubts(self, most: int) -> None:
        self.rows.clear()
        for doubt in self._doubts[:most]:
            self.rows.add(_DoubtRow(doubt, self._words))
        hidden = len(self._doubts) - min(most, len(self._doubts))
        self.more.set_text(translate("Import", "Show {n} more row(s)", n=hidden))
        self.more.setVisible(bool(hidden))

    def _show_all(self) -> None:
        self._show_doubts(len(self._doubts))


class _DoubtRow(QWidget):
    """Where a row stands, and why it is not simply taken."""

    def __init__(self, doubt: Doubt, words: FindingWords) -> None:
        super().__init__()
        role: Role = "attention" if doubt.asked else "text_muted"
        icon = "circle-question-mark" if doubt.asked else "ban"
        words_column = QVBoxLayout()
        words_column.setSpacing(2)
        kept = translate("Import", "doubtful") if doubt.asked else translate("Import", "left out")
        words_column.addWidget(Label(f"{place_words(doubt)} · {kept}", "small_muted"))
        words_column.addWidget(Label(doubt_words(doubt, words)))
        row = QGridLayout(self)
        row.setContentsMargins(0, SPACE.s, 0, SPACE.s)
        row.setHorizontalSpacing(SPACE.m)
        row.setColumnStretch(1, 1)
        row.addWidget(IconLabel(icon, role, 20), 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words_column, 0, 1)


def _count_words(count: RowCount) -> str:
    """Return the counts of one kind in a line: "2 new · 3 doubtful"."""
    parts: tuple[tuple[int, Callable[[int], str]], ...] = (
        (count.new, lambda n: translate("Import", "{n} new", n=n)),
        (count.same, lambda n: translate("Import", "{n} there already", n=n)),
        (count.asked, lambda n: translate("Import", "{n} doubtful", n=n)),
        (count.left_out, lambda n: translate("Import", "{n} left out", n=n)),
    )
    said = [words(number) for number, words in parts if number]
    return " · ".join(part.replace(" ", NO_BREAK_SPACE) for part in said)


def _summary(plan: ImportPlan) -> str:
    new, asked = plan.total("new"), plan.total("asked")
    if new:
        return translate(
            "Import", "{n} new row(s) can be brought in. Nothing is changed yet.", n=new
        )
    if asked:
        return translate("Import", "Every new row is doubtful. Look at each before you take it.")
    if plan.total("same"):
        return translate("Import", "Every row is in the diary already.")
    return translate("Import", "No row of this file can be taken.")
