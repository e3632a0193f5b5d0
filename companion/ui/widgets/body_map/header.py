"""The line above a body map: front or back, or the way back from an enlarged region."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.body_map.model import VIEWS, View
from companion.ui.widgets.body_map.names import region_name, view_name
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.segments import SegmentedSwitch


class BodyMapHeader(QWidget):
    """Holds the front/back switch and, in its place, *Whole body* with the region's name."""

    view_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.switch = SegmentedSwitch([(view, view_name(view)) for view in VIEWS])
        self.switch.changed.connect(self.view_asked)
        self.back = Button(
            translate("BodyMap", "Whole body"),
            "quiet",
            icon="arrow-left",
            on_click=self.back_asked.emit,
        )
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._lay_out()

    def show_switch(self, view: View) -> None:
        """Offer front and back, with one of them current."""
        self.switch.set_value(view)
        self._turn(enlarged=False)

    def show_region(self, region: str) -> None:
        """Name the enlarged region and offer the way back."""
        self._title.setText(region_name(region))
        self._turn(enlarged=True)

    def _turn(self, *, enlarged: bool) -> None:
        self.switch.setVisible(not enlarged)
        self.back.setVisible(enlarged)
        self._title.setVisible(enlarged)
        self.show()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, SPACE.s)
        row = FlowLayout(gap=SPACE.s)
        for widget in (self.switch, self.back, self._title):
            row.addWidget(widget)
        outer.addLayout(row)
