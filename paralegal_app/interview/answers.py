"""Answers: an immutable mapping from question id to a typed value, not known, or declined.

JSON forms (answers files, the case file): yes_no true/false; choice text; choices list; date `2026-03-01`;
datetime `2026-03-01T14:30` (wall clock of the pack's time zone); money and number text or number; person and address
mappings; people list of persons; not known `null`; declined `"__declined__"`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from paralegal_app.errors import AnswersError
from paralegal_app.interview.silence import DECLINED, DECLINED_TEXT, NOT_KNOWN, Silence
from paralegal_app.interview.values import ADDRESS_MEMBERS, MAX_TEXT, PERSON_MEMBERS, parse_answer, plain_answer
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.pack import Pack

__all__ = [
    "ADDRESS_MEMBERS",
    "DECLINED",
    "DECLINED_TEXT",
    "MAX_TEXT",
    "NOT_KNOWN",
    "PERSON_MEMBERS",
    "Answers",
    "Silence",
    "as_fact",
    "parse_answer",
    "plain_answer",
    "read_answers",
]


class Answers(Mapping[str, Any]):
    """What has been answered. `facts` are the same values as conditions read them, without silences."""

    __slots__ = ("_values", "facts")

    def __init__(self, values: Mapping[str, Any] | None = None, facts: Mapping[str, Any] | None = None) -> None:
        self._values = dict(values or {})
        self.facts: dict[str, Any] = (
            dict(facts) if facts is not None
            else {key: as_fact(value) for key, value in self._values.items() if not isinstance(value, Silence)}
        )  # fmt: skip

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def given(self, key: str) -> Any:
        """The value, or None where nothing, "not known" or "declined" was answered."""
        value = self._values.get(key)
        return None if isinstance(value, Silence) else value

    def with_answer(self, key: str, value: Any) -> Answers:
        """A copy in which `key` is answered by the typed `value` or a `Silence`."""
        facts = {name: fact for name, fact in self.facts.items() if name != key}
        if not isinstance(value, Silence):
            facts[key] = as_fact(value)
        return Answers({**self._values, key: value}, facts)

    def without(self, key: str) -> Answers:
        """A copy in which `key` is not answered."""
        return Answers(
            {name: value for name, value in self._values.items() if name != key},
            {name: fact for name, fact in self.facts.items() if name != key},
        )


def as_fact(value: Any) -> Any:
    """A value as conditions see it: numbers are doubles, dates are midnight UTC, members not given are absent."""
    if isinstance(value, bool | str):
        return value
    if isinstance(value, Decimal | int | float):
        return float(value)
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    if isinstance(value, Mapping):
        return {key: as_fact(item) for key, item in value.items() if item is not None}
    return [as_fact(item) for item in value]


def read_answers(pack: Pack, data: Any) -> Answers:
    """Answers from the plain data of an answers file.

    Raises:
        AnswersError: not a mapping, an id the pack does not have, or a value of the wrong kind; one sentence each.
    """
    if not isinstance(data, Mapping):
        raise AnswersError(
            "The answers file is not a mapping from question ids to values; write lines like `dv_or_gbv: true`."
        )
    faults, values = [], {}
    for key, raw in data.items():
        question_id = pack.renamed.get(str(key), str(key))
        question = pack.questions.get(question_id)
        if question is None:
            faults.append(
                f"`{key}` is no question of the pack {pack.id}{nearest(str(key), pack.questions)}; "
                "correct or remove it."
            )
            continue
        try:
            values[question_id] = parse_answer(question, raw)
        except AnswersError as error:
            faults.append(str(error))
    if faults:
        raise AnswersError("\n".join(faults))
    return Answers(values)
