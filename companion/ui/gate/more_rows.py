"""What may be noted about a prescription, but can wait: folded away behind one button."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.sites.regions import Area
from companion.ui.gate.answers import LineAnswers
from companion.ui.gate.areas_field import AreasField
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import quiet_button
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.form import Form


class MoreRows(QWidget):
    """Prescriber, what the pen window shows, and the areas that are used."""

    def __init__(self) -> None:
        super().__init__()
        self._areas_by_hand = False
        self._suggesting = False
        self.button = quiet_button(
            translate("FirstStart", "More from the prescription (optional)"), self.toggle
        )
        self.form = Form()
        self.pen_shows = self.form.add(
            TextField(hint=translate("FirstStart", "such as 8 clicks or 0.8")),
            translate("FirstStart", "As taught, the pen window shows"),
        )
        self.prescriber = self.form.add(TextField(), translate("FirstStart", "Prescribed by"))
        self.areas = self.form.add(
            AreasField(),
            translate("FirstStart", "Areas for injections"),
            help_text=translate("FirstStart", "As your team and the leaflet allow."),
        )
        self.areas.changed.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        self._fold(open_=False)

    def toggle(self) -> None:
        """Unfold the rows, or fold them again."""
        self._fold(open_=self.form.isHidden())

    def suggest(self, areas: Iterable[Area]) -> None:
        """Choose the areas the product's leaflet names, unless the person chose already."""
        if not self._areas_by_hand:
            self._suggesting = True
            self.areas.set_value(areas)
            self._suggesting = False

    def check(self) -> bool:
        """Return whether one may go on, unfolding what has to be looked at."""
        if self.areas.problem():
            self._fold(open_=True)
        return self.form.check()

    def load(self, answers: LineAnswers, areas: Iterable[Area]) -> None:
        """Show again what was typed; ``areas`` where none were chosen by hand."""
        self.pen_shows.set_value(answers.pen_shows)
        self.prescriber.set_value(answers.prescriber)
        self._areas_by_hand = False
        self.suggest(areas if answers.areas is None else map(Area, answers.areas))
        self._areas_by_hand = answers.areas is not None
        self._fold(open_=answers.more)

    def store(self, answers: LineAnswers) -> None:
        """Keep what is typed."""
        answers.pen_shows = self.pen_shows.value()
        answers.prescriber = self.prescriber.value()
        answers.more = not self.form.isHidden()
        chosen = frozenset(area.value for area in self.areas.value())
        answers.areas = chosen if self._areas_by_hand else None

    def _chosen(self) -> None:
        if not self._suggesting:
            self._areas_by_hand = True

    def _fold(self, *, open_: bool) -> None:
        self.form.setVisible(open_)
        self.button.set_icon("chevron-up" if open_ else "chevron-down")
