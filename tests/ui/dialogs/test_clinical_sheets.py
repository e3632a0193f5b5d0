"""Every sheet of symptoms, cards, situations, exemptions and Learn, in every look: nothing cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.cards import CardEpisode
from companion.domain.care_team import likely_stage
from companion.domain.situations import Medicine, MedicineKind
from companion.ui import languages
from companion.ui.dialogs.check_in_sheet import CheckInSheet
from companion.ui.dialogs.groups_sheet import GroupsSheet
from companion.ui.dialogs.learn_paper import LearnPaperSheet
from companion.ui.dialogs.situation_sheets import (
    HoldSheet,
    LimitsSheet,
    MedicineSheet,
    SituationSheet,
)
from companion.ui.dialogs.symptom_cards import CardsSheet
from companion.ui.dialogs.symptom_deed import DeedSheet
from companion.ui.dialogs.symptom_pick import SymptomPickSheet
from companion.ui.dialogs.symptom_sheet import SymptomSheet
from companion.ui.dialogs.tue_list import TueFileSheet
from companion.ui.dialogs.tue_sheet import TueSheet
from companion.ui.theme import ThemeManager
from tests.support.family import NOW, TODAY
from tests.support.hands import settle
from tests.support.house import House
from tests.ui.checks import cut_off, nameless, sideways, spilling, too_small

Opener = Callable[[House, QWidget], QWidget]


def cards(house: House) -> tuple[CardEpisode, ...]:
    """Return cards of every tier that has one."""
    use, person = house.use, house.person
    severe = [("headache", 3), ("vomiting", 2), ("mole_change", 1)]
    notes = [replace(use.symptoms.blank(person, s), severity=n) for s, n in severe]
    return use.symptoms.save(person, notes).cards


def symptom(name: str) -> Opener:
    def open_it(house: House, over: QWidget) -> QWidget:
        guide = house.use.texts.guide()
        asked = next(one for one in guide.symptoms if one.id == name)
        return SymptomSheet(over, guide, asked, house.use.symptoms.blank(house.person, name), TODAY)

    return open_it


def check_in(house: House, over: QWidget) -> QWidget:
    due = house.use.symptoms.due(house.person)[0].check_in.asks
    asked = [one for one in house.use.symptoms.asked(house.person) if one.id in due]
    return CheckInSheet(over, house.use.texts.guide(), asked)


def exemption(house: House, over: QWidget) -> QWidget:
    learn = house.use.learn
    papers = [(paper, learn.sources(paper)) for paper in learn.papers(house.person)]
    return TueSheet(over, house.use.tue.blank(house.person), papers)


def deed(house: House, over: QWidget) -> QWidget:
    return DeedSheet(over, [(one, f"{one.rule}. " * 20) for one in cards(house)], NOW.time())


SHEETS: dict[str, Opener] = {
    "headache": symptom("headache"),
    "glucose": symptom("glucose_reading"),
    "pressure": symptom("bp_reading"),
    "hip": symptom("hip_knee_pain"),
    "pick": lambda house, over: SymptomPickSheet(over, house.use.symptoms.asked(house.person)),
    "check-in": check_in,
    "cards": lambda house, over: CardsSheet(over, house.desk, house.person, cards(house)),
    "deed": deed,
    "event": lambda house, over: SituationSheet(
        over, house.use.situations.offered(house.person), TODAY
    ),
    "medicine": lambda house, over: MedicineSheet(
        over, Medicine("", house.person.id, "", MedicineKind.THYROID)
    ),
    "limits": lambda house, over: LimitsSheet(
        over, house.use.situations.limits(house.person), TODAY
    ),
    "hold": lambda house, over: HoldSheet(over, house.use.holds.blank(house.person)),
    "groups": lambda house, over: GroupsSheet(
        over,
        house.person.name,
        house.use.care_team.profile(house.person),
        likely_stage(house.person, TODAY),
    ),
    "exemption": exemption,
    "exemptions": lambda house, over: TueFileSheet(over, house.desk, house.person),
    "learn on paper": lambda house, over: LearnPaperSheet(
        over, house.desk, house.use.learn.chapters(), "ranges"
    ),
}


@pytest.mark.parametrize(
    ("theme", "scale", "language"),
    [("light", 1.0, "en"), ("dark", 2.0, "en"), ("light", 1.0, "x-long"), ("light", 2.0, "x-rtl")],
)
def test_every_sheet_in_every_look(
    house: House, look: ThemeManager, qapp: QApplication, theme: str, scale: float, language: str
) -> None:
    look.use(theme, text_scale=scale)
    languages.install(qapp, language)
    found: dict[str, dict[str, list[str]]] = {}
    for name, opener in SHEETS.items():
        sheet = opener(house, house.window)
        sheet.show()
        settle()
        checks = (nameless, cut_off, spilling, sideways, too_small)
        found[name] = {check.__name__: faults for check in checks if (faults := check(sheet))}
        sheet.close()
        sheet.deleteLater()
    assert {name: faults for name, faults in found.items() if faults} == {}
