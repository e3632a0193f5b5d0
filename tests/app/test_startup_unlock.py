"""Later starts: the keyring opens the diary, or passphrase and recovery code do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from companion.services.key_ports import SlotKind
from companion.ui.gate.after_recovery import AfterRecovery
from companion.ui.gate.first_start import FirstStart
from companion.ui.gate.opening import OpeningScreen
from companion.ui.gate.trouble_screen import TroubleScreen
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.main_window import MainWindow
from tests.support.keyrings import MemoryKeyring, PromptingKeyring, RefusingKeyring
from tests.support.program import PASSPHRASE, Program, Start, answer_first_start, answer_questions


@pytest.fixture
def prompting(memory: MemoryKeyring) -> Iterator[PromptingKeyring]:
    """Lend the keyring of the diary, now behind a window that waits for an answer."""
    keyring = PromptingKeyring()
    keyring.kept = memory.kept
    yield keyring
    keyring.answer.set()


def unlock_by_code(program: Program, groups: tuple[str, ...]) -> None:
    """Type the recovery code from paper on the screen that asks how to open the diary."""
    screen = program.wait_for(UnlockScreen)
    if screen.way.isVisible():
        program.press(way_button(screen, "Recovery code"))
    screen.focus()
    program.keys(" ".join(groups).lower())
    program.press(screen.open)


def press_another_way(program: Program) -> None:
    """Wait until the window has lost patience with the keyring, and press on."""
    program.bot.waitUntil(lambda: program.has_button("Open another way"))
    program.press(program.button("Open another way"))


def way_button(screen: UnlockScreen, words: str) -> object:
    buttons = screen.way.findChildren(type(screen.keyring).__mro__[1])
    return next(button for button in buttons if button.text() == words)


def test_the_keyring_opens_the_diary_by_itself(start: Start, diary_groups: tuple[str, ...]) -> None:
    assert start().today().isVisible()


def test_a_lost_keyring_asks_for_the_code_and_can_be_used_again_afterwards(
    start: Start, memory: MemoryKeyring, diary_groups: tuple[str, ...]
) -> None:
    memory.kept.clear()
    program = start()
    screen = program.wait_for(UnlockScreen)
    assert "no longer holds the secret" in screen.said._text.text()
    unlock_by_code(program, diary_groups)
    after = program.wait_for(AfterRecovery)
    assert after.panel.keyring.value == "Does not open by itself"
    program.press(after.panel.keyring)
    program.bot.waitUntil(lambda: after.panel.keyring.value == "Opens by itself on this computer")
    program.press(after.primary)
    program.wait_for(MainWindow)
    program.close()
    assert start().today().isVisible()


def test_a_wrong_passphrase_is_said_at_its_field_and_the_right_one_opens(
    start: Start, memory: MemoryKeyring, diary_groups: tuple[str, ...]
) -> None:
    memory.kept.clear()
    program = start()
    screen = program.wait_for(UnlockScreen)
    program.type(screen.passphrase, "Correct horse battery staple")
    program.bot.keyClick(screen.passphrase, "\r")
    row = screen.form.row(screen.passphrase)
    program.bot.waitUntil(lambda: "does not open this record" in row.error)
    assert screen.isVisible()
    program.type(screen.passphrase, PASSPHRASE)  # what was typed is selected, so it is replaced
    program.press(screen.open)
    program.wait_for(MainWindow)


def test_the_keyring_can_be_given_the_key_again_along_with_the_passphrase(
    start: Start, memory: MemoryKeyring, diary_groups: tuple[str, ...]
) -> None:
    memory.kept.clear()
    program = start()
    screen = program.wait_for(UnlockScreen)
    program.press(screen.remember)
    program.type(screen.passphrase, PASSPHRASE)
    program.press(screen.open)
    program.wait_for(MainWindow)
    program.bot.waitUntil(lambda: bool(memory.kept))
    program.close()
    assert start().today().isVisible()


def test_slips_in_the_code_are_shown_group_by_group_while_typing(
    start: Start, memory: MemoryKeyring, diary_groups: tuple[str, ...]
) -> None:
    memory.kept.clear()
    program = start()
    screen = program.wait_for(UnlockScreen)
    program.press(way_button(screen, "Recovery code"))
    wrong = ("2" if diary_groups[2][0] != "2" else "3") + diary_groups[2][1:]
    program.type(screen.code.field(2), wrong)
    assert screen.code.hint.text() == ("Group 3 looks mistyped. Compare it with the paper.")
    screen.code.field(2).clear()
    program.type(screen.code.field(2), diary_groups[2])
    assert "Group 3" not in screen.code.hint.text()
    program.press(screen.open)  # the other groups are still missing
    assert "still open" in screen.form.row(screen.code).error


def test_the_code_of_another_diary_is_refused_by_its_sentence(
    start: Start, memory: MemoryKeyring, diary_groups: tuple[str, ...]
) -> None:
    from companion.system.recovery_code import code_from_secret

    memory.kept.clear()
    program = start()
    unlock_by_code(program, code_from_secret(bytes(range(20))).groups)
    screen = program.wait_for(UnlockScreen)
    program.bot.waitUntil(lambda: "is complete but does not open" in screen.said._text.text())


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (KeyringLocked(), "keyring is locked"),
        (NoKeyringError(), "offers no keyring"),
        (RuntimeError("the bus went away"), "offers no keyring"),
    ],
)
def test_each_trouble_of_the_keyring_is_named_and_the_passphrase_still_opens(
    start: Start, diary_groups: tuple[str, ...], error: Exception, sentence: str
) -> None:
    program = start(RefusingKeyring(error))
    screen = program.wait_for(UnlockScreen)
    assert sentence in screen.said._text.text()
    program.type(screen.passphrase, PASSPHRASE)
    program.press(screen.open)
    program.wait_for(MainWindow)


def test_a_keyring_that_waits_leaves_the_window_alive_with_another_way_on(
    start: Start, prompting: PromptingKeyring, diary_groups: tuple[str, ...]
) -> None:
    program = start(prompting)
    program.wait_for(OpeningScreen)
    press_another_way(program)
    screen = program.wait_for(UnlockScreen)
    program.type(screen.passphrase, PASSPHRASE)
    program.press(screen.open)
    program.wait_for(MainWindow)
    opened = program.startup.session
    prompting.answer.set()  # answered after all: the open diary stays as it is
    program.bot.waitUntil(lambda: not prompting.asked or prompting.answer.is_set())
    assert program.startup.session is opened


def test_a_keyring_answered_late_opens_the_diary_while_another_way_is_tried(
    start: Start, prompting: PromptingKeyring, diary_groups: tuple[str, ...]
) -> None:
    program = start(prompting)
    press_another_way(program)
    program.wait_for(UnlockScreen)
    prompting.answer.set()
    program.wait_for(MainWindow)


def test_the_keyring_is_asked_again_when_the_person_says_so(
    start: Start, memory: MemoryKeyring, diary_groups: tuple[str, ...]
) -> None:
    secrets = dict(memory.kept)
    memory.kept.clear()
    program = start()
    screen = program.wait_for(UnlockScreen)
    memory.kept.update(secrets)
    program.press(screen.keyring)
    program.wait_for(MainWindow)


def test_where_all_is_lost_it_is_said_and_a_new_diary_may_begin_beside_the_old_one(
    start: Start, memory: MemoryKeyring, diary_groups: tuple[str, ...]
) -> None:
    memory.kept.clear()
    program = start()
    program.press(program.wait_for(UnlockScreen).lost)
    program.wait_for(TroubleScreen)
    old = program.paths.database.read_bytes()
    program.press(program.button("Set it aside and start a new diary"))
    program.wait_for(FirstStart)
    (aside,) = (program.paths.data / "set-aside").iterdir()
    assert (aside / "diary.db").read_bytes() == old
    assert (aside / "keys.json").exists()
    answer_first_start(program)
    program.close()
    assert start().today().isVisible()


def test_without_a_keyring_the_passphrase_is_asked_for_from_the_first_start(
    start: Start,
) -> None:
    none = RefusingKeyring(NoKeyringError())
    program = start(none)
    screen = program.wait_for(FirstStart)
    answer_questions(program, screen)
    # The keyring is there by its own account and fails when it is used.
    program.bot.waitUntil(lambda: not screen.keys.by_keyring.isHidden())
    program.press(screen.go_on)
    program.bot.waitUntil(lambda: not screen.keys.trouble.isHidden(), timeout=20_000)
    program.press(screen.go_on)
    assert screen.keys.passphrase.form.row(screen.keys.passphrase.first).error
    program.type(screen.keys.passphrase.first, "too short")
    program.type(screen.keys.passphrase.again, "too short")
    program.press(screen.go_on)
    assert "at least 12 characters" in (
        screen.keys.passphrase.form.row(screen.keys.passphrase.first).error
    )
    screen.keys.passphrase.first.clear()
    screen.keys.passphrase.again.clear()
    program.type(screen.keys.passphrase.first, PASSPHRASE)
    program.type(screen.keys.passphrase.again, PASSPHRASE.upper())
    program.press(screen.go_on)
    assert "not the same" in screen.keys.passphrase.form.row(screen.keys.passphrase.again).error
    screen.keys.passphrase.again.clear()
    program.type(screen.keys.passphrase.again, PASSPHRASE)
    program.press(screen.go_on)
    program.bot.waitUntil(lambda: screen.code_step is not None, timeout=20_000)
    program.press(screen.later)
    program.wait_for(MainWindow)
    assert program.startup._profile.keeper.slots() == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}


def test_a_passphrase_given_at_the_start_opens_and_creates_without_any_keyring(
    start: Start,
) -> None:
    refusing = RefusingKeyring(AssertionError("the keyring was asked"))
    program = start(refusing, passphrase=PASSPHRASE)
    screen = program.wait_for(FirstStart)
    answer_questions(program, screen)
    program.press(screen.go_on)
    program.bot.waitUntil(lambda: screen.code_step is not None, timeout=20_000)
    program.press(screen.later)
    program.wait_for(MainWindow)
    program.close()
    again = start(refusing, passphrase=PASSPHRASE)
    again.wait_for(MainWindow)
    again.close()
    wrong = start(refusing, passphrase="another passphrase")
    screen = wrong.wait_for(UnlockScreen)
    assert "does not open this record" in screen.said._text.text()
