"""The tray: tonight's state at a glance, and the way back to the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from companion.domain.diary import DayState
from companion.services.today import PersonState
from companion.ui import icons
from companion.ui.desk import Desk
from companion.ui.text import translate


class Tray(QObject):
    """A tray icon where the desktop has a tray; ``there`` tells whether it does."""

    def __init__(self, desk: Desk, *, show: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self._show = show
        self._menu = QMenu()
        self._leave = leave
        self._lines: tuple[str, ...] = ()
        self._fill_menu()
        self._icon = QSystemTrayIcon(icons.app_icon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._pressed)
        desk.changed.connect(lambda _: self.refresh())
        self.refresh()

    @property
    def there(self) -> bool:
        """Whether this desktop has a tray, so that a window may hide to it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def lines(self) -> tuple[str, ...]:
        """What the menu says, line by line."""
        return tuple(action.text() for action in self._menu.actions() if action.text())

    def refresh(self) -> None:
        """Show the state of everybody's running treatment day; nothing is made anew in vain.

        A tray that came up after the program, as at the start of a session, gets its icon.
        """
        if self.there and not self._icon.isVisible():
            self._icon.show()
        states = self._desk.use.today.states()
        lines = tuple(state_line(state) for state in states)
        if lines == self._lines:
            return
        self._lines = lines
        self._fill_menu()
        waiting = sum(1 for state in states if state.state.waiting)
        self._icon.setIcon(icons.app_icon_with_dot() if waiting else icons.app_icon())
        self._icon.setToolTip(
            translate("Tray", "Growth Companion: {n} not logged yet", n=waiting)
            if waiting
            else translate("Tray", "Growth Companion")
        )

    def _fill_menu(self) -> None:
        self._menu.clear()
        for line in self._lines:
            self._menu.addAction(line.replace("&", "&&")).triggered.connect(self._show)
        self._menu.addSeparator()
        self._menu.addAction(translate("Tray", "Open Growth Companion")).triggered.connect(
            self._show
        )
        self._menu.addAction(translate("Tray", "Quit")).triggered.connect(self._leave)

    def hide(self) -> None:
        """Take the icon away, as at the end."""
        self._icon.hide()

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._show()


def state_line(state: PersonState) -> str:
    """Return one person's state in a few words."""
    words = {
        DayState.GIVEN: translate("Tray", "{name}: given", name=state.person.name),
        DayState.PARTIAL: translate("Tray", "{name}: partly given", name=state.person.name),
        DayState.NOT_PLANNED: translate("Tray", "{name}: nothing planned", name=state.person.name),
    }
    if state.state.waiting:
        return translate("Tray", "{name}: not logged yet", name=state.person.name)
    return words.get(state.state, translate("Tray", "{name}: noted", name=state.person.name))
