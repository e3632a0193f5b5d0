"""The time along the bottom: age in years for the young, the calendar for grown-ups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, Locator, MaxNLocator

from companion.domain.growth.ages import DAYS_PER_YEAR
from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.sizes import GROWN_UP_YEARS
from companion.ui.charts.style import SCREEN_DPI
from companion.ui.charts.words import PlainTicks
from companion.ui.formats import format_date
from companion.ui.text import translate

_MONTH_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120)
_LABEL_EM = 6.0


class TimeAxis:
    """Turns days into places along the axis and names the ticks."""

    def __init__(self, facts: GrowthFacts, *, by_age: bool = False) -> None:
        self._facts = facts
        self.by_age = by_age or facts.years(facts.today) < GROWN_UP_YEARS

    @property
    def name(self) -> str:
        """What the axis shows; nothing for dates, which speak for themselves."""
        return translate("Chart", "Age (years)") if self.by_age else ""

    def at(self, day: date) -> float:
        """Return the place of a day."""
        return self._facts.years(day) if self.by_age else day.toordinal() / DAYS_PER_YEAR

    def dress(self, axes: Axes, text_px: float) -> None:
        """Set ticks and their names."""
        if self.by_age:
            axes.xaxis.set_major_locator(MaxNLocator(nbins="auto", steps=[1, 2, 5, 10]))
            axes.xaxis.set_major_formatter(PlainTicks())
            return
        axes.xaxis.set_major_locator(_Months(axes, text_px))
        axes.xaxis.set_major_formatter(FuncFormatter(_month_name))


class _Months(Locator):
    """First days of months, so far apart that their names fit."""

    def __init__(self, axes: Axes, text_px: float) -> None:
        self._host = axes
        self._text_px = text_px

    def __call__(self) -> Sequence[float]:
        """Return the places of the ticks in view."""
        return self.tick_values(*self._host.get_xlim())

    def tick_values(self, vmin: float, vmax: float) -> Sequence[float]:
        """Return the places of the ticks between two places."""
        figure = self._host.get_figure(root=True)
        assert figure is not None
        wide = self._host.get_window_extent().width * SCREEN_DPI / figure.dpi
        most = max(wide / (self._text_px * _LABEL_EM), 1.0)
        step = next((s for s in _MONTH_STEPS if (vmax - vmin) * 12 / s <= most), _MONTH_STEPS[-1])
        first = date.fromordinal(max(round(vmin * DAYS_PER_YEAR), 1))
        month = (first.year * 12 + first.month - 1) // step * step
        places = []
        while (place := _place(month)) <= vmax:
            if place >= vmin:
                places.append(place)
            month += step
        return places


def _place(month: int) -> float:
    return date(month // 12, month % 12 + 1, 1).toordinal() / DAYS_PER_YEAR


def _month_name(x: float, _position: int | None = None) -> str:
    day = date.fromordinal(round(x * DAYS_PER_YEAR))
    return format_date(day, "month_short")
