"""Reminders: when, how often, how discreet, and whether they can work on this computer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.people import Person
from companion.domain.reminders import ReminderRules
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.formats import format_time
from companion.ui.pages.settings.context import ReminderSwitches, SettingsContext
from companion.ui.pages.settings.section import Section
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.fields import CheckField, ChoiceField, TimeField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import FactRow, RowList
from companion.ui.widgets.sheet import Sheet

_FOLLOW_UPS = (0, 15, 30, 60, 120)
_MEASURED = (0, 1, 2, 3, 6, 12)


class RemindersSection(Section):
    """A card for each person's wishes, and one for this computer."""

    KINDS = frozenset({"person", "reminder_rules"})

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Settings", "Reminders"),
            translate(
                "Settings",
                "A computer may be off or asleep: let a phone remind you too. Nothing is ever "
                "skipped or moved by a reminder.",
            ),
        )
        self.cards: dict[str, WishesCard] = {}
        self.here = ComputerCard(context.reminders)
        self.add(self.here)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Read everybody's wishes again and show them."""
        people = self._desk.use.people.all()
        rules = {person.id: self._desk.use.reminders.rules(person.id) for person in people}
        if not self._is_news((people, rules)):
            return
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {person.id: WishesCard(person, rules[person.id]) for person in people}
        for place, (person, card) in enumerate(zip(people, self.cards.values(), strict=True)):
            card.button.on_press(partial(self._change, person))
            self.body.insertWidget(place, card)

    def first_stop(self) -> QWidget | None:
        """Return the widget the keyboard should come to first."""
        return next((card.button for card in self.cards.values()), None)

    def _change(self, person: Person) -> None:
        sheet = WishesSheet(self, person, self._desk.use.reminders.rules(person.id))
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return
        try:
            change = self._desk.use.reminders.set_rules(sheet.rules())
        except TroubleError as error:
            show_trouble(self, error)
            return
        said = translate("Settings", "{name}’s reminders were changed.", name=person.name)
        self._tell(said, change)


class WishesCard(Card):
    """What one person is reminded of, and how."""

    def __init__(self, person: Person, rules: ReminderRules) -> None:
        self.button = Button(translate("Settings", "Change…"), icon="pencil")
        self.button.setAccessibleName(
            translate("Settings", "Change the reminders of {name}", name=person.name)
        )
        super().__init__(person.name, trailing=self.button)
        state = translate("Settings", "on") if rules.on else translate("Settings", "off")
        rows = RowList(FactRow(translate("Settings", "Reminders"), state))
        if rules.on:
            rows.add(
                FactRow(
                    translate("Settings", "Until it is answered"),
                    follow_up_words(rules.follow_up_minutes),
                )
            )
            quiet = translate(
                "Settings",
                "{start} to {end}",
                start=format_time(rules.quiet_from),
                end=format_time(rules.quiet_to),
            )
            rows.add(FactRow(translate("Settings", "Quiet hours"), quiet))
            words = (
                translate("Settings", "discreet: no names, no health words")
                if rules.discreet
                else translate("Settings", "name and dose")
            )
            rows.add(FactRow(translate("Settings", "Words on the screen"), words))
            rows.add(
                FactRow(
                    translate("Settings", "Measuring"), measure_words(rules.measure_every_months)
                )
            )
        self.add(rows)


class WishesSheet(Sheet):
    """Changes one person's wishes."""

    def __init__(self, parent: QWidget, person: Person, rules: ReminderRules) -> None:
        super().__init__(parent, translate("Reminders", "Reminders of {name}", name=person.name))
        self._rules = rules
        form = Form()
        on = translate("Reminders", "Remind at the usual time")
        self.on = form.add(CheckField(on, rules.on), on)
        self.follow_up = form.add(
            ChoiceField(
                [(str(minutes), follow_up_words(minutes)) for minutes in _FOLLOW_UPS],
                str(rules.follow_up_minutes),
            ),
            translate("Reminders", "Until it is answered"),
        )
        discreet = translate("Reminders", "Discreet words")
        self.discreet = form.add(
            CheckField(discreet, rules.discreet),
            discreet,
            help_text=translate("Reminders", "No names and no health words on the screen."),
        )
        self.quiet_from = form.add(
            TimeField(rules.quiet_from), translate("Reminders", "Quiet from")
        )
        self.quiet_to = form.add(TimeField(rules.quiet_to), translate("Reminders", "Quiet until"))
        self.day_notice = form.add(
            TimeField(rules.day_notice),
            translate("Reminders", "Daytime notices at"),
            help_text=translate(
                "Reminders",
                "Supplies, visits, tests, measuring and the monthly look at the skin.",
            ),
        )
        self.measure = form.add(
            ChoiceField(
                [(str(months), measure_words(months)) for months in _MEASURED],
                str(rules.measure_every_months),
            ),
            translate("Reminders", "Remind of measuring"),
            help_text=translate(
                "Reminders",
                "Counted from the last measurement, at home or in the clinic. Every 3 months is "
                "our choice until you choose; no source asks for it.",
            ),
        )
        self.add(form)
        self.save_button = self.add_button(translate("Reminders", "Save"), "primary", self.accept)
        self.add_cancel()

    def rules(self) -> ReminderRules:
        """Return the wishes as chosen."""
        return replace(
            self._rules,
            on=self.on.value(),
            discreet=self.discreet.value(),
            follow_up_minutes=int(self.follow_up.value()),
            quiet_from=self.quiet_from.value(),
            quiet_to=self.quiet_to.value(),
            day_notice=self.day_notice.value(),
            measure_every_months=int(self.measure.value()),
        )


class ComputerCard(Card):
    """Whether reminders can work on this computer, with a test and the start at login."""

    def __init__(self, switches: ReminderSwitches | None) -> None:
        super().__init__(translate("Settings", "On this computer"))
        self._switches = switches
        self.state = Banner("", "info")
        self.add(self.state)
        self.test = Button(
            translate("Settings", "Send me a test"), icon="bell", on_click=self._send_test
        )
        self.add(self.test)
        words = translate("Settings", "Start when I log in")
        self.at_login = CheckField(words, bool(switches and switches.starts_at_login()))
        self.at_login.changed.connect(self._switch_login)
        self.add(self.at_login)
        words = translate("Settings", "Stay in the tray when closed")
        self.in_tray = CheckField(words, bool(switches and switches.stays_in_tray()))
        self.in_tray.changed.connect(self._switch_tray)
        self.add(self.in_tray)
        self.note = Label("", "small_muted")
        self.add(self.note)
        self.at_login.setVisible(switches is not None and switches.login_offered)
        self.test.setVisible(switches is not None)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: a tray may have come or gone, and closing the window may have asked."""
        super().showEvent(event)
        self._show_tray()

    def _show_tray(self) -> None:
        there = self._switches is not None and self._switches.tray_there()
        self.in_tray.setVisible(there)
        if self._switches is not None and there:
            with QSignalBlocker(self.in_tray):
                self.in_tray.set_value(self._switches.stays_in_tray())
        self.note.set_text(_note(there))

    def _switch_tray(self) -> None:
        assert self._switches is not None
        self._switches.stay_in_tray(self.in_tray.value())

    def _show_state(self) -> None:
        if self._switches is None:
            self.state.set(translate("Settings", "The demo reminds nobody."), "info")
        elif not self._switches.available():
            self.state.set(
                translate(
                    "Settings",
                    "This desktop has no notification service, so no reminder can appear here. "
                    "Use the calendar file on a phone.",
                ),
                "attention",
            )
        elif not self._switches.has_buttons():
            self.state.set(
                translate(
                    "Settings",
                    "Notifications work here, but without buttons: press one to open the diary.",
                ),
                "info",
            )
        else:
            self.state.set(translate("Settings", "Notifications work here, with buttons."), "info")

    def _send_test(self) -> None:
        assert self._switches is not None
        if self._switches.send_test():
            self.state.set(
                translate(
                    "Settings",
                    "A test was sent. If nothing appeared, look at the notification settings of "
                    "this desktop.",
                ),
                "info",
            )
        else:
            self._show_state()

    def _switch_login(self) -> None:
        assert self._switches is not None
        try:
            self._switches.start_at_login(self.at_login.value())
        except TroubleError as error:
            show_trouble(self, error)


def _note(tray: bool) -> str:
    if tray:
        return translate(
            "Settings",
            "Reminders come while the program runs, also from the tray. Ctrl+Q always quits.",
        )
    return translate(
        "Settings",
        "Reminders come while the program runs, and this desktop shows no tray for it to stay in: "
        "minimise the window instead of closing it, and let a phone remind you too.",
    )


def measure_words(months: int) -> str:
    """Return how often somebody is reminded of measuring."""
    if months == 0:
        return translate("Settings", "never")
    return translate("Settings", "every {n} month(s)", n=months)


def follow_up_words(minutes: int) -> str:
    """Return how often an unanswered reminder comes again."""
    if minutes == 0:
        return translate("Settings", "once")
    return translate("Settings", "again every {n} minute(s)", n=minutes)
