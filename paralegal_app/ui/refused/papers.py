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
        "paper_leaks": translate(
            "Refused",
            "The respondent gets this paper, and its words tell him {secret}. Find the answer that repeats it, often "
            "her story, and change it.",
        ),
        "template_tells": translate(
            "Refused",
            "The respondent gets this paper, and its template would tell him where she is. Ask the author of the pack "
            "to take that out.",
        ),
        "template_missing": translate(
            "Refused", "The Word template {file} is missing. Put it back into its pack, or install the pack anew."
        ),
        "template_unreadable": translate(
            "Refused", "{file} cannot be read as a Word document. Open it in Word or LibreOffice and save it as .docx."
        ),
        "template_not_word": translate(
            "Refused", "{file} is no plain Word document. Save it as Word document (.docx)."
        ),
        "template_locked": translate(
            "Refused", "{file} is an old .doc file or locked by a password. Save it as .docx without a password."
        ),
        "template_marked": translate(
            "Refused",
            "{file} holds tracked changes or comments, which name their authors. Accept the changes, delete the "
            "comments, and save it again.",
        ),
        "template_foreign": translate(
            "Refused",
            "{file} holds macros, links or embedded objects. They could do harm; save it as .docx without them.",
        ),
        "template_unsafe": translate(
            "Refused", "{file} is too large or not built as Word builds its files, so it was refused as unsafe."
        ),
        "no_such_paper": translate("Refused", "This paper is not made in this language. Choose another one."),
        "print_failed": translate(
            "Refused",
            "The printer did not take the paper. Check that it is on and has paper, or save the Word file.",
        ),
        "place_not_writable": translate(
            "Refused", "This place cannot be written to. Choose another one, or free some room."
        ),
    }
