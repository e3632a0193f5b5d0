"""The first step: whose diary it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from companion.domain.findings import Finding
from companion.domain.people import (
    Figure,
    Person,
    Sex,
    check_name,
    check_person,
    suggest_figure,
)
from companion.services.people import PersonDraft
from companion.ui.finding_words import FindingWords
from companion.ui.gate.answers import WhoAnswers
from companion.ui.gate.birth_date_field import BirthDateField
from companion.ui.gate.one_of import OneOf
from companion.ui.gate.question import Question
from companion.ui.gate.step import Step, show_findings
from companion.ui.text import translate
from companion.ui.widgets.fields import TextField


class WhoStep(Step):
    """Name, date of birth, sex for the growth reference, and the figure of the body map."""

    def __init__(self, answers: WhoAnswers, words: FindingWords, *, today: date, zone: str) -> None:
        super().__init__()
        self.title = translate("FirstStart", "Whose diary is this?")
        self.text = translate(
            "FirstStart",
            "This takes about two minutes. Everything stays on this computer, encrypted.",
        )
        self._answers, self._words = answers, words
        self._today, self._zone = today, zone
        form = self.form
        self.name = form.add(TextField(answers.name), translate("FirstStart", "Name"))
        self.name.setPlaceholderText(translate("FirstStart", "a first name or initials will do"))
        self.birth = form.add(BirthDateField(), translate("FirstStart", "Date of birth"))
        self.sex = form.add(
            OneOf(
                [
                    (Sex.FEMALE.value, translate("FirstStart", "Female")),
                    (Sex.MALE.value, translate("FirstStart", "Male")),
                ],
                missing=translate("FirstStart", "Choose which growth reference to use."),
            ),
            translate("FirstStart", "Sex"),
            help_text=translate("FirstStart", "Only chooses the growth reference."),
        )
        self.figure = form.add(
            OneOf(
                [
                    (Figure.CHILD.value, translate("FirstStart", "Child")),
                    (Figure.ADULT.value, translate("FirstStart", "Adult")),
                ],
            ),
            translate("FirstStart", "Figure on the body map"),
        )
        self.question = Question()
        form.add_widget(self.question)
        self._figure_by_hand = answers.figure_by_hand
        self._suggesting = False
        self._load()
        self.birth.changed.connect(self._suggest_figure)
        self.figure.changed.connect(self._figure_chosen)
        self.question.watch(self.birth, self.figure)

    def draft(self) -> PersonDraft:
        """Return the person as typed; only after ``check`` agreed."""
        birth = self.birth.value()
        assert birth is not None
        return PersonDraft(
            name=self.name.value(),
            birth_date=birth,
            sex=Sex(self.sex.value()),
            figure=Figure(self.figure.value()),
            zone=self._zone,
        )

    def store(self) -> None:
        """Keep what is typed, so that it is there when the step is shown anew."""
        answers = self._answers
        answers.name = self.name.value()
        answers.birth = self.birth.parts
        answers.sex = self.sex.value()
        answers.figure = self.figure.value()
        answers.figure_by_hand = self._figure_by_hand
        answers.confirmed = self.question.confirmed

    def check(self) -> bool:
        """Return whether one may go on; else say at the field what to do."""
        readable = self.form.check()
        return self._findings_allow() and readable

    def focus(self) -> None:
        """Take the person to the first field."""
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _findings_allow(self) -> bool:
        fields = {"name": self.name, "birth_date": self.birth, "figure": self.figure}
        return show_findings(
            self.form, self._words, self._findings(), fields, {"figure": self.question}
        )

    def _findings(self) -> tuple[Finding, ...]:
        birth = self.birth.value()
        if birth is None:
            return check_name(self.name.value())
        sex, figure = self.sex.value() or Sex.FEMALE, self.figure.value() or Figure.ADULT
        person = Person("", self.name.value(), birth, Sex(sex), Figure(figure), self._zone)
        return check_person(person, self._today)

    def _load(self) -> None:
        self.birth.set_parts(self._answers.birth)
        self.sex.set_value(self._answers.sex)
        self.figure.set_value(self._answers.figure)
        self.question.confirmed = self._answers.confirmed
        self._show_figure()

    def _suggest_figure(self) -> None:
        birth = self.birth.value()
        if birth is not None and birth <= self._today and not self._figure_by_hand:
            self._suggesting = True
            self.figure.set_value(suggest_figure(birth, self._today).value)
            self._suggesting = False
        self._show_figure()

    def _figure_chosen(self) -> None:
        if not self._suggesting:
            self._figure_by_hand = True

    def _show_figure(self) -> None:
        self.form.show_row(self.figure, visible=bool(self.figure.value()))
