"""The real window over a record, for benchmarks that press and paint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from companion.app.pages import window_over
from companion.app.qt import let_settle, make_application
from companion.app.sessions import Session
from companion.system.preferences import MemoryPreferences
from companion.ui.main_window import MainWindow


@contextmanager
def shown_window(session: Session) -> Iterator[tuple[QApplication, MainWindow]]:
    """Lend the window on its Today page, and put it away with its timers."""
    app, _ = make_application(MemoryPreferences())
    window = window_over(session, MemoryPreferences())
    window.show_page("today")
    window.resize(1280, 800)
    window.show()
    let_settle(app)
    try:
        yield app, window
    finally:
        for timer in window.findChildren(QTimer):
            timer.stop()
        window.close()
        window.deleteLater()
        app.processEvents()


def press_given(app: QApplication, session: Session, window: MainWindow) -> float:
    """Return the milliseconds from the press of Given to its paint; then take it back.

    The next press finds tonight open again.
    """
    page = window.show_page("today")
    begun = perf_counter()
    page.recorder.button.click()
    app.processEvents()
    took = 1000 * (perf_counter() - begun)
    window.snackbar.undo()
    for question in session.use.injections.open_questions(session.use.people.all()[0].id):
        session.use.injections.answer(question, injected=False)
    app.processEvents()
    return took
