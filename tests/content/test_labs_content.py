"""The laboratory tests as shipped: every unit sound, the equation sourced, mistakes named."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.content.errors import ContentError
from companion.content.labs import FILE, load_lab_guide
from companion.domain.labs import FASTING_GLUCOSE, GLUCOSE, HBA1C, IGF1
from companion.domain.symptoms import READING_BOUNDS
from companion.resource_files import resource

GUIDE = load_lab_guide()


def written(tmp_path: Path, old: str, new: str) -> Path:
    text = resource("clinical", FILE).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    return tmp_path


def test_the_tests_that_families_bring_home_are_there() -> None:
    ids = {one.id for one in GUIDE.analytes}
    assert GLUCOSE | {IGF1, HBA1C, "igfbp3", "tsh", "ft4", "cortisol", "vitamin_d"} <= ids
    assert {"cholesterol", "ldl", "hdl", "triglycerides"} <= ids
    assert GUIDE.analyte("nothing") is None


def test_glucose_is_typed_in_the_units_the_card_rules_read() -> None:
    for name in GLUCOSE:
        analyte = GUIDE.analyte(name)
        assert analyte is not None
        assert {unit.unit for unit in analyte.units} <= set(READING_BOUNDS)


@pytest.mark.parametrize("analyte", GUIDE.analytes, ids=lambda one: one.id)
def test_the_bounds_of_two_units_mean_about_the_same(analyte) -> None:
    first = analyte.units[0]
    for unit in analyte.units[1:]:
        if unit.per_first is None or first.per_first is None:
            continue
        ratio = float(unit.high / first.high / unit.per_first)
        assert 0.3 < ratio < 1.7, unit.unit
        if unit.range_to and first.range_to:
            pairs = zip(unit.range_to, first.range_to, strict=True)
            tops = [float(one / other / unit.per_first) for one, other in pairs]
            assert all(0.6 < top < 1.5 for top in tops), (unit.unit, tops)


def test_every_test_has_a_source_and_waits_for_a_reviewer() -> None:
    for analyte in GUIDE.analytes:
        assert analyte.sources
        assert not analyte.review.done
    assert GUIDE.sources[GUIDE.hba1c.sources[0]].publisher == "NGSP"
    assert all(GUIDE.sources[name].address for name in GUIDE.hba1c.sources)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('slope = "0.09148"', 'slope = "0"', "slope"),
        ("[hba1c_equation]", "[other_equation]", "equation is missing"),
        ('low = "5", high = "2500"', 'low = "2500", high = "5"', "two bounds"),
        ('range_to = ["60", "1000"]', 'range_to = ["60"]', "two figures"),
        ('range_to = ["60", "1000"]', 'range_to = ["60", "many"]', "two figures"),
        ('id = "igfbp3"', 'id = "igf1"', "used twice"),
        ('panel = "growth"', 'panel = "growth"\ncolour = "red"', "unknown key"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path, old, new, problem) -> None:
    folder = written(tmp_path, old, new)
    with pytest.raises(ContentError, match=problem):
        load_lab_guide(folder)


def test_a_test_without_any_unit_is_refused(tmp_path) -> None:
    text = """schema = "companion/labs/1"
[sources.OWN]
title = "t"
publisher = "p"
type = "design"
accessed = 2026-11-23
[[analytes]]
id = "x"
panel = "y"
verified = false
source = ["OWN"]
"""
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="a unit is missing"):
        load_lab_guide(tmp_path)


def test_a_fasting_glucose_is_not_asked_whether_it_was_fasting() -> None:
    analyte = GUIDE.analyte(FASTING_GLUCOSE)
    assert analyte is not None
    assert not analyte.asks_fasting
