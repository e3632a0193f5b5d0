"""The night-away card: one evening with somebody else, folded into the bag."""

from __future__ import annotations

from datetime import date

from companion.domain.care_team import CareContacts
from companion.services.papers import PaperDay
from companion.ui.formats import format_date, format_time
from companion.ui.models.prescription_words import product_line
from companion.ui.printing.blocks import Block, Columns, Frame, Rule, Stack, Text, WriteLine, ticked
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.figures import Figure, figure_model, view_of
from companion.ui.printing.flow import Piece
from companion.ui.printing.sheets.common import SheetFor, no_prescription
from companion.ui.printing.type import BODY, HEADING, HUGE, LARGE, LEAD, MUTED, STRONG, TITLE
from companion.ui.text import translate
from companion.ui.words import dose_words

_FIGURE_PT = 215.0


def night_sheet(sheet: SheetFor, evening: date) -> PaperDocument:
    """Return the card for one evening."""
    title = translate("Paper", "A night away")
    day = sheet.papers.days(sheet.person, evening, 1)[0]
    card = Stack(
        Text(title, style=TITLE),
        Text(_whose(sheet, evening), style=LEAD),
        Rule(),
        _what(sheet, day),
        Rule(),
        _take_and_do(),
        Rule(),
        _call(sheet.papers.contacts(sheet.person)),
        gap=9,
    )
    return sheet.document(title, [Piece(Frame(card), after=8)])


def _whose(sheet: SheetFor, evening: date) -> str:
    return " · ".join(part for part in (sheet.name, format_date(evening, "full")) if part)


def _what(sheet: SheetFor, day: PaperDay) -> Block:
    if day.on_hold:
        held = translate("Paper", "On hold, as the clinic said: nothing is planned this evening.")
        return Text(held, style=LARGE)
    if day.line is None:
        if sheet.papers.line(sheet.person, day.day) is not None:
            return Text(translate("Paper", "Nothing is planned this evening."), style=LARGE)
        return Stack(*(piece.block for piece in no_prescription()), gap=4)
    line = day.line
    words: list[Block] = [
        Text(dose_words(line.dose), style=HUGE),
        Text(product_line(line), style=STRONG),
        Text(
            translate(
                "Paper", "As prescribed, usually at {time}", time=format_time(line.usual_time)
            )
        ),
    ]
    if line.pen_shows:
        shows = translate("Paper", "As taught, the pen window shows: {shows}", shows=line.pen_shows)
        words.append(Text(shows, style=STRONG))
    words.append(Text(translate("Paper", "Where (a suggestion)"), style=MUTED))
    words.append(Text(sheet.where(day.site), style=LARGE))
    words.append(Text(translate("Paper", "Left and right are the person’s own."), style=MUTED))
    if day.site is None:
        return Stack(*words, gap=4)
    papers, person = sheet.papers, sheet.person
    model = figure_model(person, papers.atlas(person), papers.plan(person))
    figure = Figure(model, _FIGURE_PT, {day.site: ""}, views=[view_of(model, day.site)], head=True)
    return Columns([Stack(*words, gap=4), figure], [1.35, 1], gap=12, centred=True)


def _take_and_do() -> Block:
    take = Stack(
        Text(translate("Paper", "In the bag"), style=HEADING),
        *(ticked(Text(words)) for words in _bag()),
        gap=5,
    )
    do = Stack(
        Text(translate("Paper", "Afterwards"), style=HEADING),
        ticked(Text(translate("Paper", "Needle into the travel sharps box"))),
        ticked(Text(translate("Paper", "Pen back into the fridge, without a needle"))),
        WriteLine(translate("Paper", "Given at")),
        WriteLine(translate("Paper", "Where")),
        WriteLine(translate("Paper", "By")),
        gap=5,
    )
    return Columns([take, do], [1, 1], gap=22)


def _bag() -> list[str]:
    return [
        translate("Paper", "The pen, labelled, in a cool bag without direct contact with ice"),
        translate("Paper", "A new needle, and one to spare"),
        translate("Paper", "A small sharps box"),
        translate("Paper", "Something clean to press on the spot"),
        translate("Paper", "This card and the step-by-step sheet"),
    ]


def _call(contacts: CareContacts) -> Block:
    numbers = (
        (translate("Paper", "Emergency"), contacts.emergency),
        (translate("Paper", "Care team, urgent"), contacts.urgent_number),
        (translate("Paper", "Care team, by day"), contacts.team_number),
        (translate("Paper", "At home"), ""),
    )
    rows = [_number(name, number) for name, number in numbers]
    return Stack(
        Text(translate("Paper", "Who to call"), style=HEADING),
        Columns([Stack(*rows[:2], gap=3), Stack(*rows[2:], gap=3)], [1, 1], gap=22),
        Text(
            translate(
                "Paper",
                "Not sure whether it was given, or something went wrong? Do not give a second "
                "injection; call first.",
            ),
            style=STRONG,
        ),
        gap=6,
    )


def _number(name: str, number: str) -> Block:
    if not number:
        return WriteLine(name)
    return Text((name + "  ", BODY), (number, LARGE))
