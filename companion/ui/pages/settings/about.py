"""About: version, what was reviewed, where the record lies, what never happens, licences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion import __version__
from companion.ui.desk import Desk
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.folder_row import FolderRow
from companion.ui.pages.settings.licences import (
    LicenceSheet,
    font_licence,
    icon_licence,
    own_licence,
)
from companion.ui.pages.settings.section import Section
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button, Pressed
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import FactRow


class AboutSection(Section):
    """What this program is, and what it is not."""

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("About", "About"),
            translate("About", "A private diary and planner for people on growth hormone."),
        )
        self.add(_program_card(context))
        self.add(_record_card(context))
        self.add(self._licences_card())
        self.add_stretch()

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return self.licences[0]

    def _licences_card(self) -> Card:
        card = Card(translate("About", "Licences"))
        card.add(
            Label(
                translate(
                    "About",
                    "Free software under the GNU General Public License, version 3 or later: use "
                    "it, read it, change it and pass it on. It comes without any warranty.",
                )
            )
        )
        card.add(
            Label(
                translate(
                    "About",
                    "It is built on Python, Qt, SQLCipher, NumPy and Matplotlib, each under its "
                    "own free licence.",
                ),
                "muted",
            )
        )
        own = translate("About", "GNU General Public License")
        font = translate("About", "Font: IBM Plex Sans")
        icons = translate("About", "Icons: Lucide")
        self.licences: list[Button] = [
            self._licence(own, lambda: self._read(own, own_licence())),
            self._licence(font, lambda: self._read(font, font_licence())),
            self._licence(icons, lambda: self._read(icons, icon_licence())),
        ]
        row = FlowLayout(gap=SPACE.s)
        for button in self.licences:
            row.addWidget(button)
        card.add_layout(row)
        return card

    def _licence(self, name: str, read: Pressed) -> Button:
        button = Button(name, icon="file-text", on_click=read)
        button.setAccessibleDescription(translate("About", "Opens the text of the licence"))
        return button

    def _read(self, title: str, text: str) -> None:
        LicenceSheet(self, title, text).exec()


def _program_card(context: SettingsContext) -> Card:
    card = Card(translate("About", "Growth Companion"))
    card.add(FactRow(translate("About", "Version"), __version__))
    signed = [product for product in context.catalogue.products if product.review.done]
    if not signed:
        card.add(
            Banner(
                translate(
                    "About",
                    "The medical content has not yet been reviewed by a clinician. Your own "
                    "leaflet and your care team come first.",
                ),
                "attention",
            )
        )
    card.add(
        Label(
            translate(
                "About",
                "It keeps a diary and plans ahead. It never proposes, compares or changes a dose; "
                "what the prescription says is what it shows.",
            )
        )
    )
    return card


def _record_card(context: SettingsContext) -> Card:
    card = Card(translate("About", "Your record"))
    card.add(
        Label(
            translate(
                "About",
                "It is encrypted and lies on this computer alone. Nothing is ever sent anywhere: "
                "no account, no cloud, no statistics, no search for updates.",
            )
        )
    )
    if context.record_folder is not None:
        card.add_hairline()
        card.add(FolderRow(translate("About", "Folder of the record"), context.record_folder))
    return card
