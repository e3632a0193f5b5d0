"""Keys and recovery: each way set up and taken away, and never the last one that works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from companion.services.key_ports import SlotKind, WrongPassphraseError, WrongRecoveryCodeError
from companion.services.settings import CODE_UNCHECKED
from companion.ui.gate.code_sheet import CodeSheet
from companion.ui.gate.keys_panel import PassphraseSheet
from companion.ui.pages.settings.keys import KeysSection
from tests.support.hands import Answers, button_names, press, seen, write
from tests.support.keyrings import RefusingKeyring
from tests.ui.pages.settings.conftest import Office

PASSPHRASE = "correct horse battery staple"
OTHER = "another four unrelated words"


def _section(office: Office) -> KeysSection:
    return office.section(KeysSection, "keys")


def _slots(office: Office) -> frozenset[SlotKind]:
    return office.profile.keeper.slots()


def _typing(passphrase: str) -> Callable[[QWidget], None]:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, PassphraseSheet)
        write(sheet.passphrase.first, passphrase)
        write(sheet.passphrase.again, passphrase)
        press(sheet, "Set it")

    return answer


def _set_passphrase(office: Office, passphrase: str, button: str = "Set one…") -> None:
    with Answers(_typing(passphrase)):
        press(_section(office).passphrase, button)
    office.settle()


def test_the_page_tells_which_ways_there_are(office: Office) -> None:
    section = _section(office)
    assert "in use" in seen(section.keyring)
    assert "not set" in seen(section.passphrase)
    assert "checked" in seen(section.code)


def test_a_passphrase_is_set_and_opens_the_diary(office: Office) -> None:
    _set_passphrase(office, PASSPHRASE)
    assert office.profile.keeper.unlock_with_passphrase(PASSPHRASE) == office.session.key
    assert "opens the diary from now on" in office.window.snackbar.message
    assert "Change it…" in button_names(_section(office))


def test_a_weak_passphrase_is_refused_with_what_to_do(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        _typing("aaaa")(sheet)
        assert "Choose at least 12 characters" in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        press(_section(office).passphrase, "Set one…")
    assert SlotKind.PASSPHRASE not in _slots(office)


def test_a_changed_passphrase_takes_the_place_of_the_old_one(office: Office) -> None:
    _set_passphrase(office, PASSPHRASE)
    _set_passphrase(office, OTHER, "Change it…")
    assert office.profile.keeper.unlock_with_passphrase(OTHER) == office.session.key
    with pytest.raises(WrongPassphraseError):
        office.profile.keeper.unlock_with_passphrase(PASSPHRASE)


def test_removing_the_passphrase_is_confirmed_because_it_cannot_be_undone(office: Office) -> None:
    _set_passphrase(office, PASSPHRASE)
    with Answers(lambda sheet: press(sheet, "Cancel")):
        press(_section(office).passphrase, "Remove it…")
    assert SlotKind.PASSPHRASE in _slots(office)
    with Answers(lambda sheet: press(sheet, "Remove it")):
        press(_section(office).passphrase, "Remove it…")
    assert SlotKind.PASSPHRASE not in _slots(office)


def test_the_keyring_is_left_and_taken_up_again(office: Office) -> None:
    _set_passphrase(office, PASSPHRASE)
    press(_section(office).keyring, "Stop using it…")
    assert SlotKind.KEYRING not in _slots(office)
    assert office.memory.kept == {}
    press(_section(office).keyring, "Open by itself from now on")
    office.settle()
    assert office.profile.keeper.unlock_with_keyring() == office.session.key


def test_leaving_the_keyring_can_be_taken_back(office: Office) -> None:
    _set_passphrase(office, PASSPHRASE)
    press(_section(office).keyring, "Stop using it…")
    office.window.snackbar.undo()
    office.settle()
    assert SlotKind.KEYRING in _slots(office)


def test_a_keyring_that_cannot_help_says_so_and_changes_nothing(office: Office) -> None:
    _set_passphrase(office, PASSPHRASE)
    press(_section(office).keyring, "Stop using it…")
    office.keyrings.append(RefusingKeyring(RuntimeError("no bus")))

    def answer(sheet: QWidget) -> None:
        assert "This computer offers no keyring that keeps secrets safely." in seen(sheet)
        press(sheet, "OK")

    with Answers(answer):
        press(_section(office).keyring, "Open by itself from now on")
        office.settle()
    assert SlotKind.KEYRING not in _slots(office)
    assert _section(office).keyring.isEnabled()


def test_the_paper_alone_is_only_left_after_a_question(office: Office) -> None:
    with Answers(lambda sheet: press(sheet, "Cancel")):
        press(_section(office).keyring, "Stop using it…")
    assert SlotKind.KEYRING in _slots(office)
    with Answers(lambda sheet: press(sheet, "Yes, the paper alone")):
        press(_section(office).keyring, "Stop using it…")
    assert _slots(office) == {SlotKind.RECOVERY}


def test_an_unchecked_paper_is_never_the_only_way(office: Office) -> None:
    office.session.record.set_setting(CODE_UNCHECKED, "1")

    def answer(sheet: QWidget) -> None:
        assert "it was not checked yet" in seen(sheet)
        press(sheet, "Go back")

    with Answers(answer):
        press(_section(office).keyring, "Stop using it…")
    assert SlotKind.KEYRING in _slots(office)


def test_an_unchecked_code_leads_to_its_check(office: Office) -> None:
    office.session.record.set_setting(CODE_UNCHECKED, "1")
    section = _section(office)
    assert "not checked" in seen(section.code)
    wanted: list[str] = []
    office.desk.page_wanted.connect(wanted.append)
    press(section.code, "Check the paper…")
    assert wanted == ["recovery"]


def test_a_new_code_is_explained_made_shown_and_checked(office: Office) -> None:
    def agree(sheet: QWidget) -> None:
        assert "Backups made until now still open with the old code" in seen(sheet)
        press(sheet, "Make a new code")

    def check(sheet: QWidget) -> None:
        assert isinstance(sheet, CodeSheet)
        groups = sheet.step.shown._code.groups
        press(sheet, "It is on paper")
        fields = sheet.step.groups.fields
        for index in fields.value():
            write(fields.field(index), groups[index])
        press(sheet, "Check it")

    with Answers(agree, check):
        press(_section(office).code, "Make a new code…")
    with pytest.raises(WrongRecoveryCodeError):
        office.profile.keeper.unlock_with_recovery_code(office.code.text)
    assert office.session.record.setting(CODE_UNCHECKED) == ""
    assert "checked" in seen(_section(office).code)


def test_a_new_code_put_off_counts_as_unchecked(office: Office) -> None:
    with Answers(
        lambda sheet: press(sheet, "Make a new code"),
        lambda sheet: press(sheet, "Check it later"),
    ):
        press(_section(office).code, "Make a new code…")
    assert office.session.record.setting(CODE_UNCHECKED)
    assert "not checked" in seen(_section(office).code)


def test_going_back_from_a_new_code_keeps_the_old_one(office: Office) -> None:
    with Answers(lambda sheet: press(sheet, "Cancel")):
        press(_section(office).code, "Make a new code…")
    key = office.profile.keeper.unlock_with_recovery_code(office.code.text)
    assert key == office.session.key


def test_a_key_file_that_is_gone_is_said_in_place(office: Office) -> None:
    for part in office.profile.paths.vault.parent.glob(f"{office.profile.paths.vault.name}*"):
        part.unlink()
    assert "The key file of this record is missing." in seen(_section(office))


def test_a_diary_without_keys_says_so(office: Office) -> None:
    section = KeysSection(office.desk, replace(office.context, keys=None))
    office.bot.addWidget(section)
    section.show()
    assert "The keys of this diary are not kept here." in seen(section)
    assert section.first_stop() is None
