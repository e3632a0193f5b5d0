"""The audit trail of a diary line in sentences."""

from __future__ import annotations

from datetime import timedelta

from companion.domain.people import Carer
from companion.services.ports import JournalLine
from companion.ui.models.entry_history import history_lines
from tests.support.family import AT, BERLIN

MOTHER = Carer("m", "Iris Sand", "I.S.")


def journal(before: object, after: object, minutes: int = 0, carer: str = "m") -> JournalLine:
    """Return one line of the journal."""
    at = AT + timedelta(minutes=minutes)
    return JournalLine(1, "c", at, "injection.record", carer, "T1", "injection", "r", before, after)


def test_each_step_says_when_and_by_whom(look) -> None:
    lines = [
        journal(None, {"note": ""}),
        journal({"note": ""}, {"note": "stung"}, minutes=5),
        journal({"note": "stung"}, None, minutes=90, carer="unknown"),
    ]
    assert history_lines(lines, {"m": MOTHER}, BERLIN) == [
        "Recorded 12 Mar 2026, 20:00 by Iris Sand",
        "Changed 12 Mar 2026, 20:05 by Iris Sand",
        "Taken back 12 Mar 2026, 21:30 by somebody",
    ]


def test_a_line_nobody_touched_has_no_history(look) -> None:
    assert history_lines((), {}, BERLIN) == []
