"""Turns rest states and offers into what the body map shows."""

from __future__ import annotations

from collections.abc import Mapping

from companion.domain.people import Figure as PersonFigure
from companion.domain.sites.heatmap import HeatMap
from companion.domain.sites.records import ExclusionReason
from companion.domain.sites.regions import Site, SiteAtlas
from companion.domain.sites.resting import RestLevel, RestState
from companion.domain.sites.rotation import Suggestions
from companion.ui.formats import format_decimal, format_list
from companion.ui.text import translate
from companion.ui.widgets.body_map.model import BodyMapModel, CellLook, CellState, Figure, Spot
from companion.ui.words import site_words

_STATES: dict[RestLevel, CellState] = {
    RestLevel.NEVER: "never",
    RestLevel.RESTED: "rested",
    RestLevel.RESTING: "resting",
    RestLevel.RECENT: "recent",
    RestLevel.EXCLUDED: "excluded",
}


def figure_of(figure: PersonFigure) -> Figure:
    """Return the drawing for a person's figure."""
    return "child" if figure is PersonFigure.CHILD else "adult"


def spot_of(site: Site | None) -> Spot | None:
    """Return a site as the body map names it; None for a site without a cell."""
    return None if site is None or site.cell is None else (site.region, site.cell)


def rest_model(
    figure: PersonFigure,
    atlas: SiteAtlas,
    rest: Mapping[Site, RestState],
    offers: Suggestions,
    *,
    rest_days: int,
    chosen: Site | None = None,
) -> BodyMapModel:
    """Return the map of how rested each cell is, with the offered spots ringed."""
    cells = {
        (site.region, site.cell): _rest_look(atlas, site, state, rest_days)
        for site, state in rest.items()
        if site.cell is not None
    }
    return BodyMapModel(
        figure=figure_of(figure),
        cells=cells,
        suggested=tuple(
            (offer.site.region, offer.site.cell)
            for offer in offers.offers
            if offer.site.cell is not None
        ),
        chosen=spot_of(chosen),
        grids={region.id: (region.rows, region.columns) for region in atlas.regions},
        hidden=_hidden(atlas, rest),
    )


def heat_model(figure: PersonFigure, atlas: SiteAtlas, heat: HeatMap) -> BodyMapModel:
    """Return the map of how often each cell was used; an unused one is named all the same."""
    cells = {
        (site.region, site.cell): _heat_look(atlas, site, heat.cells.get(site, 0), heat.most)
        for site in atlas.sites()
        if site.cell is not None
    }
    return BodyMapModel(
        figure=figure_of(figure),
        cells=cells,
        grids={region.id: (region.rows, region.columns) for region in atlas.regions},
    )


def _heat_look(atlas: SiteAtlas, site: Site, count: int, most: int) -> CellLook:
    words = translate("Sites", "{place}: {n} injection(s)", n=count, place=site_words(atlas, site))
    if not count:
        return CellLook(label=words)
    return CellLook("heat", count / most, words, mark=format_decimal(count))


def _hidden(atlas: SiteAtlas, rest: Mapping[Site, RestState]) -> frozenset[str]:
    shown = {site.region for site in rest}
    return frozenset(region.id for region in atlas.regions if region.id not in shown)


def _rest_look(atlas: SiteAtlas, site: Site, state: RestState, rest_days: int) -> CellLook:
    days = state.days if state.days is not None else rest_days
    level = min(1.0, days / rest_days) if rest_days else 1.0
    words = format_list([site_words(atlas, site), rest_words(state)])
    return CellLook(_STATES[state.level], level, words, rest_words(state))


def rest_words(state: RestState) -> str:
    """Return how rested a cell is, in words."""
    if state.level is RestLevel.EXCLUDED:
        return translate("Sites", "left out: {reason}", reason=exclusion_words(state.reason))
    if state.uncertain:
        return translate("Sites", "a recent spot here is not known")
    if state.level is RestLevel.NEVER or state.days is None:
        return translate("Sites", "not used before")
    if state.days == 0:
        return translate("Sites", "used today")
    if state.level is RestLevel.RESTED:
        return translate("Sites", "rested, used {n} day(s) ago", n=state.days)
    return translate("Sites", "resting, used {n} day(s) ago", n=state.days)


def exclusion_words(reason: ExclusionReason | None) -> str:
    """Return why a spot is left out."""
    words = {
        ExclusionReason.DENT: translate("Sites", "dent"),
        ExclusionReason.LUMP: translate("Sites", "lump"),
        ExclusionReason.BRUISE: translate("Sites", "bruise"),
        ExclusionReason.REDNESS: translate("Sites", "redness"),
        ExclusionReason.INFECTION: translate("Sites", "signs of infection"),
        ExclusionReason.PAIN: translate("Sites", "pain"),
        ExclusionReason.SCAR: translate("Sites", "scar"),
        ExclusionReason.TEAM: translate("Sites", "as the team said"),
        ExclusionReason.OWN_WISH: translate("Sites", "own wish"),
    }
    return words[reason or ExclusionReason.OWN_WISH]
