"""What the catalogue answers about a product or a pack."""

from __future__ import annotations

import pytest

from companion.content.products import load_catalogue
from companion.domain.catalogue import (
    Catalogue,
    InUseLimit,
    TemperatureRange,
    UnknownProductError,
)

FOUR_AREAS = ("abdomen", "thigh", "upper_arm", "buttock")
FRIDGE = TemperatureRange(2, 8)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """Return the shipped catalogue."""
    return load_catalogue()


def test_a_presentation_is_found_by_its_id(catalogue: Catalogue) -> None:
    pen = catalogue.presentation("norditropin_flexpro/5mg")
    assert pen.strength == "5 mg/1.5 mL"
    assert pen.colour == "orange"
    assert catalogue.product("norditropin_flexpro").brand == "Norditropin FlexPro"


@pytest.mark.parametrize("pen", ["norditropin_flexpro/7mg", "norditropin_flexpro", "aspirin/5mg"])
def test_an_unknown_pack_is_told_apart(catalogue: Catalogue, pen: str) -> None:
    with pytest.raises(UnknownProductError):
        catalogue.presentation(pen)
    assert catalogue.find("aspirin") is None


def test_a_figure_is_cited_in_the_order_of_its_sources(catalogue: Catalogue) -> None:
    figure = catalogue.product("norditropin_flexpro").storage.unopened
    assert [source.publisher for source in catalogue.cite(figure)] == [
        "Novo Nordisk",
        "News-Medical",
    ]


@pytest.mark.parametrize(
    ("product", "region", "areas"),
    [
        ("sogroya", "US", ("upper_arm", "thigh", "abdomen", "buttock")),
        ("sogroya", "EU", FOUR_AREAS),
        ("skytrofa", "EU", ("abdomen", "thigh", "buttock")),
        ("norditropin_flexpro", "US", FOUR_AREAS),
    ],
)
def test_the_areas_start_from_the_label_and_never_from_a_longer_list(
    catalogue: Catalogue, product: str, region: str, areas: tuple[str, ...]
) -> None:
    assert catalogue.product(product).starting_areas(region, FOUR_AREAS) == areas


def test_a_pack_with_its_own_in_use_limit_does_not_take_the_products(
    catalogue: Catalogue,
) -> None:
    zomacton = catalogue.product("zomacton")
    ten = catalogue.presentation("zomacton/10mg")
    assert [option.hint for option in zomacton.in_use_for(ten)] == [InUseLimit(28, FRIDGE)]
    norditropin = catalogue.product("norditropin_flexpro")
    pen = norditropin.presentations[0]
    assert [option.fact("US") for option in norditropin.in_use_for(pen)] == [
        InUseLimit(28, FRIDGE),
        InUseLimit(21, TemperatureRange(None, 25)),
    ]


@pytest.mark.parametrize(
    ("pack", "shown"),
    [
        ("genotropin_pen/goquick_5.3mg", True),
        ("omnitrope_vial/1.3mg", True),
        ("norditropin_flexpro/5mg", False),
        ("jintrolong/9mg", False),
        ("skytrofa/3mg", False),
    ],
)
def test_mg_and_iu_stand_side_by_side_only_for_daily_packs_that_print_both(
    catalogue: Catalogue, pack: str, *, shown: bool
) -> None:
    product = catalogue.product(pack.partition("/")[0])
    assert product.shows_unit_arithmetic(catalogue.presentation(pack)) is shown
