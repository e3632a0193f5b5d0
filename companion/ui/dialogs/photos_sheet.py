"""The photos of one spot or of all spots: add one, open one, compare two, remove one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.people import Person
from companion.domain.photos import SitePhoto
from companion.domain.sites.regions import Site, SiteAtlas
from companion.ui.desk import Desk
from companion.ui.dialogs.photo_add_sheet import AddPhotoSheet
from companion.ui.dialogs.photo_viewer import PhotoViewer
from companion.ui.finding_words import FindingWords
from companion.ui.formats import format_date
from companion.ui.photo_files import PhotoFileError, read_photo
from companion.ui.saving import explain, save
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.photo import PhotoTile
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import site_words

_WIDTH_PX = 720
_KINDS = "*.jpg *.jpeg *.png *.webp *.heic *.heif"


class PhotosSheet(Sheet):
    """Shows thumbnails, the newest first; without a ``site`` those of every spot."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        person: Person,
        atlas: SiteAtlas,
        site: Site | None = None,
        finding_id: str = "",
    ) -> None:
        title = translate("Photos", "Photos")
        place = site_words(atlas, site) if site else person.name
        super().__init__(
            parent,
            f"{title} · {place}",
            translate(
                "Photos",
                "Kept encrypted inside the diary and its backups. Place and camera data are "
                "taken out.",
            ),
            width=_WIDTH_PX,
        )
        self._desk, self._person, self._atlas = desk, person, atlas
        self._site, self._finding_id = site, finding_id
        self.tiles: list[PhotoTile] = []
        self._holder = QWidget()
        self._grid = FlowLayout(self._holder, gap=SPACE.m)
        self.none = Label(role="muted")
        self.add(self.none)
        self.add(self._holder)
        if site is not None:
            self.add_photo = self.add_button(
                translate("Photos", "Add a photo from a file…"), "primary", self._ask_file
            )
        self.add_cancel(translate("Photos", "Close"))
        desk.use.photos.sweep(person.id)
        self.refresh()

    def refresh(self) -> None:
        """Read the photos again."""
        photos = self._photos()
        clear(self._grid)
        self.tiles = [self._tile(photo) for photo in photos]
        for tile in self.tiles:
            self._grid.addWidget(tile)
        self.none.set_text(
            translate("Photos", "No photo of this spot yet.")
            if self._site
            else translate("Photos", "No photo yet. Press a spot on the body to add one.")
        )
        self.none.setVisible(not photos)
        self._holder.setVisible(bool(photos))

    def add_file(self, path: Path) -> None:
        """Read a picture, ask for its day and a note, and keep it."""
        assert self._site is not None
        try:
            prepared = read_photo(path)
        except PhotoFileError as error:
            explain(self, [str(error)])
            return
        sheet = AddPhotoSheet(
            self, self._desk, self._person, self._site, prepared, self._finding_id
        )
        sheet.exec()
        if sheet.change_id:
            self.refresh()
            self._desk.done(translate("Photos", "The photo was added."), sheet.change_id)

    def _photos(self) -> tuple[SitePhoto, ...]:
        photos = self._desk.use.photos
        if self._site is None:
            return photos.of(self._person.id)
        return photos.at(self._person.id, self._site)

    def _tile(self, photo: SitePhoto) -> PhotoTile:
        day = format_date(photo.day, "medium")
        name = f"{site_words(self._atlas, photo.site)}, {day}"
        tile = PhotoTile(self._desk.use.photos.thumbnail(photo), day, name)
        tile.on_press(lambda: self._open(photo))
        return tile

    def _open(self, photo: SitePhoto) -> None:
        viewer = PhotoViewer(self, self._desk.use.photos, self._atlas, self._photos(), photo)
        viewer.exec()
        if viewer.removed is not None:
            self._remove(viewer.removed)

    def _remove(self, photo: SitePhoto) -> None:
        photos, by = self._desk.use.photos, self._desk.by
        change = save(self, self._words(), lambda _: photos.remove(photo, carer_id=by))
        if change is not None:
            self.refresh()
            self._desk.done(translate("Photos", "The photo was removed."), change)

    def _words(self) -> FindingWords:
        return FindingWords(self._atlas, {}, self._desk.use.clock.zone())

    def _ask_file(self) -> None:
        kinds = translate("Photos", "Pictures")
        path, _ = QFileDialog.getOpenFileName(
            self, translate("Photos", "A photo of this spot"), "", f"{kinds} ({_KINDS})"
        )
        if path:
            self.add_file(Path(path))
