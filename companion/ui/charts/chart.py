"""What a drawn chart says about itself: its words, and its points by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from matplotlib.axes import Axes

from companion.domain.adherence import Adherence
from companion.domain.lab_series import LabSeries


class ChartKind(StrEnum):
    """The charts of the Growth page."""

    HEIGHT = "height"
    VELOCITY = "velocity"
    PATH = "path"
    SDS = "sds"
    WEIGHT = "weight"
    BMI = "bmi"
    WAIST = "waist"
    IGF1 = "igf1"


@dataclass(frozen=True, slots=True)
class ChartOptions:
    """What the reader chose.

    ``sd_lines`` draws whole SDS instead of centiles, ``whole`` the reference from birth to its
    end instead of the years so far, ``in_cm`` velocities in cm per year, ``shared`` intervals
    that share months, ``home`` velocities from heights measured at home. ``igf1`` holds the
    results of the IGF-1 chart.
    """

    sd_lines: bool = False
    whole: bool = False
    in_cm: bool = False
    shared: bool = True
    home: bool = False
    quarters: tuple[Adherence, ...] = ()
    igf1: LabSeries | None = None


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A point that can be reached: where it is drawn, what it is called, what it was made of."""

    axes: Axes
    x: float
    y: float
    name: str
    ids: tuple[str, ...] = ()


@dataclass(slots=True)
class Chart:
    """The words around a chart and its points in the order of time.

    ``missing`` says what is not there yet and when the chart will work; empty when it does.
    """

    title: str
    subtitle: str = ""
    caption: list[str] = field(default_factory=list)
    missing: str = ""
    points: list[ChartPoint] = field(default_factory=list)
