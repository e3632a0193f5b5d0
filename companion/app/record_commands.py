"""The commands ``companion backup`` and ``companion restore``."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from companion.app.backup_wiring import backups_over, restore_into
from companion.app.command_session import (
    command_session,
    profile_for,
    typed_passphrase,
    unlock,
)
from companion.app.options import Options
from companion.services.backup_ports import Contents
from companion.services.errors import RecordBusyError
from companion.services.troubles import TroubleError
from companion.system.clock import SystemClock
from companion.system.single_instance import SingleInstance


def backup_command(options: Options, output: Path) -> int:
    """Write a proven backup to ``output`` and return the exit code."""
    try:
        with command_session(options) as session:
            contents = backups_over(session).make(output.absolute())
    except TroubleError as error:
        return _trouble(error)
    _say(f"{output}: {_counts(contents)}")
    return 0


def restore_command(options: Options, file: Path, *, dry_run: bool) -> int:
    """Check a backup and, unless it is a dry run, put it in place of the record.

    A record that a window has open is left alone. The demo restores into a throwaway folder.
    """
    try:
        if not options.demo:
            return _restore(options, file, dry_run=dry_run)
        with tempfile.TemporaryDirectory(prefix="growth-companion-demo-") as name:
            throwaway = replace(options, demo=False, profile_dir=Path(name) / "profile")
            return _restore(throwaway, file, dry_run=dry_run)
    except TroubleError as error:
        return _trouble(error)


def _restore(options: Options, file: Path, *, dry_run: bool) -> int:
    profile = profile_for(options, SystemClock())
    with _alone(profile.paths.lock):
        restore = restore_into(profile)
        passphrase = typed_passphrase(options)
        plan = restore.plan(file.absolute(), lambda keys: unlock(keys, passphrase))
        _say(f"{file}: made {plan.made:%Y-%m-%d %H:%M} UTC, {_counts(plan.contents)}")
        if dry_run:
            restore.discard(plan)
            _say("Dry run: nothing was changed.")
            return 0
        aside = restore.apply(plan)
    _say("Restored." + (f" The earlier record was kept in {aside}." if aside else ""))
    return 0


@contextmanager
def _alone(lock_path: Path) -> Iterator[None]:
    """Hold the profile's lock inside the block. RecordBusyError where a window holds it."""
    # The lock's socket leaves a complaint behind where there was no application.
    application = QCoreApplication.instance() or QCoreApplication([])
    lock = SingleInstance(lock_path, lambda: None)
    if not lock.acquire():
        raise RecordBusyError
    try:
        yield
    finally:
        lock.release()
        del application


def _counts(contents: Contents) -> str:
    people, injections = (contents.rows.get(kind, 0) for kind in ("person", "injection"))
    rows = sum(contents.rows.values())
    return (
        f"{people} {'person' if people == 1 else 'people'}, "
        f"{injections} injection{'' if injections == 1 else 's'}, {rows} rows in all"
    )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _trouble(error: TroubleError) -> int:
    sys.stderr.write(f"{error}\n")
    return 1
