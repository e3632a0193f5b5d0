"""What the catalogue may propose for one leaflet; nothing of it counts before it is confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from companion.domain.catalogue import Catalogue, InUseLimit, RoomAllowance
from companion.domain.sources import Source
from companion.domain.storage_limits import InUseRule, LeafletKey, LimitBasis, OutRule, UsesRule

R = TypeVar("R", InUseRule, OutRule, UsesRule)


@dataclass(frozen=True, slots=True)
class Offered(Generic[R]):
    """A verified figure of the catalogue, with the sources that vouch for it."""

    rule: R
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class LeafletOffers:
    """Everything the catalogue may propose for one leaflet; the family confirms or types."""

    in_use: tuple[Offered[InUseRule], ...] = ()
    out: tuple[Offered[OutRule], ...] = ()
    uses: tuple[Offered[UsesRule], ...] = ()

    def holds(self, rule: InUseRule | OutRule | UsesRule | None) -> bool:
        """Tell whether a rule may be kept: typed by the family, or one of these figures."""
        if rule is None or rule.basis is LimitBasis.LEAFLET:
            return True
        known: list[InUseRule | OutRule | UsesRule] = [
            *(offer.rule for offer in self.in_use),
            *(offer.rule for offer in self.out),
            *(offer.rule for offer in self.uses),
        ]
        return rule in known


def offers_for(catalogue: Catalogue, key: LeafletKey) -> LeafletOffers:
    """Return the verified figures for a leaflet's own country; nothing else is ever offered."""
    product = catalogue.find(key.product)
    if product is None:
        return LeafletOffers()
    shown = next((item for item in product.presentations if item.id == key.presentation), None)
    in_use = product.in_use_for(shown) if shown else product.storage.in_use
    region = key.region or None
    return LeafletOffers(
        in_use=tuple(
            Offered(_in_use(days), _vouching(catalogue, figure.sources))
            for figure in in_use
            if (days := figure.fact(region)) is not None
        ),
        out=tuple(
            Offered(_out(allowance), _vouching(catalogue, figure.sources))
            for figure in product.storage.room
            if (allowance := figure.fact(region)) is not None
        ),
        uses=tuple(
            Offered(UsesRule(uses, LimitBasis.CATALOGUE), _vouching(catalogue, figure.sources))
            for figure in (product.storage.max_uses,)
            if (uses := figure.fact(region)) is not None
        ),
    )


def _in_use(fact: InUseLimit) -> InUseRule:
    warmth = fact.temperature
    return InUseRule(fact.days, LimitBasis.CATALOGUE, warmth.min_c, warmth.max_c)


def _out(fact: RoomAllowance) -> OutRule:
    return OutRule(
        span=fact.span,
        stage=fact.stage,
        basis=LimitBasis.CATALOGUE,
        minutes=fact.minutes,
        months=fact.months,
        max_c=fact.max_c,
        max_times=fact.max_times,
    )


def _vouching(catalogue: Catalogue, source_ids: Iterable[str]) -> tuple[Source, ...]:
    cited = (catalogue.sources[source_id] for source_id in source_ids)
    return tuple(source for source in cited if source.kind.vouches)
