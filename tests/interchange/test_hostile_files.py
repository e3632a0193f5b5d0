"""Ten thousand broken files: each ends in a named trouble or comes in whole, never in between."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.app.exchange_wiring import exports_over, imports_over
from companion.app.sessions import Session
from companion.domain.import_plan import ImportFormat
from companion.domain.import_sheet import DateOrder
from companion.domain.people import Person
from companion.domain.reminders import Reminder, ReminderKind
from companion.services.imports import ImportAnswers, Recognised
from companion.services.people import day_clock
from companion.services.troubles import TroubleError
from tests.support.exchange import empty_session
from tests.support.family import AT, NOW, entry, line, person
from tests.support.hostile import broken_file, broken_folder

SAMPLE, ALL = 80, 10_000
FOLDERS_IN_TEN = 2


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Lend a diary with a girl, her prescription and an evening in it."""
    with empty_session(tmp_path / "profile") as session:
        with session.record.change("test") as change:
            change.put(person(), line(), entry())
        yield session


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """Return a sound folder of another diary, for spoiling."""
    with empty_session(tmp_path / "other") as other:
        with other.record.change("test") as change:
            change.put(
                replace(person(), id="boy", name="=Tom"),
                replace(line(), id="boys", person_id="boy"),
                *(replace(entry(f"b{n}"), person_id="boy", note="'a,\n\"b") for n in range(5)),
                Reminder("r", "injection/boy/1", "boy", ReminderKind.INJECTION, AT),
            )
        exports_over(other).tables(tmp_path / "whole")
    return tmp_path / "whole"


def state(session: Session) -> tuple[object, ...]:
    read = session.record._connection.execute
    return (
        read("SELECT count(*), max(seq) FROM journal").fetchone(),
        *(read(f"SELECT count(*) FROM {t}").fetchone() for t in ("person", "injection")),
    )


def answers_for(found: Recognised) -> ImportAnswers:
    mapping = found.mapping
    if mapping is not None and mapping.date_order is None:
        mapping = replace(mapping, date_order=DateOrder.YEAR_FIRST)
    medicine = found.medicines[0][0] if found.medicines else ""
    return ImportAnswers("girl", found.format or ImportFormat.LABS, mapping, medicine=medicine)


def bring_in(session: Session, path: Path) -> str:
    """Bring a file in with everything doubtful, look at the diary, and take it back."""
    imports, before = imports_over(session), state(session)
    try:
        found = imports.recognise(path)
        plan = imports.plan(found, answers_for(found))
        assert state(session) == before
        done = imports.apply(plan, take_asked=True)
    except TroubleError as trouble:
        assert state(session) == before
        return type(trouble).__name__
    look_around(session)
    session.record.undo(done.change_id)
    return "came in"


def look_around(session: Session) -> None:
    """Read what the pages read, so that nothing that came in can break them."""
    for one in session.record.all(Person):
        session.use.growth.history(one)
        session.use.today.view(one)
        session.use.supplies.view(one)
        assert day_clock(one).today(NOW)


def run(session: Session, whole: Path, folder: Path, seeds: range) -> Counter[str]:
    ends: Counter[str] = Counter()
    for seed in seeds:
        spoilt = seed % 10 < FOLDERS_IN_TEN
        path = broken_folder(seed, whole, folder) if spoilt else broken_file(seed, folder)
        ends[bring_in(session, path)] += 1
    return ends


def test_broken_files_end_in_a_named_trouble_or_come_in_whole(
    session: Session, whole: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    ends = run(session, whole, folder, range(SAMPLE))
    assert ends["came in"] > SAMPLE / 10
    assert len(ends) > 2


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_broken_files(
    session: Session, whole: Path, tmp_path: Path, part: int
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    share = ALL // 10
    ends = run(session, whole, folder, range(part * share, (part + 1) * share))
    sys.stdout.write(f"{dict(ends)}\n")
    assert ends.total() == share


# ---- a hundred megabytes ----------------------------------------------------------------------

_READER = """
import json, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from companion.app.exchange_wiring import imports_over
from companion.services.imports import ImportAnswers
from companion.services.troubles import TroubleError
from tests.interchange.test_hostile_files import answers_for
from tests.support.exchange import empty_session
from tests.support.family import line, person
with empty_session(Path(sys.argv[1])) as session:
    with session.record.change("test") as change:
        change.put(person(), line())
    imports = imports_over(session)
    try:
        found = imports.recognise(Path(sys.argv[2]))
        plan = imports.plan(found, answers_for(found))
        print("planned", plan.total("new"))
    except TroubleError as trouble:
        print(type(trouble).__name__)
"""
MEGABYTE = 1 << 20
BIG = {
    "one line": lambda size: b"date,height\n" + b"1" * size,
    "commas": lambda size: b"date,height\n" + b"," * size,
    "short rows": lambda size: b"date,height\n" + b"2025-04-03,118\n" * (size // 15),
    "quotes": lambda size: b'date,height\n"' + b"a\n" * (size // 2),
    "brackets": lambda size: b"[" * size,
    "empty lists": lambda size: b'{"events":{"list":[' + b"[]," * (size // 3) + b"[]]}}",
    "events": lambda size: (
        b'{"events":{"list":[' + b'{"remindedTimestamp":1},' * (size // 24) + b"{}]}}"
    ),
    "zeros": bytes,
}


def read_big(tmp_path: Path, path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _READER, str(tmp_path / "diary"), str(path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit on memory this way")
@pytest.mark.parametrize("size", [4, pytest.param(100, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", ["short rows", "empty lists"])
def test_a_large_file_stays_within_a_gigabyte(tmp_path: Path, kind: str, size: int) -> None:
    path = tmp_path / ("big.json" if "list" in kind else "big.csv")
    path.write_bytes(BIG[kind](size * MEGABYTE))
    assert read_big(tmp_path, path)


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit on memory this way")
@pytest.mark.parametrize("size", [7, 15, 100])
@pytest.mark.parametrize("kind", BIG)
def test_every_large_file_stays_within_a_gigabyte(tmp_path: Path, kind: str, size: int) -> None:
    path = tmp_path / "big"
    path.write_bytes(BIG[kind](size * MEGABYTE))
    assert read_big(tmp_path, path)


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit on memory this way")
@pytest.mark.parametrize("row", [b"c,A,a,no\r\n", b",,,\r\n", b'"' + b"x" * 1000 + b'",A,a,no\r\n'])
def test_a_large_table_of_a_folder_stays_within_a_gigabyte(
    tmp_path: Path, whole: Path, row: bytes
) -> None:
    header = b"id,name,initials,left\r\n"
    (whole / "carer.csv").write_bytes(header + row * (100 * MEGABYTE // len(row)))
    assert read_big(tmp_path, whole)


def test_the_reader_sees_a_sound_file(tmp_path: Path) -> None:
    path = tmp_path / "small.csv"
    path.write_text("date,height\n2025-04-03,118.2\n")
    assert read_big(tmp_path, path) == "planned 1"
