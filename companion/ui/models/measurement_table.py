"""The measurements as a table beside the chart, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from companion.domain.growth.history import GrowthHistory
from companion.domain.measurements import Measure, Setting
from companion.services.growth_occasions import Occasion
from companion.ui import icons
from companion.ui.formats import format_date, format_decimal
from companion.ui.text import translate

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading and what it shows of an occasion."""

    heading: str
    cell: Callable[[Occasion], str]
    spoken: str
    measure: Measure | None = None


class MeasurementTable(QAbstractTableModel):
    """Occasions with date, height, SDS and weight; grown-ups have weight and waist."""

    def __init__(self) -> None:
        super().__init__()
        self._occasions: tuple[Occasion, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._sds: dict[str, float | None] = {}

    def show(self, occasions: Sequence[Occasion], history: GrowthHistory) -> None:
        """Show other measurements."""
        self.beginResetModel()
        self._occasions = tuple(occasions)
        self._sds = {row: h.sds for h in history.heights for row in h.ids}
        has_sds = any(sds is not None for sds in self._sds.values())
        self._columns = self._make_columns(with_sds=has_sds)
        self.endResetModel()

    def occasion(self, row: int) -> Occasion:
        """Return the occasion of a row."""
        return self._occasions[row]

    def can_be_left_out(self, column: int) -> bool:
        """Tell whether a column can be missing where there is little room."""
        return self._columns[column].measure not in {None, Measure.HEIGHT}

    def row_of(self, ids: set[str]) -> int | None:
        """Return the row that holds one of these measurements."""
        rows = enumerate(self._occasions)
        return next((n for n, o in rows if ids.intersection(r.id for r in o.rows)), None)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: ARG002 - a flat table
        return len(self._occasions)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002 - a flat table
        return len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, occasion = self._columns[index.column()], self._occasions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.cell(occasion)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignLeft if index.column() == 0 else Qt.AlignmentFlag.AlignRight
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        at_home = index.column() == 0 and occasion.setting is Setting.HOME
        if role == Qt.ItemDataRole.AccessibleTextRole:
            where = translate("Growth", "at home") if at_home else ""
            return " ".join(p for p in (column.spoken, column.cell(occasion), where) if p)
        if at_home and role == Qt.ItemDataRole.DecorationRole:
            return icons.icon("house", "text_muted")
        if at_home and role == Qt.ItemDataRole.ToolTipRole:
            return translate("Growth", "Measured at home")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _make_columns(self, *, with_sds: bool) -> tuple[Column, ...]:
        measured = {row.measure for occasion in self._occasions for row in occasion.rows}
        columns = [Column(translate("Growth", "Date"), _date, translate("Growth", "Date"))]
        for measure, heading, spoken in (
            (Measure.HEIGHT, translate("Unit", "cm"), translate("Growth", "Height in cm")),
            (Measure.WEIGHT, translate("Unit", "kg"), translate("Growth", "Weight in kg")),
            (Measure.WAIST, translate("Growth", "Waist"), translate("Growth", "Waist in cm")),
            (Measure.HEAD, translate("Growth", "Head"), translate("Growth", "Head in cm")),
        ):
            if measure in measured:
                columns.append(Column(heading, _value_of(measure), spoken, measure))
            if measure is Measure.HEIGHT and with_sds:
                name = translate("Growth", "SDS")
                columns.append(Column(name, self._sds_of, translate("Growth", "Height SDS")))
        return tuple(columns)

    def _sds_of(self, occasion: Occasion) -> str:
        row = occasion.row(Measure.HEIGHT)
        sds = self._sds.get(row.id) if row is not None else None
        return "" if sds is None else format_decimal(sds, places=2)


def _date(occasion: Occasion) -> str:
    return format_date(occasion.day, "medium")


def _value_of(measure: Measure) -> Callable[[Occasion], str]:
    def cell(occasion: Occasion) -> str:
        row = occasion.row(measure)
        return "" if row is None else format_decimal(_shown(row.value))

    return cell


def _shown(value: Decimal) -> Decimal:
    """Return a value to a tenth, as scales and stadiometers read; the record keeps it all."""
    return round(value, 1)
