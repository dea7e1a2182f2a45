"""Words for the lists of the desk around the procedures: how she came, risk, answers of offices, plans, threats."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def channel_words(channel: str) -> str:
    """How she came."""
    return {
        "": translate("Intake", "not said"),
        "help_line": translate("Intake", "by a help line"),
        "outreach": translate("Intake", "by outreach"),
        "police": translate("Intake", "by the police"),
        "self_help_group": translate("Intake", "by a self-help group"),
        "treatment_site": translate("Intake", "by a treatment site"),
        "peer": translate("Intake", "by a peer"),
        "referred": translate("Intake", "sent by another organisation"),
        "herself": translate("Intake", "by herself"),
    }.get(channel, channel)


def level_words(level: str) -> str:
    """How high a risk is."""
    return {
        "low": translate("Intake", "low"),
        "raised": translate("Intake", "raised"),
        "high": translate("Intake", "high"),
        "acute": translate("Intake", "acute"),
    }.get(level, level)


def readiness_words(readiness: str) -> str:
    """How ready she feels to act."""
    return {
        "": translate("Intake", "not said"),
        "not_now": translate("Intake", "not now"),
        "thinking": translate("Intake", "she is thinking about it"),
        "wants_to": translate("Intake", "she wants to act"),
        "has_begun": translate("Intake", "she has begun"),
    }.get(readiness, readiness)


def custody_words(act: str) -> str:
    """What happened to a file that proves something."""
    return {
        "evidence": translate("Evidence", "taken in here"),
        "evidence_removed": translate("Evidence", "removed from here"),
        "received": translate("Evidence", "received from somebody"),
        "handed_over": translate("Evidence", "handed to somebody"),
        "copied_out": translate("Evidence", "a copy saved outside the vault"),
        "shown": translate("Evidence", "shown to somebody"),
        "returned": translate("Evidence", "given back"),
    }.get(act, act)


def who_there_words(who: str) -> str:
    """With whom somebody talked about her."""
    return {
        "partner": translate("Partner", "the partner"),
        "relative": translate("Partner", "a relative of hers"),
        "his_relative": translate("Partner", "a relative of his"),
    }.get(who, who)


def response_words(response: str) -> str:
    """What an office did."""
    return {
        "helped": translate("Reply", "helped"),
        "refused": translate("Reply", "refused"),
        "did_nothing": translate("Reply", "did nothing"),
        "insulted": translate("Reply", "insulted or blamed her"),
        "asked_for_money": translate("Reply", "asked for money"),
        "disclosed": translate("Reply", "told others about her"),
    }.get(response, response)


def institution_words(institution: str) -> str:
    """Which kind of office it was."""
    return {
        "police": translate("Reply", "Police"),
        "identity_office": translate("Reply", "Identity office"),
        "legal_aid_office": translate("Reply", "Legal aid"),
        "court": translate("Reply", "Court"),
        "clinic": translate("Reply", "Clinic or doctor"),
        "child_services": translate("Reply", "Child services"),
        "shelter": translate("Reply", "Shelter"),
        "other": translate("Reply", "Another office"),
    }.get(institution, institution)


def day_words(field: str) -> str:
    """A field of the plan for a day in court or at an office."""
    return {
        "pair": translate("Day", "Who goes with her, two if possible"),
        "lawyer": translate("Day", "Lawyer or advocate who comes along, with telephone"),
        "route": translate("Day", "The way there and back, and another way out"),
        "money": translate("Day", "Money for the way and food"),
        "child_care": translate("Day", "Who looks after the children"),
        "medicine": translate("Day", "Her medicine that day: dose, hour, who carries it"),
        "interpreter": translate("Day", "Interpreter, language, whom she trusts"),
        "bring": translate("Day", "What to bring"),
        "may_be_asked": translate("Day", "What may be asked"),
        "may_refuse": translate("Day", "What she may refuse to answer"),
        "stigma_words": translate("Day", "What we say when somebody humiliates her"),
        "check_in_with": translate("Day", "Who waits for the call"),
    }.get(field, field)


def severity_words(severity: str) -> str:
    """How heavy a threat to a worker was."""
    return {
        "words": translate("Staff", "said or written"),
        "followed": translate("Staff", "followed or watched"),
        "attack": translate("Staff", "attack"),
        "authority": translate("Staff", "pressure by an authority"),
    }.get(severity, severity)


def prompt_words(prompt: str) -> str:
    """What a talk about the work asks; in our own words after EHRA (2021), ch. 7."""
    return {
        "limits": translate("Staff", "Which goals of this month are real, and which can wait?"),
        "hours": translate("Staff", "Did the telephone stay off outside working hours?"),
        "load": translate("Staff", "Are these too many cases, or too many heavy ones?"),
        "sleep": translate("Staff", "How are sleep, food and rest?"),
        "own_story": translate("Staff", "Does a case touch your own story? It can be given to somebody else."),
        "safe_here": translate("Staff", "Where did you feel unsafe at work?"),
        "asked_too_much": translate("Staff", "Who asked more of you than you can give?"),
        "went_well": translate("Staff", "What went well?"),
        "what_helps": translate("Staff", "What would help: a second person, days off, a talk outside?"),
    }.get(prompt, prompt)


def need_words(need: str) -> str:
    """A fact about being taken in somewhere."""
    return {
        "accepts_treatment": translate("Directory", "takes women in treatment"),
        "accepts_active_use": translate("Directory", "takes women who use now"),
        "women_only": translate("Directory", "for women only, or at hours for women"),
        "accepts_children": translate("Directory", "takes children"),
        "accepts_without_id": translate("Directory", "takes women without papers"),
        "needs_test": translate("Directory", "wants tests first"),
        "longest_stay_days": translate("Directory", "longest stay, days"),
        "languages": translate("Directory", "languages spoken"),
    }.get(need, need)
