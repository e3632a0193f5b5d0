"""What the leaflet says about a late dose, word for word as it was read, with its source."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from companion.domain.catalogue import Catalogue
from companion.ui.formats import format_date, format_list
from companion.ui.models.late_dose import LabelText, late_dose_texts
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear


class LateDose(QFrame):
    """A quiet well with the texts of one product; hidden where none was verified."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.setProperty("part", "well")
        self._catalogue = catalogue
        self._shown: str | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        self._column.setSpacing(SPACE.xs)
        self.show_product("")

    def show_product(self, product_id: str) -> None:
        """Show the texts of a product of the catalogue, or nothing."""
        if product_id == self._shown:
            return
        self._shown = product_id
        clear(self._column)
        texts = late_dose_texts(self._catalogue, product_id)
        self.setVisible(bool(texts))
        if texts:
            self._column.addWidget(Label(translate("LateDose", "When a dose is late"), "strong"))
        for text in texts:
            self._column.addWidget(Label(text.text))
            self._column.addWidget(Label(_source_words(text), "small_muted"))
        if texts:
            compare = translate("LateDose", "Compare it with the leaflet in your own pack.")
            self._column.addWidget(Label(compare, "small_muted"))


def _source_words(text: LabelText) -> str:
    sources = [
        translate(
            "LateDose",
            "{title}, {publisher}, read {date}",
            title=source.title,
            publisher=source.publisher,
            date=format_date(source.accessed, "medium"),
        )
        for source in text.sources
    ]
    where = format_list(list(text.countries))
    if where:
        return translate(
            "LateDose", "Leaflet for {countries}: {sources}", countries=where,
            sources="; ".join(sources),
        )  # fmt: skip
    return translate("LateDose", "Leaflet: {sources}", sources="; ".join(sources))
