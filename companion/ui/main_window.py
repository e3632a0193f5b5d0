"""The window: rail on the near side, one page at a time, messages at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)

from companion.domain.diary import DayState
from companion.domain.people import age_parts
from companion.services.people import day_clock
from companion.services.troubles import TroubleError
from companion.ui import icons
from companion.ui.desk import Desk
from companion.ui.formats import format_age
from companion.ui.page_list import PageEntry, as_page
from companion.ui.text import translate
from companion.ui.widgets.nav_rail import NavRail
from companion.ui.widgets.snackbar import Snackbar

_SMALLEST = QSize(960, 640)
_USUAL = QSize(1280, 800)
HEARTBEAT_MS = 30_000
_HEARTBEAT = timedelta(milliseconds=HEARTBEAT_MS)
_GEOMETRY = "window"


class MainWindow(QMainWindow):
    """Shows the pages of an open diary."""

    def __init__(self, desk: Desk, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self._desk = desk
        self._entries = {entry.key: entry for entry in pages}
        self._built: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._read_at: datetime | None = None
        self.setWindowTitle(translate("Window", "Growth Companion"))
        self.setWindowIcon(icons.app_icon())
        self.rail = NavRail()
        self.stack = QStackedWidget()
        for entry in pages:
            if entry.icon:
                self.rail.add_page(entry.key, entry.name(), entry.icon)
        self.rail.when_to_call.setVisible("when-to-call" in self._entries)
        self.rail.ask.setVisible("visits" in self._entries)
        self.snackbar = Snackbar(self._lay_out(), host=self.stack)
        # It may stay for long, so it stands below the page, never on it.
        self.snackbar.room_taken.connect(
            lambda pixels: self.stack.setContentsMargins(0, 0, 0, pixels)
        )
        self._connect()
        self._shortcuts()
        self._show_person()
        self.heartbeat = QTimer(self, interval=HEARTBEAT_MS)
        self.heartbeat.timeout.connect(self._tick)
        self.heartbeat.start()
        self._fit_screen()

    @property
    def page_keys(self) -> tuple[str, ...]:
        """Return the keys of every page, in order."""
        return tuple(self._entries)

    def show_page(self, key: str) -> QWidget:
        """Show a page, building it the first time. Raises KeyError for an unknown one."""
        entry = self._entries[key]
        page = self._built.get(key)
        if page is None:
            page = self._built[key] = entry.build(self._desk)
            self.stack.addWidget(page)
            self._note_read(key)
        elif key in self._stale:
            self._read_again(key)
        with_focus = _has_focus(self.stack)
        self.stack.setCurrentWidget(page)
        if with_focus and not _has_focus(page):
            _first_stop(page).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rail.set_current(key)
        return page

    def showEvent(self, event: QShowEvent) -> None:
        """Come back with the present: what was shown before may be a day old."""
        super().showEvent(event)
        self._catch_up()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the window comes forward, as after the computer slept."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._catch_up()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size of the window."""
        size = self.size()
        self._desk.preferences.set(_GEOMETRY, f"{size.width()}x{size.height()}")
        super().closeEvent(event)

    def _current_key(self) -> str:
        shown = self.stack.currentWidget()
        return next((key for key, page in self._built.items() if page is shown), "")

    def _changed(self, kinds: frozenset[str]) -> None:
        for key, page in self._built.items():
            if not as_page(page).KINDS.isdisjoint(kinds):
                self._stale.add(key)
        self._refresh_shown()
        if not kinds.isdisjoint({"person", "setting"}):
            self._show_person()

    def _person_changed(self) -> None:
        self.snackbar.dismiss()
        self._stale.update(self._built)
        self._refresh_shown()
        self._show_person()

    def _refresh_shown(self) -> None:
        key = self._current_key()
        if key in self._stale and self.isVisible():
            self._read_again(key)

    def _read_again(self, key: str) -> None:
        self._note_read(key)
        as_page(self._built[key]).refresh()

    def _note_read(self, key: str) -> None:
        self._stale.discard(key)
        self._read_at = self._desk.use.clock.now()

    def _tick(self) -> None:
        """Let the shown page notice that time has passed; the others do when shown."""
        self._stale.update(self._built)
        self._refresh_shown()
        if self.isVisible():
            self._show_person()  # who may have had a birthday

    def _catch_up(self) -> None:
        """Do at once what the heartbeat would have done while nobody looked."""
        if self._read_at is None:
            return
        if not timedelta() <= self._desk.use.clock.now() - self._read_at < _HEARTBEAT:
            self._tick()

    def _show_person(self) -> None:
        person = self._desk.person
        if person is None:
            self.rail.set_person(translate("Window", "Nobody yet"))
            return
        today = day_clock(person).today(self._desk.use.clock.now())
        age = format_age(*age_parts(person.birth_date, today))
        if person.made_up:
            age = translate("Window", "made up · {age}", age=age)
        self.rail.set_person(person.name, age, person.id)

    def _choose_person(self) -> None:
        menu = QMenu(self)
        for state in self._desk.use.today.states():
            name = state.person.name
            if state.state in {DayState.DUE, DayState.LATE}:
                name = translate("Window", "{name} · not logged yet", name=name)
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            shown = self._desk.person
            action.setChecked(shown is not None and shown.id == state.person.id)
            action.triggered.connect(
                lambda _=False, person=state.person: self._desk.show_person(person)
            )
        if "settings" in self._entries:
            menu.addSeparator()
            add = menu.addAction(translate("Window", "People and prescriptions…"))
            add.triggered.connect(lambda: self.show_page("settings"))
        chip = self.rail.person
        menu.exec(chip.mapToGlobal(chip.rect().bottomLeft()))
        menu.deleteLater()

    def _notice(self, text: str, undo: Callable[[], object] | None) -> None:
        self.snackbar.show_message(text, undo=None if undo is None else lambda: self._undo(undo))

    def _undo(self, call: Callable[[], object]) -> None:
        """Take a change back, or say why it stays."""
        try:
            call()
        except TroubleError as error:
            from companion.ui.trouble_words import show_trouble  # noqa: PLC0415 - seldom needed

            show_trouble(self, error, translate("Window", "Not undone"))

    def _page_wanted(self, key: str) -> None:
        if key in self._entries:
            self.show_page(key)

    def _ask(self) -> None:
        """Take a question for the next visit, from whatever page is shown."""
        person = self._desk.person
        if person is None or "visits" not in self._entries:
            return
        from companion.ui.pages.visits.actions import (  # noqa: PLC0415 - after first paint
            VisitActions,
        )

        VisitActions(self, self._desk, person).ask()

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.rail.person_clicked.connect(self._choose_person)
        self.rail.when_to_call_clicked.connect(lambda: self._page_wanted("when-to-call"))
        self.rail.ask_clicked.connect(self._ask)
        self._desk.changed.connect(self._changed)
        self._desk.person_changed.connect(self._person_changed)
        self._desk.noticed.connect(self._notice)
        self._desk.page_wanted.connect(self._page_wanted)

    def _shortcuts(self) -> None:
        for number, key in enumerate((k for k, e in self._entries.items() if e.icon), start=1):
            if number <= 9:  # Ctrl+1 to Ctrl+9
                shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
                shortcut.activated.connect(lambda key=key: self.show_page(key))
        call = QShortcut(QKeySequence("F1"), self)
        call.activated.connect(lambda: self._page_wanted("when-to-call"))
        ask = QShortcut(QKeySequence("Ctrl+Shift+Q"), self)
        ask.activated.connect(self._ask)

    def _lay_out(self) -> QWidget:
        """Put rail and pages beside each other; return what holds both."""
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        return middle

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        self.setMinimumSize(_SMALLEST.boundedTo(room))
        wanted = _read_size(self._desk.preferences.get(_GEOMETRY)) or _USUAL
        self.resize(wanted.expandedTo(self.minimumSize()).boundedTo(room))


def _has_focus(holder: QWidget) -> bool:
    focused: QWidget | None = QApplication.focusWidget()
    return focused is not None and holder.isAncestorOf(focused)


def _first_stop(page: QWidget) -> QWidget:
    """Return what the keyboard reaches first on a page that was just shown, else the page."""
    stop: QWidget | None = page.nextInFocusChain()
    while stop is not None and stop is not page:
        reached = stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and stop.isVisible() and stop.isEnabled() and page.isAncestorOf(stop):
            return stop
        stop = stop.nextInFocusChain()
    return page


def _read_size(text: str) -> QSize | None:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        return None
    return QSize(int(width), int(height))
