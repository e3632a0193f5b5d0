"""When a person's treatment day runs: the home time zone and the time a new day begins."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from companion.domain.diary import DayClock
from companion.services.ports import Clock
from companion.ui.formats import format_date, format_time
from companion.ui.pages.settings.words import zone_words
from companion.ui.pages.settings.zone_field import ZoneField
from companion.ui.text import translate
from companion.ui.widgets.fields import TimeField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label


class DayForm(Form):
    """Two fields, and a line that says what they mean at this moment."""

    def __init__(self, clock: Clock, zone: str, starts: time) -> None:
        super().__init__()
        self._clock = clock
        self.zone = self.add(
            ZoneField(zone),
            translate("DayForm", "Home time zone"),
            help_text=translate(
                "DayForm", "Stays the same on a journey, so that evenings keep their place."
            ),
        )
        self.starts = self.add(
            TimeField(starts),
            translate("DayForm", "A new day begins at"),
            help_text=translate(
                "DayForm", "An injection before this time counts for the evening before."
            ),
        )
        self.now_line = Label(role="small_muted")
        self.add_widget(self.now_line)
        self.changed.connect(self._show_now)
        self._show_now()

    def _show_now(self) -> None:
        name = self.zone.value()
        self.now_line.setVisible(bool(name))
        if not name:
            return
        zone, now = ZoneInfo(name), self._clock.now()
        running = DayClock(zone, self.starts.value()).today(now)
        self.now_line.set_text(
            translate(
                "DayForm",
                "In {place} it is {time} now, and the diary’s day is {day}.",
                place=zone_words(name),
                time=format_time(now.astimezone(zone)),
                day=format_date(running, "weekday"),
            )
        )
