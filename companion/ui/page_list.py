"""The pages of the rail, in order, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from companion.ui.desk import Desk
from companion.ui.text import translate

if TYPE_CHECKING:
    from companion.ui.pages.settings.context import SettingsContext


class Page(Protocol):
    """What the window asks of a page, besides being a widget."""

    KINDS: frozenset[str]

    def refresh(self) -> None:
        """Read the record again and show it."""
        ...


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page's key, its name, its icon and how it is built."""

    key: str
    name: Callable[[], str]
    icon: str
    build: Callable[[Desk], QWidget]


def _today(desk: Desk) -> QWidget:
    from companion.ui.pages.today.page import TodayPage  # noqa: PLC0415 - built on first use

    return TodayPage(desk)


def _growth(desk: Desk) -> QWidget:
    from companion.ui.pages.growth.page import GrowthPage  # noqa: PLC0415 - built on first use

    return GrowthPage(desk)


def _sites(desk: Desk) -> QWidget:
    from companion.ui.pages.sites.page import SitesPage  # noqa: PLC0415 - built on first use

    return SitesPage(desk)


def _symptoms(desk: Desk) -> QWidget:
    from companion.ui.pages.symptoms.page import SymptomsPage  # noqa: PLC0415 - on first use

    return SymptomsPage(desk)


def _labs(desk: Desk) -> QWidget:
    from companion.ui.pages.labs.page import LabsPage  # noqa: PLC0415 - built on first use

    return LabsPage(desk)


def _when_to_call(desk: Desk) -> QWidget:
    from companion.ui.pages.when_to_call.page import (  # noqa: PLC0415 - on first use
        WhenToCallPage,
    )

    return WhenToCallPage(desk)


def _learn(desk: Desk) -> QWidget:
    from companion.ui.pages.learn.page import LearnPage  # noqa: PLC0415 - built on first use

    return LearnPage(desk)


def _supplies(desk: Desk) -> QWidget:
    from companion.ui.pages.supplies.page import SuppliesPage  # noqa: PLC0415 - on first use

    return SuppliesPage(desk)


def _visits(desk: Desk) -> QWidget:
    from companion.ui.pages.visits.page import VisitsPage  # noqa: PLC0415 - built on first use

    return VisitsPage(desk)


def _prescriptions(desk: Desk) -> QWidget:
    from companion.ui.pages.prescriptions.page import (  # noqa: PLC0415 - on first use
        PrescriptionsPage,
    )

    return PrescriptionsPage(desk)


def _settings(context: Callable[[], SettingsContext]) -> PageEntry:
    def build(desk: Desk) -> QWidget:
        from companion.ui.pages.settings.page import (  # noqa: PLC0415 - built on first use
            SettingsPage,
        )

        return SettingsPage(desk, context())

    return PageEntry("settings", lambda: translate("Rail", "Settings"), "settings", build)


def rail_pages(
    settings: Callable[[], SettingsContext] | None = None,
) -> tuple[PageEntry, ...]:
    """Return the pages in the order of the rail.

    Settings is there only with the call that returns what it needs, made when it is first shown.
    """
    pages = (
        PageEntry("today", lambda: translate("Rail", "Today"), "sun-moon", _today),
        PageEntry("growth", lambda: translate("Rail", "Growth"), "trending-up", _growth),
        PageEntry("sites", lambda: translate("Rail", "Sites"), "person-standing", _sites),
        PageEntry("supplies", lambda: translate("Rail", "Supplies"), "package", _supplies),
        PageEntry("symptoms", lambda: translate("Rail", "Symptoms"), "activity", _symptoms),
        PageEntry("labs", lambda: translate("Rail", "Labs"), "flask-conical", _labs),
        PageEntry("visits", lambda: translate("Rail", "Visits"), "stethoscope", _visits),
        PageEntry("learn", lambda: translate("Rail", "Learn"), "book-open", _learn),
        PageEntry(
            "prescriptions", lambda: translate("Rail", "Prescription history"), "", _prescriptions
        ),
        PageEntry("when-to-call", lambda: translate("Rail", "When to call"), "", _when_to_call),
    )
    return pages if settings is None else (*pages, _settings(settings))


def as_page(widget: QWidget) -> Page:
    """Return a page widget as the window sees it."""
    return cast("Page", widget)
