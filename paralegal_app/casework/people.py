"""People named in answers stand in the case's list of people too: for search, conflict checks and name forms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from paralegal_app.casefile import Changed, Person, Vault
from paralegal_app.errors import BadInput
from paralegal_app.interview.answers import Silence
from paralegal_app.language.names import full_name
from paralegal_app.packs.models import Question

_FIELDS = ("family", "given", "patronymic", "former_family", "gender", "birth_date", "phone", "identity_number")


def enter_people(vault: Vault, case_id: str, question: Question, value: Any) -> None:
    """Keep the list of people in step with an answer that names somebody; the role is the question id."""
    if isinstance(value, Silence):
        return
    if question.type == "person":
        _enter(vault, case_id, question.id, value)
    elif question.type == "people":
        for number, person in enumerate(value, 1):
            _enter(vault, case_id, f"{question.id}.{number}", person)


def _enter(vault: Vault, case_id: str, role: str, answer: Mapping[str, Any]) -> None:
    facts = {name: _text(answer[name]) for name in _FIELDS if answer.get(name)}
    if answer.get("preferred"):
        facts["preferred_name"] = str(answer["preferred"])
    if not (facts.get("family") or facts.get("given")):
        return
    known = vault.people.of(case_id, role)
    if known:
        vault.people.change(known[0].id, facts)
    else:
        vault.people.add(case_id, role, facts)


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def name_forms(vault: Vault, case_id: str) -> dict[str, dict[str, str]]:
    """Confirmed name forms as papers want them: path (`client`, `children.1`, `client.family`) -> case -> form.

    The key `of` holds the nominative the forms belong to, so that forms of a former name are left aside.
    """
    found: dict[str, dict[str, str]] = {}
    for person in vault.people.of(case_id):
        for form in vault.people.forms(person.id):
            path = person.role if form.part == "full" else f"{person.role}.{form.part}"
            found.setdefault(path, {})[form.name_case] = form.form
    return found


def confirm_name_form(vault: Vault, case_id: str, path: str, name_case: str, form: str) -> Changed:
    """Keep a form somebody confirmed or corrected; `path` as a paper lists it.

    Raises BadInput: nobody in the case stands under this path.
    """
    role, part = _split(path)
    people = vault.people.of(case_id, role)
    if not people:
        raise BadInput(
            "The name to confirm belongs to nobody in this case; answer the question about this person first.",
            kind="nobody_to_name",
        )
    return vault.people.confirm_form(people[0].id, name_case, form, part=part)


def _split(path: str) -> tuple[str, str]:
    """`client.family` is a part of a name, `children.1` a person in a list."""
    head, _, last = path.rpartition(".")
    return (head, last) if head and not last.isdigit() else (path, "full")


def shown_name(person: Person) -> str:
    """A person's name as lists show it."""
    parts = {"family": person.family, "given": person.given, "patronymic": person.patronymic}
    return person.preferred_name or full_name(parts)
