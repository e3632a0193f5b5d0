"""The second step: what is prescribed, exactly as the prescription has it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from companion.domain.catalogue import Catalogue, Product
from companion.domain.findings import Finding
from companion.domain.sites.regions import SiteAtlas
from companion.services.prescriptions import PrescriptionDraft
from companion.ui.finding_words import FindingWords
from companion.ui.gate.answers import LineAnswers
from companion.ui.gate.dose_field import DoseField
from companion.ui.gate.more_rows import MoreRows
from companion.ui.gate.prescription_model import (
    capacity_of,
    findings_of,
    labelled_kind,
    labelled_unit,
    made_for,
    presentation_of,
    regions_of,
    starting_areas,
)
from companion.ui.gate.product_field import ProductField
from companion.ui.gate.question import Question
from companion.ui.gate.rhythm_field import RhythmField
from companion.ui.gate.step import Step, show_findings, side_by_side
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import ChoiceField, DateField, TextField, TimeField


class PrescriptionStep(Step):
    """Product, dose, days and usual time; the rest may wait behind one press."""

    def __init__(
        self,
        answers: LineAnswers,
        words: FindingWords,
        *,
        catalogue: Catalogue,
        atlas: SiteAtlas,
        today: date,
    ) -> None:
        super().__init__()
        self.title = translate("FirstStart", "What is prescribed?")
        self.text = translate(
            "FirstStart", "Copy it from the prescription. Nothing is changed or converted."
        )
        self.birth: date | None = None
        self._answers, self._words = answers, words
        self._catalogue, self._atlas, self._today = catalogue, atlas, today
        self._unit_by_hand = answers.unit_by_hand
        self._setting_unit = False
        self._build()
        self._load()
        self._connect()
        self._show_rows()

    def draft(self) -> PrescriptionDraft:
        """Return the line as typed; only after ``check`` agreed."""
        product, dose, schedule = self.product.value(), self.dose.value(), self.rhythm.value()
        start = self.start.value()
        assert product is not None
        assert dose is not None
        assert schedule is not None
        assert start is not None
        pack = presentation_of(self._known(), self.pack.value())
        return PrescriptionDraft(
            product=product.name,
            dose=dose,
            schedule=schedule,
            usual_time=self.time.value(),
            start=start,
            product_id=product.id,
            presentation=pack.strength if pack else self.strength.value(),
            presentation_id=pack.id if pack else "",
            prescriber=self.more.prescriber.value(),
            pen_shows=self.more.pen_shows.value(),
            pack_unit=labelled_unit(pack),
            made_for=made_for(self._known()),
        )

    def regions(self) -> tuple[str, ...]:
        """Return the site regions to be used."""
        return regions_of(self._atlas, self.more.areas.value())

    def confirmed(self) -> frozenset[str]:
        """Return the codes of the doubtful findings that were said to be right."""
        return frozenset().union(*(asked.confirmed for asked in self.questions.values()))

    def store(self) -> None:
        """Keep what is typed, so that it is there when the step is shown anew."""
        answers = self._answers
        answers.product = self.product.value()
        answers.search = self.product.search.text()
        answers.presentation_id = self.pack.value()
        answers.presentation = self.strength.text()
        answers.amount = self.dose.amount.text()
        answers.unit = self.dose.unit.value()
        answers.unit_by_hand = self._unit_by_hand
        answers.rhythm = self.rhythm.state()
        answers.usual_time = self.time.value()
        answers.start = self.start.value()
        answers.confirmed = self.confirmed()
        self.more.store(answers)

    def check(self) -> bool:
        """Return whether one may go on; else say at the field what to do."""
        readable = self.form.check() and self.more.check()
        return readable and show_findings(
            self.form,
            self._words,
            self._findings(),
            {"product": self.product, "dose": self.dose, "start": self.start},
            {
                "dose": self.questions["dose"],
                "schedule": self.questions["rhythm"],
                "start": self.questions["start"],
            },
        )

    def focus(self) -> None:
        """Take the person to the first field."""
        target = self.product if self.product.value() is None else self.dose
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        form = self.form
        self.questions = {name: Question() for name in ("dose", "rhythm", "start")}
        self.product = form.add(
            ProductField(self._catalogue.products), translate("FirstStart", "Product")
        )
        self.pack = form.add(ChoiceField(), translate("FirstStart", "Strength on the pack"))
        self.strength = form.add(
            TextField(), translate("FirstStart", "Strength on the pack (optional)")
        )
        self.dose = form.add(DoseField(), translate("FirstStart", "Dose of one injection"))
        form.add_widget(self.questions["dose"])
        self.rhythm = form.add(RhythmField(), translate("FirstStart", "How often"))
        form.add_widget(self.questions["rhythm"])
        self.time = form.add(
            TimeField(self._answers.usual_time), translate("FirstStart", "Usual time")
        )
        self.start = form.add(
            DateField(self._answers.start or self._today), translate("FirstStart", "Since")
        )
        side_by_side(form, self.time, self.start)
        form.add_widget(self.questions["start"])
        self.room = Banner("", "attention")
        self.room.hide()
        form.add_widget(self.room)
        self.more = MoreRows()
        form.add_widget(self.more)

    def _load(self) -> None:
        answers = self._answers
        self.product.search.set_value(answers.search)
        self.product.set_value(answers.product)
        self._offer_packs()
        self.pack.set_value(answers.presentation_id)
        self.strength.set_value(answers.presentation)
        self.dose.amount.setText(answers.amount)
        self.dose.unit.set_value(answers.unit)
        self.rhythm.restore(answers.rhythm)
        self.more.load(answers, starting_areas(self._known()))
        for asked in self.questions.values():
            asked.confirmed = answers.confirmed

    def _connect(self) -> None:
        self.product.changed.connect(self._show_rows)
        self.product.chosen.connect(self._product_chosen)
        self.pack.changed.connect(self._preset_unit)
        self.dose.unit.changed.connect(self._unit_chosen)
        self.rhythm.changed.connect(self._show_room)
        self.questions["dose"].watch(self.dose, self.pack, self.rhythm)
        self.questions["rhythm"].watch(self.product, self.rhythm)
        self.questions["start"].watch(self.start)
        self.more.areas.changed.connect(self._show_room)

    def _product_chosen(self) -> None:
        self._offer_packs()
        known = self._known()
        self.rhythm.suggest(labelled_kind(known))
        self.more.suggest(starting_areas(known))
        self._preset_unit()
        self._show_rows()
        following = self.pack if known else self.strength
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _preset_unit(self) -> None:
        if self._unit_by_hand:
            return
        unit = labelled_unit(presentation_of(self._known(), self.pack.value()))
        self._setting_unit = True
        self.dose.unit.set_value(unit.value if unit else "")
        self._setting_unit = False

    def _unit_chosen(self) -> None:
        if not self._setting_unit:
            self._unit_by_hand = True

    def _offer_packs(self) -> None:
        known = self._known()
        none = ("", translate("FirstStart", "Not noted"))
        packs = known.presentations if known else ()
        self.pack.set_choices([none, *((one.id, f"{one.strength} · {one.form}") for one in packs)])

    def _show_rows(self) -> None:
        chosen = self.product.value()
        known = self._known() is not None
        form = self.form
        form.show_row(self.pack, visible=known)
        form.show_row(self.strength, visible=chosen is not None and not known)
        for field in (self.dose, self.rhythm, self.time, self.start):
            form.show_row(field, visible=chosen is not None)
        self.more.setVisible(chosen is not None)
        self._show_room()

    def _show_room(self) -> None:
        schedule, areas = self.rhythm.value(), self.more.areas.value()
        self.room.hide()
        if self.product.value() is None or schedule is None or not areas:
            return
        room = capacity_of(self._atlas, areas, self._today, len(schedule.weekdays))
        if not room.enough:
            self.room.set(
                translate(
                    "FirstStart",
                    "These areas have {usable} spots; with this plan {needed} would be needed for "
                    "each to rest four weeks. Ask your team which other areas may be used.",
                    usable=room.usable,
                    needed=room.needed,
                ),
                "attention",
            )
            self.room.show()

    def _known(self) -> Product | None:
        chosen = self.product.value()
        return self._catalogue.find(chosen.id) if chosen else None

    def _findings(self) -> tuple[Finding, ...]:
        birth = self.birth or date.min
        return findings_of(self.draft(), birth, self._today)
