"""Trials of this installation, used by the self-test."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import keyring
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.fonts import Fonts, font_folders, look_through
from paralegal_app.casework.papers import make_paper, offered
from paralegal_app.documents.reading import text
from paralegal_app.errors import ParalegalError
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.flow import interview
from paralegal_app.packs import library
from paralegal_app.packs.loader import SHARED

# The parameters of RFC 9106 section 5.3, without the secret and associated data that the library does not take.
_ARGON2ID = "03aab965c12001c9d7d0d2de33192c0494b684bb148196d73c1df1acaf6d0c2e"
# NIST SP 800-38D, test case 13: empty text under a zero 256-bit key and a zero nonce.
_AES_256_GCM = "530f8afbc74536b9a963b4f1c4cb738b"
_ANY_DAY = date(2026, 11, 22)
_FEW_WORDS = 8
_NO_KEYRING = {"keyring.backends.null", "keyring.backends.fail"}


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
    """One paper in each filing language of the packs at hand, filled with nothing and read back.

    Raises ParalegalError naming the language and the paper that came out empty.
    """
    made: dict[str, str] = {}
    for name in library.pack_folders():
        pack = library.pack(name)
        if name == SHARED or not pack.procedures:
            continue
        state = interview(pack, next(iter(pack.procedures)), Answers(), _ANY_DAY)
        for paper, lang in offered(state):
            if lang in made:
                continue
            filled = make_paper(pack, state, Answers(), paper.id, lang)
            if len(text(filled.docx).split()) < _FEW_WORDS:
                raise ParalegalError(f"The paper `{paper.id}` came out empty in `{lang}`; install the program again.")
            made[lang] = paper.id
    return ", ".join(sorted(made))


def keyring_name() -> str:
    """Which keyring answers here; none is no fault, only "this laptop only" cannot be chosen then."""
    found = keyring.get_keyring()
    parts = [backend for backend in getattr(found, "backends", [found]) if type(backend).__module__ not in _NO_KEYRING]
    if not parts:
        return 'none: passphrases and recovery codes work, "this laptop only" cannot be chosen'
    return ", ".join(str(getattr(backend, "name", type(backend).__name__)) for backend in parts)


def fonts(found: Fonts | None = None) -> str:
    """Whether the letters of every language can be shown and printed.

    Raises ParalegalError naming the languages without letters, and where to get them.
    """
    found = found or look_through(font_folders())
    if found.missing:
        raise ParalegalError(
            f"No font of this computer holds every letter of {', '.join(found.missing)}; papers and questions would "
            "show boxes. Install the free fonts DejaVu or Noto, then try again."
        )
    said = "every language of the program has a font"
    if found.absent:
        names = " and ".join(name.title() for name in found.absent)
        said += f"; papers ask for {names}, not installed here: the word processor takes another, line breaks may move"
    return said
