"""The travel letter: a draft with blanks, for the clinician to change, complete and sign."""

from __future__ import annotations

from companion.domain.prescriptions import Prescription
from companion.services.papers import Journey
from companion.ui.formats import format_date
from companion.ui.models.prescription_words import product_line, schedule_words
from companion.ui.printing.blocks import Block, Frame, Gap, Text, WriteLine
from companion.ui.printing.flow import Piece
from companion.ui.printing.sheets.common import SheetFor
from companion.ui.printing.type import BODY, HEADING, STRONG
from companion.ui.text import translate
from companion.ui.words import dose_words


def letter_pieces(sheet: SheetFor, journey: Journey, *, full_name: bool) -> list[Piece]:
    """Return the draft, beginning a page of its own.

    What the diary does not hold is a line to fill in; nothing is claimed in the clinic's name.
    """
    draft = Frame(
        Text(
            translate(
                "Paper",
                "DRAFT – not valid until a clinician has checked, completed and signed it, best "
                "on the clinic’s own paper.",
            ),
            style=STRONG,
        ),
        padding=8,
    )
    blocks: list[tuple[Block, float]] = [
        (draft, 12),
        (WriteLine(translate("Paper", "Clinic and address")), 2),
        (WriteLine(translate("Paper", "Telephone")), 2),
        (WriteLine(translate("Paper", "Date")), 14),
        (Text(translate("Paper", "To whom it may concern: medicine carried on a journey"),
              style=HEADING), 8),
        *_person(sheet, full_name=full_name),
        *_medicine(journey.line),
        *_carried(journey),
        (Text(translate("Paper", "It must not freeze, so it travels in the cabin bag.")), 2),
        (WriteLine(translate("Paper", "Storage (clinic to complete)")), 14),
        (WriteLine(translate("Paper", "Anything to add or change"), room=30), 2),
        (WriteLine("", room=28), 12),
        (WriteLine(translate("Paper", "Name and position of the clinician"), room=30), 4),
        (WriteLine(translate("Paper", "Signature and stamp"), room=46), 0),
    ]  # fmt: skip
    last = len(blocks) - 1
    return [
        Piece(block, after=after, with_next=place >= last - 2 and place < last, new_page=not place)
        for place, (block, after) in enumerate(blocks)
    ]


def _person(sheet: SheetFor, *, full_name: bool) -> list[tuple[Block, float]]:
    if not full_name:
        return [
            (WriteLine(translate("Paper", "Patient’s name")), 2),
            (WriteLine(translate("Paper", "Date of birth")), 8),
        ]
    words = translate(
        "Paper",
        "{name}, born {birth}, is treated with the medicine named below.",
        name=sheet.person.name,
        birth=format_date(sheet.person.birth_date),
    )
    return [
        (Text(words), 4),
        (WriteLine(translate("Paper", "Diagnosis (clinic to complete)")), 8),
    ]


def _medicine(line: Prescription | None) -> list[tuple[Block, float]]:
    if line is None:
        return [
            (WriteLine(translate("Paper", "Medicine and strength")), 2),
            (WriteLine(translate("Paper", "Dose and days, as prescribed")), 8),
        ]
    return [
        (Text((translate("Paper", "Medicine: "), BODY), (product_line(line), STRONG)), 2),
        (
            Text(
                (translate("Paper", "Dose, as the family recorded the prescription: "), BODY),
                (f"{dose_words(line.dose)}, {schedule_words(line.schedule)}", STRONG),
            ),
            8,
        ),
    ]


def _carried(journey: Journey) -> list[tuple[Block, float]]:
    listed = [
        translate("Paper", "the medicine in its original labelled box"),
        translate("Paper", "pen needles: {count} planned", count=journey.needles)
        if journey.needles
        else translate("Paper", "pen needles"),
        translate("Paper", "a container for used needles"),
        translate("Paper", "cool packs"),
    ]
    intro = Text(translate("Paper", "The traveller carries for personal use:"))
    items: list[tuple[Block, float]] = [(Text("•  " + words), 2) for words in listed]
    return [(intro, 2), *items, (Gap(1), 6)]
