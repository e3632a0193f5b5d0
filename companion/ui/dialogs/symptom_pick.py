"""Choosing what to note: every symptom by body area, narrowed by typing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.red_flags.call_list import BodyArea, area_of
from companion.domain.red_flags.content import Symptom
from companion.domain.searching import matches, words_of
from companion.ui.models.card_words import area_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 860


class SymptomPickSheet(Sheet):
    """Offers what this person is asked about; ``chosen`` is the symptom pressed."""

    def __init__(self, parent: QWidget, symptoms: Sequence[Symptom]) -> None:
        super().__init__(parent, translate("SymptomPick", "What did you notice?"), width=_WIDTH_PX)
        self.chosen: Symptom | None = None
        self._form = Form()
        self.search = self._form.add(
            TextField(hint=translate("SymptomPick", "type a few letters")),
            translate("SymptomPick", "Find"),
        )
        self.add(self._form)
        self.buttons: dict[str, Button] = {}
        self._words: dict[str, str] = {}
        self._areas: list[tuple[QWidget, list[str]]] = []
        for area in BodyArea:
            mine = [one for one in symptoms if area_of(one.id) is area]
            if mine:
                self.add(self._area(area, mine))
        self.search.changed.connect(self._narrow)
        self.search.returnPressed.connect(self._take_first)
        self.add_cancel()
        self.search.setFocus()

    def _area(self, area: BodyArea, symptoms: Sequence[Symptom]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(section_heading(area_words(area)))
        flow = FlowLayout(gap=SPACE.s)
        for symptom in symptoms:
            button = Button(symptom.label)
            button.on_press(partial(self._choose, symptom))
            self.buttons[symptom.id] = button
            self._words[symptom.id] = f"{symptom.label} {symptom.hint}"
            flow.addWidget(button)
        column.addLayout(flow)
        self._areas.append((holder, [one.id for one in symptoms]))
        return holder

    def _narrow(self) -> None:
        typed = words_of(self.search.value())
        for holder, ids in self._areas:
            fitting = [one for one in ids if matches(self._words[one], typed)]
            for one in ids:
                self.buttons[one].setVisible(one in fitting)
            holder.setVisible(bool(fitting))

    def _take_first(self) -> None:
        """Choose the only one that fits; of several, go to the first, where Enter chooses it."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        if self.search.value() and len(shown) == 1:
            shown[0].click()
        elif self.search.value() and shown:
            focus_on(shown[0])

    def _choose(self, symptom: Symptom) -> None:
        self.chosen = symptom
        self.accept()
