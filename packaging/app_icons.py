"""Draws the program's icon in every size a desktop asks for: app_icons.py FOLDER.

The two drawings under resources/icons/app are the only source; the one for small sizes has fewer
and wider strokes. Written are SIZE.png, growth-companion.ico and growth-companion.icns.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from companion.ui.icons import SMALL_UP_TO

NAME = "growth-companion"
ART = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(size: int, target: Path) -> Path:
    """Write one size as a PNG with a clear ground, and return it."""
    drawing = ART / (f"{NAME}-small.svg" if size <= SMALL_UP_TO else f"{NAME}.svg")
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    path = target / f"{size}.png"
    picture.save(str(path))
    return path


def draw_all(target: Path) -> None:
    """Write every size, and the containers that Windows and macOS read."""
    target.mkdir(parents=True, exist_ok=True)
    pictures = {size: Image.open(draw(size, target)) for size in SIZES}
    largest = pictures[max(SIZES)]
    smaller = [pictures[size] for size in _ICO_SIZES]
    sizes = [(size, size) for size in _ICO_SIZES]
    largest.save(target / f"{NAME}.ico", sizes=sizes, append_images=smaller)
    largest.save(target / f"{NAME}.icns", append_images=list(pictures.values()))


if __name__ == "__main__":
    application = QGuiApplication(["app_icons", "-platform", "offscreen"])
    draw_all(Path(sys.argv[1]))
