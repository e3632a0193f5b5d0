"""What an import would do, row by row, before anything is done."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.domain.import_plan import Doubt, ImportPlan, RowCount
from companion.ui.finding_words import FindingWords
from companion.ui.models.import_words import doubt_words, kind_words, place_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.theme.palettes import Role
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.fields import CheckField
from companion.ui.widgets.labels import IconLabel, Label, LabelRole
from companion.ui.widgets.rows import RowList

_FEW = 6
_COLUMNS = ("new", "same", "asked", "left_out")


class ImportReview(QWidget):
    """A line for each kind of row with what is new, known, doubtful and left out."""

    def __init__(self, words: FindingWords) -> None:
        super().__init__()
        self._words = words
        self._doubts: tuple[Doubt, ...] = ()
        self.summary = Banner("", "info")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnStretch(0, 1)
        self.heading = Label(translate("Import", "Rows to look at"), "strong")
        self.rows = RowList()
        self.more = Button("", "quiet", icon="chevron-down", on_click=self._show_all)
        self.further = Label(role="muted")
        self.take_asked = CheckField(translate("Import", "Take the doubtful rows too"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for part in (self.summary, self._table, self.heading, self.rows):
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
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        shown = [name for name in _COLUMNS if any(getattr(count, name) for count in counts)]
        for place, name in enumerate(shown, start=1):
            self._put(0, place, _heading_of(name), "small_muted")
        for line, count in enumerate(counts, start=1):
            self._grid.addWidget(Label(kind_words(count.kind)), line, 0)
            for place, name in enumerate(shown, start=1):
                figure = int(getattr(count, name))
                role: LabelRole = "strong" if figure and name == "new" else "body"
                self._put(line, place, QLocale().toString(figure) if figure else "–", role)

    def _put(self, line: int, column: int, text: str, role: LabelRole) -> None:
        self._grid.addWidget(
            Label(text, role, wrap=False), line, column, Qt.AlignmentFlag.AlignRight
        )

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


def _heading_of(name: str) -> str:
    return {
        "new": translate("Import", "new"),
        "same": translate("Import", "there already"),
        "asked": translate("Import", "doubtful"),
        "left_out": translate("Import", "left out"),
    }[name]


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
