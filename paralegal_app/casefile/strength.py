"""How long a passphrase would stand, in words a person can weigh; shown, never a silent rule.

The guess count is zxcvbn's; the time assumes somebody with a copy of the vault and a hundred fast machines, each trying
a passphrase a second (the price Argon2id sets).
"""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 72
_GUESSES_A_SECOND = 100.0


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` 0 (guessed at once) to 4 (stands); `seconds` to guess; `advice` in zxcvbn's English, to be translated."""

    score: int
    seconds: float
    advice: tuple[str, ...]


def strength(passphrase: str, *, known: tuple[str, ...] = ()) -> Strength:
    """Weigh a passphrase; `known` are words an attacker would try first (names, the organisation)."""
    if not passphrase:
        return Strength(0, 0.0, ())
    from zxcvbn import zxcvbn  # its word lists take a moment to load, which only setting a passphrase need pay

    found = zxcvbn(passphrase[:_LONGEST], user_inputs=list(known))
    said = found["feedback"]
    advice = tuple(part for part in (said["warning"], *said["suggestions"]) if part)
    return Strength(int(found["score"]), float(found["guesses"]) / _GUESSES_A_SECOND, advice)
