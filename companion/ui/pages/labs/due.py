"""What is due: by the clinic's dates or the article's schedule, whose words they always stay."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.article import Article
from companion.domain.guidance import Guidance
from companion.domain.monitoring import Check, DueState
from companion.domain.monitoring_notes import MonitoringDeed
from companion.domain.people import Person
from companion.ui.desk import Desk
from companion.ui.dialogs.monitoring_sheet import CheckContext, CheckText, MonitoringSheet
from companion.ui.models.monitoring_words import (
    changed_words,
    check_words,
    last_words,
    noted_words,
    window_words,
)
from companion.ui.pages.labs.doing import Doing
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.rows import ChoiceRow, RowList

_IGF1, _IGF1_TIMING = "igf1", "T2"
_GROUPS = (
    frozenset({DueState.OPEN, DueState.PASSED}),
    frozenset({DueState.AHEAD, DueState.POSTPONED}),
    frozenset({DueState.NO_DATE}),
    frozenset({DueState.NOT_WANTED}),
)


class DueTab(QWidget):
    """Lists a person's checks by how they stand and notes what was said and done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: Person | None = None
        self.rows: dict[str, ChoiceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.l)

    def show_person(self, person: Person) -> None:
        """Read a person's checks again."""
        self._person = person
        clear(self._column)
        checks = self._desk.use.monitoring.checks(person)
        self.rows = {}
        for states, title in zip(_GROUPS, _titles(), strict=True):
            found = [one for one in checks if one.state in states]
            found.sort(key=lambda one: one.latest or date.max)
            if found:
                self._column.addWidget(self._card(title, found))
        self._column.addWidget(
            Label(
                translate(
                    "Monitoring",
                    "The intervals are the source article’s, not ours and not this person’s plan; "
                    "the clinic’s own dates always come first. Not yet reviewed by a clinician.",
                ),
                "small_muted",
            )
        )
        self._column.addStretch(1)

    def open_check(self, check: Check) -> None:
        """Show a check, to note what was said or done."""
        use = self._desk.use
        text = CheckText(
            title=check_words(check.key, check.name),
            state=" · ".join((_sentence(window_words(check)), last_words(check))),
            article=tuple(item.text for item in check.items),
            beside=beside(check, use.texts.article(), use.texts.guidance()),
        )
        self._ask(check.key, text)

    def add_date(self) -> None:
        """Note what the clinic asked for."""
        text = CheckText(
            translate("Monitoring", "The clinic asked for…"),
            translate("Monitoring", "Its date comes before the article’s interval."),
        )
        self._ask("", text)

    def _ask(self, key: str, text: CheckText) -> None:
        assert self._person is not None
        person, monitoring = self._person, self._desk.use.monitoring
        doing = Doing(self.window(), self._desk, person)
        blank = monitoring.blank(person, key, MonitoringDeed.CLINIC_DATE, carer_id=doing.by)
        zone = ZoneInfo(person.zone)
        carers = {carer.id: carer.name for carer in self._desk.use.people.carers(left=True)}
        context = CheckContext(
            doing.words(), monitoring.notes(person, key) if key else (),
            lambda note: noted_words(note, zone, carers), monitoring.save,
        )  # fmt: skip
        sheet = MonitoringSheet(self.window(), context, blank, text)
        if not sheet.exec():
            return
        if sheet.taken_out is not None:
            change = monitoring.remove(sheet.taken_out, carer_id=doing.by)
            doing.tell(translate("Monitoring", "Taken out."), change)
        elif sheet.saved is not None:
            doing.tell(translate("Monitoring", "Noted."), sheet.saved)

    def _card(self, title: str, checks: Iterable[Check]) -> Card:
        assert self._person is not None
        card, rows = Card(title), RowList()
        today = self._desk.use.monitoring.today(self._person)
        for check in checks:
            parts = (last_words(check), changed_words(check, today))
            said = check.note.said_by if check.note is not None else ""
            detail = " · ".join(part for part in (*parts, said) if part)
            name = check_words(check.key, check.name)
            row = ChoiceRow("", f"{name}: {window_words(check)}", detail)
            row.on_press(partial(self.open_check, check))
            self.rows[check.key] = row
            rows.add(row)
        card.add(rows)
        return card


def beside(check: Check, article: Article, guidance: Guidance) -> tuple[str, ...]:
    """Return what else is said about a check: the article's own tension, and guidance.

    Each guidance note names its publisher, and says when it was not read at a source that
    answers for it.
    """
    lines = []
    if check.key == _IGF1:
        lines += [
            f"{one.title}. {one.text} {one.resolved}"
            for one in article.tensions
            if one.id == _IGF1_TIMING
        ]
    mine = {item.id for item in check.items}
    for note in guidance.notes:
        if mine.isdisjoint(note.beside):
            continue
        known = (guidance.sources.get(name) for name in note.statement.sources)
        publishers = ", ".join(dict.fromkeys(one.publisher for one in known if one is not None))
        unread = "" if note.statement.verified else translate("Monitoring", "not verified")
        source = " · ".join(part for part in (publishers, unread) if part)
        lines.append(f"{note.statement.text} ({source})" if source else note.statement.text)
    return tuple(lines)


def _titles() -> tuple[str, ...]:
    return (
        translate("Monitoring", "Can be done now"),
        translate("Monitoring", "Ahead"),
        translate("Monitoring", "Without a date"),
        translate("Monitoring", "Not wanted by the clinic"),
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
