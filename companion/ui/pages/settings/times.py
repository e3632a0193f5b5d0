"""Times: by whose clock each diary runs, when its day begins, and the usual time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.people import Person
from companion.domain.stays import Stay
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.form_saving import FormSaver
from companion.ui.formats import format_time
from companion.ui.models.prescription_words import LineState, state_of
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.day_form import DayForm
from companion.ui.pages.settings.section import Section
from companion.ui.pages.settings.words import settings_words, zone_words
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import FactRow, RowList
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import dose_words


class TimesSection(Section):
    """A card for each person with the facts their due times follow from."""

    KINDS = frozenset({"person", "prescription", "stay"})

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Settings", "Times"),
            translate("Settings", "By these clocks evenings are due, late, and told apart."),
        )
        self.cards: dict[str, TimesCard] = {}
        self.nobody = Label(translate("Settings", "Nobody is entered yet."), "muted")
        self.add(self.nobody)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Show everybody’s clock."""
        people = self._desk.use.people.all()
        use, now = self._desk.use, self._desk.use.clock.now()
        lines = [use.prescriptions.of(person.id) for person in people]
        days = [day_clock(person).today(now) for person in people]
        stays = [use.record.get(Stay, person.id) for person in people]
        if not self._is_news((people, lines, days, stays)):
            for card in self.cards.values():
                card.show_time(now)
            return
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {person.id: TimesCard(self._desk, person) for person in people}
        for place, (person, card) in enumerate(zip(people, self.cards.values(), strict=True)):
            card.button.on_press(partial(self._change, person))
            self.body.insertWidget(place, card)
        self.nobody.setVisible(not people)

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return next((card.button for card in self.cards.values()), None)

    def _change(self, person: Person) -> None:
        sheet = DaySheet(self, self._desk, person)
        if sheet.exec() == QDialog.DialogCode.Accepted and sheet.change_id:
            said = translate("Settings", "{name}’s times were changed.", name=person.name)
            self._tell(said, sheet.change_id)


class TimesCard(Card):
    """One person's clock: place, begin of the day, and the usual time of what is prescribed."""

    def __init__(self, desk: Desk, person: Person) -> None:
        self.button = Button(translate("Settings", "Change…"), icon="pencil")
        self.button.setAccessibleName(
            translate("Settings", "Change the times of {name}", name=person.name)
        )
        super().__init__(person.name, trailing=self.button)
        self._zone = ZoneInfo(person.zone)
        now = desk.use.clock.now()
        self.time = FactRow(translate("Settings", "Time there now"), "")
        self.show_time(now)
        begins = translate("Settings", "A new day begins at")
        rows = RowList(
            *_zone_rows(person, desk.use.record.get(Stay, person.id)),
            self.time,
            FactRow(begins, format_time(person.day_starts)),
        )
        today = day_clock(person).today(now)
        for line in desk.use.prescriptions.of(person.id):
            if state_of(line, today) is not LineState.ENDED:
                dose = dose_words(line.dose)
                label = translate("Settings", "Usual time of {dose}", dose=dose)
                rows.add(FactRow(label, format_time(line.usual_time)))
        self.add(rows)

    def show_time(self, now: datetime) -> None:
        """Show the time by this person's clock."""
        self.time.set_value(format_time(now.astimezone(self._zone)))


def _zone_rows(person: Person, stay: Stay | None) -> list[FactRow]:
    """Return the home zone and, on a journey by local time, the zone until home again."""
    home = translate("Settings", "Home time zone")
    if stay is None or not stay.by_local_time or not stay.holds(person.zone):
        return [FactRow(home, zone_words(person.zone))]
    away = translate("Settings", "Local time until home again")
    return [FactRow(home, zone_words(stay.home)), FactRow(away, zone_words(person.zone))]


class DaySheet(Sheet):
    """Changes a person's home time zone and the begin of their day; says what that does."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(
            parent,
            translate("DaySheet", "Times of {name}", name=person.name),
            translate(
                "DaySheet",
                "From now on evenings are counted by this clock. Injections already recorded keep "
                "their day and their time.",
            ),
        )
        self._desk, self._person = desk, person
        self.change_id = ""
        self.form = DayForm(desk.use.clock, person.zone, person.day_starts)
        self.add(self.form)
        self.add(
            Label(
                translate(
                    "DaySheet", "The usual time belongs to the prescription and is changed there."
                ),
                "small_muted",
            )
        )
        self.save_button = self.add_button(translate("DaySheet", "Save"), "primary", self._save)
        self.add_cancel()

    def _save(self) -> None:
        if not self.form.check():
            return
        changed = replace(
            self._person, zone=self.form.zone.value(), day_starts=self.form.starts.value()
        )
        if changed == self._person:
            self.accept()
            return
        people = self._desk.use.people
        words = settings_words(self._desk.use.clock.zone())
        saver = FormSaver(self, self.form, words, {})
        change = saver.save(lambda confirmed: people.update(changed, confirmed))
        if change is not None:
            self.change_id = change
            self.accept()
