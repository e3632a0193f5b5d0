"""Putting a language in force, and the made-up ones that show what would break."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from companion.ui import languages
from companion.ui.formats import format_date
from companion.ui.pseudo import PSEUDO_LONG, PSEUDO_RTL, LongTranslator, MirroredTranslator
from companion.ui.text import translate
from tests.ui.test_formats import SUNDAY


def test_english_is_first_and_each_language_names_itself(look):
    offered = languages.available()
    assert (offered[0].code, offered[0].native_name) == ("en", "English")
    assert all(language.native_name for language in offered)
    assert len({language.code for language in offered}) == len(offered)


def test_the_long_language_is_longer_and_keeps_names(look, qapp):
    languages.install(qapp, PSEUDO_LONG)
    text = translate("T", "Given to {name}", name="Mila")
    assert "Mila" in text
    assert len(text) > 1.4 * len("Given to Mila")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_mirrored_language_turns_the_window_round(look, qapp):
    languages.install(qapp, PSEUDO_RTL)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    languages.install(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("code", [PSEUDO_LONG, PSEUDO_RTL])
def test_date_patterns_survive_the_made_up_languages(look, qapp, code):
    languages.install(qapp, code)
    assert format_date(SUNDAY) in {"22 November 2026", "November 22, 2026"}


def test_languages_do_not_pile_up(look, qapp):
    for code in (PSEUDO_LONG, PSEUDO_RTL, "en"):
        languages.install(qapp, code)
    assert translate("T", "Given") == "Given"


def test_an_unknown_language_is_english(look, qapp):
    languages.install(qapp, "tlh")
    assert translate("T", "Given") == "Given"


def test_the_system_language_is_put_in_force(look, qapp):
    languages.install(qapp, languages.SYSTEM)
    assert QLocale().language() in {QLocale(each.code).language() for each in languages.available()}


def test_arabic_would_run_right_to_left(look, qapp):
    languages.install(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


pieces = st.lists(
    st.one_of(
        st.text(string.ascii_letters + " .,", max_size=12), st.sampled_from(["{name}", "{n}"])
    )
)


@given(pieces, st.sampled_from([LongTranslator, MirroredTranslator]))
def test_placeholders_survive_every_rewriting(parts, translator):
    source = "".join(parts)
    rewritten = translator(QApplication.instance()).rewrite(source)
    fields = [name for _, name, _, _ in string.Formatter().parse(rewritten) if name is not None]
    assert fields == [p.strip("{}") for p in parts if p.startswith("{")]
