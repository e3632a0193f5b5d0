"""What is probably left in a pack: by the record, and by what other packs turned out to hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from companion.domain.pack_estimate import Estimate, PackUsed, estimate, learn
from companion.domain.packs import Pack, PackState
from companion.domain.storage_limits import LeafletLimits, leaflet_key
from companion.services.ports import Record

_LOOKED_AT = 12
"""Empty packs looked at for what stays behind: some may hold nothing that can be learned."""


def limits_of(record: Record, pack: Pack) -> LeafletLimits | None:
    """Return what the family checked in the leaflet that speaks for a pack."""
    key = leaflet_key(pack)
    rows = record.of_person(LeafletLimits, pack.person_id)
    return next((item for item in rows if item.key == key), None)


def estimated(record: Record, used: PackUsed, packs: Iterable[Pack]) -> Estimate | None:
    """Return what is probably left in a pack, by all that is known of it and of others.

    ``packs`` are all of the person's.
    """
    limits = record.of_person(LeafletLimits, used.pack.person_id)
    return estimate_of(used, ended_like(record, packs, used.pack), limits)


def estimate_of(
    used: PackUsed, ended: Sequence[PackUsed], limits: Sequence[LeafletLimits]
) -> Estimate | None:
    """Return what is probably left, from packs already read."""
    own = next((item for item in limits if item.key == leaflet_key(used.pack)), None)
    return estimate(used, own.priming if own else None, learn(used.pack, ended, limits))


def ended_like(record: Record, packs: Iterable[Pack], pack: Pack) -> tuple[PackUsed, ...]:
    """Return the newest empty packs of the same product and strength."""
    alike = [
        other
        for other in packs
        if other.state is PackState.EMPTY and leaflet_key(other)[:2] == leaflet_key(pack)[:2]
    ]
    newest = alike[-_LOOKED_AT:]
    moves = record.stock.movements_by_pack([other.id for other in newest])
    return tuple(PackUsed(other, moves[other.id]) for other in newest)
