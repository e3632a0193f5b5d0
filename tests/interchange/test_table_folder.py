"""The folder of tables: documented, the same bytes each time, whole or not, back as it was."""

from __future__ import annotations

import csv
import json
from dataclasses import is_dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from companion.app.exchange_wiring import exports_over, imports_over
from companion.app.sessions import Session, demo_session
from companion.domain.doses import Dose, DoseUnit
from companion.domain.schedule import Schedule
from companion.domain.sites.regions import Site
from companion.interchange.column_docs import load_column_docs
from companion.interchange.table_folder import COLUMNS, MANIFEST
from companion.services.export_ports import TargetGoneError, TargetTakenError
from companion.services.imports import ImportAnswers
from companion.services.troubles import DiskFullError
from companion.storage.exchange import RecordTables, columns_of
from companion.storage.tables import table_named, table_names
from tests.support.disks import can_mount, fill, small_disk
from tests.support.exchange import StoppedError, empty_session, every_row, files_in, stop_at
from tests.support.values import objects


def cells(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source))


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("export") / "demo"
    with demo_session() as session:
        exports_over(session).tables(target)
    return target


@pytest.mark.parametrize("name", table_names())
def test_every_table_and_column_is_documented(name: str) -> None:
    docs = load_column_docs()
    assert docs.about(name).endswith(".")
    for column in columns_of(table_named(name).kind):
        assert docs.of(name, column.name).endswith("."), column.name


@pytest.mark.parametrize("name", table_names())
def test_the_columns_are_those_of_the_record(name: str) -> None:
    table = table_named(name)
    assert tuple(column.name for column in columns_of(table.kind)) == table.codec.columns


def test_the_documentation_speaks_of_no_table_that_is_gone() -> None:
    assert set(load_column_docs().tables) == set(table_names())


def test_the_demo_comes_out_the_same_each_time(demo_folder: Path, tmp_path: Path) -> None:
    with demo_session() as session:
        exports_over(session).tables(tmp_path / "again")
    assert files_in(demo_folder) == files_in(tmp_path / "again")
    for name in files_in(demo_folder):
        if (demo_folder / name).is_file():
            assert (demo_folder / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


def test_a_reader_finds_what_the_columns_mean(demo_folder: Path) -> None:
    text = (demo_folder / COLUMNS).read_text(encoding="utf-8")
    assert "not encrypted" in text
    assert "dose_amount (number with a decimal point, may be empty): The amount that was" in text


def test_injections_stand_by_the_familys_clock_with_their_units(demo_folder: Path) -> None:
    rows = cells(demo_folder, "injection")
    summer = next(row for row in rows if row["treatment_day"] == "2026-07-01")
    assert summer["at"].endswith("+01:00")
    assert (summer["dose_amount"], summer["dose_unit"]) == ("0.7", "mg")


def test_excel_knows_the_encoding_by_its_mark(demo_folder: Path) -> None:
    assert (demo_folder / "person.csv").read_bytes().startswith(b"\xef\xbb\xbfid,name,")


def test_the_manifest_counts_every_row(demo_folder: Path) -> None:
    manifest = json.loads((demo_folder / MANIFEST).read_text(encoding="utf-8"))
    rows = {each["name"]: each["rows"] for each in manifest["files"]}
    assert rows["person.csv"] == 3
    assert rows["injection.csv"] == len(cells(demo_folder, "injection"))


def test_one_persons_folder_holds_nobody_else(tmp_path: Path) -> None:
    with demo_session() as session:
        jonas = next(p for p in session.use.people.all() if p.name == "Jonas")
        exports_over(session).tables(tmp_path / "jonas", person_id=jonas.id)
    assert [row["name"] for row in cells(tmp_path / "jonas", "person")] == ["Jonas"]
    assert {row["person_id"] for row in cells(tmp_path / "jonas", "injection")} == {jonas.id}


def test_the_demo_goes_out_and_comes_back_row_for_row(demo_folder: Path, tmp_path: Path) -> None:
    with demo_session() as session:
        before = every_row(session)
    with empty_session(tmp_path / "profile") as session:
        imports = imports_over(session)
        plan = imports.plan(imports.recognise(demo_folder), ImportAnswers())
        assert (plan.doubts, plan.asked) == ((), ())
        imports.apply(plan)
        assert every_row(session) == before


_FIRST, _LAST = datetime.fromisoformat("1900-01-02"), datetime.fromisoformat("2150-01-01")
# As the program keeps them: no year, count or figure that no form would take.
_TAKEN: dict[Any, st.SearchStrategy[Any]] = {
    date: st.dates(_FIRST.date(), _LAST.date()),
    datetime: st.datetimes(_FIRST, _LAST, timezones=st.just(UTC)),
    int: st.integers(-1200, 1200),
    Decimal: st.decimals(-(10**6), 10**6, allow_nan=False, places=3),
    Dose: st.builds(Dose, st.decimals("0.01", 100, places=2), st.sampled_from(DoseUnit)),
}
_ZONES = st.sampled_from(["Europe/Berlin", "Asia/Tokyo"])
_SENSE: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "person": {"name": st.just("=Zoë"), "birth_date": st.just(date(2017, 5, 2)), "zone": _ZONES},
    "injection": {"zone": _ZONES},
    "stay": {"home": _ZONES, "place": _ZONES},
}


def rows_of(name: str) -> st.SearchStrategy[Any]:
    """Return rows of a table such as the program keeps."""
    kind = table_named(name).kind
    return objects(kind, **(_fields_of(kind) | _SENSE.get(name, {})))


def _fields_of(kind: type) -> dict[str, st.SearchStrategy[Any]]:
    given_fields = {}
    for field, hint in get_type_hints(kind).items():
        if get_origin(hint) is tuple:
            if get_args(hint)[0] is Decimal:
                given_fields[field] = st.lists(_TAKEN[Decimal], max_size=3).map(tuple)
            continue
        inner = next((c for c in get_args(hint) if c is not type(None)), hint)
        if inner in _TAKEN:
            strategy = _TAKEN[inner]
        elif is_dataclass(inner) and inner not in {Schedule, Site}:
            strategy = objects(inner, **_fields_of(inner))
        else:
            continue
        given_fields[field] = strategy if inner is hint else st.none() | strategy
    return given_fields


# Shrinking would fill hundreds of records; the doubts that a failure shows name the row.
@settings(max_examples=6, phases=[Phase.explicit, Phase.generate])
@given(data=st.data())
def test_whatever_the_record_holds_comes_back_row_for_row(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("round")
    with empty_session(folder / "a") as session:
        _fill(session, data)
        before = every_row(session)
        exports_over(session).tables(folder / "out")
    with empty_session(folder / "b") as session:
        imports = imports_over(session)
        plan = imports.plan(imports.recognise(folder / "out"), ImportAnswers())
        assert plan.doubts == ()
        if plan.rows:
            imports.apply(plan)
        assert every_row(session) == before


def _fill(session: Session, data: st.DataObject) -> None:
    """Put up to two rows of every kind in, each referring to rows that are there."""
    shapes = RecordTables(session.record._connection).shapes()
    kept: dict[str, list[str]] = {}
    with session.record.change("test") as change:
        for shape in shapes:
            one_each = any(column != "id" for column in shape.unique)
            most = 1 if one_each else 2
            drawn = data.draw(st.lists(rows_of(shape.name), max_size=most), label=shape.name)
            parents = {column: kept[parent] for column, parent in shape.references.items()}
            kept[shape.name] = []
            for number, row in enumerate(drawn if all(parents.values()) else ()):
                links = {column: ids[0] for column, ids in parents.items()}
                row_id = f"{shape.name}-{number}"
                change.put(replace(row, id=row_id, **links))
                kept[shape.name].append(row_id)


@pytest.mark.parametrize("taken", ["folder", "file"])
def test_a_place_that_holds_something_is_left_alone(tmp_path: Path, taken: str) -> None:
    target = tmp_path / "taken"
    kept = target / "mine.txt" if taken == "folder" else target
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("mine")
    with demo_session() as session, pytest.raises(TargetTakenError):
        exports_over(session).tables(target)
    assert kept.read_text() == "mine"
    assert len(files_in(tmp_path)) == (2 if taken == "folder" else 1)


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with demo_session() as session:
        exports_over(session).tables(tmp_path / "empty")
    assert (tmp_path / "empty" / MANIFEST).exists()


def test_a_place_that_is_not_there_is_named(tmp_path: Path) -> None:
    with demo_session() as session, pytest.raises(TargetGoneError):
        exports_over(session).tables(tmp_path / "unplugged" / "out")


@pytest.mark.parametrize("step", [1, 3])
def test_stopping_leaves_nothing_behind(tmp_path: Path, step: int) -> None:
    with demo_session() as session, pytest.raises(StoppedError):
        exports_over(session).tables(tmp_path / "out", stop_at(step))
    assert files_in(tmp_path) == []


@pytest.mark.skipif(not can_mount(), reason="only an administrator may mount a small disk")
def test_a_full_drive_is_named_and_nothing_half_written_stays(tmp_path: Path) -> None:
    with demo_session() as session, small_disk(tmp_path / "stick", 300) as stick:
        with pytest.raises(DiskFullError):
            exports_over(session).tables(stick / "out")
        with pytest.raises(DiskFullError):
            exports_over(session).bundle(stick / "out.json")
        assert files_in(stick) == []
        filler = fill(stick, leave=0)
        with pytest.raises(DiskFullError):
            exports_over(session).tables(stick / "out")
        filler.unlink()
        assert files_in(stick) == []
