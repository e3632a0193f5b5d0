"""Plain words for sites, outcomes, doses and people, shared by every page."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from companion.domain.doses import Dose, DoseUnit
from companion.domain.injections import Injection, Outcome
from companion.domain.people import Carer
from companion.domain.sites.ranking import Offer, Reason, ReasonCode
from companion.domain.sites.regions import (
    Area,
    ColumnPlace,
    RowPlace,
    Side,
    Site,
    SiteAtlas,
    SitePlace,
)
from companion.ui.formats import format_quantity, format_time
from companion.ui.text import translate


def dose_words(dose: Dose) -> str:
    """Return a dose as prescribed, such as "0.8 mg" or "2.4 units (IU)"."""
    return format_quantity(dose.amount, unit_words(dose.unit))


def unit_words(unit: DoseUnit) -> str:
    """Return a unit as it stands behind an amount or a field: "mg" or "units (IU)"."""
    return translate("Dose", "units (IU)") if unit is DoseUnit.IU else unit.value


def region_words(area: Area, side: Side) -> str:
    """Return a body region with the person's own left or right, such as "Left thigh"."""
    left = side is Side.LEFT
    match area:
        case Area.ABDOMEN:
            return translate("Site", "Left belly") if left else translate("Site", "Right belly")
        case Area.THIGH:
            return translate("Site", "Left thigh") if left else translate("Site", "Right thigh")
        case Area.UPPER_ARM:
            return (
                translate("Site", "Left upper arm")
                if left
                else translate("Site", "Right upper arm")
            )
        case Area.BUTTOCK:
            return translate("Site", "Left buttock") if left else translate("Site", "Right buttock")


def _row_words(row: RowPlace) -> str:
    words = {
        RowPlace.ONLY: "",
        RowPlace.UPPER: translate("Site", "top row"),
        RowPlace.UPPER_MIDDLE: translate("Site", "second row"),
        RowPlace.MIDDLE: translate("Site", "middle row"),
        RowPlace.LOWER_MIDDLE: translate("Site", "third row"),
        RowPlace.LOWER: translate("Site", "bottom row"),
    }
    return words[row]


def _column_words(column: ColumnPlace) -> str:
    words = {
        ColumnPlace.ONLY: "",
        ColumnPlace.INNER: translate("Site", "inner side"),
        ColumnPlace.MIDDLE: translate("Site", "middle"),
        ColumnPlace.OUTER: translate("Site", "outer side"),
        ColumnPlace.FRONT: translate("Site", "front"),
        ColumnPlace.FRONT_OUTER: translate("Site", "front-outer"),
    }
    return words[column]


def place_words(place: SitePlace) -> str:
    """Return a place in words, such as "Left thigh, front-outer, second row"."""
    parts = [region_words(place.area, place.side)]
    if place.column is not None:
        parts.append(_column_words(place.column))
    if place.row is not None:
        parts.append(_row_words(place.row))
    return translate("Site", ", ").join(part for part in parts if part)


def site_words(atlas: SiteAtlas, site: Site | None) -> str:
    """Return a site in words; "Spot not remembered" where there is none."""
    if site is None:
        return translate("Site", "Spot not remembered")
    return place_words(atlas.place(site))


def region_only_words(atlas: SiteAtlas, site: Site | None) -> str:
    """Return only the region of a site, such as "left thigh" in a handover line."""
    if site is None:
        return translate("Site", "Spot not remembered")
    place = atlas.place(Site(site.region))
    return region_words(place.area, place.side)


def reason_words(reason: Reason) -> str:
    """Return why a spot is offered."""
    match reason.code:
        case ReasonCode.RESTED_DAYS:
            return translate("Site", "{n} day(s) rested", n=reason.days or 0)
        case ReasonCode.NEVER_USED:
            return translate("Site", "never used")
        case ReasonCode.NOT_IN_A_YEAR:
            return translate("Site", "not used in a year")
        case ReasonCode.OTHER_SIDE:
            return translate("Site", "other side than last time")
        case ReasonCode.REGION_UNDER_USED:
            return translate("Site", "this area was used less lately")
        case ReasonCode.RECENT_SPOT_UNKNOWN:
            return translate("Site", "a recent spot here is not known")


def offer_words(offer: Offer) -> str:
    """Return the reasons for an offer, strongest first."""
    return " · ".join(reason_words(reason) for reason in offer.reasons[:2])


def outcome_words(outcome: Outcome) -> str:
    """Return an outcome as a button or a cell names it."""
    words = {
        Outcome.GIVEN: translate("Outcome", "Given"),
        Outcome.PARTIAL: translate("Outcome", "Partly given"),
        Outcome.MISSED: translate("Outcome", "Missed"),
        Outcome.SKIPPED: translate("Outcome", "Skipped on purpose"),
        Outcome.UNKNOWN: translate("Outcome", "Don’t know"),
    }
    return words[outcome]


def clock_words(at: datetime | None, zone: ZoneInfo) -> str:
    """Return a time of day, or that nobody remembers it."""
    if at is None:
        return translate("Time", "time not remembered")
    return format_time(at.astimezone(zone).time())


def carer_words(carer: Carer | None) -> str:
    """Return who did it by initials, or nothing where it was not noted."""
    return carer.initials if carer is not None else ""


def entry_words(entry: Injection, carer: Carer | None, atlas: SiteAtlas, zone: ZoneInfo) -> str:
    """Return a recorded injection in one line: "0.8 mg · 20:04 · A.K. · Left thigh"."""
    parts = [
        dose_words(entry.dose) if entry.dose else "",
        clock_words(entry.at, zone),
        carer_words(carer),
        region_only_words(atlas, entry.site),
    ]
    return " · ".join(part for part in parts if part)
