"""What is wrong at one place of a pack, in the interface language; the line for its author stays beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from paralegal_app.errors import Fault
from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.when import full_day
from paralegal_app.ui.words import filled, translate


def fault_words(fault: Fault) -> str:
    """One fault as a sentence for somebody who edits in forms; empty for one that only an author of files can make."""
    words = words_by_kind().get(fault.kind)
    return filled(words, **_readable(fault.facts)) if words else ""


def fault_line(fault: Fault) -> str:
    """The sentence with the place in brackets, or the line as it stands."""
    words = fault_words(fault)
    place = f"{fault.file}:{fault.line}" if fault.line else fault.file
    return f"{words} ({place}{': ' if fault.path else ''}{fault.path})" if words else str(fault)


def words_by_kind() -> Mapping[str, str]:
    """Kind of a fault -> its sentence, with places for the facts of the fault."""
    return {**_values(), **_law(), **_logic(), **_packs()}


def _values() -> dict[str, str]:
    return {
        "value_wrong": translate("PackFault", "What stands here has the wrong form: {given}"),
        "value_missing": translate("PackFault", "Something is missing here: {name}"),
        "invisible": translate("PackFault", "There is a sign here that cannot be seen ({code}). Type the words anew."),
        "text_empty": translate("PackFault", "This text is empty. Write it."),
        "text_missing": translate("PackFault", "A text is missing in this language: {language} ({name})"),
        "long_sentence": translate(
            "PackFault", "One sentence has {count} words. Make two or three of it, of {most} words at most."
        ),
        "office_letter": translate(
            "PackFault", "This reads like a letter from an office. Use shorter words and shorter sentences."
        ),
        "nobody_acts": translate(
            "PackFault", "It is said {count} times that something is done, but not who does it. Name who acts."
        ),
    }


def _law() -> dict[str, str]:
    return {
        "no_source": translate(
            "PackFault", "This is marked “{status}”, but no source is named. Add the source, or lower how sure it is."
        ),
        "no_page": translate(
            "PackFault", "This is no page: {given}. Write an address that begins with https://, or name the paper."
        ),
        "checked_ahead": translate(
            "PackFault", "This was checked on {day}, which lies ahead. Is the clock of this computer right?"
        ),
        "checked_long_ago": translate(
            "PackFault", "This was last checked on {day}. Check it against its source again."
        ),
        "review_over": translate("PackFault", "The review ran out on {day}. A lawyer must read the pack again."),
        "values_order": translate(
            "PackFault", "The values of this figure are not in the order of their days. Each needs a day of its own."
        ),
        "figure_large": translate("PackFault", "This figure is larger than any figure of the law can be. Correct it."),
        "case_missed": translate("PackFault", "This kept test does not come out as before: {name}"),
    }


def _logic() -> dict[str, str]:
    return {
        "names_nothing": translate("PackFault", "Something that is not in the pack is still named here: {name}"),
        "stands_twice": translate("PackFault", "This stands there twice: {name}"),
        "ground_left_out": translate("PackFault", "This condition is not combined with the others: {name}"),
        "question_idle": translate("PackFault", "Nothing needs the answer to this question any more: {name}"),
        "never_holds": translate("PackFault", "This condition can never hold, whatever she answers."),
        "grounds_conflict": translate(
            "PackFault", "Conditions that are wanted together here can never hold together. Correct one of them."
        ),
        "ground_twin": translate("PackFault", "This condition holds in just the same cases as another one beside it."),
        "ground_idle": translate(
            "PackFault", "This condition always holds where another one does that is wanted too. Is that meant?"
        ),
    }


def _packs() -> dict[str, str]:
    return {
        "needs_newer": translate("PackFault", "This pack needs version {version} of the program, or a newer one."),
        "overlay_law": translate("PackFault", "Own offices and words cannot change the law. This is law: take it out."),
        "overlay_nothing": translate(
            "PackFault", "The national pack does not have this text any more, so nobody would read it. Take it out."
        ),
        "overlay_base": translate("PackFault", "The national pack is not installed here: {name}. Install it first."),
    }


def _readable(facts: Mapping[str, object]) -> dict[str, str]:
    told = {name: full_day(value) if isinstance(value, date) else str(value) for name, value in facts.items()}
    if "status" in facts:
        told["status"] = sure_words(str(facts["status"]))
    if "language" in facts:
        told["language"] = LANGUAGES.get(told["language"], told["language"])
    return told
