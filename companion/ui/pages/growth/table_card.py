"""The table beside the chart, and what the clinic gave below it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from companion.domain.growth.history import GrowthHistory
from companion.services.growth_occasions import Occasion
from companion.ui import theme
from companion.ui.formats import format_date, format_quantity
from companion.ui.models.measurement_table import MeasurementTable
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button, is_enter
from companion.ui.widgets.card import Card, section_heading
from companion.ui.widgets.rows import ChoiceRow, RowList

_ROWS_SEEN = 6


class _Table(QTableView):
    """A quiet table of whole rows; Enter opens one, Tab goes on."""

    opened = Signal(int)

    def __init__(self, model: MeasurementTable) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Growth", "Measurements, newest first"))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.fit()

    def fit(self) -> None:
        """Make rows high enough to press, and the table as high as some of them."""
        high = theme.current().metrics.target_px
        header = self.verticalHeader()
        header.setMinimumSectionSize(high)
        header.setDefaultSectionSize(high)
        self.setMinimumHeight(high * (_ROWS_SEEN + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Leave weight, waist and head to the sheet where there is no room for them."""
        columns = range(self._model.columnCount())
        for column in columns:
            self.setColumnHidden(column, False)
        self.resizeColumnsToContents()
        spare = self.viewport().width() - sum(self.columnWidth(column) for column in columns)
        for column in reversed(columns):
            if spare < 0 and column > 1 and self._model.can_be_left_out(column):
                spare += self.columnWidth(column)
                self.setColumnHidden(column, True)
        if columns:
            self.setColumnWidth(0, self.columnWidth(0) + max(spare, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()


class TableCard(Card):
    """Measurements, bone ages and stages; says which one is looked at and which is opened."""

    looked_at = Signal(object)
    opened = Signal(object)
    bone_age_opened = Signal(object)
    stage_opened = Signal(object)

    def __init__(self) -> None:
        self.edit = Button(translate("Growth", "Edit…"), "quiet", on_click=self._open_current)
        super().__init__(translate("Growth", "Measurements"), trailing=self.edit)
        self.body.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        self.model = MeasurementTable()
        self.table = _Table(self.model)
        self.clinic_heading = section_heading(translate("Growth", "From the clinic"))
        self.clinic = RowList()
        self.add(self.table, 1)
        self.add(self.clinic_heading)
        self.add(self.clinic)
        self.table.opened.connect(lambda row: self.opened.emit(self.model.occasion(row)))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.edit.setEnabled(False)

    def show_rows(self, occasions: Sequence[Occasion], history: GrowthHistory) -> None:
        """Show a person's measurements."""
        self.model.show(occasions, history)
        self.table.fit_columns()
        self.edit.setEnabled(False)
        self.clinic.clear()
        for bone in reversed(history.bone_ages):
            row = ChoiceRow(
                "",
                translate(
                    "Growth", "Bone age {years}",
                    years=format_quantity(bone.row.years, translate("Unit", "years")),
                ),
                " · ".join(
                    p for p in (format_date(bone.row.day, "medium"), bone.row.method) if p
                ),
            )  # fmt: skip
            row.on_press(partial(self.bone_age_opened.emit, bone.row))
            self.clinic.add(row)
        for stage in reversed(history.facts.stages):
            words = translate("Growth", "Puberty {stage}", stage=stage.stage)
            row = ChoiceRow("", words, format_date(stage.day, "medium"))
            row.on_press(partial(self.stage_opened.emit, stage))
            self.clinic.add(row)
        has_any = bool(history.bone_ages or history.facts.stages)
        self.clinic_heading.setVisible(has_any)
        self.clinic.setVisible(has_any)

    def look_at(self, ids: set[str]) -> None:
        """Select the row of a point without telling anyone."""
        row = self.model.row_of(ids)
        if row is None:
            return
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        selection.setCurrentIndex(self.model.index(row, 0), flags)
        selection.blockSignals(False)
        self.table.scrollTo(self.model.index(row, 0))
        self.table.viewport().update()
        self.edit.setEnabled(True)

    def _tell(self) -> None:
        index = self.table.currentIndex()
        self.edit.setEnabled(index.isValid())
        if index.isValid():
            self.looked_at.emit(self.model.occasion(index.row()))

    def _open_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.opened.emit(self.model.occasion(index.row()))
