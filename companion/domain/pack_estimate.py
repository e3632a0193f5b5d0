"""What is left in a pack: a labelled estimate that learns from packs that really ran empty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from companion.domain.doses import Dose
from companion.domain.packs import Pack, PackMovement, PackState, PackUse
from companion.domain.storage_limits import LeafletLimits, PrimingRule, PrimingTime, leaflet_key

FEWEST_PACKS = 2
"""One pack alone may have been dropped or half given away; two begin to say something."""
MOST_PACKS = 8
"""Only the newest packs speak: habits and devices change."""


@dataclass(frozen=True, slots=True)
class PackUsed:
    """A pack and everything that left it."""

    pack: Pack
    movements: tuple[PackMovement, ...]


@dataclass(frozen=True, slots=True)
class Learned:
    """What stays behind in a pack, as the median of packs that were set to empty.

    It may be 0: then those packs gave all that was counted on.
    """

    residual: Dose
    packs: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is probably left, and what the figure is made of; all in the pack's own unit.

    ``left`` = ``content`` - ``taken`` - ``priming`` - what stays behind, never below 0.
    ``priming`` is worked out from the manual's rule; priming that was recorded is in ``taken``.
    """

    left: Dose
    content: Dose
    taken: Dose
    priming: Dose
    learned: Learned | None = None


def estimate(
    used: PackUsed, priming: PrimingRule | None, learned: Learned | None
) -> Estimate | None:
    """Return what is left of a pack; None where its content is unknown or units differ."""
    content = used.pack.content
    if content is None or any(m.taken.unit is not content.unit for m in used.movements):
        return None
    if learned is not None and learned.residual.unit is not content.unit:
        learned = None
    taken = sum((move.taken.amount for move in used.movements), Decimal(0))
    primed = _unrecorded_priming(used, priming)
    behind = learned.residual.amount if learned else Decimal(0)
    left = max(content.amount - taken - primed - behind, Decimal(0))
    return Estimate(
        left=Dose(left, content.unit),
        content=content,
        taken=Dose(taken, content.unit),
        priming=Dose(primed, content.unit),
        learned=learned,
    )


def learn(
    like: Pack, ended: Sequence[PackUsed], limits: Iterable[LeafletLimits] = ()
) -> Learned | None:
    """Return what stays behind in packs like this one, by the newest that were set to empty.

    Packs of the same product, strength and content speak, whatever their country. Counts
    corrected by hand are left out, because they hide what stayed behind; a pack that gave
    more than it is printed to hold teaches 0, so that nobody plans with a windfall.
    """
    if like.content is None:
        return None
    priming = {limit.key: limit.priming for limit in limits}
    found = []
    for used in ended:
        if used.pack.id == like.id or not _alike(like, used.pack):
            continue
        stayed = _stayed_behind(used, priming.get(leaflet_key(used.pack)))
        if stayed is not None:
            found.append(stayed)
    newest = found[-MOST_PACKS:]
    if len(newest) < FEWEST_PACKS:
        return None
    return Learned(Dose(max(_middle(newest), Decimal(0)), like.content.unit), len(newest))


def _middle(values: Sequence[Decimal]) -> Decimal:
    """Return the median; the module of that name would take longer to load than a start allows."""
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _alike(one: Pack, other: Pack) -> bool:
    same = leaflet_key(one)[:2] == leaflet_key(other)[:2]
    return same and other.state is PackState.EMPTY and one.content == other.content


def _stayed_behind(used: PackUsed, priming: PrimingRule | None) -> Decimal | None:
    """Return what one empty pack kept for itself, None where nothing can be said.

    A rest too small for one more dose was simply not given and says nothing against the
    device: it counts as 0. A rest as large as a dose did not come out; and where the last
    injection was cut short, the pack ran dry and all of its rest stayed behind.
    """
    content = used.pack.content
    real = tuple(move for move in used.movements if move.use is not PackUse.COUNT)
    given = [move.taken.amount for move in real if move.use is PackUse.INJECTION]
    if content is None or not given or any(m.taken.unit is not content.unit for m in real):
        return None
    primed = _unrecorded_priming(PackUsed(used.pack, real), priming)
    rest = content.amount - sum((move.taken.amount for move in real), Decimal(0)) - primed
    ran_dry = len(given) > 1 and given[-1] < given[-2]
    return rest if ran_dry or rest >= given[-1] else Decimal(0)


def _unrecorded_priming(used: PackUsed, rule: PrimingRule | None) -> Decimal:
    """Return what the manual's priming took; nothing where priming is recorded by hand.

    A count by hand already knows of the priming before it.
    """
    content = used.pack.content
    if rule is None or content is None or rule.unit is not content.unit:
        return Decimal(0)
    if any(move.use is PackUse.PRIMING for move in used.movements):
        return Decimal(0)
    counts = [move.at for move in used.movements if move.use is PackUse.COUNT]
    after = [
        move
        for move in used.movements
        if move.use is PackUse.INJECTION and (not counts or move.at > max(counts))
    ]
    at_first = rule.when is PrimingTime.NEW_PACK
    times = int(bool(after) and not counts) if at_first else len(after)
    return rule.amount * times
