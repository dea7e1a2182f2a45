"""The window's words for the fixed vocabularies of packs: how sure the law is, who reads a paper, what it reveals."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def sure_words(status: str) -> str:
    """How sure a statement of the law is."""
    return {
        "confirmed": translate("Law", "confirmed"),
        "single-source": translate("Law", "one source"),
        "from-memory": translate("Law", "from memory, ask a lawyer"),
        "uncertain": translate("Law", "uncertain, ask a lawyer"),
        "unknown": translate("Law", "not known, ask a lawyer"),
    }.get(status, status)


def verdict_words(verdict: str) -> str:
    """A verdict beside its question."""
    return {
        "yes": translate("Law", "yes"),
        "no": translate("Law", "no"),
        "unknown": translate("Law", "not decided yet"),
    }[verdict]


def open_words(verdict: str) -> str:
    """A verdict where its question does not stand beside it."""
    return {
        "yes": translate("Law", "open to her"),
        "no": translate("Law", "not open to her"),
        "unknown": translate("Law", "not decided yet"),
    }[verdict]


def reader_words(reader: str) -> str:
    """Who gets a paper to read."""
    return {
        "court": translate("Reader", "the court"),
        "police": translate("Reader", "the police"),
        "office": translate("Reader", "the office"),
        "legal_aid": translate("Reader", "the legal aid centre"),
        "respondent": translate("Reader", "the respondent himself"),
        "client": translate("Reader", "she herself"),
        "paralegal": translate("Reader", "you"),
        "prosecutor": translate("Reader", "the prosecutor"),
        "ombudsman": translate("Reader", "the ombudsman"),
    }.get(reader, reader)


def reveals_words(what: str) -> str:
    """What an answer or a paper tells about her."""
    return {
        "drug_use": translate("Reveals", "drug use"),
        "hiv": translate("Reveals", "HIV status"),
        "ost": translate("Reveals", "substitution treatment"),
        "health": translate("Reveals", "her health"),
        "partner_contact": translate("Reveals", "anything to the partner himself"),
        "sex_work": translate("Reveals", "sex work"),
        "safe_address": translate("Reveals", "where she is"),
        "immigration": translate("Reveals", "her residence status"),
        "children": translate("Reveals", "her children"),
        "identity": translate("Reveals", "her identity"),
        "story": translate("Reveals", "her story"),
        "referral": translate("Reveals", "that she asks for help"),
    }.get(what, what)


def secret_words(question: str) -> str:
    """What a sealed answer keeps from the respondent."""
    return {
        "client_address_actual": translate("Reveals", "the address she hides"),
        "client_safe_contact": translate("Reveals", "how to reach her safely"),
        "client_in_shelter": translate("Reveals", "that she is in a shelter"),
    }.get(question, translate("Reveals", "where she is"))


def who_words(who: str) -> str:
    """Who has to act."""
    return {
        "client": translate("Who", "she"),
        "paralegal": translate("Who", "you"),
        "lawyer": translate("Who", "the lawyer"),
        "police": translate("Who", "the police"),
        "court": translate("Who", "the court"),
        "office": translate("Who", "the office"),
        "prosecutor": translate("Who", "the prosecutor"),
        "legal_aid": translate("Who", "the legal aid centre"),
        "shelter": translate("Who", "the shelter"),
        "doctor": translate("Who", "the doctor"),
        "respondent": translate("Who", "the respondent"),
        "social_services": translate("Who", "the social services"),
        "consulate": translate("Who", "the consulate"),
    }.get(who, translate("Who", "somebody else"))
