"""What waits above the main card: undone records, unlogged evenings, the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.injections import UndoneInjection
from companion.services.today import TodayView
from companion.ui.formats import format_date, format_time
from companion.ui.models.today_words import zone_of
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.banner import Banner


class Notices(QWidget):
    """Banners with a way on; nothing is shown when nothing waits."""

    answered = Signal(object, bool)
    fill_in_asked = Signal()
    code_asked = Signal()
    calendar_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self.banners: list[Banner] = []

    def show_view(
        self,
        view: TodayView,
        *,
        code_unchecked: bool,
        phone_out_of_date: bool = False,
        travel: Banner | None = None,
    ) -> None:
        """Show what waits for this person; on a journey its ``travel`` banner comes first."""
        for banner in self.banners:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.banners = [travel] if travel is not None else []
        self.banners += [self._undone(view, question) for question in view.questions]
        if view.gaps:
            self.banners.append(self._gaps(len(view.gaps)))
        if code_unchecked:
            self.banners.append(self._code())
        if phone_out_of_date:
            self.banners.append(self._phone())
        for banner in self.banners:
            self._column.addWidget(banner)
        self.setVisible(bool(self.banners))

    def _undone(self, view: TodayView, question: UndoneInjection) -> Banner:
        zone = zone_of(view)
        carer = view.carers.get(question.undone_by)
        day = format_date(question.treatment_day, "weekday")
        at = format_time(question.recorded_at.astimezone(zone))
        later = format_time(question.undone_at.astimezone(zone))
        if carer is None:
            text = translate(
                "Today",
                "{day}: recorded {at}, undone {later}. Was it injected?",
                day=day,
                at=at,
                later=later,
            )
        else:
            text = translate(
                "Today",
                "{day}: recorded {at}, undone {later} by {name}. Was it injected?",
                day=day,
                at=at,
                later=later,
                name=carer.name,
            )
        banner = Banner(text, "attention")
        banner.add_action(
            translate("Today", "Yes, it was injected"), lambda: self.answered.emit(question, True)
        )
        banner.add_action(
            translate("Today", "No, nothing was injected"),
            lambda: self.answered.emit(question, False),
        )
        return banner

    def _gaps(self, count: int) -> Banner:
        banner = Banner(
            translate("Today", "{n} evening(s) of the last two weeks are not logged.", n=count)
        )
        banner.add_action(
            translate("Today", "Fill in {n} evening(s)…", n=count), self.fill_in_asked.emit
        )
        return banner

    def _code(self) -> Banner:
        banner = Banner(
            translate(
                "Today",
                "The recovery code has not been checked yet. Without it, a lost computer means "
                "a lost diary.",
            ),
            "attention",
        )
        banner.add_action(translate("Today", "Check the code now…"), self.code_asked.emit)
        return banner

    def _phone(self) -> Banner:
        banner = Banner(translate("Today", "Phone calendar is out of date."), "attention")
        banner.add_action(translate("Today", "Save the file again…"), self.calendar_asked.emit)
        return banner
