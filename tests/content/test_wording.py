"""The shipped content as a whole: sources, addresses, reviews and wording."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from companion.content.parts import KIND_OF_TYPE
from companion.domain.sources import SourceKind
from companion.resource_files import resource

FILES = sorted(
    path.name for path in resource("clinical").glob("*.toml") if not path.name.startswith("growth_")
)
TRACING = {"anchor", "anchors", "source", "sources", "schema", "id", "address", "type", "detail"}
AVOID = re.compile(
    r"\b(detects?|diagnose[sd]?|monitors? your condition|risks?|risky|abnormal\w*|normal\w*"
    r"|recommended dose|adjust\w*|non-?complian\w*|fail(?:ed|ure|s)?|optimi[sz]\w*|prevents?)\b",
    re.IGNORECASE,
)
# Parts of items, and the fields that rules read: nothing a clinician signs on its own.
MACHINERY = {"packs", "presentations", "fields", "questions"}
# Names of conditions keep their medical names.
CONDITIONS = re.compile(r"respiratory failure|growth failure|breathing failure", re.IGNORECASE)


def load(file: str) -> dict[str, Any]:
    return tomllib.loads(resource("clinical", file).read_text(encoding="utf-8"))


def texts(part: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text a person may read, with its place."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key not in TRACING:
                yield from texts(value, f"{where}.{part.get('id', key)}.{key}")
    elif isinstance(part, list):
        for value in part:
            yield from texts(value, where)
    elif isinstance(part, str):
        yield where, part


def reviewed_items(part: Any) -> Iterator[dict[str, Any]]:
    """Yield every table that has an id and is an item of its own."""
    if isinstance(part, dict):
        for key, value in part.items():
            if isinstance(value, list) and key not in MACHINERY:
                yield from (item for item in value if isinstance(item, dict) and "id" in item)
            yield from reviewed_items(value)


@pytest.mark.parametrize("file", FILES)
def test_no_word_to_avoid_stands_in_what_people_read(file: str) -> None:
    found = [
        (where, text)
        for where, text in texts({k: v for k, v in load(file).items() if k != "sources"})
        if AVOID.search(CONDITIONS.sub("", text))
    ]
    assert not found


@pytest.mark.parametrize("file", FILES)
def test_every_item_waits_for_a_clinicians_name(file: str) -> None:
    items = list(reviewed_items(load(file)))
    assert items
    for item in items:
        assert item["reviewer"] == "", item["id"]
        assert item["reviewed_on"] == "", item["id"]


@pytest.mark.parametrize("file", FILES)
def test_an_address_is_given_only_where_it_may_be_shown(file: str) -> None:
    for name, source in load(file)["sources"].items():
        kind = KIND_OF_TYPE[source["type"]]
        assert kind.address_shown or "address" not in source, name
        assert source.get("address", "https://").startswith("https://"), name


@pytest.mark.parametrize("file", FILES)
def test_every_source_listed_is_used_or_named_for_the_record(file: str) -> None:
    text = resource("clinical", file).read_text(encoding="utf-8")
    spare = {"S_SPS2", "P_JTL", "P_NUT_FAQ", "Y_SAI_W", "Y_PES"}
    for name in load(file)["sources"]:
        assert text.count(f'"{name}"') or name in spare, name


@pytest.mark.parametrize("file", FILES)
def test_the_article_is_cited_by_its_title_only(file: str) -> None:
    text = resource("clinical", file).read_text(encoding="utf-8")
    assert not re.search(r"\b\d{3}_[0-9a-f]{16}\b|\.txt\b", text)
    for source in load(file)["sources"].values():
        if KIND_OF_TYPE[source["type"]] is SourceKind.ARTICLE:
            assert source["title"].startswith("Jintropin for growth hormone deficiency")
            assert "address" not in source


@pytest.mark.parametrize("file", FILES)
def test_nothing_tells_anyone_to_inject_or_change_a_dose(file: str) -> None:
    told = re.compile(
        r"\b(inject (it )?now|(raise|lower|increase|reduce) (the|your) dose)\b", re.IGNORECASE
    )
    for where, text in texts({k: v for k, v in load(file).items() if k != "sources"}):
        assert where.endswith(".never") or not told.search(text), where
