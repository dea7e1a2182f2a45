"""Which input a question gets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from paralegal_app.ui.fields.choices import AnyOfField, OneOfField
from paralegal_app.ui.fields.dates import DateField, MomentField
from paralegal_app.ui.fields.field import Customs, Field
from paralegal_app.ui.fields.people import ADDRESS, LISTED, PERSON, AddressField, PeopleField, PersonField
from paralegal_app.ui.fields.texts import (
    IdentityNumberField,
    LineField,
    LongTextField,
    MoneyField,
    NumberField,
    PhoneField,
)
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.packs.models import Manifest, Question
    from paralegal_app.packs.texts import Texts


def customs_of(manifest: Manifest) -> Customs:
    """How the pack's country writes things."""
    return Customs(
        patronymic=manifest.naming.patronymic,
        phone_region=manifest.phone_region or "",
        identity_pattern=manifest.identity_number.pattern or "",
        identity_check=manifest.identity_number.stdnum or "",
        currency=manifest.currency or "",
        filing=tuple(manifest.languages.filing),
    )


def paper_language(asked_in: str, customs: Customs) -> str:
    """The language her words go into a paper in: that of the questions where papers are made in it."""
    return asked_in if asked_in in customs.filing or not customs.filing else customs.filing[0]


def _yes_no(question: Question, texts: Texts, _customs: Customs, size: str) -> Field:
    words = ((True, translate("Answer", "Yes")), (False, translate("Answer", "No")))
    return OneOfField(texts.question(question.id), words, size_name=size)


def _choice(question: Question, texts: Texts, _customs: Customs, size: str) -> Field:
    options = [(item, texts.choice(question.id, item)) for item in question.choices or ()]
    return OneOfField(texts.question(question.id), options, size_name=size)


def _choices(question: Question, texts: Texts, _customs: Customs, size: str) -> Field:
    options = [(item, texts.choice(question.id, item)) for item in question.choices or ()]
    return AnyOfField(texts.question(question.id), options, size_name=size)


_MAKERS: dict[str, Callable[[Question, Texts, Customs, str], Field]] = {
    "yes_no": _yes_no,
    "choice": _choice,
    "choices": _choices,
    "date": lambda q, t, _c, _s: DateField(t.question(q.id)),
    "datetime": lambda q, t, _c, _s: MomentField(t.question(q.id)),
    "money": lambda q, t, c, _s: MoneyField(t.question(q.id), c),
    "number": lambda q, t, _c, _s: NumberField(t.question(q.id)),
    "text": lambda q, t, _c, _s: LineField(t.question(q.id)),
    "long_text": lambda q, t, c, _s: LongTextField(t.question(q.id), language=paper_language(t.lang, c)),
    "person": lambda q, t, c, _s: PersonField(t.question(q.id), c, q.members or PERSON),
    "address": lambda q, t, _c, _s: AddressField(t.question(q.id), q.members or ADDRESS),
    "phone": lambda q, t, c, _s: PhoneField(t.question(q.id), c),
    "identity_number": lambda q, t, c, _s: IdentityNumberField(t.question(q.id), c),
    "people": lambda q, t, c, _s: PeopleField(t.question(q.id), c, q.members or LISTED),
}


def field_for(question: Question, texts: Texts, customs: Customs, *, size_name: str = "body") -> Field:
    """The input for `question`, with the words of `texts`. `size_name` "turned" draws it large."""
    with speech.in_language(texts.lang):
        field = _MAKERS[question.type or "text"](question, texts, customs, size_name)
    field.setObjectName(f"answer_{question.id}")
    return field
