"""Damaged or incomplete content files are named, never half read."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.content.article import load_article
from companion.content.errors import ContentError
from companion.content.guidance import load_guidance, load_visit_plan
from companion.content.products import load_catalogue
from companion.content.site_guide import load_site_guide
from companion.content.sites import load_sites
from companion.content.supplies import load_supply_guide
from companion.content.symptoms import load_symptom_guide
from companion.resource_files import resource

LOADERS = {
    "products.toml": load_catalogue,
    "sites.toml": load_site_guide,
    "needles_storage.toml": load_supply_guide,
    "article.toml": load_article,
    "symptoms.toml": load_symptom_guide,
    "guidance.toml": load_guidance,
    "visit_summary.toml": load_visit_plan,
}


def broken(folder: Path, file: str, old: str, new: str) -> ContentError:
    """Return the error that a file gives once ``old`` is replaced by ``new``."""
    text = resource("clinical", file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        LOADERS[file](folder)
    assert caught.value.file == file
    return caught.value


@pytest.mark.parametrize("file", LOADERS)
def test_a_missing_file_says_to_install_again(tmp_path: Path, file: str) -> None:
    with pytest.raises(ContentError, match="Install Growth Companion again") as caught:
        LOADERS[file](tmp_path)
    assert caught.value.problem == "the file is missing"


@pytest.mark.parametrize("content", [b"\xff\xfe", b"schema = ", b""])
def test_an_unreadable_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sites.toml").write_bytes(content)
    for load in (load_sites, load_site_guide):
        with pytest.raises(ContentError, match=r"sites\.toml"):
            load(tmp_path)


TIER = 'tier = "call_team_today"'
CASES = [
    ("products.toml", "companion/products/2", "companion/products/3", "schema is"),
    (
        "products.toml",
        'type = "nhs_pharmacy_service"\nregions = ["GB"]',
        'type = "nhs_pharmacy_service"',
        "no source says for which country",
    ),
    ("products.toml", 'type = "article"', 'type = "hearsay"', "unknown source type"),
    ("products.toml", 'title = "Jintropin for', 'heading = "Jintropin for', '"title" is missing'),
    ("products.toml", 'publisher = "Source article"', 'publisher = " "', '"publisher" is empty'),
    (
        "products.toml",
        'publisher = "RxList"',
        'publisher = "RxList"\naddress = "https://example.org"',
        "without its address",
    ),
    ("products.toml", "accessed = 2026-11-22", 'accessed = "today"', "expected type"),
    (
        "products.toml",
        "accessed = 2026-11-22",
        "accessed = 2026-11-22T10:00:00",
        "is not a date",
    ),
    ("products.toml", 'regions = ["US"]', "regions = [1]", "list of texts"),
    ("products.toml", 'id = "sogroya"', 'id = "ngenla"', "used twice"),
    ("products.toml", 'id = "10iu"', 'id = "4iu"', "used twice"),
    ("products.toml", 'id = "UN-OMNITROPE"', 'id = "UN-NORDITROPIN"', "used twice"),
    ("products.toml", '"S_NORDI_NML"]', '"S_NOWHERE"]', "unknown source"),
    ("products.toml", "days = 28", "day = 28", '"days" is missing'),
    ("products.toml", "days = 28", 'days = "28"', "whole number"),
    ("products.toml", "days = 28", "days = true", "whole number"),
    ("products.toml", "days = 28, min_c", "extra = 1, days = 28, min_c", "unknown key extra"),
    ("products.toml", "value = [2, 8]", "value = [8, 2]", "not a value of this kind"),
    ("products.toml", "value = [2, 8]", "value = [2]", "not a value of this kind"),
    ("products.toml", "value = [2, 8]", "value = 5", "not a value of this kind"),
    ("products.toml", "value = [2, 8], ", "", "is left out"),
    ("products.toml", 'value = "weekly"', 'value = "monthly"', "not a value of this kind"),
    ("products.toml", 'value = "0.025 mg"', 'value = "25 clicks"', "not a value of this kind"),
    ("products.toml", "max_uses = { value = 5", "max_uses = { value = true", "of this kind"),
    ("products.toml", "do_not_freeze = { value = true", "do_not_freeze = { value = 1", "this kind"),
    ("products.toml", 'value = ["upper_arm",', 'value = [3, "upper_arm",', "of this kind"),
    (
        "products.toml",
        'value = ["upper_arm", "thigh", "abdomen"]',
        "value = []",
        "not a value of this kind",
    ),
    ("products.toml", 'span = "once"', 'span = "twice"', "'twice' is not a valid"),
    ("products.toml", 'contents = ["5 mg"]', 'contents = ["5 ml"]', "is not an amount"),
    ("products.toml", 'contents = ["5 mg"]', 'contents = ["5 mg", "6 mg"]', "one amount in each"),
    ("products.toml", 'contents = ["5 mg"]', "contents = []", "one amount in each"),
    ("products.toml", 'volume_ml = "1.5"', 'volume_ml = "a drop"', "is not a volume"),
    ("products.toml", ', basis = "class_default"', "", "a source or a basis is missing"),
    (
        "products.toml",
        '["S_SPS"], regions = ["GB"]',
        '["S_SPS"], regions = ["US"]',
        "vouches for some of these regions",
    ),
    ("products.toml", 'reviewer = ""', 'reviewer = "Dr. A. Example"', "both a name and a date"),
    ("products.toml", 'reviewed_on = ""', "reviewed_on = 2026-12-01", "both a name and a date"),
    ("sites.toml", "cell_cm = 2.5", "cell_cm = 3", "cells are 2.5 cm wide"),
    ("sites.toml", 'area = "abdomen"', 'area = "knee"', '"area" cannot be knee'),
    ("sites.toml", "rows = 3", "rows = 5", "between 1 and 4"),
    ("sites.toml", 'id = "abd_l"', 'id = "abd_r"', "used twice"),
    ("sites.toml", 'kind = "lump"', 'kind = "dent"', "used twice"),
    ("sites.toml", "[default_areas]", "[other_areas]", '"default_areas" is missing'),
    ("sites.toml", 'value = ["abdomen",', 'value = ["knee",', "unknown area"),
    ("sites.toml", 'value = ["abdomen",', 'value = [3, "abdomen",', "list of texts"),
    ("sites.toml", 'zone_source = ["P_NUT_TECH"]', 'zone_source = ["P_X"]', "of the zone"),
    ("sites.toml", 'tier = "call_team_today"\nsource = ["P_NUT_TECH"]', TIER, "source is missing"),
    ("sites.toml", "gh_specific = true", "gh_specific = 1", "expected type"),
    ("needles_storage.toml", 'id = "NR2"', 'id = "NR1"', "used twice"),
    ("needles_storage.toml", 'id = "RM2"', 'id = "RM1"', "used twice"),
    ("needles_storage.toml", "[[travel]]", "[[journey]]", "unknown key journey"),
    ("article.toml", "[sources.ARTICLE]", "[sources.OTHER]", "ARTICLE is missing"),
    ("article.toml", "[actions]", "[deeds]", '"actions" is missing'),
    ("article.toml", 'section = "USE"', 'section = "END"', "unknown section"),
    ("article.toml", 'action = "monitor"', 'action = "wait"', "has no words"),
    ("article.toml", 'from = ["RF-USE-1"]', 'from = ["RF-USE-9"]', "unknown red flag"),
    ("article.toml", 'id = "CE-2"', 'id = "CE-1"', "used twice"),
    ("article.toml", "every_months = [3, 6]", "every_months = [6, 3]", "is not a range"),
    ("article.toml", "every_months = [3, 6]", "every_months = 3", "is not a range"),
    ("article.toml", 'low = "0.1"', 'low = "little"', "is not a number"),
    ("article.toml", 'product_class = "weekly"', 'product_class = "x"', "cannot be x"),
    ("symptoms.toml", 'when = [["headache = 3"]]', "when = []", "at least one line"),
    ("symptoms.toml", 'when = [["headache = 3"]]', "when = [[]]", "at least one line"),
    ("symptoms.toml", 'when = [["headache = 3"]]', 'when = [["headache is bad"]]', "a condition"),
    ("symptoms.toml", 'when = [["headache = 3"]]', 'when = [["hedache = 3"]]', "field hedache"),
    ("symptoms.toml", 'when = [["allergy >= 1"]]', 'when = [["limp >= 1"]]', "allergy has no rule"),
    ("symptoms.toml", 'id = "SY-IH-2"', 'id = "SY-IH-1"', "used twice"),
    ("symptoms.toml", 'id = "log_only"', 'id = "tell_next_visit"', "used twice"),
    ("symptoms.toml", "[emergency]", "[urgency]", '"emergency" is missing'),
    ("symptoms.toml", 'monitor = "tell_next_visit"', 'monitor = "soon"', "an unknown tier"),
    ("symptoms.toml", 'asks = ["headache"', 'asks = ["hedache"', "is not a symptom"),
    ("symptoms.toml", 'unanswered = "yes"', 'unanswered = "maybe"', "one of the answers"),
    ("symptoms.toml", 'unanswered = "not_sure"', 'unanswered = "maybe"', "one of the answers"),
    ("guidance.toml", 'kind = "adds"', 'kind = "denies"', "cannot be denies"),
    ("guidance.toml", 'id = "G2"', 'id = "G1"', "used twice"),
    ("visit_summary.toml", 'id = "labs"', 'id = "growth"', "used twice"),
    ("visit_summary.toml", 'fields = ["findings"]', "fields = 1", "expected type"),
]


@pytest.mark.parametrize(("file", "old", "new", "problem"), CASES)
def test_each_fault_is_named_with_its_file_and_item(
    tmp_path: Path, file: str, old: str, new: str, problem: str
) -> None:
    assert problem in broken(tmp_path, file, old, new).problem


def test_the_item_at_fault_is_named_down_to_the_pack(tmp_path: Path) -> None:
    error = broken(tmp_path, "products.toml", 'volume_ml = "1.5"', 'volume_ml = "a drop"')
    assert "products.norditropin_flexpro" in error.item
    assert "packs.5mg" in error.item


def test_a_tier_without_words_is_named(tmp_path: Path) -> None:
    text = resource("clinical", "symptoms.toml").read_text(encoding="utf-8")
    start = text.index('[[tiers]]\nid = "log_only"')
    end = text.index("[least_tier]")
    (tmp_path / "symptoms.toml").write_text(text[:start] + text[end:], encoding="utf-8")
    with pytest.raises(ContentError, match="a tier has no words"):
        load_symptom_guide(tmp_path)


def test_a_catalogue_without_units_is_refused(tmp_path: Path) -> None:
    text = 'schema = "companion/products/2"\n[sources]\n'
    (tmp_path / "products.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match='"units" is missing'):
        load_catalogue(tmp_path)


@pytest.mark.parametrize("table", ["products = [1]", "products = 1", "sources = 1"])
def test_a_table_of_the_wrong_shape_is_named(tmp_path: Path, table: str) -> None:
    sources = "" if table.startswith("sources") else "[sources]\n"
    text = f'schema = "companion/products/2"\n{table}\n{sources}[units]\n'
    text += 'iu_per_mg = { value = 3, verified = false, basis = "recall" }\n'
    (tmp_path / "products.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError):
        load_catalogue(tmp_path)


def test_a_product_without_a_pack_is_refused(tmp_path: Path) -> None:
    text = """
schema = "companion/products/2"
[sources]
[units]
iu_per_mg = { value = 3, verified = false, basis = "recall" }
[[products]]
id = "x"
brand = "X"
inn = "x"
maker = "X"
measured_as = "x"
"""
    (tmp_path / "products.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="at least one presentation"):
        load_catalogue(tmp_path)


def test_a_signed_item_carries_the_clinicians_name(tmp_path: Path) -> None:
    text = resource("clinical", "sites.toml").read_text(encoding="utf-8")
    signed = text.replace(
        'reviewer = ""\nreviewed_on = ""\n\n[[rules]]\nid = "R2"',
        'reviewer = "Dr. A. Example"\nreviewed_on = 2026-12-01\n\n[[rules]]\nid = "R2"',
    )
    assert signed != text
    (tmp_path / "sites.toml").write_text(signed, encoding="utf-8")
    assert load_site_guide(tmp_path).rules[0].review.done


def test_a_guidance_note_has_one_place(tmp_path: Path) -> None:
    error = broken(
        tmp_path, "guidance.toml", 'beside = ["CI-3"]', 'chapter = "call"\nbeside = ["CI-3"]'
    )
    assert "not both" in error.problem


def test_an_emergency_number_needs_somebody_who_answers_for_it(tmp_path: Path) -> None:
    error = broken(tmp_path, "symptoms.toml", 'source = ["E_NHS"]', 'source = ["Y_ART"]')
    assert "only a government or a health service" in error.problem
