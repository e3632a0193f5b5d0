"""The Qt bindings must not give away Python's None: after a few thousand calls it would abort."""

import sys

from PySide6.QtWidgets import QWidget


def test_painting_all_evening_gives_away_no_reference_to_none(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    before = sys.getrefcount(None)
    for _ in range(500):
        widget.repaint()
    assert sys.getrefcount(None) > before - 250
