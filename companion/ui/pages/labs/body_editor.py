"""Opens the sheets of the body measures and keeps what they take, with a way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

from companion.domain.body_measures import BloodPressure, BoneDensity, ClinicScore, DiarySlider
from companion.services.body_measures import Pressure
from companion.services.growth_occasions import Occasion
from companion.ui.dialogs.body_clinic_sheets import DensitySheet, ScoreSheet
from companion.ui.dialogs.body_pressure_sheet import PressureSheet
from companion.ui.dialogs.body_sliders_sheet import RatingSheet, SliderNameSheet, SliderNamesSheet
from companion.ui.pages.growth.editing import GrowthEditor
from companion.ui.pages.labs.doing import Doing
from companion.ui.pages.symptoms.note_editor import NoteEditor
from companion.ui.text import translate


class BodyEditor:
    """Adds, changes and takes out the body measures of one person."""

    def __init__(self, doing: Doing) -> None:
        self._doing = doing
        self._body = doing.use.body_measures
        self._person = doing.person

    # ---- sizes are kept with growth ----------------------------------------------------------

    def add_sizes(self) -> None:
        """Take weight, waist or height on the sheet of the Growth page."""
        self._sizes().add_sizes()

    def change_sizes(self, occasion: Occasion) -> None:
        """Change what was measured on one occasion."""
        self._sizes().change_sizes(occasion)

    # ---- blood pressure ----------------------------------------------------------------------

    def add_pressure(self) -> None:
        """Take a new reading."""
        today = self._body.today(self._person)
        self._ask_pressure(
            BloodPressure(self._body.blank_id(), self._person.id, today, 0, 0), new=True
        )

    def open_pressure(self, reading: Pressure) -> None:
        """Change a reading where it was written down."""
        if reading.row is not None:
            self._ask_pressure(reading.row, new=False)
            return
        note = reading.note
        assert note is not None
        history = self._doing.history(self._doing.use.symptoms.history(note))
        NoteEditor(self._doing.parent, self._doing.desk, self._person).open(note, history)

    def _ask_pressure(self, row: BloodPressure, *, new: bool) -> None:
        now = self._doing.use.clock.now().astimezone(ZoneInfo(self._person.zone))
        sheet = PressureSheet(
            self._doing.parent, self._doing.words(), row,
            (self._body.today(self._person), now.time().replace(second=0, microsecond=0)),
            lambda typed, confirmed: self._body.save_pressure(
                self._person, typed, confirmed, carer_id=self._doing.by
            ),
            history=() if new else self._doing.history(self._body.history(row)),
        )  # fmt: skip
        if not sheet.exec():
            return
        if sheet.wants_removal:
            self._taken_out(self._body.remove(row, carer_id=self._doing.by))
        elif sheet.saved is not None:
            told = translate("Body", "Blood pressure recorded.")
            self._doing.tell(told, sheet.saved.change_id, sheet.saved.cards)

    # ---- own sliders -------------------------------------------------------------------------

    def sliders(self) -> tuple[DiarySlider, ...]:
        """Return the sliders that are asked for now."""
        return self._body.sliders(self._person)

    def rate(self, day: date | None = None) -> None:
        """Ask where the sliders stand on a day, today unless another is given."""
        today = self._body.today(self._person)
        by = self._doing.by

        def rate(on: date, values: Mapping[str, int | None]) -> str:
            return self._body.rate(self._person, on, values, carer_id=by)

        notes = self._body.slider_notes(self._person)
        noted = {note.slider_id for note in notes if note.day == day}
        every = self._body.sliders(self._person, ended=True)
        asked = [one for one in every if one.ended_on is None or one.id in noted]
        sheet = RatingSheet(
            self._doing.parent, self._doing.words(), asked, notes, (day or today, today), rate
        )
        if sheet.exec() and sheet.saved is not None:
            self._doing.tell(translate("Body", "Kept."), sheet.saved)

    def name_sliders(self) -> None:
        """Show which sliders there are, to add, rename or end one."""
        sheet = SliderNamesSheet(self._doing.parent, self.sliders())
        if not sheet.exec():
            return
        blank = DiarySlider("", self._person.id, "")
        self._name(blank if sheet.wants_new else sheet.chosen or blank)

    def _name(self, slider: DiarySlider) -> None:
        taken = {one.key for one in self.sliders() if one.id != slider.id}
        words = self._doing.use.texts.guide().diary.sliders
        offered = [key for key in words if key not in taken]
        by = self._doing.by
        if not slider.id and offered:
            slider = replace(slider, key=offered[0])
        sheet = SliderNameSheet(
            self._doing.parent, self._doing.words(), slider, offered,
            lambda named: self._body.save_slider(named, carer_id=by),
        )  # fmt: skip
        if not sheet.exec():
            return
        if sheet.wants_removal:
            ended = self._body.end_slider(slider, carer_id=by)
            self._doing.tell(translate("Body", "No longer asked; what was noted stays."), ended)
        elif sheet.saved is not None:
            self._doing.tell(translate("Body", "Kept."), sheet.saved)

    # ---- as the clinic gave it ---------------------------------------------------------------

    def add_score(self) -> None:
        """Take a score that the clinic gave."""
        today = self._body.today(self._person)
        row = ClinicScore(self._body.blank_id(), self._person.id, today, "", Decimal(0))
        self._ask_score(row, new=True)

    def open_score(self, row: ClinicScore) -> None:
        """Change a score or take it out."""
        self._ask_score(row, new=False)

    def _ask_score(self, row: ClinicScore, *, new: bool) -> None:
        by = self._doing.by
        sheet = ScoreSheet(
            self._doing.parent, self._doing.words(), row, self._body.today(self._person),
            lambda typed, sure: self._body.save_score(self._person, typed, sure, carer_id=by),
            history=() if new else self._doing.history(self._body.history(row)),
        )  # fmt: skip
        if sheet.exec():
            self._finish(sheet.saved, row, removal=sheet.wants_removal)

    def add_density(self) -> None:
        """Take a bone density as reported."""
        today = self._body.today(self._person)
        row = BoneDensity(self._body.blank_id(), self._person.id, today, "")
        self._ask_density(row, new=True)

    def open_density(self, row: BoneDensity) -> None:
        """Change a bone density or take it out."""
        self._ask_density(row, new=False)

    def _ask_density(self, row: BoneDensity, *, new: bool) -> None:
        by = self._doing.by
        sheet = DensitySheet(
            self._doing.parent, self._doing.words(), row, self._body.today(self._person),
            lambda typed, sure: self._body.save_density(self._person, typed, sure, carer_id=by),
            history=() if new else self._doing.history(self._body.history(row)),
        )  # fmt: skip
        if sheet.exec():
            self._finish(sheet.saved, row, removal=sheet.wants_removal)

    def _finish(self, change: str | None, row: ClinicScore | BoneDensity, *, removal: bool) -> None:
        if removal:
            self._taken_out(self._body.remove(row, carer_id=self._doing.by))
        elif change is not None:
            self._doing.tell(translate("Body", "Kept."), change)

    def _taken_out(self, change: str) -> None:
        self._doing.tell(translate("Body", "Taken out."), change)

    def _sizes(self) -> GrowthEditor:
        return GrowthEditor(self._doing.parent, self._doing.desk, self._person)
