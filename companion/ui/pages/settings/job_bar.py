"""Long work in sight: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from companion.services.troubles import TroubleError
from companion.ui.tasks import Job, Progress, Tasks
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce, describe
from companion.ui.widgets.buttons import quiet_button
from companion.ui.widgets.labels import Label


class JobBar(QWidget):
    """Hidden until work runs in it; one piece of work at a time."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._job: Job[object] | None = None
        self.label = Label(role="muted")
        self.bar = QProgressBar()
        self.cancel = quiet_button(translate("Job", "Stop"), self.stop, icon="x")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.label)
        column.addWidget(self.bar)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    @property
    def working(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def run(
        self,
        text: str,
        work: Callable[[Progress], object],
        *,
        done: Callable[[object], object],
        troubled: Callable[[TroubleError], object],
        ended: Callable[[], object],
    ) -> None:
        """Do ``work`` beside the window and tell what came of it on the window's thread."""
        self.label.set_text(text)
        describe(self.bar, text)
        self.bar.setRange(0, 0)
        self.show()
        announce(self, text)
        job = self._job = self._tasks.run(work)
        job.progressed.connect(self._progressed)
        job.ended.connect(lambda: self._ended(ended))
        job.succeeded.connect(done)
        job.troubled.connect(troubled)

    def stop(self) -> None:
        """Ask the work to end; what it began is tidied up."""
        if self._job is not None:
            self._job.cancel()
            self.label.set_text(translate("Job", "Stopping…"))

    def _progressed(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _ended(self, ended: Callable[[], object]) -> None:
        self._job = None
        self.hide()
        ended()
