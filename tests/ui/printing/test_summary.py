"""The summary as a PDF and a web page: every figure of the period, and nothing that leaks."""

from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from companion.app.sessions import Session, demo_session
from companion.domain.body_measures import BloodPressure, BoneDensity
from companion.domain.doses import plain
from companion.domain.initials import suggest_initials
from companion.domain.injections import Injection
from companion.domain.labs import LabResult
from companion.domain.measurements import BoneAge, Measure, Measurement, Setting
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.site_records import SiteFindingNote
from companion.domain.summary.choices import Block, SummaryChoices
from companion.domain.supplies import Mishap, PackMishap
from companion.domain.symptoms import SymptomNote
from companion.domain.visits import Visit, VisitQuestion
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.ui import languages, text
from companion.ui.formats import format_decimal
from companion.ui.printing.document import LaidOut
from companion.ui.printing.paper_size import PaperSize
from companion.ui.printing.pdf import save_pdf
from companion.ui.printing.summary.document import SummaryWish, lay_out_summary
from companion.ui.printing.summary.styles import SMALLEST_PT
from companion.ui.printing.summary.web import summary_page
from companion.ui.theme import ThemeManager
from tests.support.family import AT, DAILY, GIRL, TODAY, entry, pen
from tests.support.house import cases_over

USUAL = frozenset(Block) - {Block.SITE_MAP, Block.SLIDERS, Block.LOGISTICS}
HALF_A_YEAR = date(2026, 5, 1)
LONG = "Wolfeschlegelsteinhausenbergerdorff-Montgomery, Maximiliana Alexandrina Theodora"
NAMES = ["Mira", "Jonas", "Leo"]


@pytest.fixture(scope="module")
def demo(qapp: QApplication) -> Iterator[Session]:
    """Lend the made-up family's record."""
    languages.install(qapp, "en")
    with demo_session() as session:
        yield session


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock, look: ThemeManager) -> UseCases:
    """Return the use cases over an empty record."""
    return cases_over(record, clock)


def wish(
    use: UseCases, person: Person, *, blocks: frozenset[Block] = USUAL, since: date | None = None,
    size: PaperSize = PaperSize.A4, **choices: bool,
) -> SummaryWish:  # fmt: skip
    made = use.summaries.make(person, SummaryChoices(blocks, since, **choices))
    return SummaryWish(made, use.texts, use.sites.atlas_of(person.id), blocks, size)


def laid_out(asked: SummaryWish) -> LaidOut:
    return lay_out_summary(asked, suggest_initials(asked.summary.person.name))


def pdf(folder: Path, pages: LaidOut) -> Path:
    path = folder / "summary.pdf"
    save_pdf(pages, path)
    return path


def words(folder: Path, pages: LaidOut) -> str:
    """Return the text of a PDF as a search in it finds it: in one line, ligatures taken apart."""
    told = run("pdftotext", "-layout", str(pdf(folder, pages)), "-")
    return " ".join(unicodedata.normalize("NFKC", told).split())


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def whole(pages: LaidOut) -> bool:
    """Tell whether every block lies within the margins of its page."""
    inside = pages.inside.adjusted(-1, -1, 1, 1)
    return all(inside.contains(placed.area) for page in pages.pages for placed in page)


def figures(use: UseCases, person: Person, first: date, last: date) -> Iterator[str]:
    """Yield every figure that the record holds of a person for a period, as it is written."""
    for kind, told in WRITTEN.items():
        rows = [row for row in use.record.of_person(kind, person.id) if first <= row.day <= last]
        yield from (figure for row in rows for figure in told(row))
    for line in use.record.of_person(Prescription, person.id):
        yield plain(line.dose.amount)
    for one in use.record.injections.between(person.id, first, last):
        yield from _unusual(one)


def _decimals(*values: Decimal | None) -> list[str]:
    return [format_decimal(value) for value in values if value is not None]


WRITTEN: dict[type[Any], Callable[[Any], list[str]]] = {
    Measurement: lambda row: _decimals(row.value, *row.readings),
    LabResult: lambda row: _decimals(row.value, row.low, row.high, row.lab_sds),
    BoneAge: lambda row: _decimals(row.years),
    BloodPressure: lambda row: [f"{row.systolic}/{row.diastolic}"],
    BoneDensity: lambda row: _decimals(row.density, row.t_score, row.z_score),
    SymptomNote: lambda row: [row.day.isoformat(), *_decimals(row.value, row.second_value)],
    SiteFindingNote: lambda row: _decimals(row.size_cm),
}


def _unusual(one: Injection) -> Iterator[str]:
    if one.outcome.injected and one.dose is not None and one.dose != one.prescribed:
        yield plain(one.dose.amount)
    if not one.outcome.injected:
        yield one.treatment_day.isoformat()
        yield one.reason


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("since", [None, HALF_A_YEAR])
def test_the_family_has_two_pages_with_every_figure_of_the_period(
    demo: Session, tmp_path: Path, name: str, since: date | None
) -> None:
    person = next(p for p in demo.use.people.all() if p.name == name)
    asked = wish(demo.use, person, since=since)
    pages = laid_out(asked)
    assert len(pages.pages) == 2
    assert whole(pages)
    told = words(tmp_path, pages)
    period = asked.summary.period
    missing = [f for f in figures(demo.use, person, period.first, period.last) if f not in told]
    assert not missing
    for said in (
        f"{name} · Summary for the visit · {period.first} to {period.last}", "Page 2 of 2",
        "arithmetic only", "none recorded",
    ):  # fmt: skip
        assert said in told
    for other in NAMES:
        assert (other in told) is (other == name)


def test_page_one_answers_first_and_the_blocks_stand_in_order(
    demo: Session, tmp_path: Path
) -> None:
    told = words(tmp_path, laid_out(wish(demo.use, demo.use.people.all()[0])))
    order = [
        "Background, as told by the clinic", "Our questions, and what changed", "Urgent events",
        "At a glance", "0.242 mg/kg/week", "Height on WHO 2006/2007", "Page 1 of 2",
        "Treatment as prescribed", "Longest gap",
        "Growth and measurements", "Laboratory", "Symptoms, as noted",
        "Findings at injection sites", "Other medicines and events",
    ]  # fmt: skip
    folded = unicodedata.normalize("NFKC", told)
    places = [folded.find(unicodedata.normalize("NFKC", one)) for one in order]
    assert -1 not in places
    assert places == sorted(places)
    first_page = told[: told.find("Page 1 of 2")]
    for figure in ("0.8 mg every day", "0.91 mg/m", "189", "+1.32 SDS", "6.4 cm/yr", "78 of 80"):
        assert figure in first_page


def test_everything_ticked_holds_the_rest(demo: Session, tmp_path: Path) -> None:
    girl = demo.use.people.all()[0]
    told = words(tmp_path, laid_out(wish(demo.use, girl, blocks=frozenset(Block))))
    for said in ("Spots used in the period", "Supplies and dates", "Own diary sliders"):
        assert said in told


def test_nothing_ticked_is_one_page_with_its_foot(demo: Session, tmp_path: Path) -> None:
    pages = laid_out(wish(demo.use, demo.use.people.all()[0], blocks=frozenset()))
    assert len(pages.pages) == 1
    assert "Page 1 of 1" in words(tmp_path, pages)


def test_it_is_real_text_with_fonts_title_and_language(demo: Session, tmp_path: Path) -> None:
    path = pdf(tmp_path, laid_out(wish(demo.use, demo.use.people.all()[0])))
    fonts = run("pdffonts", str(path)).splitlines()[2:]
    assert fonts
    assert all("yes" in font.split()[-5] for font in fonts)
    assert "M. 2026-09-03 – 2026-11-22" in run("pdfinfo", str(path))
    assert b"/Lang (en" in path.read_bytes()
    assert not run("pdfimages", "-list", str(path)).splitlines()[2:], "figures are vectors"


def test_no_letter_is_smaller_than_nine_points(demo: Session, tmp_path: Path) -> None:
    path = pdf(tmp_path, laid_out(wish(demo.use, demo.use.people.all()[0])))
    assert demo.use.texts.visit_plan().smallest_type_pt == SMALLEST_PT
    run("pdftotext", "-bbox-layout", str(path), str(tmp_path / "boxes.html"))
    lines = (tmp_path / "boxes.html").read_text(encoding="utf-8").splitlines()
    heights = [
        float(line.split('yMax="')[1].split('"')[0]) - float(line.split('yMin="')[1].split('"')[0])
        for line in lines
        if "<word" in line
    ]
    assert min(heights) >= SMALLEST_PT


def test_in_black_and_white_nothing_has_a_colour(demo: Session, tmp_path: Path) -> None:
    asked = replace(wish(demo.use, demo.use.people.all()[0]), black_and_white=True)
    path = pdf(tmp_path, laid_out(asked))
    run("pdftoppm", "-r", "40", "-png", str(path), str(tmp_path / "page"))
    from PySide6.QtGui import QImage

    for picture in sorted(tmp_path.glob("page*.png")):
        image = QImage(str(picture))
        assert image.allGray()


@pytest.mark.parametrize("name", ["王小明", "محمد بن عبد الله", LONG, "x" * 200, "Mara Sand"])
@pytest.mark.parametrize("size", PaperSize)
def test_any_name_and_an_empty_record_fit(
    use: UseCases, tmp_path: Path, name: str, size: PaperSize
) -> None:
    person = use.people.add(replace(GIRL, name=name))
    pages = laid_out(wish(use, person, size=size))
    assert len(pages.pages) == (1 if len(name) < 100 else 2)
    assert whole(pages)
    told = words(tmp_path, pages)
    assert "none recorded" in told
    assert "no prescription noted" in told
    assert "none planned in this period" in told


def test_letters_of_every_script_are_embedded(use: UseCases, tmp_path: Path) -> None:
    person = use.people.add(replace(GIRL, name="王小明 محمد"))
    path = pdf(tmp_path, laid_out(wish(use, person)))
    fonts = run("pdffonts", str(path)).splitlines()[2:]
    assert len(fonts) > 2
    assert all("yes" in font.split()[-5] for font in fonts)
    assert "王小明" in run("pdftotext", str(path), "-")


def test_a_hundred_years_are_no_trouble(use: UseCases, tmp_path: Path) -> None:
    born = date(TODAY.year - 100, 1, 1)
    person = use.people.add(
        replace(GIRL, name="Ada Old", birth_date=born), {"adult_with_child_figure"}
    )
    keep(use, weight(person, TODAY, "48.5"))
    told = words(tmp_path, laid_out(wish(use, person)))
    assert "100 y" in told
    assert "48.5" in told


def test_twenty_years_flow_on_without_a_cut(use: UseCases, tmp_path: Path) -> None:
    person = use.people.add(GIRL)
    use.prescriptions.add(person, DAILY)
    first = TODAY - timedelta(days=20 * 365)
    keep(use, replace(person, birth_date=first - timedelta(days=800)))
    person = use.people.all()[0]
    days = [first + timedelta(days=91 * n) for n in range(80)]
    keep(use, *(height(person, day, 80 + n) for n, day in enumerate(days)))
    keep(use, *(lab(person, day, 100 + n) for n, day in enumerate(days)))
    pages = laid_out(wish(use, person, since=first))
    assert whole(pages)
    told = words(tmp_path, pages)
    assert all(f"{80 + n}" in told and f"{100 + n}" in told for n in range(80))


def test_initials_leave_no_name_and_no_free_text_anywhere(use: UseCases, tmp_path: Path) -> None:
    person = use.people.add(replace(GIRL, indication="Deficiency of Mara Sand"))
    use.people.add_carer("Iris Sand")
    use.prescriptions.add(person, replace(DAILY, reason="SECRETWHY", prescriber="Dr SECRET"))
    keep(
        use,
        VisitQuestion("q", person.id, AT, "SECRETQUESTION"),
        Visit("v", person.id, TODAY - timedelta(days=20), "SECRETTEAM", done=True,
              decided="SECRETDECIDED", next_tests="SECRETTESTS", place="SECRETPLACE"),
        replace(height(person, TODAY, 120), note="SECRETNOTE", measured_by="SECRETBY"),
        replace(lab(person, TODAY, 120), note="SECRETLAB", laboratory="SECRETHOUSE"),
        SymptomNote("s", person.id, AT, TODAY, "headache", 2, note="SECRETSYMPTOM"),
        entry("e", person_id=person.id, reason="SECRETREASON", note="SECRETENTRY"),
    )  # fmt: skip
    asked = wish(use, person, blocks=frozenset(Block), initials=True)
    path = pdf(tmp_path, lay_out_summary(asked, suggest_initials(person.name)))
    told = run("pdftotext", str(path), "-") + run("pdfinfo", "-meta", str(path))
    told += run("pdfinfo", str(path)) + summary_page(asked, "M.S.") + str(path.read_bytes())
    for secret in ("SECRET", "Mara", "Sand", "Iris"):
        assert secret not in told
    for kept in ("M.S.", "120", "Deficiency of …", "born in 2017"):
        assert kept in told
    assert GIRL.birth_date.isoformat() not in told


def test_another_language_is_spoken_on_paper_alone(use: UseCases, tmp_path: Path) -> None:
    person = use.people.add(GIRL)
    asked = wish(use, person)
    with text.spoken(languages.speech_in("x-long")):
        told = words(tmp_path, laid_out(asked))
    assert "ŪŕğēńtĒ" not in told
    assert "Ūŕğēńţ" in told or "ēvēńt" in told
    assert "Urgent events" in words(tmp_path, laid_out(asked))


@pytest.mark.parametrize("language", ["x-rtl", "x-long"])
def test_other_languages_fit(demo: Session, language: str) -> None:
    with text.spoken(languages.speech_in(language)):
        for person in demo.use.people.all():
            assert whole(laid_out(wish(demo.use, person, blocks=frozenset(Block))))


def test_a_pack_set_aside_at_night_stands_under_the_familys_own_day(use: UseCases) -> None:
    girl = use.people.add(GIRL)
    late = datetime(2026, 3, 11, 23, 30, tzinfo=UTC)  # 00:30 in Berlin
    box = pen(girl.id, id="p")
    keep(use, box, PackMishap("m", box.id, girl.id, late, Mishap.FROZEN))
    page = summary_page(wish(use, girl, blocks=frozenset({Block.MEDICINES})), "M.")
    assert "2026-03-12 · pack set aside" in page


class Outline(HTMLParser):
    """Collects what a page says of its own structure."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.pictures: list[str] = []
        self.language = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        told = dict(attrs)
        if tag == "html":
            self.language = told.get("lang") or ""
        if tag == "img":
            self.pictures.append(told.get("alt") or "")


def test_the_web_page_has_headings_tables_and_words_for_its_figures(demo: Session) -> None:
    girl = demo.use.people.all()[0]
    asked = wish(demo.use, girl)
    page = summary_page(asked, "M.")
    outline = Outline()
    outline.feed(page)
    assert outline.language.startswith("en")
    assert outline.tags.count("h1") == 1
    assert outline.tags.count("h2") == len(USUAL)
    assert outline.tags.count("table") >= 3
    assert len(outline.pictures) >= 4
    assert all(outline.pictures)
    assert "http" not in page.split("base64")[0]
    period = asked.summary.period
    spoken = unicodedata.normalize("NFKC", page)
    assert not [f for f in figures(demo.use, girl, period.first, period.last) if f not in spoken]


def keep(use: UseCases, *rows: object) -> None:
    with use.record.change("test") as change:
        change.put(*rows)


def weight(person: Person, day: date, value: str) -> Measurement:
    return Measurement(f"w{day}", person.id, day, Measure.WEIGHT, Decimal(value), Setting.CLINIC)


def height(person: Person, day: date, value: int) -> Measurement:
    return Measurement(f"h{day}", person.id, day, Measure.HEIGHT, Decimal(value), Setting.CLINIC)


def lab(person: Person, day: date, value: int) -> LabResult:
    return LabResult(f"l{day}", person.id, day, "igf1", Decimal(value), "ng/mL")
