"""The typed value of one answer, from its plain form and back; what does not fit is said in one sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from paralegal_app.errors import AnswersError
from paralegal_app.interview.silence import DECLINED, DECLINED_TEXT, NOT_KNOWN
from paralegal_app.language.addresses import PARTS
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Question

MAX_TEXT = 100_000
PERSON_MEMBERS = (
    "family", "given", "patronymic", "former_family", "gender", "birth_date", "birth_place", "citizenship", "preferred",
    "identity_number", "address", "phone", "email", "workplace", "relation", "note",
)  # fmt: skip
ADDRESS_MEMBERS = PARTS
_CONTROL = {code: None for code in range(32) if code not in (9, 10)} | {code: None for code in range(127, 160)} | {
    0x200E: None, 0x200F: None, 0x202A: None, 0x202B: None, 0x202C: None, 0x202D: None, 0x202E: None,
    0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None, 0xFEFF: None, 0xFFFE: None, 0xFFFF: None,
}  # fmt: skip


def parse_answer(question: Question, raw: Any) -> Any:
    """The typed value of one answer (or a `Silence`).

    Raises:
        AnswersError: the value does not fit the question's type; says what would.
    """
    if raw is None:
        return NOT_KNOWN
    if raw == DECLINED_TEXT:
        return DECLINED
    value = _PARSERS[question.type or "text"](question, raw)
    _check_limits(question, value)
    return value


def plain_answer(value: Any) -> Any:
    """The JSON form of a typed value; `parse_answer` reads it back."""
    if value is NOT_KNOWN:
        return None
    if value is DECLINED:
        return DECLINED_TEXT
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: plain_answer(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain_answer(item) for item in value]
    return value


def _fail(question: Question, wanted: str, kind: str, **facts: object) -> AnswersError:
    return AnswersError(f"The answer to `{question.id}` is not {wanted}.", kind=kind, **facts)


def _clean(question: Question, raw: Any) -> str:
    if not isinstance(raw, str | int | float | Decimal) or isinstance(raw, bool):
        raise _fail(question, "a text", "no_text")
    text = unicodedata.normalize("NFC", str(raw)).replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    limit = question.max_length or MAX_TEXT
    if len(text) > limit:
        raise _fail(
            question,
            f"at most {limit} characters long; shorten it or attach it as a file",
            "text_too_long",
            limit=limit,
        )
    return text.strip()


def _yes_no(question: Question, raw: Any) -> bool:
    word = str(raw).lower()
    if word not in ("true", "false", "yes", "no"):
        raise _fail(question, "yes or no; write true or false", "no_yes_no")
    return word in ("true", "yes")


def _choice(question: Question, raw: Any) -> str:
    if raw not in (question.choices or ()):
        raise _fail(
            question,
            f"one of its choices{nearest(str(raw), question.choices or ())}: {', '.join(question.choices or ())}",
            "no_choice",
        )
    return str(raw)


def _choices(question: Question, raw: Any) -> tuple[str, ...]:
    items = [raw] if isinstance(raw, str) else raw
    if not isinstance(items, list | tuple):
        raise _fail(question, "a list of its choices", "no_choice")
    return tuple(dict.fromkeys(_choice(question, item) for item in items))


def _date(question: Question, raw: Any) -> date:
    if isinstance(raw, datetime):
        return raw.date()
    try:
        day = raw if isinstance(raw, date) else date.fromisoformat(str(raw))
    except ValueError:
        raise _fail(question, "a date; write it as 2026-03-31", "no_date") from None
    if not 1900 <= day.year <= 2199:
        raise _fail(question, "a date between 1900 and 2199", "date_out_of_range", first=1900, last=2199)
    return day


def _datetime(question: Question, raw: Any) -> datetime:
    try:
        if isinstance(raw, date) and not isinstance(raw, datetime):
            moment = datetime(raw.year, raw.month, raw.day)  # noqa: DTZ001  the wall clock of the pack's zone
        else:
            moment = raw if isinstance(raw, datetime) else datetime.fromisoformat(str(raw).replace(" ", "T"))
    except ValueError:
        raise _fail(question, "a date and time; write it as 2026-03-31T14:30", "no_moment") from None
    _date(question, moment.date())
    return moment.replace(tzinfo=None)


def _number(question: Question, raw: Any) -> Decimal:
    try:
        number = Decimal(str(raw).replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except InvalidOperation:
        raise _fail(question, "a number; write digits only, such as 1250.50", "no_number") from None
    if isinstance(raw, bool) or not number.is_finite() or abs(number) > Decimal(10) ** 13:
        raise _fail(question, "a number within reason", "number_too_big")
    return number


def _member(question: Question, name: str, raw: Any) -> Any:
    if raw is None or raw == "":
        return None
    if name == "birth_date":
        return _date(question, raw)
    if name == "gender" and raw not in ("female", "male", "other"):
        raise _fail(question, "complete: gender is female, male or other", "no_gender")
    if name == "address" and isinstance(raw, Mapping):
        return _address(question, raw)
    return _clean(question, raw)


def _members(question: Question, raw: Any, allowed: tuple[str, ...], what: str) -> dict[str, Any]:
    if not isinstance(raw, Mapping):
        raise _fail(question, f"{what} written as a mapping ({', '.join(allowed[:4])}, …)", "no_parts")
    for name in raw:
        if name not in allowed:
            raise AnswersError(
                f"`{name}` is no part of the answer to `{question.id}`{nearest(str(name), allowed)}.", kind="no_parts"
            )
    cleaned = {name: _member(question, name, value) for name, value in raw.items()}
    return {name: value for name, value in cleaned.items() if value is not None}


def _person(question: Question, raw: Any) -> dict[str, Any]:
    return _members(question, raw, PERSON_MEMBERS, "a person")


def _address(question: Question, raw: Any) -> dict[str, Any]:
    return _members(question, {"note": raw} if isinstance(raw, str) else raw, ADDRESS_MEMBERS, "an address")


def _people(question: Question, raw: Any) -> tuple[dict[str, Any], ...]:
    if not isinstance(raw, list | tuple):
        raise _fail(question, "a list of people", "no_people")
    return tuple(_person(question, item) for item in raw)


_PARSERS: dict[str, Callable[[Question, Any], Any]] = {
    "yes_no": _yes_no, "choice": _choice, "choices": _choices, "date": _date, "datetime": _datetime, "money": _number,
    "number": _number, "text": _clean, "long_text": _clean, "phone": _clean, "identity_number": _clean,
    "person": _person, "address": _address, "people": _people,
}  # fmt: skip


def _check_limits(question: Question, value: Any) -> None:
    if isinstance(value, Decimal):
        low = question.min if question.min is not None else (Decimal(0) if question.type == "money" else None)
        if low is not None and value < low:
            raise _fail(question, f"at least {low}", "too_small", limit=low)
        if question.max is not None and value > question.max:
            raise _fail(question, f"at most {question.max}", "too_large", limit=question.max)
    if question.type == "identity_number" and isinstance(value, str) and not re.fullmatch(r"[\w\s./-]{1,40}", value):
        raise _fail(question, "an identity number; write its digits and letters only", "no_identity_number")
