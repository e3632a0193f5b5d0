"""Sentences for what the check of an exemption for sport noticed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from companion.ui.text import translate

EXEMPTION_SENTENCES: Final[dict[str, Callable[[Mapping[str, Any]], str]]] = {
    "exemption_without_body": lambda _: translate("Tue", "Type who grants the exemption."),
    "exemption_without_medicine": lambda _: translate("Tue", "Type the medicine it is for."),
    "granted_before_applied": lambda _: translate("Tue", "Granted before it was applied for?"),
    "ended_before_granted": lambda _: translate("Tue", "The last day comes before it was granted."),
}
