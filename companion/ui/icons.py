"""Lucide icons, recoloured by the theme, crisp on every screen, drawn once and kept."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from companion.resource_files import resource
from companion.ui import theme
from companion.ui.theme import Role

_RING, _DOT_SIZE = 0.06, 0.42
_DOT: Final = QColor("#c2570c")
APP_ICON_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)
SMALL_UP_TO: Final = 32
# Icons that point along the line of reading turn round in right-to-left languages.
_DIRECTIONAL: Final = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-out", "redo-2", "undo-2"}
)


class UnknownIconError(LookupError):
    """No such icon in resources/icons; add its name to packaging/vendor_art.py and run it."""


def icon(name: str, role: Role = "text", size: int | None = None) -> QIcon:
    """Return a Lucide icon in the colour of a role; muted where its widget is disabled.

    ``size`` is in device-independent pixels (default: beside body text). A QIcon does not follow
    a later change of theme: ask again on ``QEvent.Type.StyleChange``, or use a widget of the kit,
    which does so by itself. Raises UnknownIconError.
    """
    made = QIcon(pixmap(name, role, size))
    made.addPixmap(pixmap(name, "text_muted", size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, role: Role = "text", size: int | None = None) -> QPixmap:
    """Return one icon as a picture for painters and labels. Raises UnknownIconError."""
    now = theme.current()
    mirrored = (
        name in _DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    )
    side = size or now.metrics.icon_px
    return _drawn(name, now.palette.role(role), side, _pixel_ratio(), mirrored)


@cache
def app_icon() -> QIcon:
    """Return the program's own icon, with a simpler drawing for the smallest sizes."""
    made = QIcon()
    for side in APP_ICON_SIZES:
        small = side <= SMALL_UP_TO
        name = "growth-companion-small.svg" if small else "growth-companion.svg"
        drawing = resource("icons", "app", name).read_bytes()
        made.addPixmap(_rasterised(drawing, side, 1.0))
    return made


def app_icon_with_dot() -> QIcon:
    """Return the program's icon with a ringed dot at its foot: something waits."""
    made = QIcon()
    for side in APP_ICON_SIZES:
        drawn = app_icon().pixmap(side, side).copy()
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.GlobalColor.white, max(side * _RING, 1.0)))
        painter.setBrush(_DOT)
        dot, edge = side * _DOT_SIZE, side * _RING
        painter.drawEllipse(QRectF(side - dot - edge, side - dot - edge, dot, dot))
        painter.end()
        made.addPixmap(drawn)
    return made


def _pixel_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@cache
def _drawn(name: str, colour: str, side: int, ratio: float, mirrored: bool) -> QPixmap:
    drawing = _source(name).replace("currentColor", colour)
    made = _rasterised(drawing.encode(), side, ratio)
    if not mirrored:
        return made
    flipped = made.transformed(QTransform().scale(-1, 1))
    flipped.setDevicePixelRatio(ratio)
    return flipped


@cache
def _source(name: str) -> str:
    path = resource("icons", f"{name}.svg")
    if not path.is_file():
        raise UnknownIconError(f"There is no icon named {name!r}.")
    return path.read_text(encoding="utf-8")


def _rasterised(drawing: bytes, side: int, ratio: float) -> QPixmap:
    pixels = round(side * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
