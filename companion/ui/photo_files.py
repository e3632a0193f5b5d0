"""Reads a picture file in memory: scaled down, upright, and nothing left in it but pixels.

No temporary file is written. What cannot be a photo, or would need too much memory, is refused
before it is decoded.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from companion.domain.photos import LARGEST_BYTES
from companion.ui.text import translate

PICTURE_PX: Final = 1600
THUMBNAIL_PX: Final = 320
LARGEST_FILE: Final = 60_000_000
# A JPEG is decoded at a fraction of its size; the others are decoded whole, four bytes a pixel.
_MOST_PIXELS: Final = {"jpeg": 250_000_000, "png": 60_000_000, "webp": 60_000_000}
_OTHER_MOST_PIXELS: Final = 60_000_000
_FORMATS: Final = frozenset({"jpeg", "png", "webp", "heic", "heif"})
_QUALITIES: Final = (86, 72, 55, 35)


class PhotoFileError(Exception):
    """A file that cannot be kept as a photo; the text of the error says what to do."""


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """A photo ready to be kept: two JPEGs, and the size of the larger one in pixels."""

    picture: bytes
    thumbnail: bytes
    width: int
    height: int


def read_photo(path: Path) -> PreparedPhoto:
    """Read a photo from a file. Raises PhotoFileError with a sentence that says what to do."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise PhotoFileError(_too_large())
        content = path.read_bytes()
    except OSError as error:
        raise PhotoFileError(
            translate("Photos", "This file cannot be read. Choose another.")
        ) from error
    return prepare_photo(content)


def prepare_photo(content: bytes) -> PreparedPhoto:
    """Return a photo made from the bytes of a picture file. Raises PhotoFileError."""
    image = _decoded(content)
    picture = _plain(_within(image, PICTURE_PX))
    small = _plain(_within(picture, THUMBNAIL_PX))
    return PreparedPhoto(_jpeg(picture), _jpeg(small), picture.width(), picture.height())


def _decoded(content: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = reader.format().toStdString() if reader.canRead() else ""
    if kind not in _FORMATS:
        raise PhotoFileError(_not_a_photo())
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise PhotoFileError(_damaged())
    if size.width() * size.height() > _MOST_PIXELS.get(kind, _OTHER_MOST_PIXELS):
        raise PhotoFileError(_too_large())
    if max(size.width(), size.height()) > PICTURE_PX:
        reader.setScaledSize(_fit(size, PICTURE_PX))
    image = reader.read()
    if image.isNull():
        raise PhotoFileError(_damaged())
    return image


def _fit(size: QSize, longest: int) -> QSize:
    return size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _within(image: QImage, longest: int) -> QImage:
    if max(image.width(), image.height()) <= longest:
        return image
    size = _fit(image.size(), longest)
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _plain(image: QImage) -> QImage:
    """Return the pixels alone on white: no texts, no place, no camera, no colour profile."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _jpeg(image: QImage) -> bytes:
    """Return a JPEG that fits the record; a very busy picture loses a little sharpness."""
    written = b""
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpeg"))
        writer.setQuality(quality)
        if not writer.write(image):
            raise PhotoFileError(_damaged())
        written = bytes(buffer.data().data())
        if len(written) <= LARGEST_BYTES:
            break
    return written


def _not_a_photo() -> str:
    return translate(
        "Photos",
        "This file is not a picture that can be opened here. Save it as JPEG or PNG, then choose "
        "that file.",
    )


def _too_large() -> str:
    return translate("Photos", "This picture is too large. Save a smaller copy, then choose that.")


def _damaged() -> str:
    return translate("Photos", "This picture cannot be read to its end. Choose another copy of it.")
