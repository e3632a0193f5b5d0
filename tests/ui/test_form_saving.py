"""Saving from a form: where a refusal is said, and what a question leads to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.findings import CannotBeError, ConfirmationNeededError, ask, cannot_be
from companion.domain.sites.regions import SiteAtlas
from companion.services.errors import ReadOnlyRecordError
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.theme import ThemeManager
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.form import Form
from tests.support.family import BERLIN
from tests.support.hands import Answers, press, seen

NAME_MISSING = "Type a name; a first name or initials will do."


@pytest.fixture
def form(qtbot: QtBot, look: ThemeManager) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.name = made.add(TextField(), "Name")  # type: ignore[attr-defined]
    made.product = made.add(TextField(), "Product")  # type: ignore[attr-defined]
    made.show()
    return made


@pytest.fixture
def saver(form: Form) -> FormSaver:
    words = FindingWords(SiteAtlas(()), {}, BERLIN)
    return FormSaver(form, form, words, {"name": form.name, "product": form.product})  # type: ignore[attr-defined]


def test_what_was_saved_is_returned(saver: FormSaver) -> None:
    assert saver.save(lambda confirmed: f"saved {len(confirmed)}") == "saved 0"


def test_a_refusal_is_said_at_each_field_and_leads_to_the_first(
    saver: FormSaver, form: Form, qtbot: QtBot
) -> None:
    def refuse(_: frozenset[str]) -> None:
        raise CannotBeError(
            [cannot_be("name_missing", "name"), cannot_be("product_missing", "product")]
        )

    with qtbot.waitActive(form):
        form.activateWindow()
    assert saver.save(refuse) is None
    assert form.row(form.name).error == NAME_MISSING  # type: ignore[attr-defined]
    assert form.row(form.product).error.startswith("Choose the product")  # type: ignore[attr-defined]
    assert QApplication.focusWidget() is form.name  # type: ignore[attr-defined]


def test_a_refusal_without_a_field_is_said_in_a_sheet(saver: FormSaver) -> None:
    def refuse(_: frozenset[str]) -> None:
        raise CannotBeError([cannot_be("prescription_in_use", "dose")])

    with Answers(lambda sheet: press(sheet, "Go back")):
        assert saver.save(refuse) is None


def test_a_question_is_asked_and_its_answer_handed_on(saver: FormSaver) -> None:
    def doubt(confirmed: frozenset[str]) -> frozenset[str]:
        if "adult_with_child_figure" not in confirmed:
            raise ConfirmationNeededError([ask("adult_with_child_figure", "figure")])
        return confirmed

    with Answers(lambda sheet: press(sheet, "Yes, save it")):
        assert saver.save(doubt) == {"adult_with_child_figure"}
    with Answers(lambda sheet: press(sheet, "Go back")):
        assert saver.save(doubt) is None
    assert saver.save(doubt, frozenset({"adult_with_child_figure"})) is not None


def test_a_trouble_is_said_and_nothing_is_saved(saver: FormSaver) -> None:
    def trouble(_: frozenset[str]) -> None:
        raise ReadOnlyRecordError

    def answer(sheet: object) -> None:
        assert "The record's folder cannot be written to" in seen(sheet)  # type: ignore[arg-type]
        press(sheet, "OK")  # type: ignore[arg-type]

    with Answers(answer):
        assert saver.save(trouble) is None
