"""From a passphrase to a key, and a key wrapped so that a changed byte is noticed.

Argon2id (RFC 9106) stretches what a person can remember; AES-256-GCM wraps what a computer must keep. The parameters
travel with each slot, are tuned on the computer that makes it to about one second, and are refused above a ceiling, so
that a hostile file cannot demand all memory or a day of work.
"""

from __future__ import annotations

import secrets
import time
import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from paralegal_app.errors import VaultDamaged, VaultError

KEY_BYTES = 32
SALT_BYTES = 32
NONCE_BYTES = 12
MIB = 1024

CEILING_MEMORY_KIB = 1024 * MIB
CEILING_PASSES = 64
CEILING_LANES = 16
CEILING_WORK_KIB = 8 * 1024 * MIB  # memory times passes: about half a minute on a slow laptop


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Argon2id cost: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def refuse_hostile(self) -> None:
        """Raise VaultDamaged when the numbers are impossible or ask for more than any honest vault does."""
        possible = self.lanes >= 1 and self.passes >= 1 and self.memory_kib >= 8 * self.lanes
        bearable = (
            self.memory_kib <= CEILING_MEMORY_KIB
            and self.passes <= CEILING_PASSES
            and self.lanes <= CEILING_LANES
            and self.memory_kib * self.passes <= CEILING_WORK_KIB
        )
        if not (possible and bearable):
            raise VaultDamaged(
                "The slots file asks for an amount of memory or work that no vault of this program needs, so it was not"
                " opened; restore slots.json from a backup."
            )

    def weaker_than(self, other: KdfParameters) -> bool:
        """Whether guessing against these parameters is cheaper than against `other`."""
        return self.memory_kib < other.memory_kib or self.memory_kib * self.passes < other.memory_kib * other.passes


FLOOR = KdfParameters(memory_kib=64 * MIB, passes=3, lanes=4)
PREFERRED = KdfParameters(memory_kib=256 * MIB, passes=3, lanes=4)


def stretch(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """Argon2id of the passphrase (NFKC, UTF-8): 32 bytes. Raises VaultDamaged, VaultError when memory is too small."""
    parameters.refuse_hostile()
    try:
        return hash_secret_raw(
            unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"),
            salt,
            time_cost=parameters.passes,
            memory_cost=parameters.memory_kib,
            parallelism=parameters.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except HashingError as error:
        needed = parameters.memory_kib // MIB
        raise VaultError(
            f"Opening this vault needs {needed} MiB of free memory, which this computer does not have now;"
            " close other programs and try again.",
            kind="no_memory", needed=needed,
        ) from error


def tuned(target_seconds: float = 1.0) -> KdfParameters:
    """Parameters that take about `target_seconds` here: 256 MiB where that fits, never under 64 MiB and 3 passes."""
    for memory in (PREFERRED.memory_kib, PREFERRED.memory_kib // 2, FLOOR.memory_kib):
        trial = KdfParameters(memory, FLOOR.passes, FLOOR.lanes)
        try:
            seconds = _seconds(trial)
        except VaultError:
            continue
        if seconds <= target_seconds * 1.25 or memory == FLOOR.memory_kib:
            passes = int(trial.passes * target_seconds / max(seconds, 0.001))
            affordable = min(CEILING_PASSES, CEILING_WORK_KIB // memory)
            return KdfParameters(memory, max(trial.passes, min(passes, affordable)), trial.lanes)
    return FLOOR


def _seconds(parameters: KdfParameters) -> float:
    start = time.perf_counter()
    stretch("a passphrase of usual length", b"\0" * SALT_BYTES, parameters)
    return time.perf_counter() - start


def joined(*parts: bytes, purpose: str) -> bytes:
    """One 32-byte key from several high-entropy secrets (HKDF-SHA256); every part is needed."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode()).derive(b"".join(parts))


def fresh(size: int = KEY_BYTES) -> bytes:
    """Random bytes from the operating system."""
    return secrets.token_bytes(size)


def wrap(key: bytes, secret: bytes, bound_to: bytes) -> tuple[bytes, bytes]:
    """(nonce, ciphertext) of `secret` under `key`; `bound_to` is authenticated with it."""
    nonce = fresh(NONCE_BYTES)
    return nonce, AESGCM(key).encrypt(nonce, secret, bound_to)


def unwrap(key: bytes, nonce: bytes, ciphertext: bytes, bound_to: bytes) -> bytes | None:
    """The secret, or None when the key is another one or a byte was changed."""
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, bound_to)
    except (InvalidTag, ValueError):
        return None
