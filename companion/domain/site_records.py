"""Site choices and skin findings as kept in the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from companion.domain.sites.findings import FindingKind, SiteFinding
from companion.domain.sites.records import REST_DAYS, Exclusion, ExclusionReason, RotationPrefs
from companion.domain.sites.regions import Site


@dataclass(frozen=True, slots=True)
class SitePlan:
    """The regions a person uses; one row a person, the id is the person's.

    ``regions`` are those the family and the team allow, ``small_grids`` holds reductions
    for small children as ``region=rowsxcols``.
    """

    id: str
    person_id: str
    regions: tuple[str, ...]
    alternate_sides: bool = True
    rest_days: int = REST_DAYS
    small_grids: tuple[str, ...] = ()

    def grids(self) -> dict[str, tuple[int, int]]:
        """Return the reduced grids as rows and columns by region."""
        pairs = (text.split("=") for text in self.small_grids)
        return {region: _rows_columns(size) for region, size in pairs}

    def preferences(self) -> RotationPrefs:
        """Return the plan as the rotation reads it."""
        return RotationPrefs(
            allowed_regions=self.regions,
            alternate_sides=self.alternate_sides,
            rest_days=self.rest_days,
            grids=self.grids(),
        )


@dataclass(frozen=True, slots=True)
class SiteRest:
    """A cell or region that is left out of the offers, from ``since`` until released."""

    id: str
    person_id: str
    site: Site
    reason: ExclusionReason
    since: date
    until: date | None = None
    note: str = ""

    def exclusion(self) -> Exclusion:
        """Return the row as the rotation reads it."""
        return Exclusion(self.site, self.reason, self.since, self.until)


@dataclass(frozen=True, slots=True)
class SiteFindingNote:
    """Something seen or felt on the skin; the site rests until it is gone."""

    id: str
    person_id: str
    site: Site
    kind: FindingKind
    day: date
    size_cm: Decimal | None = None
    told_team_on: date | None = None
    gone_on: date | None = None
    note: str = ""

    def finding(self) -> SiteFinding:
        """Return the row as the rotation reads it."""
        return SiteFinding(
            site=self.site,
            kind=self.kind,
            noted_on=self.day,
            size_cm=self.size_cm,
            told_team_on=self.told_team_on,
            resolved_on=self.gone_on,
            note=self.note,
        )


def _rows_columns(text: str) -> tuple[int, int]:
    rows, columns = text.split("x")
    return int(rows), int(columns)
