"""Reads needles_storage.toml into the supply guide."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from companion.content.figures import statements
from companion.content.parts import Sources, cited, review, sources
from companion.content.reader import Item, read_file, unique
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.statements import ReminderText, SupplyGuide

FILE, SCHEMA = "needles_storage.toml", "companion/needles-storage/2"


@cache
def load_supply_guide(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> SupplyGuide:
    """Return the rules of handling needles and packs; raises ContentError."""
    root = read_file(FILE, SCHEMA, folder, language)
    known = sources(root)
    guide = SupplyGuide(
        needles=statements(root, "needles", known),
        sharps=statements(root, "sharps", known),
        storage=statements(root, "storage", known),
        travel=statements(root, "travel", known),
        stock=statements(root, "stock", known),
        reminders=_reminders(root, known),
        sources=MappingProxyType(known),
    )
    root.finish()
    return guide


def _reminders(root: Item, known: Sources) -> tuple[ReminderText, ...]:
    found = [_reminder(item, known) for item in root.items("reminders")]
    return unique(found, (reminder.id for reminder in found), FILE)


def _reminder(item: Item, known: Sources) -> ReminderText:
    reminder = ReminderText(
        id=item.text("id"),
        when=item.text("when"),
        text=item.text("text"),
        follow_up=item.text("follow_up", ""),
        never=item.text("never", ""),
        sources=cited(item, known),
        review=review(item),
    )
    item.finish()
    return reminder
