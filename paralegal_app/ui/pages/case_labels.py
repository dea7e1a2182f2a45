"""Words for the fixed lists of the case file: states, purposes, ways of consent, kinds of event."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def status_words(status: str) -> str:
    """The state of a procedure or of one step."""
    return {
        "under_way": translate("Status", "under way"),
        "finished": translate("Status", "finished"),
        "declined": translate("Status", "she declined it"),
        "abandoned": translate("Status", "not pursued"),
        "done": translate("Status", "done"),
        "to_do": translate("Status", "to do"),
        "not_needed": translate("Status", "not needed"),
    }.get(status, status)


def decision_words(decision: str) -> str:
    """What she decided after reading the risks of a step."""
    return {
        "wants": translate("Status", "she wants it"),
        "declines": translate("Status", "she does not want it"),
        "undecided": translate("Status", "read, not decided yet"),
    }.get(decision, decision)


PURPOSES = ("papers", "referral", "accompaniment", "photo", "court", "statistics", "documentation", "partner_contact")


def purpose_words(purpose: str) -> str:
    """What a consent is for."""
    return {
        "papers": translate("Purpose", "Papers that tell about her"),
        "referral": translate("Purpose", "Referral to somebody"),
        "accompaniment": translate("Purpose", "Going with her"),
        "photo": translate("Purpose", "Photographs"),
        "court": translate("Purpose", "Use in court"),
        "statistics": translate("Purpose", "Figures without names"),
        "documentation": translate("Purpose", "Documenting a violation of rights"),
        "partner_contact": translate("Purpose", "A talk with the partner or relatives"),
    }.get(purpose, purpose)


def how_words(how: str) -> str:
    """How a consent was given."""
    return {
        "spoken": translate("Consent", "said aloud"),
        "signed": translate("Consent", "signed"),
        "mark": translate("Consent", "marked by her hand"),
        "witnessed": translate("Consent", "before a witness"),
    }.get(how, how)


REFERRAL_STEPS = ("sent", "accompanied", "accepted", "refused", "completed", "declined", "broken_off")


def referral_words(status: str) -> str:
    """How far a referral has come."""
    return {
        "offered": translate("Referral", "offered"),
        "declined": translate("Referral", "she declined"),
        "sent": translate("Referral", "sent"),
        "accompanied": translate("Referral", "accompanied"),
        "accepted": translate("Referral", "accepted there"),
        "refused": translate("Referral", "refused there"),
        "completed": translate("Referral", "completed"),
        "broken_off": translate("Referral", "broken off"),
    }.get(status, status)


EVENT_KINDS = ("violence", "institution", "contact", "court", "health", "note")


def event_words(kind: str) -> str:
    """What kind of event it was."""
    return {
        "violence": translate("Event", "Violence"),
        "institution": translate("Event", "Police, office or service"),
        "contact": translate("Event", "Talk with her"),
        "court": translate("Event", "Court"),
        "health": translate("Event", "Health"),
        "note": translate("Event", "Note"),
        "partner": translate("Event", "Talk with the partner or a relative"),
    }.get(kind, kind.replace("_", " "))


def role_words(role: str) -> str:
    """Who somebody is in a case; people in lists carry a number."""
    head, _dot, number = role.partition(".")
    words = {
        "client": translate("Role", "She"),
        "respondent": translate("Role", "The respondent"),
        "representative": translate("Role", "Her representative"),
        "children": translate("Role", "Child"),
        "witnesses": translate("Role", "Witness"),
        "document_holder": translate("Role", "Holds her document"),
        "relative": translate("Role", "Relative"),
        "lawyer": translate("Role", "Lawyer"),
        "other": translate("Role", "Other person"),
    }.get(head, head.replace("_", " "))
    return f"{words} {number}" if number else words
