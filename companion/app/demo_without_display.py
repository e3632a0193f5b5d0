"""``companion --demo`` where no window can open: the main job is done and shown as pictures."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from companion.app.sessions import Session, demo_session
from companion.domain.injections import Outcome
from companion.services.injections import Recorded
from companion.system.preferences import MemoryPreferences


def run_demo_without_display(reason: str, folder: Path) -> int:
    """Record tonight's injection of the demo family and write pictures below ``folder``."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _say(f"{reason} The demo does its main job without one.")
    folder.mkdir(parents=True, exist_ok=True)
    with demo_session() as session:
        pictures = _Pictures(session, folder)
        pictures.take("today", "today-before")
        recorded = _record_tonight(session)
        written = folder / "recorded.json"
        written.write_text(json.dumps(_as_text(session, recorded), indent=1), encoding="utf-8")
        pictures.take_all()
    _say(f"Recorded: {written}")
    for path in pictures.paths:
        _say(f"Picture:  {path}")
    return 0


def _record_tonight(session: Session) -> Recorded:
    """Record what one press of the button on Today would."""
    from companion.ui.desk import Desk  # noqa: PLC0415 - after the platform was chosen
    from companion.ui.models.choice import prefill, to_draft  # noqa: PLC0415 - as above

    desk = Desk(session.use, session.changes, MemoryPreferences())
    person = desk.person
    assert person is not None
    view = session.use.today.view(person)
    choice = prefill(view, desk.carer)
    draft = to_draft(choice, view, session.record.new_id(), Outcome.GIVEN, session.clock.now())
    return session.use.injections.record(draft)


def _as_text(session: Session, recorded: Recorded) -> dict[str, str]:
    """Return what was recorded, read back from the encrypted record."""
    day = recorded.injection.treatment_day
    kept = session.record.injections.between(recorded.injection.person_id, day, day)[-1]
    carers = {carer.id: carer.initials for carer in session.use.people.carers()}
    return {
        "made_up": "yes",
        "treatment_day": day.isoformat(),
        "outcome": kept.outcome.value,
        "at": kept.at.isoformat() if kept.at else "",
        "dose": str(kept.dose),
        "site": kept.site.key if kept.site else "",
        "by": carers.get(kept.carer_id, ""),
        "recorded_at": kept.recorded_at.isoformat(),
    }


class _Pictures:
    """Takes pictures of the pages of one window."""

    def __init__(self, session: Session, folder: Path) -> None:
        from companion.app.pages import window_over  # noqa: PLC0415 - after the platform
        from companion.app.qt import let_settle, make_application  # noqa: PLC0415 - as above

        self._settle = let_settle
        self._app, self._themes = make_application(MemoryPreferences())
        self._window = window_over(session, MemoryPreferences())
        self._window.resize(1280, 800)
        self._window.show()
        self._folder = folder
        self.paths: list[Path] = []

    def take(self, page: str, name: str) -> None:
        """Write one picture of a page."""
        self._window.show_page(page)
        self._settle(self._app)
        path = self._folder / f"{name}.png"
        self._window.grab().save(str(path))
        self.paths.append(path)

    def take_all(self) -> None:
        """Write every page in light and dark."""
        for theme in ("light", "dark"):
            self._themes.use("light" if theme == "light" else "dark")
            for page in self._window.page_keys:
                self.take(page, f"{page}-{theme}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
