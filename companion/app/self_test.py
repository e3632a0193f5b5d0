"""``companion self-test``: the installed program checks itself, a line a check."""

from __future__ import annotations

import secrets
import sys
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from companion.app.backup_wiring import backups_over, restore_into
from companion.app.demo import DEMO_NOW
from companion.app.profile import Profile, ProfileState
from companion.app.self_test_display import (
    check_charts,
    check_pages,
    check_paper,
    check_summary,
)
from companion.app.sessions import Session, session_of
from companion.domain.doses import Dose, DoseUnit
from companion.domain.injections import Outcome
from companion.domain.people import Figure, Person, Sex
from companion.domain.schedule import EVERY_DAY
from companion.resource_files import resource
from companion.services.injections import InjectionDraft
from companion.services.people import PersonDraft
from companion.services.prescriptions import PrescriptionDraft
from companion.system.clock import FixedClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile

_NAME = "Self-test person"
_ZONE = ZoneInfo("Europe/London")


class CheckFailedError(Exception):
    """One check of the self-test did not hold; the text says which."""


@dataclass(frozen=True, slots=True)
class _House:
    """A throwaway profile with a passphrase nobody will type again."""

    profile: Profile
    clock: FixedClock
    passphrase: str


def run_self_test() -> int:
    """Run every check, print a line for each, and return 0 when all hold, else 1.

    The person's own record, keyring and settings are not touched.
    """
    with tempfile.TemporaryDirectory(prefix="growth-companion-self-test-") as name:
        house = _house(Path(name) / "profile")
        checks: tuple[tuple[str, Callable[[], str]], ...] = (
            ("resources", _resources),
            ("content", _content),
            ("first start, record, restart", lambda: _record_and_restart(house)),
            ("nothing readable on disk", lambda: _unreadable(house)),
            ("recovery code", lambda: _recovery(house)),
            ("backup and restore", lambda: _backup_and_restore(house)),
            ("growth tables", _growth),
            ("window and pages", check_pages),
            ("charts", check_charts),
            ("paper", check_paper),
            ("visit summary", check_summary),
        )
        held = [_run(title, check) for title, check in checks]
    return 0 if all(held) else 1


def _run(title: str, check: Callable[[], str]) -> bool:
    try:
        detail = check()
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is the finding
        sys.stdout.write(f"NOT OK  {title}: {type(error).__name__}: {error}\n")
        return False
    sys.stdout.write(f"ok      {title}{': ' if detail else ''}{detail}\n")
    return True


def _house(folder: Path) -> _House:
    paths = ProfilePaths.inside(folder)
    paths.prepare()
    clock = FixedClock(DEMO_NOW, _ZONE)
    keeper = ProfileKeys(VaultFile(paths.vault), paths.database, KeyringStore())
    return _House(Profile(paths, keeper, clock, "self-test"), clock, secrets.token_hex(16))


def _resources() -> str:
    from companion.content.products import load_catalogue  # noqa: PLC0415 - part of the check
    from companion.content.sites import load_sites  # noqa: PLC0415 - part of the check

    products, regions = len(load_catalogue().products), len(load_sites().regions)
    icons = len(list(resource("icons").glob("*.svg")))
    fonts = len(list(resource("fonts").glob("*.[ot]tf")))
    languages = len(list(resource("i18n").glob("companion_*.qm")))
    _hold(min(products, regions, icons, fonts, languages) > 0, "a resource is missing")
    counts = f"{products} products, {regions} body regions, {icons} icons"
    return f"{counts}, {fonts} font files, {languages} translations"


def _content() -> str:
    from companion.content import clinical  # noqa: PLC0415 - part of the check
    from companion.content.labs import load_lab_guide  # noqa: PLC0415 - part of the check

    loaders = [getattr(clinical, name) for name in clinical.__all__]
    spoken = sorted(path.name for path in resource("clinical").iterdir() if path.is_dir())
    for language in ("en", *spoken):
        for load in (*loaders, load_lab_guide):
            load(language=language)
    files = list(resource("clinical").rglob("*.toml"))
    for file in files:
        _hold(bool(tomllib.loads(file.read_text(encoding="utf-8"))), f"{file.name} is empty")
    return f"{len(files)} files in {', '.join(('en', *spoken))}"


def _record_and_restart(house: _House) -> str:
    opened, _ = house.profile.create(use_keyring=False, passphrase=house.passphrase)
    session = session_of(opened, house.profile.paths, house.clock)
    person, _ = session.use.set_up(_person(), _prescription())
    recorded = session.use.injections.record(_draft(session, person))
    session.record.close()
    _hold(house.profile.state() is ProfileState.READY, "the profile is not whole")
    session = _open(house)
    today = session.use.today.view(person)
    session.record.close()
    _hold(today.day.entries == (recorded.injection,), "the record did not come back")
    return str(recorded.injection.dose)


def _unreadable(house: _House) -> str:
    session = _open(house)
    files = [path for path in house.profile.paths.data.rglob("*") if path.is_file()]
    for path in files:
        _hold(_NAME.encode() not in path.read_bytes(), f"a name is readable in {path.name}")
    session.record.close()
    return f"{len(files)} files searched"


def _recovery(house: _House) -> str:
    keeper = house.profile.keeper
    key = keeper.unlock_with_passphrase(house.passphrase)
    code = keeper.new_recovery_code(key)
    _hold(keeper.unlock_with_recovery_code(code.text) == key, "the code does not open the record")
    return ""


def _backup_and_restore(house: _House) -> str:
    session = _open(house)
    target = house.profile.paths.backups / "self-test.gcbackup"
    made = backups_over(session).make(target)
    session.record.close()
    restore = restore_into(house.profile)
    plan = restore.plan(target, lambda keys: keys.unlock_with_passphrase(house.passphrase))
    _hold(plan.contents == made, "the backup holds something else")
    restore.apply(plan)
    session = _open(house)
    people = session.use.people.all()
    session.record.close()
    _hold([person.name for person in people] == [_NAME], "the restored record is another")
    return f"{made.rows['injection']} injection"


def _growth() -> str:
    from companion.content.growth_tables import (  # noqa: PLC0415 - part of the check
        load_reference,
        size_references,
    )

    names = size_references()
    for reference in names:
        load_reference(reference)
    return ", ".join(names)


def _open(house: _House) -> Session:
    key = house.profile.keeper.unlock_with_passphrase(house.passphrase)
    return session_of(house.profile.open(key), house.profile.paths, house.clock)


def _person() -> PersonDraft:
    birth = (DEMO_NOW - timedelta(days=3000)).date()
    return PersonDraft(_NAME, birth, Sex.FEMALE, Figure.CHILD, _ZONE.key)


def _prescription() -> PrescriptionDraft:
    return PrescriptionDraft(
        product="Self-test product",
        dose=Dose(Decimal("0.8"), DoseUnit.MG),
        schedule=EVERY_DAY,
        usual_time=DEMO_NOW.time(),
        start=DEMO_NOW.date(),
    )


def _draft(session: Session, person: Person) -> InjectionDraft:
    view = session.use.today.view(person)
    return InjectionDraft(
        id=session.record.new_id(),
        person_id=person.id,
        treatment_day=view.today,
        outcome=Outcome.GIVEN,
        at=session.clock.now(),
        dose=Dose(Decimal("0.8"), DoseUnit.MG),
        site=view.offers.offers[0].site,
    )


def _hold(condition: bool, otherwise: str) -> None:
    if not condition:
        raise CheckFailedError(otherwise)
