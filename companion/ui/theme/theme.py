"""The theme in force: palette and sizes together, applied to the application as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, cast, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from companion.ui import fonts
from companion.ui.theme.metrics import SEMIBOLD_ROLES, Metrics, TextRole
from companion.ui.theme.palettes import DARK, LIGHT, PALETTES, Palette, Role
from companion.ui.theme.stylesheet import stylesheet

ThemeChoice = Literal["system", "light", "dark", "contrast"]
THEME_CHOICES: Final[tuple[ThemeChoice, ...]] = get_args(ThemeChoice)
_PROPERTY: Final = "companionTheme"


@dataclass(frozen=True, slots=True)
class Theme:
    """What a widget that paints itself needs to know."""

    palette: Palette = LIGHT
    metrics: Metrics = field(default_factory=Metrics)

    def colour(self, role: Role) -> QColor:
        """Return the colour of a role, ready for a painter."""
        return QColor(self.palette.role(role))

    def font(self, role: TextRole = "body", *, strong: bool = False) -> QFont:
        """Return the font of a type role, for painters, item views and printing."""
        made = QFont(fonts.FAMILY)
        made.setPixelSize(self.metrics.text_px(role))
        semibold = strong or role in SEMIBOLD_ROLES
        made.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
        return made


_DEFAULT: Final = Theme()


def current() -> Theme:
    """Return the theme in force; light at 100 % before any was applied.

    Widgets that paint themselves ask again on ``QEvent.Type.StyleChange``.
    """
    app = QApplication.instance()
    return cast("Theme | None", app.property(_PROPERTY) if app else None) or _DEFAULT


def palette_for(scheme: Qt.ColorScheme) -> Palette:
    """Return the palette a desktop's colour scheme asks for; light where Qt cannot tell."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


class ThemeManager(QObject):
    """Applies a theme to the application and follows the desktop when asked to."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: ThemeChoice = "system"
        self._text_scale = 1.0
        fonts.load()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def choice(self) -> ThemeChoice:
        """Return what was asked for, which may be "system"."""
        return self._choice

    @property
    def text_scale(self) -> float:
        """Return the text scale in force."""
        return self._text_scale

    def use(self, choice: ThemeChoice, *, text_scale: float | None = None) -> None:
        """Apply a theme and, if given, a text scale from 1.0 to 2.0; both take effect at once."""
        self._choice = choice
        if text_scale is not None:
            self._text_scale = text_scale
        if choice == "system":
            self._apply(palette_for(QGuiApplication.styleHints().colorScheme()))
        else:
            self._apply(PALETTES[choice])

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._apply(palette_for(scheme))

    def _apply(self, palette: Palette) -> None:
        theme = Theme(palette, Metrics(self._text_scale))
        if theme == current() and self._app.styleSheet():
            return
        self._app.setProperty(_PROPERTY, theme)
        self._app.setFont(theme.font())
        self._app.setPalette(qt_palette(palette))
        self._app.setStyleSheet(stylesheet(palette, theme.metrics))
        self.changed.emit()


def qt_palette(palette: Palette) -> QPalette:
    """Return the Qt palette for what the style sheet leaves to Fusion."""
    groups = {
        QPalette.ColorRole.Window: palette.ground,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.surface_sunken,
        QPalette.ColorRole.ToolTipBase: palette.surface_raised,
        QPalette.ColorRole.ToolTipText: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.text_muted,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.Button: palette.surface,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.BrightText: palette.call,
        QPalette.ColorRole.Link: palette.accent_text,
        QPalette.ColorRole.LinkVisited: palette.accent_text,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Accent: palette.accent,
        QPalette.ColorRole.Mid: palette.hairline,
        QPalette.ColorRole.Midlight: palette.hairline,
        QPalette.ColorRole.Dark: palette.control_edge,
        QPalette.ColorRole.Light: palette.surface_raised,
        QPalette.ColorRole.Shadow: palette.shadow,
    }
    made = QPalette()
    for role, colour in groups.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.text_muted))
    return made
