"""The type scale and the inks of paper: black and greys that survive any printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont

from companion.ui import fonts
from companion.ui.printing.paper_size import UNITS_PER_POINT

BLACK: Final = "#000000"
GREY: Final = "#4a4a4a"
LINE: Final = "#8c8c8c"
PALE: Final = "#f0f0f0"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One way of setting text; ``size`` in points, ``leading`` in percent of the font's own."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    ink: str = BLACK
    leading: int = 100

    def font(self) -> QFont:
        """Return the bundled typeface at this size, in units of the page."""
        made = QFont(fonts.FAMILY)
        made.setPixelSize(round(self.size * UNITS_PER_POINT))
        made.setWeight(self.weight)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return made


TITLE: Final = TextStyle(24, QFont.Weight.Bold)
LEAD: Final = TextStyle(14, QFont.Weight.Normal, GREY)
HEADING: Final = TextStyle(14.5, QFont.Weight.DemiBold)
BODY: Final = TextStyle(12, leading=104)
STRONG: Final = TextStyle(12, QFont.Weight.DemiBold, leading=104)
LARGE: Final = TextStyle(16, QFont.Weight.DemiBold)
HUGE: Final = TextStyle(30, QFont.Weight.Bold)
MUTED: Final = TextStyle(11, ink=GREY, leading=102)
SMALL: Final = TextStyle(9.5, ink=GREY)
