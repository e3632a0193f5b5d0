"""Joins the heartbeat, the reminders and the desktop: shows what is due, and takes answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from companion.domain.reminders import Reminder, ReminderKind
from companion.services.notifier import Notification, Notifier
from companion.services.reminders import Notice
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.reminder_words import chore_words
from companion.ui.text import translate
from companion.ui.words import dose_words

LATER_BY = timedelta(minutes=30)
_GIVEN, _LATER, _NOT_TODAY, _DEFAULT = "given", "later", "not_today", "default"
MakeNotifier = Callable[[Callable[[str, str], None]], Notifier]


class Reminding(QObject):
    """Looks at the clock when told to, and keeps notifications and diary in step."""

    window_wanted = Signal()
    _pressed = Signal(str, str)

    def __init__(self, desk: Desk, make_notifier: MakeNotifier) -> None:
        super().__init__()
        self._desk = desk
        self._shown: dict[str, tuple[Reminder, ...]] = {}
        self._pressed.connect(self._act)
        # Presses come from the notifier's thread; the signal brings them to this one.
        self._notifier = make_notifier(self._pressed.emit)
        desk.changed.connect(self._withdraw_answered)

    @property
    def notifier(self) -> Notifier:
        """The desktop's notifications."""
        return self._notifier

    def tick(self) -> None:
        """Look at the clock and show what is due."""
        try:
            notices = self._desk.use.reminders.tick()
        except TroubleError:
            return  # the disk or the folder is in trouble; the next look tries again
        for notice in notices:
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
        key = notice.reminders[0].key if len(notice.reminders) == 1 else "together"
        self._shown[key] = notice.reminders
        actions: tuple[tuple[str, str], ...] = ()
        if len(notice.reminders) == 1 and notice.reminders[0].kind is ReminderKind.INJECTION:
            actions = self._actions(notice)
        title, body = self._words(notice)
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

    def _words(self, notice: Notice) -> tuple[str, str]:
        count = len(notice.reminders)
        if count > 1:
            return (
                translate("Reminder", "Growth Companion"),
                translate("Reminder", "{n} things are waiting in the diary.", n=count),
            )
        if notice.discreet:
            body = (
                translate("Reminder", "Please open your diary before anything else.")
                if notice.ask_first
                else translate("Reminder", "Please look at your diary.")
            )
            return translate("Reminder", "Reminder"), body
        title, body = self._plain_words(notice.reminders[0])
        if notice.ask_first:
            first = translate("Reminder", "Ask your care team before the next injection.")
            return title, f"{first} {self._number(notice.reminders[0])}".rstrip() + f"\n{body}"
        return title, body

    def _plain_words(self, reminder: Reminder) -> tuple[str, str]:
        person = self._desk.use.people.get(reminder.person_id)
        name = person.name if person else ""
        match reminder.kind:
            case ReminderKind.INJECTION:
                line = self._desk.use.today.view(person).line if person else None
                return (
                    translate("Reminder", "Injection time: {name}", name=name),
                    translate(
                        "Reminder",
                        "{dose} as prescribed. Not logged yet; could someone else have given it?",
                        dose=dose_words(line.dose) if line else "",
                    ),
                )
            case ReminderKind.VISIT:
                day = format_date(reminder.due_at.date(), "weekday")
                return (
                    translate("Reminder", "A visit is coming up: {name}", name=name),
                    translate(
                        "Reminder", "Write down your three questions. (Reminder of {day})", day=day
                    ),
                )
            case _:
                return chore_words(reminder.kind, name)

    def _number(self, reminder: Reminder) -> str:
        person = self._desk.use.people.get(reminder.person_id)
        return self._desk.use.care_team.contacts(person).urgent_number if person else ""

    def _act(self, key: str, action: str) -> None:
        reminders = self._shown.pop(key, ())
        if action == _DEFAULT or not reminders:
            self.window_wanted.emit()
            return
        use = self._desk.use.reminders
        if action == _GIVEN and len(reminders) == 1:
            self._record(reminders[0])
        elif action == _LATER:
            for reminder in reminders:
                use.later(reminder, LATER_BY)
        elif action == _NOT_TODAY:
            for reminder in reminders:
                use.not_today(reminder)

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
            lambda: self._desk.use.injections.undo(change),
        )

    def _withdraw_answered(self, kinds: frozenset[str]) -> None:
        """Take notifications away that were answered in the window."""
        if "injection" not in kinds:
            return
        for key, reminders in tuple(self._shown.items()):
            people = {reminder.person_id for reminder in reminders}
            if all(self._is_answered(person_id) for person_id in people):
                self._shown.pop(key, None)
                self._notifier.close(key)

    def _is_answered(self, person_id: str) -> bool:
        states = {s.person.id: s.state for s in self._desk.use.today.states()}
        state = states.get(person_id)
        return state is None or not state.waiting
