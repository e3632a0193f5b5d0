"""Free text and names go; figures, keys and what medicines are called stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.injections import Outcome
from companion.domain.labs import LabResult
from companion.domain.situations import Medicine, MedicineKind
from companion.domain.summary.privacy import masked, without_text
from tests.support.family import TODAY, entry, line

NAMES = ("Mara Sand", "Iris Sand", "王小明", "محمد")


@dataclass(frozen=True)
class Newcomer:
    """A row of a kind that nobody thought of."""

    id: str
    secret: str
    count: int


def test_sentences_go_and_figures_stay() -> None:
    result = LabResult(
        "r", "girl", TODAY, "igf1", Decimal(172), "ng/mL", assay="Assay of Sand",
        low=Decimal(52), laboratory="Lab of Dr Who", note="Mara cried",
    )  # fmt: skip
    after = without_text(result, NAMES)
    assert (after.value, after.unit, after.low, after.analyte) == (
        Decimal(172), "ng/mL", Decimal(52), "igf1",
    )  # fmt: skip
    assert (after.note, after.laboratory, after.assay) == ("", "", "Assay of …")


def test_keys_enums_and_rows_inside_rows_stay() -> None:
    given_twice = (entry(reason="Felt ill", note="Mara cried"), line(reason="grew", prescriber="x"))
    one, other = without_text(given_twice, NAMES)
    assert (one.outcome, one.reason, one.note) == (Outcome.GIVEN, "", "")
    assert one.prescribed == entry().prescribed
    assert (other.product, other.reason, other.prescriber) == (line().product, "", "")


def test_a_medicine_keeps_what_it_is_called() -> None:
    row = Medicine("m", "girl", "Levothyroxine", MedicineKind.THYROID, note="from Dr Sand")
    assert without_text(row, NAMES).name == "Levothyroxine"


def test_a_field_that_is_not_known_is_emptied() -> None:
    assert without_text(Newcomer("id", "typed", 3), ()) == Newcomer("id", "", 3)


def test_rows_in_a_mapping_are_reached() -> None:
    assert without_text({"a": Newcomer("id", "typed", 3)}, ())["a"].secret == ""


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Sand, Mara: deficiency", "…, …: deficiency"),
        ("after MARA’s fall", "after …’s fall"),
        ("Sandoz 10 mg", "Sandoz 10 mg"),
        ("王小明的病", "…的病"),
        ("تشخيص محمد", "تشخيص …"),
        ("Growth hormone deficiency", "Growth hormone deficiency"),
    ],
)
def test_names_are_taken_out_as_whole_words(text: str, after: str) -> None:
    assert masked(text, NAMES) == after


def test_without_names_nothing_is_masked() -> None:
    assert masked("Mara", ()) == "Mara"


@given(st.text(), st.dates(min_value=date(1900, 1, 1)))
def test_no_note_survives(note: str, day: date) -> None:
    row = LabResult("r", "girl", day, "igf1", Decimal(1), "ng/mL", note=note)
    after = without_text(row, NAMES)
    assert after.note == ""
    assert after.day == day
