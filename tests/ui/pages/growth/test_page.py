"""The Growth page in use: what it shows, how it is moved through, what it keeps."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.measurements import BoneAge, GrowthTable, Measure, Measurement, Setting
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.dialogs.background_sheet import BackgroundSheet
from companion.ui.dialogs.clinic_sheets import BoneAgeSheet, StageSheet
from companion.ui.dialogs.measurement_sheet import MeasurementSheet
from companion.ui.pages.growth.page import GrowthPage
from companion.ui.pages.growth.saving import FILES, ChartSaver, paint_on
from companion.ui.theme import ThemeManager
from tests.services.test_growth import OWN, OWN_FEMALE
from tests.support.family import TODAY
from tests.support.hands import Answers, button_names, choose, key, pick, press, seen, write
from tests.support.house import ADULT, House
from tests.ui import checks
from tests.ui.pages.growth.conftest import KINDS, open_page


def heights(house: House) -> list[Measurement]:
    rows = house.record.of_person(Measurement, house.person.id)
    return [row for row in rows if row.measure is Measure.HEIGHT]


def new_height(cm: str, *, kg: str = "", day: date | None = None):
    """Return the step that fills the measurement sheet and saves it."""

    def fill(sheet) -> None:
        assert isinstance(sheet, MeasurementSheet)
        if day is not None:
            sheet.day.set_value(day)
        write(sheet.height1, cm)
        if kg:
            write(sheet.weight, kg)
        press(sheet, "Save")

    return fill


def test_the_summary_names_reference_interval_and_dates(page: GrowthPage) -> None:
    words = seen(page.summary)
    for told in (
        "122.6 cm", "SDS (WHO), 1 Dec 2025", "6.7 cm/yr", "(95 %), Dec 2024 to Dec 2025",
        "Bone age", "161.2 cm", "152.8 to 169.8",
    ):  # fmt: skip
        assert told in words


def test_the_table_holds_every_occasion_newest_first(page: GrowthPage) -> None:
    model = page.table.model
    assert model.rowCount() == 8
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells[:2] == ["1 Dec 2025", "122.6"]
    assert model.headerData(2, Qt.Orientation.Horizontal) == "SDS"


def test_each_chart_is_a_press_away_and_says_what_it_is(page: GrowthPage) -> None:
    for kind in KINDS:
        page.chart.show_kind(kind)
        page.chart.canvas.draw()
        assert page.chart.kind is kind
        assert page.chart.canvas.accessibleName() == page.chart.heading.text() != ""
        assert page.chart.caption.isVisible() or page.chart.missing.isVisible()


def test_the_switch_goes_through_the_charts(page: GrowthPage) -> None:
    press(page, "Velocity and SDS")
    assert page.chart.kind is ChartKind.PATH
    assert "6–12 months, then steadier" in seen(page)
    press(page, "cm/yr")
    assert page.chart.options().in_cm
    press(page, "Height")
    press(page, "SD lines")
    press(page, "All ages")
    assert page.chart.options() == ChartOptions(sd_lines=True, whole=True, in_cm=True)


def test_a_point_and_its_row_are_looked_at_together(page: GrowthPage) -> None:
    canvas = page.chart.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert page.table.table.currentIndex().row() == 7
    page.table.table.selectRow(0)
    assert canvas.chart is not None
    assert canvas.current is not None
    assert "1 Dec 2025" in canvas.chart.points[canvas.current].name


def test_height_and_weight_are_recorded_together_and_undone(
    measured: House, page: GrowthPage
) -> None:
    with Answers(new_height("123,9", kg="24.6")):
        press(page, "Add measurement…")
    row = heights(measured)[-1]
    assert (row.value, row.setting, row.day, row.measured_by) == (
        Decimal("123.9"), Setting.HOME, TODAY, "I.S.",
    )  # fmt: skip
    assert "24.6" in [
        page.table.model.index(0, c).data() for c in range(page.table.model.columnCount())
    ]
    measured.window.snackbar.undo()
    assert len(heights(measured)) == 8
    assert page.table.model.rowCount() == 8


def test_three_readings_show_and_keep_their_mean(measured: House, page: GrowthPage) -> None:
    def fill(sheet) -> None:
        for field, cm in (
            (sheet.height1, "124"),
            (sheet.height2, "124.2"),
            (sheet.height3, "124.3"),
        ):
            write(field, cm)
        assert "Mean: 124.17 cm" in seen(sheet)
        press(sheet, "Save")

    with Answers(fill):
        page.add_sizes()
    assert heights(measured)[-1].readings == (Decimal(124), Decimal("124.2"), Decimal("124.3"))


def test_metres_are_explained_at_the_field(measured: House, page: GrowthPage) -> None:
    def fill(sheet) -> None:
        write(sheet.height1, "1.24")
        press(sheet, "Save")
        assert "it looks like metres. In centimetres it is 124 cm." in seen(sheet)
        press(sheet, "Cancel")

    with Answers(fill):
        page.add_sizes()
    assert len(heights(measured)) == 8


def test_a_loss_is_asked_about_and_kept_when_confirmed(measured: House, page: GrowthPage) -> None:
    def confirm(sheet) -> None:
        assert "2.6 cm less than the height of 1 December 2025" in seen(sheet)
        press(sheet, "Yes, save it")

    with Answers(new_height("120.0"), confirm):
        page.add_sizes()
    assert heights(measured)[-1].value == Decimal("120.0")


def test_an_occasion_is_changed_with_its_history_and_taken_out(
    measured: House, page: GrowthPage
) -> None:
    def change(sheet) -> None:
        assert "Recorded 12 Mar 2026" in seen(sheet)
        write(sheet.height1, "122.8")
        press(sheet, "Save")

    page.table.table.selectRow(0)

    def take_out(sheet) -> None:
        assert "by Paul Sand" in seen(sheet)
        press(sheet, "Take out")

    measured.desk.record_as(measured.carer("Paul Sand"))
    with Answers(change):
        press(page, "Edit…")
    assert max(row.value for row in heights(measured)) == Decimal("122.8")
    page.table.table.selectRow(0)
    page.table.table.setFocus()
    with Answers(take_out):
        key(measured.window, Qt.Key.Key_Return)
    assert len(heights(measured)) == 7


def test_what_is_asked_for_follows_the_age(measured: House, page: GrowthPage) -> None:
    def look(sheet) -> None:
        assert not sheet.head.isVisible()
        assert not sheet.waist.isVisible()
        sheet.day.set_value(date(2018, 5, 2))
        assert sheet.head.isVisible()
        assert sheet.position.value() == "recumbent length"
        press(sheet, "Cancel")

    with Answers(look):
        page.add_sizes()


def test_bone_age_and_stage_come_as_the_clinic_gave_them(measured: House, page: GrowthPage) -> None:
    def bones(sheet) -> None:
        assert isinstance(sheet, BoneAgeSheet)
        press(sheet, "Save")
        assert "Type the bone age in years." in seen(sheet)
        write(sheet.years, "7.2")
        press(sheet, "Save")

    def stage(sheet) -> None:
        assert isinstance(sheet, StageSheet)
        press(sheet, "Save")
        assert "as the clinic wrote it" in seen(sheet)
        write(sheet.stage, "B1 PH1")
        press(sheet, "Save")

    with Answers(lambda menu: pick(menu, "Bone age…"), bones):
        press(page, "More…")
    with Answers(lambda menu: pick(menu, "Puberty stage…"), stage):
        press(page, "More…")
    assert "Bone age 7.2 years" in seen(page.table)
    assert "Puberty B1 PH1" in seen(page.table)
    with Answers(lambda sheet: press(sheet, "Take out")):
        press(page.table, "Bone age 7.2 years")
    assert len(measured.record.of_person(BoneAge, measured.person.id)) == 1
    with Answers(lambda sheet: press(sheet, "Cancel")):
        press(page.table, "Puberty B1 PH1")


def test_another_reference_changes_page_table_and_charts_together(
    measured: House, page: GrowthPage
) -> None:
    before = page.table.model.index(0, 2).data()

    def change(sheet) -> None:
        assert isinstance(sheet, BackgroundSheet)
        choose(sheet.reference, "CDC 2000")
        press(sheet, "Save")

    with Answers(lambda menu: pick(menu, "Parents, birth and references…"), change):
        press(page, "More…")
    assert page.table.model.index(0, 2).data() != before
    assert "on CDC 2000" in seen(page)
    assert "SDS (CDC 2000)" in seen(page.summary)
    press(page, "Height SDS")
    assert page.chart.canvas.chart is not None
    assert all("CDC 2000" in p.name for p in page.chart.canvas.chart.points if "SDS" in p.name)


def test_a_table_of_the_clinic_is_loaded_or_its_fault_explained(
    measured: House, page: GrowthPage, tmp_path: Path
) -> None:
    good, bad = tmp_path / "own.csv", tmp_path / "bad.csv"
    good.write_bytes(OWN_FEMALE)
    bad.write_bytes(OWN)

    def load(sheet) -> None:
        sheet.load_table(bad)
        sheet.load_table(tmp_path / "nowhere.csv")
        sheet.load_table(good)
        assert sheet.reference.currentText() == "Our clinic"
        press(sheet, "Save")

    def explained(words: str):
        def check(sheet) -> None:
            assert words in seen(sheet)
            press(sheet, "Go back")

        return check

    with Answers(
        lambda menu: pick(menu, "Parents, birth and references…"),
        load,
        explained("fewer than two rows for male"),
        explained("This file cannot be read"),
    ):
        press(page, "More…")
    assert len(measured.record.of_person(GrowthTable, measured.person.id)) == 1
    assert "on Our clinic" in seen(page)


def test_no_measurement_offers_the_first_step(house: House) -> None:
    page = open_page(house)
    assert "No measurement is noted yet" in seen(page)
    assert not page.chart.isVisible()
    with Answers(new_height("122", day=TODAY)):
        press(page, "Add the first measurement")
    assert page.chart.isVisible()
    assert "No measurement is noted yet" not in seen(page)


def test_heights_before_treatment_are_asked_for_while_there_are_none(house: House) -> None:
    with Answers(new_height("122", day=TODAY)):
        page = open_page(house)
        page.add_sizes()
    assert "Heights from before treatment" in seen(page)
    with Answers(new_height("117", day=date(2025, 6, 1))):
        press(page, "Add an earlier height…")
    assert "Heights from before treatment" not in seen(page)


def test_the_chart_is_saved_under_a_name_that_tells_nothing(
    page: GrowthPage, tmp_path: Path
) -> None:
    assert page.history is not None
    saver = ChartSaver(page, ChartKind.PATH, page.history, ChartOptions())
    for file_kind in FILES:
        path = saver.save(tmp_path / "growth-chart", file_kind)
        assert path == tmp_path / f"growth-chart.{file_kind}"
        assert path.stat().st_size > 5000


def test_a_folder_that_cannot_be_written_is_explained(page: GrowthPage, tmp_path: Path) -> None:
    assert page.history is not None
    saver = ChartSaver(page, ChartKind.HEIGHT, page.history, ChartOptions())
    with Answers(lambda sheet: press(sheet, "Go back")):
        assert saver.save(tmp_path / "no" / "such.pdf", "pdf") is None


def test_the_chart_is_painted_on_paper(page: GrowthPage, tmp_path: Path) -> None:
    assert page.history is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    paint_on(printer, ChartKind.PATH, page.history, ChartOptions())
    assert (tmp_path / "page.pdf").stat().st_size > 20_000


def test_the_menus_offer_paper_and_three_kinds_of_file(page: GrowthPage) -> None:
    def look(menu) -> None:
        offered = [action.text() for action in menu.actions()]
        assert offered == ["Print…", "Save as PDF…", "Save as SVG…", "Save as PNG…"]
        menu.close()

    with Answers(look):
        press(page, "Save or print…")


def test_the_page_works_by_keyboard_alone(measured: House, page: GrowthPage) -> None:
    page.add_button.setFocus()
    visited = checks.tab_round(measured.window)
    for wanted in (
        page.add_button,
        page.save_button,
        page.more,
        page.chart.canvas,
        page.table.table,
    ):
        assert wanted in visited


def test_everything_has_a_name_and_a_size_to_press(page: GrowthPage) -> None:
    for kind in KINDS:
        page.chart.show_kind(kind)
        QApplication.processEvents()
        assert not checks.nameless(page)
        assert not checks.too_small(page)
        assert not checks.overlapping(page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_at_any_size(page: GrowthPage, look: ThemeManager, scale: float) -> None:
    look.use("dark", text_scale=scale)
    for kind in (ChartKind.HEIGHT, ChartKind.PATH, ChartKind.WEIGHT):
        page.chart.show_kind(kind)
        for _ in range(4):
            QApplication.processEvents()
        assert not checks.sideways(page)
        assert not checks.cut_off(page)


def test_a_grown_up_sees_weight_first(measured: House) -> None:
    adult = measured.use.people.add(ADULT)
    with measured.record.change("test") as change:
        change.put(
            Measurement(
                change.new_id(), adult.id, TODAY, Measure.WEIGHT, Decimal("82.4"), Setting.HOME
            )
        )
    page = open_page(measured)
    measured.desk.show_person(adult)
    QApplication.processEvents()
    assert page.chart.kind is ChartKind.WEIGHT
    assert "82.4 kg" in seen(page.summary)
    assert "Centiles" not in button_names(page)
    assert "122.6" not in seen(page)
