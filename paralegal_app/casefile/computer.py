"""A second secret kept by this computer's own keyring, so that a copied vault is useless elsewhere.

The keyring is never the only copy of anything: a vault must have a recovery code or shares before a slot may be tied to
a computer (`slots.tie` refuses otherwise). Which keyring answers (Secret Service, Windows Credential Locker, macOS
Keychain) is the business of the package `keyring`, loaded when a slot is tied to a computer: it looks through
everything installed for backends.
"""

from __future__ import annotations

import base64
import binascii

from paralegal_app.casefile import secrets
from paralegal_app.errors import KeyringUnavailable

SERVICE = "paralegal vault"


def remember(account: str) -> bytes:
    """Make a new 32-byte secret, keep it in the keyring under `account`, read it back, and return it."""
    import keyring

    secret = secrets.fresh()
    try:
        keyring.set_password(SERVICE, account, base64.b64encode(secret).decode())
    except Exception as error:
        raise _unavailable(error) from error
    if recall(account) != secret:
        raise KeyringUnavailable("This computer's keyring did not keep the secret; the slot was left as it was.")
    return secret


def recall(account: str) -> bytes:
    """The secret kept under `account`. Raises KeyringUnavailable when it is not there or the keyring is locked."""
    import keyring

    try:
        kept = keyring.get_password(SERVICE, account)
    except Exception as error:
        raise _unavailable(error) from error
    if kept is None:
        raise KeyringUnavailable(
            "This passphrase works only on the computer it was tied to, and this computer's keyring does not hold its"
            " part; open the vault there, or here with the recovery code or the shares."
        )
    try:
        return base64.b64decode(kept, validate=True)
    except binascii.Error as error:
        raise KeyringUnavailable(
            "What this computer's keyring holds for the vault is damaged; open it with the recovery code or the shares."
        ) from error


def forget(account: str) -> None:
    """Remove the secret; silent when it is not there."""
    import keyring.errors

    try:
        keyring.delete_password(SERVICE, account)
    except keyring.errors.PasswordDeleteError:
        return
    except Exception as error:
        raise _unavailable(error) from error


def _unavailable(error: Exception) -> KeyringUnavailable:
    """In words; besides its own errors `keyring` lets through whatever the desktop's bus or a backend raises."""
    import keyring.errors

    if isinstance(error, keyring.errors.NoKeyringError | keyring.errors.InitError | RuntimeError):
        return KeyringUnavailable(
            "This computer has no keyring that could keep a secret; use the vault without tying it to the computer."
        )
    return KeyringUnavailable(
        "This computer's keyring is locked or refused; unlock it (usually by logging in again) and try once more."
    )
