"""What the rest of the program sees of the vault: frozen records, never rows.

Moments are aware datetimes in UTC, days are `date`, ids are opaque text, `by` is a worker's id.
"""

from paralegal_app.casefile.records.case import (
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
    record,
)
from paralegal_app.casefile.records.story import (
    ChainReport,
    Consent,
    ConsentOverride,
    Event,
    Evidence,
    Referral,
    ReferralStep,
)
from paralegal_app.casefile.records.work import (
    Contact,
    FindingOverride,
    Hearing,
    Hit,
    Match,
    ProcedureStep,
    RiskRead,
    Task,
    Visit,
)

__all__ = [
    "DECLINED",
    "AnswerVersion",
    "AuditEntry",
    "Case",
    "ChainReport",
    "Changed",
    "Consent",
    "ConsentOverride",
    "Contact",
    "Draft",
    "Event",
    "Evidence",
    "FindingOverride",
    "Hearing",
    "Hit",
    "Match",
    "NameForm",
    "Paper",
    "Person",
    "Procedure",
    "ProcedureStep",
    "Referral",
    "ReferralStep",
    "RiskRead",
    "Task",
    "Visit",
    "Worker",
    "record",
]
