"""Erasing inside the running program: the window goes on without a person, or begins anew."""

from __future__ import annotations

from dataclasses import replace

from companion.ui.gate.first_start import FirstStart
from companion.ui.gate.trouble_screen import TroubleScreen
from companion.ui.main_window import MainWindow
from companion.ui.pages.settings.data import DataSection
from companion.ui.pages.settings.erase_sheet import ErasePersonSheet, EraseSheet
from companion.ui.pages.settings.page import SettingsPage
from tests.support.hands import Answers, press, seen, write
from tests.support.program import Program, Start

NAME = "Mara Sand"


def _data(program: Program) -> DataSection:
    page = program.wait_for(MainWindow).show_page("settings")
    assert isinstance(page, SettingsPage)
    section = page.show_section("data")
    assert isinstance(section, DataSection)
    return section


def _erase(program: Program, section: DataSection, name: str) -> None:
    def steps(sheet: object) -> None:
        assert isinstance(sheet, ErasePersonSheet)
        write(sheet.typed, name)
        press(sheet, f"Erase {name} for good")
        program.bot.waitUntil(lambda: sheet.erased and not sheet.isVisible(), timeout=30_000)

    person = next(p for p in section._desk.use.people.all() if p.name == name)
    with Answers(steps):
        section.erase(person)


def test_the_window_goes_on_with_those_who_stay(
    start: Start, diary_groups: tuple[str, ...]
) -> None:
    program = start()
    program.today()
    session = program.startup.session
    assert session is not None
    with session.record.change("test") as change:
        mara = session.use.people.all()[0]
        change.put(replace(mara, id="tom", name="Tom Sand"))
    _erase(program, _data(program), NAME)
    window = program.wait_for(MainWindow)
    program.bot.waitUntil(lambda: "Tom Sand" in seen(window), timeout=20_000)
    assert NAME not in seen(window)


def test_with_nobody_left_the_program_asks_for_a_person(
    start: Start, diary_groups: tuple[str, ...]
) -> None:
    program = start()
    program.today()
    _erase(program, _data(program), NAME)
    program.wait_for(FirstStart)


def test_everything_goes_and_the_first_day_begins_anew(
    start: Start, diary_groups: tuple[str, ...]
) -> None:
    program = start()
    program.today()
    section = _data(program)

    def steps(sheet: object) -> None:
        assert isinstance(sheet, EraseSheet)
        write(sheet.typed, "erase everything")
        press(sheet, "Erase everything for good")

    with Answers(steps):
        section.erase_all()
    screen = program.wait_for(TroubleScreen)
    assert "Everything was erased" in seen(screen)
    kept = [path.name for path in program.paths.data.rglob("*") if path.is_file()]
    assert set(kept) <= {program.paths.lock.name}
    press(screen, "Start a new diary")
    program.wait_for(FirstStart)
