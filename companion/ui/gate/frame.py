"""The frame every screen before Today stands in: rail, a title, room to read, buttons below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.gate.rail import GateBar, GateRail, rail_growth
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce
from companion.ui.widgets.buttons import Button, ButtonKind, Pressed, is_enter
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import hairline
from companion.ui.widgets.page import WIDEST_READING_PX, PageFrame

if TYPE_CHECKING:
    from companion.ui.gate.look_menus import LookMenus
    from companion.ui.gate.ports import Look

_RAIL_FROM_PX: Final = 860
_ROOM_BELOW_PX: Final = 90


class GateFrame(QWidget):
    """A calm page with one thing on it; Enter presses the primary button.

    ``language_chosen`` asks whoever shows the screen to make it anew in the language in force.
    """

    language_chosen = Signal()

    def __init__(
        self, title: str, text: str = "", *, look: Look | None = None, steps: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._menus = self._menus_over(look) if look is not None else None
        self.rail, self.bar = GateRail(self._menus, steps), GateBar(self._menus, steps)
        self.page = PageFrame(title, text, widest=WIDEST_READING_PX)
        self.primary: Button | None = None
        self._leading, self._trailing = (
            FlowLayout(gap=SPACE.s),
            FlowLayout(gap=SPACE.s, at_end=True),
        )
        self._foot, self._buttons = QWidget(), QWidget()
        self._lay_out()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_sight)

    def _menus_over(self, look: Look) -> LookMenus:
        from companion.ui.gate.look_menus import LookMenus  # noqa: PLC0415 - not while opening

        menus = LookMenus(look)
        menus.language_chosen.connect(self.language_chosen)
        return menus

    def set_title(self, title: str, text: str = "") -> None:
        """Show another title, and have it read out."""
        self.page.set_title(title, text)
        announce(self, f"{title}. {text}")

    def focus(self) -> None:
        """Take the person to where the screen begins."""
        if self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_step(self, number: int) -> None:
        """Say how far one has come; steps are counted from 0."""
        self.rail.set_current(number)
        self.bar.set_current(number)

    def keep_language(self) -> None:
        """Offer no other language from now on: the screen holds what cannot be made anew."""
        for switch in (self.rail.language, self.bar.language):
            if switch is not None:
                switch.hide()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is already on the page."""
        self.page.add(widget, stretch)

    def add_button(
        self, text: str, on_click: Pressed, kind: ButtonKind = "secondary", *, back: bool = False
    ) -> Button:
        """Add a button at the foot; ``back`` puts it on the near side, where one came from."""
        button = Button(text, kind, on_click=on_click)
        (self._leading if back else self._trailing).addWidget(button)
        self._foot.show()
        if kind == "primary":
            self.primary = button
        return button

    @Slot("QWidget*", "QWidget*")
    def _keep_in_sight(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to what has the focus, also where it was put there by the program."""
        area = self.page.scroll_area
        if new is not None and area.isAncestorOf(new):
            area.ensureWidgetVisible(new, 0, _ROOM_BELOW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.primary is not None and self.primary.isVisibleTo(self):
            self.primary.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = theme.current().metrics
        self._buttons.setMaximumWidth(metrics.scaled(WIDEST_READING_PX))
        wide = self.width() >= round(_RAIL_FROM_PX * rail_growth())
        self.rail.setVisible(wide)
        self.bar.setVisible(not wide)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, SPACE.m, 0, SPACE.l)
        foot.addStretch(1)
        foot.addWidget(self._buttons, 1000)
        foot.addStretch(1)
        sides = QHBoxLayout(self._buttons)
        sides.setContentsMargins(SPACE.xxl, 0, SPACE.xxl, 0)
        sides.addLayout(self._leading, 1)
        sides.addLayout(self._trailing, 2)
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(hairline())
        below.addLayout(foot)
        self._foot.hide()
        self.bar.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self.page, 1)
        right.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
