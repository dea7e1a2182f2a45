"""The encrypted vault and the case file in it.

    with Vault.create(folder, passphrase, worker="Iryna") as vault: ...     parameters=KdfParameters(64, 1,
                     1) in tests
    Vault.open(folder, passphrase, label="")   Vault.open_with_code(folder, code)   Vault.open_with_shares(folder,
                     shares)
    vault.close()  .is_open  .folder  .id  .worker_id  .work_as(worker_id)
    with vault.together(): ...                  several changes, all or nothing

Every change returns `Changed(kind, case_id, record_id,
action)`; an `add` puts the new id in `record_id`. Ids are opaque text.
Answers are JSON values by question id; None is "not known yet", DECLINED is "prefers not to say".

    vault.cases      add(label, *, number="", note="", details={})  get(id)  page(offset, limit, *, status="open",
                     order="changed")
                     count(*, status)  change(id, *, label, number, note, worker_id, details)  close(id, because, *,
                     retain_until)
                     reopen(id)  due_for_review(on)  retain(id, until)  looked_at(id)
    vault.people     add(case_id, role, {family, given, patronymic, former_family, preferred_name, gender,
                     birth_date, phone,
                     identity_number, note, details})  change(person_id, facts)  remove(person_id)  get(person_id)
                     of(case_id, role=None)
                     confirm_form(person_id, name_case, form, *, part="full")  forms(person_id)
    vault.answers    commit(case_id, question_id, value, *, keep="case")  clear(case_id, question_id)
                     all(case_id) -> {id: value}
                     history(case_id, question_id=None)  forget_interview(case_id)  rename(case_id, {old: new})
    vault.drafts     keep(case_id, place, value, *, keep="case")  of(case_id)  drop(case_id, place)
    vault.procedures start(case_id, pack_id, pack_version, pack_hash, procedure)  of(case_id)  get(id)
                     set_status(id, "under_way"|"finished"|"declined"|"abandoned", reason="")  use_pack(id, version,
                     hash)
    vault.papers     enter(case_id, *, document, language, file_name, sha256, size, pack_id, pack_version,
                     pack_hash, procedure_id=None,
                     recipient="", discloses=(), gaps=(), consent_id=None, override_reason="")  of(case_id)
    vault.workers    add(name, role="")  change(id, *, name, role, active)  all()  name(id)
    vault.settings   get(name, default=None)  set(name, value)
    vault.audit      of(case_id=None, *, limit=500)  enter(action, kind, *, case_id=None, record_id=None)

Errors: WrongPassphrase, VaultLocked, VaultBusy, VaultDamaged, VaultNewer, VaultWriteFailed, KeyringUnavailable,
BadInput;
NeverKept (a defect) when an answer marked `keep: never` is handed in.
"""

from paralegal_app.casefile.computer import KeyringUnavailable
from paralegal_app.casefile.fields import NeverKept
from paralegal_app.casefile.records import (
    DECLINED,
    AnswerVersion,
    AuditEntry,
    Case,
    Changed,
    Draft,
    NameForm,
    Paper,
    Person,
    Procedure,
    Worker,
)
from paralegal_app.casefile.secrets import KdfParameters
from paralegal_app.casefile.vault import Vault

__all__ = [
    "DECLINED",
    "AnswerVersion",
    "AuditEntry",
    "Case",
    "Changed",
    "Draft",
    "KdfParameters",
    "KeyringUnavailable",
    "NameForm",
    "NeverKept",
    "Paper",
    "Person",
    "Procedure",
    "Vault",
    "Worker",
]
