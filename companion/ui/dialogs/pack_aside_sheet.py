"""Was it frozen, warm or cloudy? Put aside, with what to tell the pharmacist."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from companion.domain.packs import Pack
from companion.domain.supplies import Mishap, PackMishap
from companion.services.stock_care import MishapDraft
from companion.ui.formats import format_date
from companion.ui.models.supply_words import mishap_words
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import CheckField, ChoiceField, NoteField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet


class AsideSheet(Sheet):
    """Asks what happened; ``draft()`` is the answer. It never says whether a pack is good."""

    def __init__(self, parent: QWidget, pack: Pack, advice: str, was_out: str) -> None:
        super().__init__(
            parent,
            translate("Aside", "Put this pack aside"),
            translate("Aside", "Kept apart, it is not offered for an injection."),
        )
        self._pack = pack
        if advice:
            self.add(Banner(advice, "info"))
        form = Form()
        self.what = form.add(
            ChoiceField([(item.value, mishap_words(item)) for item in Mishap]),
            translate("Aside", "What happened?"),
        )
        self.how_warm = form.add(
            TextField(hint=translate("Aside", "such as 30 °C in the car, or not known")),
            translate("Aside", "How warm or cold?"),
        )
        self.how_long = form.add(
            TextField(was_out, hint=translate("Aside", "such as 5 hours, or not known")),
            translate("Aside", "For how long?"),
        )
        self.note = form.add(NoteField(lines=2), translate("Aside", "Anything else"))
        self.add(form)
        self.add(section_heading(translate("Aside", "What to tell the pharmacist")))
        self.telling = Label(role="body")
        self.add(self.telling)
        form.changed.connect(self._show_telling)
        self._show_telling()
        self.add_button(translate("Aside", "Put it aside"), "primary", self.accept)
        self.add_cancel()

    def draft(self) -> MishapDraft:
        """Return what happened, as told."""
        return MishapDraft(
            Mishap(self.what.value()),
            self.how_warm.value(),
            self.how_long.value(),
            self.note.value(),
        )

    def _show_telling(self) -> None:
        draft = self.draft()
        words = telling_words(self._pack, draft.what, draft.how_warm, draft.how_long)
        self.telling.set_text(words)


class AnswerSheet(Sheet):
    """Keeps what the pharmacist or the maker said about a pack that was set aside."""

    def __init__(self, parent: QWidget, pack: Pack, mishap: PackMishap) -> None:
        super().__init__(parent, translate("Aside", "What was the answer?"))
        words = telling_words(pack, mishap.what, mishap.how_warm, mishap.how_long)
        self.add(Label(words, "muted"))
        self.copy = Button(
            translate("Aside", "Copy this"),
            "quiet",
            icon="copy",
            on_click=lambda: QGuiApplication.clipboard().setText(words),
        )
        self.add(self.copy)
        self.form = Form()
        self.answer = self.form.add(
            TextField(), translate("Aside", "In their words, and who said it")
        )
        self.may_be_used = self.form.add(
            CheckField(translate("Aside", "They said that it may be used")),
            translate("Aside", "They said that it may be used"),
        )
        self.add(self.form)
        self.add_button(translate("Aside", "Save"), "primary", self._finish)
        self.add_cancel()

    def _finish(self) -> None:
        if not self.answer.value():
            self.form.set_error(
                self.answer, translate("Aside", "Type what the pharmacist or maker said.")
            )
            return
        self.accept()


def telling_words(pack: Pack, what: Mishap, how_warm: str, how_long: str) -> str:
    """Return what the pharmacist asks for: product, lot, expiry, what, how warm, how long."""
    unknown = translate("Aside", "not known")
    lines = [
        translate(
            "Aside", "Product: {product} {strength}", product=pack.product,
            strength=pack.presentation,
        ),
        translate("Aside", "Lot: {lot}", lot=pack.lot or unknown),
        translate(
            "Aside", "Expiry: {date}",
            date=format_date(pack.expiry, "month") if pack.expiry else unknown,
        ),
        translate("Aside", "What: {what}", what=mishap_words(what)),
        translate("Aside", "How warm or cold: {warmth}", warmth=how_warm or unknown),
        translate("Aside", "How long: {time}", time=how_long or unknown),
    ]  # fmt: skip
    return "\n".join(lines)
