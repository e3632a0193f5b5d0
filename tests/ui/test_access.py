"""Every page and dialog of the demo family in every look: named, reachable, nothing cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from companion.app.pages import window_over
from companion.app.sessions import Session, demo_session
from companion.domain.reminders import ReminderRules
from companion.services.errors import RecordBusyError
from companion.services.key_ports import SlotKind
from companion.system.preferences import MemoryPreferences
from companion.ui import languages
from companion.ui.dialogs.day_sheet import DaySheet
from companion.ui.dialogs.fill_in_sheet import FillInSheet
from companion.ui.dialogs.pack_sheet import PackSheet, new_pack, surroundings
from companion.ui.dialogs.tue_list import open_tue_file
from companion.ui.gate.curtain import LockDialog
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.main_window import MainWindow
from companion.ui.pages.child.window import ChildWindow, open_child_view
from companion.ui.pages.labs.page import LabsPage
from companion.ui.pages.settings.reminders import WishesSheet
from companion.ui.pages.today.page import TodayPage
from companion.ui.pages.visits.page import VisitsPage
from companion.ui.saving import ask, explain
from companion.ui.staying import StayingSheet
from companion.ui.theme import ThemeManager
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.access import focus_on
from companion.ui.widgets.focus_ring import FocusRing
from companion.ui.widgets.sheet import confirm
from tests.support.hands import Answers, key, settle
from tests.ui import checks
from tests.ui.checks import unreached

LOOKS = [
    pytest.param(("light", 1.0, "en", (1280, 800)), id="light"),
    pytest.param(("dark", 1.0, "en", (1280, 800)), id="dark"),
    pytest.param(("contrast", 1.0, "en", (1280, 800)), id="contrast"),
    pytest.param(("light", 1.0, "en", (960, 640)), id="small"),
    pytest.param(("light", 2.0, "en", (960, 640)), id="small-200"),
    pytest.param(("light", 1.0, "x-long", (1280, 800)), id="long"),
    pytest.param(("dark", 2.0, "x-long", (1280, 800)), id="long-200"),
    pytest.param(("light", 1.0, "x-rtl", (1280, 800)), id="rtl"),
    pytest.param(("light", 2.0, "x-rtl", (960, 640)), id="rtl-small-200"),
    pytest.param(("dark", 1.5, "es", (1280, 800)), id="es-150"),
    pytest.param(("light", 2.0, "zh_CN", (960, 640)), id="zh-small-200"),
]
Look = tuple[str, float, str, tuple[int, int]]
PAGES = (
    "today", "growth", "sites", "supplies", "symptoms", "labs", "visits", "learn", "settings",
    "prescriptions", "when-to-call",
)  # fmt: skip


@pytest.fixture(scope="module")
def demo() -> Iterator[Session]:
    """Lend the demo family's record to all looks; nothing here saves anything."""
    with demo_session() as session:
        yield session


@contextmanager
def window_in(demo: Session, qtbot: QtBot, look: ThemeManager, how: Look) -> Iterator[MainWindow]:
    """Open the window on the demo family in one look."""
    palette, scale, language, size = how
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages.install(app, language)
    look.use(palette, text_scale=scale)
    window = window_over(demo, MemoryPreferences())
    window.show_page("today")
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    try:
        yield window
    finally:
        window.close()
        delete(window)


@pytest.fixture
def window(demo: Session, qtbot: QtBot, look: ThemeManager, request) -> Iterator[MainWindow]:
    """Lend the window in the look the test is parametrised with."""
    with window_in(demo, qtbot, look, request.param) as opened:
        yield opened


def faults(root: QWidget) -> dict[str, list[str]]:
    """Return what is wrong with what is on screen, by the check that found it."""
    settle()
    found = {
        check.__name__: check(root)
        for check in (checks.nameless, checks.cut_off, checks.spilling, checks.sideways)
    }
    # A cell of the body that is smaller than a fingertip is enlarged by the first press.
    small = [place for place in checks.too_small(root) if not place.startswith("CellButton")]
    return {name: places for name, places in (*found.items(), ("too_small", small)) if places}


@pytest.mark.parametrize("window", LOOKS, indirect=True)
def test_every_page_in_every_look(window: MainWindow) -> None:
    found = {key: faults(window.show_page(key)) for key in window.page_keys}
    assert {key: wrong for key, wrong in found.items() if wrong} == {}


def _day_sheet(window: MainWindow, today: TodayPage) -> None:
    view = today._view
    entries = window._desk.use.record.injections.between(
        view.person.id, view.today - timedelta(days=3), view.today
    )
    DaySheet(window, view.today, entries, lambda entry: str(entry.dose)).exec()


def _spot(window: MainWindow, _: TodayPage) -> None:
    window.show_page("sites").rows[0].click()


def _finding(window: MainWindow, _: TodayPage) -> None:
    sites = window.show_page("sites")
    sites._actions().ask_finding(sites._view.offers.offers[0].site)


def _labs(window: MainWindow, side: str) -> LabsPage:
    page = window.show_page("labs")
    assert isinstance(page, LabsPage)
    page.show_side(side)
    return page


@pytest.mark.parametrize("window", LOOKS, indirect=True)
def test_every_side_of_the_labs_in_every_look(window: MainWindow) -> None:
    found = {side: faults(_labs(window, side)) for side in ("results", "body", "due")}
    assert {side: wrong for side, wrong in found.items() if wrong} == {}


def _new_pen(window: MainWindow, today: TodayPage) -> None:
    around = surroundings(today._desk, today._view.person)
    blank = new_pack(around, today._view.person.id)
    PackSheet(window, around, blank, lambda pack, _: pack, today._words()).exec()


def _heights(window: MainWindow, today: TodayPage) -> None:
    from companion.ui.dialogs.earlier_heights_sheet import (
        EarlierHeightsSheet,
    )

    EarlierHeightsSheet(window, window._desk, today._view.person).exec()


def _visits(window: MainWindow) -> VisitsPage:
    page = window.show_page("visits")
    assert isinstance(page, VisitsPage)
    return page


def _back_from_visit(window: MainWindow, today: TodayPage) -> None:
    actions = _visits(window)._actions()
    view = today._desk.use.visits.view(today._view.person)
    assert actions is not None
    actions.come_back(view.upcoming[0], view)


def _lock(window: MainWindow, _: TodayPage) -> None:
    way = UnlockScreen(
        {SlotKind.PASSPHRASE, SlotKind.RECOVERY}, lambda *_: True, title="The diary is locked"
    )
    LockDialog(window, way).exec()


def _put_away(sheet: QWidget) -> None:
    """Close a sheet as a person would, and by force where that is a question of its own."""
    match sheet:
        case ChildWindow():
            sheet.leave()
        case LockDialog():
            sheet.done(0)
        case _:
            key(sheet, Qt.Key.Key_Escape)


DIALOGS: dict[str, Callable[[MainWindow, TodayPage], object]] = {
    "where": lambda _, today: today.recorder.where.click(),
    "pens": lambda _, today: today.recorder.pack.click(),
    "by": lambda _, today: today.recorder.by.click(),
    "details": lambda _, today: today.recorder.change.click(),
    "partly given": lambda _, today: today._not_given("partial"),
    "change": lambda _, today: today.strip.cells[-2].click(),
    "calendar": lambda _, today: today.calendar.click(),
    "fill in": lambda _, today: FillInSheet(
        today, tuple(day.day for day in today._view.strip), lambda _: True
    ).exec(),
    "which entry": _day_sheet,
    "new pen": _new_pen,
    "staying in the tray": lambda window, _: StayingSheet(window).exec(),
    "reminders": lambda window, today: WishesSheet(
        window, today._view.person, ReminderRules("", "")
    ).exec(),
    "spot": _spot,
    "finding": _finding,
    "areas": lambda window, _: window.show_page("sites").regions.click(),
    "result": lambda window, _: _labs(window, "results").results.add_result(),
    "pressure": lambda window, _: _labs(window, "body").body_tab.editor().add_pressure(),
    "sliders": lambda window, _: _labs(window, "body").body_tab.editor().name_sliders(),
    "score": lambda window, _: _labs(window, "body").body_tab.editor().add_score(),
    "scan": lambda window, _: _labs(window, "body").body_tab.editor().add_density(),
    "check": lambda window, _: _labs(window, "due").due.rows["igf1"].click(),
    "asked by the clinic": lambda window, _: _labs(window, "due").due.add_date(),
    "photos": lambda window, _: window.show_page("sites")._actions().show_photos(None),
    "background": lambda window, _: window.show_page("prescriptions").background.click(),
    "new dose": lambda window, _: window.show_page("prescriptions").new_button.click(),
    "earlier heights": _heights,
    "visit question": lambda window, _: window.rail.ask.click(),
    "plan a visit": lambda window, _: _visits(window).plan.click(),
    "past visit": lambda window, _: _visits(window).past.rows[0].click(),
    "back from the visit": _back_from_visit,
    "summary": lambda window, _: _visits(window).summary.click(),
    "for the child": lambda window, today: open_child_view(
        window, window._desk, today._view.person
    ),
    "exemptions": lambda window, _: open_tue_file(window, window._desk),
    "locked": _lock,
    "question": lambda window, _: ask(window, ["Is this right?", "A sentence. " * 12]),
    "cannot be": lambda window, _: explain(window, ["Type a name; initials will do."]),
    "trouble": lambda window, _: show_trouble(window, RecordBusyError()),
    "cannot be undone": lambda window, _: confirm(window, "Erase?", "For ever.", "Erase"),
}


@pytest.mark.parametrize("window", LOOKS, indirect=True)
def test_every_dialog_in_every_look(window: MainWindow) -> None:
    found: dict[str, object] = {}

    def look_at(name: str) -> Callable[[QWidget], None]:
        def step(sheet: QWidget) -> None:
            found[name] = faults(sheet)
            fits = window.screen().availableGeometry().size()
            # What stands in the window's place is as large as the window, here or larger.
            if not isinstance(sheet, ChildWindow | LockDialog):
                assert sheet.width() <= fits.width()
                assert sheet.height() <= fits.height()
            _put_away(sheet)

        return step

    for name, opener in DIALOGS.items():
        today = window.show_page("today")
        assert isinstance(today, TodayPage)
        with Answers(look_at(name)):
            opener(window, today)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("window", LOOKS[:1], indirect=True)
@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_everything_on_a_page(window: MainWindow, page: str) -> None:
    shown = window.show_page(page)
    settle()
    assert unreached(shown) == []


@pytest.mark.parametrize("window", LOOKS[:1], indirect=True)
def test_tab_reaches_everything_in_a_dialog(window: MainWindow) -> None:
    found: dict[str, list[str]] = {}

    def look_at(name: str) -> Callable[[QWidget], None]:
        def step(sheet: QWidget) -> None:
            settle()
            found[name] = unreached(sheet)
            _put_away(sheet)

        return step

    for name, opener in DIALOGS.items():
        today = window.show_page("today")
        assert isinstance(today, TodayPage)
        with Answers(look_at(name)):
            opener(window, today)
    assert {name: places for name, places in found.items() if places} == {}


@pytest.mark.parametrize("window", LOOKS[:3], indirect=True)
@pytest.mark.parametrize("page", ["today", "sites"])
def test_the_focus_is_seen_wherever_it_is(
    window: MainWindow, focus_ring: FocusRing, page: str
) -> None:
    window.show_page(page)
    settle()
    for stop in checks.tab_round(window, most=120):
        focus_on(stop)  # scrolls there, as Tab does
        settle()
        assert stop.visibleRegion().isEmpty() is False, checks.told(stop)
        with_focus = _picture(window, stop)
        window.setFocus(Qt.FocusReason.OtherFocusReason)
        settle()
        assert _picture(window, stop) != with_focus, checks.told(stop)


def _picture(window: QWidget, stop: QWidget) -> bytes:
    place = QRect(stop.mapTo(window, QPoint()), stop.size()).adjusted(-8, -8, 8, 8)
    return bytes(window.grab(place.intersected(window.rect())).toImage().constBits())
