"""Lot search: which injections came from a lot, with dates and sites, and notes about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.injections import Injection
from companion.domain.people import Person
from companion.domain.sites.regions import SiteAtlas
from companion.services.stock_lots import Lot
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.formats import format_date
from companion.ui.models.supply_words import pack_name, state_words
from companion.ui.text import translate
from companion.ui.widgets.fields import NoteField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import dose_words, site_words

_WIDTH_PX = 680


class LotSearchSheet(Sheet):
    """Finds lots as their number is typed; pressing one shows everything that came from it."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person, words: FindingWords) -> None:
        super().__init__(
            parent,
            translate("Lots", "Lots"),
            translate("Lots", "Type a lot number to see which injections came from it."),
            width=_WIDTH_PX,
        )
        self._desk, self._person, self._words = desk, person, words
        form = Form()
        self.search = form.add(TextField(), translate("Lots", "Lot number"))
        self.add(form)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.search.changed.connect(self._show_found)
        self.note_button = self.add_button(
            translate("Lots", "Note a recall or message…"), on_click=self._note
        )
        self.add_cancel(translate("Lots", "Close"))
        self._show_found()

    def found(self) -> tuple[Lot, ...]:
        """Return the lots that match what is typed."""
        return self._desk.use.lots.find(self._person.id, self.search.value())

    def _show_found(self) -> None:
        clear(self._rows)
        lots = self.found()
        for lot in lots:
            row = ChoiceRow("", lot.name, lot_summary(lot))
            row.on_press(partial(self._open, lot))
            self._rows.addWidget(row)
        if not lots:
            self._rows.addWidget(Label(translate("Lots", "No lot like this is noted."), "muted"))

    def _open(self, lot: Lot) -> None:
        atlas = self._desk.use.sites.view(self._person).atlas
        LotSheet(self, lot, atlas).exec()

    def _note(self) -> None:
        lots = self.found()
        known = lots[0].name if len(lots) == 1 else self.search.value()
        sheet = LotNoteSheet(
            self,
            known,
            self._words,
            lambda lot, text, where: self._desk.use.lots.note(self._person, lot, text, where),
        )
        if sheet.exec():
            self._desk.done(translate("Lots", "The note is kept."), sheet.change_id)
            self._show_found()


class LotSheet(Sheet):
    """One lot: its packs, the injections from it, and what was read about it."""

    def __init__(self, parent: QWidget, lot: Lot, atlas: SiteAtlas) -> None:
        super().__init__(
            parent, translate("Lots", "Lot {lot}", lot=lot.name), lot_summary(lot), width=_WIDTH_PX
        )
        for note in lot.notes:
            day = format_date(note.noted_on, "medium")
            words = translate("Lots", "Noted {date}: {text}", date=day, text=note.text)
            if note.read_at:
                words = translate("Lots", "{note} ({where})", note=words, where=note.read_at)
            self.add(Label(words, "strong"))
        for pack in lot.packs:
            words = translate(
                "Lots", "{pack} · {state}", pack=pack_name(pack), state=state_words(pack.state)
            )
            self.add(Label(words, "muted"))
        self.lines = injection_lines(lot.injections, atlas)
        for line in self.lines:
            self.add(Label(line))
        if not lot.injections:
            self.add(Label(translate("Lots", "No injection is noted from it."), "muted"))
        self.add_cancel(translate("Lots", "Close"))


class LotNoteSheet(Sheet):
    """Keeps a message about a lot as the family read it."""

    def __init__(
        self,
        parent: QWidget,
        lot: str,
        words: FindingWords,
        keep: Callable[[str, str, str], str],
    ) -> None:
        super().__init__(
            parent,
            translate("Lots", "A recall or message"),
            translate("Lots", "Ask your pharmacist what it means for a pack you have."),
        )
        self._words, self._keep = words, keep
        self.change_id = ""
        self.form = Form()
        self.lot = self.form.add(TextField(lot), translate("Lots", "Lot"))
        self.text = self.form.add(NoteField(lines=3), translate("Lots", "What it says"))
        self.where = self.form.add(TextField(), translate("Lots", "Where you read it (optional)"))
        self.add(self.form)
        self.add_button(translate("Lots", "Save"), "primary", self._finish)
        self.add_cancel()

    def _finish(self) -> None:
        saver = FormSaver(self, self.form, self._words, {"lot": self.lot, "text": self.text})
        change = saver.save(
            lambda _: self._keep(self.lot.value(), self.text.value(), self.where.value())
        )
        if change is not None:
            self.change_id = change
            self.accept()


def lot_summary(lot: Lot) -> str:
    """Return a lot in one line: packs, injections with their first and last day, notes."""
    parts = []
    if lot.packs:
        parts.append(lot.packs[0].product)
        parts.append(translate("Lots", "{n} pack(s)", n=len(lot.packs)))
    if lot.boxes:
        parts.append(translate("Lots", "{n} box(es) of needles", n=len(lot.boxes)))
    if lot.injections:
        parts.append(
            translate(
                "Lots",
                "{n} injection(s), {first} to {last}",
                n=len(lot.injections),
                first=format_date(lot.injections[0].treatment_day, "medium"),
                last=format_date(lot.injections[-1].treatment_day, "medium"),
            )
        )
    if lot.notes:
        parts.append(translate("Lots", "{n} note(s)", n=len(lot.notes)))
    return " · ".join(parts)


def injection_lines(entries: Sequence[Injection], atlas: SiteAtlas) -> list[str]:
    """Return the injections from a lot, newest first: day, dose, site."""
    return [
        " · ".join(
            part
            for part in (
                format_date(entry.treatment_day, "medium"),
                dose_words(entry.dose) if entry.dose else "",
                site_words(atlas, entry.site),
            )
            if part
        )
        for entry in reversed(entries)
    ]
