"""A whole window over a real encrypted record, with the made-up family of the tests in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.domain.injections import Injection, Outcome
from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack
from companion.domain.people import Carer, Figure, Person, Sex
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, Weekday
from companion.domain.sites.regions import Site
from companion.services.people import PersonDraft
from companion.services.prescriptions import PrescriptionDraft
from companion.services.settings import CARER
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.system.preferences import MemoryPreferences
from companion.ui.desk import Desk
from companion.ui.main_window import MainWindow
from companion.ui.page_list import PageEntry, rail_pages
from companion.ui.pages.sites.page import SitesPage
from companion.ui.pages.today.page import TodayPage
from tests.support.family import BERLIN, DAILY, GIRL, TODAY, iu, mg, pen

USUAL_SIZE = (1280, 800)
ADULT = PersonDraft(
    name="Ole Brandt",
    birth_date=date(1984, 10, 30),
    sex=Sex.MALE,
    figure=Figure.ADULT,
    zone="Europe/Berlin",
)
"""The girl's uncle, as made up as she is."""
ADULT_DAILY = replace(DAILY, product="Other GH 5", dose=iu("2.4"), usual_time=time(22, 0))
SIX_OF_SEVEN = Schedule(tuple(day for day in Weekday if day is not Weekday.THURSDAY))
WEEKLY = PrescriptionDraft(
    product="Weekly GH 12",
    dose=mg("6.5"),
    schedule=Schedule((Weekday.MONDAY,), weekly=True),
    usual_time=time(20, 0),
    start=date(2026, 1, 1),
)


@dataclass(slots=True)
class House:
    """The open window and everything behind it."""

    record: SqlRecord
    clock: FixedClock
    use: UseCases
    desk: Desk
    preferences: MemoryPreferences
    window: MainWindow

    @property
    def today(self) -> TodayPage:
        """The Today page, shown."""
        page = self.window.show_page("today")
        assert isinstance(page, TodayPage)
        return page

    @property
    def sites(self) -> SitesPage:
        """The Sites page, shown."""
        page = self.window.show_page("sites")
        assert isinstance(page, SitesPage)
        return page

    @property
    def person(self) -> Person:
        """Whose diary is shown."""
        person = self.desk.person
        assert person is not None
        return person

    def entries(self, day: date = TODAY) -> tuple[Injection, ...]:
        """Return the shown person's lines of a treatment day, as the record has them."""
        return self.record.injections.between(self.person.id, day, day)

    def entry(self, day: date = TODAY) -> Injection:
        """Return the only line of a treatment day."""
        (only,) = self.entries(day)
        return only

    def carer(self, name: str) -> Carer:
        """Return a carer by name."""
        return next(carer for carer in self.use.people.carers() if carer.name == name)

    def in_use(self) -> Pack:
        """Return the pack in use, as the record has it."""
        return next(level.pack for level in self.use.stock.packs(self.person.id))

    def left(self) -> str:
        """Return what the record says is left in the first pack."""
        return str(next(iter(self.use.stock.packs(self.person.id))).left)

    def needles(self) -> int:
        """Return how many needles the record says are left."""
        level = self.use.stock.needles(self.person.id)
        assert level is not None
        return level.left

    def tick(self) -> None:
        """Let the window's heartbeat strike, as it does every thirty seconds."""
        self.window.heartbeat.timeout.emit()


def fill_house(record: SqlRecord, use: UseCases) -> Person:
    """Write the girl with her prescription, two weeks of evenings, a pen, needles and carers."""
    girl = use.people.add(GIRL)
    use.prescriptions.add(girl, replace(DAILY, presentation="10 mg/1.5 mL"))
    pack = use.stock.add_pack(pen(girl.id, presentation="10 mg/1.5 mL", expiry=date(2027, 3, 31)))
    use.stock.start_pack(pack, TODAY - timedelta(days=3))
    use.stock.add_needles(NeedleBox("", girl.id, 100))
    mother = use.people.add_carer("Iris Sand")
    use.people.add_carer("Paul Sand")
    record.set_setting(CARER, mother.id)
    write_evenings(record, girl, line_of(use, girl), days_before(TODAY, 14), _round_the_body)
    return girl


def _round_the_body(number: int) -> Site:
    regions = ("thi_l", "abd_r", "thi_r", "abd_l")
    return Site(regions[number % 4], f"r{number // 4 % 3 + 1}c1")


def cases_over(record: SqlRecord, clock: FixedClock) -> UseCases:
    """Return every use case over a record, with the shipped content."""
    return UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())


def open_house(
    record: SqlRecord,
    clock: FixedClock,
    use: UseCases,
    pages: Sequence[PageEntry] | None = None,
    preferences: MemoryPreferences | None = None,
) -> House:
    """Return a window over a record; the caller shows it."""
    kept = preferences or MemoryPreferences()
    desk = Desk(use, record.changes, kept)
    return House(record, clock, use, desk, kept, MainWindow(desk, pages or rail_pages()))


@contextmanager
def lived_in(qtbot: QtBot, house: House, size: tuple[int, int] = USUAL_SIZE) -> Iterator[House]:
    """Have a house's window on Today and in front inside the block; afterwards it is gone.

    Gone at once: what the window still meant to look up would find the record closed.
    """
    house.window.show_page("today")
    _bring_forward(qtbot, house.window, size)
    try:
        yield house
    finally:
        house.window.close()
        delete(house.window)


def write_evenings(
    record: SqlRecord,
    person: Person,
    line: Prescription,
    days: Iterable[date],
    site_of: Callable[[int], Site | None] = lambda _: None,
) -> None:
    """Write given evenings straight into the record, oldest first."""
    clock = time(20, 3)
    rows = [
        Injection(
            id=record.new_id(),
            person_id=person.id,
            treatment_day=day,
            outcome=Outcome.GIVEN,
            recorded_at=(at := datetime.combine(day, clock, BERLIN).astimezone(UTC)),
            zone="Europe/Berlin",
            at=at,
            prescription_id=line.id,
            prescribed=line.dose,
            dose=line.dose,
            site=site_of(number),
        )
        for number, day in enumerate(days)
    ]
    with record.change("test.evenings") as change:
        change.add_all(rows)


def days_before(today: date, first: int, last: int = 1) -> list[date]:
    """Return the days from ``first`` to ``last`` days before a day, oldest first."""
    return [today - timedelta(days=ago) for ago in range(first, last - 1, -1)]


def line_of(use: UseCases, person: Person) -> Prescription:
    """Return a person's newest prescription line."""
    return use.prescriptions.of(person.id)[-1]


def shown(qtbot: QtBot, window: QWidget, size: tuple[int, int] = USUAL_SIZE) -> None:
    """Put a window on screen, in front, at a size; it is closed when the test ends."""
    qtbot.addWidget(window)
    _bring_forward(qtbot, window, size)


def _bring_forward(qtbot: QtBot, window: QWidget, size: tuple[int, int]) -> None:
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
