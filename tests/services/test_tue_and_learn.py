"""The file of exemptions over a real record, and what Learn hands to the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.content.safety_shelf import SafetyShelf
from companion.domain.care_team import PersonGroups
from companion.domain.findings import CannotBeError
from companion.domain.groups import Group
from companion.domain.people import Person
from companion.services.care_team import CareTeam
from companion.services.learn import Learn
from companion.services.prescriptions import Prescriptions
from companion.services.tue import TueFile
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import DAILY, PRODUCT, TODAY


@pytest.fixture
def file(record: SqlRecord, clock: FixedClock) -> TueFile:
    return TueFile(record, clock)


def test_a_new_exemption_begins_with_the_product_as_prescribed(
    file: TueFile, girl: Person, prescriptions: Prescriptions
) -> None:
    assert file.blank(girl).medicine == ""
    prescriptions.add(girl, DAILY)
    assert file.blank(girl).medicine == PRODUCT


def test_an_exemption_is_kept_with_its_papers_and_can_be_taken_back(
    file: TueFile, girl: Person, record: SqlRecord
) -> None:
    typed = replace(
        file.blank(girl),
        body="  Example agency ",
        medicine=PRODUCT,
        reference=" 2026/17 ",
        granted_on=TODAY,
        expires_on=TODAY + timedelta(days=90),
        evidence=("TE-1", "TE-8"),
    )
    change = file.save(typed)
    (kept,) = file.all(girl)
    assert (kept.body, kept.reference, kept.evidence) == (
        "Example agency", "2026/17", ("TE-1", "TE-8"),
    )  # fmt: skip
    assert file.expiring(girl.id, TODAY) == (kept,)
    assert file.expiring(girl.id, TODAY - timedelta(days=60)) == ()
    record.undo(change)
    assert file.all(girl) == ()


def test_an_exemption_is_changed_in_place_and_taken_out(file: TueFile, girl: Person) -> None:
    file.save(replace(file.blank(girl), body="Example agency", medicine=PRODUCT))
    (kept,) = file.all(girl)
    file.save(replace(kept, note="called again"))
    (changed,) = file.all(girl)
    assert (changed.id, changed.note) == (kept.id, "called again")
    file.remove(changed)
    assert file.all(girl) == ()


def test_one_without_a_body_is_not_kept(file: TueFile, girl: Person) -> None:
    with pytest.raises(CannotBeError):
        file.save(replace(file.blank(girl), medicine=PRODUCT))
    assert file.all(girl) == ()


@pytest.fixture
def learn(record: SqlRecord, clock: FixedClock) -> Learn:
    return Learn(SafetyShelf(), CareTeam(record, clock))


def test_nothing_has_been_reviewed_yet_and_everything_is_counted(learn: Learn) -> None:
    signed, every = learn.reviewed()
    assert signed == 0
    assert every > 130


def test_the_papers_fit_a_child_or_an_adult(
    learn: Learn, girl: Person, record: SqlRecord, clock: FixedClock
) -> None:
    child = {paper.statement.id for paper in learn.papers(girl)}
    assert {"TE-5", "TE-6", "TE-7"} <= child
    assert "TE-9" not in child
    CareTeam(record, clock).save_profile(PersonGroups(girl.id, girl.id, Group.ADULT))
    adult = {paper.statement.id for paper in learn.papers(girl)}
    assert {"TE-4", "TE-9"} <= adult
    assert "TE-6" not in adult


def test_every_paper_says_who_asks_for_it(learn: Learn, girl: Person) -> None:
    for paper in learn.papers(girl):
        assert learn.sources(paper)
