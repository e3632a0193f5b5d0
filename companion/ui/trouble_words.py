"""Troubles and findings shown to the person at the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from companion.services.troubles import TroubleError
from companion.ui.text import translate
from companion.ui.widgets.sheet import Sheet

CONTEXT = "Trouble"


def trouble_sentence(error: TroubleError) -> str:
    """Return a trouble's sentence in the language in force.

    The sentences stand with their classes; packaging/update_translations.py collects them
    from there.
    """
    return QCoreApplication.translate(CONTEXT, error.sentence)


def show_trouble(parent: QWidget | None, error: TroubleError, title: str = "") -> None:
    """Say what is in the way and what to do; nothing else happens."""
    sheet = Sheet(
        parent, title or translate("Trouble", "That did not work"), trouble_sentence(error)
    )
    sheet.add_button(translate("Trouble", "OK"), "primary", sheet.accept)
    sheet.exec()
