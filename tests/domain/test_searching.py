"""Typed words are found whatever their case and accents, and marked where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.searching import fold, matches, spans, words_of


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("oedeme", "Ankle OEDÈME, puffy hands"),
        ("STRASSE", "in der Straße"),
        ("igf", "IGF-1 once the dose has settled"),
        ("hands swelling", "Swelling of the hands"),
        ("ﬁnd", "find"),
    ],
)
def test_a_word_is_found_without_its_case_and_accents(typed: str, text: str) -> None:
    assert matches(text, words_of(typed))


def test_every_typed_word_has_to_stand_in_the_text() -> None:
    assert not matches("Swelling of the hands", words_of("swelling feet"))
    assert matches("anything", words_of("  "))


def test_words_are_marked_as_they_are_written() -> None:
    text = "Oedème of the straße"
    assert [text[a:b] for a, b in spans(text, words_of("edeme strasse"))] == ["edème", "straße"]


def test_marks_that_touch_become_one() -> None:
    assert spans("aaab", words_of("aa ab")) == ((0, 4),)
    assert spans("nothing here", ("",)) == ()


@given(st.text(max_size=60), st.text(min_size=1, max_size=5))
def test_a_mark_stands_exactly_where_a_word_is_found(text: str, typed: str) -> None:
    words = words_of(typed)
    found = spans(text, words)
    assert bool(found) == any(word in fold(text) for word in words)
    for start, end in found:
        assert 0 <= start < end <= len(text)
        assert any(word in fold(text[start:end]) for word in words)
    assert list(found) == sorted(found)
