"""What the leaflet in the pack says: each limit confirmed from the catalogue, or typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from companion.domain.doses import DoseUnit
from companion.domain.sources import Source
from companion.domain.storage_limits import (
    AllowanceSpan,
    AllowanceStage,
    InUseRule,
    LeafletLimits,
    LimitBasis,
    OutRule,
    PrimingRule,
    PrimingTime,
    UsesRule,
)
from companion.services.stock_reading import PackView
from companion.ui.models.supply_words import (
    days_words,
    out_words,
    region_name,
    source_words,
    uses_words,
)
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import CheckField, ChoiceField, DecimalField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import unit_words

_TYPED: Final = "typed"
_NONE: Final = ""
_MINUTES_PER_HOUR: Final = 60


class LeafletSheet(Sheet):
    """Asks what the family reads in its own leaflet; ``limits()`` is the answer."""

    def __init__(self, parent: QWidget, view: PackView, today: date) -> None:
        super().__init__(
            parent,
            translate("Leaflet", "Check your leaflet"),
            translate(
                "Leaflet",
                "{product} {strength}, {region}. Take the leaflet out of this box: limits differ "
                "by country and strength, and the expiry printed on the pack always comes first.",
                product=view.pack.product,
                strength=view.pack.presentation,
                region=region_name(view.pack.region),
            ),
        )
        self._view, self._today = view, today
        self._kept = view.limits or self._blank()
        self.form = Form()
        if not view.offers.in_use:
            self.form.add_widget(
                Banner(
                    translate(
                        "Leaflet",
                        "No figure was verified for this pack and country. Type what your own "
                        "leaflet says; it is kept as yours.",
                    ),
                    "info",
                )
            )
        self._add_days()
        self._add_out()
        self._add_uses()
        self._add_priming()
        self.checked = self.form.add(
            CheckField(translate("Leaflet", "I checked my leaflet today")),
            translate("Leaflet", "I checked my leaflet today"),
        )
        for field in (self.days, self.out, self.uses, self.priming):
            field.changed.connect(self._show_rows)
        self._show_rows()
        self.add(self.form)
        self.add_button(translate("Leaflet", "Save"), "primary", self._finish)
        self.add_cancel()

    def limits(self) -> LeafletLimits:
        """Return the limits as answered; whose and which leaflet is filled in by the use case."""
        return replace(
            self._blank(),
            in_use=self._in_use(),
            out=self._out_rule(),
            uses=self._uses_rule(),
            priming=self._priming_rule(),
        )

    def _add_days(self) -> None:
        offers, kept = self._view.offers.in_use, self._kept.in_use
        choices = [(str(i), days_words(offer.rule)) for i, offer in enumerate(offers)]
        rules = [offer.rule for offer in offers]
        self.days = self.form.add(
            ChoiceField(_choices(choices), _chosen(rules, kept)),
            translate("Leaflet", "Once opened, it may be used for"),
            help_text=_sources(source for offer in offers for source in offer.sources),
        )
        mine = kept if kept and kept.basis is LimitBasis.LEAFLET else None
        self.typed_days = self.form.add(
            DecimalField(Decimal(mine.days) if mine else None),
            translate("Leaflet", "Days, as your leaflet says"),
            unit=translate("Leaflet", "days"),
        )
        self.typed_warmth = self.form.add(
            DecimalField(Decimal(mine.max_c) if mine and mine.max_c is not None else None),
            translate("Leaflet", "At or below (optional)"),
            unit="°C",
        )

    def _add_out(self) -> None:
        offers, kept = self._view.offers.out, self._kept.out
        choices = [(str(i), out_words(offer.rule)) for i, offer in enumerate(offers)]
        self.out = self.form.add(
            ChoiceField(_choices(choices), _chosen([offer.rule for offer in offers], kept)),
            translate("Leaflet", "Time out of the fridge"),
            help_text=_sources(source for offer in offers for source in offer.sources),
        )
        mine = kept if kept and kept.basis is LimitBasis.LEAFLET else None
        hours = Decimal(mine.minutes) / _MINUTES_PER_HOUR if mine and mine.minutes else None
        self.typed_hours = self.form.add(
            DecimalField(hours),
            translate("Leaflet", "Hours out of the fridge, as your leaflet says"),
            unit=translate("Leaflet", "hours"),
        )
        self.span = self.form.add(
            ChoiceField(
                [
                    (AllowanceSpan.TOTAL.value, translate("Leaflet", "in all")),
                    (AllowanceSpan.PER_DAY.value, translate("Leaflet", "a day")),
                    (AllowanceSpan.PER_USE.value, translate("Leaflet", "at each use")),
                ],
                mine.span.value if mine else "",
            ),
            translate("Leaflet", "Counted"),
        )

    def _add_uses(self) -> None:
        offers, kept = self._view.offers.uses, self._kept.uses
        choices = [(str(i), uses_words(offer.rule)) for i, offer in enumerate(offers)]
        self.uses = self.form.add(
            ChoiceField(_choices(choices), _chosen([offer.rule for offer in offers], kept)),
            translate("Leaflet", "Most injections from one pack"),
            help_text=_sources(source for offer in offers for source in offer.sources),
        )
        mine = kept if kept and kept.basis is LimitBasis.LEAFLET else None
        self.typed_uses = self.form.add(
            DecimalField(Decimal(mine.uses) if mine else None),
            translate("Leaflet", "Injections, as your leaflet says"),
        )

    def _add_priming(self) -> None:
        kept = self._kept.priming
        self.priming = self.form.add(
            ChoiceField(
                [
                    (_NONE, translate("Leaflet", "Not noted")),
                    (PrimingTime.NEW_PACK.value, translate("Leaflet", "For each new pack")),
                    (
                        PrimingTime.EVERY_INJECTION.value,
                        translate("Leaflet", "Before every injection"),
                    ),
                ],
                kept.when.value if kept else _NONE,
            ),
            translate("Leaflet", "Priming, by the device’s manual"),
        )
        self.primed = self.form.add(
            DecimalField(kept.amount if kept else None),
            translate("Leaflet", "Each priming takes"),
            unit=unit_words(self._unit()),
        )

    def _in_use(self) -> InUseRule | None:
        key = self.days.value()
        if key == _NONE:
            return None
        if key != _TYPED:
            return self._view.offers.in_use[int(key)].rule
        days, warmth = self.typed_days.value(), self.typed_warmth.value()
        return InUseRule(
            int(days or 0), LimitBasis.LEAFLET, max_c=None if warmth is None else int(warmth)
        )

    def _out_rule(self) -> OutRule | None:
        key = self.out.value()
        if key == _NONE:
            return None
        if key != _TYPED:
            return self._view.offers.out[int(key)].rule
        hours = self.typed_hours.value() or Decimal(0)
        return OutRule(
            span=AllowanceSpan(self.span.value()),
            stage=AllowanceStage.ANY,
            basis=LimitBasis.LEAFLET,
            minutes=int(hours * _MINUTES_PER_HOUR),
        )

    def _uses_rule(self) -> UsesRule | None:
        key = self.uses.value()
        if key == _NONE:
            return None
        if key != _TYPED:
            return self._view.offers.uses[int(key)].rule
        return UsesRule(int(self.typed_uses.value() or 0), LimitBasis.LEAFLET)

    def _priming_rule(self) -> PrimingRule | None:
        when, amount = self.priming.value(), self.primed.value()
        if when == _NONE or amount is None:
            return None
        return PrimingRule(amount, self._unit(), PrimingTime(when))

    def _show_rows(self) -> None:
        rows: tuple[tuple[QWidget, bool], ...] = (
            (self.typed_days, self.days.value() == _TYPED),
            (self.typed_warmth, self.days.value() == _TYPED),
            (self.typed_hours, self.out.value() == _TYPED),
            (self.span, self.out.value() == _TYPED),
            (self.typed_uses, self.uses.value() == _TYPED),
            (self.primed, self.priming.value() != _NONE),
        )
        for field, visible in rows:
            self.form.show_row(field, visible=visible)

    def _finish(self) -> None:
        if not self.form.check() or not self._whole_numbers():
            return
        if not self.checked.value():
            self.form.set_error(
                self.checked,
                translate("Leaflet", "Hold the figures against your own leaflet, then tick this."),
            )
            return
        self.accept()

    def _whole_numbers(self) -> bool:
        asked = (
            (self.days, self.typed_days, translate("Leaflet", "Type whole days, such as 28.")),
            (self.uses, self.typed_uses, translate("Leaflet", "Type a whole number, such as 5.")),
        )
        for choice, field, sentence in asked:
            value = field.value()
            if choice.value() == _TYPED and (value is None or value != int(value) or value <= 0):
                self.form.set_error(field, sentence)
                return False
        hours = self.typed_hours.value()
        if self.out.value() == _TYPED and (hours is None or hours <= 0):
            self.form.set_error(self.typed_hours, translate("Leaflet", "Type hours, such as 72."))
            return False
        return True

    def _blank(self) -> LeafletLimits:
        pack = self._view.pack
        return LeafletLimits("", pack.person_id, "", "", pack.region, self._today)

    def _unit(self) -> DoseUnit:
        content = self._view.pack.content
        return content.unit if content else DoseUnit.MG


def _choices(offers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [
        (_NONE, translate("Leaflet", "Not checked, no timer")),
        *offers,
        (_TYPED, translate("Leaflet", "As I read it in my leaflet…")),
    ]


def _chosen(offers: list[InUseRule] | list[OutRule] | list[UsesRule], kept: object) -> str:
    """Return the choice that stands for what was kept; nothing is ever chosen beforehand."""
    if kept is None:
        return _NONE
    for index, rule in enumerate(offers):
        if rule == kept:
            return str(index)
    typed = getattr(kept, "basis", None) is LimitBasis.LEAFLET
    return _TYPED if typed else _NONE


def _sources(sources: Iterable[Source]) -> str:
    return "; ".join(dict.fromkeys(source_words(source) for source in sources))
