"""The words of cards and of "When to call": the content's texts, filled in and attributed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from companion.domain.article import Article
from companion.domain.cards import CardAction, CardEpisode, Deed
from companion.domain.care_team import CareContacts
from companion.domain.groups import Group
from companion.domain.red_flags.call_list import BodyArea, TierAt
from companion.domain.red_flags.content import Situation, SymptomGuide
from companion.domain.red_flags.rules import CardRule, Tier
from companion.domain.sources import SourceKind
from companion.ui.formats import format_date, format_time
from companion.ui.text import translate
from companion.ui.theme import Role
from companion.ui.widgets.card import CardTone
from companion.ui.widgets.pill import PillTone


@dataclass(frozen=True, slots=True)
class CardText:
    """One card as it is read: title, why, what to do, and where it comes from."""

    title: str
    why: str
    what: str
    extra: str
    listed: tuple[str, ...]


def ask_first() -> str:
    """Return the one sentence about the next injection."""
    return translate("Cards", "Ask your care team before the next injection.")


def if_unsure() -> str:
    """Return the sentence that is always in sight."""
    return translate("Cards", "If unsure or unable to reach the team: seek medical care.")


def card_text(
    guide: SymptomGuide, article: Article, episode: CardEpisode, contacts: CareContacts
) -> CardText:
    """Return the words of an episode's card at its tier."""
    tier = guide.tiers[episode.tier]
    source = _source(guide, episode.rule)
    number = contacts.emergency or translate("Cards", "your emergency number")
    what = tier.body.format(why="", emergency_number=number).strip()
    if isinstance(source, CardRule):
        why, extra = source.why, source.extra
    elif source is not None:
        why, extra = f"{source.event}.", source.text
    else:
        why, extra = episode.rule, ""
    listed = listed_words(guide, article, source, stricter=episode.stricter)
    return CardText(tier.title, why, what, extra, listed)


def _source(guide: SymptomGuide, rule: str) -> CardRule | Situation | None:
    known: dict[str, CardRule | Situation] = {one.id: one for one in guide.rules}
    known |= {one.id: one for one in guide.situations}
    return known.get(rule)


def listed_words(
    guide: SymptomGuide,
    article: Article,
    source: CardRule | Situation | None,
    *,
    stricter: bool,
) -> tuple[str, ...]:
    """Return who lists it: the article with what it says to do, leaflets, or our own choice."""
    if source is None:
        return ()
    flags = {flag.id: flag for flag in article.red_flags}
    actions = article.firmest(flags[ref].action for ref in source.refs if ref in flags)
    kinds = {guide.sources[name].kind for name in source.sources}
    found = [article.actions[actions[0]]] if actions else []
    if SourceKind.ARTICLE in kinds and not found:
        found.append(article_words())
    if kinds - {SourceKind.ARTICLE, SourceKind.OWN_CHOICE, SourceKind.PROFESSIONAL}:
        found.append(leaflet_words())
    if stricter or not found:
        found.append(own_choice_words())
    return tuple(found)


def article_words() -> str:
    """Return that the article names it without saying what to do."""
    return translate("Cards", "The article names it.")


def leaflet_words() -> str:
    """Return that leaflets or official texts name it."""
    return translate("Cards", "Leaflets or official texts on growth hormone name it.")


def own_choice_words() -> str:
    """Return that the tier is ours."""
    return translate("Cards", "How soon to call is our choice, to be safe.")


def card_tone(tier: Tier) -> CardTone:
    """Return red for "call", amber for "attention, no hurry", plain for a note."""
    if tier.urgent:
        return "call"
    return "attention" if tier is Tier.CALL_TEAM_TODAY else "plain"


def pill_tone(tier: Tier) -> PillTone:
    """Return the pill's tone of a tier."""
    if tier.urgent:
        return "call"
    return "attention" if tier is Tier.CALL_TEAM_TODAY else "neutral"


def tier_icon(tier: Tier) -> tuple[str, Role]:
    """Return the icon of a tier with its colour."""
    if tier.urgent:
        return "phone-call", "call"
    if tier is Tier.CALL_TEAM_TODAY:
        return "phone", "attention"
    return "notebook-pen", "text_muted"


def tier_words(tier: Tier) -> str:
    """Return a tier in two or three words, for a pill."""
    words = {
        Tier.EMERGENCY_NOW: translate("Tier", "Emergency: call now"),
        Tier.URGENT_SAME_DAY: translate("Tier", "Advice now, today"),
        Tier.CALL_TEAM_TODAY: translate("Tier", "Tell the team today"),
        Tier.TELL_NEXT_VISIT: translate("Tier", "Next visit"),
        Tier.LOG_ONLY: translate("Tier", "Noted"),
    }
    return words[tier]


def step_words(step: TierAt) -> str:
    """Return a tier with the severity it begins at."""
    tier = tier_words(step.tier)
    words = {
        2: translate("Tier", "from moderate on: {tier}", tier=tier),
        3: translate("Tier", "severe: {tier}", tier=tier),
    }
    return words.get(step.severity, tier)


def area_words(area: BodyArea) -> str:
    """Return the heading of a body area."""
    words = {
        BodyArea.HEAD: translate("BodyArea", "Head, eyes, mind"),
        BodyArea.BREATH: translate("BodyArea", "Breath, chest, swelling"),
        BodyArea.SKIN: translate("BodyArea", "Skin, allergy"),
        BodyArea.TUMMY: translate("BodyArea", "Tummy"),
        BodyArea.SUGAR: translate("BodyArea", "Sugar, thirst"),
        BodyArea.LIMBS: translate("BodyArea", "Hips, legs, back, hands"),
        BodyArea.SLEEP: translate("BodyArea", "Sleep, snoring"),
        BodyArea.GENERAL: translate("BodyArea", "The whole body"),
        BodyArea.EVENTS: translate("BodyArea", "Things that happen"),
    }
    return words[area]


def group_words(group: Group) -> str:
    """Return a group as the profile's tick boxes name it."""
    words = {
        Group.ALL: translate("Group", "Everybody"),
        Group.CHILD: translate("Group", "Still growing"),
        Group.TRANSITION: translate("Group", "Growth nearly finished, as the clinic says"),
        Group.ADULT: translate("Group", "Grown up"),
        Group.PWS: translate("Group", "Prader-Willi syndrome"),
        Group.TURNER: translate("Group", "Turner syndrome"),
        Group.CHILDHOOD_CANCER_SURVIVOR: translate("Group", "Had cancer as a child"),
        Group.TAKES_HYDROCORTISONE: translate(
            "Group", "Takes hydrocortisone or another replacement steroid"
        ),
        Group.DIABETES_RISK: translate("Group", "Diabetes, or told to watch sugar"),
        Group.ORAL_ESTROGEN_USER: translate("Group", "Takes oestrogen by mouth"),
        Group.ATHLETE: translate("Group", "Takes part in competitions"),
    }
    return words[group]


def contact_words(kind: str) -> str:
    """Return whose number it is."""
    words = {
        "emergency": translate("Contact", "Emergency"),
        "care_team_urgent": translate("Contact", "Care team, urgent"),
        "care_team_daytime": translate("Contact", "Care team, by day"),
        "hospital": translate("Contact", "Hospital"),
        "pharmacy": translate("Contact", "Pharmacy"),
        "home_care_nurse": translate("Contact", "Home nurse"),
    }
    return words[kind]


def deed_words(deed: Deed) -> str:
    """Return what was done, as the choice names it."""
    words = {
        Deed.REACHED: translate("Deed", "Called and reached somebody"),
        Deed.SEEN: translate("Deed", "Went there: seen by a doctor or nurse"),
        Deed.NO_ANSWER: translate("Deed", "Called, nobody answered"),
        Deed.TEAM_KNOWS: translate("Deed", "The team knows of it already"),
        Deed.MISTAKE: translate("Deed", "It was noted by mistake"),
        Deed.OTHER: translate("Deed", "Something else"),
    }
    return words[deed]


def action_words(action: CardAction, zone: ZoneInfo) -> str:
    """Return what was done about a card in one line."""
    when = _when(action.at, zone)
    head = translate("Deed", "{when}: {deed}", when=when, deed=deed_words(action.deed))
    return " · ".join(part for part in (head, action.whom, action.outcome) if part)


def day_words(episode: CardEpisode, number: int) -> str:
    """Return which day of the episode it is."""
    if number == 1:
        return translate("Cards", "since today")
    return translate(
        "Cards", "day {n} · since {date}", n=number, date=format_date(episode.day, "day_short")
    )


def why_words(text: CardText, episode: CardEpisode, number: int) -> str:
    """Return why a card is shown, from the second day on with the day it is."""
    if number == 1:
        return text.why
    since = day_words(episode, number)
    return translate("Cards", "{why} ({since})", why=text.why, since=since)


def _when(at: datetime, zone: ZoneInfo) -> str:
    local = at.astimezone(zone)
    return f"{format_date(local.date(), 'day_short')}, {format_time(local)}"
