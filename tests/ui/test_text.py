"""Sentences with names, figures and plurals, in any direction of writing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from companion.ui import languages
from companion.ui.text import breakable, translate


class Spanish(QTranslator):
    """Two sentences of Spanish, one of them with a wrong placeholder."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, *told):
        _, source, *_ = told
        return {
            "Given to {name}": "Puesta a {name}",
            "Given by {name}": "Puesta por {nombre}",
        }.get(source, source)


@pytest.fixture
def spanish(qapp, look):
    translator = Spanish(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_names_are_filled_in(look):
    assert translate("T", "Given to {name} · {dose}", name="Mila", dose="0.8 mg") == (
        "Given to Mila · 0.8 mg"
    )


def test_a_sentence_without_values_is_left_as_it_is(look):
    assert translate("T", "Braces {stay}") == "Braces {stay}"


def test_a_translation_is_used(spanish):
    assert translate("T", "Given to {name}", name="Mila") == "Puesta a Mila"


def test_a_translators_slip_falls_back_to_the_source(spanish):
    assert translate("T", "Given by {name}", name="A.K.") == "Given by A.K."


def test_english_plurals_are_chosen(look):
    assert translate("Site", "{n} day(s) rested", n=1) == "1 day rested"
    assert translate("Site", "{n} day(s) rested", n=31) == "31 days rested"


def test_names_cannot_turn_a_right_to_left_sentence_round(look, qapp):
    languages.install(qapp, "x-rtl")
    assert "\u2068Mila\u2069" in translate("T", "Given to {name}", name="Mila")


@given(st.text())
def test_breaking_long_words_loses_nothing(text):
    assert breakable(text).replace("\u200b", "") == text.replace("\u200b", "")


def test_a_pasted_key_may_be_broken_and_words_are_not():
    assert "\u200b" in breakable("x" * 60)
    assert breakable("a calm sentence of ordinary words") == "a calm sentence of ordinary words"
