"""What opens a vault when nobody remembers a passphrase: a printed code, or any k of n shares of different people.

The code is 128 random bits and a 32-bit check, in Crockford's base 32 (no I, L, O, U), eight groups of four. The shares
are SLIP-39 word lists made by the package `shamir-mnemonic`, whose words are loaded when shares are made or joined.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from paralegal_app.casefile import secrets
from paralegal_app.errors import BadInput, WrongPassphrase

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_BYTES = 16
_CHECK_BYTES = 4
_GROUP = 4
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
MOST_SHARES = 16


def new_code() -> str:
    """A recovery code to print, such as `7F3K-...`: 32 letters and digits in groups of four."""
    secret = secrets.fresh(_CODE_BYTES)
    number = int.from_bytes(secret + _check(secret), "big")
    letters = ""
    for _ in range((_CODE_BYTES + _CHECK_BYTES) * 8 // 5):
        number, rest = divmod(number, 32)
        letters = ALPHABET[rest] + letters
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def read_code(typed: str) -> str:
    """The code as printed, whatever case, spaces or look-alike letters were typed. Raises WrongPassphrase on a slip."""
    letters = "".join(typed.upper().split()).replace("-", "").translate(_LOOKALIKES)
    wanted = (_CODE_BYTES + _CHECK_BYTES) * 8 // 5
    if len(letters) != wanted or any(letter not in ALPHABET for letter in letters):
        raise WrongPassphrase(
            f"A recovery code has {wanted} letters and digits in groups of four;"
            " compare what you typed with the paper.",
            kind="recovery_length",
            wanted=wanted,
        )
    number = 0
    for letter in letters:
        number = number * 32 + ALPHABET.index(letter)
    whole = number.to_bytes(_CODE_BYTES + _CHECK_BYTES, "big")
    if _check(whole[:_CODE_BYTES]) != whole[_CODE_BYTES:]:
        raise WrongPassphrase(
            "The recovery code holds a typing slip; compare it group by group with the paper.",
            kind="recovery_slip",
        )
    return "-".join(letters[at : at + _GROUP] for at in range(0, wanted, _GROUP))


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"paralegal recovery code" + secret).digest()[:_CHECK_BYTES]


def split(secret: bytes, threshold: int, count: int) -> tuple[str, ...]:
    """`count` word lists, any `threshold` of which give `secret` back; proven before they are returned.

    Raises BadInput when the numbers make no sense (2 <= threshold <= count <= 16).
    """
    from shamir_mnemonic import generate_mnemonics

    if not 2 <= threshold <= count <= MOST_SHARES:
        raise BadInput(
            f"Shares need at least 2 to open and at most {MOST_SHARES} in all; choose other numbers.",
            kind="shares_range",
            most=MOST_SHARES,
        )
    shares = tuple(generate_mnemonics(1, [(threshold, count)], secret, iteration_exponent=0)[0])
    if any(join(shares[at : at + threshold]) != secret for at in range(count - threshold + 1)):
        raise BadInput("The shares made do not give the secret back, so none was kept; try again.", kind="try_again")
    return shares


def join(shares: Sequence[str]) -> bytes:
    """The secret from enough shares. Raises WrongPassphrase when they are too few, mistyped or of another vault."""
    from shamir_mnemonic import MnemonicError, combine_mnemonics

    cleaned = list(dict.fromkeys(" ".join(share.lower().split()) for share in shares))
    try:
        return bytes(combine_mnemonics(cleaned))
    except (MnemonicError, ValueError, LookupError) as error:
        raise WrongPassphrase(
            "These shares do not open the vault: too few of them, a mistyped word, or shares of different vaults;"
            " compare each word list with its paper.",
            kind="shares_wrong",
        ) from error
