"""Makes a frozen sample vault: run once by the release that introduces a database revision, never for an older one.

    python tests/casefile/make_sample_vault.py tests/casefile/files/v1_small

Beside the folder it writes a .json of what is inside, to which the upgrade tests compare.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from paralegal_app.casefile import DECLINED, KdfParameters, Vault

PASSPHRASE = "sample vault of the tests"
ANSWERS = {
    "client": {"family": "Крушельницька-Зразкова", "given": "Їванна", "patronymic": "Ґнатівна"},
    "incident_story": "Zażółć gęślą jaźń; ქალაქი; әңгіме; <b>&amp;</b>\nдругий рядок",
    "income_monthly": "12345.60",
    "client_phone": None,
    "disability": DECLINED,
    "violence_forms": ["physical", "economic"],
    "lives_together": False,
}


def fill(vault: Vault, target: Path) -> dict[str, object]:
    """Put one of everything into the vault; returns what the upgrade tests expect to find."""
    case_id = vault.cases.add("Зразок", number="1/26", note="нотатка").case_id or ""
    for question_id, value in ANSWERS.items():
        vault.answers.commit(case_id, question_id, "earlier")
        vault.answers.commit(case_id, question_id, value)
    facts = {"family": "Зразкова", "given": "Їванна", "phone": "+380 44 000 00 01"}
    person = vault.people.add(case_id, "client", facts)
    vault.people.confirm_form(person.record_id or "", "genitive", "Зразкової Їванни")
    procedure = vault.procedures.start(case_id, "ua", "1.0", "ab" * 32, "id_replacement")
    vault.papers.enter(
        case_id,
        document="id_application",
        language="uk",
        file_name="paper.docx",
        sha256="cd" * 32,
        size=12000,
        pack_id="ua",
        pack_version="1.0",
        pack_hash="ab" * 32,
        recipient="office",
        discloses=["identity"],
    )
    vault.drafts.keep(case_id, "earlier_incidents", "почато і не")
    vault.events.add(case_id, "violence", what="Подія зі зразка", happened_at="2026-03", done="записано", outcome="?")
    sample = target.with_suffix(".bin")
    sample.write_bytes(bytes(range(256)) * 1200)
    file_id = vault.evidence.take_in(case_id, sample, name="зразок.jpg").record_id
    sample.unlink()
    vault.consents.decide(case_id, "referral", "Притулок", "given", how="signed", covers=["health"])
    referral = vault.referrals.offer(case_id, "Притулок", "shelter").record_id or ""
    vault.referrals.step(referral, "sent", on=date(2026, 11, 22))
    vault.contacts.add({"name": "Притулок", "kind": "shelter", "conditions": {"accepts_ost": True}})
    vault.hearings.add(case_id, datetime(2026, 12, 1, 9, tzinfo=UTC), "суд")
    vault.tasks.add("зателефонувати", case_id=case_id, due_on=date(2026, 11, 30))
    vault.steps.set(procedure.record_id or "", "report_loss", "declined", "не хоче")
    return {
        "file_id": file_id,
        "case_id": case_id,
        "answers": ANSWERS,
        "person_id": person.record_id,
        "versions": 2 * len(ANSWERS),
    }


def main(target: Path, *, interrupted: bool) -> None:
    """Make the vault in `target`; `interrupted` leaves it as a killed program would."""
    vault = Vault.create(target, PASSPHRASE, worker="Зразкова Працівниця", parameters=KdfParameters(1024, 1, 1))
    inside = fill(vault, target)
    target.with_suffix(".json").write_text(json.dumps(inside, ensure_ascii=False, indent=1) + "\n", "utf-8")
    if interrupted:
        os._exit(0)
    vault.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), interrupted="--interrupted" in sys.argv)
