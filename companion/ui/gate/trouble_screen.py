"""A trouble on the way to Today: what it is, what is safe, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from companion.services.troubles import FolderTroubleError, TroubleError
from companion.ui.gate.frame import GateFrame
from companion.ui.gate.ports import Look
from companion.ui.text import breakable, translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.buttons import Pressed
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import FactRow, RowList


@dataclass(frozen=True, slots=True)
class WayOn:
    """A button of a trouble screen."""

    words: str
    call: Pressed


class TroubleScreen(GateFrame):
    """A title, the trouble's own sentence, facts if there are any, and ways on.

    The first way is the primary one; ``aside`` ways stand on the near side.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        ways: Sequence[WayOn],
        *,
        aside: Sequence[WayOn] = (),
        look: Look | None = None,
    ) -> None:
        super().__init__(title, sentence, look=look)
        for way in aside:
            self.add_button(way.words, way.call, "quiet", back=True)
        self._ways = ways
        for way in reversed(ways[1:]):
            self.add_button(way.words, way.call)
        self.first = self.add_button(ways[0].words, ways[0].call, "primary")

    def add_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show facts in two columns."""
        card = Card()
        card.add(RowList(*(FactRow(name, value) for name, value in facts)))
        self.add(card)

    def add_note(self, text: str) -> None:
        """Add a quiet sentence."""
        self.add(Label(breakable(text), "muted"))

    def settle(self) -> None:
        """Keep what was added at the top."""
        self.page.add_stretch()


def trouble_screen(
    title: str,
    error: TroubleError,
    ways: Sequence[WayOn],
    *,
    aside: Sequence[WayOn] = (),
    look: Look | None = None,
) -> TroubleScreen:
    """Return the screen of a named trouble, with the folder it is about."""
    screen = TroubleScreen(title, trouble_sentence(error), ways, aside=aside, look=look)
    if isinstance(error, FolderTroubleError) and error.path is not None:
        screen.add_facts([(translate("Trouble", "Folder"), str(error.path))])
    screen.settle()
    return screen
