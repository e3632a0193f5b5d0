"""The Learn page: search and chapters on the near side, the text beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from companion.domain.learn import Chapter, ChapterText
from companion.domain.searching import matches, words_of
from companion.ui import theme
from companion.ui.desk import Desk
from companion.ui.models.learn_words import chapter_icon, chapter_words, review_words
from companion.ui.pages.learn.chapter_view import ChapterView
from companion.ui.pages.learn.extras import ChapterExtras
from companion.ui.pages.learn.passages import read_words
from companion.ui.pages.settings.section_list import SectionList, SectionName
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.fields import ChoiceField, TextField
from companion.ui.widgets.labels import Label

_TEXT_PX: Final = 520
_LIST_PX: Final = 250
_PAGES: Final = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class LearnPage(QWidget):
    """Reads the article by chapter; nothing is logged, and nothing speaks of one's own dose.

    Ctrl+F goes to the search, Enter there to the next place found, Escape back to the chapter,
    Page up and Page down through the text.
    """

    KINDS = frozenset({"person", "person_groups", "exemption"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        learn = desk.use.learn
        self.chapters = {text.chapter.value: text for text in learn.chapters()}
        self._article = desk.use.texts.article()
        self._extras = ChapterExtras(desk, self)
        self.text = ChapterView(
            self._article, review_words(*learn.reviewed()), self._extras.of_chapter
        )
        self.text.chapter_wanted.connect(self.show_chapter)
        self.text.add_action(
            Button(translate("Learn", "Print…"), icon="printer", on_click=self._print)
        )
        self.key = Chapter.ABOUT.value
        self._make_side()
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._look_for)
        self.show_chapter(self.key)

    def refresh(self) -> None:
        """Show the sport chapter again for whoever is shown; the text itself never changes."""
        if self.key == Chapter.SPORT.value and not self.search.value():
            self.show_chapter(self.key)

    def show_chapter(self, key: str) -> None:
        """Show a chapter; the search is over."""
        self.key = key
        if self.search.text():
            self.search.blockSignals(True)
            self.search.set_value("")
            self.search.blockSignals(False)
        self.found.hide()
        self.text.show_chapter(self.chapters[key])
        self.list.set_current(key)
        if self.choice.value() != key:
            self.choice.set_value(key)

    def look_for(self, typed: str) -> Sequence[ChapterText]:
        """Return what holds every typed word, chapter by chapter."""
        words = words_of(typed)
        found = []
        for text in self.chapters.values():
            parts = tuple(
                replace(part, passages=kept)
                for part in text.parts
                if (
                    kept := tuple(
                        passage
                        for passage in part.passages
                        if matches(read_words(passage, self._article), words)
                    )
                )
            )
            if parts:
                found.append(replace(text, parts=parts))
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages from wherever the keyboard is; Escape ends a search."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.show_chapter(self.key)
            return
        step = _PAGES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        bar = self.text.scroll_area.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _look_for(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _typed(self) -> None:
        typed = self.search.value()
        if not words_of(typed):
            self.show_chapter(self.key)
            return
        found = self.look_for(typed)
        count = sum(len(text.passages) for text in found)
        self.text.show_found(found, words_of(typed), typed)
        words = translate("Learn", "{n} places found", n=count)
        self.found.set_text(words)
        self.found.show()
        announce(self.search, words)

    def _next_found(self) -> None:
        number = self.text.go_to_next_found()
        if number:
            announce(self.search, translate("Learn", "Place {number}", number=number))

    def _print(self) -> None:
        from companion.ui.dialogs.learn_paper import LearnPaperSheet  # noqa: PLC0415 - seldom

        LearnPaperSheet(self.window(), self._desk, tuple(self.chapters.values()), self.key).exec()

    def _make_side(self) -> None:
        names = [
            SectionName(key, chapter_words(text.chapter), chapter_icon(text.chapter))
            for key, text in self.chapters.items()
        ]
        self.heading = Label(translate("Learn", "Learn"), "heading")
        self.search = TextField(hint=translate("Learn", "Find in all chapters"))
        self.search.setAccessibleName(translate("Learn", "Find in all chapters"))
        self.search.setClearButtonEnabled(True)
        self.search.changed.connect(self._typed)
        self.search.returnPressed.connect(self._next_found)
        self.found = Label(role="small_muted")
        self.list = SectionList(names)
        self.list.chosen.connect(self.show_chapter)
        self.choice = ChoiceField([(name.key, name.words) for name in names])
        self.choice.setAccessibleName(translate("Learn", "Chapter"))
        self.choice.changed.connect(self._chosen)

    def _chosen(self) -> None:
        if self.choice.value() != self.key:
            self.show_chapter(self.choice.value())

    def _lay_out(self) -> None:
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(SPACE.l, SPACE.xl, SPACE.l, SPACE.m)
        column.setSpacing(SPACE.m)
        self._scrolled = _ChapterList(self.list)
        for widget in (self.heading, self.search, self.found, self.choice):
            column.addWidget(widget)
        column.addWidget(self._scrolled, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._side)
        self._box.addWidget(self.text, 1)

    def _arrange(self) -> None:
        """Stand the chapters beside the text where there is room, else offer a field above it."""
        scaled = theme.current().metrics.scaled
        bar = self._scrolled.verticalScrollBar().sizeHint().width()
        width = max(scaled(_LIST_PX), self.list.widest() + 2 * SPACE.l + bar)
        beside = self.width() >= width + scaled(_TEXT_PX)
        self._scrolled.setVisible(beside)
        self.choice.setVisible(not beside)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._side.setMaximumWidth(width if beside else self.width())
        self._side.setMinimumWidth(width if beside else 0)


class _ChapterList(QScrollArea):
    """Lets the chapters scroll in a low window, each at its full height.

    Keys that turn pages are meant for the text beside it.
    """

    def __init__(self, contents: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        contents.setProperty("part", "scrollBody")
        self.setWidget(contents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
