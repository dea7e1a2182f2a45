"""Answers in words: for the reasons of a finding, for lists of what was answered, for what a change would do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from paralegal_app.interview.silence import DECLINED_TEXT, Silence
from paralegal_app.ui.fields.people import member_words
from paralegal_app.ui.when import full_day
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.packs.texts import Texts

_NAME = ("family", "given", "patronymic")
_PLACE = ("postcode", "region", "district", "settlement", "street", "house", "building", "flat", "note")


def _mapping_words(value: Mapping[str, Any]) -> str:
    named = " ".join(str(value[part]) for part in _NAME if value.get(part))
    return named or ", ".join(str(value[part]) for part in _PLACE if value.get(part))


def value_words(value: Any, texts: Texts, question_id: str) -> str:
    """A typed answer, or a fact as conditions see it, in a few words."""
    if isinstance(value, bool):
        return translate("Answer", "Yes") if value else translate("Answer", "No")
    if isinstance(value, datetime):
        midnight = value.hour == 0 and value.minute == 0
        return full_day(value) if midnight else f"{full_day(value)}, {value:%H:%M}"
    if isinstance(value, date):
        return full_day(value)
    if isinstance(value, Decimal | int | float):
        return QLocale(speech.language).toString(float(value), "g", 12)
    if isinstance(value, Mapping):
        return _mapping_words(value)
    if isinstance(value, tuple | list):
        return ", ".join(value_words(item, texts, question_id) for item in value)
    if isinstance(value, str):
        return texts.find_choice(question_id, value) or value
    return silence_words(value)


def silence_words(value: Any) -> str:
    """The two answers that are no value."""
    declined = value in (Silence.DECLINED, DECLINED_TEXT)
    return translate("Answer", "She prefers not to say") if declined else translate("Answer", "Not known yet")


def need_words(need: str, texts: Texts) -> str:
    """What is still needed: a question, a part of one (`respondent.birth_date`), or a figure of the law."""
    from_law = need.removeprefix("law.")
    if from_law != need:
        return texts.find("parameters", from_law) or from_law.replace("_", " ")
    question, _dot, member = need.partition(".")
    words = texts.find("questions", question) or question.replace("_", " ")
    return f"{words} ({member_words(member)})" if member else words
