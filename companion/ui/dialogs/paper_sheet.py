"""What to print: a sheet is chosen, looked at, and printed or saved as a PDF."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.initials import suggest_initials
from companion.domain.people import Person
from companion.domain.travel import LONGEST_NIGHTS
from companion.ui.desk import Desk
from companion.ui.dialogs.phone_calendar_sheet import PhoneCalendarSheet
from companion.ui.dialogs.printing_sheet import PrintingSheet
from companion.ui.pages.settings.zone_field import ZoneField
from companion.ui.printing.catalogue import PaperKind, PaperWish, make_paper, paper_name
from companion.ui.printing.document import LaidOut, lay_out_document, paint_document, prepare
from companion.ui.printing.job import make_printer
from companion.ui.printing.paper_size import PaperSize, usual_size
from companion.ui.printing.sheets.common import SheetFor
from companion.ui.printing.sheets.travel import Trip
from companion.ui.text import translate
from companion.ui.theme import current
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    DecimalField,
    TextField,
)
from companion.ui.widgets.form import Form
from companion.ui.widgets.page import Columns

_NAME, _INITIALS, _NOBODY = "name", "initials", "nobody"
_SIZE_SETTING = "paper_size"
_PREVIEW_PX = (430, 560)
_USUAL_NIGHTS, _USUAL_SPARE = 7, 2
_TRAVEL, _NIGHT = frozenset({PaperKind.TRAVEL}), frozenset({PaperKind.NIGHT})


class PaperSheet(PrintingSheet):
    """Shows one sheet of paper at a time for the person whose diary is open."""

    def __init__(
        self, parent: QWidget, desk: Desk, person: Person, kind: PaperKind = PaperKind.FRIDGE
    ) -> None:
        super().__init__(
            parent,
            translate("PaperSheet", "Print…"),
            translate(
                "PaperSheet",
                "Paper and PDF files are not encrypted: whoever finds them can read them.",
            ),
            width=980,
        )
        self._desk, self._person = desk, person
        self._papers = desk.use.papers
        self.form = Form()
        self._add_fields(kind)
        self.preview = self._make_preview()
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self.add(Columns(fields, self.preview, shares=(1, 1), side_by_side_from=760))
        self.add_ways_out(desk, translate("PaperSheet", "sheet"))
        if desk.use.write_calendar is not None:
            self.calendar_button = self.add_button(
                translate("PaperSheet", "Calendar file for the phone…"), on_click=self._calendar
            )
        self.add_cancel(translate("PaperSheet", "Close"))
        self._show_rows()
        self.form.changed.connect(self._changed)

    def laid_out(self) -> LaidOut:
        """Return the pages as they are chosen now."""
        return lay_out_document(make_paper(self._wish()), PaperSize(self.size_field.value()))

    def ready(self) -> bool:
        """Tell whether what is typed can be printed."""
        return self.form.check()

    def _calendar(self) -> None:
        PhoneCalendarSheet(self, self._desk, self._person).exec()

    def _add_fields(self, kind: PaperKind) -> None:
        form = self.form
        kinds = [(one.value, paper_name(one)) for one in PaperKind]
        self.kind = form.add(ChoiceField(kinds, kind.value), translate("PaperSheet", "Sheet"))
        self.whose = form.add(ChoiceField(self._names(), _NAME), translate("PaperSheet", "Named"))
        self._add_journey_fields()
        sizes = [(PaperSize.A4.value, "A4"), (PaperSize.LETTER.value, "Letter")]
        kept = self._desk.preferences.get(_SIZE_SETTING, usual_size().value)
        self.size_field = form.add(ChoiceField(sizes, kept), translate("PaperSheet", "Paper"))
        self.not_here = Banner(
            translate("PaperSheet", "No prescription is in force: what is not known stays blank.")
        )
        form.add_widget(self.not_here)

    def _add_journey_fields(self) -> None:
        form, today = self.form, self._papers.today(self._person)
        self.evening = form.add(
            DateField(today + timedelta(days=1)), translate("PaperSheet", "Evening")
        )
        self.first = form.add(
            DateField(today + timedelta(days=7)), translate("PaperSheet", "First evening away")
        )
        self.nights = form.add(
            DecimalField(Decimal(_USUAL_NIGHTS), longest=3), translate("PaperSheet", "Nights away")
        )
        self.spare = form.add(
            DecimalField(Decimal(_USUAL_SPARE), longest=2), translate("PaperSheet", "Spare doses"),
            help_text=translate("PaperSheet", "As many as you want on top, for delays."),
        )  # fmt: skip
        self.zone = form.add(ZoneField(self._person.zone), translate("PaperSheet", "Where to"))
        self.storage = form.add(
            TextField(), translate("PaperSheet", "Storage, from your leaflet"),
            help_text=translate("PaperSheet", "Left empty, figures you checked in Supplies stand."),
        )  # fmt: skip
        athlete = translate("PaperSheet", "Competes in sport")
        self.athlete = form.add(CheckField(athlete), athlete)

    def _names(self) -> list[tuple[str, str]]:
        name = self._person.name
        return [
            (_NAME, name),
            (_INITIALS, suggest_initials(name)),
            (_NOBODY, translate("PaperSheet", "without a name")),
        ]

    def _wish(self) -> PaperWish:
        names = {_NAME: self._person.name, _INITIALS: suggest_initials(self._person.name)}
        today = self._papers.today(self._person)
        return PaperWish(
            kind=PaperKind(self.kind.value()),
            sheet=SheetFor(self._person, names.get(self.whose.value(), ""), self._papers),
            evening=self.evening.value() or today,
            trip=self._trip(today),
        )

    def _trip(self, today: date) -> Trip:
        return Trip(
            first=self.first.value() or today,
            nights=_whole(self.nights, 1, LONGEST_NIGHTS),
            spare=_whole(self.spare, 0, LONGEST_NIGHTS),
            zone=ZoneInfo(self.zone.value() or self._person.zone),
            storage=self.storage.value(),
            full_name=self.whose.value() == _NAME,
            athlete=self.athlete.value(),
        )

    def _changed(self) -> None:
        self._desk.preferences.set(_SIZE_SETTING, self.size_field.value())
        self._show_rows()
        self.preview.updatePreview()

    def _show_rows(self) -> None:
        kind = PaperKind(self.kind.value())
        self.form.show_row(self.evening, visible=kind in _NIGHT)
        journey = (self.first, self.nights, self.spare, self.zone, self.storage, self.athlete)
        for field in journey:
            self.form.show_row(field, visible=kind in _TRAVEL)
        day = self._papers.today(self._person)
        missing = self._papers.line(self._person, day) is None
        self.not_here.setVisible(missing and kind is not PaperKind.TECHNIQUE)

    def _make_preview(self) -> QPrintPreviewWidget:
        self._printer = make_printer(self.laid_out())  # the preview does not keep it alive
        preview = QPrintPreviewWidget(self._printer, self)
        metrics = current().metrics
        preview.setMinimumSize(metrics.scaled(_PREVIEW_PX[0]), metrics.scaled(_PREVIEW_PX[1]))
        preview.setAccessibleName(translate("PaperSheet", "Preview of the sheet"))
        preview.paintRequested.connect(self._paint_preview)
        preview.fitInView()
        return preview

    def _paint_preview(self, printer: QPrinter) -> None:
        laid_out = self.laid_out()
        prepare(printer, laid_out)
        paint_document(printer, laid_out)


def _whole(field: DecimalField, least: int, most: int) -> int:
    value = field.value()
    return least if value is None else min(max(int(value), least), most)
