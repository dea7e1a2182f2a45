"""Referrals: sent, accompanied, accepted or refused, and what came of it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.consents import Consents
from paralegal_app.casefile.records import Changed, Referral, ReferralStep
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput

STATUSES = ("offered", "declined", "sent", "accompanied", "accepted", "refused", "completed", "broken_off")
PURPOSE = "referral"
_NEEDS_CONSENT = ("sent", "accompanied")


class Referrals(Register):
    """Where she was sent on to. Offering needs no consent; sending or going along does."""

    def offer(self, case_id: str, recipient: str, purpose: str, *, contact_id: str | None = None) -> Changed:
        """Enter that a referral was offered; her answer comes as the next step."""
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            row = models.Referral(
                id=models.new_id(),
                case_id=case_id,
                contact_id=contact_id,
                recipient=fields.required_line(recipient, "The recipient"),
                purpose=fields.line(purpose, "The purpose"),
                status="offered",
                outcome="",
                made_at=self._store.now(),
                made_by=self._store.worker_id,
            )
            session.add(row)
            session.flush()
            self._step(session, row, "offered", "")
            return self._store.note(session, Changed("referrals", case_id, row.id, "offered"))

    def step(
        self, referral_id: str, status: str, *, on: date, note: str = "", outcome: str = "", override_reason: str = ""
    ) -> Changed:
        """Take a referral one step on. `sent` and `accompanied` need her consent for "referral" to this recipient.

        Raises ConsentMissing unless `override_reason` is given, which is recorded; BadInput for an unknown status.
        """
        if status not in STATUSES:
            raise BadInput(f"A referral cannot be {status!r:.30}; it is one of {', '.join(STATUSES)}.", kind="unfit")
        with self._store.writing() as session:
            row = row_of(session, models.Referral, referral_id, "referral")
            if status in _NEEDS_CONSENT:
                found = Consents(self._store).require(
                    row.case_id, PURPOSE, row.recipient, on=on, override_reason=override_reason
                )
                row.consent_id = found.id if found else row.consent_id
            row.status = status
            row.outcome = fields.plain(outcome, "The outcome") or row.outcome
            self._step(session, row, status, note)
            return self._store.note(session, Changed("referrals", row.case_id, referral_id, status))

    def _step(self, session: Session, row: models.Referral, status: str, note: str) -> None:
        session.add(
            models.ReferralStep(
                id=models.new_id(),
                case_id=row.case_id,
                referral_id=row.id,
                status=status,
                note=fields.plain(note, "The note"),
                at=self._store.now(),
                by=self._store.worker_id,
            )
        )

    def of(self, case_id: str) -> tuple[Referral, ...]:
        """The referrals of a case in order."""
        query = select(models.Referral).where(models.Referral.case_id == case_id).order_by(models.Referral.made_at)
        return self._all(Referral, query)

    def steps(self, referral_id: str) -> tuple[ReferralStep, ...]:
        """The way of one referral."""
        query = select(models.ReferralStep).where(models.ReferralStep.referral_id == referral_id)
        return self._all(ReferralStep, query.order_by(models.ReferralStep.at))
