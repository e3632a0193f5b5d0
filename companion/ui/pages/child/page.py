"""The child's page: a greeting, when, three spots to choose from, and who helps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.people import Person
from companion.services.child_view import ChildPage, ChildState
from companion.ui.desk import Desk
from companion.ui.models.site_map import figure_of, spot_of
from companion.ui.pages.child.figure import ChildFigure
from companion.ui.pages.child.hold_button import HoldButton
from companion.ui.pages.child.spot_button import SpotButton
from companion.ui.pages.child.words import (
    chosen_words,
    hello,
    helper_words,
    next_words,
    side_words,
    spot_words,
    when_words,
)
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce
from companion.ui.widgets.body_map.model import MOST_SUGGESTIONS, BodyMapModel
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.page import Columns, ScrollColumn
from companion.ui.widgets.sheet import Sheet

_ICON_PX = 56
_WIDEST_PX = 1180


class ChildPageView(QWidget):
    """Shows one person's page; ``left`` asks to go back to the grown-ups' pages."""

    left = Signal()
    leave_asked = Signal()

    def __init__(self, desk: Desk, person: Person) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._person = desk, person
        self._page = desk.use.child_view.page(person)
        self.hello, self.when = Label(role="figure"), Label(role="title")
        self.helper, self.next = Label(role="lead"), Label(role="lead")
        self.question = Label(role="heading")
        self.icon = IconLabel("sun", "accent_text", _ICON_PX)
        self.figure = ChildFigure()
        self.figure.picked.connect(self._choose)
        self.spots = [SpotButton(number) for number in range(1, MOST_SUGGESTIONS + 1)]
        for index, button in enumerate(self.spots):
            button.on_press(partial(self._choose, index))
        self.wrong = Button(
            translate("Child", "Something feels wrong"), icon="hand", on_click=self._tell
        )
        self.back = HoldButton(
            translate("Child", "Grown-ups: press and hold"),
            translate("Child", "Hold it to go back; by keyboard, press it and type a word."),
        )
        self.back.held.connect(self.left)
        self.back.tapped.connect(self.leave_asked)
        self._lay_out()
        self.refresh()

    @property
    def shown(self) -> ChildPage:
        """Return what is on the page."""
        return self._page

    def refresh(self) -> None:
        """Read the page again and show it."""
        self._page = page = self._desk.use.child_view.page(self._person)
        waiting = page.state is ChildState.WAITING
        done = page.state is ChildState.DONE
        self.icon.set_icon("circle-check" if done else "moon" if page.now.hour >= 17 else "sun")
        self.hello.set_text(hello(page))
        self.when.set_text(when_words(page))
        for label, words in ((self.helper, helper_words(page)), (self.next, next_words(page))):
            label.set_text(words)
            label.setVisible(bool(words))
        choosing = waiting and bool(page.spots)
        self.question.set_text(chosen_words(page))
        self.question.setVisible(choosing)
        self._show_spots(page, choosing=choosing)

    def _show_spots(self, page: ChildPage, *, choosing: bool) -> None:
        for index, button in enumerate(self.spots):
            there = choosing and index < len(page.spots)
            button.setVisible(there)
            if there:
                site = page.spots[index]
                button.show_spot(
                    spot_words(page, site), side_words(site), chosen=site == page.chosen
                )
        self._show_figure(page, choosing=choosing)

    def _show_figure(self, page: ChildPage, *, choosing: bool) -> None:
        """Draw the spots to choose from; afterwards the one that was used, with a tick."""
        used = page.used if page.state is ChildState.DONE else None
        if used not in set(page.atlas.sites()):
            used = None  # from a time with other cells
        sites = page.spots if choosing else (used,)
        spots = [spot for spot in map(spot_of, sites) if spot is not None]
        self.figure.setEnabled(choosing)
        self.figure.set_model(
            BodyMapModel(
                figure=figure_of(page.person.figure),
                suggested=tuple(spots),
                chosen=spot_of(page.chosen if choosing else used),
                grids={region.id: (region.rows, region.columns) for region in page.atlas.regions},
            )
        )

    def _choose(self, index: int) -> None:
        site = self._page.spots[index]
        self._desk.use.child_view.choose(self._page, site)
        self.refresh()
        announce(self, self.question.text())

    def _tell(self) -> None:
        sheet = Sheet(self, translate("Child", "Tell a grown-up."))
        sheet.add_button(translate("Child", "OK"), "primary", sheet.accept)
        sheet.exec()

    def _lay_out(self) -> None:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        top = QHBoxLayout()
        top.setSpacing(SPACE.l)
        top.addWidget(self.icon)
        top.addWidget(self.hello, 1)
        column.addLayout(top)
        for label in (self.when, self.helper, self.next):
            column.addWidget(label)
        column.addSpacing(SPACE.m)
        column.addWidget(self.question)
        for button in self.spots:
            column.addWidget(button)
        column.addStretch(1)
        picture = Card()
        picture.body.setContentsMargins(SPACE.s, SPACE.m, SPACE.s, SPACE.m)
        picture.add(self.figure, 1)
        content = QWidget()
        content.setProperty("part", "scrollBody")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE.xxl, SPACE.xxl, SPACE.xxl, SPACE.l)
        inside.addWidget(Columns(words, picture, shares=(5, 6), side_by_side_from=800), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ScrollColumn(content, _WIDEST_PX), 1)
        foot = FlowLayout(spread=True)
        foot.setContentsMargins(SPACE.xxl, SPACE.m, SPACE.xxl, SPACE.l)
        foot.addWidget(self.wrong)
        foot.addWidget(self.back)
        outer.addLayout(foot)
