"""Every colour of the program, by role, for the light, the dark and the high-contrast theme.

One teal accent; amber only for "attention, no hurry"; red only for "call". Chart colours follow
Okabe and Ito (2008), darkened or lightened until lines reach 3:1 on their ground; charts add
shape and dash, so no meaning rests on colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal[
    "ground", "rail", "surface", "surface_raised", "surface_sunken", "hairline", "control_edge",
    "text", "text_muted", "accent", "accent_hover", "accent_soft", "accent_text", "on_accent",
    "attention", "attention_soft", "call", "call_soft", "focus", "hover", "shadow",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme as ``#rrggbb``; text roles reach 4.5:1 on every surface role."""

    name: str
    is_dark: bool
    ground: str
    """The page behind everything."""
    rail: str
    """The navigation rail, a shade apart from the ground."""
    surface: str
    """Cards."""
    surface_raised: str
    """Menus, dialogs, snackbars: whatever lies above a card."""
    surface_sunken: str
    """Fields and quiet wells inside a card."""
    hairline: str
    """Lines that separate without being read."""
    control_edge: str
    """Edges of things that can be operated: at least 3:1 on a surface."""
    text: str
    text_muted: str
    accent: str
    """Fill of the one primary button, selected marks."""
    accent_hover: str
    accent_soft: str
    """Ground of a selected or finished thing."""
    accent_text: str
    """Teal as text or icon."""
    on_accent: str
    """Text and icons on an accent fill."""
    attention: str
    """Amber text and icons: worth a look, no hurry."""
    attention_soft: str
    call: str
    """Red text, icons and outlines: call someone."""
    call_soft: str
    focus: str
    """The keyboard ring."""
    hover: str
    shadow: str
    series: tuple[str, ...]
    """Chart lines and points, in order of use."""
    band: tuple[str, ...]
    """Fills of reference bands, from the middle outwards."""
    rest_ramp: tuple[str, ...]
    """Injection cells from just used (first) to fully rested (last)."""

    def role(self, role: Role) -> str:
        """Return the colour of one role, for callers that hold the role as data."""
        colour: str = getattr(self, role)
        return colour


LIGHT = Palette(
    name="light",
    is_dark=False,
    ground="#f7f6f2",
    rail="#efede6",
    surface="#ffffff",
    surface_raised="#ffffff",
    surface_sunken="#faf9f6",
    hairline="#e4e1d8",
    control_edge="#85898a",
    text="#1b2226",
    text_muted="#566067",
    accent="#0a6b64",
    accent_hover="#08574f",
    accent_soft="#dcefeb",
    accent_text="#0a655f",
    on_accent="#ffffff",
    attention="#875000",
    attention_soft="#fcefd6",
    call="#a3261b",
    call_soft="#fbe9e6",
    focus="#1b2226",
    hover="#f1efe9",
    shadow="#1b2226",
    series=("#0a6b64", "#0072b2", "#b34a00", "#9c4d7f", "#1f7fb5", "#8a6a00", "#3d464c"),
    band=("#dcefeb", "#ebf5f2", "#f4f8f6"),
    rest_ramp=("#c98a2b", "#d9c08d", "#c3d8d0", "#8fc1b7", "#3f968b"),
)

DARK = Palette(
    name="dark",
    is_dark=True,
    ground="#12171a",
    rail="#161c20",
    surface="#1b2226",
    surface_raised="#232b30",
    surface_sunken="#171d21",
    hairline="#2c353b",
    control_edge="#75828a",
    text="#edf1f2",
    text_muted="#a5b0b6",
    accent="#5cc8be",
    accent_hover="#7ad6cd",
    accent_soft="#173c3a",
    accent_text="#6ed1c7",
    on_accent="#06211f",
    attention="#f3b95a",
    attention_soft="#3a2c12",
    call="#ff9186",
    call_soft="#44211e",
    focus="#edf1f2",
    hover="#242d32",
    shadow="#000000",
    series=("#5cc8be", "#56b4e9", "#f0974a", "#d99bc0", "#8cc4f0", "#e6cf4a", "#c3ccd1"),
    band=("#1d3f3d", "#1b3131", "#1a2a2c"),
    rest_ramp=("#d09a44", "#8d7747", "#41554f", "#2f7a71", "#5cc8be"),
)

CONTRAST = Palette(
    name="contrast",
    is_dark=True,
    ground="#000000",
    rail="#000000",
    surface="#000000",
    surface_raised="#0c0c0c",
    surface_sunken="#000000",
    hairline="#a8a8a8",
    control_edge="#ffffff",
    text="#ffffff",
    text_muted="#e2e2e2",
    accent="#4df0de",
    accent_hover="#8ff7ec",
    accent_soft="#00332f",
    accent_text="#5df2e2",
    on_accent="#000000",
    attention="#ffd166",
    attention_soft="#332400",
    call="#ffa79d",
    call_soft="#3b0d08",
    focus="#ffff5c",
    hover="#262626",
    shadow="#000000",
    series=("#4df0de", "#7cc8ff", "#ffb066", "#f2b3dc", "#a9dbff", "#f7e463", "#ffffff"),
    band=("#004540", "#002e2b", "#001c1a"),
    rest_ramp=("#ffb347", "#a88b3c", "#5a6e69", "#2aa79a", "#4df0de"),
)

PALETTES: dict[str, Palette] = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST)}
