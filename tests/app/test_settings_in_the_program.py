"""Settings inside the running program: a restore that takes the diary's place, and a start anew."""

from __future__ import annotations

from pathlib import Path

from companion.app.sessions import Session
from companion.ui.gate.recovery_page import RecoveryPage
from companion.ui.main_window import MainWindow
from companion.ui.pages.settings.backups import BackupsSection
from companion.ui.pages.settings.keys import KeysSection
from companion.ui.pages.settings.look import LookSection
from companion.ui.pages.settings.page import SettingsPage
from companion.ui.pages.settings.restore_sheet import RestoreSheet
from companion.ui.widgets.labels import Label
from tests.support.hands import Answers, choose, press, seen
from tests.support.program import Program, Start


def _settings(program: Program) -> SettingsPage:
    page = program.wait_for(MainWindow).show_page("settings")
    assert isinstance(page, SettingsPage)
    return page


def _carers(program: Program) -> list[str]:
    assert program.startup.session is not None
    return [carer.name for carer in program.startup.session.use.people.carers()]


def _opened_anew(program: Program, before: Session) -> bool:
    session = program.startup.session
    return session is not None and session is not before


def test_a_backup_made_in_the_settings_is_put_back_and_the_diary_opens_anew(
    start: Start, diary_groups: tuple[str, ...], tmp_path: Path
) -> None:
    program = start()
    program.today()
    section = _settings(program).show_section("backups")
    assert isinstance(section, BackupsSection)
    target = tmp_path / "mine.gcbackup"
    section.back_up_to(target)
    program.bot.waitUntil(section.result.isVisible, timeout=20_000)
    before = program.startup.session
    assert before is not None
    before.use.people.add_carer("Rosa Sand")

    def restore(sheet: object) -> None:
        assert isinstance(sheet, RestoreSheet)
        program.bot.waitUntil(sheet.restore_button.isVisible, timeout=20_000)
        press(sheet, "Restore this backup")

    with Answers(restore):
        section.restore_from(target)
    program.bot.waitUntil(lambda: _opened_anew(program, before), timeout=20_000)
    program.wait_for(MainWindow)
    assert _carers(program) == ["Anna Kowalska"]
    assert list((program.paths.data / "set-aside").iterdir())  # the diary of before is kept


def test_an_unchecked_code_is_checked_on_its_page(
    start: Start, diary_groups: tuple[str, ...]
) -> None:
    program = start()
    program.today()
    section = _settings(program).show_section("keys")
    assert isinstance(section, KeysSection)
    assert "not checked" in seen(section.code)
    press(section.code, "Check the paper…")
    assert isinstance(program.wait_for(MainWindow).stack.currentWidget(), RecoveryPage)


def test_the_keyring_of_this_computer_is_the_one_in_use(
    start: Start, diary_groups: tuple[str, ...]
) -> None:
    program = start()
    program.today()
    section = _settings(program).show_section("keys")
    assert isinstance(section, KeysSection)
    assert "The diary opens by itself while you are logged in." in seen(section.keyring)


def test_a_language_chosen_is_spoken_by_the_whole_window_at_once(
    start: Start, diary_groups: tuple[str, ...]
) -> None:
    program = start()
    program.today()
    before = program.wait_for(MainWindow)
    section = _settings(program).show_section("look")
    assert isinstance(section, LookSection)
    section.language.set_choices([("en", "English"), ("x-long", "Long")], "en")
    choose(section.language, "Long")
    program.bot.waitUntil(lambda: program.window.screen_shown is not before, timeout=20_000)
    after = program.wait_for(MainWindow)
    program.bot.waitUntil(lambda: isinstance(after.stack.currentWidget(), SettingsPage))
    assert "Settings" not in {label.text() for label in after.findChildren(Label)}
    assert program.preferences.get("language") == "x-long"
    assert _carers(program) == ["Anna Kowalska"]  # the record stayed open
