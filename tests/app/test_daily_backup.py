"""The automatic backup: once a day, beside the window, and told of in trouble alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from companion.app.daily_backup import DailyBackup
from companion.services.backups import Backup
from companion.services.troubles import DiskFullError, FolderGoneError, TroubleError
from companion.system.clock import FixedClock
from companion.ui.main_window import MainWindow
from companion.ui.tasks import Tasks
from tests.support.program import Start


class Counting:
    """Backups that count how often they were looked after; a trouble can be put in the way."""

    def __init__(self) -> None:
        self.looks = 0
        self.trouble: TroubleError | None = None

    def make_if_due(self) -> Backup | None:
        self.looks += 1
        if self.trouble is not None:
            raise self.trouble
        return None


@pytest.fixture
def tick(qtbot, clock: FixedClock) -> Callable[..., Counting]:
    """Return a call that lets an hour pass and looks after the backup, with what it told."""
    tasks, counting = Tasks(), Counting()
    counting.told = []
    daily = DailyBackup(counting, tasks, clock, counting.told.append)

    def one(passing: timedelta = timedelta(hours=1)) -> Counting:
        before = counting.looks
        clock.set_to(clock.now() + passing)
        daily.tick()
        qtbot.waitUntil(lambda: counting.looks > before and not daily._running)
        return counting

    one.daily = daily
    yield one
    tasks.close()


def test_it_is_looked_after_once_an_hour_and_after_the_clock_was_set_back(tick, clock) -> None:
    counting = tick()
    for _ in range(20):
        tick.daily.tick()  # the window's heartbeat
    assert counting.looks == 1
    tick()
    tick(timedelta(days=-2))
    assert counting.looks == 3


def test_a_trouble_is_told_once_until_it_changes_or_is_over(tick) -> None:
    counting = tick()
    counting.trouble = DiskFullError()
    tick()
    tick()
    assert [type(error) for error in counting.told] == [DiskFullError]
    counting.trouble = FolderGoneError()
    tick()
    counting.trouble = None
    tick()
    counting.trouble = FolderGoneError()
    tick()
    assert [type(e) for e in counting.told] == [DiskFullError, FolderGoneError, FolderGoneError]


def test_an_open_diary_is_backed_up_and_again_the_next_day(
    start: Start, diary: tuple[str, ...], folder: Path, clock: FixedClock
) -> None:
    program = start()
    program.today()
    clock.advance(timedelta(days=1))
    main = program.wait_for(MainWindow)

    def made() -> bool:
        main.heartbeat.timeout.emit()  # one heartbeat may find the first look still running
        return len(list((folder / "backups").glob("*.gcbackup"))) == 2

    program.bot.waitUntil(made)


def test_a_backup_that_cannot_be_made_is_a_notice_and_the_diary_goes_on(
    start: Start, diary: tuple[str, ...], folder: Path, clock: FixedClock
) -> None:
    program = start()
    page = program.today()
    shutil.rmtree(folder / "backups")
    clock.advance(timedelta(days=1))
    main = program.wait_for(MainWindow)

    def told() -> bool:
        main.heartbeat.timeout.emit()  # one heartbeat may find the first look still running
        return "could not be made" in main.snackbar.message

    program.bot.waitUntil(told)
    assert page.isVisible()
