"""Every finding that a check can raise has a sentence, made from what that check knows."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from companion.content.sites import load_sites
from companion.domain.doses import DoseUnit
from companion.domain.findings import Finding, Weight
from companion.domain.growth.doubts import INCHES, METRES, MILLIMETRES, POUNDS
from companion.domain.growth.terms import SizeMeasure
from companion.domain.labs import LabResult
from companion.domain.schedule import ScheduleKind
from companion.ui.finding_words import FindingWords, known_codes
from tests.architecture.sources import COMPANION, modules, parsed
from tests.support.family import BERLIN, TODAY, entry, mg

RAISED_BY = {"cannot_be", "ask", "note"}
# Codes that a check puts together, by the expression as it is written there.
PUT_TOGETHER = {
    "f'{field}_unusual'": {"mother_cm_unusual", "father_cm_unusual"},
    "f'{measure.name.lower()}_out_of_limits'": {
        "sitting_height_out_of_limits", "head_out_of_limits", "waist_out_of_limits",
    },
    "f'{measure}_out_of_limits'": {
        f"{measure}_out_of_limits" for measure in (SizeMeasure.HEIGHT, SizeMeasure.WEIGHT)
    },
    "unit.code": {unit.code for unit in (METRES, MILLIMETRES, INCHES, POUNDS)},
}  # fmt: skip
SAMPLES: dict[str, Any] = {
    "amount": Decimal(80), "unit": DoseUnit.MG, "pack": DoseUnit.IU, "height": Decimal(250),
    "high": 280, "low": 20, "years": 120, "typed": 1.28, "meant": 128.0, "day": TODAY,
    "birth": date(2017, 5, 2), "today": TODAY, "loss": 2.5, "gain": 6.0, "since": TODAY,
    "days": 30, "spread": 12, "start": TODAY, "end": TODAY, "first": entry(),
    "gap": timedelta(hours=3), "weekly": False, "count": 0, "limit": 200, "length": 250,
    "prescribed": mg("0.8"), "dose": mg("1"), "date": TODAY, "made_for": ScheduleKind.WEEKLY,
    "product": "Example GH 10", "value": Decimal(300), "time": time(2, 30), "moved": time(3, 30),
    "size": Decimal(60), "lot": "L1", "expiry": TODAY, "left": mg("0.4"), "last_day": TODAY,
    "uses": 28, "needed": 2, "at": None, "analyte": "hba1c", "other": "%", "top": 10,
    "sds": Decimal("24.1"), "score": Decimal("-14.2"), "density": Decimal(99), "pulse": 5,
    "upper": 390, "lower": 20,
}  # fmt: skip
RESULT = LabResult("r", "girl", TODAY, "hba1c", Decimal(48), "mmol/mol")
OF_ITS_OWN: dict[str, dict[str, Any]] = {
    "unit_not_as_prescribed": {"prescribed": DoseUnit.IU},
    "pack_differs": {"pack": "5 mg/1.5 mL", "prescribed": "10 mg/1.5 mL"},
    "needles_run_out": {"left": 1},
    "lab_entered_twice": {"first": RESULT},
    "lab_same_day": {"first": RESULT},
}
HIDDEN_FIGURES = ("since", "days")


@dataclass(frozen=True)
class Place:
    """Where a finding is raised, its code as written, and what it is given."""

    where: str
    code: ast.expr
    figures: tuple[str, ...]

    @property
    def codes(self) -> set[str]:
        """Return the codes this place can raise. KeyError: add the expression to PUT_TOGETHER."""
        if isinstance(self.code, ast.Constant):
            return {str(self.code.value)}
        return PUT_TOGETHER[ast.unparse(self.code)]


def places() -> Iterator[Place]:
    """Yield every call that raises a finding."""
    for path in (*modules("domain"), *modules("services")):
        if path.name == "findings.py" and path.parent.name == "domain":
            continue
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in RAISED_BY:
                names = [(k.arg,) if k.arg else HIDDEN_FIGURES for k in node.keywords]
                where = f"{path.relative_to(COMPANION)}:{node.lineno}"
                yield Place(where, node.args[0], tuple(name for part in names for name in part))


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    raised = {code for place in places() for code in place.codes}
    assert raised - known_codes() == set()
    assert known_codes() - raised == set()


@pytest.mark.parametrize("place", list(places()), ids=lambda place: place.where)
def test_the_sentence_is_made_from_what_the_check_hands_over(place: Place, look: object) -> None:
    words = FindingWords(load_sites(), {}, BERLIN)
    for code in place.codes:
        given = {**SAMPLES, **OF_ITS_OWN.get(code, {})}
        figures = {name: given[name] for name in place.figures}
        sentence = words.sentence(Finding(code, Weight.ASK, "", figures))
        assert sentence[-1] in ".?", sentence
        assert sentence[0].isupper() or sentence[0].isdigit(), sentence
        assert not set("{}") & set(sentence), sentence
