"""The main card before the injection is logged: what, where, from what, by whom, one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from companion.domain.injections import Outcome
from companion.services.today import TodayView
from companion.ui.formats import format_date, format_time
from companion.ui.models.choice import Choice
from companion.ui.models.site_map import rest_model
from companion.ui.models.today_words import prescribed_words, status
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.body_map.thumbnail import BodyMapThumbnail
from companion.ui.widgets.buttons import Button, IconButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label, LineLabel, hairline
from companion.ui.widgets.page import Columns
from companion.ui.widgets.pill import Pill
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.words import dose_words, offer_words, outcome_words, site_words

_MAP_WIDTH_PX = 164
_MAP_BESIDE_FROM_PX = 480
_WIDEST_LINE_PX = 300
_NOT_GIVEN = (Outcome.MISSED, Outcome.SKIPPED, Outcome.PARTIAL, Outcome.UNKNOWN)


class RecorderCard(Card):
    """Shows a choice about to be recorded and says which part is to be changed."""

    given = Signal()
    not_given = Signal(str)
    where_asked = Signal()
    pack_asked = Signal()
    by_asked = Signal()
    dose_asked = Signal()
    history_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pill = Pill("", "due")
        self.dose = Label(role="figure", wrap=False)
        self.product = Label(role="muted")
        self.ask_first = LineLabel(role="small_muted")
        self.where = ChoiceRow(translate("Today", "Where"), on_click=self.where_asked.emit)
        self.pack = ChoiceRow(translate("Today", "Pen"), on_click=self.pack_asked.emit)
        self.by = ChoiceRow(translate("Today", "By"), on_click=self.by_asked.emit)
        self.button = Button(
            "", "primary", icon="check", on_click=self.given.emit, widest_line=_WIDEST_LINE_PX
        )
        self.button.setObjectName("given")
        self.other = Button(translate("Today", "Not given…"), on_click=self._ask_why)
        self.change = IconButton(
            "ellipsis", translate("Today", "Other details…"), on_click=self.dose_asked.emit
        )
        self.history = IconButton(
            "history", translate("Today", "Prescription history"), on_click=self.history_asked.emit
        )
        self.body_map = BodyMapThumbnail()
        self._lay_out()

    def show_choice(self, view: TodayView, choice: Choice) -> None:
        """Show what would be recorded if the button were pressed now."""
        assert view.line is not None
        self.pill.set(*status(view))
        dose = choice.dose or view.line.dose
        self.dose.set_text(dose_words(dose))
        self.product.set_text(prescribed_words(view.line))
        late = view.day.due is not None and view.now > view.day.due
        self.ask_first.set_text(
            translate("Today", "Could someone else have given it?") if late else ""
        )
        self.ask_first.setVisible(late)
        self._show_where(view, choice)
        self._show_pack(view, choice)
        self._show_by(view, choice)
        self.button.set_text(
            translate(
                "Today", "Given to {name} · {dose}", name=view.person.name, dose=dose_words(dose)
            )
        )
        self.body_map.set_model(
            rest_model(
                view.person.figure,
                view.sites.atlas,
                view.sites.rest,
                view.offers,
                rest_days=view.sites.plan.rest_days,
                chosen=choice.site,
            )
        )

    def _show_where(self, view: TodayView, choice: Choice) -> None:
        mine = (offer for offer in view.offers.offers if offer.site == choice.site)
        offer = next(mine, None)
        detail = offer_words(offer) if offer else translate("Today", "chosen by you")
        if view.child_spot is not None and choice.site == view.child_spot:
            detail = translate("Today", "chosen by {name}", name=view.person.name)
        if choice.site is None:
            detail = translate("Today", "no rested spot to offer; choose one")
        self.where.set(site_words(view.sites.atlas, choice.site), detail)

    def _show_pack(self, view: TodayView, choice: Choice) -> None:
        level = view.pack
        if level is None or level.pack.id != choice.pack_id:
            chosen = choice.pack_id != ""
            self.pack.set(
                translate("Today", "Another pack") if chosen else translate("Today", "Not noted"),
                "" if chosen else translate("Today", "choose or add the one in use"),
            )
            return
        pack = level.pack
        name = (
            translate("Today", "Lot {lot}", lot=pack.lot)
            if pack.lot
            else pack.presentation or pack.product
        )
        parts = []
        if pack.opened is not None:
            parts.append(
                translate("Today", "since {date}", date=format_date(pack.opened, "day_short"))
            )
        if level.left is not None and choice.dose is not None:
            parts.append(
                translate("Today", "about {left} left (estimate)", left=dose_words(level.left))
            )
        self.pack.set(name, " · ".join(parts))

    def _show_by(self, view: TodayView, choice: Choice) -> None:
        carer = view.carers.get(choice.carer_id)
        who = carer.name if carer else translate("Today", "Not noted")
        when = (
            translate("Today", "now, {time}", time=format_time(view.now))
            if choice.wall_time is None
            else format_time(choice.wall_time)
        )
        if choice.needles:
            needle = translate("Today", "{n} new needle(s)", n=choice.needles)
        else:
            needle = translate("Today", "no needle counted")
        self.by.set(who, f"{when} · {needle}")

    def _ask_why(self) -> None:
        menu = QMenu(self)
        for outcome in _NOT_GIVEN:
            action = menu.addAction(outcome_words(outcome) + "…")
            action.triggered.connect(lambda _=False, o=outcome: self.not_given.emit(o.value))
        menu.exec(self.other.mapToGlobal(self.other.rect().bottomLeft()))
        menu.deleteLater()

    def _lay_out(self) -> None:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        state = FlowLayout(gap=SPACE.m)
        for part in (self.pill, self.ask_first):
            state.addWidget(part)
        words.addLayout(state)
        dose = QHBoxLayout()
        dose.setSpacing(SPACE.s)
        dose.addWidget(self.dose)
        dose.addWidget(self.history)
        dose.addStretch(1)
        dose.addWidget(self.change)
        words.addLayout(dose)
        words.addWidget(self.product)
        words.addSpacing(SPACE.s)
        for choice in (self.where, self.pack, self.by):
            words.addWidget(hairline())
            words.addWidget(choice)
        words.addStretch(1)
        words.addSpacing(SPACE.m)
        buttons = FlowLayout(gap=SPACE.xs)
        for button in (self.button, self.other):
            buttons.addWidget(button)
        words.addLayout(buttons)
        self.add(with_map(holder, self.body_map), 1)


def with_map(words: QWidget, body_map: BodyMapThumbnail) -> Columns:
    """Return a card's words with the map beside them, or below where large text needs the room."""
    body_map.setMinimumWidth(_MAP_WIDTH_PX)
    return Columns(words, body_map, shares=(5, 2), side_by_side_from=_MAP_BESIDE_FROM_PX)
