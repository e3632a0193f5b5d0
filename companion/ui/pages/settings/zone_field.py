"""A time zone by the name of a place, found by typing a part of it."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

from companion.ui import theme
from companion.ui.pages.settings.words import zone_words
from companion.ui.text import translate

_CONTINENTS = frozenset(
    {
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
        "Indian", "Pacific",
    }
)  # fmt: skip
_ROWS_SHOWN = 8


class ZoneField(QComboBox):
    """Offers every place that has a time zone; typing "berl" is enough to find Berlin."""

    changed = Signal()
    natural_width_px = 460

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setView(QListView(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(_ROWS_SHOWN)
        for name in sorted(places() | {zone}):
            self.addItem(zone_words(name), name)
        self.setCompleter(self._by_any_part())
        self.set_value(zone)
        self.editTextChanged.connect(self.changed)

    def value(self) -> str:
        """Return the zone's IANA name, or an empty string while no place is meant."""
        typed = self.currentText().strip().casefold()
        names = [str(self.itemData(row)) for row in range(self.count())]
        exact = [name for name in names if zone_words(name).casefold() == typed]
        by_city = [name for name in names if _city(name).casefold() == typed]
        found = exact or (by_city if len(by_city) == 1 else [])
        return found[0] if found else ""

    def set_value(self, value: str) -> None:
        """Show a zone by its IANA name."""
        self.setCurrentIndex(self.findData(value))

    def problem(self) -> str:
        """Return what to do while no place is meant, or an empty string."""
        if self.value():
            return ""
        return translate("Zone", "Choose a place from the list, such as Europe/London.")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _by_any_part(self) -> QCompleter:
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_ROWS_SHOWN)
        popup = completer.popup()
        if popup is not None:
            popup.setFont(theme.current().font())
        return completer


@cache
def places() -> frozenset[str]:
    """Return the zones that are named after a place."""
    return frozenset(
        name for name in available_timezones() if name.partition("/")[0] in _CONTINENTS
    ) | {"UTC"}


def _city(name: str) -> str:
    return zone_words(name).rpartition("/")[2]
