"""The injection checklist: one page for the fridge door, with nothing a leaflet would contradict.

Each step restates a rule of the clinical content (needles NR1 to NR6, storage SR2 to SR6,
sharps SH1 to SH5) or plain hygiene; what differs between devices is left to the manual.
"""

from __future__ import annotations

from companion.ui.printing.blocks import Columns, Frame, Stack, Text, TickBox, WriteLine
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.flow import Piece
from companion.ui.printing.sheets.common import SheetFor, heading, opening
from companion.ui.printing.type import BODY, LARGE, MUTED, STRONG
from companion.ui.text import translate


def technique_sheet(sheet: SheetFor) -> PaperDocument:
    """Return the checklist."""
    title = translate("Paper", "Injection, step by step")
    pieces = opening(title, sheet.name)
    number = 0
    for words, steps in _parts():
        pieces.append(heading(words))
        for what, how in steps:
            number += 1
            pieces.append(Piece(_step(number, what, how), after=6.5))
        pieces.append(Piece(Text("", style=MUTED)))
    pieces[-1] = Piece(_manual(), after=0)
    return sheet.document(title, pieces)


def _step(number: int, what: str, how: str) -> Columns:
    words = Text((what, STRONG), ("  " + how if how else "", BODY))
    count = Text(str(number), style=LARGE)
    return Columns([TickBox(), count, words], [-15, -24, 1], gap=6)


def _manual() -> Frame:
    return Frame(
        Stack(
            Text(translate("Paper", "From your device’s own manual"), style=STRONG),
            WriteLine(translate("Paper", "Prime or check the flow: when and how")),
            WriteLine(translate("Paper", "Hold the needle in for … seconds")),
            Text(
                translate(
                    "Paper",
                    "The manual and the nurse who taught you come first: where they differ from "
                    "this page, follow them.",
                ),
                style=MUTED,
            ),
            gap=5,
        ),
        padding=10,
    )


def _parts() -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (translate("Paper", "Before"), _before()),
        (translate("Paper", "The injection"), _during()),
        (translate("Paper", "Afterwards"), _after()),
    ]


def _before() -> list[tuple[str, str]]:
    return [
        (
            translate("Paper", "Look into the diary."),
            translate("Paper", "Has nobody given it yet? Read name, dose and spot."),
        ),
        (translate("Paper", "Wash your hands"), translate("Paper", "and dry them.")),
        (
            translate("Paper", "Look at the pen:"),
            translate(
                "Paper",
                "right name and strength, in date, never frozen, clear and without particles. "
                "If not, do not use it; ask the pharmacist.",
            ),
        ),
        (
            translate("Paper", "Put on a new needle."),
            translate("Paper", "A new sterile one for every injection, never shared."),
        ),
        (
            translate("Paper", "Prime or check the flow"),
            translate("Paper", "as the device’s manual says."),
        ),
        (
            translate("Paper", "Set the dose as prescribed"),
            translate("Paper", "and read the window aloud."),
        ),
    ]


def _during() -> list[tuple[str, str]]:
    return [
        (
            translate("Paper", "Choose a rested spot:"),
            translate("Paper", "clean, dry skin, without lumps, bruises or soreness."),
        ),
        (
            translate("Paper", "Inject as you were taught"),
            translate("Paper", "and press the button all the way."),
        ),
        (
            translate("Paper", "Hold the needle in"),
            translate("Paper", "for as many seconds as the manual says, then draw it out."),
        ),
        (
            translate("Paper", "Do not rub the spot."),
            translate("Paper", "A drop of blood: press lightly with something clean."),
        ),
    ]


def _after() -> list[tuple[str, str]]:
    return [
        (
            translate("Paper", "Needle off, straight into the sharps box,"),
            translate(
                "Paper", "out of reach of children. Close the box at about three quarters full."
            ),
        ),
        (
            translate("Paper", "Pen away without a needle:"),
            translate("Paper", "capped, in its place in the fridge, never in the freezer."),
        ),
        (
            translate("Paper", "Write it into the diary:"),
            translate("Paper", "time, spot and who gave it."),
        ),
    ]
