"""The summary in the window: chosen, looked at, saved; the preview follows each choice."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from companion.domain.summary.choices import Block
from companion.ui.dialogs.summary_sheet import SummarySheet
from companion.ui.printing.paper_size import PaperSize
from tests.support.hands import choose, click, press, seen
from tests.support.house import House, shown


@pytest.fixture
def sheet(house: House, qtbot: QtBot) -> Iterator[SummarySheet]:
    house.use.visits.ask(house.person.id, "May she swim?")
    made = SummarySheet(house.window, house.desk, house.person)
    shown(qtbot, made, (1200, 820))
    yield made
    made.reject()


def drawn(qtbot: QtBot, sheet: SummarySheet) -> None:
    qtbot.waitUntil(lambda: bool(sheet.preview.pages) and sheet._drawing is None, timeout=20_000)


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Have the file dialog answer with a path; return what was offered."""
    offered: list[str] = []

    def ask(*arguments: object) -> tuple[str, str]:
        offered.append(str(arguments[2]))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return offered


def test_it_says_that_paper_is_not_encrypted_and_shows_its_pages(
    sheet: SummarySheet, qtbot: QtBot
) -> None:
    assert "not encrypted" in seen(sheet)
    drawn(qtbot, sheet)
    assert [page.accessibleName() for page in sheet.preview.pages] == ["Page 1 of 1"]


def test_the_preview_follows_a_choice(sheet: SummarySheet, qtbot: QtBot) -> None:
    drawn(qtbot, sheet)
    before = sheet.preview.pages[0].pixmap().toImage()
    for box in sheet.form.boxes.values():
        box.set_value(False)
    assert sheet.wish().blocks == frozenset()
    qtbot.waitUntil(lambda: sheet.preview.pages[0].pixmap().toImage() != before, timeout=20_000)


def test_choices_reach_the_summary(sheet: SummarySheet) -> None:
    form = sheet.form
    assert not form.boxes[Block.SITE_MAP].value()
    assert form.boxes[Block.LABS].value()
    choose(form.since, "A year ago")
    choose(form.paper, "Letter")
    click(form.initials)
    assert not form.no_text.isEnabled()
    wish = sheet.wish()
    assert wish.size is PaperSize.LETTER
    assert wish.summary.person.name == "M.S."
    assert not wish.summary.questions
    assert wish.summary.period.days == 366
    assert "First day" not in seen(sheet)
    choose(form.since, "Another day…")
    assert "First day" in seen(sheet)


@pytest.mark.parametrize(
    ("button", "ending"), [("Save as PDF…", ".pdf"), ("Save as web page…", ".html")]
)
def test_it_is_saved_where_asked_and_nothing_else_is_left(
    sheet: SummarySheet, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    button: str, ending: str,
) -> None:  # fmt: skip
    folder = tmp_path / "out"
    folder.mkdir()
    offered = answer(monkeypatch, folder / "visit")
    drawn(qtbot, sheet)
    with qtbot.waitSignal(sheet.accepted, timeout=20_000):
        press(sheet, button)
    assert offered == [f"summary{ending}"]
    assert [one.name for one in folder.iterdir()] == [f"visit{ending}"]


def test_a_saved_pdf_holds_the_question(
    sheet: SummarySheet, house: House, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    answer(monkeypatch, tmp_path / "visit.pdf")
    with qtbot.waitSignal(sheet.accepted, timeout=20_000):
        press(sheet, "Save as PDF…")
    command = ["pdftotext", str(tmp_path / "visit.pdf"), "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "May she swim?" in told
    assert "not encrypted" in seen(house.window.snackbar)
