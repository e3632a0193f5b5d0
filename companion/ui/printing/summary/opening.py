"""Who it is about, what is to be asked, and what was urgent."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from companion.domain.background import MedicalBackground
from companion.domain.care_team import CareContacts
from companion.domain.people import Sex, age_parts
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import UrgentEvent
from companion.domain.visits import FIRST_ON_THE_PRINT
from companion.ui.formats import format_age, format_list
from companion.ui.models.card_words import action_words, card_text, tier_words
from companion.ui.models.prescription_words import dose_line
from companion.ui.printing.summary.parts import (
    Cell,
    Fact,
    Facts,
    Numbered,
    Part,
    Prose,
    Section,
    Table,
)
from companion.ui.printing.summary.told import Told, both, iso, joined
from companion.ui.text import translate


def person_line(told: Told) -> str:
    """Return birth, age and the sex used for references, in one line."""
    person, today = told.summary.person, told.summary.today
    age = format_age(*age_parts(person.birth_date, today))
    born = (
        translate("Summary", "born in {year}", year=person.birth_date.year)
        if told.summary.identity.initials
        else translate("Summary", "born {date}", date=both(person.birth_date))
    )
    female = person.sex is Sex.FEMALE
    sex = (
        translate("Summary", "female reference")
        if female
        else translate("Summary", "male reference")
    )
    return joined((born, age, sex))


def team_line(told: Told) -> str:
    """Return the team, and the initials of those who wrote the diary."""
    identity = told.summary.identity
    by = format_list(identity.recorded_by)
    written = translate("Summary", "written down by {initials}", initials=by) if by else ""
    return joined((identity.team, written))


def identity_section(told: Told) -> Section:
    """Return diagnosis and background; what was not noted is said in one line."""
    summary = told.summary
    known = [fact for fact in _identity_facts(told) if fact.value]
    missing = _not_noted(summary.identity.background) if summary.with_text else []
    parts: list[Part] = [Facts(tuple(known))] if known else []
    if missing:
        words = translate("Summary", "Not noted in the diary: {what}.", what=format_list(missing))
        parts.append(Prose(words, quiet=True))
    return Section(
        Block.IDENTITY, translate("Summary", "Background, as told by the clinic"), parts,
        nothing=translate("Summary", "nothing noted"),
    )  # fmt: skip


def _identity_facts(told: Told) -> list[Fact]:
    summary, row = told.summary, told.summary.identity.background
    tested = joined((row.tests, row.peak), " – ")
    dates = (row.diagnosed_on, row.sleep_study_on, row.stopped_on, row.retest_on, row.taught_on)
    diagnosed, slept, stopped, retested, taught = (iso(day) if day else "" for day in dates)
    return [
        Fact(translate("Summary", "Diagnosis"), summary.person.indication),
        Fact(translate("Summary", "Diagnosis made"), joined((diagnosed, tested))),
        Fact(translate("Summary", "MRI"), row.mri),
        Fact(translate("Summary", "Genetics"), row.genetics),
        Fact(translate("Summary", "Other hormones"), row.other_hormones),
        Fact(translate("Summary", "Steroid plan"), row.steroid_plan),
        Fact(translate("Summary", "Allergies"), row.allergies),
        Fact(translate("Summary", "Severe reaction to GH before"), row.severe_reaction),
        Fact(translate("Summary", "Sleep study"), joined((slept, row.sleep_study))),
        Fact(translate("Summary", "Growth treatment stopped"), stopped),
        Fact(translate("Summary", "Retest"), joined((retested, row.retest_result))),
        Fact(translate("Summary", "Injecting taught"), joined((taught, row.taught_by))),
        *_birth_facts(told),
    ]


def _birth_facts(told: Told) -> list[Fact]:
    """Return what is known of birth, for children."""
    known = told.summary.history.facts.background
    if not told.summary.child or (known.birth_weight_kg is None and known.gestation_weeks is None):
        return []
    weeks = (
        translate(
            "Summary", "{weeks} weeks {days} days", weeks=known.gestation_weeks,
            days=known.gestation_days,
        )
        if known.gestation_weeks is not None
        else ""
    )  # fmt: skip
    sizes = joined(
        (
            f"{known.birth_weight_kg} kg" if known.birth_weight_kg is not None else "",
            f"{known.birth_length_cm} cm" if known.birth_length_cm is not None else "",
        ),
        ", ",
    )
    return [Fact(translate("Summary", "At birth"), joined((weeks, sizes), ", "))]


def _not_noted(row: MedicalBackground) -> list[str]:
    """Return what a specialist asks for and nobody wrote down: unknown is not "none"."""
    asked = (
        (row.tests or row.peak, translate("Summary", "how the diagnosis was made")),
        (row.other_hormones, translate("Summary", "other hormones")),
        (row.allergies, translate("Summary", "allergies")),
        (row.severe_reaction, translate("Summary", "severe reactions before")),
        (row.taught_on, translate("Summary", "teaching session")),
    )
    return [name for known, name in asked if not known]


def questions_section(told: Told) -> Section:
    """Return the questions, and what changed since the visit before."""
    summary = told.summary
    parts: list[Part] = []
    asked = [question.text for question in summary.questions]
    if asked:
        parts.append(Numbered(tuple(asked[:FIRST_ON_THE_PRINT])))
    if asked[FIRST_ON_THE_PRINT:]:
        rest = " · ".join(asked[FIRST_ON_THE_PRINT:])
        parts.append(
            Prose(translate("Summary", "If there is time: {questions}", questions=rest), quiet=True)
        )
    parts += [Prose(words) for words in (*_changes(told), *_for_visit(told))]
    return Section(
        Block.QUESTIONS, translate("Summary", "Our questions, and what changed"), parts,
        nothing=translate("Summary", "none written down")
        if summary.with_text
        else translate("Summary", "left out with free text"),
    )  # fmt: skip


def _changes(told: Told) -> list[str]:
    summary = told.summary
    changed = [
        translate(
            "Summary", "{dose} from {date}", dose=dose_line(line), date=line.start.isoformat()
        )
        for line in summary.changed
    ]
    words = []
    if changed:
        since = summary.period.first.isoformat()
        words.append(
            translate(
                "Summary", "Prescribed since {date}: {changes}.", date=since,
                changes=format_list(changed),
            )
        )  # fmt: skip
    if summary.decided is not None and summary.decided.decided:
        words.append(
            translate(
                "Summary", "Decided on {date}, as we understood it: {text}",
                date=summary.decided.day.isoformat(), text=summary.decided.decided,
            )
        )  # fmt: skip
    return words


def _for_visit(told: Told) -> list[str]:
    """Return what the diary kept for discussion at the visit."""
    summary = told.summary
    contacts = _no_contacts(told)
    guide, article = told.texts.guide(), told.texts.article()
    return [
        translate(
            "Summary", "For discussion, from the diary of {date}: {what}",
            date=episode.day.isoformat(),
            what=card_text(guide, article, episode, contacts).why,
        )
        for episode in summary.for_visit
    ]  # fmt: skip


def urgent_section(told: Told) -> Section:
    """Return the cards of the period: the first clinical block, even if there was none."""
    rows = tuple(_urgent_row(told, event) for event in told.summary.urgent)
    head = (
        translate("Summary", "Date"),
        translate("Summary", "What, and how soon the card said to call"),
        translate("Summary", "Who was called, and what came of it"),
    )
    parts = [Table(head, rows, (-62, 1.1, 1.2))] if rows else []
    return Section(
        Block.URGENT_EVENTS, translate("Summary", "Urgent events"), parts,
        nothing=translate("Summary", "none recorded"),
    )  # fmt: skip


def _urgent_row(told: Told, event: UrgentEvent) -> tuple[Cell, ...]:
    contacts = _no_contacts(told)
    text = card_text(told.texts.guide(), told.texts.article(), event.episode, contacts)
    zone = ZoneInfo(told.summary.person.zone)
    done = [action_words(action, zone) for action in event.actions]
    return (
        Cell(iso(event.episode.day)),
        Cell(text.why, tier_words(event.episode.tier)),
        Cell("\n".join(done) or translate("Summary", "nothing noted")),
    )


def _no_contacts(told: Told) -> CareContacts:
    """Return contacts without a number: the print tells what was, not whom to call."""
    return CareContacts("", told.summary.person.id)
