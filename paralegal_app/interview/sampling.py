"""Made-up answers of the right kind: for trials of packs and for property-based tests."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from paralegal_app.interview.answers import DECLINED, NOT_KNOWN
from paralegal_app.packs.models import Question

_PEOPLE = (
    {"family": "Приклад", "given": "Олена", "patronymic": "Іванівна", "gender": "female"},
    {"family": "Зразок", "given": "Петро", "gender": "male"},
)


def sample_answer(question: Question, rng: Random, on: date) -> Any:
    """One typed value, now and then a silence."""
    if rng.random() < 0.1:
        return rng.choice((NOT_KNOWN, DECLINED))
    kind = question.type
    day = on - timedelta(days=rng.randrange(-30, 400))
    choices = question.choices or ("other",)
    simple: dict[str, Any] = {
        "yes_no": rng.random() < 0.5,
        "choice": rng.choice(choices),
        "choices": tuple(choice for choice in choices if rng.random() < 0.4),
        "date": day,
        "datetime": datetime.combine(day, time(rng.randrange(24), rng.randrange(60))),
        "money": Decimal(rng.randrange(0, 2_000_000)) / 100,
        "number": Decimal(rng.randrange(int(question.min or 0), int(question.max or 90) + 1)),
        "address": {"settlement": "Зразків", "street": "Тиха", "house": str(rng.randrange(1, 99))},
        "person": _person(rng, on),
        "people": tuple(_person(rng, on) for _ in range(rng.randrange(3))),
    }
    return simple.get(kind or "text", "зразок")


def _person(rng: Random, on: date) -> dict[str, Any]:
    person: dict[str, Any] = dict(rng.choice(_PEOPLE))
    if rng.random() < 0.7:
        person["birth_date"] = on - timedelta(days=rng.randrange(100, 29_000))
    return person
