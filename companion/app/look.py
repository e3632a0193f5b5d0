"""Language, colours and text size of this computer, put in force and kept in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from companion.services.preferences import LANGUAGE, TEXT_SCALE, THEME, Preferences
from companion.ui import languages
from companion.ui.theme import ThemeManager
from companion.ui.theme.theme import ThemeChoice


class ComputerLook:
    """What the language and look switches of the window act on."""

    def __init__(self, app: QApplication, themes: ThemeManager, preferences: Preferences) -> None:
        self._app, self._themes, self._preferences = app, themes, preferences

    @property
    def language(self) -> str:
        """Return the code chosen, "system" where none was."""
        return self._preferences.get(LANGUAGE, languages.SYSTEM)

    @property
    def theme(self) -> ThemeChoice:
        """Return the colours chosen."""
        return self._themes.choice

    @property
    def text_scale(self) -> float:
        """Return the text size, 1 to 2."""
        return self._themes.text_scale

    def use_language(self, code: str) -> None:
        """Speak another language; widgets made before keep their words."""
        languages.install(self._app, code)
        self._preferences.set(LANGUAGE, code)

    def use_theme(self, choice: ThemeChoice) -> None:
        """Show other colours."""
        self._themes.use(choice)
        self._preferences.set(THEME, choice)

    def use_text_scale(self, scale: float) -> None:
        """Show larger or smaller text."""
        self._themes.use(self._themes.choice, text_scale=scale)
        self._preferences.set(TEXT_SCALE, str(scale))
