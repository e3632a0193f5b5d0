"""What the catalogue lets the prescription step preset, and what is doubtful about a line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from companion.domain.catalogue import Presentation, Product
from companion.domain.doses import DoseUnit, check_dose
from companion.domain.findings import Finding
from companion.domain.prescriptions import Prescription, check_prescription, check_rhythm
from companion.domain.schedule import ScheduleKind
from companion.domain.sites.capacity import Capacity, capacity
from companion.domain.sites.records import RotationPrefs
from companion.domain.sites.regions import Area, SiteAtlas
from companion.services.prescriptions import PrescriptionDraft


def presentation_of(product: Product | None, presentation_id: str) -> Presentation | None:
    """Return the presentation chosen, None for another product or none."""
    if product is None:
        return None
    return next((one for one in product.presentations if one.id == presentation_id), None)


def labelled_unit(presentation: Presentation | None) -> DoseUnit | None:
    """Return the one unit that the pack is known to print, None where two or none are known."""
    contents = presentation.contents.fact() if presentation else None
    units = {amount.unit for amount in contents or ()}
    return units.pop() if len(units) == 1 else None


def labelled_kind(product: Product | None) -> ScheduleKind | None:
    """Return how often the label says the product is injected, where that is a fact."""
    return product.schedule.fact() if product else None


def starting_areas(product: Product | None) -> frozenset[Area]:
    """Return the areas to begin with: the label's where known, else all four."""
    everywhere = tuple(area.value for area in Area)
    named = product.starting_areas(None, everywhere) if product else everywhere
    return frozenset(Area(name) for name in named)


def regions_of(atlas: SiteAtlas, areas: Iterable[Area]) -> tuple[str, ...]:
    """Return the ids of the regions, both sides, of some areas."""
    used = frozenset(areas)
    return tuple(region.id for region in atlas.regions if region.area in used)


def capacity_of(
    atlas: SiteAtlas, areas: Iterable[Area], today: date, injections_per_week: int
) -> Capacity:
    """Return whether the cells of some areas can rest in full at that many injections."""
    prefs = RotationPrefs(allowed_regions=regions_of(atlas, areas))
    return capacity(atlas, prefs, (), today, injections_per_week)


def made_for(product: Product | None) -> ScheduleKind | None:
    """Return how often a product is made to be injected, as far as is known.

    A hint is enough here: it only ever leads to a question.
    """
    return product.schedule.hint if product else None


def findings_of(draft: PrescriptionDraft, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a first line, as its use case will see it."""
    line = Prescription(
        "", "", draft.product, draft.dose, draft.schedule, draft.usual_time, draft.start
    )
    return (
        *check_dose(draft.dose, weekly=draft.schedule.weekly, pack_unit=draft.pack_unit),
        *check_rhythm(draft.schedule, draft.made_for),
        *check_prescription(line, (), birth, today),
    )
