"""No timer without a checked leaflet; the limit follows country and option; the expiry wins."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.products import load_catalogue
from companion.domain.catalogue import Catalogue, Presentation, Product
from companion.domain.figures import Figure
from companion.domain.leaflet_offers import LeafletOffers, offers_for
from companion.domain.packs import Pack, PackState
from companion.domain.storage_limits import (
    InUseRule,
    LeafletKey,
    LeafletLimits,
    LimitBasis,
    UntilCause,
    UsesRule,
    leaflet_key,
    usable_until,
)

CATALOGUE = load_catalogue()
OPENED = date(2026, 3, 1)
PEN = Pack(
    "p", "girl", "Norditropin FlexPro", PackState.IN_USE, "norditropin_flexpro", "10 mg/1.5 mL",
    "norditropin_flexpro/10mg", "US", opened=OPENED, expiry=date(2027, 1, 31),
)  # fmt: skip
REGIONS = ("", "US", "GB", "EU", "AU", "CA", "CH", "IL", "SG", "MY", "RS", "FR", "CZ", "CN")
PACKS = [(product, item) for product in CATALOGUE.products for item in product.presentations]


def limits(days: int = 28, region: str = "US", basis: LimitBasis = LimitBasis.LEAFLET):
    key = leaflet_key(replace(PEN, region=region))
    return LeafletLimits("l", "girl", *key, OPENED, InUseRule(days, basis))


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize(("product", "item"), PACKS, ids=[item.id for _, item in PACKS])
def test_nothing_unverified_or_of_another_country_is_ever_offered(
    product: Product, item: Presentation, region: str
) -> None:
    offers = offers_for(CATALOGUE, LeafletKey(product.id, item.id, region))
    facts = {
        (figure.hint.days, figure.hint.temperature.max_c)
        for figure in product.in_use_for(item)
        if figure.verified and figure.hint and (not figure.regions or region in figure.regions)
    }
    assert {(offer.rule.days, offer.rule.max_c) for offer in offers.in_use} == facts
    allowances = [
        figure.hint
        for figure in product.storage.room
        if figure.verified and figure.hint and (not figure.regions or region in figure.regions)
    ]
    assert [offer.rule.minutes for offer in offers.out] == [one.minutes for one in allowances]
    for offer in (*offers.in_use, *offers.out, *offers.uses):
        assert offer.sources
        assert all(source.kind.vouches for source in offer.sources)
        assert offer.rule.basis is LimitBasis.CATALOGUE


@pytest.mark.parametrize(("product", "item"), PACKS, ids=[item.id for _, item in PACKS])
def test_no_timer_runs_before_somebody_checked_the_leaflet(
    product: Product, item: Presentation
) -> None:
    for region in REGIONS:
        pack = Pack(
            "p", "girl", product.brand, PackState.IN_USE, product.id, item.strength, item.id,
            region, opened=OPENED,
        )  # fmt: skip
        assert usable_until(pack, None) is None


def test_two_options_are_offered_where_the_leaflet_has_two_and_none_elsewhere() -> None:
    here = offers_for(CATALOGUE, leaflet_key(PEN))
    assert [(o.rule.days, o.rule.max_c) for o in here.in_use] == [(28, 8), (21, 25)]
    abroad = offers_for(CATALOGUE, leaflet_key(replace(PEN, region="GB")))
    assert abroad == LeafletOffers()
    assert offers_for(CATALOGUE, LeafletKey("not in the catalogue", "", "US")) == LeafletOffers()


def test_time_out_and_number_of_uses_are_offered_with_their_country_too() -> None:
    key = LeafletKey("ngenla", "ngenla/24mg", "GB")
    (out,) = offers_for(CATALOGUE, key).out
    assert (out.rule.minutes, out.rule.max_times, out.rule.max_c) == (240, 5, 32)
    assert offers_for(CATALOGUE, key).holds(out.rule)
    most = Figure(5, verified=True, sources=out_source_ids(), regions=frozenset({"GB"}))
    ngenla = CATALOGUE.product("ngenla")
    told = replace(ngenla, storage=replace(ngenla.storage, max_uses=most))
    offers = offers_for(replace(CATALOGUE, products=(told,)), key)
    assert [offer.rule for offer in offers.uses] == [UsesRule(5, LimitBasis.CATALOGUE)]
    assert offers.holds(UsesRule(5, LimitBasis.CATALOGUE))


def out_source_ids() -> tuple[str, ...]:
    room = CATALOGUE.product("ngenla").storage.room
    return next(figure.sources for figure in room if figure.holds_in("GB"))


def test_a_catalogue_figure_counts_only_while_the_catalogue_has_it_for_this_country() -> None:
    offers = offers_for(CATALOGUE, leaflet_key(PEN))
    fridge = offers.in_use[0].rule
    assert offers.holds(fridge)
    assert not offers.holds(replace(fridge, days=29))
    assert not LeafletOffers().holds(fridge)
    assert not offers.holds(UsesRule(5, LimitBasis.CATALOGUE))
    assert LeafletOffers().holds(None)
    assert LeafletOffers().holds(InUseRule(14, LimitBasis.LEAFLET))


def test_a_pack_is_used_on_as_many_days_as_its_leaflet_gives() -> None:
    until = usable_until(PEN, limits(28))
    assert until is not None
    assert (until.last_day, until.discard_on) == (date(2026, 3, 28), date(2026, 3, 29))
    assert until.cause is UntilCause.IN_USE_DAYS


@given(days=st.integers(1, 400), ahead=st.integers(-30, 400))
def test_the_printed_expiry_always_wins(days: int, ahead: int) -> None:
    expiry = OPENED + timedelta(days=ahead)
    until = usable_until(replace(PEN, expiry=expiry), limits(days))
    assert until is not None
    assert until.last_day <= expiry
    assert until.last_day == min(expiry, OPENED + timedelta(days=days - 1))


def test_the_limit_follows_option_and_country_when_they_change() -> None:
    at_room = usable_until(PEN, limits(21))
    assert at_room is not None
    assert at_room.last_day == date(2026, 3, 21)
    moved = replace(PEN, region="GB")
    assert leaflet_key(moved) != limits(28, region="US").key


def test_products_typed_by_hand_have_a_leaflet_of_their_own() -> None:
    typed = Pack("p", "girl", " My GH ", presentation="5 mg")
    assert leaflet_key(typed) == LeafletKey("my gh", "5 mg", "")
    assert isinstance(CATALOGUE, Catalogue)
    assert offers_for(CATALOGUE, leaflet_key(typed)) == LeafletOffers()
