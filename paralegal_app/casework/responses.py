"""What an office did when she turned to it, and the complaint that answers it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from paralegal_app.casefile import DECLINED, Changed, Event
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.papers import MadePaper, made_paper
from paralegal_app.casework.people import name_forms
from paralegal_app.documents.shared_papers import shared_template
from paralegal_app.errors import BadInput
from paralegal_app.interview.state import DeadlineState
from paralegal_app.language.dates import parse_date

RESPONSES = ("helped", "refused", "did_nothing", "insulted", "asked_for_money", "disclosed")
"""EHRA (2021), ch. 5 and 6: services may help, refuse, humiliate, ask for money or tell others about her."""
INSTITUTIONS = (
    "police",
    "identity_office",
    "legal_aid_office",
    "court",
    "clinic",
    "child_services",
    "shelter",
    "other",
)
PROCEDURE_OF = {
    "police": "protection_notice",
    "identity_office": "id_replacement",
    "legal_aid_office": "legal_aid",
    "court": "restraining_order",
}
"""Which procedure of a country pack holds the complaint against which institution."""
_POLICE = {
    "refused": "refused",
    "did_nothing": "came_and_did_nothing",
    "insulted": "blamed_her",
    "asked_for_money": "asked_for_money",
}
REFUSAL_DAYS = frozenset(
    {
        "refusal_at",
        "asp_refusal_at",
        "aid_refusal_at",
        "aid_refused_on",
        "card_refused_on",
        "passport_refused_on",
        "legal_aid_refused_on",
    }
)
"""Date questions that mean the day of the refusal itself, whatever a pack calls them."""


@dataclass(frozen=True, slots=True)
class Response:
    """What an event says about an institution; `bad` when something can be complained about."""

    institution: str
    response: str

    @property
    def bad(self) -> bool:
        return self.response in RESPONSES and self.response != "helped"


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint paper of a country pack that fits a response."""

    pack: str
    procedure: str
    document: str
    name: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakenUp:
    """The procedure in which a complaint is written, and the counted deadlines it must meet."""

    procedure_id: str
    deadlines: tuple[tuple[str, DeadlineState], ...]
    """(words, deadline); `due` is None while what it counts from is not answered."""


def record(
    desk: Desk, case_id: str, *, what: str, institution: str, response: str, happened_at: str = "", place: str = "",
    done: str = "", outcome: str = "", present: str = "",
) -> Changed:  # fmt: skip
    """Write down how an institution answered. Raises BadInput for an unknown institution or response."""
    if institution not in INSTITUTIONS or response not in RESPONSES:
        raise BadInput(
            f"An answer of an office names one of {', '.join(INSTITUTIONS)} and one of {', '.join(RESPONSES)}.",
            kind="unfit",
        )
    details = {"institution": institution, "response": response} | ({"present": present} if present else {})
    return desk.vault.events.add(
        case_id, "institution", what=what, happened_at=happened_at, place=place, done=done, outcome=outcome,
        details=details,
    )  # fmt: skip


def response_of(event: Event) -> Response | None:
    """What an event says about an institution; None for any other event."""
    said = event.details.get("response")
    return Response(str(event.details.get("institution", "other")), str(said)) if said in RESPONSES else None


def country_of(desk: Desk, case_id: str) -> str:
    """The country pack of a case: as it was opened, else of its first procedure; empty when there is none."""
    named = desk.vault.cases.get(case_id).country
    started = (record.pack_id for record in desk.vault.procedures.of(case_id) if record.pack_id != "shared")
    return named or next(started, "")


def complaints(desk: Desk, case_id: str, event: Event, lang: str) -> tuple[Complaint, ...]:
    """The complaint papers of her country that fit what happened; empty: only the general complaint does."""
    answer, country = response_of(event), country_of(desk, case_id)
    if answer is None or not answer.bad or not country:
        return ()
    pack = desk.pack(country)
    procedure = pack.procedures.get(PROCEDURE_OF.get(answer.institution, ""))
    if procedure is None:
        return ()
    texts = pack.texts_for(lang)
    return tuple(
        Complaint(
            pack.id,
            procedure.id,
            document.id,
            texts.get("procedures", procedure.id, "documents", document.id),
            document.languages,
        )
        for document in procedure.documents
        if document.kind == "complaint"
    )


def take_up(desk: Desk, case_id: str, event: Event, complaint: Complaint, lang: str) -> TakenUp:
    """Open the procedure of a complaint, with what the event already tells; nothing she answered is overwritten."""
    started = desk.start(case_id, complaint.pack, complaint.procedure).record_id or ""
    walked = desk.interview(started)
    for question, value in _facts(walked, event, complaint.document):
        walked.answer(question, value)
    texts = walked.texts_for(lang)
    wanted = [item for item in walked.state.deadlines if complaint.document in item.documents]
    named = tuple((texts.get("procedures", complaint.procedure, "deadlines", item.id), item) for item in wanted)
    return TakenUp(started, named)


def _facts(walked: Interview, event: Event, document: str) -> Iterator[tuple[str, object]]:
    answer = response_of(event)
    asked = walked.state.questions
    if answer is None:
        return
    police = _POLICE.get(answer.response, "")
    question = asked.get("police_response")
    if answer.institution == "police" and question is not None and police in (question.choices or ()):
        yield from _unless_answered(walked, "police_response", police)
    happened = parse_date(event.happened_at)
    if happened is None:
        return
    for deadline in walked.pack.procedures[walked.procedure].deadlines:
        begins = asked.get(deadline.starts)
        if document in deadline.documents and deadline.starts in REFUSAL_DAYS and begins is not None:
            value = event.happened_at if begins.type == "datetime" else event.happened_at[:10]
            yield from _unless_answered(walked, deadline.starts, value)


def _unless_answered(walked: Interview, question: str, value: object) -> Iterator[tuple[str, object]]:
    if walked.answers.given(question) is None:
        yield question, value


def general_complaint(desk: Desk, case_id: str, event: Event, to: str, lang: str, on: date) -> MadePaper:
    """The complaint every country knows: to whom, what happened, what is asked for. It leaves on her word.

    Raises BadInput without an addressee; TemplateError when it is not made in `lang`.
    """
    from paralegal_app.documents.render import render

    if not to.strip():
        raise BadInput("A complaint needs to know to whom it goes; write the office or its head.", kind="to_whom")
    answers = desk.vault.answers.all(case_id)
    values = {
        name: answers[name] for name in ("client", "client_address_for_papers", "client_phone") if _told(answers, name)
    }
    values |= {
        "complaint": {"to": to.strip(), "what": event.what, "cite": None},
        "office_name": event.place or to.strip(),
    }
    happened = parse_date(event.happened_at)
    filled = render(
        shared_template("complaint", lang), values | {"today": on} | ({"refusal_at": happened} if happened else {}),
        lang=lang, on=on, country=country_of(desk, case_id), name_forms=name_forms(desk.vault, case_id),
    )  # fmt: skip
    return made_paper("complaint", lang, filled, ("identity",), ("office",), recipient=to.strip(), on_her_word=True)


def _told(answers: Mapping[str, object], name: str) -> bool:
    return answers.get(name) not in (None, DECLINED)
