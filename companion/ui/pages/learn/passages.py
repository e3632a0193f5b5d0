"""One statement on the page: its words, what guidance says beside it, and where it comes from."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.domain.article import Article
from companion.domain.learn import Origin, Passage
from companion.domain.searching import spans
from companion.ui import theme
from companion.ui.models.learn_words import (
    kind_words,
    reading_only_mark,
    resolved_words,
    trace_words,
)
from companion.ui.theme import SPACE
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label, LabelRole
from companion.ui.widgets.pill import Pill, PillTone

_TONES: dict[str, PillTone] = {"contradicts": "attention", "differs": "attention"}
Words = Sequence[str]


class MarkedLabel(Label):
    """Text in which the words looked for stand out; without any it is plain text as ever."""

    def __init__(self, text: str, role: LabelRole = "body", words: Words = ()) -> None:
        super().__init__(text, role)
        self.plain, self._found = text, spans(text, words)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(text if self._found else "")
        self._mark()

    @property
    def marked(self) -> bool:
        """Tell whether some of the words looked for stand here."""
        return bool(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _mark(self) -> None:
        if not getattr(self, "_found", ()):
            return
        now = theme.current()
        style = (
            f"background-color:{now.colour('accent_soft').name()};"
            f"color:{now.colour('accent_text').name()};font-weight:600"
        )
        parts, at = [], 0
        for start, end in self._found:
            parts.append(html.escape(self.plain[at:start]))
            parts.append(f'<span style="{style}">{html.escape(self.plain[start:end])}</span>')
            at = end
        parts.append(html.escape(self.plain[at:]))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText("".join(parts))


class PassageView(QWidget):
    """A statement as the article's; ``passage`` is what it shows."""

    def __init__(
        self,
        passage: Passage,
        article: Article,
        words: Words = (),
        *,
        marked_reading_only: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(passage.id)
        self.passage = passage
        self.labels: list[MarkedLabel] = []
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE.s, 0, SPACE.s)
        self._column.setSpacing(SPACE.xs)
        if passage.reading_only and not marked_reading_only:
            self._column.addWidget(Pill(reading_only_mark(), "attention"))
        self._add(passage.title, "strong")
        self._add(passage.text)
        if passage.resolved:
            self._add(resolved_words(passage))
        self._add(passage.note, "small_muted")
        self._add(trace_words(passage, article.sections), "small_muted")
        for note in passage.beside:
            view = GuidanceView(
                note, article.sections, words, marked_reading_only=marked_reading_only
            )
            self.labels += view.labels
            self._column.addWidget(view)

    def _add(self, text: str, role: LabelRole = "body") -> None:
        if text:
            label = MarkedLabel(text, role, self._words)
            self.labels.append(label)
            self._column.addWidget(label)


class GuidanceView(QFrame):
    """What guidance or a rule says, set apart from the article's own words."""

    def __init__(
        self,
        passage: Passage,
        sections: Mapping[str, str],
        words: Words = (),
        *,
        marked_reading_only: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(passage.id)
        self.passage = passage
        self.setProperty("part", "well")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        column.setSpacing(SPACE.xs)
        pills = FlowLayout(gap=SPACE.s)
        if passage.kind:
            pills.addWidget(Pill(kind_words(passage.kind), _TONES.get(passage.kind, "due")))
        if passage.reading_only and not marked_reading_only:
            pills.addWidget(Pill(reading_only_mark(), "attention"))
        if pills.count():
            column.addLayout(pills)
        texts: tuple[tuple[str, LabelRole], ...] = (
            (passage.text, "body"),
            (passage.note, "small_muted"),
            (trace_words(passage, sections), "small_muted"),
        )
        self.labels = [MarkedLabel(text, role, words) for text, role in texts if text]
        for label in self.labels:
            column.addWidget(label)


View = PassageView | GuidanceView


def view_of(
    passage: Passage, article: Article, words: Words = (), *, marked_reading_only: bool = False
) -> View:
    """Return the view of a passage: the article's own, or a box for anybody else's."""
    if passage.origin is Origin.ARTICLE:
        return PassageView(passage, article, words, marked_reading_only=marked_reading_only)
    return GuidanceView(passage, article.sections, words, marked_reading_only=marked_reading_only)


def read_words(passage: Passage, article: Article) -> str:
    """Return all that is read of a passage and beside it, for searching."""
    parts = []
    for one in passage.every():
        parts += [one.title, one.text, one.resolved, one.note, one.sought]
        parts.append(trace_words(one, article.sections))
    return "\n".join(part for part in parts if part)
