"""The month of spots: the rotation run forward, a suggestion for every planned day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from companion.domain.sites.regions import Side, Site
from companion.services.papers import PaperDay
from companion.ui.formats import first_day_of_week, month_name, weekday_name
from companion.ui.printing.blocks import Block, Columns, Gap, Stack, Text, line_pen
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.figures import Figure, figure_model, view_of
from companion.ui.printing.flow import Piece
from companion.ui.printing.paper_size import pt
from companion.ui.printing.sheets.common import SheetFor, nothing_prescribed, opening
from companion.ui.printing.type import GREY, LARGE, MUTED, PALE, STRONG, TextStyle
from companion.ui.text import translate
from companion.ui.words import place_words

WEEKS = 5
_WEEK = 7
_CELL_PT = 70.0
_FIGURE_PT = 35.0
_FIGURE_WIDE_PT = 34.0
_WORDS = TextStyle(11)
_SMALL_WORDS = TextStyle(10, ink=GREY)


def month_sheet(sheet: SheetFor) -> PaperDocument:
    """Return the coming five weeks, from today on."""
    title = translate("Paper", "A month of spots")
    begun = _days_into_week(sheet.today)
    days = sheet.papers.days(sheet.person, sheet.today, WEEKS * _WEEK - begun)
    lead = " · ".join(part for part in (sheet.name, _subtitle()) if part)
    pieces = opening(title, lead)
    weeks, blank = _weeks(days), nothing_prescribed(days)
    names = _Week([Text(name, style=MUTED, centred=True) for name in _day_names()], head=True)
    pieces.append(Piece(names, with_next=True))
    pieces += [
        Piece(_Week([_cell(sheet, day, blank=blank) for day in week]), repeat=names)
        for week in weeks
    ]
    if not blank:
        pieces.append(Piece(Gap(6), with_next=True))
        pieces.append(Piece(Text(_note(), style=MUTED)))
    return sheet.document(title, pieces, landscape=True)


def _subtitle() -> str:
    return translate("Paper", "a suggestion: what was really used goes into the diary")


def _note() -> str:
    return translate(
        "Paper",
        "Worked out from the diary so that each spot rests long. Leave a spot out that is sore, "
        "bruised, lumpy or red. Left (L) and right (R) are the person’s own.",
    )


def _day_names() -> list[str]:
    first = first_day_of_week()
    return [weekday_name((first - 1 + place) % _WEEK + 1) for place in range(_WEEK)]


def _weeks(days: Sequence[PaperDay]) -> list[list[PaperDay | None]]:
    """Return the days in whole weeks as the calendar here begins them, None outside."""
    lead = _days_into_week(days[0].day)
    cells: list[PaperDay | None] = [*[None] * lead, *days]
    cells += [None] * (-len(cells) % _WEEK)
    return [cells[place : place + _WEEK] for place in range(0, len(cells), _WEEK)]


def _days_into_week(day: date) -> int:
    return (day.isoweekday() - first_day_of_week()) % _WEEK


class _Week:
    """A row of seven cells with edges, or of the names of the days."""

    def __init__(self, cells: Sequence[Block], *, head: bool = False) -> None:
        self._columns = Columns(cells, [1] * _WEEK, gap=8)
        self._head = head

    def height(self, width: float) -> float:
        """Return the height of the row."""
        if self._head:
            return self._columns.height(width) + pt(6)
        return max(pt(_CELL_PT), self._columns.height(width - pt(8)) + pt(8))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the edges, then the cells."""
        if self._head:
            painter.fillRect(area, QColor(PALE))
        painter.setPen(line_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        for place in range(1, _WEEK):
            x = area.left() + area.width() * place / _WEEK
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        air = pt(3) if self._head else pt(4)
        self._columns.paint(painter, area.adjusted(pt(4), air, -pt(4), -air))


def _cell(sheet: SheetFor, day: PaperDay | None, *, blank: bool) -> Block:
    if day is None:
        return Gap(1)
    date_words = Text(_date_words(day), style=STRONG)
    if blank:
        return date_words
    if day.site is None:
        return Stack(date_words, Text(_no_site_words(day), style=_SMALL_WORDS), gap=2)
    atlas = sheet.papers.atlas(sheet.person)
    region = atlas.region(day.site.region)
    letter = translate("BodyMap", "L") if region.side is Side.LEFT else translate("BodyMap", "R")
    where = place_words(atlas.place(day.site))
    top = Columns(
        [date_words, Text(letter, style=LARGE), _small_figure(sheet, day.site)],
        [1, -18, -_FIGURE_WIDE_PT],
        gap=2,
    )
    return Stack(top, Text(where, style=_WORDS), gap=1)


def _date_words(day: PaperDay) -> str:
    if day.day.day == 1:
        return f"{day.day.day} {month_name(day.day.month, 'short')}"
    return str(day.day.day)


def _no_site_words(day: PaperDay) -> str:
    if day.on_hold:
        return translate("Paper", "on hold, as the clinic said")
    if day.recorded:
        return translate("Paper", "already in the diary")
    if day.line is None:
        return translate("Paper", "nothing planned")
    return translate("Paper", "no rested spot to suggest")


def _small_figure(sheet: SheetFor, site: Site) -> Figure:
    papers, person = sheet.papers, sheet.person
    model = figure_model(person, papers.atlas(person), papers.plan(person))
    return Figure(model, _FIGURE_PT, {site: ""}, views=[view_of(model, site)], dot=6.5, grid=False)
