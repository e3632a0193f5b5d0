"""A photo about to be kept: how it looks, from which day, and a note."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.domain.sites.regions import Site, SiteAtlas
from companion.services.people import day_clock
from companion.services.photos import PhotoDraft
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.photo_files import PreparedPhoto
from companion.ui.text import translate
from companion.ui.widgets.date_fields import DateField
from companion.ui.widgets.fields import NoteField
from companion.ui.widgets.form import Form
from companion.ui.widgets.photo import PhotoView
from companion.ui.widgets.sheet import Sheet

_PICTURE_PX = 300


class AddPhotoSheet(Sheet):
    """Shows the picture and asks from which day it is; ``change_id`` tells what was kept."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        person: Person,
        site: Site,
        photo: PreparedPhoto,
        finding_id: str = "",
    ) -> None:
        super().__init__(parent, translate("Photos", "Keep this photo?"))
        self.change_id = ""
        self._desk, self._person, self._site = desk, person, site
        self._photo, self._finding_id = photo, finding_id
        view = PhotoView()
        view.setFixedHeight(_PICTURE_PX)
        view.show_photo(photo.picture, translate("Photos", "The photo"))
        self.add(view)
        today = day_clock(person).today(desk.use.clock.now())
        self.form = Form()
        self.day = self.form.add(DateField(today), translate("Photos", "Taken on"))
        self.note = self.form.add(NoteField(lines=2), translate("Photos", "Note (optional)"))
        self.add(self.form)
        self.add_button(translate("Photos", "Keep"), "primary", self._save)
        self.add_cancel()

    def _save(self) -> None:
        day = self.day.value()
        if not self.form.check() or day is None:
            return
        draft = PhotoDraft(
            site=self._site,
            day=day,
            picture=self._photo.picture,
            thumbnail=self._photo.thumbnail,
            width=self._photo.width,
            height=self._photo.height,
            finding_id=self._finding_id,
            note=self.note.value(),
        )
        use, by = self._desk.use, self._desk.by
        words = FindingWords(SiteAtlas(()), {}, use.clock.zone())
        saver = FormSaver(self, self.form, words, {"day": self.day})
        kept = saver.save(lambda _: use.photos.add(self._person, draft, carer_id=by))
        if kept is not None:
            self.change_id = kept[0]
            self.accept()
