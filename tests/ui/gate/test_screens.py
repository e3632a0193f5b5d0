"""Every screen before Today in every language, look and size: named, readable, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004 - the library has its own
from pytestqt.qtbot import QtBot

from companion.domain.sites.regions import Area
from companion.services.errors import DamagedRecordError
from companion.services.key_ports import KeyringLostError, SlotKind
from companion.services.troubles import FolderGoneError
from companion.ui import languages
from companion.ui.gate.after_recovery import AfterRecovery
from companion.ui.gate.backup_words import backup_facts
from companion.ui.gate.code_sheet import CodeSheet
from companion.ui.gate.fault import FaultSheet
from companion.ui.gate.first_start import FirstStart, Surroundings
from companion.ui.gate.frame import GateFrame
from companion.ui.gate.opening import OpeningScreen
from companion.ui.gate.product_field import ChosenProduct
from companion.ui.gate.recovery_page import RecoveryPage
from companion.ui.gate.samples import MADE_UP_CODE, NoFounding, SampleLook
from companion.ui.gate.trouble_screen import TroubleScreen, WayOn, trouble_screen
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.pseudo import PSEUDO_LONG, PSEUDO_RTL
from companion.ui.tasks import Tasks
from companion.ui.theme import ThemeManager
from companion.ui.trouble_words import trouble_sentence
from tests.support.family import BERLIN
from tests.ui.checks import cut_off, nameless, overlapping, sideways, tab_round, too_small

LANGUAGES = [language.code for language in languages.available()]


class Ways(NoFounding):
    """The keys of a diary whose keyring was lost."""

    code_unchecked = True
    keyring_works = False

    def slots(self) -> frozenset[SlotKind]:
        return frozenset({SlotKind.KEYRING, SlotKind.RECOVERY})


def first_start_at(step: int) -> Callable[[Surroundings, Tasks], QWidget]:
    """Return a maker of the first start on one of its steps, filled in as far as it goes."""

    def make(around: Surroundings, tasks: Tasks) -> QWidget:
        screen = FirstStart(NoFounding(), tasks, around, look=SampleLook())
        screen.who.name.setText("Mara " + "von und zu Hohenlohe " * 6)
        screen.who.birth.set_parts(("2", "5", "2017"))
        if step:
            screen._show(min(step, 3))
        if step == 1:
            screen.line.product.set_value(
                ChosenProduct("norditropin_flexpro", "Norditropin FlexPro")
            )
            screen.line._product_chosen()
            screen.line.rhythm.kind.set_value("chosen")
            screen.line.more.toggle()
            screen.line.more.areas.set_value([Area.UPPER_ARM])
            screen.line.dose.amount.setText("5,0")
        if step == 4:
            screen._show_code(MADE_UP_CODE)
        return screen

    return make


def unlock(_: Surroundings, __: Tasks) -> QWidget:
    screen = UnlockScreen(
        frozenset(SlotKind), NoFounding().group_is_sound, trouble=KeyringLostError(),
        look=SampleLook(), offer_keyring=True,
    )  # fmt: skip
    screen.code.field(1).setText("ABCDE")
    return screen


def by_code(_: Surroundings, __: Tasks) -> QWidget:
    screen = UnlockScreen({SlotKind.RECOVERY}, NoFounding().group_is_sound, look=SampleLook())
    screen.code.field(1).setText("ABCDE")
    return screen


def waiting(_: Surroundings, __: Tasks) -> QWidget:
    screen = OpeningScreen()
    screen.wait_for_keyring(lambda: None)
    screen._explain()
    return screen


def folder_gone(_: Surroundings, __: Tasks) -> QWidget:
    ways = [WayOn("Try again", str), WayOn("Choose another folder…", str)]
    where = Path("/media/stick/" + "a-folder-with-a-very-long-name/" * 4)
    aside = [WayOn("Quit", str), WayOn("Use the usual folder", str)]
    return trouble_screen("No folder", FolderGoneError(where), ways, aside=aside, look=SampleLook())


def damaged(_: Surroundings, __: Tasks) -> QWidget:
    screen = TroubleScreen(
        "The diary’s file is damaged", trouble_sentence(DamagedRecordError()),
        [WayOn("Open this backup", str), WayOn("Choose a backup file…", str)],
        aside=[WayOn("Quit", str), WayOn("Start without a backup", str)], look=SampleLook(),
    )  # fmt: skip
    made = datetime(2026, 3, 11, 19, 0, tzinfo=UTC)
    screen.add_facts(backup_facts(made, {"person": 2, "injection": 12_345}, BERLIN))
    screen.settle()
    return screen


SCREENS: dict[str, Callable[[Surroundings, Tasks], QWidget]] = {
    "who": first_start_at(0),
    "prescription": first_start_at(1),
    "carer": first_start_at(2),
    "keys": first_start_at(3),
    "code": first_start_at(4),
    "unlock": unlock,
    "by-code": by_code,
    "waiting": waiting,
    "folder": folder_gone,
    "damaged": damaged,
    "after": lambda _, tasks: AfterRecovery(Ways(), tasks, SampleLook()),
    "recovery": lambda _, __: RecoveryPage(Ways()),
    "new-code": lambda _, __: CodeSheet(None, MADE_UP_CODE, NoFounding()),
    "fault": lambda _, __: FaultSheet(None, "a report"),
}


@pytest.fixture(params=SCREENS)
def make(
    request: pytest.FixtureRequest, around: Surroundings, tasks: Tasks
) -> Callable[[], QWidget]:
    """Return a maker of each screen in turn."""
    maker = SCREENS[request.param]
    return lambda: maker(around, tasks)


@pytest.fixture(params=[("light", 1.0, 1280), ("dark", 2.0, 960)], ids=["light", "dark-200"])
def width(request: pytest.FixtureRequest, look: ThemeManager) -> int:
    """Put a look in force and return how wide the window is with it."""
    colours, scale, wide = request.param
    look.use(colours, text_scale=scale)
    return wide


def faults(screen: QWidget) -> list[str]:
    checks = (nameless, too_small, cut_off, sideways, overlapping)
    return [f"{check.__name__}: {found}" for check in checks for found in check(screen)]


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO_LONG, PSEUDO_RTL])
def test_a_screen_is_whole_in_every_language_look_and_size(
    qapp: QApplication,
    width: int,
    make: Callable[[], QWidget],
    on_screen: Callable[..., QWidget],
    qtbot: QtBot,
    language: str,
) -> None:
    languages.install(qapp, language)
    screen = on_screen(make(), width, 640)
    with suppress(TimeoutError):  # what a worker tells may still change a line or two
        qtbot.waitUntil(lambda: not faults(screen), timeout=2000)
    assert faults(screen) == []


def test_tab_reaches_everything_that_can_be_operated(
    look: ThemeManager, make: Callable[[], QWidget], on_screen: Callable[..., QWidget]
) -> None:
    screen = on_screen(make())
    if isinstance(screen, GateFrame):
        screen.focus()
        assert QApplication.focusWidget() is not None or isinstance(screen, OpeningScreen)
    reached = tab_round(screen)
    buttons = [b for b in (getattr(screen, "primary", None),) if b is not None]
    assert all(button in reached for button in buttons)
