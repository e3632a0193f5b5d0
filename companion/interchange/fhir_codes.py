"""The published codes an export uses, each from its standard; what has none stays in words.

LOINC: the vital signs are those of HL7 FHIR R4, "Vital Signs Profiles" (hl7.org/fhir/R4/
observation-vitalsigns.html); 8306-3 and the laboratory codes are from loinc.org, chosen by
component and property, so that a mass and an amount of substance never share a code.
SNOMED CT: the body structures are those of the NHS data dictionary for vaccinations and of
the German national imaging profiles; the route is 34206005. UCUM: ucum.org, case sensitive.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from companion.domain.measurements import Measure, Measurement, Position

LOINC: Final = "http://loinc.org"
SNOMED: Final = "http://snomed.info/sct"
UCUM: Final = "http://unitsofmeasure.org"
CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"

_HEIGHT, _LENGTH = ("8302-2", "Body height"), ("8306-3", "Body height --lying")
_SIZES: Mapping[Measure, tuple[str, str]] = {
    Measure.WEIGHT: ("29463-7", "Body weight"),
    Measure.HEAD: ("9843-4", "Head Occipital-frontal circumference"),
}
_SIZE_WORDS: Mapping[Measure, str] = {
    Measure.HEIGHT: "Height",
    Measure.WEIGHT: "Weight",
    Measure.SITTING_HEIGHT: "Sitting height",
    Measure.HEAD: "Head circumference",
    Measure.WAIST: "Waist circumference",
}
PRESSURE_PANEL: Final = ("85354-9", "Blood pressure panel with all children optional")
SYSTOLIC: Final = ("8480-6", "Systolic blood pressure")
DIASTOLIC: Final = ("8462-4", "Diastolic blood pressure")
PULSE: Final = ("8867-4", "Heart rate")

_MASS: Final = frozenset({"ng/mL", "µg/L", "mg/dL", "ng/dL", "pg/mL", "µg/mL", "mg/L"})
_MOLES: Final = frozenset({"nmol/L", "pmol/L", "mmol/L"})
_UNITS_PER_VOLUME: Final = frozenset({"mU/L", "µIU/mL", "mIU/L"})
_LABS: Mapping[str, tuple[tuple[frozenset[str], str, str], ...]] = {
    "igf1": ((_MASS, "2484-4", "Insulin-like growth factor-I [Mass/volume] in Serum or Plasma"),),
    "hba1c": (
        (frozenset({"%"}), "4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood"),
        (
            frozenset({"mmol/mol"}),
            "59261-8",
            "Hemoglobin A1c/Hemoglobin.total in Blood by IFCC protocol",
        ),
    ),
    "glucose": (
        (_MASS, "2345-7", "Glucose [Mass/volume] in Serum or Plasma"),
        (_MOLES, "14749-6", "Glucose [Moles/volume] in Serum or Plasma"),
    ),
    "fasting_glucose": (
        (_MASS, "1558-6", "Fasting glucose [Mass/volume] in Serum or Plasma"),
        (_MOLES, "14771-0", "Fasting glucose [Moles/volume] in Serum or Plasma"),
    ),
    "tsh": ((_UNITS_PER_VOLUME, "3016-3", "Thyrotropin [Units/volume] in Serum or Plasma"),),
    "ft4": (
        (_MASS, "3024-7", "Thyroxine (T4) free [Mass/volume] in Serum or Plasma"),
        (_MOLES, "14920-3", "Thyroxine (T4) free [Moles/volume] in Serum or Plasma"),
    ),
}
_UCUM_OF: Mapping[str, str] = {
    "mg": "mg", "IU": "[iU]", "cm": "cm", "kg": "kg", "mmHg": "mm[Hg]", "years": "a",
    "/min": "/min", "g/cm²": "g/cm2", "%": "%", "ng/mL": "ng/mL", "µg/L": "ug/L",
    "mg/dL": "mg/dL", "mmol/L": "mmol/L", "mmol/mol": "mmol/mol", "nmol/L": "nmol/L",
    "pmol/L": "pmol/L", "mU/L": "m[IU]/L", "mIU/L": "m[IU]/L", "µIU/mL": "u[IU]/mL",
    "µg/dL": "ug/dL", "µg/mL": "ug/mL", "pg/mL": "pg/mL", "ng/dL": "ng/dL", "mg/L": "mg/L",
}  # fmt: skip
# The belly has one code without a side; the side then stands in the words alone.
_REGIONS: Mapping[str, tuple[str, str]] = {
    "abd_l": ("818983003", "Belly, left"),
    "abd_r": ("818983003", "Belly, right"),
    "thi_l": ("61396006", "Thigh, left"),
    "thi_r": ("11207009", "Thigh, right"),
    "arm_l": ("368208006", "Upper arm, left"),
    "arm_r": ("368209003", "Upper arm, right"),
    "but_l": ("723979003", "Buttock, left"),
    "but_r": ("723980000", "Buttock, right"),
}
_NAMES: Mapping[str, str] = {
    "818983003": "Abdomen",
    "61396006": "Structure of left thigh",
    "11207009": "Structure of right thigh",
    "368208006": "Structure of left upper arm",
    "368209003": "Structure of right upper arm",
    "723979003": "Structure of left buttock",
    "723980000": "Structure of right buttock",
}

Concept = dict[str, Any]


def loinc(code: tuple[str, str], text: str = "") -> Concept:
    """Return a coded concept; ``text`` is what the family calls it."""
    coding = {"system": LOINC, "code": code[0], "display": code[1]}
    return {"coding": [coding], "text": text or code[1]}


def size_concept(row: Measurement) -> Concept:
    """Return what was measured; a waist or sitting height has no code that says as little."""
    words = _SIZE_WORDS[row.measure]
    if row.measure is Measure.HEIGHT:
        return loinc(_LENGTH if row.position is Position.LYING else _HEIGHT, words)
    code = _SIZES.get(row.measure)
    return {"text": words} if code is None else loinc(code, words)


def lab_concept(analyte: str, name: str, unit: str) -> Concept:
    """Return a laboratory test by its key and the property that its unit measures."""
    for units, code, display in _LABS.get(analyte, ()):
        if unit in units:
            return loinc((code, display), name or analyte)
    return {"text": name or analyte}


def site_concept(region: str, cell: str | None) -> Concept:
    """Return a spot on the body: the region's code, and region and cell in words."""
    code, words = _REGIONS.get(region, ("", region))
    found: Concept = {"text": f"{words}, {cell}" if cell else words}
    if code:
        found["coding"] = [{"system": SNOMED, "code": code, "display": _NAMES[code]}]
    return found


SUBCUTANEOUS: Final[Concept] = {
    "coding": [{"system": SNOMED, "code": "34206005", "display": "Subcutaneous route"}],
    "text": "Subcutaneous injection",
}


def quantity(value: object, unit: str, comparator: str = "") -> Concept:
    """Return a figure with its unit, and the UCUM code of a unit that has one."""
    found: Concept = {"value": value, "unit": unit}
    if comparator:
        found["comparator"] = comparator
    if unit in _UCUM_OF:
        found |= {"system": UCUM, "code": _UCUM_OF[unit]}
    return found
