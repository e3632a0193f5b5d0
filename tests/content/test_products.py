"""Which product figures count as facts, and what every product must hold."""

from __future__ import annotations

import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal

import pytest

from companion.content.clinical import load_catalogue, load_site_guide, load_sites
from companion.domain.catalogue import Product
from companion.domain.figures import Figure
from companion.resource_files import resource

CATALOGUE = load_catalogue()

# Every figure that may be pre-filled or shown as a fact, with the countries it holds for
# ("any" where the country does not matter). A change here is a change of what families see.
FACTS = {
    "jintropin_powder": "",
    "jintropin_solution": "",
    "jintrolong": "",
    "norditropin_flexpro": """
        schedule any; 5mg any; 10mg any; 15mg any; 30mg any; unopened US; in_use 28 US;
        in_use 21 US; discard_if US; do_not_freeze any; needle_each_injection any;
        needles_supplied US; notes any; notes any""",
    "genotropin_pen": """
        schedule any; 5mg any; 12mg any; unopened US; in_use 28 US; room GB; do_not_freeze any;
        protect_from_light any""",
    "genotropin_miniquick": """
        schedule any; 0.2mg any; 0.4mg any; 0.6mg any; 0.8mg any; 1mg any; 1.2mg any; 1.4mg any;
        1.6mg any; 1.8mg any; 2mg any; fixed_dose any""",
    "omnitrope_cartridge": "10mg any",
    "omnitrope_vial": "",
    "humatrope_cartridge": "6mg any; 12mg any; 24mg any; missed_dose US; notes any; notes any",
    "humatrope_vial": "missed_dose US",
    "nutropin_aq": "notes any",
    "saizen_solution": "6mg any; 12mg any; 20mg any; in_use 28 GB; room GB",
    "saizen_click_easy": "",
    "zomacton": "",
    "skytrofa": """
        3mg any; 3.6mg any; 4.3mg any; 5.2mg any; 6.3mg any; 7.6mg any; 9.1mg any; 11mg any;
        13.3mg any; 2.1mg any; fixed_dose any; notes any""",
    "sogroya": """
        schedule any; 5mg any; 10mg any; 15mg any; unopened US; in_use 42 US; room US;
        discard_if US; protect_from_light any; missed_dose US; priming CA; labelled_areas US;
        notes any""",
    "ngenla": """
        schedule any; dose_increment US; dose_increment US; room GB; do_not_shake any;
        missed_dose US; day_window US; labelled_areas US""",
}


def facts(part: object, name: str = "") -> Iterator[str]:
    """Yield the name and the countries of every fact inside a product."""
    if isinstance(part, Figure):
        if part.verified:
            days = f" {part.hint.days}" if name == "in_use" else ""
            yield f"{name}{days} {','.join(sorted(part.regions)) or 'any'}"
    elif isinstance(part, tuple):
        for one in part:
            yield from facts(one, name)
    elif is_dataclass(part):
        pack = str(getattr(part, "id", "")).partition("/")[2]
        for field in fields(part):
            inner = pack if field.name == "contents" else field.name
            yield from facts(getattr(part, field.name), inner)


def figures(part: object) -> Iterator[Figure[object]]:
    """Yield every figure inside a product."""
    if isinstance(part, Figure):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from figures(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from figures(getattr(part, field.name))


def test_the_table_of_facts_names_every_product() -> None:
    assert [product.id for product in CATALOGUE.products] == list(FACTS)


@pytest.mark.parametrize("product", CATALOGUE.products, ids=lambda product: product.id)
def test_exactly_these_figures_are_facts(product: Product) -> None:
    expected = [line.strip() for line in " ".join(FACTS[product.id].split()).split(";")]
    found = list(facts(product))
    # A device family says once that its dose is fixed; each of its packs repeats it.
    found = [line for line in found if line != "fixed_dose any"] + sorted(
        {line for line in found if line == "fixed_dose any"}
    )
    assert sorted(found) == sorted(line for line in expected if line)


@pytest.mark.parametrize("product", CATALOGUE.products, ids=lambda product: product.id)
def test_a_fact_is_vouched_for_and_a_missing_figure_is_never_one(product: Product) -> None:
    for figure in figures(product):
        if figure.verified:
            assert any(source.kind.vouches for source in CATALOGUE.cite(figure))
        if figure.hint is None:
            assert not figure.verified
        else:
            assert figure.sources or figure.basis


def test_no_storage_figure_leaves_its_country() -> None:
    for product in CATALOGUE.products:
        storage = product.storage
        for figure in (storage.unopened, *storage.in_use, *storage.room, storage.max_uses):
            assert figure.regions or not figure.verified
            assert figure.fact() is None
            assert figure.fact("NZ") is None


@pytest.mark.parametrize(
    ("pack", "amounts"),
    [
        ("norditropin_flexpro/5mg", {"mg": "5"}),
        ("ngenla/24mg", {"mg": "24"}),
        ("genotropin_pen/goquick_5.3mg", {"mg": "5.3", "IU": "16"}),
        ("jintropin_powder/4iu", {"mg": "1.33", "IU": "4"}),
    ],
)
def test_the_content_of_a_pack_is_exact_and_in_its_own_units(
    pack: str, amounts: dict[str, str]
) -> None:
    found = CATALOGUE.presentation(pack).contents.hint or ()
    assert {amount.unit.value: amount.value for amount in found} == {
        unit: Decimal(text) for unit, text in amounts.items()
    }


def test_every_labelled_area_and_every_excluded_product_exists() -> None:
    areas = {region.area.value for region in load_sites().regions}
    for product in CATALOGUE.products:
        assert set(product.labelled_areas.hint or ()) <= areas
    for products in load_site_guide().not_labelled.values():
        assert all(CATALOGUE.find(product) for product in products)


def test_a_region_says_which_weekly_product_leaves_it_out() -> None:
    left_out = {
        region.id
        for region in load_sites().regions
        for product in load_site_guide().not_labelled[region.id]
        if region.area not in (CATALOGUE.product(product).labelled_areas.hint or ())
    }
    assert left_out == {"arm_l", "arm_r"}


def test_three_iu_for_one_milligram_is_a_fact_and_its_traps_are_told() -> None:
    assert CATALOGUE.iu_per_mg.fact() == 3
    traps = {note.id for note in CATALOGUE.unit_notes if "TRAP" in note.id}
    assert len(traps) == 4


def test_the_atlas_comes_without_the_rest_of_the_content() -> None:
    script = (
        "import sys; from companion.content.sites import load_sites; load_sites(); "
        "print(sorted(name for name in sys.modules if name.startswith('companion.domain.')))"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    loaded = found.stdout.decode()
    assert "companion.domain.sites.regions" in loaded
    for spared in ("catalogue", "statements", "article", "red_flags"):
        assert f"companion.domain.{spared}" not in loaded


def test_the_catalogue_is_read_once_and_checking_it_costs_little() -> None:
    assert load_catalogue() is CATALOGUE
    text = resource("clinical", "products.toml").read_text(encoding="utf-8")
    bare = min(_seconds(lambda: tomllib.loads(text)) for _ in range(5))
    checked = min(_seconds(lambda: load_catalogue.__wrapped__(None)) for _ in range(5))
    assert checked < 4 * bare


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start
