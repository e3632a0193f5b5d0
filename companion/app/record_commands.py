"""The commands ``companion backup`` and ``companion restore``."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

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

    A record that a window has open is left alone.
    """
    lock: SingleInstance | None = None
    try:
        profile = profile_for(replace(options, demo=False), SystemClock())
        lock = SingleInstance(profile.paths.lock, lambda: None)
        if not lock.acquire():
            lock = None
            raise RecordBusyError
        restore = restore_into(profile)
        passphrase = typed_passphrase(options)
        plan = restore.plan(file.absolute(), lambda keys: unlock(keys, passphrase))
        _say(f"{file}: made {plan.made:%Y-%m-%d %H:%M} UTC, {_counts(plan.contents)}")
        if dry_run:
            restore.discard(plan)
            _say("Dry run: nothing was changed.")
            return 0
        aside = restore.apply(plan)
    except TroubleError as error:
        return _trouble(error)
    finally:
        if lock is not None:
            lock.release()
    _say("Restored." + (f" The earlier record was kept in {aside}." if aside else ""))
    return 0


def _counts(contents: Contents) -> str:
    people = contents.rows.get("person", 0)
    injections = contents.rows.get("injection", 0)
    return f"{people} people, {injections} injections, {sum(contents.rows.values())} rows in all"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _trouble(error: TroubleError) -> int:
    sys.stderr.write(f"{error}\n")
    return 1
