"""Lengths on paper: one unit everywhere, so that a page is the same on every device.

A unit is a twentieth of a point. Type is set at that size, far above what a screen shows, so
that letters stand where the printer will put them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSizeF
from PySide6.QtGui import QPageSize

UNITS_PER_POINT: Final = 20
UNITS_PER_INCH: Final = 72 * UNITS_PER_POINT
USUAL_MARGIN_MM: Final = 16.0


def pt(points: float) -> float:
    """Return a length in points as units."""
    return points * UNITS_PER_POINT


def mm(millimetres: float) -> float:
    """Return a length in millimetres as units."""
    return millimetres * UNITS_PER_INCH / 25.4


class PaperSize(StrEnum):
    """The paper in the printer."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def qt(self) -> QPageSize.PageSizeId:
        """The size as Qt names it."""
        return QPageSize.PageSizeId.A4 if self is PaperSize.A4 else QPageSize.PageSizeId.Letter

    def sheet(self, *, landscape: bool) -> QSizeF:
        """Return the whole sheet in units."""
        size = QPageSize(self.qt).size(QPageSize.Unit.Point)
        wide, high = pt(size.width()), pt(size.height())
        return QSizeF(high, wide) if landscape else QSizeF(wide, high)

    def inside(self, *, landscape: bool, margin_mm: float = USUAL_MARGIN_MM) -> QRectF:
        """Return the sheet without its margins."""
        sheet, margin = self.sheet(landscape=landscape), mm(margin_mm)
        return QRectF(margin, margin, sheet.width() - 2 * margin, sheet.height() - 2 * margin)


def usual_size() -> PaperSize:
    """Return the size sold where this computer stands."""
    return PaperSize.LETTER if QLocale.system().territory() in _LETTER_LANDS else PaperSize.A4


_LETTER_LANDS: Final = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Colombia,
        QLocale.Country.Chile,
    }
)
