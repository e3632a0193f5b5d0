"""Kills at every step of making a diary: the next start begins anew or finds a whole one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from companion.app.founding import ProfileFounding
from companion.app.profile import Profile, ProfileState
from companion.system.clock import FixedClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile
from companion.ui.gate.first_start import FirstStart
from companion.ui.main_window import MainWindow
from tests.support.keyrings import MemoryKeyring
from tests.support.program import PASSPHRASE, Start, answer_questions

# Ends the process at the n-th time a file of the profile is opened, renamed or removed.
_CHILD = """
import os, sys
from pathlib import Path
from companion.app.profile import Profile
from companion.system.clock import SystemClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile

folder, passphrase, left = sys.argv[1], sys.argv[2], int(sys.argv[3])
paths = ProfilePaths.inside(Path(folder))
paths.prepare()
keeper = ProfileKeys(VaultFile(paths.vault), paths.database, KeyringStore())
profile = Profile(paths, keeper, SystemClock(), "child")

def count(event, arguments):
    global left
    if event in {"open", "os.rename", "os.remove"} and folder in str(arguments[0]):
        left -= 1
        if left == 0:
            os._exit(9)

sys.addaudithook(count)
profile.make(use_keyring=False, passphrase=passphrase)
"""


def make_in_child(folder: Path, kill_at: int) -> int:
    """Make a profile in a process of its own that is ended at one of its steps."""
    command = [sys.executable, "-c", _CHILD, str(folder), PASSPHRASE, str(kill_at)]
    return subprocess.run(command, check=False, timeout=60).returncode


def profile_in(folder: Path, clock: FixedClock) -> Profile:
    paths = ProfilePaths.inside(folder)
    keeper = ProfileKeys(VaultFile(paths.vault), paths.database, KeyringStore(MemoryKeyring))
    return Profile(paths, keeper, clock, "test")


def assert_usable(profile: Profile) -> None:
    """Make a diary there, or open the one that is there with its passphrase."""
    if profile.state() is ProfileState.NEW:
        profile.make(use_keyring=False, passphrase=PASSPHRASE)
    assert profile.state() is ProfileState.READY
    opened = profile.open(profile.keeper.unlock_with_passphrase(PASSPHRASE))
    assert opened.record.setting("anything", "nothing") == "nothing"
    opened.record.close()


def kill_at_each(folder: Path, clock: FixedClock, steps: range) -> int:
    """Kill at these steps, each in a folder of its own; return how many kills there were."""
    kills = 0
    for step in steps:
        place = folder / f"step-{step}"
        place.parent.mkdir(exist_ok=True)
        if make_in_child(place, step) == 0:
            break
        kills += 1
        assert_usable(profile_in(place, clock))
    return kills


def test_a_kill_while_a_diary_is_made_leaves_nothing_that_is_in_the_way(
    folder: Path, clock: FixedClock
) -> None:
    assert kill_at_each(folder, clock, range(1, 40, 4)) >= 2


@pytest.mark.long
def test_a_kill_at_every_single_step_leaves_nothing_that_is_in_the_way(
    folder: Path, clock: FixedClock
) -> None:
    assert kill_at_each(folder, clock, range(1, 200)) >= 8


def test_a_kill_between_the_keys_and_the_first_person_asks_for_the_person_only(
    start: Start, memory: MemoryKeyring, folder: Path, clock: FixedClock
) -> None:
    folder.mkdir()
    paths = ProfilePaths.inside(folder)
    paths.prepare()
    store = KeyringStore(choose=lambda: memory)
    keeper = ProfileKeys(VaultFile(paths.vault), paths.database, store)
    founding = ProfileFounding(Profile(paths, keeper, clock, "test"), clock, store)
    founding.create(use_keyring=True, passphrase=None)  # and nothing more: killed here

    program = start()
    screen = program.wait_for(FirstStart)
    answer_questions(program, screen)
    program.wait_for(MainWindow)
    # Nobody has seen the recovery code, so Today asks to have it checked or made anew.
    assert program.today().notices.banners
    program.press(program.button("Check the code now…"))
    assert program.has_button("I have no paper: make a new code…")
