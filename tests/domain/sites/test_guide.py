"""The words that belong to a finding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.content.site_guide import load_site_guide
from companion.domain.sites.findings import FindingKind


@pytest.mark.parametrize("kind", list(FindingKind))
def test_every_finding_has_a_description_and_something_to_do(kind: FindingKind) -> None:
    check = load_site_guide().check(kind)
    assert check.look
    assert check.feel
    assert check.do


def test_a_finding_without_words_is_told_apart() -> None:
    with pytest.raises(KeyError):
        replace(load_site_guide(), checks=()).check(FindingKind.DENT)
