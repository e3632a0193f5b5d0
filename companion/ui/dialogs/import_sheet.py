"""Bringing a file in: what it is, what its columns mean, what would be done, then it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from companion.domain.import_plan import ImportPlan
from companion.services.imports import ImportAnswers, Imported, Imports, Recognised
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.dialogs.import_mapping import MappingForm
from companion.ui.dialogs.import_review import ImportReview
from companion.ui.formats import format_date
from companion.ui.pages.settings.job_bar import JobBar
from companion.ui.pages.settings.words import settings_words
from companion.ui.tasks import Progress, Tasks
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 680


class ImportSheet(Sheet):
    """Accepted once rows were brought in; ``imported`` then holds the change, for undo."""

    def __init__(
        self, parent: QWidget, desk: Desk, imports: Imports, tasks: Tasks, source: Path
    ) -> None:
        super().__init__(
            parent, translate("Import", "Bring in a file"), source.name, width=_WIDTH_PX
        )
        self._desk, self._imports, self._source = desk, imports, source
        self.imported: Imported | None = None
        self._found: Recognised | None = None
        self._plan: ImportPlan | None = None
        self._closing = self._plan_next = False
        self.mapping: MappingForm | None = None
        self.job = JobBar(tasks)
        self.trouble = Banner("", "attention")
        self.about = Label(role="muted")
        self.review = ImportReview(settings_words(desk.use.clock.zone()))
        for part in (self.job, self.trouble, self.about, self.review):
            part.hide()
            self.add(part)
        self.look_button = self.add_button(
            translate("Import", "See what would be done"), "primary", self._make_plan
        )
        self.take_button = self.add_button(
            translate("Import", "Bring these rows in"), "primary", self._apply
        )
        self.back_button = self.add_button(
            translate("Import", "Back to the questions"), "secondary", self._ask_again
        )
        self.close_button = self.add_cancel(translate("Import", "Close, change nothing"))
        self.review.take_asked.changed.connect(self._refresh_take)
        self._show_buttons(look=False, take=False)
        self._recognise()

    def reject(self) -> None:
        """Close; work that runs is stopped first and leaves nothing half-done."""
        if self.job.working:
            self._closing = True
            self.job.stop()
            return
        super().reject()

    def _recognise(self) -> None:
        imports, source = self._imports, self._source
        self.job.run(
            translate("Import", "Looking into the file…"),
            lambda _: imports.recognise(source),
            done=self._recognised,
            troubled=self._say,
            ended=self._ended,
        )

    def _recognised(self, found: object) -> None:
        assert isinstance(found, Recognised)
        self._found = found
        if found.folder is not None:
            self._show_about(found)
            self._plan_next = True  # once the bar is free again
            return
        people = self._desk.use.people.all()
        shown = self._desk.person
        if not people or shown is None:
            self._say_text(translate("Import", "Add the person first whose rows these are."))
            return
        self.mapping = MappingForm(found, people, shown.id)
        self.mapping.changed.connect(self._refresh_look)
        self.body.insertWidget(0, self.mapping)
        self._show_buttons(look=True, take=False)
        self._refresh_look()
        self.mapping.person.setFocus()

    def _show_about(self, found: Recognised) -> None:
        assert found.folder is not None
        made = found.folder.made.astimezone(self._desk.use.clock.zone())
        words = translate(
            "Import", "A folder this program wrote on {date}.", date=format_date(made.date())
        )
        if found.folder.changed:
            words += " " + translate(
                "Import", "{n} file(s) were changed since.", n=len(found.folder.changed)
            )
        self.about.set_text(words)
        self.about.show()

    def _make_plan(self) -> None:
        found, imports = self._found, self._imports
        assert found is not None
        answers = self.mapping.answers if self.mapping is not None else ImportAnswers()

        def work(progress: Progress) -> ImportPlan:
            return imports.plan(found, answers, progress.tell)

        self.trouble.hide()
        self._set_working(working=True)
        self.job.run(
            translate("Import", "Reading every row…"),
            work,
            done=self._show_plan,
            troubled=self._say,
            ended=self._ended,
        )

    def _show_plan(self, plan: object) -> None:
        assert isinstance(plan, ImportPlan)
        self._plan = plan
        if self.mapping is not None:
            self.mapping.hide()
        self.review.show_plan(plan)
        self.review.show()
        self._show_buttons(look=False, take=bool(plan.rows or plan.asked))
        self._refresh_take()
        self.close_button.setFocus()

    def _ask_again(self) -> None:
        """Go back to what the columns mean; nothing was done yet."""
        assert self.mapping is not None
        self._plan = None
        self.review.hide()
        self.mapping.show()
        self._show_buttons(look=True, take=False)
        self.resize(self.sizeHint())

    def _apply(self) -> None:
        plan, imports = self._plan, self._imports
        assert plan is not None
        take_asked = self.review.take_asked.value()
        by = self._desk.by

        def work(progress: Progress) -> Imported:
            return imports.apply(plan, progress.tell, take_asked=take_asked, carer_id=by)

        self._set_working(working=True)
        self.job.run(
            translate("Import", "Writing the rows into the diary…"),
            work,
            done=self._applied,
            troubled=self._say,
            ended=self._ended,
        )

    def _applied(self, imported: object) -> None:
        assert isinstance(imported, Imported)
        self.imported = imported
        self._imports.publish(imported.kinds)

    def _say(self, error: TroubleError) -> None:
        self._say_text(trouble_sentence(error))

    def _say_text(self, text: str) -> None:
        self.trouble.set(text, "attention")
        self.trouble.show()
        self.close_button.setFocus()

    def _ended(self) -> None:
        self._set_working(working=False)
        if self.imported is not None:
            self.accept()
        elif self._closing:
            super().reject()
        elif self._plan_next:
            self._plan_next = False
            self._make_plan()
        else:
            self.resize(self.sizeHint())

    def _set_working(self, *, working: bool) -> None:
        for part in (self.mapping, self.review, self.look_button, self.back_button):
            if part is not None:
                part.setEnabled(not working)
        if working:
            self.take_button.setEnabled(False)
        else:
            self._refresh_take()
            self._refresh_look()

    def _show_buttons(self, *, look: bool, take: bool) -> None:
        self.look_button.setVisible(look)
        self.take_button.setVisible(take)
        self.back_button.setVisible(self.mapping is not None and not look)

    def _refresh_look(self) -> None:
        self.look_button.setEnabled(self.mapping is None or self.mapping.ready)

    def _refresh_take(self) -> None:
        plan = self._plan
        takes = plan is not None and (plan.rows or self.review.take_asked.value())
        self.take_button.setEnabled(bool(takes))
