"""The audit trail: who did what to which record and when, never the content."""

from __future__ import annotations

from sqlalchemy import select

from paralegal_app.casefile import models
from paralegal_app.casefile.records import AuditEntry, Changed
from paralegal_app.casefile.store import Register


class Audit(Register):
    """Written by every change itself; read here."""

    def of(self, case_id: str | None = None, *, limit: int = 500) -> tuple[AuditEntry, ...]:
        """The newest entries, of one case or of the whole vault."""
        query = select(models.AuditEntry).order_by(models.AuditEntry.id.desc()).limit(limit)
        if case_id is not None:
            query = query.where(models.AuditEntry.case_id == case_id)
        return self._all(AuditEntry, query)

    def enter(self, action: str, kind: str, *, case_id: str | None = None, record_id: str | None = None) -> Changed:
        """Enter something that changes no record but must leave a trace: an export, a backup, an unlock."""
        with self._store.writing() as session:
            return self._store.note(session, Changed(kind, case_id, record_id, action))
