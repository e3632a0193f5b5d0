"""The fridge sheet: the coming seven days with dose, suggested spot and a box to tick."""

from __future__ import annotations

from companion.services.papers import PaperDay
from companion.ui.formats import format_date
from companion.ui.printing.blocks import Block, Gap, Text, TickBox, WriteLine
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.figures import Figure, figure_model
from companion.ui.printing.flow import Piece
from companion.ui.printing.sheets.common import (
    SheetFor,
    no_prescription,
    nothing_prescribed,
    opening,
    prescribed_block,
)
from companion.ui.printing.tables import table
from companion.ui.printing.type import BODY, MUTED, STRONG
from companion.ui.text import translate
from companion.ui.words import dose_words

DAYS = 7
_SHARES = (-14, -76, 1, 2.6, -32, -50, -50)
_ROW_PT = 36.0
_FIGURE_PT = 168.0


def fridge_sheet(sheet: SheetFor) -> PaperDocument:
    """Return the sheet from today on."""
    title = translate("Paper", "This week’s injections")
    days = sheet.papers.days(sheet.person, sheet.today, DAYS)
    first, last = (format_date(day.day, "day") for day in (days[0], days[-1]))
    span = translate("Paper", "{first} to {last}", first=first, last=last)
    lead = " · ".join(part for part in (sheet.name, span) if part)
    pieces = opening(title, lead)
    line = next((day.line for day in days if day.line is not None), None)
    pieces += prescribed_block(line) if line is not None else no_prescription()
    cells = _blank_cells if nothing_prescribed(days) else _cells
    rows = [cells(sheet, number, day) for number, day in enumerate(days, start=1)]
    pieces += table(_head(), rows, _SHARES, least=_ROW_PT)
    pieces.append(Piece(Gap(10)))
    if any(day.site is not None for day in days):
        pieces.append(Piece(_figure(sheet, days), after=4, with_next=True))
        pieces.append(Piece(Text(_figure_note(), style=MUTED), after=6))
    pieces.append(Piece(Text(_note(), style=STRONG)))
    return sheet.document(title, pieces)


def _head() -> list[str]:
    return [
        "",
        translate("Paper", "Day"),
        translate("Paper", "Dose"),
        translate("Paper", "Where (a suggestion)"),
        translate("Paper", "Given"),
        translate("Paper", "Time"),
        translate("Paper", "By"),
    ]


def _cells(sheet: SheetFor, number: int, day: PaperDay) -> list[Block]:
    state = _state(day)
    dose = dose_words(day.line.dose) if day.line is not None else "–"
    open_day = not state
    return [
        Text(str(number), style=STRONG),
        Text(format_date(day.day, "weekday_short"), style=STRONG),
        Text(dose, style=STRONG),
        Text(state or sheet.where(day.site), style=BODY if open_day else MUTED),
        TickBox(18) if open_day else Gap(18),
        WriteLine("", room=20) if open_day else Gap(20),
        WriteLine("", room=20) if open_day else Gap(20),
    ]


def _blank_cells(sheet: SheetFor, number: int, day: PaperDay) -> list[Block]:  # noqa: ARG001
    """Return a row to fill in by hand, where no prescription was entered yet."""
    return [
        Text(str(number), style=STRONG),
        Text(format_date(day.day, "weekday_short"), style=STRONG),
        WriteLine("", room=20),
        WriteLine("", room=20),
        TickBox(18),
        WriteLine("", room=20),
        WriteLine("", room=20),
    ]


def _state(day: PaperDay) -> str:
    """Return why there is nothing to tick on a day, empty where there is."""
    if day.on_hold:
        return translate("Paper", "on hold, as the clinic said")
    if day.recorded:
        return translate("Paper", "already in the diary")
    if day.line is None:
        return translate("Paper", "nothing planned")
    return ""


def _figure(sheet: SheetFor, days: tuple[PaperDay, ...]) -> Figure:
    marks = {day.site: str(n) for n, day in enumerate(days, start=1) if day.site is not None}
    papers, person = sheet.papers, sheet.person
    model = figure_model(person, papers.atlas(person), papers.plan(person))
    return Figure(model, _FIGURE_PT, marks)


def _figure_note() -> str:
    return translate(
        "Paper",
        "The numbers show the suggested spot of each day. Left and right are the person’s own.",
    )


def _note() -> str:
    return translate(
        "Paper",
        "Before you inject: is the box empty, and is the diary empty too? "
        "Afterwards tick it here and write it into the diary.",
    )
