"""The main card once the day is answered: the other carer sees it is done, by whom and where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.diary import DayState
from companion.domain.injections import Injection
from companion.services.today import TodayView
from companion.ui.formats import format_date
from companion.ui.models.site_map import rest_model
from companion.ui.models.today_words import handover, status
from companion.ui.pages.today.recorder import with_map
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.body_map.thumbnail import BodyMapThumbnail
from companion.ui.widgets.buttons import Button, IconButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.pill import Pill
from companion.ui.words import dose_words

_TICK_PX = 56


class HandoverCard(Card):
    """Says in large words what is on record for this treatment day."""

    edit_asked = Signal()
    more_asked = Signal()
    history_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pill = Pill("", "given")
        self.icon = IconLabel("circle-check", "accent_text", _TICK_PX)
        self.headline = Label(role="title")
        self.detail = Label(role="lead")
        self.amount = Label(role="muted")
        self.next = Label(role="muted")
        self.edit = Button(
            translate("Today", "Change…"), icon="pencil", on_click=self.edit_asked.emit
        )
        self.more = Button(
            translate("Today", "Record another…"), "quiet", on_click=self.more_asked.emit
        )
        self.history = IconButton(
            "history", translate("Today", "Prescription history"), on_click=self.history_asked.emit
        )
        self.body_map = BodyMapThumbnail()
        for button in (self.edit, self.more, self.history):
            button.installEventFilter(self)
        self._lay_out()

    def show_view(self, view: TodayView) -> None:
        """Show the entries of the acting day."""
        self.pill.set(*status(view))
        entries = view.day.entries
        entry = next((e for e in reversed(entries) if e.outcome.injected), None)
        if entry is not None:
            self._show_given(view, entry)
        else:
            self._show_answered(view)
        self.edit.setVisible(bool(entries))
        self.more.set_text(
            translate("Today", "Record another…")
            if entries
            else translate("Today", "Record an injection…")
        )
        self.next.set_text(next_words(view))
        self.next.setVisible(bool(self.next.text()))
        self.body_map.set_model(
            rest_model(
                view.person.figure,
                view.sites.atlas,
                view.sites.rest,
                view.offers,
                rest_days=view.sites.plan.rest_days,
                chosen=entry.site if entry else None,
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the second click of two: it was meant for the button that stood here before."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)

    def _show_given(self, view: TodayView, entry: Injection) -> None:
        headline, detail = handover(view, entry)
        self.icon.set_icon("circle-check", "accent_text")
        self.headline.set_text(headline)
        self.detail.set_text(detail)
        parts = [dose_words(e.dose) for e in view.day.entries if e.dose]
        self.amount.set_text(" + ".join(parts))
        self.amount.setVisible(bool(parts))

    def _show_answered(self, view: TodayView) -> None:
        planned = view.day.state is not DayState.NOT_PLANNED
        self.icon.set_icon("circle-minus" if planned else "moon", "text_muted")
        reasons = [entry.reason for entry in view.day.entries if entry.reason]
        self.headline.set_text(
            status(view)[0] if planned else translate("Today", "No injection planned today")
        )
        self.detail.set_text(", ".join(reasons))
        self.amount.hide()

    def _lay_out(self) -> None:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE.s)
        words.addWidget(self.pill)
        words.addStretch(1)
        words.addWidget(self.icon)
        for label in (self.headline, self.detail, self.amount, self.next):
            words.addWidget(label)
        words.addStretch(2)
        buttons = FlowLayout(gap=SPACE.s)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.more)
        buttons.addWidget(self.history)
        words.addLayout(buttons)
        self.add(with_map(holder, self.body_map), 1)


def next_words(view: TodayView) -> str:
    """Return when the next injection is planned."""
    if view.next_planned is None:
        return ""
    if (view.next_planned - view.today).days == 1:
        return translate("Today", "Next: tomorrow")
    return translate("Today", "Next: {day}", day=format_date(view.next_planned, "weekday"))
