"""Who may use a figure as a fact, and for whose pack."""

from __future__ import annotations

import pytest

from companion.domain.figures import Figure, no_figure

US_ONLY = Figure(28, verified=True, sources=("S",), regions=frozenset({"US"}))
ANYWHERE = Figure(True, verified=True, sources=("S",))
HINT = Figure(21, verified=False, sources=("S",), regions=frozenset({"US"}))


@pytest.mark.parametrize(
    ("figure", "region", "fact"),
    [
        (US_ONLY, "US", 28),
        (US_ONLY, "EU", None),
        (US_ONLY, None, None),
        (ANYWHERE, "EU", True),
        (ANYWHERE, None, True),
        (HINT, "US", None),
        (no_figure(), "US", None),
    ],
)
def test_a_figure_is_a_fact_only_when_verified_and_for_its_own_country(
    figure: Figure[object], region: str | None, fact: object
) -> None:
    assert figure.fact(region) == fact
    assert figure.holds_in(region) is (fact is not None)


@pytest.mark.parametrize(("value", "sources"), [(None, ("S",)), (28, ())])
def test_a_verified_figure_needs_a_value_and_a_source(
    value: int | None, sources: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match="needs a value and a source"):
        Figure(value, verified=True, sources=sources)
