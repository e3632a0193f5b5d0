"""Row identifiers: valid, unlike each other, and in the order in which they were made."""

from datetime import UTC, datetime, timedelta
from threading import Thread
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.ids import IdMaker, uuid7

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
MILLISECONDS = st.integers(0, (1 << 48) - 1)
COUNTERS = st.integers(0, 0xFFF)
TAILS = st.integers(0, (1 << 62) - 1)


@given(MILLISECONDS, COUNTERS, TAILS)
def test_an_identifier_is_a_version_7_uuid_that_keeps_its_parts(
    milliseconds: int, counter: int, tail: int
) -> None:
    text = uuid7(milliseconds, counter, tail)
    value = UUID(text)
    assert str(value) == text
    assert value.version == 7
    assert value.variant == "specified in RFC 4122"
    assert value.int >> 80 == milliseconds
    assert value.int >> 64 & 0xFFF == counter
    assert value.int & ((1 << 62) - 1) == tail


def test_the_published_example_is_reproduced() -> None:
    # RFC 9562, appendix A.6.
    made = uuid7(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F & ((1 << 62) - 1))
    assert made == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(st.lists(st.integers(-(10**9), 10**9), min_size=2, max_size=50))
def test_identifiers_rise_whatever_the_clock_does(steps: list[int]) -> None:
    times = iter([NOON + timedelta(milliseconds=step) for step in steps])
    make = IdMaker(lambda: next(times))
    made = [make() for _ in steps]
    assert made == sorted(set(made))


def test_a_clock_before_1970_is_no_trouble() -> None:
    make = IdMaker(lambda: datetime(1969, 7, 20, tzinfo=UTC))
    first, second = make(), make()
    assert first < second


def test_more_than_4096_in_one_millisecond_still_rise() -> None:
    make = IdMaker(lambda: NOON, random_bits=lambda _: 0)
    made = [make() for _ in range(10_000)]
    assert made == sorted(set(made))


def test_two_threads_never_get_the_same_one() -> None:
    make = IdMaker(lambda: NOON, random_bits=lambda _: 0)
    made: list[str] = []
    threads = [Thread(target=lambda: made.extend(make() for _ in range(2000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8000
