"""Quick questions for the first page and the reminders, answered without reading any rule."""

from __future__ import annotations

from datetime import date

from companion.services.ports import Record


def has_open_cards(record: Record, person_id: str) -> bool:
    """Tell whether a person has a card that has not ended; lines for the visit are none."""
    if not record.cards.any_open(person_id):
        return False
    from companion.domain.cards import CardEpisode  # noqa: PLC0415 - seldom needed

    rows = record.of_person(CardEpisode, person_id)
    return any(row.card and row.ended_on is None for row in rows)


def has_urgent_card(record: Record, person_id: str) -> bool:
    """Tell whether Today and every reminder begin with a card of this person."""
    from companion.domain.cards import CardEpisode  # noqa: PLC0415 - after first paint

    return any(row.urgent for row in record.of_person(CardEpisode, person_id))


def something_noted(record: Record, person_id: str, day: date) -> bool:
    """Tell whether the question of a treatment day was answered, by a tap or a note."""
    return record.cards.noted_on(person_id, day)
