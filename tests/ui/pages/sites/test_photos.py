"""Photos of spots: added from a file, looked at, compared, taken out and brought back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QWidget

from companion.domain.photos import SitePhoto
from companion.domain.sites.regions import Site
from companion.services.photos import PhotoDraft
from companion.ui.dialogs.photo_add_sheet import AddPhotoSheet
from companion.ui.dialogs.photo_viewer import PhotoViewer
from companion.ui.dialogs.photos_sheet import PhotosSheet
from companion.ui.photo_files import prepare_photo
from tests.support.family import TODAY
from tests.support.hands import (
    Answers,
    button_names,
    choose,
    click,
    key,
    press,
    seen,
    settle,
    write,
)
from tests.support.house import House
from tests.ui import checks

THIGH = Site("thi_l", "r1c1")


def png(colour: str = "teal") -> bytes:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def photos(house: House) -> tuple[SitePhoto, ...]:
    return house.use.photos.of(house.person.id)


def keep(house: House, ago: int, colour: str = "teal", note: str = "") -> SitePhoto:
    made = prepare_photo(png(colour))
    day = TODAY - timedelta(days=ago)
    draft = PhotoDraft(THIGH, day, made.picture, made.thumbnail, made.width, made.height, note=note)
    return house.use.photos.add(house.person, draft)[1]


def sheet_of(house: House, site: Site | None = THIGH, finding_id: str = "") -> PhotosSheet:
    atlas = house.use.sites.atlas_of(house.person.id)
    return PhotosSheet(house.sites, house.desk, house.person, atlas, site, finding_id)


def with_sheet(house: House, *steps, site: Site | None = THIGH) -> None:
    """Open the photos and let steps answer what opens; the first gets the sheet itself."""
    with Answers(*steps):
        sheet_of(house, site).exec()


def test_a_photo_is_added_from_a_file_and_seen(house: House, tmp_path: Path) -> None:
    path = tmp_path / "thigh.png"
    path.write_bytes(png())

    def fill(sheet: QWidget) -> None:
        assert isinstance(sheet, AddPhotoSheet)
        write(sheet.note, "after the bath")
        press(sheet, "Keep")

    sheet = sheet_of(house)
    with Answers(fill):
        sheet.add_file(path)
    (kept,) = photos(house)
    assert (kept.site, kept.day, kept.note) == (THIGH, TODAY, "after the bath")
    assert [tile.accessibleName() for tile in sheet.tiles] == [
        "Left thigh, front, top row, 12 Mar 2026"
    ]
    assert house.window.snackbar.message == "The photo was added."
    house.window.snackbar.undo()
    assert photos(house) == ()


def test_a_file_that_is_no_picture_is_explained(house: House, tmp_path: Path) -> None:
    path = tmp_path / "letter.jpg"
    path.write_bytes(b"Dear family")

    def read(sheet: QWidget) -> None:
        assert "not a picture that can be opened here" in seen(sheet)
        press(sheet, "Go back")

    sheet = sheet_of(house)
    with Answers(read):
        sheet.add_file(path)
    assert photos(house) == ()


def test_a_day_to_come_is_refused_at_its_field(house: House, tmp_path: Path) -> None:
    path = tmp_path / "thigh.png"
    path.write_bytes(png())

    def fill(sheet: QWidget) -> None:
        assert isinstance(sheet, AddPhotoSheet)
        sheet.day.set_value(TODAY + timedelta(days=2))
        press(sheet, "Keep")
        assert sheet.form.row(sheet.day).error
        press(sheet, "Cancel")

    with Answers(fill):
        sheet_of(house).add_file(path)
    assert photos(house) == ()


def test_two_days_stand_side_by_side(house: House) -> None:
    keep(house, 20, "red", "large")
    keep(house, 2, "green", "paler")

    def compare(viewer: QWidget) -> None:
        assert isinstance(viewer, PhotoViewer)
        assert "20 Feb 2026" not in seen(viewer)
        (others,) = viewer.findChildren(QComboBox)
        choose(others, "20 Feb 2026")
        text = seen(viewer)
        assert "10 Mar 2026" in text
        assert "paler" in text
        assert "large" in text
        assert viewer.right.isVisible()
        choose(others, "No other photo")
        assert not viewer.right.isVisible()
        key(viewer, Qt.Key.Key_Escape)

    def open_newest(sheet: QWidget) -> None:
        assert isinstance(sheet, PhotosSheet)
        click(sheet.tiles[0])
        press(sheet, "Close")

    with_sheet(house, open_newest, compare)


def test_a_photo_is_taken_out_and_brought_back(house: House) -> None:
    kept = keep(house, 2)

    def remove(sheet: QWidget) -> None:
        assert isinstance(sheet, PhotosSheet)
        click(sheet.tiles[0])
        assert sheet.tiles == []
        assert "No photo of this spot yet." in seen(sheet)
        press(sheet, "Close")

    with_sheet(house, remove, lambda viewer: press(viewer, "Remove this photo"))
    assert photos(house) == ()
    house.window.snackbar.undo()
    assert photos(house) == (kept,)


def test_the_page_tells_of_photos_and_a_spot_leads_to_its_own(house: House) -> None:
    assert "None yet." in seen(house.sites)
    keep(house, 2)
    settle()
    assert any(name.startswith("1 photo") for name in button_names(house.sites))

    def open_photos(spot: QWidget) -> None:
        press(spot, "Photos (1)…")

    def look(sheet: QWidget) -> None:
        assert isinstance(sheet, PhotosSheet)
        assert len(sheet.tiles) == 1
        press(sheet, "Close")

    with Answers(open_photos, look):
        house.sites.open_spot(THIGH)


def test_photos_of_all_spots_are_looked_at_and_added_at_a_spot(house: House) -> None:
    def look(sheet: QWidget) -> None:
        assert "Press a spot on the body to add one." in seen(sheet)
        assert "Add a photo from a file…" not in button_names(sheet)
        press(sheet, "Close")

    with_sheet(house, look, site=None)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_sheets_name_everything_and_cut_nothing(house: House, look, scale: float) -> None:
    keep(house, 20, "red")
    keep(house, 2)
    look.use("dark", text_scale=scale)

    def check(sheet: QWidget) -> None:
        settle()
        wrong = [*checks.nameless(sheet), *checks.cut_off(sheet), *checks.sideways(sheet)]
        assert wrong + checks.too_small(sheet) == []

    def check_both(sheet: QWidget) -> None:
        check(sheet)
        sheet.tiles[0].click()
        press(sheet, "Close")

    def check_viewer(viewer: QWidget) -> None:
        check(viewer)
        press(viewer, "Close")

    with_sheet(house, check_both, check_viewer)
