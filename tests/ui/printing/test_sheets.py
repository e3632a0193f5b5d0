"""Every sheet as a PDF: real text, embedded fonts, the dose as prescribed, nothing of others."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.care_team import CareContacts
from companion.domain.holds import TreatmentHold
from companion.domain.people import Person
from companion.domain.schedule import Schedule, Weekday
from companion.domain.storage_limits import (
    AllowanceSpan,
    AllowanceStage,
    InUseRule,
    LeafletLimits,
    LimitBasis,
    OutRule,
    leaflet_key,
)
from companion.services.stock import Stock
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.ui import languages
from companion.ui.printing.catalogue import PaperKind, PaperWish, make_paper
from companion.ui.printing.document import LaidOut, lay_out_document
from companion.ui.printing.paper_size import PaperSize
from companion.ui.printing.pdf import save_pdf
from companion.ui.printing.sheets.common import SheetFor
from companion.ui.printing.sheets.travel import Trip
from companion.ui.theme import ThemeManager
from tests.support.family import AT, DAILY, GIRL, TODAY, TOMORROW, pen
from tests.support.house import ADULT, ADULT_DAILY, cases_over, fill_house, write_evenings

each_kind = pytest.mark.parametrize("kind", PaperKind)
each_size = pytest.mark.parametrize("size", PaperSize)
LONG = "Wolfeschlegelsteinhausenbergerdorff-Montgomery, Maximiliana Alexandrina Theodora"


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock, look: ThemeManager) -> UseCases:
    """Return the use cases over the girl's diary, and her uncle's beside it."""
    cases = cases_over(record, clock)
    fill_house(record, cases)
    uncle = cases.people.add(ADULT)
    cases.prescriptions.add(uncle, ADULT_DAILY)
    return cases


def girl_of(use: UseCases) -> Person:
    return use.people.all()[0]


def laid_out(
    use: UseCases, kind: PaperKind, *, size: PaperSize = PaperSize.A4, name: str = "Mara Sand",
    person: Person | None = None, zone: str = "America/New_York", storage: str = "",
) -> LaidOut:  # fmt: skip
    trip = Trip(TODAY + timedelta(days=1), 7, 2, ZoneInfo(zone), storage)
    sheet = SheetFor(person or girl_of(use), name, use.papers)
    return lay_out_document(make_paper(PaperWish(kind, sheet, TOMORROW, trip)), size)


def pdf(folder: Path, pages: LaidOut) -> Path:
    path = folder / "sheet.pdf"
    save_pdf(pages, path)
    return path


def words(folder: Path, pages: LaidOut) -> str:
    """Return the text of a PDF as a search in it finds it: in one line, ligatures taken apart."""
    path = pdf(folder, pages)
    told = run("pdftotext", "-layout", str(path), "-")
    return " ".join(unicodedata.normalize("NFKC", told).split())


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@each_kind
@each_size
def test_a_sheet_fits_its_pages_on_either_paper(
    use: UseCases, kind: PaperKind, size: PaperSize
) -> None:
    pages = laid_out(use, kind, size=size)
    assert len(pages.pages) == (2 if kind is PaperKind.TRAVEL else 1)
    for page in pages.pages:
        assert all(pages.inside.adjusted(-1, -1, 1, 1).contains(one.area) for one in page)


@each_kind
def test_fonts_are_embedded_and_title_and_language_are_set(
    use: UseCases, kind: PaperKind, tmp_path: Path
) -> None:
    path = pdf(tmp_path, laid_out(use, kind))
    fonts = run("pdffonts", str(path)).splitlines()[2:]
    assert fonts
    assert all("yes" in font.split()[-5] for font in fonts)
    assert "Title: " in run("pdfinfo", str(path))
    assert b"/Lang (en" in path.read_bytes()


def test_the_fridge_sheet_has_every_day_with_dose_and_spot(use: UseCases, tmp_path: Path) -> None:
    text = words(tmp_path, laid_out(use, PaperKind.FRIDGE))
    days = ("Thu 12 Mar", "Fri 13 Mar", "Sat 14 Mar", "Sun 15 Mar", "Mon 16 Mar", "Tue 17 Mar")
    assert all(day in text for day in (*days, "Wed 18 Mar"))
    assert text.count("0.8 mg") == 8
    assert "Example GH 10 · 10 mg/1.5 mL" in text
    assert "Where (a suggestion)" in text
    assert "Recorded by the family" in text
    assert "Page 1 of 1" in text
    first = use.papers.days(girl_of(use), TODAY, 7)[0]
    assert first.site == use.sites.offers(girl_of(use), TODAY, 1).offers[0].site


def test_the_month_is_the_same_each_time_and_keeps_spots_apart(use: UseCases) -> None:
    girl = girl_of(use)
    plan = use.papers.days(girl, TODAY, 30)
    assert plan == use.papers.days(girl, TODAY, 30)
    sites = [day.site for day in plan]
    assert None not in sites
    assert all(one != other for one, other in pairwise(sites))
    assert len(set(sites)) > 15


def test_the_month_sheet_calls_itself_a_suggestion(use: UseCases, tmp_path: Path) -> None:
    text = words(tmp_path, laid_out(use, PaperKind.MONTH))
    assert "a suggestion" in text
    assert "1 Apr" in text
    assert "buttock" in text


def test_the_night_card_has_dose_spot_and_whom_to_call(
    use: UseCases, record: SqlRecord, tmp_path: Path
) -> None:
    girl = girl_of(use)
    use.care_team.save_contacts(CareContacts(girl.id, girl.id, "112", "+49 30 5550123"))
    text = words(tmp_path, laid_out(use, PaperKind.NIGHT))
    assert "Friday 13 March 2026" in text
    assert "0.8 mg" in text
    assert "+49 30 5550123" in text
    assert "112" in text
    assert "Do not give a second injection" in text


def test_the_travel_pack_adds_up_and_shows_both_clocks(use: UseCases, tmp_path: Path) -> None:
    text = words(tmp_path, laid_out(use, PaperKind.TRAVEL))
    assert "9 × 0.8 mg = 7.2 mg" in text
    assert "20:00" in text
    assert "15:00" in text
    assert "Copy from your leaflet" in text
    assert "DRAFT" in text
    assert "Signature and stamp" in text
    assert "2 May 2017" in text


def test_storage_typed_from_the_leaflet_is_printed_as_typed(use: UseCases, tmp_path: Path) -> None:
    text = words(tmp_path, laid_out(use, PaperKind.TRAVEL, storage="below 25 °C, 3 weeks"))
    assert "From your leaflet, as typed: below 25 °C, 3 weeks" in text


OUT = OutRule(AllowanceSpan.TOTAL, AllowanceStage.IN_USE, LimitBasis.LEAFLET, max_c=25)


@pytest.mark.parametrize(
    ("out", "told"),
    [
        (replace(OUT, minutes=7 * 24 * 60), "at most 7 day(s) in all, at or below 25 °C"),
        (
            replace(OUT, minutes=120, span=AllowanceSpan.PER_DAY, max_c=None),
            "at most 2 hour(s) a day",
        ),
        (replace(OUT, minutes=45, span=AllowanceSpan.PER_USE), "at most 45 minute(s) for each use"),
        (replace(OUT, months=1, span=AllowanceSpan.ONCE), "at most 1 month(s) once"),
    ],
)
def test_what_the_family_checked_in_the_leaflet_is_printed(
    use: UseCases, record: SqlRecord, tmp_path: Path, out: OutRule, told: str
) -> None:
    girl = girl_of(use)
    product, presentation, region = leaflet_key(use.stock.packs(girl.id)[0].pack)
    in_use = InUseRule(28, LimitBasis.LEAFLET, 2, 8)
    with record.change("test") as change:
        change.put(LeafletLimits("x", girl.id, product, presentation, region, TODAY, in_use, out))
    text = words(tmp_path, laid_out(use, PaperKind.TRAVEL)).replace("1 month ", "1 month(s) ")
    assert "28 day(s) from first use, 2 to 8 °C" in plural_blind(text)
    assert plural_blind(told) in plural_blind(text)
    assert "As the family checked it" in text


def plural_blind(text: str) -> str:
    """Return a text in which a word reads the same in its singular, plural and source form."""
    for word in ("day", "hour", "minute", "month"):
        text = re.sub(rf"\b{word}(\(s\)|s)?", f"{word}(s)", text)
    return text


def test_figures_of_the_label_are_printed_as_still_to_be_checked(
    use: UseCases, stock: Stock, tmp_path: Path
) -> None:
    girl = girl_of(use)
    line = use.prescriptions.of(girl.id)[-1]
    use.prescriptions.end(line, TODAY)
    label = {
        "product": "Norditropin FlexPro", "product_id": "norditropin_flexpro",
        "presentation_id": "norditropin_flexpro/10mg",
    }  # fmt: skip
    use.prescriptions.add(girl, replace(DAILY, start=TOMORROW, presentation="", **label))
    use.stock.add_pack(replace(pen(girl.id), region="US", **label))
    text = words(tmp_path, laid_out(use, PaperKind.TRAVEL))
    assert "hold it against your leaflet" in text
    assert "°C" in text


def test_without_a_pack_the_storage_is_left_to_copy(use: UseCases, tmp_path: Path) -> None:
    uncle = use.people.all()[1]
    text = words(tmp_path, laid_out(use, PaperKind.TRAVEL, person=uncle, name="Ole"))
    assert "Copy from your leaflet" in text
    assert "9 × 2.4 units (IU) = 21.6 units (IU)" in text


def test_evenings_already_in_the_diary_and_days_off_are_not_ticked_again(
    use: UseCases, record: SqlRecord, tmp_path: Path
) -> None:
    girl = girl_of(use)
    line = use.prescriptions.of(girl.id)[-1]
    use.prescriptions.end(line, TODAY)
    six = Schedule(tuple(day for day in Weekday if day is not Weekday.SUNDAY))
    new = use.prescriptions.add(girl, replace(DAILY, start=TOMORROW, schedule=six, pen_shows="8"))
    write_evenings(record, girl, line, [TODAY])
    text = words(tmp_path, laid_out(use, PaperKind.FRIDGE))
    assert text.count("already in the diary") == 1
    assert text.count("nothing planned") == 1
    month = words(tmp_path, laid_out(use, PaperKind.MONTH))
    assert "already in the" in month
    assert "nothing planned" in month
    assert "the pen window shows: 8" in words(tmp_path, laid_out(use, PaperKind.NIGHT))
    sunday = SheetFor(girl, "", use.papers)
    trip = Trip(TODAY, 3, 0, ZoneInfo("Asia/Tokyo"), athlete=True)
    wish = PaperWish(PaperKind.NIGHT, sunday, TODAY + timedelta(days=3), trip)
    assert "Nothing is planned" in words(tmp_path, lay_out_document(make_paper(wish), PaperSize.A4))
    away = replace(wish, kind=PaperKind.TRAVEL)
    journey = words(tmp_path, lay_out_document(make_paper(away), PaperSize.A4))
    assert "the next day" in journey
    assert "Therapeutic Use Exemption" in journey
    assert new.dose == line.dose


def test_a_journey_in_the_same_zone_needs_no_hours(use: UseCases, tmp_path: Path) -> None:
    text = words(tmp_path, laid_out(use, PaperKind.TRAVEL, zone="Europe/Berlin"))
    assert "The hours, here and there" not in text


def test_the_checklist_names_what_must_not_be_forgotten(use: UseCases, tmp_path: Path) -> None:
    text = words(tmp_path, laid_out(use, PaperKind.TECHNIQUE))
    for step in ("Wash your hands", "new needle", "never frozen", "as the device’s manual says",
                 "Do not rub", "sharps box", "in date"):  # fmt: skip
        assert step in text


@each_kind
def test_nothing_of_anybody_else_is_on_the_sheet(
    use: UseCases, kind: PaperKind, tmp_path: Path
) -> None:
    text = words(tmp_path, laid_out(use, kind))
    assert "Ole" not in text
    assert "2.4" not in text


@each_kind
def test_initials_leave_the_name_out_everywhere(
    use: UseCases, kind: PaperKind, tmp_path: Path
) -> None:
    girl = girl_of(use)
    trip = Trip(TODAY, 3, 0, ZoneInfo("UTC"), full_name=False)
    wish = PaperWish(kind, SheetFor(girl, "M.S.", use.papers), TODAY, trip)
    text = words(tmp_path, lay_out_document(make_paper(wish), PaperSize.A4))
    assert "Sand" not in text
    assert "M.S." in text


def test_a_hold_is_said_and_no_dose_is_offered(
    use: UseCases, record: SqlRecord, tmp_path: Path
) -> None:
    girl = girl_of(use)
    use.holds.save(TreatmentHold("", girl.id, TODAY, "the clinic", "", AT))
    fridge = words(tmp_path, laid_out(use, PaperKind.FRIDGE))
    assert fridge.count("on hold, as the clinic said") == 7
    night = words(tmp_path, laid_out(use, PaperKind.NIGHT))
    assert "On hold, as the clinic said" in night
    assert "0.8 mg" not in night


@each_kind
def test_without_a_prescription_there_are_lines_to_fill_in(
    use: UseCases, kind: PaperKind, tmp_path: Path
) -> None:
    somebody = use.people.add(replace(GIRL, name="Nobody Yet"))
    text = words(tmp_path, laid_out(use, kind, person=somebody, name="Nobody Yet"))
    assert " mg" not in text
    if kind in {PaperKind.FRIDGE, PaperKind.NIGHT, PaperKind.TRAVEL}:
        assert "Dose and unit, as prescribed" in text


@each_kind
@pytest.mark.parametrize("name", [LONG, "王小明", "محمد بن عبد الله", "x" * 200, ""])
def test_any_name_fits(use: UseCases, kind: PaperKind, name: str) -> None:
    pages = laid_out(use, kind, name=name, size=PaperSize.LETTER)
    for page in pages.pages:
        assert all(pages.inside.adjusted(-1, -1, 1, 1).contains(one.area) for one in page)


@each_kind
@pytest.mark.parametrize("language", ["x-rtl", "x-long"])
def test_other_languages_fit(use: UseCases, qapp: QApplication, kind: PaperKind, language: str):
    languages.install(qapp, language)
    pages = laid_out(use, kind)
    for page in pages.pages:
        assert all(pages.inside.adjusted(-1, -1, 1, 1).contains(one.area) for one in page)
