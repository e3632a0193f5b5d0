"""The record: rows with their journal lines, saved together or not at all, and undone."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.packs import Pack
from companion.domain.people import Carer, Person
from companion.domain.visits import VisitQuestion
from companion.services.errors import ChangedSinceError
from companion.storage.record import SqlRecord
from companion.storage.tables import Table, table_named, table_names
from companion.system.clock import FixedClock
from tests.support.family import AT, BERLIN, NOW, PRODUCT, person
from tests.support.records import open_record, temporary_record
from tests.support.values import objects

GIRL = person()
BEN = person(id="boy", name="Ben")
PEN = Pack("pen", "girl", PRODUCT)


class StoppedError(Exception):
    """Something went wrong in the middle of a change."""


def stop_after(record: SqlRecord, *rows: object) -> None:
    """Begin a change of these rows and let it end in an error."""
    with record.change("test") as change:
        change.put(*rows)
        change.add_all([Carer("a", "Ana", "A.")])
        change.remove(*rows)
        raise StoppedError


def put(record: SqlRecord, *rows: object, topic: str = "test") -> str:
    with record.change(topic) as change:
        change.put(*rows)
    return change.id


def draw_row(record: SqlRecord, data: st.DataObject, table: Table, row_id: str) -> Any:
    """Draw an object and keep the objects its row refers to."""
    known = {"id": st.just(row_id)}
    keys = record._connection.execute(f'PRAGMA foreign_key_list("{table.name}")').fetchall()
    for _, _, parent, column, *_ in keys:
        if parent == "person":
            known[column] = st.just("girl")
            continue
        known[column] = st.just(f"its {parent}")
        if record.get(table_named(parent).kind, f"its {parent}") is None:
            put(record, draw_row(record, data, table_named(parent), f"its {parent}"))
    return data.draw(objects(table.kind, **known))


def everything(record: SqlRecord) -> dict[str, list[Any]]:
    """Return every row of every table, the journal and the settings included."""
    names = [*table_names(), "setting", "journal"]
    read = record._connection.execute
    return {name: read(f'SELECT * FROM "{name}"').fetchall() for name in names}


def test_a_row_comes_back_by_its_identifier_kind_and_person(record: SqlRecord) -> None:
    other = Pack("other", "boy", PRODUCT)
    put(record, GIRL, BEN, PEN, other)
    assert record.get(Person, "girl") == GIRL
    assert record.get(Person, "nobody") is None
    assert record.all(Person) == (GIRL, BEN)
    assert record.of_person(Pack, "girl") == (PEN,)
    assert record.of_person(Pack, "nobody") == ()


def test_rows_keep_the_order_in_which_they_were_added(record: SqlRecord) -> None:
    carers = [Carer(f"{9 - number}", "Ana", "A.") for number in range(5)]
    put(record, *carers)
    put(record, replace(carers[0], name="Ann"))
    assert [carer.id for carer in record.all(Carer)] == ["9", "8", "7", "6", "5"]


def test_the_record_is_the_same_after_it_was_closed(
    record: SqlRecord, record_path: Any, clock: FixedClock
) -> None:
    put(record, GIRL, PEN)
    record.set_setting("language", "zh")
    before = everything(record)
    record.close()
    again = open_record(record_path, clock)
    assert everything(again) == before
    assert (again.get(Pack, "pen"), again.setting("language")) == (PEN, "zh")
    again.close()


@pytest.mark.parametrize("name", [name for name in table_names() if table_named(name).journalled])
@settings(max_examples=8)
@given(data=st.data())
def test_every_kind_of_object_is_kept_journalled_and_undone(name: str, data: st.DataObject) -> None:
    with temporary_record(FixedClock(NOW, BERLIN)) as record:
        put(record, GIRL)
        table = table_named(name)
        first, second = (draw_row(record, data, table, "row") for _ in range(2))
        made, changed = put(record, first), put(record, second)
        assert record.get(table.kind, "row") == second
        (line, *_) = record.journal.of_change(made)
        assert (line.before, line.after) == (None, table.row(first))
        if first != second:
            record.undo(changed)
        assert record.get(table.kind, "row") == first
        record.undo(made)
        assert record.get(table.kind, "row") is None


def test_one_change_is_saved_whole_or_not_at_all(record: SqlRecord) -> None:
    put(record, GIRL)
    before = everything(record)
    with pytest.raises(StoppedError):
        stop_after(record, PEN, BEN)
    assert everything(record) == before


def test_a_broken_constraint_rolls_everything_back_and_is_seen_as_our_mistake(
    record: SqlRecord,
) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        put(record, GIRL, Pack("pen", "nobody", PRODUCT))
    assert everything(record)["person"] == []
    put(record, GIRL)


def test_a_change_within_a_change_is_refused_and_saves_nothing(record: SqlRecord) -> None:
    with pytest.raises(sqlcipher.OperationalError), record.change("outer") as change:
        change.put(GIRL, *([BEN] if put(record, BEN) else []))
    assert record.all(Person) == ()


def test_listeners_hear_once_after_it_is_saved(
    record: SqlRecord, record_path: Any, clock: FixedClock
) -> None:
    heard: list[tuple[frozenset[str], int]] = []
    reader = open_record(record_path, clock)
    record.changes.subscribe(lambda kinds: heard.append((kinds, len(reader.all(Person)))))
    put(record, GIRL, PEN)
    put(record, GIRL)
    with pytest.raises(StoppedError):
        stop_after(record, BEN)
    reader.close()
    assert heard == [({"person", "pack"}, 1)]


def test_adding_many_is_journalled_like_adding_one(record: SqlRecord, clock: FixedClock) -> None:
    odd = replace(GIRL, name='Zoë "Z" 李\n\u2028\\', indication="👩‍👧")
    rows: list[object] = [odd, BEN, PEN, Carer("c", "'", "'."), Pack("q", "boy", PRODUCT)]
    with temporary_record(clock) as other, other.change("test") as change:
        change.put(*rows)
    with record.change("test") as bulk:
        bulk.add_all(rows)
    assert bulk.kinds == {"person", "pack", "carer"}
    for row in rows:
        (line,) = record.journal.of_row(row.id)  # type: ignore[attr-defined]
        table = table_named(line.table)
        assert (line.before, line.after) == (None, table.row(row))
    people = record._connection.execute("SELECT person_id FROM journal ORDER BY seq").fetchall()
    assert [row[0] for row in people] == ["girl", "boy", "girl", "", "boy"]
    record.undo(bulk.id)
    assert record.all(Person) == ()


def test_adding_many_refuses_what_is_already_there(record: SqlRecord) -> None:
    put(record, GIRL)
    with pytest.raises(sqlcipher.IntegrityError), record.change("test") as change:
        change.add_all([BEN, GIRL])
    assert record.all(Person) == (GIRL,)


def test_removing_and_its_undo(record: SqlRecord) -> None:
    put(record, GIRL, PEN)
    with record.change("test") as change:
        change.remove(PEN)
        change.remove(Pack("never", "girl", PRODUCT))
    assert record.all(Pack) == ()
    (line,) = record.journal.of_change(change.id)
    assert (line.row_id, line.after) == ("pen", None)
    record.undo(change.id)
    assert record.all(Pack) == (PEN,)


def test_a_change_can_be_undone_and_redone_again_and_again(record: SqlRecord) -> None:
    put(record, GIRL)
    made = put(record, replace(GIRL, name="Mia"), BEN)
    last = made
    for undone in (True, False, True, False):
        last = record.undo(last)
        assert record.journal.is_undone(made) is undone
        assert (record.get(Person, "boy") is None) is undone
        assert record.get(Person, "girl") == (GIRL if undone else replace(GIRL, name="Mia"))


def test_undo_refuses_what_was_changed_again_and_changes_nothing(record: SqlRecord) -> None:
    made = put(record, GIRL, BEN)
    put(record, replace(GIRL, name="Mia"))
    before = everything(record)
    with pytest.raises(ChangedSinceError):
        record.undo(made)
    assert everything(record) == before


def test_undo_refuses_to_pull_a_row_from_under_another(record: SqlRecord) -> None:
    made = put(record, GIRL)
    put(record, PEN)
    before = everything(record)
    with pytest.raises(ChangedSinceError):
        record.undo(made)
    assert everything(record) == before


def test_several_changes_to_one_row_are_undone_to_the_first(record: SqlRecord) -> None:
    put(record, GIRL)
    with record.change("test") as change:
        for name in ("Mia", "Mara", "Mona"):
            change.put(replace(GIRL, name=name))
        change.remove(GIRL)
    record.undo(change.id)
    assert record.all(Person) == (GIRL,)


def test_undoing_nothing_does_nothing(record: SqlRecord) -> None:
    before = everything(record)
    assert record.undo("no such change") != ""
    assert everything(record) == before


def test_a_change_names_who_when_where_and_why(record: SqlRecord, clock: FixedClock) -> None:
    put(record, GIRL)
    clock.advance(timedelta(minutes=5))
    with record.change("person.update", carer_id="ana", undoes="earlier") as change:
        change.put(replace(GIRL, birth_date=date(2017, 5, 3)))
    (line,) = record.journal.of_change(change.id)
    assert (line.topic, line.carer_id, line.device) == ("person.update", "ana", "T1")
    assert (line.at, line.undoes) == (AT + timedelta(minutes=5), "earlier")
    assert line.before is not None
    assert line.after is not None
    assert (line.before["birth_date"], line.after["birth_date"]) == ("2017-05-02", "2017-05-03")


def test_identifiers_made_within_a_change_rise(record: SqlRecord) -> None:
    with record.change("test") as change:
        made = [change.id, *(change.new_id() for _ in range(50)), record.new_id()]
    assert made == sorted(set(made))


def test_settings_travel_with_the_record(record: SqlRecord) -> None:
    heard: list[frozenset[str]] = []
    record.changes.subscribe(heard.append)
    assert record.setting("theme") == ""
    assert record.setting("theme", "light") == "light"
    record.set_setting("theme", "dark")
    record.set_setting("theme", "contrast")
    assert record.setting("theme") == "contrast"
    assert heard == [{"setting"}, {"setting"}]


def test_a_long_note_in_any_script_is_kept(record: SqlRecord) -> None:
    question = VisitQuestion("q", "girl", AT, "量 ماذا 👩‍👧\u202e?" * 1000)
    put(record, GIRL, question)
    assert record.get(VisitQuestion, "q") == question
