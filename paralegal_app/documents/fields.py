"""Names of the fields of a template: which the program fills itself, and which question stands behind one."""

from __future__ import annotations

PROVIDED = frozenset(
    {"law", "today", "deadlines", "checklist", "deadline_list", "steps", "risks", "procedure", "office", "t", "case",
     "fees", "packet", "labels", "labels_list", "hotlines", "measures", "facts", "pack", "document", "consent",
     "complaint", "referral", "emergencies", "grounds"}
)  # fmt: skip
"""Top-level names the program itself provides; everything else is a question id."""

_WORDS_OF = ("labels.", "labels_list.")


def question_path(path: str) -> str:
    """The question behind a field: the words of a choice (`labels.relationship`) are missing when its answer is."""
    for prefix in _WORDS_OF:
        if path.startswith(prefix):
            return path.removeprefix(prefix)
    return path
