"""What the growth use cases need from whoever loads the published references."""

from __future__ import annotations

from typing import Protocol

from companion.domain.growth.references import SizeReference
from companion.domain.growth.velocity_references import VelocityReference


class GrowthReferences(Protocol):
    """The references that come with the program."""

    def size(self, reference_id: str) -> SizeReference:
        """Return a size reference. Raises LookupError for an unknown id."""
        ...

    def velocity(self, reference_id: str) -> VelocityReference:
        """Return a velocity reference. Raises LookupError for an unknown id."""
        ...

    def available(self) -> tuple[str, ...]:
        """Return the ids of the size references that a person can choose."""
        ...

    def available_velocity(self) -> tuple[str, ...]:
        """Return the ids of the velocity references that a person can choose."""
        ...
