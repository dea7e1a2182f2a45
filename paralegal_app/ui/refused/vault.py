"""What is said when the vault refuses (ways in, backups, hand-overs): kind of error -> words."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def words() -> dict[str, str]:
    """Kind of an error -> its words in the interface language, with places for the error's facts."""
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
        "another_way_first": translate(
            "Refused",
            "Before a passphrase is tied to this computer, the vault needs another way in. "
            "Print a recovery code or make shares first.",
        ),
        "all_tied": translate(
            "Refused", "Every other way in is tied to this computer. Untie one first, or keep this one."
        ),
        "vault_there": translate(
            "Refused", "There is a vault in this folder already. Choose a new folder, or say that it is to be replaced."
        ),
        "vault_unreadable": translate(
            "Refused", "A file of this vault cannot be read. Check the disk and whether you may read the folder."
        ),
        "shares_range": translate(
            "Refused", "Shares need at least 2 to open and at most {most} in all. Choose other numbers."
        ),
        "try_again": translate("Refused", "This did not work out, and nothing was changed. Try again."),
        "stopped": translate("Refused", "It was stopped. Nothing of it was kept."),
        "value_too_large": translate("Refused", "This is larger than {limit} kB. Shorten it."),
        "half_letter": translate(
            "Refused", "This holds half of a letter that cannot be kept. Delete the last letter and type it again."
        ),
        "no_address": translate(
            "Refused", "This is no address of a vault; one begins with age1. Ask your colleague to send it again."
        ),
        "no_handover": translate(
            "Refused",
            "This file is no hand-over for this vault. Give your colleague this vault's address and ask for a new one.",
        ),
        "handover_damaged": translate(
            "Refused", "The hand-over file is damaged or not whole, so nothing of it was taken in. Ask for a new one."
        ),
        "handover_newer": translate(
            "Refused", "This hand-over was made by a newer version of the program. Install that version first."
        ),
        "undecided": translate(
            "Refused", "The case is here already and differs. Choose for each difference which side is to stand."
        ),
    }
