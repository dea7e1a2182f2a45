"""Trials of this installation, used by the self-test."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import keyring
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.papers import make_paper, offered
from paralegal_app.errors import ParalegalError
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.flow import interview
from paralegal_app.packs import library
from paralegal_app.packs.loader import SHARED

# The parameters of RFC 9106 section 5.3, without the secret and associated data that the library does not take.
_ARGON2ID = "03aab965c12001c9d7d0d2de33192c0494b684bb148196d73c1df1acaf6d0c2e"
# NIST SP 800-38D, test case 13: empty text under a zero 256-bit key and a zero nonce.
_AES_256_GCM = "530f8afbc74536b9a963b4f1c4cb738b"


def known_answers() -> str:
    """Raises ParalegalError when a cryptographic library gives another answer than it must."""
    derived = hash_secret_raw(
        b"\x01" * 32, b"\x02" * 16, time_cost=3, memory_cost=32, parallelism=4, hash_len=32, type=Type.ID
    )
    sealed = AESGCM(bytes(32)).encrypt(bytes(12), b"", None)
    if derived.hex() != _ARGON2ID or sealed.hex() != _AES_256_GCM:
        raise ParalegalError("A cipher here gives wrong answers; do not use this installation, install it again.")
    return "Argon2id, AES-256-GCM"


def vault_round_trip() -> str:
    """A throw-away vault: written, closed, opened, read."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "vault"
        with Vault.create(folder, "self-test", worker="test", parameters=KdfParameters(8, 1, 1)) as vault:
            case_id = vault.cases.add("1").case_id or ""
            vault.answers.commit(case_id, "dv_or_gbv", True)
        with Vault.open(folder, "self-test") as vault:
            if vault.answers.all(case_id) != {"dv_or_gbv": True}:
                raise ParalegalError("A vault lost what was written; do not use this installation, install it again.")
    return "written, closed, opened, read"


def papers() -> str:
    """The first paper of every pack in each of its languages, with nothing answered."""
    made = set()
    for name in library.pack_folders():
        pack = library.pack(name)
        if name == SHARED or not pack.procedures:
            continue
        state = interview(pack, next(iter(pack.procedures)), Answers(), date(2026, 11, 22))
        for paper, lang in offered(state):
            if lang not in made:
                make_paper(pack, state, Answers(), paper.id, lang)
                made.add(lang)
    return ", ".join(sorted(made))


def keyring_name() -> str:
    """Which keyring answers here; none is no fault, only "this laptop only" cannot be chosen then."""
    return type(keyring.get_keyring()).__name__
