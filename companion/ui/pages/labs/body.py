"""Body measures: weight, waist, blood pressure, own sliders, and what the clinic gives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from companion.domain.groups import Group
from companion.domain.people import Person
from companion.ui.desk import Desk
from companion.ui.pages.labs.board import SeriesBoard
from companion.ui.pages.labs.body_editor import BodyEditor
from companion.ui.pages.labs.body_series import BodySeries
from companion.ui.pages.labs.doing import Doing
from companion.ui.text import translate
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState

_GROWN = frozenset({Group.ADULT, Group.TRANSITION})


class BodyTab(QWidget):
    """Shows a person's body measures and keeps new ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: Person | None = None
        self.board = SeriesBoard(desk, translate("Body", "Measures"))
        self.empty = Card()
        self.empty.add(
            EmptyState(
                "heart-pulse",
                translate("Body", "No body measure is noted yet"),
                translate(
                    "Body",
                    "Weight and blood pressure, and for grown-ups waist, own sliders and what "
                    "the clinic measured.",
                ),
                action=translate("Body", "Note a blood pressure…"),
                on_click=lambda: self.editor().add_pressure(),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        column.addWidget(self.empty)
        column.addStretch(1)

    def show_person(self, person: Person) -> None:
        """Read a person's measures again."""
        self._person = person
        series = list(BodySeries(self._desk.use, self.editor()).every(person))
        self.board.setVisible(bool(series))
        self.empty.setVisible(not series)
        if series:
            self.board.show_series(series)

    def editor(self) -> BodyEditor:
        """Return the editor of the person who is shown."""
        assert self._person is not None
        return BodyEditor(Doing(self.window(), self._desk, self._person))

    def choices(self) -> list[tuple[str, Callable[[], None]]]:
        """Return what can be added for this person, in words and as calls."""
        editor = self.editor()
        found = [
            (translate("Body", "Blood pressure…"), editor.add_pressure),
            (translate("Body", "Weight and other sizes…"), editor.add_sizes),
        ]
        if self._grown() or editor.sliders():
            if editor.sliders():
                found.append((translate("Body", "Own sliders today…"), editor.rate))
            found.append((translate("Body", "Which sliders…"), editor.name_sliders))
            found.append((translate("Body", "Score from the clinic…"), editor.add_score))
        found.append((translate("Body", "Bone density as reported…"), editor.add_density))
        return found

    def offer(self, place: QPoint) -> None:
        """Show what can be added in a menu at a place on the screen."""
        menu = QMenu(self)
        for words, call in self.choices():
            menu.addAction(words).triggered.connect(lambda _=False, run=call: run())
        menu.exec(place)

    def _grown(self) -> bool:
        assert self._person is not None
        return not _GROWN.isdisjoint(self._desk.use.care_team.groups(self._person))
