"""A disk that fills up, takes no changes or is gone, in the middle of everything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import NewHome
from tests.faults.deeds import DEEDS, Deed
from tests.faults.home import Home
from tests.faults.ledger import note
from tests.faults.process import Doer, doing
from tests.support.disks import can_mount, fill, read_only, small_disk

each_deed = pytest.mark.parametrize("deed", DEEDS.values(), ids=lambda deed: deed.name)
# Room that runs out in other places: before the first page, in the log, in a copy.
ROOMS = (0, 4_096, 60_000, 400_000)
_DISK_KB = 12_000


@pytest.fixture
def on_small_disk(tmp_path: Path, empty_home: Home) -> Iterator[Home]:
    """Lend a diary on a small disk of its own."""
    if not can_mount():
        pytest.skip("making a small disk needs an administrator")
    with small_disk(tmp_path / "disk", _DISK_KB) as folder:
        yield empty_home.copied_to(folder / "diary")


def until_trouble(deed: Deed, home: Home, first: int, times: int) -> Doer:
    """Let a deed run until it meets a trouble, or so many times."""
    with doing(deed, home, first) as doer:
        for _ in range(times):
            doer.go()
            if not doer.hear().isdigit():
                break
        doer.process.stdin.close()
        doer.hear_out()
    return doer


def check_afterwards(fault: str, deed: Deed, home: Home, doer: Doer, first: int = 1) -> int:
    """Check the diary once the fault is gone; return the number to go on with.

    ``first`` is the number the deed began with: all before it were acknowledged earlier.
    """
    done, acknowledged = deed.done(home), max(doer.last, first - 1)
    if done < 0:
        note(fault, deed.name, f"{doer.trouble or 'done'}; whole: before or after")
        return acknowledged + 1
    assert acknowledged <= done <= acknowledged + 1, "an acknowledged deed is gone"
    note(fault, deed.name, f"{doer.trouble or 'done'}; nothing lost")
    return done + 1


def fill_up_again_and_again(deed: Deed, home: Home, rooms: tuple[int, ...]) -> None:
    disk, first = home.folder.parent, 1
    deed.prepare(home)
    for room in rooms:
        filler = fill(disk, leave=room)
        try:
            doer = until_trouble(deed, home, first, 12)
        finally:
            filler.unlink()
        assert doer.trouble in ("", "DiskFullError", "EraseUnfinishedError")
        assert doer.trouble or room, "it went on without any room"
        first = check_afterwards("disk full", deed, home, doer, first)
    with doing(deed, home, first) as doer:  # and with room again it goes on
        doer.go()
        assert doer.hear() == str(first)


@each_deed
def test_a_full_disk_loses_nothing_and_says_so(deed: Deed, on_small_disk: Home) -> None:
    fill_up_again_and_again(deed, on_small_disk, ROOMS[::3])


@pytest.mark.long
@each_deed
def test_a_disk_that_fills_up_anywhere_loses_nothing(deed: Deed, on_small_disk: Home) -> None:
    fill_up_again_and_again(deed, on_small_disk, (*ROOMS, *range(8_192, 800_000, 98_000)))


@each_deed
def test_a_disk_that_takes_no_changes_is_named(deed: Deed, new_home: NewHome) -> None:
    home = new_home(deed)
    with read_only(home.folder):
        doer = until_trouble(deed, home, 1, 3)
    assert doer.trouble in ("FolderReadOnlyError", "ReadOnlyRecordError")
    assert doer.last == 0
    check_afterwards("read-only folder", deed, home, doer)


@each_deed
def test_a_folder_that_is_gone_meanwhile_is_named(deed: Deed, new_home: NewHome) -> None:
    home = new_home(deed)
    elsewhere = home.folder.with_name("unplugged")
    with doing(deed, home) as doer:
        doer.go()
        assert doer.hear() == "1"
        home.folder.rename(elsewhere)
        doer.go()
        doer.hear()
        doer.process.stdin.close()
        doer.hear_out()
    assert doer.last == 1, "it acknowledged what it could not keep"
    assert doer.trouble.endswith("Error")
    if home.folder.exists():
        shutil.rmtree(home.folder)
    elsewhere.rename(home.folder)
    check_afterwards("folder gone", deed, home, doer)
