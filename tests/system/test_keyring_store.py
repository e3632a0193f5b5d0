"""Whatever a keyring does, the window gets an answer in time and with a name."""

import keyring.errors
import pytest

from companion.services.key_ports import (
    KeyringHungError,
    KeyringLockedError,
    KeyringLostError,
    KeyringUnavailableError,
)
from companion.system.keyring_store import SERVICE, KeyringStore
from tests.support.keyrings import (
    AlteringKeyring,
    ClingingKeyring,
    ForgetfulKeyring,
    RefusingKeyring,
)

SECRET = bytes(range(32))


class LockedException(Exception):  # noqa: N818 - the library's own name
    """Named as the Secret Service library names its own."""


def test_a_secret_is_kept_per_account_and_forgotten(memory, store_on) -> None:
    store = store_on(memory)
    store.store("one", SECRET)
    store.store("other", bytes(32))
    assert store.fetch("one") == SECRET
    store.forget("one")
    store.forget("one")
    with pytest.raises(KeyringLostError, match="record itself is safe"):
        store.fetch("one")
    assert store.fetch("other") == bytes(32)


def test_the_keyring_window_says_nothing_about_health(memory, store_on) -> None:
    store_on(memory).store("0f3c", SECRET)
    ((service, account),) = memory.kept
    assert account == "0f3c"
    words = service.casefold()
    assert not any(word in words for word in ("growth", "hormone", "health", "medic", "inject"))


def test_something_that_is_no_secret_counts_as_lost(memory, store_on) -> None:
    memory.kept[SERVICE, "one"] = "not base-64!"
    with pytest.raises(KeyringLostError):
        store_on(memory).fetch("one")


@pytest.mark.parametrize(
    ("error", "named"),
    [
        (keyring.errors.NoKeyringError("none"), KeyringUnavailableError),
        (keyring.errors.InitError("no collection"), KeyringUnavailableError),
        (keyring.errors.KeyringLocked("locked"), KeyringLockedError),
        (keyring.errors.PasswordSetError("refused"), KeyringUnavailableError),
        (LockedException("item"), KeyringLockedError),
        (ConnectionResetError("bus gone"), KeyringUnavailableError),
        (TimeoutError("bus slow"), KeyringUnavailableError),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_every_refusal_has_a_name(error, named, store_on) -> None:
    store = store_on(RefusingKeyring(error))
    for ask in (lambda: store.fetch("one"), lambda: store.store("one", SECRET)):
        with pytest.raises(named) as caught:
            ask()
        assert caught.value.__cause__ is error


def test_a_refusal_to_choose_is_named_too() -> None:
    def none_here():
        raise KeyringUnavailableError

    with pytest.raises(KeyringUnavailableError, match="passphrase or recovery code"):
        KeyringStore(none_here).fetch("one")


@pytest.mark.parametrize("backend", [ForgetfulKeyring, AlteringKeyring])
def test_a_keyring_that_does_not_give_back_what_it_was_given_is_not_used(backend, store_on) -> None:
    with pytest.raises(KeyringUnavailableError):
        store_on(backend()).store("one", SECRET)


def test_a_keyring_that_does_not_let_go_is_noticed(store_on) -> None:
    store = store_on(ClingingKeyring())
    store.store("one", SECRET)
    with pytest.raises(KeyringUnavailableError):
        store.forget("one")


def test_a_keyring_that_waits_for_its_window_does_not_freeze_ours(prompting, store_on) -> None:
    store = store_on(prompting)
    with pytest.raises(KeyringHungError, match="Look for its window"):
        store.fetch("one", timeout=0.01)


def test_asking_again_joins_the_wait_and_gets_the_late_answer(prompting, store_on) -> None:
    prompting.set_password(SERVICE, "one", "AAAA")
    store = store_on(prompting)
    with pytest.raises(KeyringHungError):
        store.fetch("one", timeout=0.01)
    second = store.fetch_in_background("one")
    assert prompting.asked == 1
    prompting.answer.set()
    assert second.result(timeout=10) == bytes(3)
    assert store.fetch("one") == bytes(3)
    assert prompting.asked == 2
