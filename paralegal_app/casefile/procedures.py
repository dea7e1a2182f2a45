"""Procedures under way: which pack, which version, how it ended."""

from __future__ import annotations

from sqlalchemy import select

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import Changed, Procedure, record
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput

STATUSES = ("under_way", "finished", "declined", "abandoned")


class Procedures(Register):
    """What has been started for each case. Declining is a normal outcome and closes nothing else."""

    def start(self, case_id: str, pack_id: str, pack_version: str, pack_hash: str, procedure: str) -> Changed:
        """Begin a procedure under this pack; its id is in the result."""
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            row = models.Procedure(
                id=models.new_id(),
                case_id=case_id,
                pack_id=fields.required_line(pack_id, "The id of the pack"),
                pack_version=fields.required_line(pack_version, "The version of the pack"),
                pack_hash=fields.line(pack_hash, "The hash of the pack"),
                procedure=fields.required_line(procedure, "The procedure"),
                started_at=self._store.now(),
                started_by=self._store.worker_id,
            )
            session.add(row)
            return self._store.note(session, Changed("procedures", case_id, row.id, "started"))

    def of(self, case_id: str) -> tuple[Procedure, ...]:
        """The procedures of a case in the order they were started."""
        query = select(models.Procedure).where(models.Procedure.case_id == case_id)
        return self._all(Procedure, query.order_by(models.Procedure.started_at))

    def get(self, procedure_id: str) -> Procedure:
        """One procedure. Raises BadInput when not there."""
        with self._store.reading() as session:
            return record(Procedure, row_of(session, models.Procedure, procedure_id, "procedure"))

    def set_status(self, procedure_id: str, status: str, reason: str = "") -> Changed:
        """Finish, decline, abandon or take up again (under_way)."""
        if status not in STATUSES:
            raise BadInput(f"A procedure cannot be {status!r:.30}; it is one of {', '.join(STATUSES)}.", kind="unfit")
        with self._store.writing() as session:
            row = row_of(session, models.Procedure, procedure_id, "procedure")
            row.status, row.reason = status, fields.plain(reason, "The reason")
            row.ended_at = None if status == "under_way" else self._store.now()
            return self._store.note(session, Changed("procedures", row.case_id, row.id, status))

    def use_pack(self, procedure_id: str, pack_version: str, pack_hash: str) -> Changed:
        """Go on under a newer version of the same pack, after the worker saw what changed."""
        with self._store.writing() as session:
            row = row_of(session, models.Procedure, procedure_id, "procedure")
            row.pack_version = fields.required_line(pack_version, "The version of the pack")
            row.pack_hash = fields.line(pack_hash, "The hash of the pack")
            return self._store.note(session, Changed("procedures", row.case_id, row.id, "pack_changed"))
