"""Puts the first start together: what it asks against, and what it makes."""

from __future__ import annotations

from collections.abc import Callable

from companion.app.founding import ProfileFounding
from companion.app.stage import Stage
from companion.content.products import load_catalogue
from companion.content.sites import load_sites
from companion.domain.diary import DayClock
from companion.domain.people import DAY_STARTS
from companion.services.ports import Clock
from companion.ui import languages
from companion.ui.finding_words import FindingWords
from companion.ui.gate.answers import Answers
from companion.ui.gate.first_start import FirstStart, Surroundings


def surroundings(clock: Clock) -> Surroundings:
    """Return what the questions of a first start are asked against, on this computer today."""
    zone, atlas = clock.zone(), load_sites()
    return Surroundings(
        catalogue=load_catalogue(language=languages.in_force()),
        atlas=atlas,
        words=FindingWords(atlas, {}, zone),
        today=DayClock(zone, DAY_STARTS).today(clock.now()),
        zone=zone.key,
    )


def first_start(
    stage: Stage,
    founding: ProfileFounding,
    founded: Callable[[], None],
    open_backup: Callable[[], None],
) -> Callable[[], FirstStart]:
    """Return the call that makes the screen; what was typed lives on from one to the next."""
    around, answers = surroundings(stage.clock), Answers()
    with_keys = founding.session is None

    def make() -> FirstStart:
        screen = FirstStart(
            founding, stage.tasks, around, look=stage.look, answers=answers, with_keys=with_keys
        )
        screen.founded.connect(founded)
        screen.backup_wanted.connect(open_backup)
        return screen

    return make
