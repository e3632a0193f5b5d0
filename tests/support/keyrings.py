"""Keyring backends as real as any installed one, each with one habit."""

from __future__ import annotations

from threading import Event

from keyring.backend import KeyringBackend


class MemoryKeyring(KeyringBackend):
    """A keyring that keeps its secrets for as long as the test runs."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PromptingKeyring(MemoryKeyring):
    """A keyring whose window waits for the person; `answer` is the click on its button."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.answer.wait()
        return super().get_password(service, username)


class RefusingKeyring(KeyringBackend):
    """A keyring that answers every question with the same error."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, _service: str, _username: str) -> str | None:
        raise self.error

    def set_password(self, _service: str, _username: str, _password: str) -> None:
        raise self.error


class ForgetfulKeyring(MemoryKeyring):
    """A keyring that says yes and keeps nothing."""

    def set_password(self, _service: str, _username: str, _password: str) -> None:
        return


class AlteringKeyring(MemoryKeyring):
    """A keyring that keeps something else than it was given."""

    def set_password(self, service: str, username: str, _password: str) -> None:
        super().set_password(service, username, "AAAA")


class ClingingKeyring(MemoryKeyring):
    """A keyring that does not let go."""

    def delete_password(self, _service: str, _username: str) -> None:
        return
