"""Picture files as families have them, and files that only pretend to be pictures."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QPainter
from PySide6.QtWidgets import QApplication

from companion.domain.photos import LARGEST_BYTES
from companion.ui.photo_files import (
    LARGEST_FILE,
    PICTURE_PX,
    THUMBNAIL_PX,
    PhotoFileError,
    prepare_photo,
    read_photo,
)

pytestmark = pytest.mark.usefixtures("qapp")
PLACE = b"51.5072N 0.1276W, Example Street 7"


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def halves(width: int, height: int) -> QImage:
    """Return a picture that is red on the left and blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.fillRect(width // 2, 0, width - width // 2, height, QColor("blue"))
    painter.end()
    return image


def read(jpeg: bytes) -> QImage:
    image = QImage.fromData(QByteArray(jpeg))
    assert not image.isNull()
    return image


def with_exif(jpeg: bytes, orientation: int) -> bytes:
    """Return a JPEG with camera data: how it was held, and where it was taken."""
    place = PLACE + b"\0"
    entries = struct.pack("<HHII", 0x0112, 3, 1, orientation)
    entries += struct.pack("<HHII", 0x010E, 2, len(place), 8 + 2 + 24 + 4)
    tiff = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 2) + entries
    tiff += struct.pack("<I", 0) + place
    segment = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + jpeg[2:]


def png_claiming(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes that says it is this large."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    signature = b"\x89PNG\r\n\x1a\n"
    body = chunk(b"IDAT", zlib.compress(b"\0" * 100))
    return signature + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_large_picture_is_scaled_down_and_kept_as_jpeg(kind: str) -> None:
    photo = prepare_photo(encoded(halves(2000, 1000), kind))
    assert (photo.width, photo.height) == (PICTURE_PX, PICTURE_PX // 2)
    picture, small = read(photo.picture), read(photo.thumbnail)
    assert (picture.width(), picture.height()) == (PICTURE_PX, PICTURE_PX // 2)
    assert (small.width(), small.height()) == (THUMBNAIL_PX, THUMBNAIL_PX // 2)
    assert photo.picture[:2] == photo.thumbnail[:2] == b"\xff\xd8"
    assert picture.pixelColor(100, 400).red() > 200
    assert picture.pixelColor(1500, 400).blue() > 200


def test_a_small_picture_stays_as_large_as_it_is() -> None:
    photo = prepare_photo(encoded(halves(40, 20), "PNG"))
    assert (photo.width, photo.height) == (40, 20)


def test_a_picture_held_sideways_stands_upright_and_its_place_is_gone() -> None:
    turned = with_exif(encoded(halves(800, 400), "JPEG"), orientation=6)
    assert PLACE in turned
    photo = prepare_photo(turned)
    assert (photo.width, photo.height) == (400, 800)
    assert read(photo.picture).pixelColor(200, 100).red() > 200
    assert read(photo.picture).pixelColor(200, 700).blue() > 200
    for kept in (photo.picture, photo.thumbnail):
        assert PLACE not in kept
        assert b"Exif" not in kept


def test_texts_inside_a_picture_are_gone() -> None:
    image = halves(40, 20)
    image.setText("Comment", PLACE.decode())
    content = encoded(image, "PNG")
    photo = prepare_photo(content)
    assert PLACE not in photo.picture
    assert read(photo.picture).textKeys() == []


def test_what_shines_through_becomes_white() -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    photo = prepare_photo(encoded(image, "PNG"))
    assert read(photo.picture).pixelColor(10, 10).lightness() > 250


def test_colours_of_another_profile_are_carried_over() -> None:
    image = halves(20, 20)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    photo = prepare_photo(encoded(image, "PNG"))
    assert read(photo.picture).pixelColor(2, 2).red() > 200


def test_a_very_busy_picture_still_fits_the_record() -> None:
    import random

    noise = random.Random(7).randbytes(PICTURE_PX * PICTURE_PX * 4)
    size = PICTURE_PX
    image = QImage(noise, size, size, size * 4, QImage.Format.Format_RGB32)
    assert len(prepare_photo(encoded(image, "JPEG")).picture) <= LARGEST_BYTES


@pytest.mark.parametrize(
    "content",
    [b"", b"not a picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a" + b"\0" * 40],
    ids=["empty", "text", "svg", "gif"],
)
def test_what_is_no_photo_is_refused_with_what_to_do(content: bytes) -> None:
    with pytest.raises(PhotoFileError, match="Save it as JPEG or PNG"):
        prepare_photo(content)


@pytest.mark.qt_log_ignore("JPEG", extend=True)  # the decoder says it as well
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_damaged_picture_is_refused_or_read_but_never_breaks(kind: str) -> None:
    whole = encoded(halves(300, 200), kind)
    for end in (3, 12, 20, len(whole) // 3):
        with suppress(PhotoFileError):
            assert prepare_photo(whole[:end]).width == 300


def test_a_tiny_file_that_claims_to_be_huge_is_refused_without_using_memory() -> None:
    hostile = png_claiming(50_000, 50_000)
    tracemalloc.start()
    try:
        with pytest.raises(PhotoFileError, match="too large"):
            prepare_photo(hostile)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 5_000_000


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(PhotoFileError, match="too large"):
        read_photo(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PhotoFileError, match="Choose another"):
        read_photo(tmp_path / "gone.jpg")


def test_nothing_is_written_beside_the_file(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp is not None
    path = tmp_path / "skin.png"
    path.write_bytes(encoded(halves(30, 20), "PNG"))
    read_photo(path)
    assert [found.name for found in tmp_path.iterdir()] == ["skin.png"]
