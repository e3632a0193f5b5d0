"""What the clinic gives on paper: a bone density, and the score of a questionnaire."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from companion.domain.body_checks import NAME_LIMIT
from companion.domain.body_measures import BoneDensity, ClinicScore
from companion.ui.dialogs.body_sheet import BodySheet
from companion.ui.dialogs.lab_fields import ReportedField
from companion.ui.finding_words import FindingWords
from companion.ui.text import translate
from companion.ui.widgets.fields import DateField, NoteField, TextField

KeepScore = Callable[[ClinicScore, frozenset[str]], str]
KeepDensity = Callable[[BoneDensity, frozenset[str]], str]


class ScoreSheet(BodySheet[str]):
    """Takes a score with its name; ``saved`` is the change."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        row: ClinicScore,
        today: date,
        keep: KeepScore,
        *,
        history: Sequence[str] = (),
    ) -> None:
        super().__init__(
            parent, translate("Body", "Score from the clinic"), words,
            translate(
                "Body",
                "The clinic asks and counts; only its result is kept here, as a number with its "
                "name.",
            ),
            history=history,
        )  # fmt: skip
        self._first, self._keep = row, keep
        add = self.form.add
        self.name = add(
            TextField(row.name, longest=NAME_LIMIT), translate("Body", "Name of the questionnaire")
        )
        shown = row.score if row.name else None
        self.score = add(ReportedField(shown), translate("Body", "Score"))
        self.day = add(DateField(row.day, latest=today), translate("Body", "Day"))
        self.by = add(TextField(row.scored_by), translate("Body", "Who counted it"))
        self.note = add(NoteField(row.note, lines=2), translate("Body", "Note"))
        self.finish()
        self.name.setFocus()

    def attempt(self, confirmed: frozenset[str]) -> str:
        """Keep what is typed."""
        score = self.score.value()
        row = replace(
            self._first,
            name=self.name.value(),
            score=Decimal(0) if score is None else score,
            day=self.day.value() or self._first.day,
            scored_by=self.by.value(),
            note=self.note.value(),
        )
        return self._keep(row, confirmed)

    def fields(self) -> dict[str, QWidget]:
        """Return the fields by the findings' names."""
        return {"name": self.name, "day": self.day, "note": self.note}

    def _save(self) -> None:
        if self.score.value() is None and not self.score.problem():
            self.form.set_error(self.score, translate("Body", "Type the score."))
            return
        super()._save()


class DensitySheet(BodySheet[str]):
    """Takes a bone density as reported; ``saved`` is the change."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        row: BoneDensity,
        today: date,
        keep: KeepDensity,
        *,
        history: Sequence[str] = (),
    ) -> None:
        super().__init__(
            parent, translate("Body", "Bone density"), words,
            translate("Body", "As it stands on the report; leave empty what it does not give."),
            history=history,
        )  # fmt: skip
        self._first, self._keep = row, keep
        add = self.form.add
        self.site = add(
            TextField(row.site, longest=NAME_LIMIT, hint=translate("Body", "such as lumbar spine")),
            translate("Body", "Where it was measured"),
        )
        self.density = add(
            ReportedField(row.density), translate("Body", "Density"),
            unit=translate("Unit", "g/cm²"),
        )  # fmt: skip
        self.t_score = add(ReportedField(row.t_score), translate("Body", "T-score"))
        self.z_score = add(ReportedField(row.z_score), translate("Body", "Z-score"))
        self.day = add(DateField(row.day, latest=today), translate("Body", "Day"))
        self.device = add(TextField(row.device), translate("Body", "Device"))
        self.note = add(NoteField(row.note, lines=2), translate("Body", "Note"))
        self.finish()
        self.site.setFocus()

    def attempt(self, confirmed: frozenset[str]) -> str:
        """Keep what is typed."""
        row = replace(
            self._first,
            site=self.site.value(),
            density=self.density.value(),
            t_score=self.t_score.value(),
            z_score=self.z_score.value(),
            day=self.day.value() or self._first.day,
            device=self.device.value(),
            note=self.note.value(),
        )
        return self._keep(row, confirmed)

    def fields(self) -> dict[str, QWidget]:
        """Return the fields by the findings' names."""
        return {
            "site": self.site, "density": self.density, "t_score": self.t_score,
            "z_score": self.z_score, "day": self.day, "note": self.note,
        }  # fmt: skip
