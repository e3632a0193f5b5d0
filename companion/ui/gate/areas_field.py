"""Which areas of the body are used for injections."""

from __future__ import annotations

from collections.abc import Iterable

from companion.domain.sites.regions import Area
from companion.ui.gate.composite import CompositeField
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import PressableButton
from companion.ui.widgets.flow import FlowLayout


class AreasField(CompositeField):
    """The four areas as buttons that stay down while an area is used."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[Area, PressableButton] = {}
        row = FlowLayout(self, gap=SPACE.s)
        for area in Area:
            button = PressableButton()
            button.setProperty("kind", "toggle")
            button.setCheckable(True)
            button.setText(area_words(area))
            button.setAccessibleName(area_words(area))
            button.toggled.connect(self.changed)
            self._buttons[area] = button
            row.addWidget(button)
        self.setFocusProxy(self._buttons[Area.ABDOMEN])

    def value(self) -> frozenset[Area]:
        """Return the areas in use."""
        return frozenset(area for area, button in self._buttons.items() if button.isChecked())

    def set_value(self, areas: Iterable[Area]) -> None:
        """Use these areas and no others."""
        used = set(areas)
        for area, button in self._buttons.items():
            button.setChecked(area in used)

    def button(self, area: Area) -> PressableButton:
        """Return the button of an area."""
        return self._buttons[area]

    def problem(self) -> str:
        """Return a sentence while no area is left."""
        if self.value():
            return ""
        return translate("Areas", "Keep at least one area for injections.")


def area_words(area: Area) -> str:
    """Return the name of an area on both sides of the body."""
    match area:
        case Area.ABDOMEN:
            return translate("Areas", "Belly")
        case Area.THIGH:
            return translate("Areas", "Thighs")
        case Area.UPPER_ARM:
            return translate("Areas", "Upper arms")
        case Area.BUTTOCK:
            return translate("Areas", "Buttocks")
