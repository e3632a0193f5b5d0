"""One photo large, or two days side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.photos import SitePhoto
from companion.domain.sites.regions import SiteAtlas
from companion.services.photos import Photos
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Columns
from companion.ui.widgets.photo import PhotoView
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import site_words

_WIDTH_PX = 980
_BESIDE_FROM_PX = 560


class PhotoViewer(Sheet):
    """Shows ``photo``, and beside it another one once that is chosen.

    ``removed`` is the photo that was asked to be taken out.
    """

    def __init__(
        self,
        parent: QWidget,
        photos: Photos,
        atlas: SiteAtlas,
        among: Sequence[SitePhoto],
        photo: SitePhoto,
    ) -> None:
        super().__init__(parent, site_words(atlas, photo.site), width=_WIDTH_PX)
        self.removed: SitePhoto | None = None
        self._photos, self._atlas, self._photo = photos, atlas, photo
        self._others = {other.id: other for other in among if other.id != photo.id}
        self.left, self.right = _Pane(), _Pane()
        self._show(self.left, photo)
        self.form = Form()
        self.other = self.form.add(ChoiceField(self._choices()), translate("Photos", "Beside it"))
        self.other.changed.connect(self._compare)
        self.form.setVisible(bool(self._others))
        self.add(self.form)
        self.add(Columns(self.left, self.right, shares=(1, 1), side_by_side_from=_BESIDE_FROM_PX))
        self.right.hide()
        self.add_button(translate("Photos", "Close"), "primary", self.reject)
        self.add_button(translate("Photos", "Remove this photo"), "danger", self._remove)

    def _choices(self) -> list[tuple[str, str]]:
        none = ("", translate("Photos", "No other photo"))
        return [none, *((other.id, self._name(other)) for other in self._others.values())]

    def _compare(self) -> None:
        """Show the older day on the near side, the newer one on the far side."""
        other = self._others.get(self.other.value())
        shown = [self._photo] if other is None else sorted((self._photo, other), key=_when)
        self.right.setVisible(other is not None)
        for pane, photo in zip((self.left, self.right), shown, strict=False):
            self._show(pane, photo)

    def _show(self, pane: _Pane, photo: SitePhoto) -> None:
        pane.view.show_photo(self._photos.picture(photo), self._name(photo))
        pane.caption.set_text(self._name(photo))
        pane.note.set_text(photo.note)
        pane.note.setVisible(bool(photo.note))

    def _name(self, photo: SitePhoto) -> str:
        day = format_date(photo.day, "medium")
        if photo.site == self._photo.site:
            return day
        return f"{day} · {site_words(self._atlas, photo.site)}"

    def _remove(self) -> None:
        self.removed = self._photo
        self.accept()


def _when(photo: SitePhoto) -> tuple[date, datetime]:
    return photo.day, photo.added_at


class _Pane(QWidget):
    """A picture with its day and its note."""

    def __init__(self) -> None:
        super().__init__()
        self.view = PhotoView()
        self.caption, self.note = Label(role="strong"), Label(role="small_muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(self.view, 1)
        column.addWidget(self.caption)
        column.addWidget(self.note)
