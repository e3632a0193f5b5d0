"""The Labs page in use: results, body measures and what is due, by hand and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from companion.domain.body_measures import BloodPressure, DiarySlider
from companion.domain.groups import Group
from companion.domain.labs import LabResult
from companion.domain.monitoring_notes import MonitoringDeed, MonitoringNote
from companion.ui.dialogs.body_clinic_sheets import DensitySheet, ScoreSheet
from companion.ui.dialogs.body_pressure_sheet import PressureSheet
from companion.ui.dialogs.body_sliders_sheet import RatingSheet, SliderNameSheet, SliderNamesSheet
from companion.ui.dialogs.lab_sheet import LabSheet
from companion.ui.dialogs.measurement_sheet import MeasurementSheet
from companion.ui.dialogs.monitoring_sheet import MonitoringSheet
from companion.ui.dialogs.symptom_cards import CardsSheet
from companion.ui.pages.growth.saving import paint_drawing
from companion.ui.pages.labs.page import LabsPage
from tests.support.family import TODAY
from tests.support.hands import Answers, choose, key, pick, press, seen, write
from tests.support.house import ADULT, House
from tests.ui import checks


@pytest.fixture
def page(house: House) -> LabsPage:
    return open_page(house)


def open_page(house: House) -> LabsPage:
    page = house.window.show_page("labs")
    assert isinstance(page, LabsPage)
    return page


def results(house: House) -> tuple[LabResult, ...]:
    return house.record.of_person(LabResult, house.person.id)


def keep(house: House, analyte: str, value: str, unit: str, day: date = TODAY, **more: object):
    row = LabResult(house.record.new_id(), house.person.id, day, analyte, Decimal(value), unit)
    with house.record.change("test") as change:
        change.put(replace(row, **more))


def grown(house: House) -> None:
    profile = house.use.care_team.profile(house.person)
    house.use.care_team.save_profile(replace(profile, stage=Group.ADULT))


def fill(test: str, value: str, unit: str = "", then: str = "Save") -> Callable[[QWidget], None]:
    """Return the step that fills the sheet of a result and presses a button."""

    def step(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        choose(sheet.analyte, test)
        if unit:
            choose(sheet.unit, unit)
        write(sheet.value, value)
        press(sheet, then)

    return step


def read_cards(sheet: QWidget) -> None:
    assert isinstance(sheet, CardsSheet)
    assert "Ask your care team before the next injection." in seen(sheet)
    sheet.reject()


# ---- results ---------------------------------------------------------------------------------


def test_the_first_result_shows_its_place_and_the_days_since(house: House, page: LabsPage) -> None:
    assert "No result is noted yet" in seen(page)

    def type_in(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        write(sheet.value, "172.0")
        write(sheet.low, "81")
        write(sheet.high, "246")
        write(sheet.laboratory, "Hospital")
        press(sheet, "Save")

    with Answers(type_in):
        press(page, "Add the first result…")
    (kept,) = results(house)
    assert (kept.analyte, str(kept.value), kept.unit) == ("igf1", "172.0", "ng/mL")
    words = seen(page)
    for told in (
        "172.0 ng/mL · within the lab’s range", "lab’s range 81 to 246",
        "70 days since the dose change", "1 day since the last injection",
    ):  # fmt: skip
        assert told in words
    assert page.results.board.canvas.chart is not None
    assert "within the lab’s range" in page.results.board.canvas.chart.points[0].name


def test_a_limit_is_kept_as_one(house: House, page: LabsPage) -> None:
    with Answers(fill("TSH", "<0.10")):
        page.results.add_result()
    (kept,) = results(house)
    assert (kept.bound.value, str(kept.value)) == ("<", "0.10")
    assert "< 0.10 mU/L" in seen(page)


def test_a_new_result_begins_in_the_unit_of_the_series_that_is_shown(house, page) -> None:
    keep(house, "igf1", "172", "ng/mL", TODAY - timedelta(days=90), laboratory="Hospital")
    keep(house, "igf1", "21.5", "nmol/L", TODAY - timedelta(days=2), laboratory="Practice")
    page.results.board.choose("igf1||ng/mL")
    begun = []

    def look(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        begun.append((sheet.unit.value(), sheet.laboratory.value()))
        press(sheet, "Cancel")

    with Answers(look):
        page.results.add_result()
    assert begun == [("ng/mL", "Hospital")]


def test_the_next_line_of_the_same_report_keeps_its_day_and_laboratory(house, page) -> None:
    def first(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        sheet.day.setDate(QDate(2026, 3, 2))
        write(sheet.value, "5.2")
        write(sheet.laboratory, "Hospital")
        press(sheet, "Save, and the next one")

    def second(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        assert sheet.laboratory.value() == "Hospital"
        assert sheet.day.value() == date(2026, 3, 2)
        press(sheet, "Cancel")

    keep(house, "cholesterol", "5.1", "mmol/L", date(2025, 3, 2))
    page.refresh()
    with Answers(first, second):
        page.results.add_result()
    assert [(r.analyte, r.laboratory) for r in results(house)][1:] == [("cholesterol", "Hospital")]


def test_a_glucose_asks_whether_it_is_high_and_not_sure_shows_the_card(house, page) -> None:
    with Answers(fill("Glucose, fasting", "5.1", "mmol/L"), read_cards):
        page.results.add_result()
    assert len(results(house)) == 1
    assert [card.rule for card in house.use.cards.view(house.person).urgent] == ["SY-GLU-1"]


def test_answered_no_a_glucose_is_only_kept(house, page) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        choose(sheet.analyte, "Glucose, fasting")
        assert "Is this high for you, or has your team called it high?" in seen(sheet)
        write(sheet.value, "5.1")
        press(sheet, "No")
        press(sheet, "Save")

    with Answers(answer):
        page.results.add_result()
    assert results(house)[0].called_high == "no"
    assert house.use.cards.view(house.person).waiting == ()


def test_a_mixed_up_unit_is_asked_about_before_it_is_kept(house, page) -> None:
    def no(sheet: QWidget) -> None:
        assert "HbA1c of 48 % looks like a figure in mmol/mol" in seen(sheet)
        press(sheet, "Go back")

    def wrong(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        choose(sheet.analyte, "HbA1c")
        choose(sheet.unit, "%")
        write(sheet.value, "48")
        press(sheet, "Save")
        assert results(house) == ()
        choose(sheet.unit, "mmol/mol")
        assert "6.5 % by arithmetic (NGSP / IFCC" in seen(sheet)
        press(sheet, "Save")

    with Answers(wrong, no):
        page.results.add_result()
    assert (str(results(house)[0].value), results(house)[0].unit) == ("48", "mmol/mol")
    assert "6.5 % by arithmetic" in seen(page)


def test_a_figure_that_cannot_be_read_is_said_at_its_field(house, page) -> None:
    def wrong(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        press(sheet, "Save")
        assert "Type the figure on the report." in seen(sheet)
        write(sheet.value, "1.2.3")
        press(sheet, "Save")
        assert "Type the figure as on the report, such as 5.2 or < 5.2." in seen(sheet)
        press(sheet, "Cancel")

    with Answers(wrong):
        page.results.add_result()
    assert results(house) == ()


def test_a_result_is_changed_taken_out_and_brought_back(house, page) -> None:
    keep(house, "tsh", "2.0", "mU/L", TODAY - timedelta(days=5))
    page.refresh()

    def change(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        assert sheet.value.text() == "2.0"
        assert "Recorded 12 Mar 2026" in seen(sheet)
        write(sheet.value, "2.4")
        press(sheet, "Save")

    with Answers(change):
        page.results.board.entry_rows[0].click()
    assert str(results(house)[0].value) == "2.4"
    with Answers(lambda sheet: press(sheet, "Take out")):
        page.results.board.entry_rows[0].click()
    assert results(house) == ()
    press(house.window, "Undo")
    assert str(results(house)[0].value) == "2.4"


def test_a_custom_test_has_its_own_name_and_unit(house, page) -> None:
    def custom(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        choose(sheet.analyte, "Another test…")
        write(sheet.name, "Leptin")
        write(sheet.own_unit, "µg/mL")
        write(sheet.value, "7")
        press(sheet, "Save")

    with Answers(custom):
        page.results.add_result()
    assert (results(house)[0].name, results(house)[0].unit) == ("Leptin", "µg/mL")
    assert list(page.results.board.rows) == ["custom|Leptin|µg/mL"]


def test_units_and_assays_are_told_apart_on_the_page(house, page) -> None:
    keep(house, "igf1", "150", "ng/mL", date(2025, 6, 1), assay="Old")
    keep(house, "igf1", "160", "µg/L", date(2025, 9, 1), assay="New")
    keep(house, "igf1", "21", "nmol/L", date(2025, 12, 1))
    page.refresh()
    assert [row.accessibleName() for row in page.results.board.rows.values()] == [
        "IGF-1 (nmol/L)", "IGF-1 (µg/L)",
    ]  # fmt: skip
    press(page, "IGF-1 (µg/L)")
    words = seen(page)
    assert "Each assay has a mark of its own" in words
    assert "Results in another unit, 1 in all" in words
    assert len(page.results.board.entry_rows) == 2


def test_the_list_of_tests_is_walked_by_arrow_keys(house, page) -> None:
    for analyte, unit in (("igf1", "ng/mL"), ("tsh", "mU/L"), ("ft4", "pmol/L")):
        keep(house, analyte, "20", unit)
    page.refresh()
    board = page.results.board
    board.rows["igf1||ng/mL"].setFocus()
    key(house.window, Qt.Key.Key_Down)
    assert board.current == "tsh||mU/L"
    assert QApplication.focusWidget() is board.rows["tsh||mU/L"]
    key(house.window, Qt.Key.Key_Up)
    key(house.window, Qt.Key.Key_Up)
    assert board.current == "ft4||pmol/L"
    assert board.heading.text() == "Free T4"


def test_in_a_narrow_window_a_press_leads_to_the_chart_below_the_list(house, page) -> None:
    for analyte, unit in (("igf1", "ng/mL"), ("tsh", "mU/L"), ("ft4", "pmol/L")):
        keep(house, analyte, "20", unit)
    page.refresh()
    house.window.resize(900, 640)
    press(page, "TSH")
    seen(page)
    assert page.results.board.heading.text() == "TSH"
    assert not page.results.board.heading.visibleRegion().isEmpty()
    assert page.scroll_area.verticalScrollBar().value() > 0


def test_a_new_result_starts_from_the_test_that_is_shown(house, page) -> None:
    keep(house, "ft4", "14", "pmol/L", TODAY - timedelta(days=9), laboratory="Hospital")
    page.refresh()

    def look(sheet: QWidget) -> None:
        assert isinstance(sheet, LabSheet)
        assert (sheet.analyte.value(), sheet.unit.value()) == ("ft4", "pmol/L")
        assert (sheet.laboratory.value(), sheet.value.text()) == ("Hospital", "")
        press(sheet, "Cancel")

    with Answers(look):
        press(page, "Add a result…")


def test_earlier_results_are_one_press_away_and_a_point_opens_its_row(house, page) -> None:
    for number in range(15):
        keep(house, "igf1", str(150 + number), "ng/mL", TODAY - timedelta(days=30 * number))
    page.refresh()
    board = page.results.board
    assert len(board.entry_rows) == 12
    press(page, "Show earlier entries")
    assert len(board.entry_rows) == 15
    with Answers(lambda sheet: press(sheet, "Cancel")):
        board.canvas.setFocus()
        QTest.keyClick(board.canvas, Qt.Key.Key_Home)
        QTest.keyClick(board.canvas, Qt.Key.Key_Return)


def test_the_chart_is_saved_and_painted_under_a_name_that_tells_nothing(
    house, page, tmp_path, monkeypatch
) -> None:
    keep(house, "igf1", "150", "ng/mL")
    page.refresh()
    asked = []

    def where(_parent, _title, suggested, _kinds):
        asked.append(Path(suggested).name)
        return str(tmp_path / "mine.svg"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    with Answers(lambda menu: pick(menu, "Save as SVG…")):
        press(page, "Save or print…")
    assert asked == ["chart.svg"]
    drawn = (tmp_path / "mine.svg").read_text(encoding="utf-8")
    assert "IGF-1" in drawn
    assert "Saved as mine.svg. The file is not encrypted." in seen(house.window)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    paint_drawing(printer, page.results.board.series[0].draw)
    assert (tmp_path / "paper.pdf").stat().st_size > 5000


# ---- body measures ---------------------------------------------------------------------------


def test_a_blood_pressure_is_noted_changed_and_charted(house, page) -> None:
    page.show_side("body")

    def note(sheet: QWidget) -> None:
        assert isinstance(sheet, PressureSheet)
        write(sheet.systolic, "98")
        write(sheet.diastolic, "60")
        press(sheet, "Left")
        press(sheet, "Save")

    with Answers(note):
        press(page, "Note a blood pressure…")
    (row,) = house.record.of_person(BloodPressure, house.person.id)
    assert (row.systolic, row.diastolic, row.arm.value) == (98, 60, "left")
    assert "98/60 mmHg" in seen(page)

    def change(sheet: QWidget) -> None:
        assert isinstance(sheet, PressureSheet)
        write(sheet.systolic, "60")
        press(sheet, "Save")
        assert "The upper figure is the greater one." in seen(sheet)
        press(sheet, "Take out")

    with Answers(change):
        page.body_tab.board.entry_rows[0].click()
    assert house.record.of_person(BloodPressure, house.person.id) == ()


def test_a_blood_pressure_above_the_clinics_limit_shows_its_card(house, page) -> None:
    limits = house.use.situations.limits(house.person)
    house.use.situations.save_limits(replace(limits, systolic=Decimal(110)))

    def note(sheet: QWidget) -> None:
        assert isinstance(sheet, PressureSheet)
        write(sheet.systolic, "118")
        write(sheet.diastolic, "70")
        press(sheet, "Save")

    page.show_side("body")
    with Answers(note, lambda sheet: sheet.reject()):
        page.body_tab.editor().add_pressure()
    assert [c.rule for c in house.use.cards.view(house.person).waiting] == ["SY-BP"]


def test_a_weight_above_the_clinics_limit_shows_its_card_at_once(house, page) -> None:
    limits = house.use.situations.limits(house.person)
    house.use.situations.save_limits(replace(limits, weight_gain_kg=Decimal(1), weight_gain_days=7))

    def weigh(day: date, kg: str) -> Callable[[QWidget], None]:
        def step(sheet: QWidget) -> None:
            assert isinstance(sheet, MeasurementSheet)
            sheet.day.set_value(day)
            write(sheet.weight, kg)
            press(sheet, "Save")

        return step

    page.show_side("body")
    with Answers(weigh(TODAY - timedelta(days=3), "24.0")):
        page.body_tab.editor().add_sizes()
    with Answers(weigh(TODAY, "25.4"), lambda sheet: sheet.reject()):
        page.body_tab.editor().add_sizes()
    assert [c.rule for c in house.use.cards.view(house.person).waiting] == ["SY-WT"]
    assert "25.4 kg" in seen(page)


def test_what_can_be_added_depends_on_being_grown_up(house, page) -> None:
    page.show_side("body")
    child = [words for words, _ in page.body_tab.choices()]
    assert "Which sliders…" not in child
    grown(house)
    page.refresh()
    adult = [words for words, _ in page.body_tab.choices()]
    assert set(child) < set(adult)
    assert "Own sliders today…" not in adult
    with Answers(lambda menu: pick(menu, "Score from the clinic…"), lambda s: s.reject()):
        press(page, "Add a measure…")


def test_sliders_are_named_and_rated(house, page) -> None:
    grown(house)
    page.show_side("body")

    def offered(sheet: QWidget) -> None:
        assert isinstance(sheet, SliderNameSheet)
        assert sheet.word.value() == "energy"
        press(sheet, "Save")

    def own(sheet: QWidget) -> None:
        assert isinstance(sheet, SliderNameSheet)
        choose(sheet.word, "My own words…")
        write(sheet.name, "Stairs")
        press(sheet, "Save")

    def new(sheet: QWidget) -> None:
        assert isinstance(sheet, SliderNamesSheet)
        press(sheet, "Add a slider…")

    for step in (offered, own):
        with Answers(new, step):
            page.body_tab.editor().name_sliders()
    assert [(s.name, s.key) for s in house.record.of_person(DiarySlider, house.person.id)] == [
        ("Energy", "energy"), ("Stairs", ""),
    ]  # fmt: skip

    def rate(sheet: QWidget) -> None:
        assert isinstance(sheet, RatingSheet)
        first, _ = sheet.ratings.values()
        first.set_value("7")
        press(sheet, "Save")

    with Answers(rate):
        page.body_tab.editor().rate()
    assert "Energy 7" in seen(page)

    def end(sheet: QWidget) -> None:
        assert isinstance(sheet, SliderNameSheet)
        press(sheet, "Ask no longer")

    with Answers(lambda sheet: press(sheet, "Energy"), end):
        page.body_tab.editor().name_sliders()
    assert [s.name for s in page.body_tab.editor().sliders()] == ["Stairs"]
    assert "Energy 7" in seen(page)


def test_a_score_and_a_scan_are_kept_as_the_clinic_gave_them(house, page) -> None:
    grown(house)
    page.show_side("body")

    def score(sheet: QWidget) -> None:
        assert isinstance(sheet, ScoreSheet)
        press(sheet, "Save")
        assert "Type the score." in seen(sheet)
        write(sheet.name, "Questionnaire")
        write(sheet.score, "14")
        press(sheet, "Save")

    def scan(sheet: QWidget) -> None:
        assert isinstance(sheet, DensitySheet)
        write(sheet.site, "Lumbar spine")
        write(sheet.density, "0.990")
        write(sheet.t_score, "-1.0")
        press(sheet, "Save")

    with Answers(score):
        page.body_tab.editor().add_score()
    with Answers(scan):
        page.body_tab.editor().add_density()
    press(page, "Bone density, Lumbar spine")
    assert "0.990 g/cm² · T-score −1.0" in seen(page)
    with Answers(lambda sheet: press(sheet, "Take out")):
        page.body_tab.board.entry_rows[0].click()
    assert list(page.body_tab.board.rows) == ["score/Questionnaire"]


# ---- what is due -----------------------------------------------------------------------------


def notes(house: House) -> tuple[MonitoringNote, ...]:
    return house.use.monitoring.notes(house.person)


def test_the_articles_words_stay_the_articles_and_lipids_are_no_childs_routine(house, page) -> None:
    page.show_side("due")
    words = seen(page)
    assert "Height and weight: by the article’s interval from 1 Apr 2026 to 1 Jul 2026" in words
    assert "The intervals are the source article’s" in words
    assert not {"lipids", "bone_density"} & set(page.due.rows)
    grown(house)
    page.refresh()
    assert "lipids" in page.due.rows
    assert "Lipids: the article gives no date; the clinic decides" in seen(page)


def test_the_clinics_date_is_noted_and_wins_and_is_taken_out_again(house, page) -> None:
    page.show_side("due")

    def give(sheet: QWidget) -> None:
        assert isinstance(sheet, MonitoringSheet)
        words = seen(sheet)
        assert "What the article says" in words
        assert "IGF-1 timing in three versions" in words
        sheet.day.set_value(TODAY + timedelta(days=10))
        write(sheet.said_by, "Dr Mo")
        press(sheet, "Save")

    with Answers(give):
        page.due.rows["igf1"].click()
    assert "IGF-1: the clinic’s date: 22 Mar 2026" in seen(page)
    assert "Dr Mo" in seen(page)

    def take_out(sheet: QWidget) -> None:
        assert "noted 12 Mar 2026 by Iris Sand" in seen(sheet)
        press(sheet, "Clinic’s date")

    with Answers(take_out):
        page.due.rows["igf1"].click()
    assert notes(house) == ()
    assert "IGF-1: by the article’s interval" in seen(page)


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (MonitoringDeed.POSTPONED, "Height and weight: put off to 11 Apr 2026"),
        (MonitoringDeed.NOT_WANTED, "Height and weight: not wanted by the clinic"),
        (MonitoringDeed.DONE, "last on 12 Mar 2026"),
    ],
)
def test_done_put_off_and_not_wanted(house, page, deed, told) -> None:
    page.show_side("due")
    words = {
        MonitoringDeed.POSTPONED: "It is put off",
        MonitoringDeed.NOT_WANTED: "The clinic does not want it",
        MonitoringDeed.DONE: "It was done",
    }

    def note(sheet: QWidget) -> None:
        assert isinstance(sheet, MonitoringSheet)
        choose(sheet.deed, words[deed])
        if deed is MonitoringDeed.POSTPONED:
            sheet.day.set_value(TODAY + timedelta(days=30))
        press(sheet, "Save")

    with Answers(note):
        page.due.rows["size"].click()
    assert told in seen(page)
    press(house.window, "Undo")
    assert notes(house) == ()


def test_the_clinic_may_ask_for_something_of_its_own(house, page) -> None:
    page.show_side("due")

    def ask(sheet: QWidget) -> None:
        assert isinstance(sheet, MonitoringSheet)
        choose(sheet.check, "Something else…")
        press(sheet, "Save")
        assert "Type what the clinic asked for." in seen(sheet)
        write(sheet.name, "Hearing test")
        sheet.day.set_value(TODAY + timedelta(days=20))
        write(sheet.months, "12")
        press(sheet, "Save")

    with Answers(ask):
        press(page, "The clinic asked for…")
    assert "Hearing test: the clinic’s date: 1 Apr 2026" in seen(page)
    assert notes(house)[0].every_months == 12


# ---- the page as a whole ---------------------------------------------------------------------


@pytest.mark.parametrize("side", ["results", "body", "due"])
@pytest.mark.parametrize("filled", [False, True])
def test_every_side_is_named_whole_and_within_reach(house, page, side, filled) -> None:
    if filled:
        keep(house, "igf1", "150", "ng/mL", assay="A long name of an assay in a laboratory")
        keep(house, "custom", "1", "U", name="W" * 60)
        row = BloodPressure(house.record.new_id(), house.person.id, TODAY, 100, 60)
        house.use.body_measures.save_pressure(house.person, row)
    page.show_side(side)
    seen(page)
    for check in (checks.nameless, checks.cut_off, checks.spilling, checks.sideways):
        assert check(page) == []


def test_another_person_sees_nothing_of_it(house, page) -> None:
    keep(house, "igf1", "150", "ng/mL")
    page.refresh()
    assert "150 ng/mL" in seen(page)
    other = house.use.people.add(ADULT)
    house.desk.show_person(other)
    words = seen(open_page(house))
    assert "150 ng/mL" not in words
    assert "No result is noted yet" in words
