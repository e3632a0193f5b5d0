"""The travel pack: what to take by arithmetic, how it is kept, the hours there, and a letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from companion.domain.storage_limits import AllowanceSpan, InUseRule, OutRule
from companion.domain.travel import DosesToPack, TimesAbroad
from companion.services.papers import Journey, PackStorage
from companion.ui.formats import format_date, format_time
from companion.ui.printing.blocks import Block, Text, WriteLine
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.flow import Piece
from companion.ui.printing.sheets.common import (
    SheetFor,
    heading,
    no_prescription,
    opening,
    statement_words,
    tick_list,
)
from companion.ui.printing.sheets.letter import letter_pieces
from companion.ui.printing.tables import table
from companion.ui.printing.type import MUTED, STRONG
from companion.ui.text import translate
from companion.ui.words import dose_words


@dataclass(frozen=True, slots=True)
class Trip:
    """A journey as typed: its first evening away, its nights, spare evenings, place, storage.

    ``storage`` is what the family typed from its leaflet; ``athlete`` adds the papers a
    competing athlete carries.
    """

    first: date
    nights: int
    spare: int
    zone: ZoneInfo
    storage: str = ""
    full_name: bool = True
    athlete: bool = False


def travel_sheet(sheet: SheetFor, trip: Trip) -> PaperDocument:
    """Return packing list, storage, hours and letter."""
    papers = sheet.papers
    journey = papers.journey(sheet.person, trip.first, trip.nights, trip.spare, trip.zone)
    title = translate("Paper", "Travel pack")
    pieces = opening(title, _lead(sheet, journey))
    pieces += _doses(journey)
    pieces += _bag(sheet, journey, trip)
    pieces += _storage(journey.storage, trip.storage)
    pieces += _hours(sheet, journey)
    pieces += letter_pieces(sheet, journey, full_name=trip.full_name)
    return sheet.document(title, pieces, one_page=False)


def _lead(sheet: SheetFor, journey: Journey) -> str:
    nights = translate("Paper", "{n} night(s)", n=journey.nights)
    span = translate(
        "Paper", "{first} to {last}", first=format_date(journey.first, "medium"),
        last=format_date(journey.last, "medium"),
    )  # fmt: skip
    return " · ".join(part for part in (sheet.name, span, nights) if part)


def _doses(journey: Journey) -> list[Piece]:
    if not journey.packed:
        empty = journey.line is None
        return no_prescription() if empty else []
    pieces = [heading(translate("Paper", "Medicine to take"))]
    for row in journey.packed:
        pieces.append(Piece(Text(_product(row), style=STRONG), after=2, with_next=True))
        pieces.append(Piece(Text(_sum(row)), after=4))
    counted = translate("Paper", "Arithmetic on the prescription, nothing more.")
    pieces.append(Piece(Text(counted, style=MUTED), after=2))
    hand = journey.doses_at_hand
    if hand is not None:
        words = translate(
            "Paper",
            "At hand in the diary’s stock: about {n} dose(s), an estimate. A pen holds fewer doses "
            "than its content divided by the dose.",
            n=hand,
        )
        pieces.append(Piece(Text(words, style=MUTED), after=8))
    return pieces


def _product(row: DosesToPack) -> str:
    return " · ".join(part for part in (row.product, row.presentation) if part)


def _sum(row: DosesToPack) -> str:
    evenings = translate("Paper", "{n} evening(s) as prescribed", n=row.evenings)
    together = translate(
        "Paper", "{doses} × {dose} = {amount}", doses=row.doses, dose=dose_words(row.dose),
        amount=dose_words(row.amount),
    )  # fmt: skip
    if not row.spare:
        return f"{evenings}:  {together}"
    spare = translate("Paper", "{count} spare", count=row.spare)
    return f"{evenings} + {spare}:  {together}"


def _bag(sheet: SheetFor, journey: Journey, trip: Trip) -> list[Piece]:
    guide = sheet.papers.texts.supplies()
    items = [
        _needles(journey),
        *statement_words(guide.sharps, "SH6"),
        *statement_words(guide.travel, "TR1", "TR3", "TR4", "TR2"),
        *(statement_words(guide.travel, "TR6") if trip.athlete else []),
        translate("Paper", "The night-away card, the step-by-step sheet, whom to call."),
    ]
    return [heading(translate("Paper", "In the bag")), *tick_list(items)]


def _needles(journey: Journey) -> str:
    if not journey.needles:
        return translate("Paper", "Needles: one new one for every injection, and some to spare.")
    words = translate(
        "Paper", "{n} needle(s): one new one for every dose above.", n=journey.needles
    )
    more = translate("Paper", "Plus for priming as the manual says, or a bent one: ____")
    left = journey.needles_at_hand
    if left is None:
        return f"{words} {more}"
    have = translate("Paper", "At hand: {count}.", count=left)
    return f"{words} {more} {have}"


def _storage(storage: PackStorage | None, typed: str) -> list[Piece]:
    pieces = [heading(translate("Paper", "Keeping it cool"))]
    if typed:
        words = translate("Paper", "From your leaflet, as typed: {typed}", typed=typed)
        return [*pieces, Piece(Text(words), after=8)]
    lines = _storage_lines(storage) if storage is not None else []
    if not lines:
        blank = translate("Paper", "Copy from your leaflet: in use at … °C for … days")
        out = translate("Paper", "Out of the fridge for at most")
        return [
            *pieces,
            Piece(WriteLine(blank), with_next=True),
            Piece(WriteLine(out), after=8),
        ]
    assert storage is not None
    source = (
        translate("Paper", "As the family checked it in the leaflet of the pack.")
        if storage.checked
        else translate("Paper", "From the label for this country; hold it against your leaflet.")
    )
    blocks: list[Block] = [Text("•  " + words) for words in lines]
    return [
        *pieces,
        *(Piece(block, after=2, with_next=True) for block in blocks),
        Piece(Text(source, style=MUTED), after=8),
    ]


def _storage_lines(storage: PackStorage) -> list[str]:
    found = []
    if storage.unopened is not None:
        degrees = _degrees(storage.unopened.min_c, storage.unopened.max_c)
        found.append(translate("Paper", "Unopened: {degrees}.", degrees=degrees))
    found += [_in_use_words(rule) for rule in storage.in_use]
    found += [_out_words(rule) for rule in storage.out if rule.minutes or rule.months]
    return found


def _in_use_words(rule: InUseRule) -> str:
    if rule.max_c is None:
        return translate("Paper", "In use: {n} day(s) from first use.", n=rule.days)
    return translate(
        "Paper", "In use: {n} day(s) from first use, {degrees}.", n=rule.days,
        degrees=_degrees(rule.min_c, rule.max_c),
    )  # fmt: skip


def _out_words(rule: OutRule) -> str:
    if rule.months:
        span = translate("Paper", "{n} month(s)", n=rule.months)
    else:
        hours, minutes = divmod(rule.minutes or 0, 60)
        days, rest = divmod(hours, 24)
        if days and not rest and not minutes:
            span = translate("Paper", "{n} day(s)", n=days)
        elif hours and not minutes:
            span = translate("Paper", "{n} hour(s)", n=hours)
        else:
            span = translate("Paper", "{n} minute(s)", n=rule.minutes or 0)
    counted = {
        AllowanceSpan.TOTAL: translate("Paper", "in all"),
        AllowanceSpan.PER_DAY: translate("Paper", "a day"),
        AllowanceSpan.PER_USE: translate("Paper", "for each use"),
        AllowanceSpan.ONCE: translate("Paper", "once"),
    }[rule.span]
    if rule.max_c is None:
        return translate(
            "Paper", "Out of the fridge: at most {span} {counted}.", span=span, counted=counted
        )
    return translate(
        "Paper", "Out of the fridge: at most {span} {counted}, {degrees}.", span=span,
        counted=counted, degrees=_degrees(None, rule.max_c),
    )  # fmt: skip


def _degrees(low: int | None, high: int) -> str:
    if low is None:
        return translate("Paper", "at or below {high} °C", high=high)
    return translate("Paper", "{low} to {high} °C", low=low, high=high)


def _hours(sheet: SheetFor, journey: Journey) -> list[Piece]:
    if not journey.times or journey.abroad.key == sheet.person.zone:
        return []
    pieces = [heading(translate("Paper", "The hours, here and there"))]
    home = sheet.person.zone.rpartition("/")[2].replace("_", " ")
    there = journey.abroad.key.rpartition("/")[2].replace("_", " ")
    head = [
        translate("Paper", "Evenings"),
        translate("Paper", "At home ({place})", place=home),
        translate("Paper", "There ({place})", place=there),
    ]
    rows = [
        [Text(_span(row), style=STRONG), Text(format_time(row.home)), Text(_there(row))]
        for row in journey.times
    ]
    pieces += table(head, rows, [1.2, 1, 1.3])
    words = translate(
        "Paper",
        "The same moment on both clocks. Which one to keep to is for your care team to say; ask "
        "before you leave. The diary moves no injection by itself: on arrival it asks once whether "
        "evenings run by home time or by local time.",
    )
    return [*pieces, Piece(Text(words, style=MUTED), after=10)]


def _span(row: TimesAbroad) -> str:
    first = format_date(row.first, "day_short")
    if row.first == row.last:
        return first
    last = format_date(row.last, "day_short")
    return translate("Paper", "{first} to {last}", first=first, last=last)


def _there(row: TimesAbroad) -> str:
    at = format_time(row.abroad)
    if row.days_later > 0:
        return translate("Paper", "{time}, the next day", time=at)
    if row.days_later < 0:
        return translate("Paper", "{time}, the day before", time=at)
    return at
