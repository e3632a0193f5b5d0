"""Skin, medicines and events, supplies and dates, and the map of spots."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from companion.domain.packs import Pack
from companion.domain.site_records import SiteFindingNote
from companion.domain.sites.records import ExclusionReason
from companion.domain.situations import Medicine, SituationEvent
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import LogisticsBlock
from companion.domain.supplies import PackMishap
from companion.ui.formats import format_decimal, format_quantity
from companion.ui.models.site_map import exclusion_words, heat_model
from companion.ui.models.supply_words import mishap_words, pack_name
from companion.ui.models.symptom_words import medicine_kind_words
from companion.ui.models.tue_words import state_words
from companion.ui.printing.figures import Figure
from companion.ui.printing.summary.parts import (
    Drawing,
    Fact,
    Facts,
    Part,
    Prose,
    Section,
    Table,
    cells,
)
from companion.ui.printing.summary.told import Told, iso, joined, span
from companion.ui.text import translate
from companion.ui.words import site_words

_MAP_PT = 250.0


def sites_section(told: Told) -> Section:
    """Return dents, lumps and the like that were there in the period."""
    return Section(
        Block.SITE_FINDINGS,
        translate("Summary", "Findings at injection sites"),
        [_finding(told, row) for row in told.summary.sites.findings],
        nothing=translate("Summary", "none noted"),
    )


def _finding(told: Told, row: SiteFindingNote) -> Prose:
    size = "" if row.size_cm is None else format_quantity(row.size_cm, translate("Unit", "cm"))
    team = (
        translate("Summary", "team told {date}", date=row.told_team_on.isoformat())
        if row.told_team_on
        else translate("Summary", "team not told yet")
    )
    where = (site_words(told.atlas, row.site), size, span(row.day, row.gone_on), team, row.note)
    kind = exclusion_words(ExclusionReason(row.kind.value))
    return Prose(joined(where), lead=kind[:1].upper() + kind[1:])


def events_section(told: Told) -> Section:
    """Return medicines beside growth hormone, events, and what happened to packs."""
    block = told.summary.events
    parts: list[Part] = []
    if block.medicines:
        head = (
            translate("Summary", "Medicine"), translate("Summary", "What for"),
            translate("Summary", "From – to"), translate("Summary", "Note"),
        )  # fmt: skip
        rows = tuple(cells(*_medicine(row)) for row in block.medicines)
        parts.append(Table(head, rows, (1.2, 1.6, -128, 1.2)))
    parts += [Prose(_event(told, event)) for event in block.events]
    zone = ZoneInfo(told.summary.person.zone)
    parts += [Prose(_mishap(row, pack, zone)) for row, pack in block.mishaps]
    return Section(
        Block.MEDICINES, translate("Summary", "Other medicines and events"), parts,
        nothing=translate("Summary", "none noted"),
    )  # fmt: skip


def _medicine(row: Medicine) -> tuple[str, ...]:
    return (row.name, medicine_kind_words(row.kind), span(row.since, row.until), row.note)


def _event(told: Told, event: SituationEvent) -> str:
    known = {one.id: one.event for one in told.texts.guide().situations}
    days = span(event.day, event.over_on) if event.over_on else iso(event.day)
    return joined((days, known.get(event.situation, event.situation), event.note))


def _mishap(row: PackMishap, pack: Pack | None, zone: ZoneInfo) -> str:
    return joined(
        (
            iso(row.noted_at.astimezone(zone).date()),
            translate("Summary", "pack set aside: {what}", what=mishap_words(row.what)),
            pack_name(pack) if pack is not None else "", row.how_warm, row.how_long,
            row.note, row.answer,
        )
    )  # fmt: skip


def map_section(told: Told) -> Section:
    """Return how often each spot was used in the period."""
    summary, heat = told.summary, told.summary.sites.heat
    title = translate("Summary", "Spots used in the period")
    if heat is None or not heat.total:
        return Section(
            Block.SITE_MAP, title, nothing=translate("Summary", "no injection with a spot")
        )
    figure = Figure(heat_model(summary.person.figure, told.atlas, heat), _MAP_PT, {})
    used = sorted(heat.cells.items(), key=lambda item: (-item[1], str(item[0])))
    listed = "; ".join(f"{site_words(told.atlas, site)} {count}" for site, count in used)
    alt = translate("Summary", "How often each spot was used: {spots}.", spots=listed)
    parts: list[Part] = [Drawing(figure, alt)]
    if heat.unknown:
        parts.append(
            Prose(translate("Summary", "{n} injection(s) without a spot.", n=heat.unknown))
        )
    return Section(Block.SITE_MAP, title, parts)


def logistics_section(told: Told) -> Section:
    """Return supplies and dates ahead."""
    block = told.summary.logistics
    facts = tuple(fact for fact in _logistics(told, block) if fact.value)
    parts = [Facts(facts)] if facts else []
    return Section(
        Block.LOGISTICS, translate("Summary", "Supplies and dates"), parts,
        nothing=translate("Summary", "nothing noted"),
    )  # fmt: skip


def _logistics(told: Told, block: LogisticsBlock) -> list[Fact]:
    left = "" if block.doses_left is None else translate(
        "Summary", "about {n} dose(s), an estimate", n=block.doses_left
    )  # fmt: skip
    without = iso(block.first_without) if block.first_without else ""
    packs = "; ".join(
        joined(
            (
                pack_name(pack),
                translate("Summary", "expires {date}", date=pack.expiry.isoformat())
                if pack.expiry
                else "",
            )
        )
        for pack in block.in_use
    )
    needles = "" if block.needles_left is None else format_decimal(block.needles_left)
    exemptions = "; ".join(
        joined((one.body, one.medicine, state_words(one, told.summary.today)))
        for one in block.exemptions
    )
    return [
        Fact(translate("Summary", "Doses left"), left),
        Fact(translate("Summary", "First evening without"), without),
        Fact(translate("Summary", "Order by"), iso(block.order_by) if block.order_by else ""),
        Fact(translate("Summary", "In use"), packs),
        Fact(translate("Summary", "Needles left"), needles),
        Fact(translate("Summary", "Tests asked for"), block.next_tests),
        Fact(translate("Summary", "Sport exemption"), exemptions),
    ]
