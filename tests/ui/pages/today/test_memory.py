"""A page that is read again for weeks keeps no more in memory than after the first hour."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.hands import Answers, press, settle
from tests.support.house import House

FIRST, MORE = 5, 100


def left_behind(work: Callable[[], object], rounds: int) -> tuple[int, int, int]:
    """Return by how many objects, widgets and references to None memory grew in some rounds."""
    for _ in range(FIRST):  # caches fill, and what waits for the first paint is looked up
        work()
        settle()
    _standing()  # counting for the first time loads a few things itself
    before = _standing()
    for _ in range(rounds):
        work()
    return tuple(now - then for now, then in zip(_standing(), before, strict=True))


def _standing() -> tuple[int, int, int]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    return len(gc.get_objects()), len(QApplication.allWidgets()), sys.getrefcount(None)


@pytest.mark.parametrize(
    "rounds", [MORE, pytest.param(500, marks=pytest.mark.long)], ids=["some", "500"]
)
@pytest.mark.parametrize("page", ["today", "sites"])
def test_refreshing_leaves_nothing_behind(house: House, page: str, rounds: int) -> None:
    house.window.show_page(page)
    objects, widgets, nones = left_behind(house.tick, rounds)
    assert widgets <= 0
    assert objects < rounds
    assert nones < rounds


def test_pressing_and_undoing_leaves_no_widget_behind(house: House) -> None:
    def give_and_undo() -> None:
        press(house.window, "Given to Mara Sand · 0.8 mg")
        press(house.window, "Undo")
        press(house.today.notices, "No, nothing was injected")

    _, widgets, _ = left_behind(give_and_undo, 20)
    assert widgets <= 0


@pytest.mark.parametrize(
    "opener", ["Where", "Pen", "By", "Other details…", "Calendar…", "Not given…"]
)
def test_a_sheet_or_menu_closed_is_gone(house: House, opener: str) -> None:
    def open_and_close() -> None:
        with Answers(QWidget.close):
            press(house.window, opener)

    objects, widgets, _ = left_behind(open_and_close, 5)
    assert widgets <= 0
    assert objects < 5 * 40
