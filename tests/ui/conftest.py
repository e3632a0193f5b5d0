"""The look and the language that tests of the window start from, put back after each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.ui import languages
from companion.ui.theme import ThemeManager
from companion.ui.widgets.focus_ring import FocusRing
from tests.support.house import House, cases_over, fill_house, lived_in, open_house


@pytest.fixture(scope="session")
def theme_manager(qapp: QApplication) -> ThemeManager:
    """Return the one theme manager of this run of the tests."""
    return ThemeManager(qapp)


@pytest.fixture(scope="session")
def focus_ring(qapp: QApplication) -> FocusRing:
    """Return the one focus ring of this run of the tests."""
    return FocusRing(qapp)


@pytest.fixture
def look(qapp: QApplication, theme_manager: ThemeManager) -> Iterator[ThemeManager]:
    """Lend the theme manager, light at 100 % and in English, and put both back afterwards."""
    languages.install(qapp, "en")
    theme_manager.use("light", text_scale=1.0)
    yield theme_manager
    # Windows closed by the test are only marked for deletion; none shall be drawn anew first.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme_manager.use("light", text_scale=1.0)
    languages.install(qapp, "en")


@pytest.fixture
def house(
    qtbot: QtBot, look: ThemeManager, record: SqlRecord, clock: FixedClock
) -> Iterator[House]:
    """Lend the window on Today for a girl with a prescription, a pen, needles and carers.

    It is 20:00 on 12 March 2026 in Berlin, her usual time, and nothing is logged yet.
    """
    use = cases_over(record, clock)
    fill_house(record, use)
    with lived_in(qtbot, open_house(record, clock, use)) as opened:
        yield opened
