"""Records evening after evening until it is killed, and says each one once it is saved.

Run as ``python evening_writer.py RECORD PERSON PACK BOX FIRST-DAY``.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

from companion.services.injections import Injections
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, NOW, draft
from tests.support.records import open_record


def main(path: str, person_id: str, pack_id: str, box_id: str, first_day: str) -> None:
    """Record one injection a day, going back in time; the identifier tells the day."""
    clock = FixedClock(NOW, BERLIN)
    record = open_record(Path(path), clock)
    injections = Injections(record, clock)
    day = date.fromisoformat(first_day)
    while True:
        evening = draft(
            person_id,
            f"evening {day}",
            treatment_day=day,
            at=None,
            pack_id=pack_id,
            needle_box_id=box_id,
            needles=1,
        )
        injections.record(evening, ("nothing_prescribed", "needles_run_out"))
        sys.stdout.write(f"{evening.id}\n")
        sys.stdout.flush()
        day -= timedelta(days=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
