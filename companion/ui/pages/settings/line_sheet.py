"""A prescription on a sheet: the form of the first start, with what else a later line needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.services.people import day_clock
from companion.services.prescriptions import PrescriptionDraft
from companion.ui.desk import Desk
from companion.ui.form_saving import FormSaver
from companion.ui.gate.answers import LineAnswers
from companion.ui.gate.prescription_step import PrescriptionStep
from companion.ui.models.supply_words import REGIONS, region_name
from companion.ui.pages.settings.context import WithCatalogue
from companion.ui.pages.settings.late_dose import LateDose
from companion.ui.pages.settings.words import settings_words
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import ChoiceField, DateField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 640


class LineSheet(Sheet):
    """What a new line and a corrected one share: the form, the reason, the last day.

    ``change_id`` is the change made once the sheet was accepted, for undo.
    """

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        context: WithCatalogue,
        person: Person,
        title: str,
        answers: LineAnswers,
    ) -> None:
        super().__init__(parent, title, width=_WIDTH_PX)
        self.change_id = ""
        self._desk, self._context, self._person = desk, context, person
        clock = desk.use.clock
        self._today = day_clock(person).today(clock.now())
        self._words = settings_words(clock.zone())
        view = desk.use.sites.view(person)
        areas = {
            region.area.value for region in view.atlas.regions if region.id in view.plan.regions
        }
        answers.areas = frozenset(areas)
        self.step = PrescriptionStep(
            answers,
            self._words,
            catalogue=context.catalogue,
            atlas=view.atlas,
            today=self._today,
        )
        self.step.birth = person.birth_date
        self.room = Banner("", "attention")
        self.late = LateDose(context.catalogue)
        self.extra = Form()
        self.end = self.extra.add(
            DateField(None, optional=True, suggested=self._today),
            translate("LineSheet", "Last day (optional)"),
            help_text=translate("LineSheet", "Leave it empty while no end is planned."),
        )
        self.reason = self.extra.add(
            TextField(hint=translate("LineSheet", "such as weight gain or a change of product")),
            translate("LineSheet", "Reason, as the team gave it (optional)"),
        )
        self.indication = self.extra.add(
            TextField(hint=translate("LineSheet", "where it differs from the diagnosis entered")),
            translate("LineSheet", "Prescribed for (optional)"),
        )
        self.region = self.extra.add(
            ChoiceField([(code, region_name(code)) for code in ("", *REGIONS[:-1])]),
            translate("LineSheet", "Where the pack is sold"),
        )
        # Areas belong to the Sites page once a diary is kept.
        self.step.more.form.show_row(self.step.more.areas, visible=False)
        for part in (self.step, self.room, self.late, self.extra):
            self.add(part)
        self.step.product.changed.connect(self._show_product)
        self.step.rhythm.changed.connect(self._show_product)
        self._show_product()

    def _draft(self) -> PrescriptionDraft:
        """Return the line as typed, with what the label is known to say."""
        return replace(
            self.step.draft(),
            end=self.end.value(),
            reason=self.reason.value(),
            indication=self.indication.value(),
            region=self.region.value(),
        )

    def _saver(self) -> FormSaver:
        return FormSaver(self, self.step.form, self._words, self._fields())

    def _fields(self) -> Mapping[str, QWidget]:
        step = self.step
        return {
            "product": step.product,
            "dose": step.dose,
            "schedule": step.rhythm,
            "start": step.start,
        }

    def _check(self) -> bool:
        """Return whether everything can be read, the last day included."""
        if not self.step.check():
            return False
        first, last = self.step.start.value(), self.end.value()
        if first is not None and last is not None and last < first:
            self.extra.set_error(
                self.end,
                translate("LineSheet", "The last day comes before the first. Choose a later one."),
            )
            return False
        return True

    def _show_product(self) -> None:
        """Show what the leaflet says of a late dose, and whether the spots can rest in full."""
        product, schedule = self.step.product.value(), self.step.rhythm.value()
        self.late.show_product(product.id if product else "")
        self.step.room.hide()  # here the person's own plan and resting spots are counted
        room = self._desk.use.sites.capacity(self._person, schedule) if schedule else None
        self.room.setVisible(room is not None and not room.enough)
        if room is None:
            return
        self.room.set(
            translate(
                "LineSheet",
                "{name} has {usable} usable spots; with this plan {needed} are needed for each to "
                "rest in full. More areas can be chosen on the Sites page, as the team allows.",
                name=self._person.name,
                usable=room.usable,
                needed=room.needed,
            ),
            "attention",
        )
