"""What the clinic gave: a bone age as read, a puberty stage as told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from companion.domain.measurements import BoneAge, PubertyStage
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.text import translate
from companion.ui.widgets.fields import DateField, DecimalField, NoteField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet


class _RowSheet(Sheet):
    """A sheet over one row that is saved, taken out or left as it was."""

    def __init__(self, parent: QWidget, title: str, text: str, words: FindingWords) -> None:
        super().__init__(parent, title, text)
        self._words = words
        self.change_id: str | None = None
        self.wants_removal = False
        self.form = Form()
        self.add(self.form)

    def _finish(
        self,
        fields: Mapping[str, QWidget],
        attempt: Callable[[frozenset[str]], str],
        *,
        known: bool,
    ) -> None:
        """Add the buttons; ``fields`` are by the findings' field names."""
        self._saver = FormSaver(self, self.form, self._words, fields)
        self._attempt = attempt
        self.save_button = self.add_button(translate("Measure", "Save"), "primary", self._save)
        self.add_cancel()
        if known:
            self.add_button(translate("Measure", "Take out"), "quiet", self._remove)

    def _save(self) -> None:
        if self.form.check():
            self.change_id = self._saver.save(self._attempt)
            if self.change_id is not None:
                self.accept()

    def _remove(self) -> None:
        self.wants_removal = True
        self.accept()


class BoneAgeSheet(_RowSheet):
    """A bone age with its method and reader; the program reads no X-rays."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        row: BoneAge,
        keep: Callable[[BoneAge, frozenset[str]], str],
    ) -> None:
        super().__init__(
            parent, translate("BoneAge", "Bone age"),
            translate("BoneAge", "As the clinic read it from the X-ray of the hand."), words,
        )  # fmt: skip
        self._row, self._keep = row, keep
        add = self.form.add
        self.day = add(DateField(row.day), translate("BoneAge", "Day of the X-ray"))
        self.years = add(
            DecimalField(row.years if row.id else None), translate("BoneAge", "Bone age"),
            unit=translate("Unit", "years"),
            help_text=translate("BoneAge", "In decimal years: 6 years 6 months is 6.5."),
        )  # fmt: skip
        self.method = add(
            TextField(row.method, hint=translate("BoneAge", "such as Greulich and Pyle")),
            translate("BoneAge", "Method"),
        )
        self.reader = add(TextField(row.reader), translate("BoneAge", "Read by"))
        self.note = add(NoteField(row.note, lines=2), translate("Measure", "Note"))
        fields = {"day": self.day, "years": self.years}
        self._finish(fields, self._attempt_years, known=bool(row.id))

    def _save(self) -> None:
        if self.form.check() and self.years.value() is None:
            self.form.set_error(self.years, translate("BoneAge", "Type the bone age in years."))
            return
        super()._save()

    def _attempt_years(self, confirmed: frozenset[str]) -> str:
        years, day = self.years.value(), self.day.value()
        assert years is not None
        assert day is not None
        typed = replace(
            self._row, day=day, years=years, method=self.method.value(),
            reader=self.reader.value(), note=self.note.value(),
        )  # fmt: skip
        return self._keep(typed, confirmed)


class StageSheet(_RowSheet):
    """A puberty stage in the clinic's own words; the program never asks a family to judge one."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        row: PubertyStage,
        keep: Callable[[PubertyStage, frozenset[str]], str],
    ) -> None:
        super().__init__(
            parent, translate("Stage", "Puberty stage"),
            translate("Stage", "Only as the clinic gave it; leave it out otherwise."), words,
        )  # fmt: skip
        self._row, self._keep = row, keep
        add = self.form.add
        self.day = add(DateField(row.day), translate("Stage", "Day"))
        self.stage = add(
            TextField(row.stage, hint=translate("Stage", "such as B2 PH1")),
            translate("Stage", "Stage"),
        )
        self.note = add(NoteField(row.note, lines=2), translate("Measure", "Note"))
        fields = {"day": self.day, "stage": self.stage}
        self._finish(fields, self._attempt_stage, known=bool(row.id))

    def _attempt_stage(self, confirmed: frozenset[str]) -> str:
        day = self.day.value()
        assert day is not None
        typed = replace(self._row, day=day, stage=self.stage.value(), note=self.note.value())
        return self._keep(typed, confirmed)
