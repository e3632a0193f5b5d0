"""The shipped growth tables: whole, sourced, and the same as published."""

from __future__ import annotations

import hashlib

import pytest

from companion.content.growth_custom import load_custom_reference
from companion.content.growth_tables import (
    UnknownReferenceError,
    load_reference,
    load_velocity_reference,
    provenance,
    size_references,
)
from companion.domain.growth.references import (
    BUILT_IN_REFERENCES,
    BUILT_IN_VELOCITY_REFERENCES,
)
from companion.domain.growth.sds import value_at_sds
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex
from companion.resource_files import resource
from tests.support.growth import at


def test_every_table_file_has_a_source_and_is_as_it_was_built() -> None:
    files = {path.name for path in resource("growth").glob("*.csv")}

    assert {entry.file for entry in provenance()} == files
    for entry in provenance():
        content = resource("growth", entry.file).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry.sha256, entry.file


@pytest.mark.parametrize("entry", provenance(), ids=lambda entry: entry.file)
def test_a_source_says_who_published_what_and_when_and_on_what_terms(entry) -> None:
    assert entry.publisher
    assert entry.title
    assert 1980 < entry.year < 2026
    assert entry.licence_note.endswith(".")
    assert entry.package
    assert entry.package_version
    assert entry.package_licence
    assert len(entry.package_sha256) == len(entry.member_sha256) == 64


def test_uk90_is_not_among_the_tables() -> None:
    assert not [entry for entry in provenance() if "uk90" in f"{entry.file}{entry.member}".lower()]


@pytest.mark.parametrize("name", BUILT_IN_REFERENCES)
def test_every_reference_has_a_title_and_is_loaded_once(name: str) -> None:
    reference = load_reference(name)

    assert reference.id == name
    assert reference.title
    assert not reference.own
    assert load_reference(name) is reference


def test_the_references_are_listed_in_the_order_they_are_offered() -> None:
    assert size_references() == BUILT_IN_REFERENCES


@pytest.mark.parametrize("name", BUILT_IN_VELOCITY_REFERENCES)
def test_every_velocity_reference_is_loaded_by_its_id(name: str) -> None:
    assert load_velocity_reference(name).id == name


def test_an_unknown_reference_names_those_there_are() -> None:
    with pytest.raises(UnknownReferenceError, match="turner_lyon1985"):
        load_reference("uk90")
    with pytest.raises(UnknownReferenceError, match="rikken_wit_1992"):
        load_velocity_reference("who")


@pytest.mark.parametrize(
    ("name", "sex", "measure", "days", "median"),
    [
        ("who2006", Sex.FEMALE, SizeMeasure.HEIGHT, 0, 49.1477),
        ("who2006", Sex.MALE, SizeMeasure.BMI, 1826, 15.1917),
        ("who2007", Sex.FEMALE, SizeMeasure.HEIGHT, at(61), 109.6016),
        ("who2007", Sex.MALE, SizeMeasure.HEIGHT, at(228), 176.5432),
        ("who2007", Sex.FEMALE, SizeMeasure.WEIGHT, at(120), 31.8578),
        ("cdc2000", Sex.MALE, SizeMeasure.HEIGHT, at(24), 86.45220101),
        ("cdc2000", Sex.FEMALE, SizeMeasure.WEIGHT, at(240), 58.21897289),
        ("cdc2000_infant", Sex.MALE, SizeMeasure.HEIGHT, at(0.5), 52.6959753),
        ("turner_lyon1985", Sex.FEMALE, SizeMeasure.HEIGHT, at(96), 110.67),
    ],
)
def test_published_medians(name, sex, measure, days, median) -> None:
    assert value_at_sds(load_reference(name), sex, measure, days, 0) == pytest.approx(median)


def test_a_family_s_own_table_is_offered_like_the_others(tmp_path) -> None:
    path = tmp_path / "ours.csv"
    path.write_text("# Ours\nsex,age_months,L,M,S\nf,0,1,50,0.04\nf,12,1,74,0.04\n")

    reference = load_custom_reference(path)

    assert reference.own
    assert value_at_sds(reference, Sex.FEMALE, SizeMeasure.HEIGHT, at(6), 0) == pytest.approx(62)
