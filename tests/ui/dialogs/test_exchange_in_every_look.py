"""The Data section and its sheets in every look: named, reachable by Tab, nothing cut."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.app.look import ComputerLook
from companion.app.sessions import Session, demo_session
from companion.app.settings_wiring import settings_context
from companion.system.preferences import MemoryPreferences
from companion.ui import languages
from companion.ui.desk import Desk
from companion.ui.dialogs.export_sheet import ExportSheet
from companion.ui.dialogs.import_sheet import ImportSheet
from companion.ui.pages.settings.data import DataSection
from companion.ui.pages.settings.erase_sheet import ErasePersonSheet, erase_all_sheet
from companion.ui.tasks import Tasks
from companion.ui.theme import ThemeManager
from companion.ui.widgets.sheet import Sheet
from tests.support.hands import settle
from tests.ui.test_access import LOOKS, Look, faults, unreached

GROWTH = (
    "Datum;Größe (cm);Gewicht\n03.04.2025;118,2;21,4\n13.10.2025;60;\nirgendwann;1;\n"
    + "".join(f"{day:02}.11.2025;50,{day};\n" for day in range(1, 12))
)
UNSURE = "date,height\n03/04/2025,118.2\n"


@pytest.fixture(scope="module")
def demo() -> Iterator[Session]:
    """Lend the demo family's record; nothing here saves anything."""
    with demo_session() as session:
        yield session


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return a file of each kind that is asked about."""
    event = {"medicineName": "Norditropin", "amount": "1", "status": "TAKEN",
             "remindedTimestamp": 1_760_000_000}  # fmt: skip
    contents = {
        "growth.csv": GROWTH,
        "unsure.csv": UNSURE,
        "phone.json": json.dumps({"events": {"version": 1, "list": [event]}}),
        "stranger.txt": "hello",
    }
    place = tmp_path_factory.mktemp("files")
    for name, text in contents.items():
        (place / name).write_text(text, encoding="utf-8")
    return {name: place / name for name in contents}


class Room:
    """The Data section in one look, with what its sheets need."""

    def __init__(self, bot: QtBot, demo: Session, look: ThemeManager) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.bot, self.tasks, preferences = bot, Tasks(), MemoryPreferences()
        self.desk = Desk(demo.use, demo.changes, preferences)
        computer = ComputerLook(app, look, preferences)
        context = settings_context(demo, computer, self.tasks, erase_everything=lambda: None)
        assert context.data is not None
        self.data = context.data
        self.section = DataSection(self.desk, context)
        bot.addWidget(self.section)

    def bring_in(self, source: Path, *, look_on: bool = False) -> ImportSheet:
        """Return the import sheet once it knows the file, or once the rows were read."""
        sheet = ImportSheet(self.section, self.desk, self.data.imports, self.tasks, source)
        self.wait(sheet)
        if look_on:
            sheet.look_button.click()
            self.wait(sheet)
        return sheet

    def wait(self, sheet: ImportSheet) -> None:
        """Wait until the worker has answered."""
        self.bot.waitUntil(lambda: not sheet.job.working, timeout=20_000)


SHEETS: dict[str, Callable[[Room, dict[str, Path]], Sheet]] = {
    "export": lambda room, _: ExportSheet(
        room.section, room.desk, room.data.exports, room.tasks
    ),
    "questions": lambda room, files: room.bring_in(files["growth.csv"]),
    "dates two ways": lambda room, files: room.bring_in(files["unsure.csv"]),
    "medicine": lambda room, files: room.bring_in(files["phone.json"]),
    "dry run": lambda room, files: room.bring_in(files["growth.csv"], look_on=True),
    "stranger": lambda room, files: room.bring_in(files["stranger.txt"]),
    "erase a person": lambda room, _: ErasePersonSheet(
        room.section, room.desk.use.people.all()[0], room.data.erase, room.tasks
    ),
    "erase everything": lambda room, _: erase_all_sheet(room.section),
}  # fmt: skip


@contextmanager
def room_in(bot: QtBot, demo: Session, look: ThemeManager, how: Look) -> Iterator[Room]:
    palette, scale, language, size = how
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages.install(app, language)
    look.use(palette, text_scale=scale)
    room = Room(bot, demo, look)
    room.section.resize(*size)
    room.section.show()
    try:
        yield room
    finally:
        room.tasks.close()
        languages.install(app, "en")
        look.use("light", text_scale=1.0)


def opened(room: Room, files: dict[str, Path], name: str) -> Sheet:
    sheet = SHEETS[name](room, files)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()
    settle()
    return sheet


@pytest.mark.parametrize("how", LOOKS)
def test_section_and_sheets_are_whole_in_every_look(
    qtbot: QtBot, demo: Session, look: ThemeManager, files: dict[str, Path], how: Look
) -> None:
    with room_in(qtbot, demo, look, how) as room:
        found: dict[str, object] = {"section": faults(room.section)}
        for name in SHEETS:
            sheet = opened(room, files, name)
            found[name] = faults(sheet)
            fits = sheet.screen().availableGeometry().size()
            assert sheet.height() <= fits.height()
            sheet.close()
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_tab_reaches_everything(
    qtbot: QtBot, demo: Session, look: ThemeManager, files: dict[str, Path]
) -> None:
    with room_in(qtbot, demo, look, LOOKS[0].values[0]) as room:
        found: dict[str, list[str]] = {"section": _unreached(qtbot, room.section)}
        for name in SHEETS:
            sheet = opened(room, files, name)
            found[name] = _unreached(qtbot, sheet)
            sheet.close()
    assert {name: places for name, places in found.items() if places} == {}


def _unreached(bot: QtBot, widget: QWidget) -> list[str]:
    with bot.waitActive(widget):
        widget.activateWindow()
    settle()
    return unreached(widget)
