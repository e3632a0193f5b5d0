"""The recovery code on screen, on paper, typed back, and made anew."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from companion.services.key_ports import DataKey, SlotKind
from companion.storage.record import SqlRecord
from companion.system.keyring_store import KeyringStore
from companion.system.profile_keys import ProfileKeys
from companion.system.recovery_code import code_from_secret, group_is_sound
from companion.system.vault_file import VaultFile
from companion.ui.gate.code_fields import CodeFields
from companion.ui.gate.code_sheet import CodeSheet
from companion.ui.gate.code_step import CodeStep, ShownCode, pick_groups
from companion.ui.gate.code_view import CodeView, paint_qr, qr_modules
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.keys_panel import KeysPanel, PassphraseSheet
from companion.ui.gate.recovery_page import RecoveryPage
from companion.ui.tasks import Tasks
from companion.ui.widgets.labels import Label
from tests.support.keyrings import MemoryKeyring

CODE = code_from_secret(bytes(range(20)))
OTHER = code_from_secret(bytes(range(1, 21)))
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def ways(tmp_path: Path, record: SqlRecord) -> KeyWays:
    """Return the keys of an open record: keyring and recovery code, no passphrase."""
    keyring = MemoryKeyring()
    keeper = ProfileKeys(
        VaultFile(tmp_path / "keys.json"), tmp_path / "none", KeyringStore(lambda: keyring)
    )
    key: DataKey = keeper.create(use_keyring=True).data_key
    made = KeyWays(keeper, key, record)
    made.code = made.new_code()
    return made


def text_of(pdf: Path) -> str:
    """Return the text of a PDF, pages ended by form feeds."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext (poppler-utils) reads the PDF back")
    ran = subprocess.run([tool, str(pdf), "-"], capture_output=True, check=True, text=True)
    return ran.stdout


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def keys(qtbot: QtBot, text: str) -> None:
    for sign in text:
        qtbot.keyClicks(QApplication.focusWidget(), sign)


def test_a_whole_code_may_be_pasted_into_any_first_field(on_screen: Show) -> None:
    fields = on_screen(CodeFields(group_is_sound))
    fields.field(0).setText(f"  {CODE.text.lower()}\n")
    assert tuple(group.upper() for group in fields.value().values()) == CODE.groups
    assert fields.problem() == ""


def test_a_code_with_blanks_pasted_in_the_middle_fills_what_follows(on_screen: Show) -> None:
    fields = on_screen(CodeFields(group_is_sound))
    fields.field(3).setText(" ".join(CODE.groups[3:6]))
    assert [fields.field(i).text() for i in range(8)] == ["", "", "", *CODE.groups[3:6], "", ""]


def test_typing_goes_on_by_itself_and_backspace_goes_back(qtbot: QtBot, on_screen: Show) -> None:
    fields = on_screen(CodeFields(group_is_sound))
    fields.setFocus()
    keys(qtbot, CODE.groups[0])
    assert QApplication.focusWidget() is fields.field(1)
    qtbot.keyClick(fields.field(1), Qt.Key.Key_Backspace)
    assert QApplication.focusWidget() is fields.field(0)
    keys(qtbot, "\b")


def test_a_slip_keeps_the_focus_and_is_said_with_its_group(qtbot: QtBot, on_screen: Show) -> None:
    fields = on_screen(CodeFields(group_is_sound))
    fields.setFocus()
    slip = "7" if CODE.groups[0][0] != "7" else "8"
    keys(qtbot, slip + CODE.groups[0][1:])
    assert QApplication.focusWidget() is fields.field(0)
    assert fields.hint.text() == "Group 1 looks mistyped. Compare it with the paper."
    assert fields.field(0).accessibleDescription() == "looks mistyped"


def test_two_different_groups_are_asked_for_at_random() -> None:
    asked = {pick_groups() for _ in range(200)}
    assert len(asked) > 10
    assert all(first < second for first, second in asked)


def test_the_code_is_covered_while_two_groups_are_typed_back(
    on_screen: Show, ways: KeyWays
) -> None:
    step = on_screen(CodeStep(ways.code, ways, (2, 6)))
    step.turn(to_check=True)
    shown = [label.text() for label in step.findChildren(Label) if label.isVisible()]
    assert not set(ways.code.groups) & set(shown)


def test_a_sound_group_of_another_code_does_not_pass(on_screen: Show, ways: KeyWays) -> None:
    step = on_screen(CodeStep(ways.code, ways, (2, 6)))
    step.turn(to_check=True)
    step.groups.fields.field(2).setText(OTHER.groups[2])
    step.groups.fields.field(6).setText(ways.code.groups[6])
    assert not step.groups.check()
    assert "belong to another code" in step.groups.form.row(step.groups.fields).error
    step.groups.fields.field(2).setText(ways.code.groups[2])
    assert step.groups.check()


def test_the_paper_holds_every_group_and_is_one_page(
    on_screen: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown = on_screen(ShownCode(CODE))
    target = tmp_path / "code.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(qtbot, shown.save)
    assert "Anybody who opens this file can read the code" in shown.said._text.text()
    pages = text_of(target).split("\f")
    assert pages[1:] == [""]
    assert all(group in pages[0] for group in CODE.groups)


def test_a_folder_that_cannot_be_written_to_is_said(
    on_screen: Show, tmp_path: Path, answer_sheet: Callable[[str], None]
) -> None:
    shown = on_screen(ShownCode(CODE))
    answer_sheet("OK")
    shown.save_to(tmp_path / "gone" / "code.pdf")
    assert not shown.said.isVisible()


def test_without_a_printer_the_other_ways_are_named(
    on_screen: Show,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer_sheet: Callable[[str], None],
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    shown = on_screen(ShownCode(CODE))
    answer_sheet("OK")
    press(qtbot, shown.print)
    assert not shown.said.isVisible()


def test_the_qr_code_holds_the_code_and_is_black_on_white_in_every_look(
    on_screen: Show, qtbot: QtBot
) -> None:
    shown = on_screen(ShownCode(CODE))
    press(qtbot, shown.show_qr)
    assert shown.qr.isVisible()
    modules = qr_modules(CODE.text)
    expected = tuple(tuple(map(bool, row)) for row in segno.make(CODE.text, error="m").matrix)
    assert modules == expected
    side = 4 * (len(modules) + 8)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_qr(painter, QRectF(0, 0, side, side), modules)
    painter.end()
    size = range(len(modules))
    dark = [[_is_dark(image, 4 * (x + 4) + 2, 4 * (y + 4) + 2) for x in size] for y in size]
    assert dark == [list(row) for row in modules]
    press(qtbot, shown.show_qr)
    assert not shown.qr.isVisible()


def test_the_recovery_page_takes_the_paper_only_if_it_opens_this_diary(
    on_screen: Show, ways: KeyWays, qtbot: QtBot
) -> None:
    page = on_screen(RecoveryPage(ways))
    assert page.said.isVisible()
    page.code.field(0).setText(OTHER.text)
    press(qtbot, page.check)
    assert "not the one of this diary" in page.form.row(page.code).error
    assert ways.code_unchecked
    page.code.clear()
    page.code.field(0).setText(ways.code.text)
    press(qtbot, page.check)
    assert not ways.code_unchecked
    assert "This code opens the diary" in page.said._text.text()
    assert page.code.text().strip("-") == ""  # nothing of the code stays on the screen


def test_a_new_code_takes_the_old_ones_place_and_counts_as_unchecked(
    on_screen: Show, ways: KeyWays, qtbot: QtBot, answer_sheet: Callable[[str], None]
) -> None:
    old = ways.code.text
    ways.code_checked()
    page = on_screen(RecoveryPage(ways))
    answer_sheet("Check it later")
    press(qtbot, page.new)
    assert ways.code_unchecked
    assert not ways.code_opens(old)


def test_the_panel_sets_a_passphrase_and_says_so(
    on_screen: Show, ways: KeyWays, tasks: Tasks, qtbot: QtBot
) -> None:
    panel = on_screen(KeysPanel(ways, tasks))
    assert panel.passphrase.value == "No passphrase"

    def fill_in() -> None:
        sheet = QApplication.activeModalWidget()
        if not isinstance(sheet, PassphraseSheet):
            QTimer.singleShot(5, fill_in)
            return
        sheet.passphrase.first.setText("short")
        press(qtbot, sheet.keep)
        assert sheet.isVisible()
        for field in (sheet.passphrase.first, sheet.passphrase.again):
            field.setText("correct horse battery staple")
        press(qtbot, sheet.keep)

    QTimer.singleShot(0, fill_in)
    with qtbot.waitSignal(panel.said) as said:
        press(qtbot, panel.passphrase)
    assert said.args == ["The passphrase is set."]
    qtbot.waitUntil(lambda: panel.passphrase.value == "Opens with your passphrase")
    assert SlotKind.PASSPHRASE in ways.slots()


def test_the_panel_makes_a_new_code_only_once_that_is_confirmed(
    on_screen: Show, ways: KeyWays, tasks: Tasks, qtbot: QtBot, answer_sheet: Callable[[str], None]
) -> None:
    old = ways.code.text
    panel = on_screen(KeysPanel(ways, tasks))
    answer_sheet("Cancel")
    press(qtbot, panel.code)
    assert ways.code_opens(old)
    ways.code_checked()
    answer_sheet("Make a new code")

    def later() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, CodeSheet):
            press(qtbot, sheet.go_on)
            groups = sheet.findChild(CodeView).groups
            fields = sheet.step.groups.fields
            for index in fields.value():
                fields.field(index).setText(groups[index])
            press(qtbot, sheet.go_on)
        else:
            QTimer.singleShot(5, later)

    QTimer.singleShot(0, later)
    press(qtbot, panel.code)
    assert not ways.code_opens(old)
    assert not ways.code_unchecked  # the two groups were typed back


def _is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y) == QColor("black")
