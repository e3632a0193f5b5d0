"""People and carers: added once everything is right, changed, undone."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.people import Figure, Person
from companion.services.people import People, day_clock
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, GIRL, NOW, TODAY, person


def test_a_person_is_kept_as_typed_without_stray_blanks(people: People) -> None:
    kept = people.add(replace(GIRL, name="  李 小 明 ", indication=" GH deficiency ", zone="UTC"))
    assert people.all() == (kept,)
    assert people.get(kept.id) == kept
    assert (kept.name, kept.indication, kept.zone) == ("李 小 明", "GH deficiency", "UTC")
    assert kept.day_starts == time(4)


def test_people_are_listed_in_the_order_they_were_added(people: People) -> None:
    names = ["Zoë", "Anna", "Mats"]
    for name in names:
        people.add(replace(GIRL, name=name))
    assert [each.name for each in people.all()] == names
    assert people.get("nobody") is None


def test_what_cannot_be_is_not_kept(people: People) -> None:
    with pytest.raises(CannotBeError, match="name_missing, birth_in_future"):
        people.add(replace(GIRL, name=" ", birth_date=TODAY + timedelta(days=1)))
    assert people.all() == ()


def test_an_adult_with_the_childs_figure_is_asked_once(people: People) -> None:
    adult = replace(GIRL, birth_date=date(1990, 1, 1))
    with pytest.raises(ConfirmationNeededError):
        people.add(adult)
    assert people.all() == ()
    assert people.add(adult, ["adult_with_child_figure"]).figure is Figure.CHILD


def test_a_baby_can_be_added_in_the_night_it_is_born(people: People, clock: FixedClock) -> None:
    clock.set_to(datetime(2026, 3, 13, 1, 30, tzinfo=BERLIN))
    assert people.add(replace(GIRL, birth_date=date(2026, 3, 13))).birth_date.day == 13


def test_today_is_where_the_person_lives(people: People) -> None:
    born = TODAY + timedelta(days=1)  # it is already tomorrow in Auckland
    people.add(replace(GIRL, birth_date=born, zone="Pacific/Auckland"))
    with pytest.raises(CannotBeError, match="birth_in_future"):
        people.add(replace(GIRL, birth_date=born))


def test_changed_facts_are_checked_kept_and_undone(
    people: People, girl: Person, record: SqlRecord
) -> None:
    change = people.update(replace(girl, name=" Mara Lind "))
    assert people.all() == (replace(girl, name="Mara Lind"),)
    with pytest.raises(CannotBeError, match="name_too_long"):
        people.update(replace(girl, name="x" * 201))
    record.undo(change)
    assert people.all() == (girl,)


def test_carers_get_initials_unless_they_have_their_own(people: People) -> None:
    mother, father = people.add_carer(" Ana María "), people.add_carer("Omar", " OM ")
    assert [(each.name, each.initials) for each in people.carers()] == [
        ("Ana María", "A.M."),
        ("Omar", "OM"),
    ]
    assert people.carers() == (mother, father)


def test_a_carer_who_left_is_only_listed_when_asked_for(people: People) -> None:
    carer = people.add_carer("Ana")
    people.update_carer(replace(carer, left=True))
    assert people.carers() == ()
    assert people.carers(left=True) == (replace(carer, left=True),)


def test_a_carers_name_is_checked_and_a_change_undone(people: People, record: SqlRecord) -> None:
    carer = people.add_carer("Ana")
    for name in ("", "x" * 201):
        with pytest.raises(CannotBeError):
            people.add_carer(name)
        with pytest.raises(CannotBeError):
            people.update_carer(replace(carer, name=name))
    change = people.update_carer(replace(carer, name=" Anne ", initials=" An "))
    assert people.carers() == (replace(carer, name="Anne", initials="An"),)
    record.undo(change)
    assert people.carers() == (carer,)


def test_a_persons_day_runs_by_their_own_zone_and_beginning() -> None:
    clock = day_clock(person(zone="Asia/Tokyo", day_starts=time(5)))
    assert clock.today(NOW) == TODAY  # 04:00 on the 13th there
    assert clock.today(NOW + timedelta(hours=1)) == TODAY + timedelta(days=1)
