"""The Qt application: name, icon, look and language, before any window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from companion import __version__
from companion.services.preferences import LANGUAGE, TEXT_SCALE, THEME, Preferences
from companion.ui import icons, languages
from companion.ui.theme import THEME_CHOICES, ThemeManager
from companion.ui.theme.metrics import MAX_TEXT_SCALE, MIN_TEXT_SCALE

_LAYOUT_ROUNDS = 8


def make_application(preferences: Preferences) -> tuple[QApplication, ThemeManager]:
    """Return the application with the look and language this computer chose."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else QApplication(["growth-companion"])
    app.setApplicationName("Growth Companion")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("growth-companion")
    app.setWindowIcon(icons.app_icon())
    languages.install(app, preferences.get(LANGUAGE, languages.SYSTEM))
    themes = ThemeManager(app)
    chosen = [choice for choice in THEME_CHOICES if choice == preferences.get(THEME)]
    scale = _scale(preferences.get(TEXT_SCALE, "1"))
    themes.use(chosen[0] if chosen else "system", text_scale=scale)
    return app, themes


def let_settle(app: QApplication) -> None:
    """Let the layout come to rest before a picture: wrapped words may need several rounds."""
    for _ in range(_LAYOUT_ROUNDS):
        app.processEvents()


def _scale(text: str) -> float:
    try:
        return min(max(float(text), MIN_TEXT_SCALE), MAX_TEXT_SCALE)
    except ValueError:
        return MIN_TEXT_SCALE
