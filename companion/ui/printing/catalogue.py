"""Which sheets there are, what they are called, and how each is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from companion.ui.printing.document import PaperDocument
from companion.ui.printing.sheets.common import SheetFor
from companion.ui.printing.sheets.fridge import fridge_sheet
from companion.ui.printing.sheets.month import month_sheet
from companion.ui.printing.sheets.night import night_sheet
from companion.ui.printing.sheets.technique import technique_sheet
from companion.ui.printing.sheets.travel import Trip, travel_sheet
from companion.ui.text import translate


class PaperKind(StrEnum):
    """A sheet that can be printed."""

    FRIDGE = "fridge"
    MONTH = "month"
    TECHNIQUE = "technique"
    NIGHT = "night"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True)
class PaperWish:
    """What is to be printed for whom; ``evening`` is the night away, ``trip`` the journey."""

    kind: PaperKind
    sheet: SheetFor
    evening: date
    trip: Trip


def paper_name(kind: PaperKind) -> str:
    """Return what a sheet is called where one is chosen."""
    return {
        PaperKind.FRIDGE: translate("Paper", "This week, for the fridge"),
        PaperKind.MONTH: translate("Paper", "A month of spots"),
        PaperKind.TECHNIQUE: translate("Paper", "Injection, step by step"),
        PaperKind.NIGHT: translate("Paper", "A night away"),
        PaperKind.TRAVEL: translate("Paper", "Travel pack with letter"),
    }[kind]


def make_paper(wish: PaperWish) -> PaperDocument:
    """Return the document of a wish, from the record as it is now."""
    match wish.kind:
        case PaperKind.FRIDGE:
            return fridge_sheet(wish.sheet)
        case PaperKind.MONTH:
            return month_sheet(wish.sheet)
        case PaperKind.TECHNIQUE:
            return technique_sheet(wish.sheet)
        case PaperKind.NIGHT:
            return night_sheet(wish.sheet, wish.evening)
        case PaperKind.TRAVEL:
            return travel_sheet(wish.sheet, wish.trip)
