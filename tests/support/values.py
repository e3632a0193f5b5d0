"""Domain objects of every kind made at random, by their type hints."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from companion.domain.schedule import Schedule, Weekday
from companion.domain.sites.regions import Site

# Texts as people write them, besides any other sign there is.
_TEXTS = st.text(max_size=40) | st.sampled_from(
    ["", "Zoë", "李小明", "ليلى", "👩‍👧 Mum", "a\x00b", "'; DROP TABLE person; --", "x" * 10_000]
)
_NUMBERS = st.integers(-(2**63), 2**63 - 1)
_SCALARS: dict[Any, SearchStrategy[Any]] = {
    str: _TEXTS,
    int: _NUMBERS,
    bool: st.booleans(),
    bytes: st.binary(max_size=200),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(
        datetime.fromisoformat("0002-01-01"),
        datetime.fromisoformat("9998-12-31"),
        timezones=st.just(UTC) | st.timezones(),
    ).map(lambda at: at.astimezone(UTC)),  # in a fold, other zones never compare as equal
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    Schedule: st.one_of(
        st.sets(st.sampled_from(Weekday), min_size=1).map(lambda days: Schedule(tuple(days))),
        st.sampled_from(Weekday).map(lambda day: Schedule((day,), weekly=True)),
    ),
    Site: st.builds(Site, _TEXTS, st.none() | st.from_regex(r"r[1-9]c[1-9]", fullmatch=True)),
}


def objects(kind: type[Any], **given: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Return objects of a dataclass; ``given`` fixes some of its fields."""
    hints = get_type_hints(kind)
    made = {
        field.name: given[field.name] if field.name in given else values(hints[field.name])
        for field in fields(kind)
    }
    return st.builds(kind, **made)


def values(hint: Any) -> SearchStrategy[Any]:
    """Return values of a type hint as our dataclasses use them."""
    if hint in _SCALARS:
        return _SCALARS[hint]
    if get_origin(hint) in {Union, UnionType}:
        (inner,) = (choice for choice in get_args(hint) if choice is not type(None))
        return st.none() | values(inner)
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=5).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    assert is_dataclass(hint), hint
    return objects(hint)
