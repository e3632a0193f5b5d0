"""The made-up family in a real encrypted record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest

from companion.app.demo import DEMO_NOW, DEMO_ZONE, NotForThisRecordError, fill_demo
from companion.content.clinical import load_sites
from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.domain.injections import Injection
from companion.domain.people import Person
from companion.domain.photos import PhotoContent
from companion.domain.sites.regions import Site
from companion.services.injections import InjectionDraft
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.demo import FAMILY, PEOPLE, named
from tests.support.family import GIRL
from tests.support.records import open_record, temporary_record, write_empty_record


def demo_clock() -> FixedClock:
    return FixedClock(DEMO_NOW, DEMO_ZONE)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlRecord]:
    path: Path = write_empty_record(tmp_path_factory.mktemp("demo"))
    record = open_record(path, demo_clock())
    fill_demo(record, demo_clock())
    yield record
    record.close()


def kept(record: SqlRecord) -> dict[type, tuple[object, ...]]:
    """Return everything in the record by kind."""
    return {kind: record.all(kind) for kind in {type(row) for row in FAMILY.rows}}


def test_every_row_is_kept_as_it_was_built(demo: SqlRecord) -> None:
    corrected = {row.id: row for row in FAMILY.corrections}
    for kind, rows in kept(demo).items():
        built = [row for row in FAMILY.rows if type(row) is kind]
        assert list(rows) == [corrected.get(row.id, row) for row in built]


def test_two_demos_hold_the_same(demo: SqlRecord) -> None:
    with temporary_record(demo_clock()) as other:
        fill_demo(other, demo_clock())
        assert kept(other) == kept(demo)


def test_the_journal_has_one_line_for_each_row_and_one_for_the_correction(
    demo: SqlRecord,
) -> None:
    (right,) = FAMILY.corrections
    first, second = demo.journal.of_row(right.id)
    assert first.change_id == second.change_id
    assert (first.topic, first.at, first.before) == ("demo", DEMO_NOW, None)
    assert (first.after["site_region"], second.after["site_region"]) == ("but_r", "but_l")
    assert second.before == first.after
    lines = demo.journal.of_change(first.change_id)
    journalled = [row.id for row in FAMILY.rows if not isinstance(row, PhotoContent)]
    assert [line.row_id for line in lines[:-1]] == journalled
    assert lines[-1].row_id == right.id


def test_a_past_line_is_put_right_like_any_other() -> None:
    with temporary_record(demo_clock()) as record:
        fill_demo(record, demo_clock())
        use = UseCases(record, demo_clock(), load_sites(), GrowthShelf, SafetyShelf())
        mira, entry = named("Mira"), record.injections.last_given(named("Mira").id)
        before = use.today.view(mira)
        use.injections.edit(draft_of(entry, site=Site.parse("thi_r/r1c1")))
        after = use.today.view(mira)
        assert after.last.site.key == "thi_r/r1c1"
        assert (after.pack, after.needles) == (before.pack, before.needles)


def test_tonight_is_recorded_with_one_press() -> None:
    with temporary_record(demo_clock()) as record:
        fill_demo(record, demo_clock())
        use = UseCases(record, demo_clock(), load_sites(), GrowthShelf, SafetyShelf())
        view = use.today.view(named("Mira"))
        entry = replace(
            view.last,
            id=record.new_id(),
            treatment_day=view.today,
            at=DEMO_NOW,
            dose=view.line.dose,
            site=view.offers.offers[0].site,
        )
        recorded = use.injections.record(draft_of(entry))
        after = use.today.view(named("Mira"))
        assert recorded.findings == ()
        assert str(after.day.state) == "given"
        assert (str(after.pack.left), after.needles.left) == ("5.2 mg", 13)


def draft_of(entry: Injection, **changes: object) -> InjectionDraft:
    """Return the draft a page would send for a diary line."""
    names = (field.name for field in fields(InjectionDraft))
    same = {name: getattr(entry, name) for name in names if hasattr(entry, name)}
    return InjectionDraft(**{**same, **changes})


def test_today_offers_the_left_thigh_from_the_pen_in_use(demo: SqlRecord) -> None:
    mira, jonas, leo = PEOPLE
    today = UseCases(demo, demo_clock(), load_sites(), GrowthShelf, SafetyShelf()).today
    view = today.view(mira)
    assert [str(state.state) for state in today.states()] == ["due", "due", "not_planned"]
    assert str(view.line.dose) == "0.8 mg"
    assert view.offers.offers[0].site.key == "thi_l/r3c2"
    assert view.offers.offers[0].days_rested == 33
    assert (view.offers.few_rested, view.offers.unknown_regions) == (False, ())
    assert (view.pack.pack.lot, str(view.pack.left)) == ("4711", "6 mg")
    assert view.needles.left == 14
    assert (view.gaps, view.questions) == ((), ())
    assert view.carers[view.last.carer_id].initials == "A.K."
    assert str(today.view(jonas).line.dose) == "0.4 mg"
    assert today.view(leo).next_planned.isoformat() == "2026-11-25"


def test_her_spots_are_enough_for_a_full_rest(demo: SqlRecord) -> None:
    sites = UseCases(demo, demo_clock(), load_sites(), GrowthShelf, SafetyShelf()).sites
    view = sites.view(named("Mira"))
    assert len(view.rest) == 32
    assert {str(state.level) for state in view.rest.values()} >= {"resting", "recent", "excluded"}
    assert [str(finding.kind) for finding in view.findings] == ["bruise", "lump", "dent"]
    assert [rest.site.key for rest in view.rests] == ["abd_r/r2c2"]
    assert view.capacity.enough


def test_the_family_does_not_move_in_with_real_people(people, record, clock) -> None:
    people.add(GIRL)
    with pytest.raises(NotForThisRecordError):
        fill_demo(record, demo_clock())
    assert len(record.all(Person)) == 1


@pytest.mark.parametrize("off", [timedelta(days=1), -timedelta(seconds=1)], ids=str)
def test_the_family_moves_in_only_at_its_own_date(record: SqlRecord, off: timedelta) -> None:
    with pytest.raises(NotForThisRecordError):
        fill_demo(record, FixedClock(DEMO_NOW + off, DEMO_ZONE))
    assert record.all(Person) == ()
