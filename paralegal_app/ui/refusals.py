"""Errors made for people, said in the window's language by their kind, else by their class, else by their sentence."""

from __future__ import annotations

from collections.abc import Mapping

from paralegal_app import errors
from paralegal_app.ui.legal_words import reader_words, reveals_words, secret_words
from paralegal_app.ui.refused import answers, case_work, pack_faults, packs, papers, vault
from paralegal_app.ui.words import filled, translate

LINES = 12


def refusal_words(error: errors.ParalegalError) -> str:
    """What to tell a person about `error`: never anything she typed."""
    words = words_by_kind().get(error.kind) or _by_class(error)
    return filled(words, **_readable({"detail": _short(_detail(error)), **error.facts})) if words else str(error)


def words_by_kind() -> Mapping[str, str]:
    """Kind of an error -> its words in the interface language, with places for the error's facts."""
    return {**answers.words(), **vault.words(), **case_work.words(), **papers.words(), **packs.words()}


def words_by_class() -> Mapping[type[errors.ParalegalError], str]:
    """For errors whose class says enough."""
    return {
        errors.WrongPassphrase: translate(
            "Refused", "This does not open the vault. Check the keyboard's language and Caps Lock, then try again."
        ),
        errors.VaultLocked: translate("Refused", "The vault was locked in the meantime. Unlock it and try again."),
        errors.VaultBusy: translate("Refused", "The vault is open in another program or window. Close it there first."),
        errors.VaultDamaged: translate(
            "Refused", "Something of this vault is damaged or missing. Nothing was changed; restore it from a backup."
        ),
        errors.VaultNewer: translate(
            "Refused", "This was written by a newer version of the program. Install that version to open it."
        ),
        errors.VaultWriteFailed: translate(
            "Refused", "This could not be written. Check the disk or stick, or choose another folder."
        ),
        errors.KeyringUnavailable: translate(
            "Refused",
            "This computer's keyring does not give its part. Unlock it, or use the recovery code or the shares.",
        ),
        errors.PackError: translate(
            "Refused", "Something in the pack is wrong, so nothing was changed. For whoever made it:\n{detail}"
        ),
        errors.ConsentMissing: translate(
            "Refused",
            "Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.",
        ),
        errors.DocumentError: translate(
            "Refused",
            "The paper could not be made: its template and the answers do not fit together. Tell the author of the "
            "pack: {detail}",
        ),
        errors.TemplateError: translate(
            "Refused", "The Word template has a fault, so no paper was made. Tell its author: {detail}"
        ),
    }


def _by_class(error: errors.ParalegalError) -> str:
    words = words_by_class()
    return next((words[kind] for kind in type(error).__mro__ if kind in words), "")


def _detail(error: errors.ParalegalError) -> str:
    faults = error.faults if isinstance(error, errors.PackError) else ()
    return "\n".join(map(pack_faults.fault_line, faults)) or str(error)


def _short(detail: str) -> str:
    """A pack may have hundreds of faults: the first ones are enough to begin with."""
    lines = detail.split("\n")
    return "\n".join([*lines[:LINES], *(["…"] if len(lines) > LINES else [])])


def _readable(facts: Mapping[str, object]) -> dict[str, str]:
    told = {name: str(value) for name, value in facts.items()}
    for name, words in (("readers", reader_words), ("missing", reveals_words)):
        given = facts.get(name)
        if isinstance(given, tuple | list):
            told[name] = ", ".join(words(str(item)) for item in given)
    if "secret" in facts:
        told["secret"] = secret_words(str(facts["secret"]))
    return told
