"""Opens the sheets of the Growth page and keeps what they take, with a way back."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from companion.domain.growth.entry import SizesDraft
from companion.domain.measurements import BoneAge, PubertyStage, Setting
from companion.domain.people import Person
from companion.services.growth_occasions import Occasion
from companion.ui.desk import Desk
from companion.ui.dialogs.background_sheet import BackgroundContext, BackgroundSheet
from companion.ui.dialogs.clinic_sheets import BoneAgeSheet, StageSheet
from companion.ui.dialogs.measurement_sheet import MeasurementSheet, SheetContext
from companion.ui.finding_words import FindingWords
from companion.ui.models.row_history import row_history
from companion.ui.saving import save
from companion.ui.symptom_flow import CardFlow
from companion.ui.text import translate


class GrowthEditor:
    """Adds, changes and takes out what the Growth page shows of one person."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        self._parent, self._desk, self._person = parent, desk, person
        self._growth = desk.use.growth
        atlas = desk.use.sites.view(person).atlas
        carers = {carer.id: carer for carer in desk.use.people.carers(left=True)}
        self._words = FindingWords(atlas, carers, ZoneInfo(person.zone))

    def add_sizes(self) -> None:
        """Take a new occasion."""
        carer = self._desk.carer
        draft = SizesDraft(
            self._person.id, self._growth.today(self._person), Setting.HOME,
            measured_by=carer.initials if carer else "",
        )  # fmt: skip
        sheet = MeasurementSheet(self._parent, self._context(), draft)
        if sheet.exec() and sheet.change_id:
            self._tell(translate("Growth", "Measurement recorded."), sheet.change_id)
            self._look_again()

    def change_sizes(self, occasion: Occasion) -> None:
        """Change an occasion or take it out."""
        history = [line for row in occasion.rows[:1] for line in self._history(row.id)]
        sheet = MeasurementSheet(self._parent, self._context(), occasion.draft(), history)
        if not sheet.exec():
            return
        if sheet.wants_removal:
            by = self._desk.by
            change = save(
                self._parent, self._words, lambda _: self._growth.remove(occasion, carer_id=by)
            )
            self._tell(translate("Growth", "Measurement taken out."), change)
        else:
            self._tell(translate("Growth", "Measurement changed."), sheet.change_id)
            self._look_again()

    def edit_bone_age(self, row: BoneAge | None = None) -> None:
        """Take a new bone age, or change one."""
        today = self._growth.today(self._person)
        kept = row or BoneAge("", self._person.id, today, years=Decimal(0))
        keep = partial(self._growth.record_bone_age, carer_id=self._desk.by)
        sheet = BoneAgeSheet(self._parent, self._words, kept, keep)
        if sheet.exec():
            self._finish(sheet.change_id, kept, wants_removal=sheet.wants_removal)

    def edit_stage(self, row: PubertyStage | None = None) -> None:
        """Take a new puberty stage, or change one."""
        kept = row or PubertyStage("", self._person.id, self._growth.today(self._person), "")
        keep = partial(self._growth.record_stage, carer_id=self._desk.by)
        sheet = StageSheet(self._parent, self._words, kept, keep)
        if sheet.exec():
            self._finish(sheet.change_id, kept, wants_removal=sheet.wants_removal)

    def edit_background(self) -> None:
        """Change parents' heights, birth data or references."""
        person, growth, by = self._person, self._growth, self._desk.by
        context = BackgroundContext(
            words=self._words,
            references=lambda: growth.choices(person),
            velocity_references=growth.velocity_choices(),
            keep=partial(growth.set_background, carer_id=by),
            add_table=lambda content: growth.add_table(person, content, carer_id=by),
        )
        sheet = BackgroundSheet(self._parent, context, growth.background(person))
        if sheet.exec():
            self._tell(translate("Growth", "Saved. All charts use it."), sheet.change_id)

    def _finish(
        self, change_id: str | None, row: BoneAge | PubertyStage, *, wants_removal: bool
    ) -> None:
        if wants_removal:
            growth, by = self._growth, self._desk.by
            change_id = save(
                self._parent, self._words, lambda _: growth.remove_row(row, carer_id=by)
            )
            self._tell(translate("Growth", "Entry taken out."), change_id)
        else:
            self._tell(translate("Growth", "Entry recorded."), change_id)

    def _context(self) -> SheetContext:
        return SheetContext(
            self._person,
            self._growth.today(self._person),
            self._words,
            partial(self._growth.record, carer_id=self._desk.by),
        )

    def _tell(self, words: str, change_id: str | None) -> None:
        if change_id is not None:
            self._desk.done(words, change_id)

    def _look_again(self) -> None:
        """Show the cards that a weight raises by the clinic's own limit, at once."""
        raised = self._desk.use.cards.look_again(self._person, carer_id=self._desk.by)
        CardFlow(self._parent, self._desk, self._person).show_cards(raised)

    def _history(self, row_id: str) -> list[str]:
        lines = self._desk.use.record.journal.of_row(row_id)
        names = {carer.id: carer.name for carer in self._desk.use.people.carers(left=True)}
        return row_history(lines, names, ZoneInfo(self._person.zone))
