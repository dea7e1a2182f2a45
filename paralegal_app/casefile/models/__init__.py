"""The tables of the vault; imported by nobody outside `casefile`."""

from paralegal_app.casefile.models.base import Base, JsonText, UtcTime, canonical, new_id
from paralegal_app.casefile.models.case import (
    Answer,
    AuditEntry,
    Case,
    Draft,
    NameForm,
    Paper,
    Person,
    Procedure,
    Setting,
    SlotKey,
    Worker,
)

__all__ = [
    "Answer",
    "AuditEntry",
    "Base",
    "Case",
    "Draft",
    "JsonText",
    "NameForm",
    "Paper",
    "Person",
    "Procedure",
    "Setting",
    "SlotKey",
    "UtcTime",
    "Worker",
    "canonical",
    "new_id",
]
