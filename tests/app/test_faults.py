"""Faults nobody caught: shown once, with a report that tells nothing about anybody."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.app.faults import FaultDesk, report_of
from companion.services.troubles import DiskFullError
from companion.ui.gate.fault import FaultSheet
from companion.ui.gate.first_start import FirstStart
from companion.ui.widgets.sheet import Sheet
from tests.support.program import Start

SECRET = "Mara Sand takes 0.8 mg"


@pytest.fixture
def desk(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[FaultDesk]:
    """Lend a desk that catches faults over a window, and put Python's own hooks back after."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    request.node.qt_exception_capture_manager.finish()  # pytest-qt has a hook of its own
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = FaultDesk(window)
    made.watch()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def raise_from_loop(error: BaseException) -> None:
    def fail() -> None:
        raise error

    QTimer.singleShot(0, fail)


def in_sheet(qtbot: QtBot, look: Callable[[Sheet], None]) -> None:
    """Have the next sheet looked at and closed while it runs."""
    seen: list[bool] = []

    def poll() -> None:
        sheet = QApplication.activeModalWidget()
        if not isinstance(sheet, Sheet):
            QTimer.singleShot(5, poll)
            return
        look(sheet)
        seen.append(True)
        sheet.accept()

    QTimer.singleShot(0, poll)
    qtbot.waitUntil(lambda: bool(seen))


def test_a_fault_is_shown_with_a_report_free_of_what_people_typed(
    qtbot: QtBot, desk: FaultDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reports: list[str] = []

    def look(sheet: Sheet) -> None:
        assert isinstance(sheet, FaultSheet)
        sheet.save_to(tmp_path / "report.txt")
        assert sheet.said.isVisible()
        reports.append((tmp_path / "report.txt").read_text())

    raise_from_loop(ValueError(SECRET))
    in_sheet(qtbot, look)
    assert "ValueError" in reports[0]
    assert "test_faults.py" in reports[0]
    assert "Mara" not in reports[0]
    assert str(tmp_path) not in reports[0]
    assert "Mara" not in capsys.readouterr().err


def test_a_fault_in_another_thread_is_shown_too(
    qtbot: QtBot, desk: FaultDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise KeyError(SECRET)

    told: list[str] = []
    threading.Thread(target=fail).start()
    in_sheet(qtbot, lambda sheet: told.append(getattr(sheet, "report", "")))
    assert "KeyError" in told[0]


def test_a_trouble_nobody_caught_is_told_by_its_sentence(qtbot: QtBot, desk: FaultDesk) -> None:
    kinds: list[type] = []
    raise_from_loop(DiskFullError())
    in_sheet(qtbot, lambda sheet: kinds.append(type(sheet)))
    assert kinds == [Sheet]


def test_faults_that_follow_each_other_open_one_sheet_only(
    qtbot: QtBot, desk: FaultDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    counts: list[int] = []
    for number in range(5):
        raise_from_loop(ValueError(number))
    in_sheet(qtbot, lambda sheet: counts.append(len(sheet.parent().findChildren(FaultSheet))))
    assert counts == [1]


def test_a_fault_while_the_diary_opens_leaves_a_screen_with_a_way_on(start: Start) -> None:
    program = start()
    program.wait_for(FirstStart)
    program.opening.after_fault()
    assert program.has_button("Try again")
    program.press(program.button("Try again"))
    program.wait_for(FirstStart)


def test_the_report_begins_with_versions() -> None:
    assert report_of("KeyError\n  a place").startswith("Growth Companion ")
