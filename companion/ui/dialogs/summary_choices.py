"""The choices beside the preview of a summary: from when, in which language, what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.summary.choices import Block, SummaryChoices
from companion.domain.visits import Visit
from companion.services.preferences import Preferences
from companion.ui import languages
from companion.ui.formats import format_date
from companion.ui.printing.paper_size import PaperSize, usual_size
from companion.ui.printing.summary.sections import block_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.fields import CheckField, ChoiceField, DateField
from companion.ui.widgets.form import Form

_LAST, _HALF, _YEAR, _DATE = "last", "half", "year", "date"
_SPANS = {_HALF: timedelta(days=182), _YEAR: timedelta(days=365)}
_SIZE_SETTING = "paper_size"


class SummaryForm(Form):
    """Fields of a summary; ``changed`` of the form tells that another one is to be shown."""

    def __init__(
        self,
        preferences: Preferences,
        today: date,
        past: Sequence[Visit],
        blocks: Sequence[tuple[Block, bool]],
    ) -> None:
        super().__init__()
        self._today, self._preferences = today, preferences
        self._past = {visit.id: visit for visit in past}
        self._add_period(past)
        self._add_look()
        self._add_privacy()
        self.add_section(translate("SummarySheet", "What is in it"))
        self.boxes = {block: CheckField(block_words(block), ticked) for block, ticked in blocks}
        self._add_boxes()
        self.changed.connect(self._follow)
        self._follow()

    def choices(self) -> SummaryChoices:
        """Return what is chosen."""
        return SummaryChoices(
            self.blocks(), self._since(), initials=self.initials.value(),
            free_text=not self.no_text.value(),
        )  # fmt: skip

    def blocks(self) -> frozenset[Block]:
        """Return the blocks that are ticked."""
        return frozenset(block for block, box in self.boxes.items() if box.value())

    @property
    def paper_size(self) -> PaperSize:
        """The paper chosen."""
        return PaperSize(self.paper.value())

    def _since(self) -> date | None:
        chosen = self.since.value()
        if chosen in self._past:
            return self._past[chosen].day
        if chosen in _SPANS:
            return self._today - _SPANS[chosen]
        return self.first.value() if chosen == _DATE else None

    def _add_period(self, past: Sequence[Visit]) -> None:
        visits = [
            (
                visit.id,
                translate("SummarySheet", "The visit of {date}", date=format_date(visit.day)),
            )
            for visit in past
        ]
        first = [(_LAST, translate("SummarySheet", "As far as there are notes"))]
        others = [
            (_HALF, translate("SummarySheet", "Half a year ago")),
            (_YEAR, translate("SummarySheet", "A year ago")),
            (_DATE, translate("SummarySheet", "Another day…")),
        ]
        offered = [*(visits or first), *others]
        self.since = self.add(
            ChoiceField(offered, offered[0][0]), translate("SummarySheet", "Since")
        )
        self.first = self.add(
            DateField(self._today - _SPANS[_HALF], latest=self._today),
            translate("SummarySheet", "First day"),
        )

    def _add_look(self) -> None:
        spoken = [(one.code, one.native_name) for one in languages.available()]
        self.language = self.add(
            ChoiceField(spoken, languages.in_force()), translate("SummarySheet", "Language")
        )
        sizes = [(PaperSize.A4.value, "A4"), (PaperSize.LETTER.value, "Letter")]
        kept = self._preferences.get(_SIZE_SETTING, usual_size().value)
        self.paper = self.add(ChoiceField(sizes, kept), translate("SummarySheet", "Paper"))
        grey = translate("SummarySheet", "Black and white")
        self.grey = self.add(CheckField(grey), grey)

    def _add_privacy(self) -> None:
        initials = translate("SummarySheet", "Initials only")
        self.initials = self.add(
            CheckField(initials), initials,
            help_text=translate(
                "SummarySheet",
                "No name, no day of birth and no free text. Diagnosis, medicines and figures stay.",
            ),
        )  # fmt: skip
        no_text = translate("SummarySheet", "Without free text")
        self.no_text = self.add(
            CheckField(no_text), no_text,
            help_text=translate("SummarySheet", "Questions, notes and reasons stay at home."),
        )  # fmt: skip

    def _add_boxes(self) -> None:
        """Put the blocks below each other without the room that a form gives its rows."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        for box in self.boxes.values():
            column.addWidget(box)
            box.changed.connect(self.changed)
        holder = QWidget()
        holder.setLayout(column)
        self.add_widget(holder)

    def _follow(self) -> None:
        """Show the day only where one is asked for, and what initials bring with them."""
        self._preferences.set(_SIZE_SETTING, self.paper.value())
        self.show_row(self.first, visible=self.since.value() == _DATE)
        self.no_text.setEnabled(not self.initials.value())
