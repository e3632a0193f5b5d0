"""Open cards above everything else on Today, and "anything new?" beside the injection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.holds import TreatmentHold, hold_on
from companion.domain.people import Person
from companion.services.open_cards import has_open_cards, something_noted
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.models.hold_words import hold_words
from companion.ui.text import translate
from companion.ui.widgets.access import describe
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from companion.domain.check_ins import DueCheckIn
    from companion.ui.pages.today.urgent import OpenCards
    from companion.ui.symptom_flow import CardFlow

KINDS = frozenset(
    {
        "card_episode", "card_action", "check_in_answer", "symptom_note", "care_contacts",
        "situation_event", "treatment_hold", "medicine", "person_groups", "personal_limits",
    }
)  # fmt: skip


class TodayCards(QWidget):
    """Holds the open cards; nothing of the rules is read while there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.open: OpenCards | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hold = Banner("", "attention")
        self._column.addWidget(self.hold)
        self.hide()
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._look_at_injections)
        desk.changed.connect(self._changed)

    @property
    def first_button(self) -> QWidget | None:
        """The button the focus goes to while an urgent card is open."""
        return self.open.first_button if self.open and not self.open.isHidden() else None

    def refresh(self, person: Person) -> bool:
        """Show a person's cards; return whether one of them is urgent."""
        urgent = False
        if has_open_cards(self._desk.use.record, person.id):
            urgent = self._open_cards().refresh(person)
        elif self.open is not None:
            self.open.hide()
        on_hold = self._show_hold(person)
        self.setVisible(on_hold or (self.open is not None and not self.open.isHidden()))
        return urgent

    def _open_cards(self) -> OpenCards:
        from companion.ui.pages.today.urgent import OpenCards  # noqa: PLC0415 - only with a card

        if self.open is None:
            self.open = OpenCards(self._desk)
            self._column.insertWidget(0, self.open)
        return self.open

    def _show_hold(self, person: Person) -> bool:
        """Say who put treatment on hold and until when; return whether it is on hold."""
        use = self._desk.use
        today = day_clock(person).today(use.clock.now())
        hold = hold_on(use.record.of_person(TreatmentHold, person.id), today)
        self.hold.setVisible(hold is not None)
        if hold is not None:
            parts = (hold_words(hold), hold.said_by, hold.why)
            self.hold.set(
                " · ".join(part for part in parts if part),
                "attention",
                title=translate("Today", "On hold, as the clinic said"),
            )
        return hold is not None

    def _changed(self, kinds: frozenset[str]) -> None:
        if "injection" in kinds:
            self._look_soon.start()

    def _look_at_injections(self) -> None:
        """Show the card of an injection that went beyond what was prescribed."""
        person = self._desk.person
        if person is None:
            return
        raised = self._desk.use.cards.after_injection(person, carer_id=self._desk.by)
        if raised:
            _flow(self.window(), self._desk, person).show_cards(raised)


class AnythingNew(QWidget):
    """One tap with each injection: nothing new, or something to note; and check-ins due."""

    noted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._due: DueCheckIn | None = None
        self._stale = False
        self.nothing = Button(translate("Today", "Nothing new"), "quiet", on_click=self._nothing)
        self.something = Button(translate("Today", "Note…"), "quiet", on_click=self._something)
        describe(self.something, translate("Today", "Something to note…"))
        self.check_in = Button(
            translate("Today", "Check-in…"), "quiet", icon="list-checks", on_click=self._check_in
        )
        self._row = FlowLayout(self, gap=0, at_end=True)
        for button in (self.nothing, self.something, self.check_in):
            self.add(button)
        self.check_in.hide()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._look_for_check_ins)

    def add(self, widget: QWidget) -> None:
        """Put another button behind those there are."""
        self._row.addWidget(widget)

    def refresh(self, person: Person) -> None:
        """Show whether today's question was answered; check-ins are looked up afterwards."""
        use = self._desk.use
        today = day_clock(person).today(use.clock.now())
        answered = something_noted(use.record, person.id, today)
        self.nothing.setVisible(not answered)
        self._stale = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look for check-ins once the page stands: the rules are read after the first paint."""
        super().paintEvent(event)
        if self._stale:
            self._stale = False
            self._timer.start()

    def _look_for_check_ins(self) -> None:
        person = self._desk.person
        due = self._desk.use.symptoms.due(person) if person else ()
        self._due = due[0] if due else None
        self.check_in.setVisible(self._due is not None)

    def _nothing(self) -> None:
        person = self._desk.person
        assert person is not None
        change = self._desk.use.symptoms.nothing_new(person, carer_id=self._desk.by)
        self._desk.done(translate("Today", "Kept: the question is closed for today."), change)

    def _something(self) -> None:
        person = self._desk.person
        assert person is not None
        _flow(self.window(), self._desk, person).note_something()

    def _check_in(self) -> None:
        person = self._desk.person
        assert person is not None
        if self._due is not None:
            _flow(self.window(), self._desk, person).check_in(self._due)


def _flow(parent: QWidget, desk: Desk, person: Person) -> CardFlow:
    from companion.ui.symptom_flow import CardFlow  # noqa: PLC0415 - only when asked for

    return CardFlow(parent, desk, person)
