"""Plain words for packs, limits and what is at hand, shared by the Supplies page and its sheets."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from companion.domain.leaflet_offers import LeafletOffers
from companion.domain.packs import DiscardReason, Pack, PackState
from companion.domain.sources import Source
from companion.domain.storage_limits import AllowanceSpan, InUseRule, LimitBasis, OutRule, UsesRule
from companion.domain.supplies import Mishap
from companion.services.stock_reading import PackView
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.words import dose_words

# Countries and regions whose labels the catalogue knows, and the empty code for all others.
REGIONS: Final = ("GB", "EU", "US", "CA", "AU", "CH", "IL", "SG", "MY", "RS", "")


def region_name(code: str) -> str:
    """Return the country or region a box was sold in."""
    names = {
        "GB": translate("Region", "United Kingdom"),
        "EU": translate("Region", "European Union"),
        "US": translate("Region", "United States"),
        "CA": translate("Region", "Canada"),
        "AU": translate("Region", "Australia"),
        "CH": translate("Region", "Switzerland"),
        "IL": translate("Region", "Israel"),
        "SG": translate("Region", "Singapore"),
        "MY": translate("Region", "Malaysia"),
        "RS": translate("Region", "Serbia"),
        "": translate("Region", "Another country, or not known"),
    }
    return names.get(code, code)


def pack_name(pack: Pack) -> str:
    """Return a pack by product and lot."""
    if not pack.lot:
        return pack.product
    return translate("Pack", "{product}, lot {lot}", product=pack.product, lot=pack.lot)


def state_words(state: PackState) -> str:
    """Return where a pack is in its life."""
    words = {
        PackState.UNOPENED: translate("Pack", "Unopened"),
        PackState.IN_USE: translate("Pack", "In use"),
        PackState.SET_ASIDE: translate("Pack", "Set aside"),
        PackState.EMPTY: translate("Pack", "Empty"),
        PackState.DISCARDED: translate("Pack", "Discarded"),
    }
    return words[state]


def mishap_words(what: Mishap) -> str:
    """Return what may have happened to a pack."""
    words = {
        Mishap.FROZEN: translate("Pack", "It froze, or may have"),
        Mishap.WARM: translate("Pack", "It was too warm, or too long out"),
        Mishap.CLOUDY: translate("Pack", "Cloudy, coloured or with particles"),
        Mishap.DROPPED: translate("Pack", "Dropped or damaged"),
        Mishap.OTHER: translate("Pack", "Something else"),
    }
    return words[what]


def discard_words(reason: DiscardReason) -> str:
    """Return why a pack was thrown away."""
    words = {
        DiscardReason.DAYS_OVER: translate("Pack", "Its days in use were over"),
        DiscardReason.EXPIRED: translate("Pack", "The printed expiry was reached"),
        DiscardReason.FROZEN: translate("Pack", "It froze"),
        DiscardReason.WARM: translate("Pack", "It was too warm"),
        DiscardReason.CLOUDY: translate("Pack", "Cloudy or with particles"),
        DiscardReason.BROKEN: translate("Pack", "Broken or leaking"),
        DiscardReason.CHANGED: translate("Pack", "Product or dose was changed"),
        DiscardReason.RECALLED: translate("Pack", "It was recalled"),
        DiscardReason.LOST: translate("Pack", "It is lost, or not there when counted"),
        DiscardReason.OTHER: translate("Pack", "Another reason"),
    }
    return words[reason]


def days_words(rule: InUseRule) -> str:
    """Return days in use with their temperature, such as "28 days at 2 to 8 °C"."""
    days = translate("Pack", "{n} day(s)", n=rule.days)
    warmth = warmth_words(rule.min_c, rule.max_c)
    return translate("Pack", "{days} {warmth}", days=days, warmth=warmth) if warmth else days


def warmth_words(min_c: int | None, max_c: int | None) -> str:
    """Return a temperature range, empty where there is none."""
    if max_c is None:
        return ""
    if min_c is None:
        return translate("Pack", "at or below {max}\u00a0°C", max=max_c)
    return translate("Pack", "at {min} to {max}\u00a0°C", min=min_c, max=max_c)


def out_words(rule: OutRule) -> str:
    """Return an allowance out of the fridge in words."""
    limit = _out_limit(rule)
    warmth = warmth_words(None, rule.max_c)
    if warmth:
        limit = translate("Pack", "{limit}, {warmth}", limit=limit, warmth=warmth)
    if rule.max_times is not None:
        most = translate("Pack", "at most {n} time(s)", n=rule.max_times)
        limit = translate("Pack", "{limit}, {warmth}", limit=limit, warmth=most)
    return limit


def _out_limit(rule: OutRule) -> str:
    if rule.minutes is None:
        return translate("Pack", "{n} month(s) from the first time out", n=rule.months or 0)
    time = duration_words(timedelta(minutes=rule.minutes))
    match rule.span:
        case AllowanceSpan.PER_DAY:
            return translate("Pack", "{time} a day", time=time)
        case AllowanceSpan.PER_USE:
            return translate("Pack", "{time} at each use", time=time)
        case AllowanceSpan.TOTAL | AllowanceSpan.ONCE:
            return translate("Pack", "{time} in all", time=time)


def uses_words(rule: UsesRule) -> str:
    """Return how many injections a pack is for."""
    return translate("Pack", "{n} injection(s)", n=rule.uses)


def duration_words(span: timedelta) -> str:
    """Return a length of time: "40 min", "1 h 20 min", "72 h"."""
    minutes = int(span.total_seconds() // 60)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Pack", "{minutes} min", minutes=rest)
    if not rest:
        return translate("Pack", "{hours} h", hours=hours)
    return translate("Pack", "{hours} h {minutes} min", hours=hours, minutes=rest)


def source_words(source: Source) -> str:
    """Return a source as it is cited beside a figure."""
    return translate(
        "Pack",
        "{publisher}: {title}, read {date}",
        publisher=source.publisher,
        title=source.title,
        date=format_date(source.accessed, "medium"),
    )


def basis_words(
    rule: InUseRule | OutRule | UsesRule, offers: LeafletOffers, checked_on: date
) -> str:
    """Return where a figure comes from and when the family checked it."""
    day = format_date(checked_on, "medium")
    if rule.basis is LimitBasis.LEAFLET:
        return translate("Pack", "Typed from your leaflet on {date}", date=day)
    sources = sources_of(rule, offers)
    if not sources:
        return translate("Pack", "You checked your leaflet on {date}", date=day)
    return translate(
        "Pack", "You checked your leaflet on {date} · {cited}", date=day, cited=sources
    )


def sources_of(rule: InUseRule | OutRule | UsesRule, offers: LeafletOffers) -> str:
    """Return the sources behind a catalogue figure, empty for one it does not have."""
    cited: list[Source] = []
    for days in offers.in_use:
        cited += days.sources if days.rule == rule else ()
    for out in offers.out:
        cited += out.sources if out.rule == rule else ()
    for uses in offers.uses:
        cited += uses.sources if uses.rule == rule else ()
    return "; ".join(source_words(source) for source in cited)


def days_until(day: date, today: date) -> str:
    """Return how far away a day is: "today", "tomorrow", "in 5 days", "2 days ago"."""
    ahead = (day - today).days
    if ahead == 0:
        return translate("Pack", "today")
    if ahead == 1:
        return translate("Pack", "tomorrow")
    if ahead > 0:
        return translate("Pack", "in {n} day(s)", n=ahead)
    return translate("Pack", "{n} day(s) ago", n=-ahead)


def learned_words(view: PackView) -> str:
    """Return what the estimate is made of, one sentence after the other."""
    known = view.estimate
    if known is None:
        return translate(
            "Pack",
            "No estimate: the content of this pack is not typed, or its unit is not that of the "
            "doses. Units are never converted.",
        )
    parts = [
        translate(
            "Pack",
            "Estimate: {content} printed, less {taken} recorded.",
            content=dose_words(known.content),
            taken=dose_words(known.taken),
        )
    ]
    if known.priming.amount:
        primed = dose_words(known.priming)
        parts.append(translate("Pack", "Less {amount} for priming, by your manual.", amount=primed))
    if known.learned is not None and known.learned.residual.amount:
        parts.append(
            translate(
                "Pack",
                "Less {amount} that stayed behind in your last {n} empty pack(s) (median).",
                n=known.learned.packs,
                amount=dose_words(known.learned.residual),
            )
        )
    elif known.learned is not None:
        parts.append(
            translate(
                "Pack",
                "Your last {n} empty pack(s) gave all the full doses counted on.",
                n=known.learned.packs,
            )
        )
    return " ".join(parts)
