"""The SDS engine against the engine of ``pedgrowth``, fed with the same tables.

pedgrowth carries no tables of its own. Given ours and told to draw straight lines, it must
come to the same figures; nothing but rounding is between the two.
"""

from __future__ import annotations

import csv
import itertools
from pathlib import Path

import numpy as np
import pytest
from pedgrowth import CsvGrowthTable, TableDefinition
from pedgrowth import Sex as TheirSex
from pedgrowth.policies import InterpolationPolicy
from pedgrowth.tables.table import TableType

from companion.content.growth_tables import load_reference
from companion.domain.growth.sds import sds, values_at_sds
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex
from companion.resource_files import resource
from tests.support.growth import at

EACH = 1000
INDICATORS = {
    SizeMeasure.HEIGHT: TableType.HeightForAge,
    SizeMeasure.WEIGHT: TableType.WeightForAge,
    SizeMeasure.BMI: TableType.BodyMassIndexForAge,
}


@pytest.mark.parametrize(
    ("name", "sex", "measure"),
    [
        (name, sex, measure)
        for name, sex, measure in itertools.product(("who2007", "cdc2000"), Sex, SizeMeasure)
    ],
)
def test_straight_lines_between_months(
    name: str, sex: Sex, measure: SizeMeasure, tmp_path: Path
) -> None:
    rng = np.random.default_rng(2000)
    low, high = {"who2007": (61, 119), "cdc2000": (24, 239)}[name]
    months = rng.uniform(low, high, EACH)
    wanted = rng.uniform(-2.9, 2.4, EACH)
    reference = load_reference(name)
    values = values_at_sds(reference, sex, measure, at(1) * months, wanted).values

    ours = sds(reference, sex, measure, at(1) * months, values).sds

    table = their_table(f"{name}_{measure}.csv", sex, measure, tmp_path)
    theirs = [
        table.calculate_zscore(
            month, value, TheirSex(sex[0].upper()), interpolation=InterpolationPolicy.LINEAR
        )
        for month, value in zip(months.tolist(), values.tolist(), strict=True)
    ]
    assert ours == pytest.approx(theirs, abs=1e-9)


def their_table(file: str, sex: Sex, measure: SizeMeasure, folder: Path) -> CsvGrowthTable:
    """Return one sex of one of our tables in the form pedgrowth reads."""
    with resource("growth", file).open(newline="", encoding="ascii") as source:
        rows = [row for row in csv.DictReader(source) if row["sex"] == sex]
    path = folder / file
    with path.open("w", newline="", encoding="ascii") as target:
        writer = csv.writer(target)
        writer.writerow(["sex", "index", "l", "m", "s", "sigma"])
        writer.writerows(["", r["age_months"], r["L"], r["M"], r["S"], ""] for r in rows)
    definition = TableDefinition(
        "ours", INDICATORS[measure], path, TheirSex(sex[0].upper()), standard_name="custom"
    )
    return CsvGrowthTable(definition)
