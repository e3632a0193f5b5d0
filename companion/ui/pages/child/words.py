"""What the child reads, in short friendly sentences."""

from __future__ import annotations

from datetime import datetime, timedelta

from companion.domain.sites.regions import Site
from companion.services.child_view import ChildPage, ChildState
from companion.ui.formats import format_list, format_time, weekday_name
from companion.ui.text import translate
from companion.ui.widgets.body_map.names import region_name
from companion.ui.words import site_words

_NOON, _EVENING = 12, 17
_ONE_DAY = timedelta(days=1)


def hello(page: ChildPage) -> str:
    """Return the greeting."""
    return translate("Child", "Hello, {name}!", name=page.person.name)


def when_words(page: ChildPage) -> str:
    """Return when the injection is, or that there is none to wait for."""
    if page.state is ChildState.DONE:
        return translate("Child", "All done for today!")
    if page.state is ChildState.NOT_TODAY or page.due is None:
        return translate("Child", "No injection today.")
    if page.now >= page.due:
        return translate("Child", "It is injection time, when you and your helper are ready.")
    time = format_time(page.due)
    return _part_of_day(page.due, time)


def next_words(page: ChildPage) -> str:
    """Return when the next injection is; empty while one is waiting or none is planned."""
    if page.state is ChildState.WAITING or page.next_day is None:
        return ""
    if page.next_day - page.day == _ONE_DAY:
        return translate("Child", "The next one is tomorrow.")
    day = weekday_name(page.next_day.isoweekday())
    return translate("Child", "The next one is on {day}.", day=day)


def helper_words(page: ChildPage) -> str:
    """Return who helps or helped; empty on a day without an injection."""
    if page.state is ChildState.NOT_TODAY:
        return ""
    if page.state is ChildState.DONE:
        if not page.helpers:
            return ""
        return translate("Child", "{name} helped you.", name=page.helpers[0])
    if not page.helpers:
        return translate("Child", "A grown-up can help you.")
    names = _any_of(page.helpers)
    return translate("Child", "{names} will help you.", names=names)


def spot_words(page: ChildPage, site: Site) -> str:
    """Return a spot by its region, with the exact place only where two lie in one region."""
    same = [spot for spot in page.spots if spot.region == site.region]
    return region_name(site.region) if len(same) < 2 else site_words(page.atlas, site)


def side_words(site: Site) -> str:
    """Return which letter on the figure marks the side of a spot."""
    if site.region.endswith("_l"):
        return translate("Child", "your left side, by the L")
    return translate("Child", "your right side, by the R")


def chosen_words(page: ChildPage) -> str:
    """Return what was chosen, or the question."""
    if page.chosen is None:
        return translate("Child", "Where shall it be? Choose a spot.")
    return translate("Child", "You chose: {place}", place=spot_words(page, page.chosen))


def _part_of_day(due: datetime, time: str) -> str:
    if due.hour < _NOON:
        return translate("Child", "Your injection is this morning at {time}.", time=time)
    if due.hour < _EVENING:
        return translate("Child", "Your injection is this afternoon at {time}.", time=time)
    return translate("Child", "Your injection is this evening at {time}.", time=time)


def _any_of(names: tuple[str, ...]) -> str:
    if len(names) == 2:
        return translate("Child", "{one} or {other}", one=names[0], other=names[1])
    return names[0] if len(names) == 1 else format_list(names)
