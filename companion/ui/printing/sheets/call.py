"""When to call on one page: the numbers, what to call for and how soon, what to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from companion.domain.care_team import CONTACT_KINDS, CareContacts
from companion.domain.red_flags.call_list import CallItem
from companion.domain.red_flags.rules import Tier
from companion.ui.models.call_words import severity_at, severity_heading, title_words
from companion.ui.models.card_words import ask_first, contact_words, if_unsure, tier_words
from companion.ui.printing.blocks import Block, Columns, Frame, Gap, Stack, Text, WriteLine
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.flow import Piece
from companion.ui.printing.paper_size import pt
from companion.ui.printing.sheets.common import opening
from companion.ui.printing.type import BODY, HEADING, LARGE, SMALL, STRONG
from companion.ui.text import translate

_ITEM: Final = replace(BODY, size=9.5, leading=100)
_SUB: Final = replace(STRONG, size=9.5, leading=100)
_TIER: Final = replace(HEADING, size=12.5)
_BETWEEN: Final = 1.2
_TIERS: Final = (Tier.EMERGENCY_NOW, Tier.URGENT_SAME_DAY, Tier.CALL_TEAM_TODAY)
_PER_ROW: Final = 3


@dataclass(frozen=True, slots=True)
class CallPaper:
    """What is printed for one person; ``say`` are the sentences for the phone."""

    name: str
    contacts: CareContacts
    items: tuple[CallItem, ...]
    say: Sequence[str]
    printed: str = ""

    def document(self) -> PaperDocument:
        """Return the page, without colour, so that any printer prints it well."""
        title = translate("CallPaper", "When to call: {name}", name=self.name)
        first = Frame(
            Stack(Text(ask_first(), style=STRONG), Text(if_unsure(), style=STRONG), gap=1),
            padding=6,
        )
        lists = [block for tier in _TIERS for block in self._tier(tier)]
        pieces = [
            *opening(title),
            *self._numbers(),
            Piece(first, after=7),
            Piece(TwoColumns([*lists, *self._phone()])),
        ]
        return PaperDocument(
            title=title,
            pieces=tuple(pieces),
            note=translate(
                "CallPaper",
                "From the source article, leaflets and our own stricter choices; not yet reviewed "
                "by a clinician.",
            ),
            printed=self.printed,
            one_page=True,
        )

    def _numbers(self) -> list[Piece]:
        cells = [self._number(kind) for kind in CONTACT_KINDS]
        rows = [cells[at : at + _PER_ROW] for at in range(0, len(cells), _PER_ROW)]
        return [Piece(Columns(row, [1] * len(row), gap=14), after=6) for row in rows]

    def _number(self, kind: str) -> Block:
        """Return a number, or a line to write it on by hand."""
        label, number = Text(contact_words(kind), style=SMALL), getattr(self.contacts, kind)
        return Stack(label, Text(number, style=LARGE) if number else WriteLine("", room=17), gap=0)

    def _tier(self, tier: Tier) -> list[Block]:
        """Return a list: what counts however mild it is, then what counts only when worse."""
        units: list[Block] = []
        for severity in (0, 2, 3):
            mine = [item for item in self.items if severity_at(item, tier) == severity]
            bullets = [_bullet(title_words(item)) for item in mine]
            if bullets and severity:
                bullets[0] = Stack(Text(severity_heading(severity), style=_SUB), bullets[0], gap=1)
            units += bullets
        if units:
            units[0] = Stack(Text(tier_words(tier), style=_TIER), units[0], gap=1)
            units.append(Gap(4))
        return units

    def _phone(self) -> list[Block]:
        heading = Text(translate("WhenToCall", "What to say on the phone"), style=_TIER)
        return [Stack(heading, *(Text(one, style=_ITEM) for one in self.say), gap=1)]


class TwoColumns:
    """Blocks in the order they are read, in two columns about equally high."""

    def __init__(self, blocks: Sequence[Block], *, gap: float = 18.0) -> None:
        self._blocks, self._gap = tuple(blocks), gap

    def height(self, width: float) -> float:
        """Return the height of the higher column."""
        return self._columns(width).height(width)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint both columns."""
        self._columns(area.width()).paint(painter, area)

    def _columns(self, width: float) -> Columns:
        wide = (width - pt(self._gap)) / 2
        heights = [block.height(wide) + pt(_BETWEEN) for block in self._blocks]
        splits = range(1, len(heights) + 1)
        best = min(splits, key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
        near, far = self._blocks[:best], self._blocks[best:]
        return Columns(
            [Stack(*near, gap=_BETWEEN), Stack(*far, gap=_BETWEEN)], [1, 1], gap=self._gap
        )


def _bullet(words: str) -> Block:
    return Columns([Text("•", style=_ITEM), Text(words, style=_ITEM)], [-6, 1], gap=3)
