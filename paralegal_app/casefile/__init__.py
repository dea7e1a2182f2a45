"""The encrypted vault and the case file in it.

    with Vault.create(folder, passphrase, worker="Iryna") as vault: ...      parameters=KdfParameters(64, 1, 1) in tests
    Vault.open(folder, passphrase, label="")  .open_with_code(folder, code)  .open_with_shares(folder, shares)
    vault.close()  .is_open  .folder  .id  .worker_id  .work_as(worker_id)
    with vault.together(): ...                                                  several changes, all or nothing

Every change returns `Changed(kind, case_id, record_id, action)`; an `add` puts the new id in `record_id`. Ids are
opaque text; `of(case_id)` lists a case's records as frozen dataclasses (see `records`). Answers are JSON values by
question id; None is "not known yet", DECLINED is "prefers not to say".

    cases       add(label, *, number, note, details)  get(id)  page(offset, limit, *, status="open", order="changed")
                count(*, status="open")  change(id, *, label, number, note, worker_id, details)  looked_at(id)
                close(id, because, *, retain_until)  reopen(id)  due_for_review(on)  retain(id, until)
    people      add(case_id, role, facts)  change(id, facts)  remove(id)  get(id)  of(case_id, role=None)
                confirm_form(id, name_case, form, *, part="full")  forms(id)        facts: see records.Person
    answers     commit(case_id, question_id, value, *, keep="case")  clear(case_id, question_id)
                all(case_id) -> {id: value}  history(case_id, question_id=None)  forget_interview(case_id)
                rename(case_id, {old: new})
    drafts      keep(case_id, place, value, *, keep="case")  of(case_id)  drop(case_id, place)
    procedures  start(case_id, pack_id, pack_version, pack_hash, procedure)  get(id)  of(case_id)
                set_status(id, status, reason)  use_pack(id, version, hash)
    steps       set(procedure_id, step_id, status, reason)  of(procedure_id) -> {step_id: ProcedureStep}
                read_risk(procedure_id, risk_id, decision)  risks_read(procedure_id)
                override(procedure_id, finding_id, verdict, reason)  withdraw_override(...)  overrides(procedure_id)
    papers      enter(case_id, *, document, language, file_name, sha256, size, pack_id, pack_version, pack_hash,
                procedure_id, recipient, discloses, gaps, consent_id, override_reason, content)  of  content(id)
    events      add(case_id, kind, *, what, happened_at, place, done, outcome, details, corrects)  of(case_id)
                verify(case_id) -> ChainReport
    evidence    take_in(case_id, path, *, name, description, source, details, progress)  take_in_stream(...)
                of(case_id)  get(id)  read(id) -> pieces  write_to(id, path)  remove(id, because)
    consents    decide(case_id, purpose, recipient, "given"|"refused", *, how, text_id, text_version, language, covers,
                witness, note, valid_until)  withdraw(id, note)  of(case_id)  overrides(case_id)
                valid(case_id, purpose, recipient, *, on, discloses) -> Consent | None  require(...)  override(...)
    referrals   offer(case_id, recipient, purpose, *, contact_id)  step(id, status, *, on, note, outcome,
                override_reason)  of(case_id)  steps(id)
    contacts    add(facts)  change(id, facts)  checked(id, on)  get(id)  all(kind=None, *, also_inactive=False)
    hearings    add(case_id, at, authority, *, place, plan, note, procedure_id)  change(id)  of  between(start, end)
    tasks       add(title, *, case_id, due_on, note, worker_id, procedure_id)  done(id, *, done=True)
                change(id, *, title, due_on, worker_id)  of  due(until)
    visits      plan(worker_ids, place, leaves_at, back_by, *, case_id, note)  returned(id, incident)  out()  all()
    search      find(typed, *, limit=50) -> Hit, ...
    conflicts   of(case_id) -> Match, ...  check(role, facts, *, besides=None)
    workers     add(name, role)  change(id, *, name, role, active)  all()  name(id)
    settings    get(name, default)  set(name, value)
    audit       of(case_id=None, *, limit=500)  enter(action, kind, *, case_id, record_id)
    keyholders  all()  add_worker(name, passphrase, *, role, label)  change_passphrase(old, new, *, tie_to_computer)
                remove_worker(id)  new_recovery_code()  new_shares(k, n)  drop_recovery(kind)  rekey()
    backups     make(to=None) -> Backup  make_if_due(to=None)  all(folder=None)  rotate(folder=None)
    export      everything(to, *, progress) -> Exported  case(case_id, to)
    handover    address()  write(case_id, to, address, recipient, *, on, leave_out, discloses, override_reason)
                look(path) -> Arriving  take_in(path, *, choose)
    erasure     case(case_id) -> Certificate

Beside the vault: `erase(folder, "keys"|"everything")`, `restore(backup, target, *, passphrase, replace)`,
`check_vault(folder, passphrase)`, `strength(passphrase)`, `is_vault(folder)`, `harden_process()`.

Errors: WrongPassphrase, VaultLocked, VaultBusy, VaultDamaged, VaultNewer, VaultWriteFailed, KeyringUnavailable,
ConsentMissing, BadInput; NeverKept (a defect) when an answer marked `keep: never` is handed in.
"""

from paralegal_app.casefile import offline  # noqa: F401  before what loads SQLAlchemy
from paralegal_app.casefile.checkup import Checkup, check_vault
from paralegal_app.casefile.erasing import Certificate, Erased, erase
from paralegal_app.casefile.export import Exported
from paralegal_app.casefile.fields import NeverKept
from paralegal_app.casefile.handover import HandedOver
from paralegal_app.casefile.keyholders import Keyholder
from paralegal_app.casefile.merging import Arriving, Difference
from paralegal_app.casefile.records import (
    DECLINED,
    AnswerVersion,
    AuditEntry,
    Case,
    ChainReport,
    Changed,
    Consent,
    ConsentOverride,
    Contact,
    Draft,
    Event,
    Evidence,
    FindingOverride,
    Hearing,
    Hit,
    Match,
    NameForm,
    Paper,
    Person,
    Procedure,
    ProcedureStep,
    Referral,
    ReferralStep,
    RiskRead,
    Task,
    Visit,
    Worker,
)
from paralegal_app.casefile.restoring import restore
from paralegal_app.casefile.secrets import KdfParameters
from paralegal_app.casefile.strength import Strength, strength
from paralegal_app.casefile.unlocking import is_vault
from paralegal_app.casefile.vault import Vault
from paralegal_app.errors import KeyringUnavailable
from paralegal_app.hardening import harden_process

__all__ = [
    "DECLINED",
    "AnswerVersion",
    "Arriving",
    "AuditEntry",
    "Case",
    "Certificate",
    "ChainReport",
    "Changed",
    "Checkup",
    "Consent",
    "ConsentOverride",
    "Contact",
    "Difference",
    "Draft",
    "Erased",
    "Event",
    "Evidence",
    "Exported",
    "FindingOverride",
    "HandedOver",
    "Hearing",
    "Hit",
    "KdfParameters",
    "Keyholder",
    "KeyringUnavailable",
    "Match",
    "NameForm",
    "NeverKept",
    "Paper",
    "Person",
    "Procedure",
    "ProcedureStep",
    "Referral",
    "ReferralStep",
    "RiskRead",
    "Strength",
    "Task",
    "Vault",
    "Visit",
    "Worker",
    "check_vault",
    "erase",
    "harden_process",
    "is_vault",
    "restore",
    "strength",
]
