"""The summary for a visit: choices on one side, the pages as they will be on the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from companion.domain.initials import suggest_initials
from companion.domain.people import Person
from companion.domain.summary.choices import Block
from companion.services.troubles import TroubleError
from companion.ui import languages, text
from companion.ui.desk import Desk
from companion.ui.dialogs.summary_choices import SummaryForm
from companion.ui.pages.settings.job_bar import JobBar
from companion.ui.printing.job import print_document
from companion.ui.printing.pdf import save_bytes, save_pdf
from companion.ui.printing.summary.document import SummaryWish, lay_out_summary
from companion.ui.printing.summary.preview import PagePreview, page_images
from companion.ui.printing.summary.web import summary_page
from companion.ui.tasks import Job, Progress, Tasks
from companion.ui.text import translate
from companion.ui.theme import current
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.page import Columns, ScrollColumn
from companion.ui.widgets.sheet import Sheet

_PREVIEW_PX, _HIGH_PX, _OF_THE_SCREEN = 330, 560, 0.6
_SETTLE_MS = 120


class SummarySheet(Sheet):
    """Shows the summary as it is chosen; drawing and saving run beside the window."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(
            parent,
            translate("SummarySheet", "Summary for the visit"),
            translate(
                "SummarySheet",
                "Paper, PDF and web page are not encrypted: whoever finds them can read them.",
            ),
            width=1120,
        )
        self._desk, self._person = desk, person
        self._tasks = Tasks()
        self._drawing: Job[object] | None = None
        self._again = False
        view = desk.use.visits.view(person)
        self.form = SummaryForm(
            desk.preferences, view.today, [v for v in view.past if v.day < view.today],
            self._blocks(),
        )  # fmt: skip
        self.preview = PagePreview()
        self.preview.setMinimumSize(current().metrics.scaled(_PREVIEW_PX), self._room())
        self.job = JobBar(self._tasks)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._draw)
        self.form.changed.connect(self._settle.start)
        self.finished.connect(lambda _: self._tasks.close())

    def wish(self) -> SummaryWish:
        """Return the summary as it is chosen now, read from the record."""
        use, form = self._desk.use, self.form
        return SummaryWish(
            summary=use.summaries.make(self._person, form.choices()),
            texts=use.texts,
            atlas=use.sites.atlas_of(self._person.id),
            blocks=form.blocks(),
            size=form.paper_size,
            black_and_white=form.grey.value(),
        )

    def print_out(self) -> None:
        """Ask for a printer and print."""
        try:
            with text.spoken(self._speech()):
                laid_out = lay_out_summary(self.wish(), self._initials)
                sent = print_document(self, laid_out)
        except TroubleError as error:
            show_trouble(self, error)
            return
        if sent:
            self._done(translate("SummarySheet", "Sent to the printer."))

    def save_as_pdf(self) -> None:
        """Ask for a place and save a PDF there."""
        self._save(".pdf", translate("SummarySheet", "PDF files"), self._pdf_work)

    def save_as_page(self) -> None:
        """Ask for a place and save a web page there, which screen readers read best."""
        self._save(".html", translate("SummarySheet", "Web pages"), self._page_work)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def reject(self) -> None:
        """Close; work that runs is asked to end."""
        self.job.stop()
        super().reject()

    @property
    def _initials(self) -> str:
        return suggest_initials(self._person.name)

    def _blocks(self) -> list[tuple[Block, bool]]:
        plan = self._desk.use.texts.visit_plan()
        return [(Block(b.id), b.ticked) for b in plan.blocks if b.id in set(Block)]

    def _lay_out(self) -> None:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.job)
        column.addStretch(1)
        # Choices scroll beside the pages, so that what they change stays in sight.
        beside = ScrollColumn(choices)
        beside.setMinimumHeight(self._room())
        self.add(Columns(beside, self.preview, shares=(2, 3), side_by_side_from=820))
        self.print_button = self.add_button(
            translate("SummarySheet", "Print…"), "primary", self.print_out
        )
        self.pdf_button = self.add_button(
            translate("SummarySheet", "Save as PDF…"), on_click=self.save_as_pdf
        )
        self.page_button = self.add_button(
            translate("SummarySheet", "Save as web page…"), on_click=self.save_as_page
        )
        self.add_cancel(translate("SummarySheet", "Close"))

    def _room(self) -> int:
        """Return how high choices and pages are, so that the sheet itself need not scroll."""
        high = self.screen().availableSize().height()
        return min(current().metrics.scaled(_HIGH_PX), round(high * _OF_THE_SCREEN))

    # ---- the preview -------------------------------------------------------------------------

    def _draw(self) -> None:
        """Draw the pages beside the window; what is under way is given up for the newer choice."""
        if self._drawing is not None:
            self._again = True
            self._drawing.cancel()
            return
        wish, initials, speech = self.wish(), self._initials, self._speech()
        ratio = self.preview.devicePixelRatioF()
        sheet = wish.size.sheet(landscape=False)
        dpi = self.preview.page_width * ratio / (sheet.width() / 20 / 72)

        def work(progress: Progress) -> list[QImage]:
            with text.spoken(speech):
                laid_out = lay_out_summary(wish, initials)
                return page_images(laid_out, dpi, progress.tell)

        job = self._drawing = self._tasks.run(work)
        job.succeeded.connect(self.preview.show_pages)
        job.ended.connect(self._drawn)

    def _drawn(self) -> None:
        self._drawing = None
        if self._again:
            self._again = False
            self._draw()

    # ---- saving ------------------------------------------------------------------------------

    def _save(
        self, ending: str, kind: str, make: Callable[[Path], Callable[[Progress], object]]
    ) -> None:
        offered = translate("SummarySheet", "summary") + ending
        title = translate("SummarySheet", "Save the summary")
        chosen, _ = QFileDialog.getSaveFileName(self, title, offered, f"{kind} (*{ending})")
        if not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() != ending:
            target = target.with_name(target.name + ending)
        self._able(on=False)
        self.job.run(
            translate("SummarySheet", "Writing the summary…"),
            make(target),
            done=lambda _: self._done(
                translate("SummarySheet", "Saved as {name}. It is not encrypted.", name=target.name)
            ),
            troubled=lambda error: show_trouble(self, error),
            ended=lambda: self._able(on=True),
        )

    def _pdf_work(self, target: Path) -> Callable[[Progress], object]:
        wish, initials, speech = self.wish(), self._initials, self._speech()

        def work(progress: Progress) -> None:
            with text.spoken(speech):
                save_pdf(lay_out_summary(wish, initials), target, progress.tell)

        return work

    def _page_work(self, target: Path) -> Callable[[Progress], object]:
        wish, initials, speech = self.wish(), self._initials, self._speech()

        def work(progress: Progress) -> None:
            with text.spoken(speech):
                page = summary_page(wish, initials)
            progress.check()
            save_bytes(page.encode(), target)

        return work

    def _speech(self) -> text.Speech:
        return languages.speech_in(self.form.language.value())

    def _able(self, *, on: bool) -> None:
        for button in (self.print_button, self.pdf_button, self.page_button):
            button.setEnabled(on)

    def _done(self, words: str) -> None:
        self._desk.notice(words)
        self.accept()
