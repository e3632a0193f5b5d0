"""Photos: named by what they are, in the order of their days, within their limits."""

from __future__ import annotations

from datetime import date, timedelta

from companion.domain.photos import LARGEST_BYTES, SitePhoto, check_photo, newest_first
from companion.domain.sites.regions import Site
from tests.support.family import AT, GIRL, TODAY, TOMORROW


def photo(name: str, day: date, minutes: int = 0) -> SitePhoto:
    added = AT + timedelta(minutes=minutes)
    return SitePhoto(name, "girl", Site("thi_l", "r1c1"), day, added, "p", "t", 800, 600)


def codes(day: date, picture: bytes = b"x") -> list[str]:
    found = check_photo(day, picture, birth_date=GIRL.birth_date, today=TODAY)
    return [finding.code for finding in found]


def test_the_newest_day_comes_first_and_of_one_day_the_one_added_last() -> None:
    old, first, second = (
        photo("old", TODAY - timedelta(days=9)), photo("a", TODAY), photo("b", TODAY, 5),
    )  # fmt: skip
    assert [one.id for one in newest_first((old, first, second))] == ["b", "a", "old"]


def test_a_day_that_cannot_be_is_refused() -> None:
    assert codes(TODAY) == []
    assert codes(TOMORROW) == ["day_in_future"]
    assert codes(date(2000, 1, 1)) == ["day_before_birth"]


def test_a_picture_that_was_not_scaled_down_is_refused() -> None:
    assert codes(TODAY, b"x" * (LARGEST_BYTES + 1)) == ["photo_too_large"]
