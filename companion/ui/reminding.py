"""Joins the heartbeat, the reminders and the desktop: shows what is due, and takes answers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from companion.domain.reminders import Reminder
from companion.services.notifier import Notification, Notifier
from companion.services.reminders import EVENINGS, Notice, evening_of
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.reminder_words import notice_words
from companion.ui.text import translate

LATER_BY = timedelta(minutes=30)
_GIVEN, _LATER, _NOT_TODAY, _DEFAULT = "given", "later", "not_today", "default"
_TOGETHER = "together"
MakeNotifier = Callable[[Callable[[str, str], None]], Notifier]


class Reminding(QObject):
    """Looks at the clock when told to, and keeps notifications and diary in step."""

    window_wanted = Signal()
    _pressed = Signal(str, str)

    def __init__(self, desk: Desk, make_notifier: MakeNotifier) -> None:
        super().__init__()
        self._desk = desk
        self._shown: dict[str, Notice] = {}
        self._pressed.connect(self._act)
        # Presses come from the notifier's thread; the signal brings them to this one.
        self._notifier = make_notifier(self._pressed.emit)
        desk.changed.connect(self._withdraw_answered)

    @property
    def notifier(self) -> Notifier:
        """The desktop's notifications."""
        return self._notifier

    def tick(self) -> None:
        """Look at the clock and show what is due, by home time again once we are home."""
        try:
            self._come_home()
            notice = self._desk.use.reminders.tick()
        except TroubleError:
            return  # the disk or the folder is in trouble; the next look tries again
        if notice is not None:
            self._show(notice)

    def test(self) -> bool:
        """Send a harmless notification and tell whether the desktop took it."""
        return self._notifier.show(
            Notification(
                "test",
                translate("Reminder", "Growth Companion"),
                translate("Reminder", "This is how a reminder looks."),
            )
        )

    def stop(self) -> None:
        """Stop listening to the desktop; a press still on its way does nothing."""
        self._pressed.disconnect(self._act)
        self._shown.clear()
        self._notifier.stop()

    def _show(self, notice: Notice) -> None:
        key = notice.injection.key if notice.injection else _TOGETHER
        self._shown[key] = notice
        actions = self._actions(notice) if notice.injection else ()
        title, body = notice_words(self._desk, notice)
        self._notifier.show(Notification(key, title, body, actions))

    def _actions(self, notice: Notice) -> tuple[tuple[str, str], ...]:
        later = (
            (_LATER, translate("Reminder", "Later")),
            (_NOT_TODAY, translate("Reminder", "Not today")),
        )
        if notice.may_record and not notice.discreet:
            return ((_GIVEN, translate("Reminder", "Given")), *later)
        if notice.may_record:
            return ((_GIVEN, translate("Reminder", "Done")), *later)
        return later

    def _act(self, key: str, action: str) -> None:
        notice = self._shown.pop(key, None)
        if action == _DEFAULT or notice is None or notice.injection is None:
            self.window_wanted.emit()
            return
        if action == _GIVEN:
            self._record(notice.injection)
            return
        # In a trouble with the disk the reminder simply comes again.
        with suppress(TroubleError):
            if action == _NOT_TODAY:
                self._desk.use.reminders.not_today(notice.injection)
            elif action == _LATER:
                self._put_off(notice)

    def _put_off(self, notice: Notice) -> None:
        for reminder in notice.reminders:
            self._desk.use.reminders.later(reminder, LATER_BY)

    def _record(self, reminder: Reminder) -> None:
        """Record what the notification was about; doubts are answered in the window."""
        try:
            recorded = self._desk.use.reminders.given(reminder)
        except (TroubleError, ValueError):
            recorded = None
        if recorded is None:
            self.window_wanted.emit()
            return
        change = recorded.change_id
        self._desk.notice(
            translate("Reminder", "Recorded from the notification."),
            lambda: self._desk.use.injections.undo(change, carer_id=self._desk.by),
        )

    def _come_home(self) -> None:
        use = self._desk.use
        for person in use.people.all():
            change = use.stays.come_home(person)
            if change:
                words = translate(
                    "Travel", "Home again: {name}’s evenings run by home time.", name=person.name
                )
                self._desk.notice(words, partial(use.record.undo, change))

    def _withdraw_answered(self, kinds: frozenset[str]) -> None:
        """Take notifications away whose evenings were answered in the window."""
        if "injection" not in kinds:
            return
        for key, notice in tuple(self._shown.items()):
            evenings = [row for row in notice.reminders if row.kind in EVENINGS]
            if evenings and all(self._is_answered(reminder) for reminder in evenings):
                del self._shown[key]
                self._notifier.close(key)
                rest = notice.without_evenings()
                if rest is not None:
                    self._show(rest)

    def _is_answered(self, reminder: Reminder) -> bool:
        person = self._desk.use.people.get(reminder.person_id)
        if person is None:
            return True
        day = evening_of(reminder)
        (evening,) = self._desk.use.today.days(person, day, day)
        return not evening.state.waiting
