"""A pack as printed on its box: product, strength, country, lot, expiry, and where it came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from companion.domain.catalogue import Catalogue, Presentation, Product
from companion.domain.doses import Dose, DoseUnit
from companion.domain.packs import Pack
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.formats import format_decimal
from companion.ui.models.supply_words import REGIONS, region_name
from companion.ui.text import translate
from companion.ui.widgets.fields import ChoiceField, DateField, DecimalField, NoteField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import unit_words

_TYPED: Final = "typed"


@dataclass(frozen=True, slots=True)
class PackSurroundings:
    """What a new pack is prefilled from: catalogue, prescription, the pack before it, today."""

    catalogue: Catalogue
    line: Prescription | None
    last: Pack | None
    today: date


Keep = Callable[[Pack, frozenset[str]], object]
"""Saves a pack with the codes confirmed so far, as the use cases of stock do."""


class PackSheet(Sheet):
    """Takes a new pack, which has no id yet, or puts right what was typed about one.

    ``keep`` saves it; the sheet stays open until that worked, then ``kept`` holds what it
    returned. ``done_words`` stand on the button.
    """

    def __init__(
        self,
        parent: QWidget,
        around: PackSurroundings,
        pack: Pack,
        keep: Keep,
        words: FindingWords,
        *,
        done_words: str = "",
    ) -> None:
        new = not pack.id
        title = translate("Pack", "New pack") if new else translate("Pack", "This pack")
        super().__init__(parent, title)
        self._around, self._pack = around, pack
        self._attempt, self._words = keep, words
        self.kept: object = None
        self.form = Form()
        self._add_product()
        self._add_printed()
        self._add_days()
        self.product.changed.connect(self._show_product)
        self.presentation.changed.connect(self._show_content)
        self._show_rows()
        self.add(self.form)
        usual = translate("Pack", "Add") if new else translate("Pack", "Save")
        self.done_button = self.add_button(done_words or usual, "primary", self._finish)
        self.add_cancel()

    def pack(self) -> Pack:
        """Return the pack as typed."""
        product, shown = self._product(), self._presentation()
        amount = self.content.value()
        return replace(
            self._pack,
            product=self._product_name(),
            product_id=product.id if product else "",
            presentation=shown.strength if shown else self.other_strength.value(),
            presentation_id=shown.id if shown else "",
            region=self.region.value(),
            lot=self.lot.value(),
            content=None if amount is None else Dose(amount, DoseUnit(self.unit.value())),
            expiry=self.expiry.value(),
            pharmacy=self.pharmacy.value(),
            received=self.received.value(),
            opened=self.opened.value(),
            note=self.note.value(),
        )

    def _add_product(self) -> None:
        pack = self._pack
        known = self._around.catalogue.find(pack.product_id)
        brands = sorted(self._around.catalogue.products, key=lambda item: item.brand.casefold())
        choices = [(item.id, item.brand) for item in brands]
        if known is not None and known.brand != pack.product:
            known = None  # the name was typed over: keep it as it is
        self.product = self.form.add(
            ChoiceField(
                [*choices, (_TYPED, translate("Pack", "Another product…"))],
                known.id if known else _TYPED,
            ),
            translate("Pack", "Product"),
        )
        self.other_product = self.form.add(
            TextField("" if known else pack.product), translate("Pack", "Name as on the pack")
        )
        self.presentation = self.form.add(
            ChoiceField(self._strengths(known), pack.presentation_id or _TYPED),
            translate("Pack", "Strength as printed"),
        )
        self.other_strength = self.form.add(
            TextField(pack.presentation), translate("Pack", "Strength as on the pack")
        )

    def _add_printed(self) -> None:
        pack = self._pack
        self.region = self.form.add(
            ChoiceField([(code, region_name(code)) for code in REGIONS], pack.region),
            translate("Pack", "Sold in"),
            help_text=translate("Pack", "Storage limits differ by country, even for one brand."),
        )
        self.lot = self.form.add(TextField(pack.lot), translate("Pack", "Lot"))
        self.expiry = self.form.add(
            DateField(pack.expiry, optional=True, suggested=self._around.today),
            translate("Pack", "Expiry"),
            help_text=translate("Pack", "Where only a month is printed, its last day."),
        )
        self.content = self.form.add(
            DecimalField(pack.content.amount if pack.content else None),
            translate("Pack", "Content"),
            help_text=translate("Pack", "The whole amount in this pen or cartridge, as printed."),
        )
        unit = pack.content.unit if pack.content else self._unit()
        self.unit = self.form.add(
            ChoiceField([(item.value, unit_words(item)) for item in DoseUnit], unit.value),
            translate("Pack", "Unit of the content"),
        )

    def _add_days(self) -> None:
        pack, today = self._pack, self._around.today
        self.pharmacy = self.form.add(TextField(pack.pharmacy), translate("Pack", "Pharmacy"))
        self.received = self.form.add(
            DateField(pack.received, optional=True, latest=today), translate("Pack", "Received")
        )
        self.opened = self.form.add(
            DateField(pack.opened, optional=True, latest=today),
            translate("Pack", "First used"),
            help_text=translate(
                "Pack", "Leave it empty for an unopened pack; the first injection fills it in."
            ),
        )
        self.note = self.form.add(NoteField(pack.note, lines=2), translate("Pack", "Note"))

    def _strengths(self, product: Product | None) -> list[tuple[str, str]]:
        items = product.presentations if product else ()
        choices = [
            (
                item.id,
                translate("Pack", "{strength}, {form}", strength=item.strength, form=item.form),
            )
            for item in items
        ]
        return [*choices, (_TYPED, translate("Pack", "Another strength…"))]

    def _show_product(self) -> None:
        product = self._product()
        self.presentation.set_choices(self._strengths(product))
        self._show_rows()
        self._show_content()

    def _show_rows(self) -> None:
        typed = self.product.value() == _TYPED
        self.form.show_row(self.other_product, visible=typed)
        self.form.show_row(self.presentation, visible=not typed)
        no_strength = typed or self.presentation.value() in {_TYPED, ""}
        self.form.show_row(self.other_strength, visible=no_strength)

    def _show_content(self) -> None:
        """Fill in what the chosen pack is printed to hold, in the unit of the prescription.

        Where that is not verified the field is emptied: another pack's content must not stay.
        """
        self._show_rows()
        shown = self._presentation()
        printed = shown.contents.fact(self.region.value() or None) if shown else None
        if not printed:
            self.content.set_value(None)
            return
        unit = self._unit()
        amount = next((item for item in printed if item.unit is unit), printed[0])
        self.content.set_value(amount.value)
        self.unit.set_value(amount.unit.value)

    def _unit(self) -> DoseUnit:
        return self._around.line.dose.unit if self._around.line else DoseUnit.MG

    def _product(self) -> Product | None:
        return self._around.catalogue.find(self.product.value())

    def _product_name(self) -> str:
        product = self._product()
        return product.brand if product else self.other_product.value()

    def _presentation(self) -> Presentation | None:
        product = self._product()
        items = product.presentations if product else ()
        return next((item for item in items if item.id == self.presentation.value()), None)

    def _finish(self) -> None:
        if not self.form.check():
            return
        if not self._product_name():
            self.form.set_error(
                self.other_product, translate("Pack", "Type the product as on the pack.")
            )
            return
        amount = self.content.value()
        if amount is not None and amount <= 0:
            self.form.set_error(
                self.content,
                translate(
                    "Pack",
                    "Type the amount printed on the pack, such as {example}.",
                    example=format_decimal(10.0),
                ),
            )
            return
        pack = self.pack()
        fields = {"product": self.product, "content": self.content, "opened": self.opened}
        saver = FormSaver(self, self.form, self._words, fields)
        self.kept = saver.save(lambda confirmed: self._attempt(pack, confirmed))
        if self.kept is not None:
            self.accept()


def surroundings(desk: Desk, person: Person) -> PackSurroundings:
    """Return what a new pack of a person is prefilled from."""
    use = desk.use
    today = day_clock(person).today(use.clock.now())
    line = line_on(use.prescriptions.of(person.id), today)
    last = next(reversed(use.record.stock.packs(person.id)), None)
    return PackSurroundings(use.texts.catalogue(), line, last, today)


def new_pack(around: PackSurroundings, person_id: str) -> Pack:
    """Return a pack like the last one of the prescribed strength, without what is its own."""
    line, last = around.line, around.last
    if last is not None and (line is None or last.product == line.product):
        same = line is None or not line.presentation or line.presentation == last.presentation
        if same:
            return Pack(
                id="",
                person_id=person_id,
                product=last.product,
                product_id=last.product_id,
                presentation=last.presentation,
                presentation_id=last.presentation_id,
                region=last.region,
                content=last.content,
                pharmacy=last.pharmacy,
                received=around.today,
            )
    return Pack(
        id="",
        person_id=person_id,
        product=line.product if line else "",
        product_id=line.product_id if line else "",
        presentation=line.presentation if line else "",
        presentation_id=line.presentation_id if line else "",
        region=last.region if last else "",
        content=_printed_content(around),
        pharmacy=last.pharmacy if last else "",
        received=around.today,
    )


def _printed_content(around: PackSurroundings) -> Dose | None:
    """Return the content of the prescribed pack where the catalogue knows it in that unit."""
    line = around.line
    product = around.catalogue.find(line.product_id) if line else None
    if line is None or product is None:
        return None
    shown = next((p for p in product.presentations if p.id == line.presentation_id), None)
    printed = shown.contents.fact() if shown else None
    found = (item for item in printed or () if item.unit is line.dose.unit)
    return next((Dose(item.value, item.unit) for item in found), None)
