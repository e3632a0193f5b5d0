"""The tables and the objects fit each other, so that no migration can be forgotten."""

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest

from companion.storage.migrations import migrations, newest_version
from companion.storage.record import SqlRecord
from companion.storage.tables import Table, table_named, table_names, table_of

OWN_TABLES = {"setting", "journal", "sqlite_sequence"}


def columns(record: SqlRecord, name: str) -> dict[str, tuple[str, bool]]:
    """Return each column's type and whether it may be empty."""
    found = record._connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    return {row[1]: (row[2], not row[3]) for row in found}


def may_be_empty(table: Table, column: str) -> bool:
    """Tell whether an object may leave a column empty, by its type hints."""
    hints = get_type_hints(table.kind)
    for field in fields(table.kind):
        hint = hints[field.name]
        optional = type(None) in get_args(hint)
        if column == field.name:
            return optional
        if column.startswith(f"{field.name}_") and not isinstance(hint, str):
            inner = next(iter(a for a in get_args(hint) if a is not type(None)), hint)
            rest = column.removeprefix(f"{field.name}_")
            nested = get_type_hints(inner) if hasattr(inner, "__dataclass_fields__") else {}
            if rest in nested:
                return optional or type(None) in get_args(nested[rest])
    raise AssertionError(column)


def test_every_table_belongs_to_a_kind_of_object(record: SqlRecord) -> None:
    found = record._connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    assert {row[0] for row in found} == {*table_names(), *OWN_TABLES}


@pytest.mark.parametrize("name", table_names())
def test_a_table_has_the_columns_its_objects_need(record: SqlRecord, name: str) -> None:
    table = table_named(name)
    found = columns(record, name)
    assert set(found) == set(table.codec.columns)
    for column, (_, empty) in found.items():
        assert column == "id" or empty is may_be_empty(table, column), column


@pytest.mark.parametrize("name", [*table_names(), "setting", "journal"])
def test_tables_hold_exact_types_only(record: SqlRecord, name: str) -> None:
    (strict,) = record._connection.execute(
        "SELECT strict FROM pragma_table_list WHERE name = ?", (name,)
    ).fetchone()
    assert strict
    assert {kind for kind, _ in columns(record, name).values()} <= {"TEXT", "INTEGER", "BLOB"}


@pytest.mark.parametrize("name", table_names())
def test_what_belongs_to_a_person_refers_to_one(record: SqlRecord, name: str) -> None:
    keys = record._connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    refers = {(row[3], row[2]) for row in keys}
    assert (("person_id", "person") in refers) is table_named(name).has_person


def test_parents_come_before_the_rows_that_refer_to_them(record: SqlRecord) -> None:
    order = {name: place for place, name in enumerate(table_names())}
    for name in table_names():
        for row in record._connection.execute(f'PRAGMA foreign_key_list("{name}")'):
            assert order[row[2]] < order[name]


def test_migrations_are_numbered_without_a_gap() -> None:
    assert [number for number, _ in migrations()] == list(range(1, newest_version() + 1))


def test_what_is_not_kept_has_no_table() -> None:
    with pytest.raises(KeyError):
        table_of(int)
    with pytest.raises(KeyError):
        table_named("nothing")
