"""All use cases of an open record in one place, as the window and the commands need them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.sites.regions import SiteAtlas
from companion.services.injections import Injections
from companion.services.people import People, PersonDraft
from companion.services.ports import Clock, Record
from companion.services.prescriptions import PrescriptionDraft, Prescriptions
from companion.services.sites import Sites
from companion.services.stock import Stock
from companion.services.today import Today

if TYPE_CHECKING:
    from companion.services.adherence import AdherenceReader
    from companion.services.background import Background
    from companion.services.body_measures import BodyMeasures
    from companion.services.calendar_export import CalendarExport, CalendarWriter
    from companion.services.cards import Cards
    from companion.services.care_team import CareTeam
    from companion.services.child_view import ChildView
    from companion.services.clinical_ports import SafetyTexts
    from companion.services.growth import Growth
    from companion.services.growth_ports import GrowthReferences
    from companion.services.holds import Holds
    from companion.services.labs import Labs
    from companion.services.learn import Learn
    from companion.services.monitoring import Monitoring
    from companion.services.papers import Papers
    from companion.services.photos import Photos
    from companion.services.prescription_history import PrescriptionHistories
    from companion.services.reminders import Reminders
    from companion.services.situations import Situations
    from companion.services.stays import Stays
    from companion.services.stock_care import PackCare
    from companion.services.stock_drawer import Drawer
    from companion.services.stock_lots import Lots
    from companion.services.stock_view import Supplies
    from companion.services.summary.summaries import Summaries
    from companion.services.symptoms import Symptoms
    from companion.services.tue import TueFile
    from companion.services.visits import Visits


class UseCases:
    """What a person can do with an open record.

    What the first page does not need is built, and imported, when it is first used.
    """

    def __init__(
        self,
        record: Record,
        clock: Clock,
        atlas: SiteAtlas,
        references: Callable[[], GrowthReferences],
        texts: SafetyTexts,
        write_calendar: CalendarWriter | None = None,
    ) -> None:
        self.record = record
        self.clock = clock
        self._references = references
        self.texts = texts
        self.write_calendar = write_calendar
        self.people = People(record, clock)
        self.prescriptions = Prescriptions(record, clock)
        self.injections = Injections(record, clock)
        self.sites = Sites(record, clock, atlas)
        self.stock = Stock(record, clock)
        self.today = Today(
            record,
            clock,
            people=self.people,
            prescriptions=self.prescriptions,
            injections=self.injections,
            sites=self.sites,
            stock=self.stock,
        )

    @cached_property
    def care_team(self) -> CareTeam:
        """Whom to call, and which lists speak to a person."""
        from companion.services.care_team import CareTeam  # noqa: PLC0415 - after first paint

        return CareTeam(self.record, self.clock)

    @cached_property
    def cards(self) -> Cards:
        """Which cards are open, and what was done about them."""
        from companion.services.cards import Cards  # noqa: PLC0415 - after first paint

        return Cards(self.record, self.clock, self.texts, self.care_team)

    @cached_property
    def symptoms(self) -> Symptoms:
        """The symptom diary and its check-ins."""
        from companion.services.symptoms import Symptoms  # noqa: PLC0415 - after first paint

        return Symptoms(self.record, self.clock, self.texts, self.care_team, self.cards)

    @cached_property
    def situations(self) -> Situations:
        """Events, medicines and the clinic's own limits."""
        from companion.services.situations import Situations  # noqa: PLC0415 - after first paint

        return Situations(self.record, self.clock, self.texts, self.care_team, self.cards)

    @cached_property
    def labs(self) -> Labs:
        """Laboratory results, as reported."""
        from companion.services.labs import Labs  # noqa: PLC0415 - after first paint

        return Labs(self.record, self.clock, self.texts, self.cards)

    @cached_property
    def body_measures(self) -> BodyMeasures:
        """Blood pressure, own sliders, scores and bone density."""
        from companion.services.body_measures import BodyMeasures  # noqa: PLC0415 - on first use

        return BodyMeasures(self.record, self.clock, self.cards)

    @cached_property
    def monitoring(self) -> Monitoring:
        """What is due by the article's schedule or the clinic's own dates."""
        from companion.services.monitoring import Monitoring  # noqa: PLC0415 - after first paint

        return Monitoring(self.record, self.clock, self.texts, self.care_team)

    @cached_property
    def background(self) -> Background:
        """Diagnosis, other treatment and dates to remember, as the family was told."""
        from companion.services.background import Background  # noqa: PLC0415 - after first paint

        return Background(self.record, self.clock)

    @cached_property
    def photos(self) -> Photos:
        """Photos of injection sites."""
        from companion.services.photos import Photos  # noqa: PLC0415 - after first paint

        return Photos(self.record, self.clock)

    @cached_property
    def adherence(self) -> AdherenceReader:
        """Doses given of those scheduled."""
        from companion.services.adherence import AdherenceReader  # noqa: PLC0415 - for visits

        return AdherenceReader(self.record, self.clock)

    @cached_property
    def prescription_history(self) -> PrescriptionHistories:
        """What was prescribed over time, with labelled arithmetic."""
        from companion.services.prescription_history import (  # noqa: PLC0415 - after first paint
            PrescriptionHistories,
        )

        return PrescriptionHistories(self.record, self.clock)

    @cached_property
    def child_view(self) -> ChildView:
        """The plain page for the child."""
        from companion.services.child_view import ChildView  # noqa: PLC0415 - after first paint

        return ChildView(self.record, self.today)

    @cached_property
    def holds(self) -> Holds:
        """Treatment on hold, as the clinic said it."""
        from companion.services.holds import Holds  # noqa: PLC0415 - after first paint

        return Holds(self.record, self.clock)

    @cached_property
    def learn(self) -> Learn:
        """The article by chapter, with what guidance says beside it."""
        from companion.services.learn import Learn  # noqa: PLC0415 - after first paint

        return Learn(self.texts, self.care_team)

    @cached_property
    def tue(self) -> TueFile:
        """Exemptions for sport, and when they end."""
        from companion.services.tue import TueFile  # noqa: PLC0415 - after first paint

        return TueFile(self.record, self.clock)

    @cached_property
    def calendar(self) -> CalendarExport:
        """What the phone's calendar shall hold."""
        from companion.services.calendar_export import (  # noqa: PLC0415 - after first paint
            CalendarExport,
        )

        return CalendarExport(self.record, self.clock, self.texts)

    @cached_property
    def papers(self) -> Papers:
        """What the sheets for fridge, bag and suitcase show."""
        from companion.services.papers import Papers  # noqa: PLC0415 - after first paint

        return Papers(self.record, self.clock, self.sites, self.care_team, self.texts)

    @cached_property
    def stays(self) -> Stays:
        """By whose clock evenings run while the computer is away from home."""
        from companion.services.stays import Stays  # noqa: PLC0415 - seldom needed

        return Stays(self.record, self.clock)

    @cached_property
    def supplies(self) -> Supplies:
        """What is at hand, until when, and when to reorder."""
        from companion.services.stock_view import Supplies  # noqa: PLC0415 - after first paint

        return Supplies(self.record, self.clock, self.texts, self.stock)

    @cached_property
    def pack_care(self) -> PackCare:
        """What is done with a pack."""
        from companion.services.stock_care import PackCare  # noqa: PLC0415 - after first paint

        return PackCare(self.record, self.clock, self.texts)

    @cached_property
    def drawer(self) -> Drawer:
        """Needles, wipes, the sharps box and how orders are planned."""
        from companion.services.stock_drawer import Drawer  # noqa: PLC0415 - after first paint

        return Drawer(self.record, self.clock)

    @cached_property
    def lots(self) -> Lots:
        """Which injections came from which lot."""
        from companion.services.stock_lots import Lots  # noqa: PLC0415 - after first paint

        return Lots(self.record, self.clock)

    @cached_property
    def growth(self) -> Growth:
        """Measurements and the figures made from them."""
        from companion.services.growth import Growth  # noqa: PLC0415 - not needed at the start

        return Growth(self.record, self.clock, self._references())

    @cached_property
    def reminders(self) -> Reminders:
        """What falls due, and what was answered."""
        from companion.services.due_sources import (  # noqa: PLC0415 - after first paint
            ChecksDue,
            ExemptionsDue,
        )
        from companion.services.reminders import Reminders  # noqa: PLC0415 - after first paint

        return Reminders(
            self.record,
            self.clock,
            people=self.people,
            injections=self.injections,
            supplies=self.supplies,
            today=self.today,
            due_things=(
                ChecksDue(self.record, self.monitoring),
                ExemptionsDue(self.tue),
            ),
        )

    @cached_property
    def summaries(self) -> Summaries:
        """What a summary for a visit holds."""
        from companion.services.summary.summaries import (  # noqa: PLC0415 - for a visit
            Summaries,
        )

        return Summaries(
            self.record, self.clock, growth=self.growth, labs=self.labs, cards=self.cards,
            care_team=self.care_team, supplies=self.supplies,
        )  # fmt: skip

    @cached_property
    def visits(self) -> Visits:
        """Visits to the clinic and the questions for them."""
        from companion.services.visits import Visits  # noqa: PLC0415 - after first paint

        return Visits(self.record, self.clock, self.cards)

    def set_up(
        self, person: PersonDraft, line: PrescriptionDraft, confirmed: Iterable[str] = ()
    ) -> tuple[Person, Prescription]:
        """Keep the first person and what is prescribed, both or neither.

        Raises CannotBeError or ConfirmationNeededError, and nothing is saved.
        """
        answered = tuple(confirmed)
        with self.record.change("set_up") as change:
            kept = self.people.add_within(change, person, answered)
            prescribed = self.prescriptions.add_within(change, kept, line, confirmed=answered)
        return kept, prescribed
