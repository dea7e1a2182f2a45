"""A case as the papers beside its procedures see it: what holds for the whole case, under the pack of its country."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from paralegal_app.casefile import Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.people import name_forms
from paralegal_app.casework.responses import country_of
from paralegal_app.documents.disclosure import SEALED
from paralegal_app.errors import BadInput, PackError
from paralegal_app.interview.answers import Answers, parse_answer
from paralegal_app.packs.loader import SHARED, vocabulary
from paralegal_app.packs.pack import Pack


class WholeCase:
    """The answers of a case that belong to no single procedure. Offers papers what an Interview offers them."""

    def __init__(self, vault: Vault, pack: Pack, case_id: str, on: date) -> None:
        self._vault, self.pack, self.case_id, self.on = vault, pack, case_id, on
        self._kept = vault.answers.all(case_id)
        self.answers = Answers(dict(self._read()))

    def _read(self) -> list[tuple[str, Any]]:
        found = []
        known = {**vocabulary(), **self.pack.questions} if self._kept else {}
        for name, raw in self._kept.items():
            question = known.get(name)
            if question is None or question.keep == "never":
                continue
            try:
                value = parse_answer(question, raw)
            except BadInput:  # given under another pack: it is asked again there, and is a gap here
                continue
            found.append((name, value))
        return found

    def name_forms(self) -> Mapping[str, Mapping[str, str]]:
        """Confirmed forms of names: person question id -> case -> form."""
        return name_forms(self._vault, self.case_id)

    def sealed(self) -> Mapping[str, Any]:
        """What no paper for the respondent may tell."""
        return {name: self._kept[name] for name in SEALED if self._kept.get(name)}


def country_pack(desk: Desk, case_id: str) -> Pack:
    """The pack of the case's country; the shared one where the case names none, or none that can be used."""
    try:
        return desk.pack(country_of(desk, case_id) or SHARED)
    except (BadInput, PackError):
        return desk.pack(SHARED)


def beside(desk: Desk, case_id: str, procedure_id: str | None = None) -> Interview | WholeCase:
    """What a paper beside the procedures is made from: the procedure it belongs to, else the whole case.

    Raises BadInput, PackError for a procedure that cannot be taken up.
    """
    if procedure_id is not None:
        return desk.interview(procedure_id)
    return WholeCase(desk.vault, country_pack(desk, case_id), case_id, desk.today())
