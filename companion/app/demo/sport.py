"""The made-up teenager's exemption for his swimming club."""

from __future__ import annotations

from companion.app.demo.people import Carers
from companion.app.demo.story import Story, day, evening
from companion.domain.tue import Exemption


def teenager_exemption(leo: Story, helpers: Carers) -> Exemption:
    """Return an exemption that was granted and still runs for months."""
    written = day("2026-06-14")
    return Exemption(
        id=leo.id_of_day(written),
        person_id=leo.person_id,
        body="Example anti-doping agency",
        medicine="Sogroya",
        noted_at=evening(written),
        sport="Swimming",
        applied_on=day("2026-04-20"),
        granted_on=day("2026-06-12"),
        expires_on=day("2027-06-11"),
        reference="EX-2026-0412",
        evidence=("TE-1", "TE-2", "TE-3", "TE-5", "TE-6", "TE-8", "TE-10"),
        note="Club and coach have a copy.",
        carer_id=helpers.mother.id,
    )
