"""slots.json: the ways to unlock one vault (bytes described in resources/docs/vault-format.md).

Each slot holds an age identity wrapped under its own secret (a worker's passphrase, the recovery code, or the shares),
and the database key sealed to that identity. So the key can be changed for everybody without knowing anybody's
passphrase, and a removed worker who kept an old file learns nothing about the new key.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, cast
from uuid import uuid4

import pyrage

from paralegal_app.casefile import computer, secrets
from paralegal_app.casefile.secrets import KdfParameters
from paralegal_app.errors import VaultDamaged, VaultNewer

FORMAT = "paralegal-vault-slots"
VERSION = 1
MOST_BYTES = 256 * 1024
MOST_SLOTS = 64
Kind = Literal["passphrase", "recovery", "shares"]
KINDS = ("passphrase", "recovery", "shares")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to unlock. `label` stands in clear on the disk; `computer` means this laptop's keyring is needed too."""

    id: str
    kind: Kind
    label: str
    made_at: str
    kdf: KdfParameters
    salt: bytes
    computer: bool
    threshold: int
    shares: int
    nonce: bytes
    identity: bytes
    sealed: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class SlotFile:
    """All slots of the vault with this id."""

    vault: str
    slots: tuple[Slot, ...]

    def with_slot(self, slot: Slot) -> SlotFile:
        """The same file with `slot` added, or put in the place of the one with its id."""
        others = tuple(kept for kept in self.slots if kept.id != slot.id)
        return replace(self, slots=(*others, slot))

    def without(self, slot_id: str) -> SlotFile:
        """The same file without that slot."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.id != slot_id))


def account(vault: str, slot_id: str) -> str:
    """The name under which a computer's keyring keeps its part of a slot."""
    return f"{vault}:{slot_id}"


def new_slot(
    file: SlotFile,
    kind: Kind,
    secret: str | bytes,
    key: bytes,
    parameters: KdfParameters,
    now: datetime,
    *,
    label: str = "",
    tie_to_computer: bool = False,
    threshold: int = 0,
    shares: int = 0,
    slot_id: str | None = None,
) -> tuple[Slot, str]:
    """(slot, its age recipient) that opens `key` with `secret`: text for passphrase and code, bytes for shares."""
    identity = pyrage.x25519.Identity.generate()
    recipient = identity.to_public()
    bare = Slot(
        id=slot_id or uuid4().hex,
        kind=kind,
        label=label,
        made_at=now.isoformat(timespec="seconds"),
        kdf=parameters,
        salt=secrets.fresh(secrets.SALT_BYTES),
        computer=tie_to_computer,
        threshold=threshold,
        shares=shares,
        nonce=b"",
        identity=b"",
        sealed=(),
    )
    if tie_to_computer:
        computer.remember(account(file.vault, bare.id))
    wrapping = wrapping_key(file.vault, bare, secret)
    nonce, wrapped = secrets.wrap(wrapping, str(identity).encode(), bound(file.vault, bare))
    return replace(bare, nonce=nonce, identity=wrapped, sealed=(seal(key, str(recipient)),)), str(recipient)


def wrapping_key(vault: str, slot: Slot, secret: str | bytes) -> bytes:
    """The key that wraps the slot's identity; asks the keyring when the slot is tied to this computer."""
    if isinstance(secret, bytes):
        first = secrets.joined(secret, slot.salt, purpose="paralegal shares slot 1")
    else:
        first = secrets.stretch(secret, slot.salt, slot.kdf)
    if not slot.computer:
        return first
    return secrets.joined(first, computer.recall(account(vault, slot.id)), purpose="paralegal this-computer slot 1")


def open_slot(vault: str, slot: Slot, secret: str | bytes) -> tuple[str, tuple[bytes, ...]] | None:
    """(identity, candidate database keys, newest first), or None when the secret is not this slot's.

    Raises VaultDamaged when the secret fits but what it protects was changed.
    """
    identity = secrets.unwrap(wrapping_key(vault, slot, secret), slot.nonce, slot.identity, bound(vault, slot))
    if identity is None:
        return None
    return identity.decode(), tuple(unseal(sealed, identity.decode()) for sealed in slot.sealed)


def seal(key: bytes, recipient: str) -> bytes:
    """The database key sealed to one slot's recipient (age, X25519)."""
    return bytes(pyrage.encrypt(key, [pyrage.x25519.Recipient.from_str(recipient)]))


def unseal(sealed: bytes, identity: str) -> bytes:
    """The database key. Raises VaultDamaged when the sealed bytes were changed."""
    try:
        key = bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)]))
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise _damaged() from error
    if len(key) != secrets.KEY_BYTES:
        raise _damaged()
    return key


def bound(vault: str, slot: Slot) -> bytes:
    """What is authenticated with the wrapped identity: everything about the slot but its nonce and sealed keys."""
    return _canonical({"format": FORMAT, "version": VERSION, "vault": vault, **_open_part(slot)})


def _open_part(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "kind": slot.kind,
        "label": slot.label,
        "made_at": slot.made_at,
        "kdf": {
            "name": "argon2id",
            "memory_kib": slot.kdf.memory_kib,
            "passes": slot.kdf.passes,
            "lanes": slot.kdf.lanes,
        },
        "salt": _b64(slot.salt),
        "computer": slot.computer,
        "threshold": slot.threshold,
        "shares": slot.shares,
    }


def to_bytes(file: SlotFile) -> bytes:
    """The bytes of slots.json; the checksum tells an accident from a wrong passphrase."""
    slots = [
        {
            **_open_part(slot),
            "nonce": _b64(slot.nonce),
            "identity": _b64(slot.identity),
            "sealed": [_b64(sealed) for sealed in slot.sealed],
        }
        for slot in file.slots
    ]
    body: dict[str, Any] = {"format": FORMAT, "version": VERSION, "vault": file.vault, "slots": slots}
    body["checksum"] = hashlib.sha256(_canonical(body)).hexdigest()
    return json.dumps(body, indent=1, ensure_ascii=False).encode()


def from_bytes(content: bytes) -> SlotFile:
    """Read slots.json strictly. Raises VaultNewer for a later version, VaultDamaged for anything else that is off."""
    if len(content) > MOST_BYTES:
        raise _damaged()
    try:
        body = json.loads(content.decode())
        if body["format"] != FORMAT:
            raise _damaged()
        if isinstance(body["version"], int) and body["version"] > VERSION:
            raise VaultNewer("This vault was made by a newer version of the program; install that version to open it.")
        checksum = body.pop("checksum")
        if (
            set(body) != {"format", "version", "vault", "slots"}
            or checksum != hashlib.sha256(_canonical(body)).hexdigest()
        ):
            raise _damaged()
        slots = tuple(_slot(entry) for entry in body["slots"])
        vault = _text(body["vault"], 64)
    except (UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged() from error
    if not 1 <= len(slots) <= MOST_SLOTS or len({slot.id for slot in slots}) != len(slots):
        raise _damaged()
    return SlotFile(vault, slots)


def _slot(entry: dict[str, Any]) -> Slot:
    kdf = entry["kdf"]
    slot = Slot(
        id=_text(entry["id"], 64),
        kind=cast(Kind, _text(entry["kind"], 20)),
        label=_text(entry["label"], 200),
        made_at=_text(entry["made_at"], 40),
        kdf=KdfParameters(_whole(kdf["memory_kib"]), _whole(kdf["passes"]), _whole(kdf["lanes"])),
        salt=_bytes(entry["salt"], 16, 64),
        computer=entry["computer"] is True,
        threshold=_whole(entry["threshold"]),
        shares=_whole(entry["shares"]),
        nonce=_bytes(entry["nonce"], secrets.NONCE_BYTES, secrets.NONCE_BYTES),
        identity=_bytes(entry["identity"], 16, 1024),
        sealed=tuple(_bytes(sealed, 32, 4096) for sealed in entry["sealed"]),
    )
    if slot.kind not in KINDS or kdf["name"] != "argon2id" or not 1 <= len(slot.sealed) <= 2:
        raise _damaged()
    slot.kdf.refuse_hostile()
    return slot


def _checked(kind: type, value: object, fits: Callable[[Any], bool]) -> Any:
    if type(value) is not kind or not fits(value):
        raise _damaged()
    return value


def _text(value: object, longest: int) -> str:
    return cast(str, _checked(str, value, lambda text: len(text) <= longest))


def _whole(value: object) -> int:
    return cast(int, _checked(int, value, lambda number: 0 <= number < 2**32))


def _bytes(value: object, shortest: int, longest: int) -> bytes:
    content = base64.b64decode(_text(value, 2 * longest), validate=True)
    return cast(bytes, _checked(bytes, content, lambda raw: shortest <= len(raw) <= longest))


def _b64(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _canonical(body: dict[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _damaged() -> VaultDamaged:
    return VaultDamaged(
        "The file slots.json of this vault is damaged, so no passphrase can be tried; restore it from a backup."
    )
