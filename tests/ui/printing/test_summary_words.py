"""Words of the summary: dates that nobody mistakes."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from companion.ui import languages
from companion.ui.printing.summary.told import both


def test_a_date_stands_in_both_forms_and_once_where_they_are_the_same(qapp: QApplication) -> None:
    try:
        languages.install(qapp, "en")
        assert both(date(2026, 9, 3)) == "3 Sept 2026 (2026-09-03)"
        languages.install(qapp, "zh_CN")
        assert both(date(2026, 9, 3)) == "2026-09-03"
    finally:
        languages.install(qapp, "en")
