"""Needles, wipes, the sharps box and how orders are planned: one small sheet each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from companion.domain.needles import NeedleBox
from companion.domain.supplies import SharpsBox, SupplyPlan
from companion.services.stock import BoxLevel
from companion.ui.formats import format_date
from companion.ui.models.count_words import number_difference
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import ChoiceField, DateField, DecimalField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

NEW_BOX, COUNT, SPOILED = "new_box", "count", "spoiled"


class NeedlesSheet(Sheet):
    """Adds a box of needles, takes a count, or notes spoiled ones."""

    def __init__(
        self, parent: QWidget, level: BoxLevel | None, person_id: str, today: date
    ) -> None:
        super().__init__(parent, translate("Needles", "Pen needles"))
        self._level, self._person_id, self._today = level, person_id, today
        choices = [(NEW_BOX, translate("Needles", "Add a new box"))]
        if level is not None:
            choices = [
                (COUNT, translate("Needles", "I counted the box in use")),
                (SPOILED, translate("Needles", "Some were bent, dropped or tried in vain")),
                *choices,
            ]
        self.form = Form()
        self.what = self.form.add(ChoiceField(choices), translate("Needles", "What happened?"))
        self.count = self.form.add(
            DecimalField(),
            translate("Needles", "Needles"),
            help_text=_by_record(level),
        )
        last = level.box if level else NeedleBox("", person_id, 0)
        self.gauge = self.form.add(
            TextField(last.gauge, hint="32G"), translate("Needles", "Gauge, as prescribed")
        )
        self.length = self.form.add(
            TextField(last.length_mm, hint="4"), translate("Needles", "Length"), unit="mm"
        )
        self.lot = self.form.add(TextField(), translate("Needles", "Lot (optional)"))
        self.difference = Label("", "muted")
        self.what.changed.connect(self._show_rows)
        self.form.changed.connect(self._compare)
        self._show_rows()
        self._compare()
        self.add(self.form)
        self.add(self.difference)
        self.add_button(translate("Needles", "Save"), "primary", self._finish)
        self.add_cancel()

    def number(self) -> int:
        """Return how many needles were typed."""
        return int(self.count.value() or 0)

    def box(self) -> NeedleBox:
        """Return the new box as typed."""
        return NeedleBox(
            "",
            self._person_id,
            self.number(),
            gauge=self.gauge.value(),
            length_mm=self.length.value(),
            lot=self.lot.value(),
            added=self._today,
        )

    def _show_rows(self) -> None:
        new = self.what.value() == NEW_BOX
        for field in (self.gauge, self.length, self.lot):
            self.form.show_row(field, visible=new)

    def _compare(self) -> None:
        counted, level = self.count.value(), self._level
        shown = counted is not None and level is not None and self.what.value() == COUNT
        self.difference.setVisible(shown)
        if counted is not None and level is not None:
            self.difference.set_text(number_difference(int(counted), level.left))

    def _finish(self) -> None:
        least = 0 if self.what.value() == COUNT else 1
        if self.form.check() and _whole(
            self.form, self.count, least, translate("Needles", "Type a whole number, such as 14.")
        ):
            self.accept()


class WipesSheet(Sheet):
    """Takes a count of wipes; each injection takes one from then on."""

    def __init__(self, parent: QWidget, left: int | None) -> None:
        super().__init__(parent, translate("Wipes", "Wipes"))
        self.form = Form()
        by_record = translate("Wipes", "By the diary: {n} wipe(s)", n=left or 0)
        self.count = self.form.add(
            DecimalField(),
            translate("Wipes", "Wipes counted now"),
            help_text=by_record if left is not None else "",
        )
        self.add(self.form)
        self.add_button(translate("Wipes", "Save"), "primary", self._finish)
        self.add_cancel()

    def number(self) -> int:
        """Return how many wipes were counted."""
        return int(self.count.value() or 0)

    def _finish(self) -> None:
        sentence = translate("Wipes", "Type a whole number, such as 80.")
        if self.form.check() and _whole(self.form, self.count, 0, sentence):
            self.accept()


class SharpsSheet(Sheet):
    """Begins a sharps box, or changes the figures of the one in use."""

    def __init__(self, parent: QWidget, box: SharpsBox | None, rules: list[str]) -> None:
        super().__init__(parent, translate("Sharps", "Sharps box"))
        for rule in rules:
            self.add(Banner(rule, "info"))
        self._box = box
        self.form = Form()
        choices = [("new", translate("Sharps", "A new box, begun today"))]
        if box is not None:
            choices = [("same", translate("Sharps", "The box in use")), *choices]
        self.which = self.form.add(ChoiceField(choices), translate("Sharps", "Which box?"))
        self.holds = self.form.add(
            DecimalField(_figure(box.holds if box else None)),
            translate("Sharps", "Needles that fill it, about"),
            help_text=translate(
                "Sharps", "Your own estimate. The change is planned at three quarters of it."
            ),
        )
        self.days = self.form.add(
            DecimalField(_figure(box.change_after_days if box else None)),
            translate("Sharps", "Change it after, by your local rules (optional)"),
            unit=translate("Sharps", "days"),
        )
        self.add(self.form)
        self.add_button(translate("Sharps", "Save"), "primary", self._finish)
        self.add_cancel()

    @property
    def is_new(self) -> bool:
        """Whether a new box was begun."""
        return self._box is None or self.which.value() == "new"

    def figures(self) -> tuple[int | None, int | None]:
        """Return how many needles fill it and after how many days it is changed."""
        holds, days = self.holds.value(), self.days.value()
        return (None if holds is None else int(holds), None if days is None else int(days))

    def box(self) -> SharpsBox:
        """Return the box in use with the figures as typed."""
        assert self._box is not None
        holds, days = self.figures()
        return replace(self._box, holds=holds, change_after_days=days)

    def _finish(self) -> None:
        sentence = translate("Sharps", "Type a whole number, or leave it empty.")
        for field in (self.holds, self.days):
            if not self.form.check():
                return
            if field.value() is not None and not _whole(self.form, field, 1, sentence):
                return
        self.accept()


class PlanSheet(Sheet):
    """Asks how long an order takes and when the prescription can be filled again."""

    def __init__(self, parent: QWidget, plan: SupplyPlan, today: date) -> None:
        super().__init__(parent, translate("SupplyPlan", "Orders"))
        self._plan = plan
        self.form = Form()
        self.lead = self.form.add(
            DecimalField(Decimal(plan.lead_days)),
            translate("SupplyPlan", "From ordering to having it takes"),
            unit=translate("SupplyPlan", "days"),
        )
        self.repeat = self.form.add(
            DateField(plan.repeat_on, optional=True, suggested=today),
            translate("SupplyPlan", "The prescription can be filled again from (optional)"),
        )
        self.add(self.form)
        self.add_button(translate("SupplyPlan", "Save"), "primary", self._finish)
        self.add_cancel()

    def plan(self) -> SupplyPlan:
        """Return the wishes as typed."""
        return replace(
            self._plan, lead_days=int(self.lead.value() or 0), repeat_on=self.repeat.value()
        )

    def _finish(self) -> None:
        sentence = translate("SupplyPlan", "Type whole days, such as 7.")
        if self.form.check() and _whole(self.form, self.lead, 0, sentence):
            self.accept()


def _whole(form: Form, field: DecimalField, least: int, sentence: str) -> bool:
    """Return whether a field holds a whole number of at least ``least``; else say so there."""
    value = field.value()
    if value is not None and value == int(value) and value >= least:
        return True
    form.set_error(field, sentence)
    return False


def _figure(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _by_record(level: BoxLevel | None) -> str:
    if level is None:
        return ""
    box = level.box
    words = translate("Needles", "By the record: {n} needle(s) in the box in use", n=level.left)
    if box.added is None:
        return words
    added = format_date(box.added, "medium")
    return translate("Needles", "{words}, added {date}", words=words, date=added)
