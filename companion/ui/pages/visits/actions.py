"""What can be done on the Visits page, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from companion.domain.catalogue import Catalogue
from companion.domain.people import Person
from companion.domain.prescriptions import line_on
from companion.domain.visits import Visit, VisitQuestion
from companion.services.people import day_clock
from companion.services.visits import VisitReturn, VisitsView
from companion.ui.desk import Desk
from companion.ui.dialogs.question_sheet import QuestionSheet
from companion.ui.dialogs.visit_return_sheet import VisitReturnSheet
from companion.ui.dialogs.visit_sheet import VisitSheet
from companion.ui.finding_words import FindingWords
from companion.ui.formats import format_date
from companion.ui.models.prescription_words import dose_line
from companion.ui.saving import save
from companion.ui.text import translate


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What the form of a prescription asks of its surroundings."""

    catalogue: Catalogue


class VisitActions:
    """Opens the sheets of visits and questions and offers Undo at the foot of the window.

    ``zone`` is by whose days things were written down.
    """

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        self._parent, self._desk, self._person = parent, desk, person
        self._visits = desk.use.visits
        atlas = desk.use.sites.view(person).atlas
        carers = {carer.id: carer for carer in desk.use.people.carers(left=True)}
        self.zone = ZoneInfo(person.zone)
        self._words = FindingWords(atlas, carers, self.zone)

    def ask(self) -> None:
        """Take a question for the next visit."""
        sheet = QuestionSheet(
            self._parent,
            self._person.name,
            lambda text: self._visits.ask(self._person.id, text, carer_id=self._carer()),
        )
        if sheet.exec():
            self._tell(translate("Visits", "Kept for the visit."), sheet.change_id)

    def ask_now(self, text: str) -> bool:
        """Keep a question that was typed on the page itself; tell whether it is kept."""
        change = save(
            self._parent,
            self._words,
            lambda _: self._visits.ask(self._person.id, text, carer_id=self._carer()),
        )
        self._tell(translate("Visits", "Kept for the visit."), change)
        return change is not None

    def reword(self, question: VisitQuestion) -> None:
        """Put a question into other words."""
        sheet = QuestionSheet(
            self._parent,
            self._person.name,
            lambda text: self._visits.reword(question, text, carer_id=self._carer()),
            question.text,
        )
        if sheet.exec():
            self._tell(translate("Visits", "The question was changed."), sheet.change_id)

    def place(self, question: VisitQuestion, place: int) -> None:
        """Move a question to another place."""
        save(
            self._parent,
            self._words,
            lambda _: self._visits.place(question, place, carer_id=self._carer()),
        )

    def drop(self, question: VisitQuestion) -> None:
        """Take a question off the list."""
        change = save(
            self._parent,
            self._words,
            lambda _: self._visits.remove_question(question, carer_id=self._carer()),
        )
        self._tell(translate("Visits", "The question was taken off."), change)

    def plan(self) -> None:
        """Plan a visit."""
        self._edit(self._visits.blank(self._person), translate("Visits", "The visit is planned."))

    def open(self, visit: Visit, answered: Sequence[VisitQuestion] = ()) -> None:
        """Change a visit or take it off the list; show what was answered there."""
        self._edit(visit, translate("Visits", "The visit was changed."), answered)

    def come_back(self, visit: Visit, view: VisitsView) -> None:
        """Take what a visit brought, then the date of a test and a new prescription, if any."""
        sheet = VisitReturnSheet(
            self._parent, self._words, visit, view.questions, self._keep_return
        )
        if not sheet.exec():
            return
        dated_test, new_line = sheet.dated_test, sheet.new_line  # before the sheet is gone
        self._tell(translate("Visits", "What the visit brought is kept."), sheet.change_id)
        if dated_test:
            self.plan_test()
        if new_line:
            self.prescribe()

    def plan_test(self) -> None:
        """Take the date of a test that the clinic asked for."""
        from companion.domain.monitoring_notes import (  # noqa: PLC0415 - seldom opened
            MonitoringDeed,
        )
        from companion.ui.dialogs.monitoring_sheet import (  # noqa: PLC0415 - as above
            CheckContext,
            CheckText,
            MonitoringSheet,
        )

        monitoring = self._desk.use.monitoring
        blank = monitoring.blank(
            self._person, "", MonitoringDeed.CLINIC_DATE, carer_id=self._carer()
        )
        text = CheckText(
            translate("Visits", "The clinic asked for…"),
            translate("Visits", "Its date comes before any other."),
        )
        context = CheckContext(self._words, (), lambda _: "", monitoring.save)
        sheet = MonitoringSheet(self._parent, context, blank, text)
        if sheet.exec() and sheet.saved is not None:
            self._tell(translate("Visits", "The date of the test is kept."), sheet.saved)

    def prescribe(self) -> None:
        """Take a new prescription, as the Settings page does."""
        from companion.ui.pages.settings.new_line_sheet import (  # noqa: PLC0415 - seldom opened
            NewLineSheet,
        )

        use, person = self._desk.use, self._person
        lines = use.prescriptions.of(person.id)
        today = day_clock(person).today(use.clock.now())
        previous = line_on(lines, today) or (lines[-1] if lines else None)
        shelf = _Shelf(use.texts.catalogue())
        sheet = NewLineSheet(self._parent, self._desk, shelf, person, previous)
        if sheet.exec():
            said = translate(
                "Visits",
                "Written down for {name}: {dose} from {day}.",
                name=person.name,
                dose=dose_line(sheet.kept),
                day=format_date(sheet.kept.start),
            )
            self._tell(said, sheet.change_id)

    def _keep_return(self, back: VisitReturn, confirmed: frozenset[str]) -> str:
        return self._visits.come_back(back, confirmed, carer_id=self._carer())

    def _edit(self, visit: Visit, said: str, answered: Sequence[VisitQuestion] = ()) -> None:
        sheet = VisitSheet(self._parent, self._words, visit, self._keep, answered)
        if not sheet.exec():
            return
        if sheet.wants_removal:
            change = save(
                self._parent,
                self._words,
                lambda _: self._visits.remove(visit, carer_id=self._carer()),
            )
            self._tell(translate("Visits", "The visit was taken off the list."), change)
        else:
            self._tell(said, sheet.change_id)

    def _keep(self, visit: Visit, confirmed: frozenset[str]) -> str:
        return self._visits.save(visit, confirmed, carer_id=self._carer())

    def _carer(self) -> str:
        return self._desk.by

    def _tell(self, said: str, change_id: str | None) -> None:
        if change_id:
            self._desk.done(said, change_id)
