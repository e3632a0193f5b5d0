"""Reads the drawn figures: SVG paths become painter paths, classes become colour tokens.

Only what the drawings use is understood: ``<path>`` with absolute M, L, C and Z.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, cast, get_args
from xml.etree import ElementTree as ET

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from companion.resource_files import resource
from companion.ui.widgets.body_map.model import Figure, View

Token = Literal["skin", "hair", "garment", "detail", "fold", "face", "mark"]
_TOKENS: Final = get_args(Token)
_PATH_WORD: Final = re.compile(r"[MLCZ]|-?\d+(?:\.\d+)?")
_SVG: Final = "{http://www.w3.org/2000/svg}"


class DrawingError(ValueError):
    """A figure's drawing uses something the program cannot paint; restore the original file."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One painted path and the colour token it takes."""

    id: str
    token: Token
    path: QPainterPath


@dataclass(frozen=True, slots=True)
class Drawing:
    """One figure seen from one side: its shapes from back to front, and the sheet around them."""

    sheet: QRectF
    shapes: tuple[Shape, ...]

    @property
    def body(self) -> QPainterPath:
        """Return the outline of the body below the head."""
        return self.shape("body").path

    def shape(self, shape_id: str) -> Shape:
        """Return one shape by its id. Raises LookupError."""
        for shape in self.shapes:
            if shape.id == shape_id:
                return shape
        raise LookupError(f"the drawing has no shape called {shape_id!r}")


@cache
def drawing(figure: Figure, view: View) -> Drawing:
    """Return a figure's drawing. Raises DrawingError if the file holds anything unknown."""
    # Our own file from the program's folder, so the plain parser is safe here.
    root = ET.fromstring(resource("bodymap", f"{figure}_{view}.svg").read_bytes())  # noqa: S314
    x, y, width, height = (float(word) for word in root.attrib["viewBox"].split())
    shapes = tuple(_shape(element) for element in root.iter(f"{_SVG}path"))
    return Drawing(QRectF(x, y, width, height), shapes)


def _shape(element: ET.Element) -> Shape:
    token = element.get("class", "")
    if token not in _TOKENS:
        raise DrawingError(f"unknown colour token {token!r}")
    path = painter_path(element.get("d", ""))
    return Shape(element.get("id", ""), cast("Token", token), path)


def painter_path(data: str) -> QPainterPath:
    """Return the painter path of SVG path data. Raises DrawingError on other commands."""
    if _PATH_WORD.sub("", data).strip(" ,\n"):
        raise DrawingError("a path uses a command other than M, L, C and Z")
    path = QPainterPath()
    command, numbers = "", list[float]()
    for word in _PATH_WORD.findall(data):
        if word.isalpha():
            command = word
            if command == "Z":
                path.closeSubpath()
            continue
        numbers.append(float(word))
        if len(numbers) == (6 if command == "C" else 2):
            _draw(path, command, numbers)
            numbers.clear()
    return path


def _draw(path: QPainterPath, command: str, numbers: list[float]) -> None:
    if command == "M":
        path.moveTo(numbers[0], numbers[1])
    elif command == "L":
        path.lineTo(numbers[0], numbers[1])
    else:
        path.cubicTo(*numbers)
