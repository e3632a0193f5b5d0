"""Sentences for what the checks of photos noticed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from companion.ui.text import translate

PHOTO_SENTENCES: Final[dict[str, Callable[[Mapping[str, Any]], str]]] = {
    "photo_too_large": lambda _: translate(
        "Finding", "This picture is too large to keep. Save a smaller copy, then choose that."
    ),
}
