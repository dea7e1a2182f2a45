"""What is said when something about papers and the files they are written to is refused: kind of error -> words."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def words() -> dict[str, str]:
    """Kind of an error -> its words in the interface language, with places for the error's facts."""
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
        "no_paper_yet": translate(
            "Refused", "There is no paper for a packet yet. Answer more questions or tick a paper."
        ),
        "place_not_writable": translate(
            "Refused", "This place cannot be written to. Choose another one, or free some room."
        ),
    }
