"""How long a pack was out of the fridge: by the wall clock, through sleep and restarts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.domain.packs import Pack, PackState
from companion.domain.storage_limits import AllowanceSpan, AllowanceStage, OutRule


@dataclass(frozen=True, slots=True)
class FridgeOuting:
    """One stretch out of the fridge; ``ended_at`` is None while it lasts."""

    id: str
    pack_id: str
    person_id: str
    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutCount:
    """The time out of the fridge that counts, and what the leaflet allows of it.

    ``whole`` is all time ever, ``counted`` the part the leaflet's limit speaks of;
    ``allowed`` and ``until`` are None where no limit was checked.
    """

    whole: timedelta
    counted: timedelta
    times: int
    running_since: datetime | None
    allowed: timedelta | None = None
    until: date | None = None
    most_times: int | None = None
    today: date | None = None

    @property
    def over(self) -> bool:
        """Whether it was out longer, or more often, than the leaflet allows."""
        too_long = self.allowed is not None and self.counted > self.allowed
        too_late = self.until is not None and self.today is not None and self.today > self.until
        too_often = self.most_times is not None and self.times > self.most_times
        return too_long or too_late or too_often

    @property
    def left(self) -> timedelta | None:
        """What is left of the time the leaflet allows, None without a limit."""
        if self.allowed is None:
            return None
        return max(self.allowed - self.counted, timedelta())


def rule_for(pack: Pack, rule: OutRule | None) -> OutRule | None:
    """Return the rule if it speaks of a pack in this state, else None."""
    if rule is None or rule.stage is AllowanceStage.ANY:
        return rule
    opened = pack.state is not PackState.UNOPENED
    return rule if opened is (rule.stage is AllowanceStage.IN_USE) else None


def count_out(
    pack: Pack,
    outings: Iterable[FridgeOuting],
    rule: OutRule | None,
    now: datetime,
    zone: ZoneInfo,
) -> OutCount:
    """Sum a pack's time out of the fridge.

    Stretches that overlap count once; a clock that was set back never gives less than
    nothing. A limit for packs in use counts from the day of first use.
    """
    mine = sorted((o for o in outings if o.pack_id == pack.id), key=lambda o: o.started_at)
    stretches = _merged((outing.started_at, outing.ended_at or now) for outing in mine)
    in_force = rule_for(pack, rule)
    running = next((o.started_at for o in mine if o.ended_at is None), None)
    relevant = _relevant(pack, stretches, in_force, now, zone)
    return OutCount(
        whole=_sum(stretches),
        counted=_sum(relevant),
        times=len(mine),
        running_since=running,
        allowed=_allowed(in_force),
        until=_until(pack, in_force, zone),
        most_times=in_force.max_times if in_force else None,
        today=now.astimezone(zone).date(),
    )


Stretch = tuple[datetime, datetime]


def _merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _relevant(
    pack: Pack, stretches: list[Stretch], rule: OutRule | None, now: datetime, zone: ZoneInfo
) -> list[Stretch]:
    if rule is None:
        return stretches
    if rule.stage is AllowanceStage.IN_USE and pack.opened is not None:
        stretches = _since(stretches, _midnight(pack.opened, zone))
    if rule.span is AllowanceSpan.PER_DAY:
        return _since(stretches, _midnight(now.astimezone(zone).date(), zone))
    if rule.span is AllowanceSpan.PER_USE:
        # The longest single stretch is what a limit for each use speaks of.
        return sorted(stretches, key=lambda s: s[1] - s[0])[-1:]
    return stretches


def _allowed(rule: OutRule | None) -> timedelta | None:
    if rule is None or rule.minutes is None:
        return None
    return timedelta(minutes=rule.minutes)


def _until(pack: Pack, rule: OutRule | None, zone: ZoneInfo) -> date | None:
    if rule is None or rule.months is None or pack.first_out_of_fridge is None:
        return None
    return months_later(pack.first_out_of_fridge.astimezone(zone).date(), rule.months)


def months_later(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = first_of_next - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def _since(stretches: list[Stretch], start: datetime) -> list[Stretch]:
    return [(max(first, start), last) for first, last in stretches if last > start]


def _sum(stretches: list[Stretch]) -> timedelta:
    return sum((last - first for first, last in stretches), timedelta())


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
