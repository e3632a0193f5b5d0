"""Long work beside the window: results, troubles, faults, progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from companion.services.troubles import DiskFullError
from companion.ui.tasks import Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_a_result_arrives_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[object, bool, bool]] = []
    here = threading.current_thread()

    def work(_: Progress) -> bool:
        return threading.current_thread() is here

    job = tasks.run(work)
    job.succeeded.connect(
        lambda value: seen.append((value, threading.current_thread() is here, True))
    )
    with qtbot.waitSignal(job.ended):
        pass
    assert seen == [(False, True, True)]


def test_a_trouble_is_handed_over_as_such(qtbot: QtBot, tasks: Tasks) -> None:
    def work(_: Progress) -> None:
        raise DiskFullError

    job = tasks.run(work)
    with qtbot.waitSignal(job.troubled) as told:
        pass
    assert isinstance(told.args[0], DiskFullError)


def test_a_fault_in_the_program_is_raised_where_faults_are_shown(
    qtbot: QtBot, tasks: Tasks
) -> None:
    def work(_: Progress) -> None:
        raise KeyError("a slip of ours")

    with qtbot.captureExceptions() as caught:
        job = tasks.run(work)
        with qtbot.waitSignal(job.ended):
            pass
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is KeyError
    with qtbot.waitSignal(tasks.run(lambda _: 1).succeeded):
        pass  # the worker goes on


def test_progress_is_told_and_cancel_stops_at_the_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    go_on, steps = threading.Event(), []

    def work(progress: Progress) -> None:
        for step in range(3):
            progress.tell(step, 3)
            steps.append(step)
            go_on.wait(10)

    job = tasks.run(work)
    told: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, of: told.append((done, of)))
    qtbot.waitUntil(lambda: bool(told))
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        go_on.set()
    assert (told, steps) == ([(0, 3)], [0])


def test_jobs_run_one_after_the_other_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[int] = []
    jobs = [tasks.run(lambda _, number=number: order.append(number)) for number in range(5)]
    with qtbot.waitSignal(jobs[-1].ended):
        pass
    assert order == [0, 1, 2, 3, 4]


def test_closing_ends_the_worker_and_what_arrives_later_is_dropped(
    qtbot: QtBot, tasks: Tasks
) -> None:
    running, results = threading.Event(), []

    def work(progress: Progress) -> None:
        running.set()
        while True:
            progress.check()

    job = tasks.run(work)
    job.cancelled.connect(lambda: results.append("cancelled"))
    assert running.wait(10)
    tasks.close()
    qtbot.wait(0)
    assert results == []
    assert not any(thread.name == "tasks" for thread in threading.enumerate())
