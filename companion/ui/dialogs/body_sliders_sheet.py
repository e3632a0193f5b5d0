"""The person's own sliders: where they stand on a day, and which ones there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from companion.domain.body_checks import SLIDER_NAME_LIMIT
from companion.domain.body_measures import MOST_SLIDERS, SLIDER_TOP, DiarySlider, SliderNote
from companion.ui.dialogs.body_sheet import BodySheet
from companion.ui.finding_words import FindingWords
from companion.ui.models.body_words import slider_words
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import AnswerField
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import ChoiceField, DateField, TextField
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow, RowList
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 780
Rate = Callable[[date, Mapping[str, int | None]], str]


class RatingSheet(BodySheet[str]):
    """Asks where each slider stands on a day; an open one is simply not noted."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        sliders: Sequence[DiarySlider],
        notes: Sequence[SliderNote],
        days: tuple[date, date],
        rate: Rate,
    ) -> None:
        super().__init__(
            parent, translate("Body", "Own sliders"), words,
            translate("Body", "0 is the least, 10 the most. A note for yourself and the visit."),
        )  # fmt: skip
        self._width = _WIDTH_PX
        self._notes, self._rate = notes, rate
        shown, today = days
        self.day = self.form.add(DateField(shown, latest=today), translate("Body", "Day"))
        self.ratings = {
            slider.id: self.form.add(
                AnswerField(
                    [(str(step), str(step)) for step in range(SLIDER_TOP + 1)],
                    open_words=translate("Body", "Not noted"),
                ),
                slider_words(slider),
            )
            for slider in sliders
        }
        self._show_day()
        self.day.changed.connect(self._show_day)
        self.finish()

    def attempt(self, confirmed: frozenset[str]) -> str:  # noqa: ARG002 - nothing is asked
        """Keep where the sliders stand."""
        day = self.day.value()
        assert day is not None
        given = {key: field.value() for key, field in self.ratings.items()}
        return self._rate(day, {key: int(text) if text else None for key, text in given.items()})

    def _show_day(self) -> None:
        day = self.day.value()
        known = {note.slider_id: note.value for note in self._notes if note.day == day}
        for slider_id, field in self.ratings.items():
            field.set_value(str(known[slider_id]) if slider_id in known else "")


class SliderNamesSheet(Sheet):
    """Lists the sliders; ``chosen`` is the one to be changed, ``wants_new`` asks for another."""

    def __init__(self, parent: QWidget, sliders: Sequence[DiarySlider]) -> None:
        super().__init__(
            parent, translate("Body", "Which sliders"),
            translate(
                "Body",
                "Up to {n} of your own, named as you like. They are no test: there is no total "
                "and no comparison with others.",
                n=MOST_SLIDERS,
            ),
        )  # fmt: skip
        self.chosen: DiarySlider | None = None
        self.wants_new = False
        rows = RowList()
        for slider in sliders:
            row = ChoiceRow("", slider_words(slider))
            row.on_press(partial(self._choose, slider))
            rows.add(row)
        if sliders:
            self.add(section_heading(translate("Body", "Asked now")))
        self.add(rows if sliders else Label(translate("Body", "None yet."), "muted"))
        if len(sliders) < MOST_SLIDERS:
            self.add_button(translate("Body", "Add a slider…"), "primary", self._new)
        self.add_cancel(translate("Body", "Close"))

    def _choose(self, slider: DiarySlider) -> None:
        self.chosen = slider
        self.accept()

    def _new(self) -> None:
        self.wants_new = True
        self.accept()


class SliderNameSheet(BodySheet[str]):
    """Names one slider, from the offered words or freely; ``wants_removal`` ends it."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        slider: DiarySlider,
        offered: Sequence[str],
        keep: Callable[[DiarySlider], str],
    ) -> None:
        super().__init__(parent, translate("Body", "Slider"), words)
        self._first, self._keep = slider, keep
        choices = [(key, slider_words(DiarySlider("", "", "", key))) for key in offered]
        own = ("", translate("Body", "My own words…"))
        chosen = slider.key if slider.key in offered else ""
        self.word = self.form.add(
            ChoiceField([*choices, own], chosen), translate("Body", "What it is about")
        )
        if not chosen and slider.id:
            self.word.set_value("")
        self.name = self.form.add(
            TextField(slider.name if not chosen else "", longest=SLIDER_NAME_LIMIT),
            translate("Body", "Name"),
        )
        self.word.changed.connect(self._fit)
        self._fit()
        self.finish()
        if slider.id:
            self.add_button(translate("Body", "Ask no longer"), "quiet", self._remove)

    def attempt(self, confirmed: frozenset[str]) -> str:  # noqa: ARG002 - nothing is asked
        """Keep the name."""
        key = self.word.value()
        name = slider_words(DiarySlider("", "", "", key)) if key else self.name.value()
        first = self._first
        return self._keep(DiarySlider(first.id, first.person_id, name, key, first.ended_on))

    def fields(self) -> dict[str, QWidget]:
        """Return the fields by the findings' names."""
        return {"name": self.name if not self.word.value() else self.word}

    def _fit(self) -> None:
        self.form.show_row(self.name, visible=not self.word.value())
