"""Parents' heights, birth, and the references that growth is judged on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.growth.custom_table_errors import CustomTableError
from companion.domain.measurements import GrowthBackground, GrowthTable
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.saving import explain
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.fields import CheckField, ChoiceField, DecimalField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_RANGES = ("8.5", "10")


@dataclass(frozen=True, slots=True)
class BackgroundContext:
    """What the sheet offers, and how it keeps what was typed."""

    words: FindingWords
    references: Callable[[], Sequence[tuple[str, str]]]
    velocity_references: Sequence[tuple[str, str]]
    keep: Callable[[GrowthBackground, frozenset[str]], str]
    add_table: Callable[[bytes], GrowthTable]


class BackgroundSheet(Sheet):
    """Edits the one background row of a person; ``change_id`` tells what was saved."""

    def __init__(self, parent: QWidget, context: BackgroundContext, row: GrowthBackground) -> None:
        super().__init__(parent, translate("Background", "Parents, birth and references"))
        self._context, self._row = context, row
        self.change_id: str | None = None
        self.form = Form()
        self._build_references(row)
        self._build_parents(row)
        self._build_birth(row)
        self.add(self.form)
        self.save_button = self.add_button(translate("Measure", "Save"), "primary", self._save)
        self.add_cancel()

    def background(self) -> GrowthBackground:
        """Return the background as typed."""
        return replace(
            self._row,
            mother_cm=self.mother.value(),
            father_cm=self.father.value(),
            parents_measured=self.measured.value(),
            parents_biological=self.biological.value(),
            gestation_weeks=_whole(self.weeks.value()),
            gestation_days=_whole(self.days.value()) or 0,
            birth_length_cm=self.birth_length.value(),
            birth_weight_kg=self.birth_weight.value(),
            reference=self.reference.value(),
            velocity_reference=self.velocity.value(),
            target_range_cm=Decimal(self.range.value()),
        )

    def load_table(self, path: Path) -> None:
        """Read a table of the family's own and choose it, or say what is wrong with it."""
        try:
            table = self._context.add_table(path.read_bytes())
        except CustomTableError as error:
            explain(self, [str(error)])
            return
        except OSError:
            explain(self, [translate("Background", "This file cannot be read. Choose another.")])
            return
        self.reference.set_choices(self._context.references(), table.id)

    def _build_references(self, row: GrowthBackground) -> None:
        self.form.add_section(translate("Background", "References"))
        self.reference = self.form.add(
            ChoiceField(self._context.references(), row.reference),
            translate("Background", "Height, weight and BMI"),
            help_text=translate(
                "Background",
                "Ask the clinic which one it uses. The same height has another SDS on another "
                "reference; all charts change together.",
            ),
        )
        self.own = Button(
            translate("Background", "Load a table from a file…"), "quiet", icon="folder-open",
            on_click=self._ask_file,
        )  # fmt: skip
        self.form.add_widget(self.own)
        self.velocity = self.form.add(
            ChoiceField(self._context.velocity_references, row.velocity_reference),
            translate("Background", "Growth velocity"),
        )

    def _build_parents(self, row: GrowthBackground) -> None:
        cm = translate("Unit", "cm")
        self.form.add_section(translate("Background", "Parents’ heights"))
        add = self.form.add
        self.mother = add(DecimalField(row.mother_cm), translate("Background", "Mother"), unit=cm)
        self.father = add(DecimalField(row.father_cm), translate("Background", "Father"), unit=cm)
        self.measured = add(
            CheckField(
                translate("Background", "Both were measured, not reported"), row.parents_measured
            ),
            "",
        )
        self.biological = add(
            CheckField(translate("Background", "Biological parents"), row.parents_biological), "",
            help_text=translate("Background", "Otherwise no target height is worked out."),
        )  # fmt: skip
        known = f"{row.target_range_cm.normalize():f}"
        self.range = add(
            ChoiceField(
                [(key, translate("Background", "± {cm} cm", cm=key)) for key in
                 sorted({*_RANGES, known}, key=Decimal)],
                known,
            ),
            translate("Background", "Range around the target height"),
        )  # fmt: skip

    def _build_birth(self, row: GrowthBackground) -> None:
        self.form.add_section(translate("Background", "Birth"))
        add = self.form.add
        weeks = None if row.gestation_weeks is None else Decimal(row.gestation_weeks)
        self.weeks = add(
            DecimalField(weeks), translate("Background", "Weeks of pregnancy"),
            unit=translate("Unit", "weeks"),
        )  # fmt: skip
        self.days = add(
            DecimalField(Decimal(row.gestation_days)), translate("Background", "and days"),
            unit=translate("Unit", "days"),
        )  # fmt: skip
        self.birth_length = add(
            DecimalField(row.birth_length_cm), translate("Background", "Length at birth"),
            unit=translate("Unit", "cm"),
        )  # fmt: skip
        self.birth_weight = add(
            DecimalField(row.birth_weight_kg), translate("Background", "Weight at birth"),
            unit=translate("Unit", "kg"),
        )  # fmt: skip

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, translate("Background", "A reference as a CSV file"), "", "CSV (*.csv *.txt)"
        )
        if path:
            self.load_table(Path(path))

    def _save(self) -> None:
        if not self.form.check():
            return
        fields: dict[str, QWidget] = {
            "mother_cm": self.mother, "father_cm": self.father, "gestation_weeks": self.weeks,
            "gestation_days": self.days, "birth_length_cm": self.birth_length,
            "birth_weight_kg": self.birth_weight,
        }  # fmt: skip
        saver = FormSaver(self, self.form, self._context.words, fields)
        typed = self.background()
        self.change_id = saver.save(lambda confirmed: self._context.keep(typed, confirmed))
        if self.change_id is not None:
            self.accept()


def _whole(value: Decimal | None) -> int | None:
    return None if value is None else int(value)
