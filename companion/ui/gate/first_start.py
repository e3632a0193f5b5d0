"""The first start: from nothing to a diary that asks for tonight's injection, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from companion.domain.catalogue import Catalogue
from companion.domain.sites.regions import SiteAtlas
from companion.services.key_ports import RecoveryCode
from companion.services.troubles import TroubleError
from companion.ui.finding_words import FindingWords
from companion.ui.gate.answers import Answers
from companion.ui.gate.carer_step import CarerStep
from companion.ui.gate.code_step import CodeStep, code_title
from companion.ui.gate.frame import GateFrame
from companion.ui.gate.keys_step import KeysStep
from companion.ui.gate.pile import Pile
from companion.ui.gate.ports import Founding, Look, Setup
from companion.ui.gate.prescription_step import PrescriptionStep
from companion.ui.gate.step import Step
from companion.ui.gate.who_step import WhoStep
from companion.ui.tasks import Tasks
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the questions are asked against: the catalogue, the body, the day, the words."""

    catalogue: Catalogue
    atlas: SiteAtlas
    words: FindingWords
    today: date
    zone: str


class FirstStart(GateFrame):
    """Asks whose diary it is, what is prescribed, who writes and how it opens, then makes it.

    ``founded`` is sent when the diary is ready and the code was checked or put off;
    ``backup_wanted`` when the person would rather open a backup.
    """

    founded = Signal()
    backup_wanted = Signal()

    def __init__(
        self,
        founding: Founding,
        tasks: Tasks,
        around: Surroundings,
        *,
        look: Look | None = None,
        answers: Answers | None = None,
        with_keys: bool = True,
        groups_asked: Sequence[int] = (),
    ) -> None:
        """Start, or go on where ``answers`` left off.

        Without ``with_keys`` the record is there already and only people are missing in it.
        """
        self.answers = answers or Answers()
        super().__init__("", look=look, steps=_step_names(with_keys=with_keys))
        self._founding, self._tasks, self._around = founding, tasks, around
        self._with_keys, self._groups_asked = with_keys, groups_asked
        self._code: RecoveryCode | None = None
        self.who = WhoStep(self.answers.who, around.words, today=around.today, zone=around.zone)
        self.line = PrescriptionStep(
            self.answers.line, around.words, catalogue=around.catalogue, atlas=around.atlas,
            today=around.today,
        )  # fmt: skip
        self.carer = CarerStep(self.answers, around.words)
        self.keys = KeysStep(self.answers.keys, founding, tasks)
        self.code_step: CodeStep | None = None
        self._steps: tuple[Step, ...] = (self.who, self.line, self.carer)
        if with_keys:
            self._steps = (*self._steps, self.keys)
        self.pile = Pile()
        for step in (self.who, self.line, self.carer, self.keys):
            self.pile.hold(step)
        self.add(self.pile, 1)
        self._add_buttons()
        self._show(self.answers.step)
        self.language_chosen.connect(self.store)

    def focus(self) -> None:
        """Take the person to the first field."""
        self._steps[self.answers.step].focus()

    def store(self) -> Answers:
        """Return everything typed so far, for showing it anew in another language."""
        for step in self._steps:
            step.store()
        return self.answers

    def _add_buttons(self) -> None:
        self.back = self.add_button(
            translate("FirstStart", "Back"), self._go_back, "quiet", back=True
        )
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        leave.activated.connect(self._go_back)
        self.from_backup = self.add_button(
            translate("FirstStart", "Open a backup instead…"), self.backup_wanted.emit, "quiet",
            back=True,
        )  # fmt: skip
        self.later = self.add_button(translate("FirstStart", "Later"), self.founded.emit, "quiet")
        self.go_on = self.add_button("", self._go_on, "primary")

    def _show(self, number: int) -> None:
        self.answers.step = number
        step = self._steps[number]
        if step is self.line:
            self.line.birth = self.who.birth.value()
        if step is self.carer:
            self.who.store()
        self.pile.show_only(step)
        self.set_step(number)
        self.set_title(step.title, step.text)
        self.back.setVisible(number > 0)
        self.from_backup.setVisible(number == 0 and self._with_keys)
        self.later.hide()
        last = number == len(self._steps) - 1
        self.go_on.set_text(
            translate("FirstStart", "Start the diary")
            if last
            else translate("FirstStart", "Continue")
        )
        self.page.scroll_area.ensureVisible(0, 0)
        step.focus()

    def _go_back(self) -> None:
        if self.code_step is not None:
            self.code_step.turn(to_check=False)
        elif self.answers.step > 0 and self.back.isEnabled():
            self._show(self.answers.step - 1)

    def _go_on(self) -> None:
        if self.code_step is not None:
            self._go_on_from_code(self.code_step)
        elif self._steps[self.answers.step].check():
            if self.answers.step < len(self._steps) - 1:
                self._show(self.answers.step + 1)
            else:
                self._found()

    def _found(self) -> None:
        """Make the record, or only write into it where it was made before."""
        if not self._with_keys or self._code is not None:
            self._keep()
            return
        self._busy(busy=True)
        use_keyring, passphrase = self.keys.use_keyring, self.keys.new_passphrase
        job = self._tasks.run(
            lambda _: self._founding.create(use_keyring=use_keyring, passphrase=passphrase)
        )
        job.succeeded.connect(self._created)
        job.troubled.connect(self.keys.refuse)
        job.ended.connect(self._worked)

    def _worked(self) -> None:
        if self.code_step is None:
            self._busy(busy=False)

    def _created(self, code: RecoveryCode) -> None:
        self._code = code
        self._keep()

    def _keep(self) -> None:
        setup = Setup(
            person=self.who.draft(),
            line=self.line.draft(),
            regions=self.line.regions(),
            carer=self.carer.value(),
            confirmed=self.who.question.confirmed | self.line.confirmed(),
        )
        try:
            self._founding.keep(setup)
        except TroubleError as error:
            show_trouble(self, error, translate("FirstStart", "Not saved yet"))
            return
        if self._code is None:
            self.founded.emit()
        else:
            self._show_code(self._code)

    def _show_code(self, code: RecoveryCode) -> None:
        self._busy(busy=False)
        self.code_step = CodeStep(code, self._founding, self._groups_asked)
        self.pile.show_only(self.code_step)
        self.set_step(len(self._steps))
        self.keep_language()
        self.code_step.turned.connect(self._code_turned)
        self._code_turned()

    def _code_turned(self) -> None:
        assert self.code_step is not None
        on_check = self.code_step.on_check
        self.set_title(*code_title(on_check=on_check))
        self.from_backup.hide()
        self.back.setVisible(on_check)
        self.back.set_text(translate("FirstStart", "Show the code again"))
        self.later.show()
        self.go_on.set_text(
            translate("FirstStart", "Check it")
            if on_check
            else translate("FirstStart", "It is on paper")
        )
        self.page.scroll_area.ensureVisible(0, 0)
        if not on_check:
            self.go_on.setFocus()

    def _go_on_from_code(self, step: CodeStep) -> None:
        if not step.on_check:
            step.turn(to_check=True)
        elif step.groups.check():
            self._founding.code_checked()
            self.founded.emit()

    def _busy(self, *, busy: bool) -> None:
        for button in (self.back, self.go_on):
            button.setEnabled(not busy)
        self.keys.setEnabled(not busy)
        if busy:
            self.go_on.set_text(translate("FirstStart", "One moment…"))
        else:
            self.go_on.set_text(translate("FirstStart", "Start the diary"))


def _step_names(*, with_keys: bool) -> tuple[str, ...]:
    people = (
        translate("FirstStart", "Who"),
        translate("FirstStart", "Prescription"),
        translate("FirstStart", "You"),
    )
    if not with_keys:
        return people
    return (*people, translate("FirstStart", "Opening"), translate("FirstStart", "Recovery code"))
