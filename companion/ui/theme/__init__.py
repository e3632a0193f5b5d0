"""The look: colours, sizes and the style sheet, switched while the program runs."""

from companion.ui.theme.contrast import contrast_ratio
from companion.ui.theme.metrics import SPACE, Metrics, Space
from companion.ui.theme.palettes import CONTRAST, DARK, LIGHT, PALETTES, Palette, Role
from companion.ui.theme.theme import THEME_CHOICES, Theme, ThemeManager, current

__all__ = [
    "CONTRAST",
    "DARK",
    "LIGHT",
    "PALETTES",
    "SPACE",
    "THEME_CHOICES",
    "Metrics",
    "Palette",
    "Role",
    "Space",
    "Theme",
    "ThemeManager",
    "contrast_ratio",
    "current",
]
