"""The side of the Supplies page: orders, and the drawer with needles, wipes and sharps box."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from companion.domain.holds import TreatmentHold
from companion.services.stock_view import Reach, SuppliesView
from companion.ui.formats import format_date
from companion.ui.pages.supplies.figure import Figure
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow, FactRow, RowList


class OrderCard(Card):
    """How far all packs reach, and the day by which to order."""

    plan_asked = Signal()

    def __init__(self, view: SuppliesView) -> None:
        super().__init__()
        self.add(Figure(translate("Supplies", "Reorder by"), *order_figure(view)))
        self.rows = RowList(*(FactRow(label, value) for label, value in order_facts(view)))
        self.add(self.rows)
        if view.hold is not None:
            self.add(Label(hold_words(view.hold, view.today), "small_muted"))
        if view.uncounted:
            self.add(
                Label(
                    translate(
                        "Supplies",
                        "{n} pack(s) without a content typed in are not counted.",
                        n=view.uncounted,
                    ),
                    "small_muted",
                )
            )
        self.add_stretch()
        self.button = Button(
            translate("Supplies", "Orders…"),
            "quiet",
            icon="calendar-check",
            on_click=self.plan_asked.emit,
        )
        self.add(self.button)


class DrawerCard(Card):
    """Needles, wipes and the sharps box, a row each."""

    needles_asked = Signal()
    wipes_asked = Signal()
    sharps_asked = Signal()

    def __init__(self, view: SuppliesView) -> None:
        super().__init__(translate("Supplies", "Needles and sharps"))
        self.needles = ChoiceRow(
            "",
            *reach_words(
                translate("Supplies", "Needles"), view.needles, view.today, _box_words(view)
            ),
            on_click=self.needles_asked.emit,
        )
        self.wipes = ChoiceRow(
            "",
            *reach_words(translate("Supplies", "Wipes"), view.wipes, view.today),
            on_click=self.wipes_asked.emit,
        )
        self.sharps = ChoiceRow("", *sharps_words(view), on_click=self.sharps_asked.emit)
        self.add(RowList(self.needles, self.wipes, self.sharps))


def order_figure(view: SuppliesView) -> tuple[str, str]:
    """Return the day to reorder by, and how far all packs reach."""
    run = view.run
    if view.line is None:
        return (
            translate("Supplies", "not planned"),
            translate("Supplies", "No prescription runs today."),
        )
    if run is None and (view.in_use or view.unopened):
        return (
            translate("Supplies", "not known"),
            translate(
                "Supplies",
                "A pack’s unit is not that of the doses, and units are never converted.",
            ),
        )
    if run is None or run.last_covered is None:
        return (
            translate("Supplies", "not known"),
            translate("Supplies", "No full dose is noted at hand."),
        )
    reach = translate(
        "Supplies",
        "About {n} full dose(s) in all packs, the last on {day}",
        n=run.doses,
        day=near_day(run.last_covered, view.today),
    )
    if view.order_by is None:
        return translate("Supplies", "not soon"), reach
    if view.order_by <= view.today:
        return translate("Supplies", "now"), reach
    return near_day(view.order_by, view.today), reach


def near_day(day: date, today: date) -> str:
    """Return a day with its weekday, or with its year where that is another one."""
    return format_date(day, "weekday_short" if day.year == today.year else "medium")


def hold_words(hold: TreatmentHold, today: date) -> str:
    """Return what a hold does to the plan: its known days take no dose."""
    since = format_date(hold.since, "weekday_short")
    if hold.until is not None:
        return translate(
            "Supplies",
            "On hold from {start} to {end}, as the clinic said: these days are not counted.",
            start=since,
            end=format_date(hold.until, "weekday_short"),
        )
    if hold.since > today:
        return translate(
            "Supplies",
            "On hold from {start}, as the clinic said, with no end noted: only that day is left "
            "out, so that nothing is missing when it ends.",
            start=since,
        )
    return translate(
        "Supplies",
        "On hold since {start}, as the clinic said, with no end noted: doses are counted from "
        "tomorrow on, so that nothing is missing when it ends.",
        start=since,
    )


def order_facts(view: SuppliesView) -> list[tuple[str, str]]:
    """Return what the order day is planned with, as label and value."""
    lead = translate("Supplies", "{n} day(s)", n=view.plan.lead_days)
    rows = [(translate("Supplies", "An order takes"), lead)]
    if view.plan.repeat_on is not None:
        repeat = near_day(view.plan.repeat_on, view.today)
        rows.append((translate("Supplies", "Can be filled from"), repeat))
    return rows


def reach_words(name: str, reach: Reach | None, today: date, what: str = "") -> tuple[str, str]:
    """Return how many are left, and until when they last."""
    if reach is None:
        figure = translate("Supplies", "not counted yet")
        return translate("Supplies", "{name}: {figure}", name=name, figure=figure), ""
    if reach.left < 0:
        figure = translate("Supplies", "please count them")
        return translate("Supplies", "{name}: {figure}", name=name, figure=figure), what
    figure = translate("Supplies", "{n} left", n=reach.left)
    title = translate("Supplies", "{name}: {figure}", name=name, figure=figure)
    parts = [what] if what else []
    if reach.order_by is not None:
        by = near_day(reach.order_by, today)
        parts.append(translate("Supplies", "order by {day}", day=by))
    return title, " · ".join(parts)


def sharps_words(view: SuppliesView) -> tuple[str, str]:
    """Return how full the sharps box is, by its own estimate, and when to change it."""
    fill, box = view.sharps, view.sharps_box
    name = translate("Supplies", "Sharps box")
    if fill is None or box is None:
        figure = translate("Supplies", "not noted yet")
        return translate("Supplies", "{name}: {figure}", name=name, figure=figure), ""
    if box.holds is None:
        figure = translate("Supplies", "{n} needle(s)", n=fill.needles)
    else:
        share = min(round(100 * fill.needles / box.holds), 100)
        figure = translate("Supplies", "about {n} % full", n=share)
    title = translate("Supplies", "{name}: {figure}", name=name, figure=figure)
    if view.sharps_change is None:
        began = format_date(box.started.astimezone(view.now.tzinfo).date(), "medium")
        return title, translate("Supplies", "begun {day}", day=began)
    day = near_day(view.sharps_change, view.today)
    return title, translate("Supplies", "estimate · change it by {day}", day=day)


def _box_words(view: SuppliesView) -> str:
    if view.needle_box is None:
        return ""
    box = view.needle_box.box
    length = translate("Supplies", "{length} mm", length=box.length_mm) if box.length_mm else ""
    return " ".join(part for part in (box.gauge, length) if part)
