"""Which organisations' signatures this computer's user trusts, and keys to sign with."""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from shamir_mnemonic.wordlist import WORDLIST

from paralegal_app import paths
from paralegal_app.errors import BadInput

_WORDS = 6


def fingerprint(key: bytes) -> str:
    """Six words that stand for a public key (60 bits of its SHA-256): short enough to be read out on the telephone."""
    number = int.from_bytes(hashlib.sha256(key).digest()[:8], "big")
    return " ".join(WORDLIST[(number >> (10 * place)) & 1023] for place in range(_WORDS))


class TrustList:
    """The trusted public keys, with the names under which they were accepted."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.user_data() / "trusted-signers.json"

    def all(self) -> dict[str, str]:
        """Public key (hex) to name. Raises BadInput when the list is damaged."""
        try:
            found = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            words = "The list of trusted signers is damaged; remove it and confirm the signers anew."
            raise BadInput(words, kind="trust_damaged") from error
        return {str(key): str(name) for key, name in found.items()}

    def trusts(self, key: bytes) -> bool:
        return key.hex() in self.all()

    def has_name_like(self, name: str) -> bool:
        """Whether a trusted signer bears this name, or one that only looks like it."""
        return _look(name) in {_look(known) for known in self.all().values()}

    def add(self, key: bytes, name: str) -> None:
        """Trust this key from now on."""
        known = {**self.all(), key.hex(): name}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(known, ensure_ascii=False, indent=2), "utf-8")
        new.replace(self.path)

    def remove(self, key: bytes) -> None:
        """Trust this key no longer; packs already installed stay."""
        known = {known_key: name for known_key, name in self.all().items() if known_key != key.hex()}
        self.path.write_text(json.dumps(known, ensure_ascii=False, indent=2), "utf-8")


_ALIKE = str.maketrans("аеорсухіјѕһкмтвнАВЕКМНОРСТУХІЈЅ", "aeopcyxijshkmtbhABEKMHOPCTYXIJS")
"""Cyrillic letters that look like Latin ones."""


def _look(name: str) -> str:
    """The name as the eye sees it."""
    plain = unicodedata.normalize("NFKD", name).translate(_ALIKE)
    seen = "".join(letter for letter in plain if unicodedata.category(letter)[0] not in "MC")
    return " ".join(seen.casefold().split())


def new_key(path: Path, passphrase: str) -> bytes:
    """Write a new signing key, sealed under `passphrase`, to a new file; returns the public key. Raises BadInput."""
    if not passphrase:
        raise BadInput("A signing key needs a passphrase; choose several words.", kind="passphrase_empty")
    key = Ed25519PrivateKey.generate()
    sealed = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        words = f"The key file cannot be made ({error.strerror}); choose a new file name."
        raise BadInput(words, kind="file_there") from error
    with os.fdopen(handle, "wb") as file:
        file.write(sealed)
    return key.public_key().public_bytes_raw()


def load_key(path: Path, passphrase: str) -> Ed25519PrivateKey:
    """The signing key in a file. Raises BadInput: not readable, wrong passphrase, another kind of key."""
    try:
        key = load_pem_private_key(path.read_bytes(), passphrase.encode())
    except OSError as error:
        words = f"The key file cannot be read ({error.strerror}); check its name."
        raise BadInput(words, kind="file_unreadable") from error
    except (ValueError, TypeError) as error:
        words = "The key file does not open with this passphrase, or it is no signing key."
        raise BadInput(words, kind="key_closed") from error
    if not isinstance(key, Ed25519PrivateKey):
        words = "The key file holds another kind of key; make one with `paralegal pack key`."
        raise BadInput(words, kind="key_closed")
    return key
