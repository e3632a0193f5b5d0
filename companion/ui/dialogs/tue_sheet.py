"""One Therapeutic Use Exemption: who grants it, its dates and number, and the papers for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from companion.domain.findings import Finding
from companion.domain.guidance import TueEvidence
from companion.domain.sources import Source
from companion.domain.tue import Exemption, check_exemption
from companion.ui.finding_words_tue import EXEMPTION_SENTENCES
from companion.ui.models.learn_words import source_words
from companion.ui.models.tue_words import asked_by_words
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import LongCheckField
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import DateField, NoteField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 680
Paper = tuple[TueEvidence, Sequence[Source]]


class TueSheet(Sheet):
    """Edits one exemption; ``exemption()`` gives it back as typed."""

    def __init__(self, parent: QWidget, exemption: Exemption, papers: Sequence[Paper]) -> None:
        super().__init__(
            parent,
            translate("Tue", "Exemption for sport"),
            translate(
                "Tue",
                "A Therapeutic Use Exemption is granted by a sport’s body, not by this program. "
                "Write down what they told you.",
            ),
            width=_WIDTH_PX,
        )
        self._first = exemption
        self.form = Form()
        self._add_facts(exemption)
        self.boxes: dict[str, LongCheckField] = {}
        self._add_papers(exemption, papers)
        self.note = self.form.add(NoteField(exemption.note, lines=3), translate("Tue", "Note"))
        self.add(self.form)
        self.save_button = self.add_button(
            translate("Tue", "Save"), "primary", self._accept_when_read
        )
        self.add_cancel()

    def exemption(self) -> Exemption:
        """Return the exemption as the sheet shows it; papers of other lists stay ticked."""
        kept = [name for name in self._first.evidence if name not in self.boxes]
        ticked = [name for name, box in self.boxes.items() if box.value()]
        return replace(
            self._first,
            body=self.body_field.value(),
            sport=self.sport.value(),
            medicine=self.medicine.value(),
            applied_on=self.applied.value(),
            granted_on=self.granted.value(),
            expires_on=self.expires.value(),
            reference=self.reference.value(),
            evidence=(*kept, *ticked),
            note=self.note.value(),
        )

    def _add_facts(self, exemption: Exemption) -> None:
        form = self.form
        self.body_field = form.add(
            TextField(
                exemption.body, hint=translate("Tue", "such as: the national anti-doping agency")
            ),
            translate("Tue", "Who grants it"),
        )
        self.sport = form.add(TextField(exemption.sport), translate("Tue", "Sport"))
        self.medicine = form.add(TextField(exemption.medicine), translate("Tue", "Medicine"))
        self.reference = form.add(
            TextField(exemption.reference, longest=80), translate("Tue", "Reference number")
        )
        self.applied = form.add(
            DateField(exemption.applied_on, optional=True), translate("Tue", "Applied on")
        )
        self.granted = form.add(
            DateField(exemption.granted_on, optional=True), translate("Tue", "Granted on")
        )
        self.expires = form.add(
            DateField(exemption.expires_on, optional=True),
            translate("Tue", "Last day"),
            help_text=translate(
                "Tue", "From 120 days before, the end is spoken of: new papers take time."
            ),
        )

    def _add_papers(self, exemption: Exemption, papers: Sequence[Paper]) -> None:
        if not papers:
            return
        self.form.add_widget(section_heading(translate("Tue", "Papers that are there")))
        self.form.add_widget(
            Label(
                translate(
                    "Tue",
                    "Lists differ from body to body; the one you apply to decides. Not yet "
                    "reviewed by a clinician.",
                ),
                "small_muted",
            )
        )
        for paper, sources in papers:
            words, name = paper.statement.text, paper.statement.id
            box = LongCheckField(words, value=name in exemption.evidence)
            self.boxes[name] = self.form.add(box, words, help_text=asked_by_words(sources))
        named = {source.id: source_words(source) for _, sources in papers for source in sources}
        for words in named.values():
            self.form.add_widget(Label(words, "small_muted"))

    def _accept_when_read(self) -> None:
        if not self.form.check():
            return
        found = check_exemption(self.exemption())
        if found:
            self._show(found[0])
            return
        self.accept()

    def _show(self, finding: Finding) -> None:
        fields: dict[str, QWidget] = {
            "body": self.body_field,
            "medicine": self.medicine,
            "granted_on": self.granted,
            "expires_on": self.expires,
        }
        self.form.set_error(
            fields[finding.field], EXEMPTION_SENTENCES[finding.code](finding.values)
        )
