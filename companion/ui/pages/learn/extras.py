"""What a chapter offers to do besides reading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from companion.domain.learn import Chapter
from companion.ui.desk import Desk
from companion.ui.dialogs.tue_list import TueCard
from companion.ui.paper import open_paper
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

_CHECKLIST = "technique"


class ChapterExtras:
    """Builds the few buttons and cards that stand above a chapter's text."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent

    def of_chapter(self, chapter: Chapter) -> Sequence[QWidget]:
        """Return what stands above a chapter; nothing above most."""
        if chapter is Chapter.CALL:
            return [self._page(translate("Learn", "Open “When to call”"), "when-to-call", "phone")]
        if chapter is Chapter.INJECTING:
            words = translate("Learn", "Print a checklist for the injection…")
            return [_alone(Button(words, icon="printer", on_click=self._checklist))]
        if chapter is Chapter.LAW:
            return [self._page(translate("Learn", "Lots and packs on record"), "supplies", "box")]
        if chapter is Chapter.RULES:
            return [Label(self._desk.use.texts.guidance().intended_use, "strong")]
        if chapter is Chapter.SPORT and self._desk.person is not None:
            return [TueCard(self._parent, self._desk, self._desk.person)]
        return []

    def _page(self, words: str, key: str, icon: str) -> QWidget:
        return _alone(Button(words, icon=icon, on_click=lambda: self._desk.page_wanted.emit(key)))

    def _checklist(self) -> None:
        open_paper(self._parent.window(), self._desk, _CHECKLIST)


def _alone(button: Button) -> QWidget:
    """Return a button that is no wider than its words."""
    holder = QWidget()
    row = FlowLayout(holder)
    row.addWidget(button)
    return holder
