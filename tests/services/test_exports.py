"""What keeps a chosen place from being written is said in words about that place."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.app.exchange_wiring import exports_over
from companion.domain.erase import OutOfReach
from companion.services.export_ports import TargetDeniedError, naming_target_troubles
from companion.services.troubles import DiskFullError
from companion.ui.pages.settings.erase_sheet import _OUT_OF_REACH
from tests.support.disks import read_only
from tests.support.exchange import empty_session, files_in


def test_a_place_that_takes_no_changes_is_named(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir()
    with empty_session(tmp_path / "profile") as session, read_only(tmp_path / "locked"):
        for write in (exports_over(session).tables, exports_over(session).bundle):
            with pytest.raises(TargetDeniedError, match="the folder you chose"):
                write(tmp_path / "locked" / "out")
    assert files_in(tmp_path / "locked") == []


def test_a_full_drive_keeps_its_own_words(tmp_path: Path) -> None:
    with pytest.raises(DiskFullError), naming_target_troubles(tmp_path):
        raise OSError(28, "No space left on device")


def test_every_copy_out_of_reach_is_said_before_erasing() -> None:
    assert set(_OUT_OF_REACH) == set(OutOfReach)
