"""Fixtures of the vault tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from vault_builders import new_vault

from paralegal_app.casefile import Vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An open vault in `tmp_path/vault`."""
    with new_vault(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def case_id(vault: Vault) -> str:
    """A case in that vault."""
    return vault.cases.add("Зразкова").case_id or ""


class MemoryKeyring(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """This computer's keyring, for as long as the test lasts."""
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)
