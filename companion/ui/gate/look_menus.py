"""The menus that change language, colours and text size, wherever they are opened from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from companion.ui import languages
from companion.ui.gate.ports import Look
from companion.ui.text import translate
from companion.ui.theme.theme import ThemeChoice

_TEXT_SIZES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)


class LookMenus(QObject):
    """Opens the menus at a button; ``language_chosen`` tells that words have to be made anew."""

    language_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def language_name(self) -> str:
        """Return the language in force as its speakers write it."""
        locale = QLocale()
        wanted = (self._look.language, locale.name(), locale.name().partition("_")[0])
        known = {language.code: language.native_name for language in languages.available()}
        found = (known[code] for code in wanted if code in known)
        return next(found, translate("Gate", "Language"))

    def offer_languages(self, button: QWidget) -> QMenu:
        """Open the list of languages at a button."""
        menu = _menu(button)
        for language in languages.available():
            chosen = language.code == self._look.language
            _add(menu, language.native_name, chosen, partial(self._speak, language.code))
        return _drop(menu, button)

    def offer_looks(self, button: QWidget) -> QMenu:
        """Open the list of colours and text sizes at a button."""
        menu = _menu(button)
        for choice, words in _looks():
            _add(menu, words, choice == self._look.theme, partial(self._look.use_theme, choice))
        menu.addSeparator()
        for scale in _TEXT_SIZES:
            words = translate("Gate", "Text {percent} %", percent=round(scale * 100))
            chosen = scale == self._look.text_scale
            _add(menu, words, chosen, partial(self._look.use_text_scale, scale))
        return _drop(menu, button)

    def _speak(self, code: str) -> None:
        self._look.use_language(code)
        self.language_chosen.emit()


def _menu(button: QWidget) -> QMenu:
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, words: str, chosen: bool, choose: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda _=False: choose())
    return action


def _drop(menu: QMenu, button: QWidget) -> QMenu:
    """Open a menu below its button, or above it where there is no room below."""
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu


def _looks() -> tuple[tuple[ThemeChoice, str], ...]:
    return (
        ("system", translate("Gate", "As the computer")),
        ("light", translate("Gate", "Light")),
        ("dark", translate("Gate", "Dark")),
        ("contrast", translate("Gate", "High contrast")),
    )
