"""A figure that knows whether it may be used as a fact, and for whose pack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Figure(Generic[T]):
    """One figure from a label, with what stands behind it.

    Read it with ``fact(region)``. That is the only value that may be pre-filled, shown as a
    fact or drive a timer, and even then the family confirms it against their own leaflet.
    ``hint`` is the raw value for contributors and reviewers: it may be recalled, copied or
    from another country.

    ``regions`` lists the country codes the figure holds for; empty means it does not depend
    on the country (a schedule, "never freeze").
    """

    hint: T | None
    verified: bool
    sources: tuple[str, ...] = ()
    regions: frozenset[str] = frozenset()
    note: str = ""
    basis: str = ""

    def __post_init__(self) -> None:
        """Refuse a figure that claims to be verified without a value or a source."""
        if self.verified and (self.hint is None or not self.sources):
            raise ValueError("a verified figure needs a value and a source")

    def fact(self, region: str | None = None) -> T | None:
        """Return the value if it is verified and holds for a pack sold in ``region``.

        ``region`` is the country code of the pack's label ("US", "GB", "EU"), or None when
        it is not known: figures that depend on the country are then withheld.
        """
        return self.hint if self.holds_in(region) else None

    def holds_in(self, region: str | None) -> bool:
        """Tell whether the figure is a fact for a pack sold in ``region``."""
        return self.verified and (not self.regions or region in self.regions)


def no_figure() -> Figure[T]:
    """Return the figure that was looked for and not found."""
    return Figure(None, verified=False)
