"""Which sources vouch for a figure, and whose address may be shown."""

from __future__ import annotations

from datetime import date

import pytest

from companion.domain.sources import Review, SourceKind


@pytest.mark.parametrize("kind", list(SourceKind))
def test_only_those_who_answer_for_a_label_vouch(kind: SourceKind) -> None:
    answers = {"manufacturer", "official", "regulator", "health_service"}
    assert kind.vouches is (kind.value in answers)


@pytest.mark.parametrize(
    "kind",
    [SourceKind.COPY, SourceKind.SECONDARY, SourceKind.ARTICLE, SourceKind.OWN_CHOICE],
)
def test_copies_and_secondary_texts_are_named_without_address(kind: SourceKind) -> None:
    assert not kind.address_shown


@pytest.mark.parametrize("kind", [SourceKind.REGULATOR, SourceKind.JOURNAL, SourceKind.SOCIETY])
def test_regulators_journals_and_societies_are_shown_with_address(kind: SourceKind) -> None:
    assert kind.address_shown


def test_an_item_is_unreviewed_until_a_named_person_signed() -> None:
    assert not Review().done
    assert not Review("Dr. A. Example").done
    assert Review("Dr. A. Example", date(2026, 12, 1)).done
