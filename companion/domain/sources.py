"""Where a clinical statement comes from, and which kinds of source can vouch for a figure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SourceKind(StrEnum):
    """What sort of publisher stands behind a source."""

    MANUFACTURER = "manufacturer"
    OFFICIAL = "official"
    REGULATOR = "regulator"
    HEALTH_SERVICE = "health_service"
    GOVERNMENT = "government"
    JOURNAL = "journal"
    SOCIETY = "society"
    DEVICE_MAKER = "device_maker"
    ARTICLE = "article"
    OWN_CHOICE = "own_choice"
    PROFESSIONAL = "professional"
    COPY = "copy"
    SECONDARY = "secondary"

    @property
    def vouches(self) -> bool:
        """Tell whether this kind of source can make a product figure a fact."""
        return self in _VOUCHING

    @property
    def gives_emergency_numbers(self) -> bool:
        """Tell whether this kind of source may stand behind an emergency number."""
        return self in {SourceKind.GOVERNMENT, SourceKind.REGULATOR, SourceKind.HEALTH_SERVICE}

    @property
    def address_shown(self) -> bool:
        """Tell whether an address of this kind of source may appear on screen or paper."""
        return self in _ADDRESS_SHOWN


_VOUCHING = frozenset(
    {
        SourceKind.MANUFACTURER,
        SourceKind.OFFICIAL,
        SourceKind.REGULATOR,
        SourceKind.HEALTH_SERVICE,
    }
)
_ADDRESS_SHOWN = _VOUCHING | {
    SourceKind.GOVERNMENT,
    SourceKind.JOURNAL,
    SourceKind.SOCIETY,
    SourceKind.DEVICE_MAKER,
}


@dataclass(frozen=True, slots=True)
class Source:
    """One text that statements are traced to.

    ``address`` is None unless the publisher is a regulator, a manufacturer, a health service,
    a journal or a society; ``regions`` are the country codes its label speaks for (empty: not
    stated); ``detail`` keeps the finer type, such as "official_PI_section16".
    """

    id: str
    title: str
    publisher: str
    kind: SourceKind
    detail: str
    accessed: date
    section: str = ""
    address: str | None = None
    regions: frozenset[str] = frozenset()
    dated: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """Who signed an item as a clinician, and when; empty until a person does."""

    reviewer: str = ""
    reviewed_on: date | None = None

    @property
    def done(self) -> bool:
        """Tell whether a named clinician has signed this item."""
        return bool(self.reviewer) and self.reviewed_on is not None
