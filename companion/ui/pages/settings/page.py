"""The Settings page: the names of its sections on the near side, one section beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.desk import Desk
from companion.ui.pages.settings.about import AboutSection
from companion.ui.pages.settings.backups import BackupsSection
from companion.ui.pages.settings.carers import CarersSection
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.data import DataSection
from companion.ui.pages.settings.keys import KeysSection
from companion.ui.pages.settings.look import LookSection
from companion.ui.pages.settings.people import PeopleSection
from companion.ui.pages.settings.prescriptions import PrescriptionsSection
from companion.ui.pages.settings.reminders import RemindersSection
from companion.ui.pages.settings.section import Section
from companion.ui.pages.settings.section_list import SectionList, SectionName
from companion.ui.pages.settings.times import TimesSection
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.labels import Label

_BESIDE_FROM_PX: Final = 780
_LIST_PX: Final = 208
Builder = Callable[[], Section]


class SettingsPage(QWidget):
    """Shows one section at a time; each is built when it is first shown."""

    KINDS = frozenset({"person", "carer", "prescription", "injection", "setting", "site_plan"})

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._context = desk, context
        self._builders = self._all_sections()
        self._built: dict[str, Section] = {}
        self._stale: set[str] = set()
        names = _names()
        self.list = SectionList(names)
        self.list.chosen.connect(self.show_section)
        self.list.entered.connect(self._enter)
        self.choice = ChoiceField([(name.key, name.words) for name in names])
        self.choice.setAccessibleName(translate("Settings", "Section"))
        self.choice.changed.connect(lambda: self.show_section(self.choice.value()))
        self.stack = QStackedWidget()
        self._key = ""
        self._lay_out()
        self.show_section(self._first())

    @property
    def shown(self) -> Section:
        """The section that is shown."""
        return self._built[self._key]

    def show_section(self, key: str) -> Section:
        """Show a section, building it the first time. Raises KeyError for an unknown one."""
        section = self._built.get(key)
        if section is None:
            section = self._built[key] = self._builders[key]()
            self.stack.addWidget(section)
        elif key in self._stale:
            section.refresh()
        self._stale.discard(key)
        self._key = key
        self.stack.setCurrentWidget(section)
        self.list.set_current(key)
        if self.choice.value() != key:
            self.choice.set_value(key)
        return section

    def refresh(self) -> None:
        """Read the record again for the section shown; the others do when they are shown."""
        self._stale = set(self._built) - {self._key}
        self.shown.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the prescriptions when Today sends somebody who has none."""
        super().showEvent(event)
        if not event.spontaneous() and self._first() == "prescriptions":
            self.show_section("prescriptions")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _side_margins(self, *, beside: bool) -> tuple[int, int, int, int]:
        """Return the margins of the list: none towards the section it stands beside."""
        if not beside:
            return SPACE.l, SPACE.xl, SPACE.l, 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return 0, SPACE.xl, SPACE.l, SPACE.m
        return SPACE.l, SPACE.xl, 0, SPACE.m

    def _enter(self) -> None:
        """Take the keyboard from the list into the section."""
        stop = self.shown.first_stop()
        if stop is not None:
            focus_on(stop)

    def _first(self) -> str:
        """Return the section that holds the next step of a new diary, or the first one."""
        person = self._desk.person
        prescribed = person is not None and self._desk.use.prescriptions.of(person.id)
        return "people" if person is None or prescribed else "prescriptions"

    def _all_sections(self) -> dict[str, Builder]:
        desk, context = self._desk, self._context
        return {
            "people": lambda: PeopleSection(
                desk, context, lambda: self.show_section("prescriptions")
            ),
            "prescriptions": lambda: PrescriptionsSection(desk, context),
            "carers": lambda: CarersSection(desk, context),
            "times": lambda: TimesSection(desk, context),
            "reminders": lambda: RemindersSection(desk, context),
            "keys": lambda: KeysSection(desk, context),
            "backups": lambda: BackupsSection(desk, context),
            "data": lambda: DataSection(desk, context),
            "look": lambda: LookSection(desk, context),
            "about": lambda: AboutSection(desk, context),
        }

    def _lay_out(self) -> None:
        self._side = QWidget()
        self._heading = Label(translate("Settings", "Settings"), "heading")
        self._column = column = QVBoxLayout(self._side)
        column.setSpacing(SPACE.m)
        column.addWidget(self._heading)
        column.addWidget(self.choice)
        column.addWidget(self.list, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._side)
        self._box.addWidget(self.stack, 1)

    def _arrange(self) -> None:
        """Stand the list beside the section where there is room, else offer a field above it."""
        scaled = theme.current().metrics.scaled
        beside = self.width() >= scaled(_BESIDE_FROM_PX)
        for part in (self._heading, self.list):
            part.setVisible(beside)
        self.choice.setVisible(not beside)
        self._column.setContentsMargins(*self._side_margins(beside=beside))
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        width = max(scaled(_LIST_PX), self.list.widest() + SPACE.xl)
        self._side.setMaximumWidth(width if beside else self.width())
        self._side.setMinimumWidth(width if beside else 0)


def _names() -> tuple[SectionName, ...]:
    return (
        SectionName("people", translate("Settings", "People"), "users"),
        SectionName("prescriptions", translate("Settings", "Prescriptions"), "notebook-pen"),
        SectionName("carers", translate("Settings", "Carers"), "hand"),
        SectionName("times", translate("Settings", "Times"), "clock"),
        SectionName("reminders", translate("Settings", "Reminders"), "bell"),
        SectionName("keys", translate("Settings", "Keys and recovery"), "key-round"),
        SectionName("backups", translate("Settings", "Backups"), "archive"),
        SectionName("data", translate("Settings", "Data"), "table"),
        SectionName("look", translate("Settings", "Look and language"), "languages"),
        SectionName("about", translate("Settings", "About"), "info"),
    )
