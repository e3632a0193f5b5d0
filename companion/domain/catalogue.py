"""The growth hormone products a family can choose from, figure by figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from companion.domain.doses import DoseUnit
from companion.domain.figures import Figure, no_figure
from companion.domain.schedule import ScheduleKind
from companion.domain.sources import Review, Source
from companion.domain.statements import Statement
from companion.domain.storage_limits import AllowanceSpan, AllowanceStage


class UnknownProductError(LookupError):
    """This product is not in the catalogue; choose it as "other product" and type its name."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An exact quantity with its unit, as printed: never converted."""

    value: Decimal
    unit: DoseUnit


@dataclass(frozen=True, slots=True)
class TemperatureRange:
    """A storage range in whole degrees Celsius; ``min_c`` is None when only a maximum is given."""

    min_c: int | None
    max_c: int


@dataclass(frozen=True, slots=True)
class InUseLimit:
    """How long an opened pack may be used at one storage temperature."""

    days: int
    temperature: TemperatureRange


@dataclass(frozen=True, slots=True)
class RoomAllowance:
    """Time out of the fridge that a label allows.

    ``text`` restates the label; the numbers are None where the label gives none. ``months``
    are calendar months, ``minutes`` are counted as ``span`` says, at most ``max_times`` times.
    """

    text: str
    span: AllowanceSpan
    stage: AllowanceStage
    max_c: int | None = None
    minutes: int | None = None
    months: int | None = None
    max_times: int | None = None
    may_return_to_fridge: bool | None = None


@dataclass(frozen=True, slots=True)
class Presentation:
    """One pen, cartridge, vial or device strength that can be dispensed.

    ``id`` is stable ("norditropin_flexpro/5mg"). ``strength`` is the text as printed, so that
    a person can pick the one on their box; ``contents`` holds the same amounts as exact
    numbers (mg, and IU where the pack prints both), to be pre-filled only when a fact.
    """

    id: str
    form: str
    strength: str
    contents: Figure[tuple[Amount, ...]]
    volume_ml: Decimal | None = None
    concentration: str = ""
    regions: frozenset[str] = frozenset()
    colour: str = ""
    single_use: bool = False
    fixed_dose: Figure[bool] = field(default_factory=no_figure)
    dose_increment: Figure[Amount] = field(default_factory=no_figure)
    max_single_dose: Figure[Amount] = field(default_factory=no_figure)
    in_use: tuple[Figure[InUseLimit], ...] = ()
    note: str = ""

    @property
    def prints_both_units(self) -> bool:
        """Tell whether the pack itself states its content in mg and in IU."""
        return {amount.unit for amount in self.contents.hint or ()} == set(DoseUnit)


@dataclass(frozen=True, slots=True)
class StorageFigures:
    """What the label says about keeping a product."""

    unopened: Figure[TemperatureRange] = field(default_factory=no_figure)
    in_use: tuple[Figure[InUseLimit], ...] = ()
    in_use_text: Figure[str] = field(default_factory=no_figure)
    room: tuple[Figure[RoomAllowance], ...] = ()
    max_uses: Figure[int] = field(default_factory=no_figure)
    after_mixing_hours: Figure[int] = field(default_factory=no_figure)
    warm_up_minutes: Figure[int] = field(default_factory=no_figure)
    discard_if: Figure[str] = field(default_factory=no_figure)
    do_not_freeze: Figure[bool] = field(default_factory=no_figure)
    protect_from_light: Figure[bool] = field(default_factory=no_figure)
    do_not_shake: Figure[bool] = field(default_factory=no_figure)
    store_without_needle: Figure[bool] = field(default_factory=no_figure)


@dataclass(frozen=True, slots=True)
class LabelTexts:
    """What the label says in words, restated; shown with its source and never computed from.

    ``missed_dose`` and ``day_window`` are a weekly product's late-dose rule: the program shows
    them and leaves the decision to the family and their team.
    """

    missed_dose: Figure[str] = field(default_factory=no_figure)
    day_window: Figure[str] = field(default_factory=no_figure)
    igf1_timing: Figure[str] = field(default_factory=no_figure)
    priming: Figure[str] = field(default_factory=no_figure)
    pairing: Figure[str] = field(default_factory=no_figure)
    diluent: Figure[str] = field(default_factory=no_figure)
    excipients: Figure[str] = field(default_factory=no_figure)


@dataclass(frozen=True, slots=True)
class Product:
    """One brand and device family.

    ``measured_as`` names the substance its milligrams count; the milligrams of two substances
    are never comparable. ``labelled_areas`` are area ids of the site atlas. ``education`` is for
    reading only and never appears beside a person's own dose.
    """

    id: str
    brand: str
    inn: str
    maker: str
    measured_as: str
    schedule: Figure[ScheduleKind]
    presentations: tuple[Presentation, ...]
    storage: StorageFigures
    texts: LabelTexts
    labelled_areas: Figure[tuple[str, ...]] = field(default_factory=no_figure)
    needle_each_injection: Figure[bool] = field(default_factory=no_figure)
    needles_supplied: Figure[bool] = field(default_factory=no_figure)
    notes: tuple[Figure[str], ...] = ()
    education: tuple[Figure[str], ...] = ()
    review: Review = field(default_factory=Review)

    def starting_areas(self, region: str | None, default: tuple[str, ...]) -> tuple[str, ...]:
        """Return the areas to begin the team's own list with.

        The label's list where it is a fact for this pack; else ``default`` (the four areas of
        the source article) without those an unconfirmed label list leaves out: a shorter list
        can be made longer by the person, and is safe until then.
        """
        stated = self.labelled_areas.fact(region)
        if stated is not None:
            return stated
        hinted = self.labelled_areas.hint
        return tuple(area for area in default if hinted is None or area in hinted)

    def in_use_for(self, presentation: Presentation) -> tuple[Figure[InUseLimit], ...]:
        """Return the in-use options of one presentation: its own if it has any, else all."""
        return presentation.in_use or self.storage.in_use

    def shows_unit_arithmetic(self, presentation: Presentation) -> bool:
        """Tell whether mg and IU may be shown side by side for this pack.

        Only daily somatropin whose pack prints both units; never a weekly product, whose
        milligrams count something else.
        """
        return (
            self.inn == "somatropin"
            and self.schedule.hint is ScheduleKind.DAILY
            and presentation.prints_both_units
        )


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All products with the sources their figures are traced to.

    ``iu_per_mg`` holds for daily somatropin only; ``unit_notes`` say where it does not.
    """

    products: tuple[Product, ...]
    sources: Mapping[str, Source]
    iu_per_mg: Figure[int] = field(default_factory=no_figure)
    unit_notes: tuple[Statement, ...] = ()

    def find(self, product_id: str) -> Product | None:
        """Return a product, or None when the catalogue does not hold it."""
        return next((item for item in self.products if item.id == product_id), None)

    def product(self, product_id: str) -> Product:
        """Return a product; raises UnknownProductError."""
        found = self.find(product_id)
        if found is None:
            raise UnknownProductError(product_id)
        return found

    def presentation(self, presentation_id: str) -> Presentation:
        """Return a presentation by its stable id; raises UnknownProductError."""
        product = self.product(presentation_id.partition("/")[0])
        for item in product.presentations:
            if item.id == presentation_id:
                return item
        raise UnknownProductError(presentation_id)

    def cite(self, figure: Figure[object]) -> tuple[Source, ...]:
        """Return the sources behind a figure, in the order the item lists them."""
        return tuple(self.sources[source_id] for source_id in figure.sources)
