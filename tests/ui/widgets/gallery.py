"""Every widget of the kit on one page, for tests that look at all of them at once."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import (
    IconButton,
    danger_button,
    primary_button,
    quiet_button,
    secondary_button,
)
from companion.ui.widgets.card import Card
from companion.ui.widgets.day_strip import DayMark, DayState, DayStrip
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    DecimalField,
    NoteField,
    TextField,
    TimeField,
)
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import ElidedLabel, Label
from companion.ui.widgets.nav_rail import NavRail
from companion.ui.widgets.page import Columns, PageFrame
from companion.ui.widgets.pill import Pill
from companion.ui.widgets.rows import ChoiceRow, FactRow, RowList
from companion.ui.widgets.segments import SegmentedSwitch
from companion.ui.widgets.weekdays_field import WeekdaysField

LAST_DAY = date(2026, 11, 22)
STATES: dict[int, DayState] = {5: "missed", 7: "partial", 9: "skipped", 10: "unknown", 13: "open"}
PAGES = (
    ("today", "Today", "house"),
    ("growth", "Growth", "trending-up"),
    ("sites", "Sites", "person-standing"),
    ("supplies", "Supplies", "package"),
    ("symptoms", "Symptoms", "activity"),
    ("labs", "Labs", "flask-conical"),
    ("visits", "Visits", "calendar-check"),
    ("learn", "Learn", "book-open"),
    ("settings", "Settings", "settings"),
)


def days() -> list[DayMark]:
    """Return two weeks with every state a day can have."""
    first = LAST_DAY - timedelta(days=13)
    return [
        DayMark(first + timedelta(days=i), STATES.get(i, "given"), is_today=i == 13)
        for i in range(14)
    ]


def rail() -> NavRail:
    """Return the rail with all its pages."""
    made = NavRail()
    made.set_person("Demo child", "8 y 4 m · made up", "demo")
    for key, text, icon in PAGES:
        made.add_page(key, text, icon)
    made.set_current("today")
    return made


def dose_card() -> Card:
    """Return the card that Today is about."""
    card = Card()
    card.add(Pill("Not logged yet", "late"))
    card.add(Label("0.8 mg", "figure"))
    card.add(Label("as prescribed since 3 Sep · daily product, 10 mg cartridge", "muted"))
    card.add(
        RowList(
            ChoiceRow("Where", "Left thigh, front-outer", "31 days rested · other side"),
            ChoiceRow("Pen", "Lot 4711 · opened 5 days ago", "leaflet: 28 days · 7 doses left"),
            ChoiceRow("By", "A.K. · 20:04 · new needle"),
        )
    )
    card.add_stretch()
    buttons = FlowLayout()
    buttons.addWidget(primary_button("Given · 0.8 mg", icon="check"))
    buttons.addWidget(secondary_button("Not given…"))
    buttons.addWidget(secondary_button("Later"))
    buttons.addWidget(quiet_button("History"))
    buttons.addWidget(danger_button("Erase"))
    buttons.addWidget(IconButton("pencil", "Edit"))
    card.add_layout(buttons)
    return card


def soon_card() -> Card:
    """Return a card of facts."""
    card = Card("Soon")
    facts = RowList()
    for label, value in (
        ("Cartridge ends", "Sat 28, 0.4 mg over"),
        ("Needles", "14 · reorder Tue"),
        ("Stock lasts to", "18 Dec"),
    ):
        facts.add(FactRow(label, value))
    card.add(facts)
    card.add_stretch()
    card.add(ElidedLabel("Maximiliana Wilhelmina Katarzyna Brzęczyszczykiewicz-Longname"))
    return card


def form() -> Form:
    """Return a form with every kind of field, one of them wrong."""
    made = Form()
    made.add_section("A measurement")
    height = made.add(DecimalField(Decimal("128.4")), "Height", unit="cm", help_text="Standing.")
    made.add(DateField(LAST_DAY), "Measured on")
    made.add(DateField(None, optional=True, suggested=LAST_DAY), "Next visit")
    made.add(TimeField(time(20, 4)), "At")
    made.add(ChoiceField([("clinic", "At the clinic"), ("home", "At home")]), "Where")
    made.add(TextField("A.K."), "By")
    made.add(WeekdaysField({1, 2, 3, 4, 5, 6}), "Days")
    made.add(CheckField("New needle", value=True), "New needle")
    made.add(NoteField("Slept badly."), "Note")
    height.setText("12,5x")
    made.row(height).check()
    return made


def page() -> PageFrame:
    """Return one page with the whole kit."""
    made = PageFrame("Sunday evening", "22 November · usual time 20:00 · last given yesterday")
    made.add_action(SegmentedSwitch([("height", "Height"), ("speed", "Velocity"), ("bmi", "BMI")]))
    made.add(Columns(dose_card(), soon_card()))
    strip = DayStrip()
    strip.set_days(days())
    card = Card("Last two weeks", trailing=Label("press a day to fill it in", "muted"))
    card.add(strip)
    made.add(card)
    made.add(Banner("Type back two groups of your recovery code.", title="Recovery code"))
    notice = Banner("The phone calendar is out of date.", "attention", dismissible=True)
    notice.add_action("Export again", lambda: None)
    made.add(notice)
    made.add(Banner("Ask your care team before the next injection.", "call", title="Headache"))
    pills = FlowLayout()
    for text, tone in (("Due 20:00", "due"), ("Given 20:04", "given"), ("As planned", "neutral")):
        pills.addWidget(Pill(text, tone))
    pills.addWidget(Pill("Use first", "attention"))
    pills.addWidget(Pill("Call", "call"))
    made.add_layout(pills)
    empty = Card()
    empty.add(EmptyState("ruler", "No heights yet", "Add the first one.", action="Add a height"))
    made.add(empty)
    fields = Card()
    fields.add(form())
    made.add(fields)
    return made


def window() -> QWidget:
    """Return a window with the rail and the page."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail())
    column = QVBoxLayout()
    column.addWidget(page())
    row.addLayout(column, 1)
    return made
