"""The FHIR Bundle: valid by its published models, its figures those of the diary."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from companion.app.exchange_wiring import exports_over
from companion.app.sessions import demo_session
from companion.domain.body_measures import BloodPressure, BoneDensity
from companion.domain.injections import Injection, Outcome
from companion.domain.labs import Bound, LabResult
from companion.domain.measurements import Measure, Measurement, Position, Setting
from companion.domain.packs import Pack
from companion.domain.people import Person
from companion.domain.sites.regions import Site
from companion.services.export_ports import TargetGoneError
from tests.support.exchange import StoppedError, empty_session, files_in, stop_at
from tests.support.family import AT, TODAY, entry, line, mg, person

LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"


def read(target: Path) -> dict[str, Any]:
    found = json.loads(target.read_text(encoding="utf-8"), parse_float=Decimal)
    assert isinstance(found, dict)
    return found


def resources(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = (each["resource"] for each in bundle["entry"])
    return [resource for resource in found if resource["resourceType"] == kind]


def written(tmp_path: Path, *rows: object) -> dict[str, Any]:
    with empty_session(tmp_path / "profile") as session:
        with session.record.change("test") as change:
            change.put(person(), *rows)
        exports_over(session).bundle(tmp_path / "out.json")
    bundle = read(tmp_path / "out.json")
    Bundle.model_validate(json.loads((tmp_path / "out.json").read_text(encoding="utf-8")))
    return bundle


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("fhir") / "demo.json"
    with demo_session() as session:
        exports_over(session).bundle(target)
    return target


def test_the_demo_is_valid_by_the_published_models(demo: Path) -> None:
    bundle = Bundle.model_validate(json.loads(demo.read_text(encoding="utf-8")))
    assert bundle.type == "collection"


def test_every_reference_leads_to_a_resource_of_the_bundle(demo: Path) -> None:
    bundle = read(demo)
    there = {each["fullUrl"] for each in bundle["entry"]}
    assert len(there) == len(bundle["entry"])

    def references(value: Any) -> set[str]:
        if isinstance(value, list):
            return {found for item in value for found in references(item)}
        if isinstance(value, dict):
            own = {value["reference"]} if "reference" in value else set()
            return own | references(list(value.values()))
        return set()

    assert references(bundle) <= there


def test_every_injection_measurement_and_result_is_in_it(demo: Path) -> None:
    bundle = read(demo)
    with demo_session() as session:
        record = session.record
        outcomes = Counter(entry.outcome for entry in record.all(Injection))
        observed = len(record.all(Measurement)) + len(record.all(LabResult))
        people = {p.name for p in record.all(Person)}
        lots = {pack.lot for pack in record.all(Pack)} - {""}
    given = resources(bundle, "MedicationAdministration")
    assert Counter(each["status"] for each in given)["completed"] == (
        outcomes[Outcome.GIVEN] + outcomes[Outcome.PARTIAL]
    )
    assert len(given) == outcomes.total()
    assert len(resources(bundle, "Observation")) >= observed
    assert {each["name"][0]["text"] for each in resources(bundle, "Patient")} == people
    found = {each.get("batch", {}).get("lotNumber") for each in resources(bundle, "Medication")}
    assert found - {None} == lots


def test_the_demo_comes_out_the_same_each_time(demo: Path, tmp_path: Path) -> None:
    with demo_session() as session:
        exports_over(session).bundle(tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == demo.read_bytes()


def test_a_dose_keeps_its_figures_and_its_unit(tmp_path: Path) -> None:
    bundle = written(tmp_path, line(dose=mg("0.80")), entry(dose=mg("0.80")))
    (given,) = resources(bundle, "MedicationAdministration")
    assert str(given["dosage"]["dose"]["value"]) == "0.80"
    assert given["dosage"]["dose"] | {"value": 0} == {
        "value": 0, "unit": "mg", "system": UCUM, "code": "mg",
    }  # fmt: skip
    assert given["dosage"]["route"]["coding"][0]["code"] == "34206005"


@pytest.mark.parametrize(
    ("region", "code", "words"),
    [
        ("thi_l", "61396006", "Thigh, left, r2c1"),
        ("arm_r", "368209003", "Upper arm, right, r2c1"),
        ("but_l", "723979003", "Buttock, left, r2c1"),
        ("abd_r", "818983003", "Belly, right, r2c1"),
        ("elsewhere", None, "elsewhere, r2c1"),
    ],
)
def test_a_site_carries_its_code_and_its_spot(
    tmp_path: Path, region: str, code: str | None, words: str
) -> None:
    bundle = written(tmp_path, entry(site=Site(region, "r2c1")))
    (given,) = resources(bundle, "MedicationAdministration")
    site = given["dosage"]["site"]
    assert site["text"] == words
    assert [coding["code"] for coding in site.get("coding", [])] == ([code] if code else [])


@pytest.mark.parametrize(
    ("outcome", "status", "dosed"),
    [
        (Outcome.PARTIAL, "completed", True),
        (Outcome.SKIPPED, "not-done", False),
        (Outcome.UNKNOWN, "unknown", False),
    ],
)
def test_what_became_of_an_injection_is_told(
    tmp_path: Path, outcome: Outcome, status: str, dosed: bool
) -> None:
    bundle = written(tmp_path, entry(outcome=outcome, reason="ill", at=AT if dosed else None))
    (given,) = resources(bundle, "MedicationAdministration")
    assert (given["status"], given["statusReason"]) == (status, [{"text": "ill"}])
    assert ("dosage" in given) is dosed


def measured(measure: Measure, value: str, position: Position = Position.STANDING) -> Measurement:
    return Measurement(
        "m", "girl", TODAY, measure, Decimal(value), Setting.CLINIC, position=position
    )


@pytest.mark.parametrize(
    ("row", "code", "unit"),
    [
        (measured(Measure.HEIGHT, "118.2"), "8302-2", "cm"),
        (measured(Measure.HEIGHT, "88.2", Position.LYING), "8306-3", "cm"),
        (measured(Measure.WEIGHT, "21.4"), "29463-7", "kg"),
        (measured(Measure.HEAD, "51"), "9843-4", "cm"),
        (measured(Measure.WAIST, "55"), None, "cm"),
    ],
)
def test_sizes_carry_loinc_and_ucum(
    tmp_path: Path, row: Measurement, code: str | None, unit: str
) -> None:
    (found,) = resources(written(tmp_path, row), "Observation")
    codes = [coding["code"] for coding in found["code"].get("coding", [])]
    assert codes == ([code] if code else [])
    assert (found["valueQuantity"]["value"], found["valueQuantity"]["code"]) == (row.value, unit)
    assert found["note"] == [{"text": "Measured in the clinic"}]


@pytest.mark.parametrize(
    ("analyte", "unit", "code", "ucum"),
    [
        ("igf1", "ng/mL", "2484-4", "ng/mL"),
        ("igf1", "nmol/L", None, "nmol/L"),
        ("ft4", "pmol/L", "14920-3", "pmol/L"),
        ("hba1c", "mmol/mol", "59261-8", "mmol/mol"),
        ("tsh", "mU/L", "3016-3", "m[IU]/L"),
        ("custom", "drops", None, None),
    ],
)
def test_a_result_has_a_code_only_for_the_property_it_measures(
    tmp_path: Path, analyte: str, unit: str, code: str | None, ucum: str | None
) -> None:
    row = LabResult(
        "l", "girl", TODAY, analyte, Decimal(15), unit, bound=Bound.BELOW, low=Decimal("20.0"),
        assay="CLIA", laboratory="Town lab", name="own" if analyte == "custom" else "",
        lab_sds=Decimal("-1.2"),
    )  # fmt: skip
    (found,) = resources(written(tmp_path, row), "Observation")
    assert [c["code"] for c in found["code"].get("coding", [])] == ([code] if code else [])
    assert found["valueQuantity"].get("code") == ucum
    assert found["valueQuantity"]["comparator"] == "<"
    assert str(found["referenceRange"][0]["low"]["value"]) == "20.0"


def test_a_blood_pressure_is_one_observation_of_two_figures(tmp_path: Path) -> None:
    rows = (
        BloodPressure("b", "girl", TODAY, 101, 62, pulse=88),
        BoneDensity("d", "girl", TODAY, "spine", Decimal("0.7"), z_score=Decimal("-0.5")),
    )
    pressure, density = resources(written(tmp_path, *rows), "Observation")
    codes = [part["code"]["coding"][0]["code"] for part in pressure["component"]]
    assert codes == ["8480-6", "8462-4", "8867-4"]
    assert density["component"][0]["valueQuantity"]["value"] == Decimal("-0.5")


def test_an_id_that_is_no_uuid_becomes_one_and_stays_it(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
    first = written(tmp_path / "a", entry())
    second = written(tmp_path / "b", entry())
    assert first["entry"] == second["entry"]


def test_stopping_or_a_missing_drive_leaves_nothing_behind(tmp_path: Path) -> None:
    with demo_session() as session:
        with pytest.raises(StoppedError):
            exports_over(session).bundle(tmp_path / "out.json", stop_at(2))
        with pytest.raises(TargetGoneError):
            exports_over(session).bundle(tmp_path / "gone" / "out.json")
    assert files_in(tmp_path) == []
