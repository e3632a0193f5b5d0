"""The text beside the list: one chapter, or everything in which the words looked for stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.article import Article
from companion.domain.learn import Chapter, ChapterText, Part
from companion.ui.models.learn_words import (
    chapter_lead,
    chapter_words,
    reading_only_words,
    topic_words,
)
from companion.ui.pages.learn.passages import View, view_of
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label, hairline
from companion.ui.widgets.page import WIDEST_READING_PX, PageFrame

Extra = Callable[[Chapter], Sequence[QWidget]]


class ChapterView(PageFrame):
    """Shows text at a width that is easy to read; ``views`` are the passages on the page."""

    chapter_wanted = Signal(str)

    def __init__(self, article: Article, subtitle: str, extra: Extra) -> None:
        super().__init__("", subtitle, widest=WIDEST_READING_PX + 2 * SPACE.xxl)
        self._article, self._review, self._extra = article, subtitle, extra
        self.views: list[View] = []
        self._found_at, self._searching = -1, False
        self._holder: QWidget | None = None

    def show_chapter(self, text: ChapterText) -> None:
        """Show one chapter from its beginning."""
        column = self._begin(chapter_words(text.chapter), searching=False)
        lead = chapter_lead(text.chapter, self._article.title)
        if lead:
            column.addWidget(Label(lead, "muted"))
        if text.chapter.reading_only:
            column.addWidget(Banner(reading_only_words(), "attention"))
        for widget in self._extra(text.chapter):
            column.addWidget(widget)
        for part in text.parts:
            self._add_part(column, text.chapter, part, ())
        column.addStretch(1)

    def show_found(self, found: Sequence[ChapterText], words: Sequence[str], typed: str) -> None:
        """Show what was found, chapter by chapter, with the words marked."""
        title = translate("Learn", "Found for “{typed}”", typed=typed)
        column = self._begin(title, searching=True)
        for text in found:
            column.addWidget(self._chapter_button(text.chapter))
            if text.chapter.reading_only:
                column.addWidget(Banner(reading_only_words(), "attention"))
            for part in text.parts:
                self._add_part(column, text.chapter, part, words, headed=False)
        if not found:
            column.addWidget(
                EmptyState(
                    "search",
                    translate("Learn", "Nothing was found"),
                    translate("Learn", "Try fewer letters, or another word for it."),
                )
            )
        column.addStretch(1)

    def _chapter_button(self, chapter: Chapter) -> QWidget:
        """Return the name of a chapter as a way into it, at the near side."""
        button = Button(chapter_words(chapter), "quiet", icon="book-open")
        button.setAccessibleDescription(translate("Learn", "Opens the chapter"))
        button.on_press(lambda: self.chapter_wanted.emit(chapter.value))
        holder = QWidget()
        FlowLayout(holder).addWidget(button)
        return holder

    def go_to_next_found(self) -> int:
        """Scroll to the next passage that was found; return its number from 1, or 0."""
        if not (self._searching and self.views):
            return 0
        self._found_at = (self._found_at + 1) % len(self.views)
        self.scroll_to(self.views[self._found_at])
        return self._found_at + 1

    def scroll_to(self, view: QWidget) -> None:
        """Bring a passage to the top of the text."""
        content = self.scroll_area.widget()
        assert content is not None
        top = view.mapTo(content, QPoint()).y()
        self.scroll_area.verticalScrollBar().setValue(max(top - SPACE.xl, 0))

    def _begin(self, title: str, *, searching: bool) -> QVBoxLayout:
        """Take the old text away and return the column of the new one."""
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self.set_title(title, self._review)
        self.views, self._found_at, self._searching = [], -1, searching
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self.body.addWidget(self._holder)
        self.scroll_area.verticalScrollBar().setValue(0)
        return column

    def _add_part(
        self,
        column: QVBoxLayout,
        chapter: Chapter,
        part: Part,
        words: Sequence[str],
        *,
        headed: bool = True,
    ) -> None:
        heading = topic_words(part.topic) or self._article.actions.get(part.topic, "")
        if headed and heading:
            column.addSpacing(SPACE.s)
            column.addWidget(section_heading(heading))
        for index, passage in enumerate(part.passages):
            if index:
                column.addWidget(hairline())
            view = view_of(passage, self._article, words, marked_reading_only=chapter.reading_only)
            self.views.append(view)
            column.addWidget(view)
