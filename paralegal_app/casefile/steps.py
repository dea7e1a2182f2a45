"""Inside a procedure: steps taken or declined, risks read before them, findings a worker decided otherwise."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.records import Changed, FindingOverride, ProcedureStep, RiskRead, record
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput

STATUSES = ("to_do", "done", "declined", "not_needed")
VERDICTS = ("yes", "no", "unknown")


class Steps(Register):
    """What was decided on the way through each procedure."""

    def set(self, procedure_id: str, step_id: str, status: str, reason: str = "") -> Changed:
        """Record what became of a step: to_do, done, declined (her decision, closes nothing) or not_needed."""
        if status not in STATUSES:
            raise BadInput(f"A step cannot be {status!r:.30}; it is one of {', '.join(STATUSES)}.", kind="unfit")
        with self._store.writing() as session:
            procedure = _procedure(session, procedure_id)
            chosen = (models.ProcedureStep.procedure_id == procedure_id, models.ProcedureStep.step_id == step_id)
            session.execute(delete(models.ProcedureStep).where(*chosen))
            session.add(
                models.ProcedureStep(
                    id=models.new_id(),
                    case_id=procedure.case_id,
                    procedure_id=procedure_id,
                    step_id=fields.required_line(step_id, "The id of the step"),
                    status=status,
                    reason=fields.plain(reason, "The reason"),
                    at=self._store.now(),
                    by=self._store.worker_id,
                )
            )
            return self._store.note(session, Changed("steps", procedure.case_id, procedure_id, status))

    def of(self, procedure_id: str) -> dict[str, ProcedureStep]:
        """Step id -> what became of it; steps nobody touched are absent."""
        query = select(models.ProcedureStep).where(models.ProcedureStep.procedure_id == procedure_id)
        with self._store.reading() as session:
            return {row.step_id: record(ProcedureStep, row) for row in session.scalars(query)}

    def read_risk(self, procedure_id: str, risk_id: str, decision: str = "") -> Changed:
        """A risk was shown and read; `decision` is what she decided, in words."""
        with self._store.writing() as session:
            procedure = _procedure(session, procedure_id)
            session.add(
                models.RiskRead(
                    id=models.new_id(),
                    case_id=procedure.case_id,
                    procedure_id=procedure_id,
                    risk_id=fields.required_line(risk_id, "The id of the risk"),
                    decision=fields.plain(decision, "The decision"),
                    at=self._store.now(),
                    by=self._store.worker_id,
                )
            )
            return self._store.note(session, Changed("steps", procedure.case_id, procedure_id, "risk_read"))

    def risks_read(self, procedure_id: str) -> tuple[RiskRead, ...]:
        """Every reading of a risk in order; the last of each risk counts."""
        query = select(models.RiskRead).where(models.RiskRead.procedure_id == procedure_id)
        return self._all(RiskRead, query.order_by(models.RiskRead.at))

    def override(self, procedure_id: str, finding_id: str, verdict: str, reason: str) -> Changed:
        """Decide a finding otherwise than the rules; the reason may not be empty. Ends an earlier override of it."""
        said = fields.plain(reason, "The reason").strip()
        if verdict not in VERDICTS or not said:
            raise BadInput(
                "Deciding otherwise than the rules needs yes, no or unknown, and a reason.", kind="decision_reason"
            )
        with self._store.writing() as session:
            procedure = _procedure(session, procedure_id)
            self._end(session, procedure_id, finding_id)
            row = models.FindingOverride(
                id=models.new_id(),
                case_id=procedure.case_id,
                procedure_id=procedure_id,
                finding_id=fields.required_line(finding_id, "The id of the finding"),
                verdict=verdict,
                reason=said,
                at=self._store.now(),
                by=self._store.worker_id,
            )
            session.add(row)
            return self._store.note(session, Changed("steps", procedure.case_id, procedure_id, "overridden"))

    def withdraw_override(self, procedure_id: str, finding_id: str) -> Changed:
        """Let the rules decide again; the override stays in the record."""
        with self._store.writing() as session:
            procedure = _procedure(session, procedure_id)
            self._end(session, procedure_id, finding_id)
            return self._store.note(session, Changed("steps", procedure.case_id, procedure_id, "override_withdrawn"))

    def overrides(self, procedure_id: str) -> dict[str, FindingOverride]:
        """Finding id -> the override in force."""
        query = select(models.FindingOverride).where(
            models.FindingOverride.procedure_id == procedure_id, models.FindingOverride.withdrawn_at.is_(None)
        )
        with self._store.reading() as session:
            return {row.finding_id: record(FindingOverride, row) for row in session.scalars(query)}

    def _end(self, session: Session, procedure_id: str, finding_id: str) -> None:
        for row in session.scalars(
            select(models.FindingOverride).where(
                models.FindingOverride.procedure_id == procedure_id,
                models.FindingOverride.finding_id == finding_id,
                models.FindingOverride.withdrawn_at.is_(None),
            )
        ):
            row.withdrawn_at = self._store.now()


def _procedure(session: Session, procedure_id: str) -> models.Procedure:
    return row_of(session, models.Procedure, procedure_id, "procedure")
