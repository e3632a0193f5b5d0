"""When to call: numbers first, then every red flag in plain words, without logging anything."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.background import MedicalBackground
from companion.domain.care_team import CareContacts, likely_stage
from companion.domain.people import Person
from companion.domain.prescriptions import line_on
from companion.domain.red_flags.call_list import BodyArea, CallItem, call_list
from companion.domain.red_flags.content import SymptomGuide
from companion.domain.red_flags.rules import Tier
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.dialogs.groups_sheet import GroupsSheet
from companion.ui.formats import format_date
from companion.ui.models.call_words import phone_lines, title_words
from companion.ui.models.card_words import group_words, if_unsure
from companion.ui.models.symptom_words import note_title
from companion.ui.pages.when_to_call.areas import AreaCard
from companion.ui.pages.when_to_call.numbers import NumbersCard, OfficialNumber
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label, LineLabel
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.page import Columns, PageFrame

if TYPE_CHECKING:
    from companion.ui.printing.sheets.call import CallPaper

_JUST_NOW, _MOST_NOTICED = timedelta(days=1), 5
_LEFT = (BodyArea.HEAD, BodyArea.LIMBS, BodyArea.SUGAR, BodyArea.SLEEP, BodyArea.GENERAL)


class WhenToCallPage(PageFrame):
    """Opens from every page with one press or F1; the last sentence never scrolls away."""

    KINDS = frozenset(
        {
            "person", "care_contacts", "person_groups", "medicine", "prescription", "injection",
            "symptom_note", "medical_background",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("WhenToCall", "When to call"))
        self._desk = desk
        texts = desk.use.texts
        self._guide, self._article = texts.guide(), texts.article()
        self.items: tuple[CallItem, ...] = ()
        self.numbers = NumbersCard(
            self._guide.emergency.offered_text, _official(self._guide, country_here())
        )
        self.numbers.saved.connect(self._save)
        self.emergencies = Card(translate("WhenToCall", "Call the emergency number now for"))
        self._emergency_lines = QVBoxLayout()
        self.phone = Card(translate("WhenToCall", "What to say on the phone"))
        self._phone_lines = QVBoxLayout()
        self.groups = LineLabel(role="muted")
        self.change_groups = Button(
            translate("WhenToCall", "Change whom this list is for…"), on_click=self._ask_groups
        )
        self.paper = Button(
            translate("WhenToCall", "Print this list…"), icon="printer", on_click=self._print
        )
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the numbers and the person's groups again."""
        person = self._desk.person
        if person is None:
            return
        self.set_title(
            translate("WhenToCall", "When to call"),
            translate(
                "WhenToCall", "{name} · read it any time; nothing is logged", name=person.name
            ),
        )
        self.numbers.show_contacts(self._desk.use.care_team.contacts(person))
        groups = self._desk.use.care_team.groups(person)
        self.groups.set_text(
            translate(
                "WhenToCall",
                "This list is for: {groups}.",
                groups=", ".join(group_words(group) for group in groups),
            )
        )
        self.items = call_list(self._guide, self._article, groups)
        self._show_emergencies()
        self._show_phone(person)
        self._show_areas()

    def lines_to_say(self, person: Person) -> list[str]:
        """Return what to say on the phone about a person."""
        use = self._desk.use
        today = day_clock(person).today(use.clock.now())
        line = line_on(use.prescriptions.of(person.id), today)
        last = use.record.injections.last_given(person.id)
        background = use.record.get(MedicalBackground, person.id)
        return phone_lines(
            person,
            today,
            line,
            last,
            use.care_team.groups(person),
            allergies=background.allergies if background else "",
            noticed=self._noticed(person, today),
        )

    def _noticed(self, person: Person, today: date) -> list[str]:
        """Return what is there now, the newest first: a caller forgets it when it counts."""
        notes = (note for note in self._desk.use.symptoms.notes(person) if note.severity)
        recent = [note for note in notes if note.still_there or note.day >= today - _JUST_NOW]
        return [
            translate(
                "Phone",
                "{what}, since {date}",
                what=note_title(self._guide, note),
                date=format_date(note.started or note.day, "day_short"),
            )
            for note in recent[:_MOST_NOTICED]
        ]

    def showEvent(self, event: object) -> None:
        """Begin at the top, where the numbers are."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.scroll_area.verticalScrollBar().setValue(0)
        self.numbers.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_emergencies(self) -> None:
        clear(self._emergency_lines)
        for item in self.items:
            if item.always is Tier.EMERGENCY_NOW:
                self._emergency_lines.addWidget(_bullet(title_words(item)))
        severe = [i for i in self.items if i.always is not i.worst is Tier.EMERGENCY_NOW]
        if severe:
            self._emergency_lines.addWidget(
                Label(translate("WhenToCall", "And when one of these is severe:"), "strong")
            )
        for item in severe:
            self._emergency_lines.addWidget(_bullet(title_words(item)))

    def _show_phone(self, person: Person) -> None:
        clear(self._phone_lines)
        for sentence in self.lines_to_say(person):
            self._phone_lines.addWidget(Label(sentence))

    def _show_areas(self) -> None:
        for column in (self._left, self._right):
            clear(column)
        for area in BodyArea:
            mine = [item for item in self.items if item.area is area]
            if mine:
                column = self._left if area in _LEFT else self._right
                column.addWidget(AreaCard(area, mine, self._article))
        for column in (self._left, self._right):
            column.addStretch(1)

    def _save(self, contacts: CareContacts) -> None:
        change = self._desk.use.care_team.save_contacts(contacts, carer_id=self._desk.by)
        self._desk.done(translate("WhenToCall", "The numbers are saved."), change)
        self.numbers.change.setFocus()

    def _ask_groups(self) -> None:
        person, use = self._desk.person, self._desk.use
        assert person is not None
        today = day_clock(person).today(use.clock.now())
        sheet = GroupsSheet(
            self, person.name, use.care_team.profile(person), likely_stage(person, today)
        )
        if sheet.exec():
            change = use.care_team.save_profile(sheet.profile(), carer_id=self._desk.by)
            told = translate("WhenToCall", "The list is for {name} as chosen.", name=person.name)
            self._desk.done(told, change)

    def _print(self) -> None:
        from companion.ui.pages.when_to_call.paper import CallPaperSheet  # noqa: PLC0415 - seldom

        CallPaperSheet(self, self._desk, self.on_paper()).exec()

    def on_paper(self) -> CallPaper:
        """Return the page to print for the person shown."""
        from companion.ui.printing.sheets.call import CallPaper  # noqa: PLC0415 - seldom needed

        person, use = self._desk.person, self._desk.use
        assert person is not None
        return CallPaper(
            person.name,
            use.care_team.contacts(person),
            self.items,
            self.lines_to_say(person),
            format_date(day_clock(person).today(use.clock.now()), "medium"),
        )

    def _lay_out(self) -> None:
        self.add_action(self.paper)
        self.add(self.numbers)
        for card, lines in (
            (self.emergencies, self._emergency_lines), (self.phone, self._phone_lines),
        ):  # fmt: skip
            lines.setSpacing(SPACE.xs)
            card.add_layout(lines)
            card.add_stretch()
        self.add(Columns(self.emergencies, self.phone, shares=(3, 2)))
        whom = FlowLayout(gap=SPACE.m, spread=True)
        whom.addWidget(self.groups)
        whom.addWidget(self.change_groups)
        self.add_layout(whom)
        self.add(Columns(_holder(self._left), _holder(self._right), shares=(1, 1)))
        outer = self.layout()
        assert outer is not None
        outer.addWidget(_always_in_sight())


def _official(guide: SymptomGuide, country: str) -> OfficialNumber | None:
    """Return the emergency number that may be offered in a country."""
    hint = guide.emergency.offered_in(country)
    return OfficialNumber(hint.number, guide.sources[hint.source].publisher) if hint else None


def country_here() -> str:
    """Return the two letters of the country this computer is set to."""
    return QLocale.territoryToCode(QLocale.system().territory())


def _always_in_sight() -> QWidget:
    strip = QFrame()
    strip.setProperty("part", "banner")
    strip.setProperty("tone", "call")
    row = QHBoxLayout(strip)
    row.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.m)
    row.setSpacing(SPACE.m)
    row.addWidget(IconLabel("phone-call", "call", 24))
    row.addWidget(Label(if_unsure(), "strong"), 1)
    holder = QWidget()
    around = QHBoxLayout(holder)
    around.setContentsMargins(SPACE.xxl, SPACE.s, SPACE.xxl, SPACE.m)
    around.addWidget(strip)
    return holder


def _bullet(text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.s)
    row.addWidget(Label("•", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text), 1)
    return line


def _holder(column: QVBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(column)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.l)
    return holder
