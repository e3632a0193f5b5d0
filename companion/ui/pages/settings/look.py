"""Look and language: colours and text size at once, the language from the next start."""

from __future__ import annotations

from typing import get_args

from PySide6.QtWidgets import QWidget

from companion.ui import languages
from companion.ui.desk import Desk
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.section import Section
from companion.ui.text import translate
from companion.ui.theme import THEME_CHOICES
from companion.ui.theme.theme import ThemeChoice
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.card import Card, section_heading
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.segments import SegmentedSwitch

SCALES = ("1", "1.25", "1.5", "1.75", "2")


class LookSection(Section):
    """Three choices of this computer; they are no part of the record."""

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Look", "Look and language"),
            translate("Look", "For this computer only; another computer keeps its own."),
        )
        look = context.look
        self.theme = SegmentedSwitch(_themes(), look.theme)
        self.theme.setAccessibleName(translate("Look", "Colours"))
        self.theme.changed.connect(self._use_theme)
        self.scale = SegmentedSwitch(_scales(), _nearest(look.text_scale))
        self.scale.setAccessibleName(translate("Look", "Size of text"))
        self.scale.changed.connect(self._use_scale)
        self.language = ChoiceField(_languages(), look.language)
        self.language.changed.connect(self._use_language)
        self.later = Banner(
            translate("Look", "The new language is spoken from the next start of the program."),
            "info",
        )
        self.later.hide()
        self.unsigned = Banner(
            translate(
                "Look",
                "These words were translated with a machine’s help, and no clinician has signed "
                "them yet. Where a sentence seems odd, your leaflet and your care team decide.",
            ),
            "info",
        )
        self.unsigned.setVisible(context.unsigned(languages.in_force()))
        self._lay_out()

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return self.theme

    def _lay_out(self) -> None:
        look = Card()
        look.add(section_heading(translate("Look", "Colours")))
        look.add(self.theme)
        look.add_hairline()
        look.add(section_heading(translate("Look", "Size of text")))
        look.add(self.scale)
        look.add(Label(translate("Look", "This line shows how large text is now."), "muted"))
        self.add(look)
        spoken = Card()
        form = Form()
        form.add(
            self.language,
            translate("Look", "Language"),
            help_text=translate("Look", "Also sets how dates and figures are written."),
        )
        spoken.add(form)
        spoken.add(self.later)
        spoken.add(self.unsigned)
        self.add(spoken)
        self.add_stretch()

    def _use_theme(self, key: str) -> None:
        choice: ThemeChoice = next(c for c in THEME_CHOICES if c == key)
        self._context.look.use_theme(choice)

    def _use_scale(self, key: str) -> None:
        self._context.look.use_text_scale(float(key))

    def _use_language(self) -> None:
        code = self.language.value()
        if code and code != self._context.look.language:
            self._context.look.use_language(code)
            if self._context.reopen is not None:
                self._context.reopen()
            else:
                self.later.show()


def _themes() -> list[tuple[str, str]]:
    words = {
        "system": translate("Look", "As this computer"),
        "light": translate("Look", "Light"),
        "dark": translate("Look", "Dark"),
        "contrast": translate("Look", "High contrast"),
    }
    return [(choice, words[choice]) for choice in get_args(ThemeChoice)]


def _scales() -> list[tuple[str, str]]:
    return [
        (scale, translate("Look", "{percent} %", percent=round(float(scale) * 100)))
        for scale in SCALES
    ]


def _nearest(scale: float) -> str:
    return min(SCALES, key=lambda offered: abs(float(offered) - scale))


def _languages() -> list[tuple[str, str]]:
    system = (languages.SYSTEM, translate("Look", "As this computer"))
    return [system, *((one.code, one.native_name) for one in languages.available())]
