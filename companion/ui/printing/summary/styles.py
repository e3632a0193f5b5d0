"""The type of the summary: small, because much stands on a page, and never below 9 points."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont

from companion.ui.printing.type import GREY, TextStyle

NAME: Final = TextStyle(19, QFont.Weight.Bold)
BANNER: Final = TextStyle(10.5, QFont.Weight.DemiBold, GREY)
HEAD: Final = TextStyle(10.5, QFont.Weight.DemiBold, leading=94)
PART_HEAD: Final = TextStyle(9.5, QFont.Weight.DemiBold)
TEXT: Final = TextStyle(9.5, leading=93)
STRONG: Final = TextStyle(9.5, QFont.Weight.DemiBold, leading=93)
QUIET: Final = TextStyle(9, ink=GREY, leading=92)
LABEL: Final = TextStyle(9, ink=GREY, leading=92)
FIGURE: Final = TextStyle(13, QFont.Weight.DemiBold)
CELL: Final = TextStyle(9, leading=92)
CELL_HEAD: Final = TextStyle(9, QFont.Weight.DemiBold, GREY, leading=92)
SMALLEST_PT: Final = 9.0
