"""The published references as the use cases ask for them."""

from __future__ import annotations

from companion.content.growth_tables import load_reference, load_velocity_reference
from companion.domain.growth.references import BUILT_IN_VELOCITY_REFERENCES, SizeReference
from companion.domain.growth.velocity_references import VelocityReference

CHOICES = ("who", "cdc2000", "turner_lyon1985")
"""The references that serve a whole childhood; the others serve scripts and single figures."""


class GrowthShelf:
    """Loads each reference when it is first asked for."""

    def size(self, reference_id: str) -> SizeReference:
        """Return a size reference. Raises UnknownReferenceError for an unknown id."""
        return load_reference(reference_id)

    def velocity(self, reference_id: str) -> VelocityReference:
        """Return a velocity reference. Raises UnknownReferenceError for an unknown id."""
        return load_velocity_reference(reference_id)

    def available(self) -> tuple[str, ...]:
        """Return the ids of the size references that a person can choose."""
        return CHOICES

    def available_velocity(self) -> tuple[str, ...]:
        """Return the ids of the velocity references that a person can choose."""
        return BUILT_IN_VELOCITY_REFERENCES
