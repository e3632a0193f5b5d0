"""The parts every content file is made of: sources, citations and reviews."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from companion.content.reader import Item
from companion.domain.sources import Review, Source, SourceKind

Sources = Mapping[str, Source]

_KINDS = {
    SourceKind.MANUFACTURER: "manufacturer manufacturer_patient",
    SourceKind.OFFICIAL: (
        "official_smpc official_PI official_PI_section2 official_PI_section4 "
        "official_PI_section5 official_PI_section16 official_PI_section17"
    ),
    SourceKind.REGULATOR: "regulator regulator_data",
    SourceKind.HEALTH_SERVICE: "nhs_pharmacy_service public_health_service",
    SourceKind.GOVERNMENT: "government",
    SourceKind.JOURNAL: "journal journal_review",
    SourceKind.SOCIETY: "society",
    SourceKind.DEVICE_MAKER: "device_maker_citing_Frid_2016",
    SourceKind.ARTICLE: "article",
    SourceKind.OWN_CHOICE: "design",
    SourceKind.PROFESSIONAL: "professional_knowledge",
    SourceKind.COPY: (
        "label_copy label_copy_CMI copy_of_nhs_service copy_of_manufacturer_form copy_of_IFU "
        "copy_of_EMA_leaflet copy_of_chinese_insert copy_of_regulator leaflet_copy "
        "pack_text_copy official_info_copy official_patient_info_copy manufacturer_site_copy "
        "manufacturer_archived encyclopaedia_copy_of_chinese_insert"
    ),
    SourceKind.SECONDARY: (
        "secondary secondary_reference secondary_clinic_blog professional_news distributor "
        "unclear_ownership unverified patient_monograph hospital_patient_leaflet "
        "hospital_leaflet_other_injectable UK_injection_technique_forum US_coalition "
        "patient_programme_UK local_government guideline_summary_PES_2016 encyclopaedia "
        "NHS_shared_care_quoting_NICE_TA64"
    ),
}
KIND_OF_TYPE = {name: kind for kind, names in _KINDS.items() for name in names.split()}
"""The kind each source type in the files belongs to.

An archived page and a hospital's reprint of a commercial leaflet count as copies or secondary
texts: they name no one who answers for today's label.
"""


def sources(root: Item) -> dict[str, Source]:
    """Take the sources of a file, by id."""
    return {name: _source(name, item) for name, item in root.named_items("sources")}


def _source(name: str, item: Item) -> Source:
    detail = item.text("type")
    kind = KIND_OF_TYPE.get(detail)
    if kind is None:
        raise item.fail(f"unknown source type {detail}")
    address = item.text("address", "") or None
    if address is not None and not kind.address_shown:
        raise item.fail(f"a source of type {detail} is named without its address")
    source = Source(
        id=name,
        title=item.text("title"),
        publisher=item.text("publisher"),
        kind=kind,
        detail=detail,
        accessed=item.day("accessed"),
        section=item.text("section", ""),
        address=address,
        regions=frozenset(item.texts("regions", ())),
        dated=item.text("dated", ""),
        note=item.text("note", ""),
    )
    item.finish()
    return source


def review(item: Item) -> Review:
    """Take who reviewed an item and when; both stay empty until a clinician signs."""
    reviewer, signed = item.text("reviewer", ""), item.value("reviewed_on")
    if bool(reviewer) != isinstance(signed, date):
        raise item.fail("a review needs both a name and a date, or neither")
    return Review(reviewer, signed if isinstance(signed, date) else None)


def cited(item: Item, known: Sources) -> tuple[str, ...]:
    """Take the source ids of an item; raises ContentError for one the file does not list."""
    ids = item.texts("source", ())
    for source_id in ids:
        if source_id not in known:
            raise item.fail(f"unknown source {source_id}")
    return ids
