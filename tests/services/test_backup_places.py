"""Backups to a place of one's own: whole and proven there, or nothing at all and a plain word."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.app.backup_wiring import backups_over
from companion.services.backups import automatic_backups
from companion.services.export_ports import TargetDeniedError, TargetGoneError
from companion.services.troubles import DiskFullError
from tests.support.disks import can_mount, read_only, small_disk
from tests.support.exchange import StoppedError, empty_session, files_in, stop_at
from tests.support.family import line, person


@pytest.mark.skipif(not can_mount(), reason="only an administrator may mount a small disk")
def test_a_stick_without_room_keeps_its_older_backup(tmp_path: Path) -> None:
    with empty_session(tmp_path / "profile") as session, small_disk(tmp_path / "s", 200) as stick:
        (stick / "mine.gcbackup").write_bytes(b"older")
        with pytest.raises(DiskFullError):
            backups_over(session).make(stick / "mine.gcbackup")
        assert files_in(stick) == ["mine.gcbackup"]
        assert (stick / "mine.gcbackup").read_bytes() == b"older"
        assert files_in(session.paths.backups) == []


def test_a_place_that_is_gone_or_locked_is_told_apart_from_the_diarys_own(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir()
    with empty_session(tmp_path / "profile") as session:
        backups = backups_over(session)
        with pytest.raises(TargetGoneError, match="The folder you chose"):
            backups.make(tmp_path / "unplugged" / "mine.gcbackup")
        with read_only(tmp_path / "locked"), pytest.raises(TargetDeniedError):
            backups.make(tmp_path / "locked" / "mine.gcbackup")


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_stopping_at_any_step_leaves_nothing_behind(tmp_path: Path, step: int) -> None:
    with empty_session(tmp_path / "profile") as session:
        with pytest.raises(StoppedError):
            backups_over(session).make(tmp_path / "mine.gcbackup", stop_at(step))
        assert files_in(session.paths.backups) == []
    assert not (tmp_path / "mine.gcbackup").exists()


def test_one_backup_takes_the_place_of_all_others_only_once_it_is_proven(tmp_path: Path) -> None:
    with empty_session(tmp_path / "profile") as session:
        with session.record.change("test") as change:
            change.put(person(), line())
        backups = backups_over(session)
        backups.make_if_due()
        for name in ("before-version-1-20260101-000000.db", "auto-20200101T000000Z.gcbackup"):
            (session.paths.backups / name).write_bytes(b"old")
        (session.paths.backups / "working-old").mkdir()
        backup = backups.replace_all()
        assert [path.name for path in session.paths.backups.iterdir()] == [backup.path.name]
        assert automatic_backups(session.paths.backups) == (backup,)
