"""What was prescribed, and what was given of it."""

from __future__ import annotations

from datetime import date

from companion.domain.adherence import Adherence, Counted, PlannedDay
from companion.domain.diary import DayState, DiaryDay
from companion.domain.injections import Injection
from companion.domain.prescriptions import Prescription
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import VisitSummary
from companion.ui.formats import format_list
from companion.ui.models.hold_words import hold_words
from companion.ui.models.prescription_words import dose_line, product_line
from companion.ui.models.visit_words import apart_words, given_words
from companion.ui.printing.summary.parts import (
    Beside,
    Drawing,
    Fact,
    Facts,
    Part,
    Prose,
    Section,
    Table,
    cells,
)
from companion.ui.printing.summary.strip import LONGEST_WEEKS, CalendarStrip
from companion.ui.printing.summary.told import Told, iso, joined, span
from companion.ui.text import translate
from companion.ui.words import dose_words

_STRIP_BESIDE_PT = 328.0


def treatment_section(told: Told) -> Section:
    """Return the prescribed lines with their dates, the newest first."""
    summary, block = told.summary, told.summary.treatment
    shown = _shown(summary)
    head = (
        translate("Summary", "From – to"),
        translate("Summary", "Dose"),
        translate("Summary", "Product and presentation"),
        translate("Summary", "Why changed"),
    )
    rows = tuple(
        cells(
            span(line.start, line.end), dose_line(line), product_line(line),
            joined((line.reason, _by(line, summary))),
        )
        for line in shown
    )  # fmt: skip
    parts: list[Part] = [Table(head, rows, (-122, 1.0, 2.1, 1.5))] if rows else []
    if rows:
        parts.append(Prose(joined((_earlier(summary), _since(summary)), " "), quiet=True))
    held = [joined((hold_words(hold), hold.said_by, hold.why)) for hold in block.holds]
    if held:
        parts.append(
            Prose(translate("Summary", "On hold, as the clinic said: {holds}.",
                            holds="; ".join(held)))
        )  # fmt: skip
    return Section(
        Block.TREATMENT, translate("Summary", "Treatment as prescribed"), parts,
        nothing=translate("Summary", "no prescription noted"),
    )  # fmt: skip


def _by(line: Prescription, summary: VisitSummary) -> str:
    """Return who prescribed it, unless it was the team this is written for."""
    return "" if line.prescriber == summary.identity.team else line.prescriber


def _shown(summary: VisitSummary) -> tuple[Prescription, ...]:
    """Return the lines of the period and the one before, the newest first."""
    within, earlier = _split(summary)
    return tuple(reversed([*earlier[-1:], *within]))


def _split(summary: VisitSummary) -> tuple[list[Prescription], list[Prescription]]:
    """Return the lines in force in the period, and those that ended before."""
    begun = [line for line in summary.treatment.lines if line.start <= summary.period.last]
    within = [line for line in begun if summary.period.meets(line.start, line.end)]
    return within, [line for line in begun if line not in within]


def _earlier(summary: VisitSummary) -> str:
    """Return the lines before those of the table in one sentence, the newest first."""
    lines = _split(summary)[1][-2::-1]
    if not lines:
        return ""
    told = [
        translate("Summary", "{dose} from {date}", dose=dose_words(line.dose),
                  date=line.start.isoformat())
        for line in lines
    ]  # fmt: skip
    return translate("Summary", "Earlier: {lines}.", lines=", ".join(told))


def _since(summary: VisitSummary) -> str:
    block, today = summary.treatment, summary.today
    if block.changed is None or block.changed == block.started:
        return ""
    return translate("Summary", "Last change {n} day(s) ago.", n=(today - block.changed).days)


def doses_section(told: Told) -> Section:
    """Return given of planned, the strip, and every day that was not as planned."""
    summary, block = told.summary, told.summary.doses
    if not any(counts.scheduled or counts.on_hold for counts in block.counts):
        return Section(
            Block.DOSES_GIVEN, translate("Summary", "Doses given"),
            nothing=translate("Summary", "none planned in this period"),
        )  # fmt: skip
    whole, month, quarter = block.counts
    names = (
        translate("Summary", "Since {date}", date=whole.first.isoformat()),
        translate("Summary", "Last 30 days"),
        translate("Summary", "Last 90 days"),
    )
    facts = [
        Fact(name, joined((given_words(counts), apart_words(counts))))
        for name, counts in zip(names, (whole, month, quarter), strict=True)
    ]
    facts.append(Fact(translate("Summary", "Longest gap"), _gap(summary)))
    strip = _strip(summary)
    parts: list[Part | Beside] = _beside_facts(facts, strip, [*_exceptions(summary)])
    return Section(Block.DOSES_GIVEN, translate("Summary", "Doses given"), parts)


def _beside_facts(facts: list[Fact], strip: Drawing, rest: list[Part]) -> list[Part | Beside]:
    """Return the counts beside a short strip, above a long one."""
    block = strip.block
    assert isinstance(block, CalendarStrip)
    if block.natural_points > _STRIP_BESIDE_PT:
        return [Facts(tuple(facts)), strip, *rest]
    counts = Facts(tuple(facts), columns=1)
    return [Beside(("", (counts,)), ("", (strip,)), (1, -block.natural_points)), *rest]


def _gap(summary: VisitSummary) -> str:
    gap = summary.doses.gap
    if gap is None:
        return translate("Summary", "none")
    days = span(gap.first, gap.last) if gap.first != gap.last else iso(gap.first)
    return translate("Summary", "{n} planned injection(s), {days}", n=gap.planned, days=days)


def _strip(summary: VisitSummary) -> Drawing:
    days = summary.doses.days[-LONGEST_WEEKS * 7 :]
    changes = [line.start for line in summary.treatment.lines[1:]]
    alt = translate(
        "Summary", "Calendar of the doses from {first} to {last}: {counts}.",
        first=days[0].day.isoformat(), last=days[-1].day.isoformat(),
        counts=_counts_words(summary.doses.counts[0]),
    )  # fmt: skip
    return Drawing(CalendarStrip(days, changes), alt)


def _counts_words(counts: Adherence) -> str:
    return joined((given_words(counts), apart_words(counts)))


def _exceptions(summary: VisitSummary) -> list[Part]:
    """Return the days without their dose, and injections of another amount, with reasons."""
    told = {day.day for day in summary.doses.not_given}
    missed = [_missed(day) for day in summary.doses.not_given]
    by_day: dict[date, list[Injection]] = {}
    for entry in summary.doses.otherwise:
        if entry.treatment_day not in told:
            by_day.setdefault(entry.treatment_day, []).append(entry)
    other = [_other(entries) for entries in by_day.values()]
    sentences = []
    if missed:
        days = "; ".join(missed)
        sentences.append(translate("Summary", "Not given or in part: {days}.", days=days))
    if other:
        days = "; ".join(other)
        sentences.append(translate("Summary", "In other amounts: {days}.", days=days))
    unknown = [_unknown(day) for day in summary.doses.days if day.state is DayState.UNKNOWN]
    if unknown:
        days = "; ".join(unknown)
        sentences.append(translate("Summary", "Not known: {days}.", days=days))
    return [Prose(" ".join(sentences))] if sentences else []


def _unknown(day: DiaryDay) -> str:
    """Return a day of which somebody noted that nobody knows."""
    told = (entry.reason or entry.note for entry in day.entries)
    reasons = dict.fromkeys(words for words in told if words)
    return joined((iso(day.day), f"({'; '.join(reasons)})" if reasons else ""), " ")


def _missed(day: PlannedDay) -> str:
    in_part = [e.dose for e in day.diary.entries if e.dose is not None and e.outcome.injected]
    amount = format_list([dose_words(dose) for dose in in_part])
    part = translate("Summary", "in part") if day.counted is Counted.PARTIAL else ""
    reason = f"({day.reason})" if day.reason else ""
    return joined((iso(day.day), part, amount, reason), " ")


def _other(entries: list[Injection]) -> str:
    """Return what went in on a day, part by part, beside what was prescribed."""
    amounts = " + ".join(dose_words(entry.dose) for entry in entries if entry.dose is not None)
    prescribed = next((dose_words(e.prescribed) for e in entries if e.prescribed), "–")
    reasons = dict.fromkeys(entry.reason for entry in entries if entry.reason)
    words = translate(
        "Summary", "{date}: {dose}, prescribed {prescribed}",
        date=entries[0].treatment_day.isoformat(), dose=amounts, prescribed=prescribed,
    )  # fmt: skip
    return joined((words, f"({'; '.join(reasons)})" if reasons else ""), " ")
