"""What is said when a pack, a copy of one or a signing key is refused: kind of error -> words."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def words() -> dict[str, str]:
    """Kind of an error -> its words in the interface language, with places for the error's facts."""
    return {**_files(), **_copies()}


def _files() -> dict[str, str]:
    return {
        "no_lawpack": translate(
            "Refused", "This is no pack file, or it is damaged. Get it again from whoever made it. Nothing was changed."
        ),
        "pack_altered": translate(
            "Refused", "The pack was altered after it was built. Do not install it; ask its maker for the right file."
        ),
        "pack_too_large": translate(
            "Refused", "The file holds far more than any pack needs. Do not install it. Nothing was changed."
        ),
        "pack_odd_files": translate(
            "Refused", "The file holds things that do not belong into a pack. Do not install it. Nothing was changed."
        ),
        "pack_outside": translate(
            "Refused", "A file in this pack reaches for a place outside the pack. Do not install it; tell its maker."
        ),
        "pack_form": translate(
            "Refused", "The pack has a form this program does not know. A newer version of the program may read it."
        ),
        "pack_signature": translate(
            "Refused", "The signature is wrong: somebody altered this pack or signed another one. Do not install it."
        ),
        "pack_not_accepted": translate(
            "Refused", "The pack was not installed: something that speaks against it was not accepted."
        ),
        "nothing_to_go_back": translate("Refused", "Nothing was installed for this country, so there is no way back."),
        "no_pack": translate("Refused", "There is no such pack on this computer. Look for it on the page Packs."),
        "trust_damaged": translate(
            "Refused", "The list of signatures you trust is damaged. Remove it and confirm the signers anew."
        ),
        "key_closed": translate("Refused", "This file does not open with that passphrase, or it is no signing key."),
    }


def _copies() -> dict[str, str]:
    return {
        "no_law": translate(
            "Refused",
            "No law in this pack has been checked, so nobody can be helped with it yet. Ask a local lawyer first, and "
            "write down the sources.",
        ),
        "no_law_instead": translate(
            "Refused",
            "No law in this pack has been checked, so it cannot take the place of the pack you work with. Nothing was "
            "installed.",
        ),
        "overlay_empty": translate("Refused", "Nothing is said differently yet. Add an office or change a text first."),
        "draft_gone": translate("Refused", "This is no longer in the copy, or cannot be changed here. Open it anew."),
        "draft_not_written": translate(
            "Refused", "This could not be written. Free some room on the disk, or choose another place."
        ),
        "reviewer_name": translate("Refused", "Write the full name of the lawyer who read the pack."),
        "review_day": translate("Refused", "The next reading must be after today and at most two years ahead."),
        "texts_open": translate("Refused", "It cannot be signed off yet: texts still to be translated: {count}."),
        "no_country": translate("Refused", "Write the country as two letters, such as am."),
        "no_procedure": translate("Refused", "The pack has no such procedure. Choose another one."),
        "not_asked": translate("Refused", "This procedure does not ask that question."),
        "run_name": translate("Refused", "Give the run a name that says what it shows."),
        "run_wrong": translate("Refused", "The run does not come out the same when it is repeated. It was not kept."),
        "run_twice": translate("Refused", "A run of this name is already kept. Choose another name."),
    }
