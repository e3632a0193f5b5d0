"""Makes the record of a first start, or fills one that holds nobody yet."""

from __future__ import annotations

from companion.app.profile import Profile
from companion.app.sessions import Session, session_of
from companion.domain.site_records import SitePlan
from companion.services.key_ports import DataKey, NewKeys, RecoveryCode
from companion.services.ports import Clock
from companion.services.settings import CARER, CODE_UNCHECKED
from companion.system.keyring_store import KeyringStore
from companion.ui.gate.key_ways import code_opens
from companion.ui.gate.ports import Setup


class ProfileFounding:
    """The first start's view of a profile; ``session`` is open once something was kept."""

    def __init__(
        self,
        profile: Profile,
        clock: Clock,
        keyring: KeyringStore,
        *,
        passphrase: str | None = None,
        session: Session | None = None,
    ) -> None:
        """Begin with nothing, or with the ``session`` of a record that holds nobody."""
        self._profile, self._clock, self._keyring = profile, clock, keyring
        self._passphrase = passphrase
        self._keys: NewKeys | None = None
        self.session = session

    @property
    def passphrase_given(self) -> bool:
        """Whether a passphrase came with the start."""
        return self._passphrase is not None

    def probe_keyring(self) -> None:
        """Return quietly when this computer has a keyring to use. KeyringTroubleError."""
        self._keyring.require()

    def check_passphrase(self, passphrase: str) -> None:
        """Raise what is wrong with a new passphrase, or return quietly."""
        self._profile.keeper.check_passphrase(passphrase)

    def create(self, *, use_keyring: bool, passphrase: str | None) -> RecoveryCode:
        """Make the keys and the empty record. TroubleError.

        The code counts as unchecked from the record's first moment, so that a kill before it
        was seen leads to a notice.
        """
        self._keys = self._profile.make(
            use_keyring=use_keyring and not self.passphrase_given,
            passphrase=self._passphrase if self.passphrase_given else passphrase,
            settings={CODE_UNCHECKED: "1"},
        )
        return self._keys.recovery_code

    def keep(self, setup: Setup) -> None:
        """Write person and prescription in one change, then areas and carer. TroubleError.

        Trying again after a trouble adds nobody twice.
        """
        _write(self.session or self._open(), setup)

    def group_is_sound(self, index: int, typed: str) -> bool:
        """Tell whether group ``index``, counted from 0, can be right."""
        return self._profile.keeper.recovery_group_is_sound(index, typed)

    def code_opens(self, typed: str) -> bool:
        """Tell whether a code opens the record. TroubleError."""
        return code_opens(self._profile.keeper, typed)

    def code_checked(self) -> None:
        """Remember that the code on paper was checked."""
        assert self.session is not None
        self.session.record.set_setting(CODE_UNCHECKED, "")

    def _open(self) -> Session:
        assert self._keys is not None
        key: DataKey = self._keys.data_key
        self.session = session_of(self._profile.open(key), self._profile.paths, self._clock)
        return self.session


def _write(session: Session, setup: Setup) -> None:
    """Write what is not there yet: a first try may have been cut short by a full disk."""
    use = session.use
    there = use.people.all()
    person = there[0] if there else use.set_up(setup.person, setup.line, setup.confirmed)[0]
    if set(setup.regions) != set(use.sites.plan(person.id).regions):
        use.sites.set_plan(SitePlan(person.id, person.id, setup.regions))
    if setup.carer and not use.people.carers():
        session.record.set_setting(CARER, use.people.add_carer(setup.carer).id)
