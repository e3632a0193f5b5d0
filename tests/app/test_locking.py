"""A diary left alone covers everything it shows until its passphrase is typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from companion.app.locking import Locking
from companion.services.key_ports import SlotKind
from companion.services.preferences import LOCK_AFTER
from companion.system.clock import FixedClock
from companion.ui.gate.curtain import Curtain, LockDialog
from companion.ui.gate.idle import IdleWatch
from companion.ui.pages.settings.lock_card import LockCard
from companion.ui.pages.settings.page import SettingsPage
from companion.ui.widgets.sheet import Sheet
from tests.support.program import PASSPHRASE, Program, Start


@pytest.fixture
def program(start: Start, diary_groups: tuple[str, ...]) -> Program:
    """Return the program with a diary that keyring and passphrase open."""
    program = start()
    program.today()
    program.bot.waitUntil(lambda: program.startup.locking is not None)
    return program


def locking(program: Program) -> Locking:
    found = program.startup.locking
    assert found is not None
    return found


def lock_dialog(program: Program) -> LockDialog:
    program.bot.waitUntil(lambda: locking(program).is_locked)
    found = QApplication.activeModalWidget()
    assert isinstance(found, LockDialog)
    return found


def leave_alone(program: Program, clock: FixedClock, minutes: int) -> None:
    """Let time go by without a touch, and the program notice it."""
    watch = locking(program).findChild(IdleWatch)
    assert watch is not None
    clock.advance(timedelta(minutes=minutes))
    watch.look()


def test_a_diary_left_alone_is_covered_until_the_passphrase_is_typed(
    program: Program, clock: FixedClock
) -> None:
    locking(program).set_minutes(5)
    leave_alone(program, clock, 4)
    assert not locking(program).is_locked
    leave_alone(program, clock, 1)
    dialog = lock_dialog(program)
    (curtain,) = program.window.findChildren(Curtain)
    assert curtain.geometry() == program.window.rect()
    assert program.window.childAt(program.window.rect().center()) is curtain

    screen = dialog.screen_shown
    program.type(screen.passphrase, "not the passphrase")
    program.press(screen.open)
    program.bot.waitUntil(screen.open.isEnabled, timeout=20_000)
    assert locking(program).is_locked
    program.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert locking(program).is_locked

    screen.passphrase.clear()
    program.type(screen.passphrase, PASSPHRASE)
    program.bot.keyClick(screen.passphrase, Qt.Key.Key_Return)
    program.bot.waitUntil(lambda: not locking(program).is_locked, timeout=20_000)
    assert program.today().isVisible()
    assert not [c for c in program.window.findChildren(Curtain) if c.isVisible()]


def test_touching_a_key_begins_the_time_anew(program: Program, clock: FixedClock) -> None:
    locking(program).set_minutes(5)
    clock.advance(timedelta(minutes=4))
    program.bot.keyClick(program.window, Qt.Key.Key_Shift)
    leave_alone(program, clock, 4)
    assert not locking(program).is_locked
    leave_alone(program, clock, 1)
    assert locking(program).is_locked


def test_a_night_asleep_counts_as_being_left_alone(program: Program, clock: FixedClock) -> None:
    locking(program).set_minutes(60)
    leave_alone(program, clock, 9 * 60)
    assert locking(program).is_locked


def test_what_was_being_typed_is_still_there_afterwards(program: Program) -> None:
    sheet = Sheet(program.window, "A note")
    field = QLineEdit()
    sheet.add(field)
    sheet.open()
    field.setText("half a sentence")
    assert locking(program).lock()
    dialog = lock_dialog(program)
    assert sheet.findChildren(Curtain), "the sheet is covered too"
    program.type(dialog.screen_shown.passphrase, PASSPHRASE)
    program.press(dialog.screen_shown.open)
    program.bot.waitUntil(lambda: not locking(program).is_locked, timeout=20_000)
    assert sheet.isVisible()
    assert field.text() == "half a sentence"
    sheet.reject()


def test_without_a_passphrase_nothing_locks_and_settings_say_so(program: Program) -> None:
    session, diary = program.startup.session, program.startup.diary
    assert session is not None
    assert diary is not None
    program.startup._profile.keeper.remove_slot(session.key, SlotKind.PASSPHRASE)
    assert locking(program).lock() is False
    program.preferences.set(LOCK_AFTER, "5")
    assert not locking(program).possible
    diary.show("settings")
    page = diary.main.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    page.show_section("keys")
    card = page.findChild(LockCard)
    assert card is not None
    assert not card.now.isEnabled()
    assert "Set a passphrase first" in card.why.text()


def test_a_passphrase_that_is_set_again_locks_as_was_chosen(
    program: Program, clock: FixedClock
) -> None:
    session, keeper = program.startup.session, program.startup._profile.keeper
    assert session is not None
    locking(program).set_minutes(5)
    keeper.remove_slot(session.key, SlotKind.PASSPHRASE)
    leave_alone(program, clock, 6)
    assert not locking(program).is_locked
    keeper.set_passphrase(session.key, PASSPHRASE)
    leave_alone(program, clock, 6)
    assert locking(program).is_locked


def test_locking_at_once_by_its_keys_and_by_its_button(program: Program) -> None:
    program.come_to_front()
    program.bot.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = lock_dialog(program)
    program.type(dialog.screen_shown.passphrase, PASSPHRASE)
    program.press(dialog.screen_shown.open)
    program.bot.waitUntil(lambda: not locking(program).is_locked, timeout=20_000)
    diary = program.startup.diary
    assert diary is not None
    diary.show("settings")
    page = diary.main.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    page.show_section("keys")
    card = page.findChild(LockCard)
    assert card is not None
    program.press(card.now)
    assert lock_dialog(program).isVisible()
