"""The papers every country uses, made from a case with or without a procedure: consents, referrals, authority, medical
record, complaint, chronology; each in any language that has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from paralegal_app.casefile import Consent, Referral, Vault
from paralegal_app.casework.chronology import chronology_filled, told
from paralegal_app.casework.disclosure import REFERRAL, standing
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.paper_values import paper_values, plain_values
from paralegal_app.casework.papers import MadePaper, fill_guarded, made_paper
from paralegal_app.casework.whole_case import WholeCase
from paralegal_app.documents.shared_papers import own_template
from paralegal_app.documents.sharing_words import RECIPIENTS, purpose_words, thing_words
from paralegal_app.errors import BadInput
from paralegal_app.i18n import LANGUAGES, fill
from paralegal_app.language.addresses import phone_text
from paralegal_app.language.capitals import upper_first
from paralegal_app.packs.loader import SHARED
from paralegal_app.packs.models import Document
from paralegal_app.packs.pack import Pack

Kind = Literal["consent", "referral_letter", "authority", "medical_record_request", "complaint", "chronology"]
KINDS: tuple[Kind, ...] = (
    "consent", "referral_letter", "authority", "medical_record_request", "complaint", "chronology",
)  # fmt: skip
COURT = "court"
READERS: Mapping[str, tuple[str, ...]] = {
    "consent": ("client", "paralegal"),
    "referral_letter": ("client",),
    "authority": ("office",),
    "medical_record_request": ("office",),
    "complaint": ("office",),
    "chronology": (COURT,),
}
"""Who gets each paper, unless the complaint goes to a prosecutor or ombudsman."""
COMPLAINT_TO = ("head", "prosecutor", "ombudsman")


@dataclass(frozen=True, slots=True)
class OtherOffer:
    """A paper that can be made from the case: which, about what (a consent's or referral's id, or to whom a complaint
    goes), the words that tell two of a kind apart (a recipient; '' where there is one only), its languages: those of
    filing first."""

    document: Kind
    about: str
    recipient: str
    languages: tuple[str, ...]


def other_offers(vault: Vault, case: Interview | WholeCase) -> tuple[OtherOffer, ...]:
    """What the case file has enough for: one consent form and one referral letter for each entry, and the rest."""
    case_id, pack = case.case_id, case.pack
    langs = other_languages(pack)
    offers = [
        OtherOffer("consent", consent.id, consent.recipient, langs)
        for consent in _latest(vault.consents.of(case_id))
    ]  # fmt: skip
    offers += [
        OtherOffer("referral_letter", referral.id, referral.recipient, langs)
        for referral in vault.referrals.of(case_id) if referral.status not in ("declined", "refused", "broken_off")
    ]  # fmt: skip
    offers += [OtherOffer("authority", "", "", langs), OtherOffer("medical_record_request", "", "", langs)]
    offers += [OtherOffer("complaint", to, to, langs) for to in complaint_recipients(pack)]
    if told(vault.events.of(case_id)):
        offers.append(OtherOffer("chronology", "", "", langs))
    return tuple(offers)


def complaint_recipients(pack: Pack) -> tuple[str, ...]:
    """To whom a refusal is complained of, as the pack has such offices; the head of the office always."""
    kinds = {office.kind for office in pack.offices.offices}
    return tuple(to for to in COMPLAINT_TO if to == "head" or to in kinds)


def other_languages(pack: Pack) -> tuple[str, ...]:
    """The languages of filing first, then the others the pack speaks, then every one that has these papers: an
    authority for a lawyer abroad, a consent she can read herself."""
    spoken = pack.manifest.languages
    filing = () if pack.id == SHARED else spoken.filing
    return tuple(dict.fromkeys((*filing, *(() if pack.id == SHARED else spoken.ui), *LANGUAGES)))


def _latest(consents: tuple[Consent, ...]) -> list[Consent]:
    """The last word on each purpose and recipient: a form is signed for what is given, or still to be decided."""
    last = {(consent.purpose, consent.recipient): consent for consent in consents}
    return [consent for consent in last.values() if consent.decision == "given" and consent.withdrawn_at is None]


def make_other(
    vault: Vault, case: Interview | WholeCase, document: str, lang: str, *, about: str = "", what: str = "",
    only: tuple[str, ...] | None = None, preview: bool = False,
) -> MadePaper:  # fmt: skip
    """Make one of these papers in `lang`. `about` is what the offer says; `what` her words for a complaint (without
    it, what offices did or refused as her story tells); `only` the ids of the events a chronology tells;
    `preview` marks the fields for the screen.

    Raises:
        BadInput: no such paper or entry, nothing to tell.
        TemplateError, DocumentError: it cannot be made, or would tell the respondent where she is.
    """
    if document not in KINDS:
        raise BadInput(f"There is no paper `{document}`; there are {', '.join(KINDS)}.", kind="unfit")
    if document == "chronology":
        return _chronology(vault, case, lang, only)
    values, more = _VALUES[document](vault, case, lang, about, what)
    read_by = more.pop("read_by", READERS[document])
    template = own_template(case.pack.templates, document, lang)
    filled, discloses = fill_guarded(
        case.pack, template, values, lang, read_by, document, on=case.on, name_forms=case.name_forms(),
        sealed=case.sealed(), traced=preview,
    )  # fmt: skip
    told_too = more.pop("discloses", ())
    paper = made_paper(document, lang, filled, tuple(sorted({*discloses, *told_too})), read_by, **more)
    return replace(paper, filed=document in ("authority", "medical_record_request", "complaint"))


def _chronology(vault: Vault, case: Interview | WholeCase, lang: str, only: tuple[str, ...] | None) -> MadePaper:
    template = own_template(case.pack.templates, "chronology", lang)
    filled = chronology_filled(vault, case.case_id, lang, case.on, only=only, template=template)
    return made_paper(
        "chronology", lang, filled, ("identity",), READERS["chronology"], purpose=COURT, recipient=COURT,
        on_her_word=True,
    )  # fmt: skip


_Made = tuple[dict[str, Any], dict[str, Any]]
"""What a template prints, and further fields of the paper."""


def _answers(case: Interview | WholeCase, document: str, lang: str) -> dict[str, Any]:
    """Her answers as the paper prints them; the words of the pack only where it speaks the language."""
    if isinstance(case, WholeCase):
        return plain_values(case.answers, case.on)
    if lang not in case.pack.manifest.languages.ui:
        dormant = [name for name in case.answers if name in case.state.questions and name not in case.state.asked]
        return plain_values(case.answers, case.on, dormant)
    shared = Document(id=document, languages=(lang,), template=f"shared/{document}")
    return paper_values(case.pack, case.state, case.answers, shared, lang)


def _consent(vault: Vault, case: Interview | WholeCase, lang: str, about: str, _what: str) -> _Made:
    consent = next((item for item in vault.consents.of(case.case_id) if item.id == about), None)
    if consent is None:
        raise BadInput(
            "This consent is not in the case; ask her, write down what she decides, and make the form then.",
            kind="record_gone",
        )
    values = _answers(case, "consent", lang)
    values["consent"] = {
        "purpose": purpose_words(consent.purpose, lang),
        "shares": [thing_words(item, lang) for item in dict.fromkeys(("identity", *consent.covers))],
        "to": consent.recipient or None,
        "until": consent.valid_until,
    }
    return values, {"recipient": ""}


def _referral(vault: Vault, case: Interview | WholeCase, lang: str, about: str, _what: str) -> _Made:
    referral = next((item for item in vault.referrals.of(case.case_id) if item.id == about), None)
    if referral is None:
        raise BadInput(
            "This referral is not in the case; write it down under consents and referrals first.", kind="record_gone"
        )
    values = _answers(case, "referral_letter", lang)
    allowed = _allowed(vault, case.case_id, referral, case.on)
    contact = values.get("client_safe_contact") if "safe_address" in allowed else None
    values["referral"] = {
        "to": referral.recipient,
        "need": referral.purpose or None,
        "wishes": None,
        "contact": contact or (phone_text(values["client_phone"]) if values.get("client_phone") else None),
        "sender": vault.workers.name(referral.made_by) or None,
    }
    more: dict[str, Any] = {"purpose": REFERRAL, "recipient": referral.recipient}
    if contact:
        more["discloses"] = ("safe_address",)
    return values, more


def _allowed(vault: Vault, case_id: str, referral: Referral, on: date) -> frozenset[str]:
    """What she agreed may be told to this recipient: only that goes into the letter by itself."""
    found = [
        consent for consent in standing(vault.consents.of(case_id), REFERRAL, on)
        if consent.recipient == referral.recipient
    ]  # fmt: skip
    return frozenset(found[-1].covers) if found else frozenset()


def _authority(_vault: Vault, case: Interview | WholeCase, lang: str, _about: str, _what: str) -> _Made:
    return _answers(case, "authority", lang), {}


def _medical(_vault: Vault, case: Interview | WholeCase, lang: str, _about: str, _what: str) -> _Made:
    values = _answers(case, "medical_record_request", lang)
    values.pop("office_name", None)  # the court or police of the procedure is not the clinic
    return values, {"discloses": ("health",)}


def _complaint(vault: Vault, case: Interview | WholeCase, lang: str, about: str, what: str) -> _Made:
    to = about or "head"
    if to not in complaint_recipients(case.pack):
        known = ", ".join(complaint_recipients(case.pack))
        raise BadInput(f"A complaint goes to {known}, not to `{to}`.", kind="unfit")
    values = _answers(case, "complaint", lang)
    office = values.get("office_name")
    words = RECIPIENTS[lang][to]
    values["complaint"] = {
        "to": None if "{office}" in words and not office else fill(words, {"office": office or ""}),
        "what": what.strip() or _refusals(vault, case.case_id) or None,
        "cite": None,  # which article was broken only a person can say
    }
    return values, {"read_by": ("office",) if to == "head" else (to,), "on_her_word": True}


def _refusals(vault: Vault, case_id: str) -> str:
    """What offices did or did not do, as her story tells it."""
    events = [event for event in told(vault.events.of(case_id)) if event.kind == "institution"]
    return "\n".join(" ".join(_sentence(part) for part in (event.what, event.outcome) if part) for event in events)


def _sentence(words: str) -> str:
    """What was typed as a note, written as a sentence."""
    text = upper_first(words.strip())
    return text if text[-1:] in ".!?…»\"" else f"{text}."


_VALUES: Mapping[str, Any] = {
    "consent": _consent, "referral_letter": _referral, "authority": _authority, "medical_record_request": _medical,
    "complaint": _complaint,
}  # fmt: skip
