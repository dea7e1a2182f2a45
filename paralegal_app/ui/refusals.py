"""Errors made for people, said in the window's language by their kind, else by their class, else by their sentence."""

from __future__ import annotations

from collections.abc import Mapping

from paralegal_app import errors
from paralegal_app.ui.legal_words import reader_words, reveals_words
from paralegal_app.ui.words import filled, translate


def refusal_words(error: errors.ParalegalError) -> str:
    """What to tell a person about `error`: never anything she typed."""
    words = words_by_kind().get(error.kind) or _by_class(error)
    return filled(words, **_readable(error.facts)) if words else str(error)


def words_by_kind() -> Mapping[str, str]:
    """Kind of an error -> its words in the interface language, with places for the error's facts."""
    return {**_answers(), **_vault(), **_case_work(), **_papers()}


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
        errors.ConsentMissing: translate(
            "Refused",
            "Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.",
        ),
    }


def _by_class(error: errors.ParalegalError) -> str:
    words = words_by_class()
    return next((words[kind] for kind in type(error).__mro__ if kind in words), "")


def _readable(facts: Mapping[str, object]) -> dict[str, str]:
    told = {name: str(value) for name, value in facts.items()}
    for name, words in (("readers", reader_words), ("missing", reveals_words)):
        given = facts.get(name)
        if isinstance(given, tuple | list):
            told[name] = ", ".join(words(str(item)) for item in given)
    return told


def _answers() -> dict[str, str]:
    return {
        "no_text": translate("Refused", "This is not a text. Write it in words."),
        "text_too_long": translate(
            "Refused", "This is longer than {limit} letters. Shorten it or attach it as a file."
        ),
        "no_yes_no": translate("Refused", "Choose yes or no."),
        "no_choice": translate("Refused", "This is none of the choices. Choose one of them."),
        "no_date": translate("Refused", "There is no such date. Check the day, the month and the year."),
        "date_out_of_range": translate("Refused", "The year must lie between {first} and {last}."),
        "no_moment": translate("Refused", "This is no date with a time of day. Check both."),
        "no_number": translate("Field", "This is not a number. Write digits only, such as 12 or 1250.50."),
        "number_too_big": translate("Refused", "This number is too large to be right. Check its digits."),
        "no_gender": translate("Refused", "Choose one of the words for gender."),
        "no_parts": translate("Refused", "This does not fit the parts asked for. Fill in each part by itself."),
        "no_people": translate("Refused", "This is no list of people. Add each person by herself."),
        "too_small": translate("Refused", "The number must be at least {limit}."),
        "too_large": translate("Refused", "The number must be at most {limit}."),
        "no_identity_number": translate("Refused", "Write only the digits and letters of the number, at most 40."),
        "empty": translate("Refused", "Nothing is written yet. Write a few words."),
    }


def _vault() -> dict[str, str]:
    return {
        "recovery_length": translate(
            "Refused", "A recovery code has {wanted} letters and digits in groups of four. Compare it with the paper."
        ),
        "recovery_slip": translate(
            "Refused", "There is a slip in the recovery code. Compare it with the paper, group by group."
        ),
        "shares_wrong": translate(
            "Refused", "These shares do not open the vault. Compare each list of words with its paper."
        ),
        "no_memory": translate(
            "Refused", "Opening the vault needs {needed} MB of free memory. Close other programs and try again."
        ),
        "no_vault": translate("Refused", "There is no vault in this folder. Choose another one, or make a vault here."),
        "disk_full": translate("Refused", "The disk is full, so nothing was saved. Free some room and try again."),
        "read_only": translate("Refused", "This folder can only be read, so nothing was saved. Choose another folder."),
        "disk_gone": translate("Refused", "The disk or stick does not answer. Put it back and try again."),
        "no_backup": translate("Refused", "There is no whole backup in this folder. Choose another one."),
        "passphrase_empty": translate(
            "Refused", "The passphrase is empty. Choose several words that only you would put together."
        ),
        "folder_not_empty": translate("Refused", "This folder is not empty. Choose a new folder."),
        "name_taken": translate("Refused", "Another worker has this name already. Choose another one."),
        "last_passphrase": translate("Refused", "This is the vault's last passphrase. Give another worker one first."),
        "own_access": translate("Refused", "You cannot remove your own access. Ask a colleague to do it."),
        "record_gone": translate("Refused", "This is no longer in the vault. Open the list again."),
    }


def _case_work() -> dict[str, str]:
    return {
        "risks_unread": translate(
            "Refused", "Read the risks that come before this step first. Then it can be marked as done."
        ),
        "step_gone": translate("Refused", "The procedure has no such step now. Open it again from the case."),
        "reason_needed": translate("Refused", "Going on without her consent needs a reason. Write why it cannot wait."),
        "nobody_goes": translate("Refused", "Nobody is named to go with her. Say who goes, two if you can."),
        "out_already": translate("Refused", "They are out already. Write that they are back first."),
        "nobody_named": translate("Refused", "Nobody of this name works here. Choose somebody from the list."),
        "pair_needed": translate("Refused", "Two go together. Name a second person, or say why one goes alone."),
        "where_needed": translate("Refused", "Say where they go, so that somebody can look for them."),
        "file_too_large": translate("Refused", "The file is larger than {limit} MB. Split it, or keep it on a stick."),
        "file_changed": translate("Refused", "The file changed while it was taken in. Close it and try again."),
        "file_unreadable": translate("Refused", "The file could not be read. Check that it is there and not in use."),
    }


def _papers() -> dict[str, str]:
    return {
        "paper_tells": translate(
            "Refused",
            "The paper tells {readers} about: {missing}. Her consent for it is not recorded. Ask her and write down "
            "what she decides, or give a reason.",
        ),
        "nothing_to_tell": translate("Refused", "There is nothing to tell yet. Write down in her story what happened."),
        "hidden_address": translate(
            "Refused",
            "The respondent gets this paper, and its address is the one she hides. Enter another address for papers.",
        ),
        "no_office_program": translate(
            "Refused", "There is no LibreOffice or Word on this computer, so no PDF can be made. Use the Word file."
        ),
        "pdf_failed": translate(
            "Refused", "The office program made no PDF. Close its windows and try again, or use the Word file."
        ),
        "folder_not_writable": translate(
            "Refused", "The papers could not be written to this folder. Choose another one, or free some room."
        ),
        "file_there": translate("Refused", "A file of this name is there already. Choose another folder."),
    }
