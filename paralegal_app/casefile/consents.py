"""Consents: purpose by purpose, recipient by recipient, with the text she heard, how she gave it, and withdrawal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import func, select

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import Changed, Consent, ConsentOverride
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput, ConsentMissing

How = Literal["spoken", "signed", "mark", "witnessed"]
HOWS = ("spoken", "signed", "mark", "witnessed")


class Consents(Register):
    """Her decisions about what may leave the case file. Refusing is a normal decision and closes nothing."""

    def decide(
        self,
        case_id: str,
        purpose: str,
        recipient: str,
        decision: Literal["given", "refused"],
        *,
        how: How,
        text_id: str = "",
        text_version: str = "",
        language: str = "",
        covers: Sequence[str] = (),
        witness: str = "",
        note: str = "",
        valid_until: date | None = None,
    ) -> Changed:
        """Record her decision; `covers` are the kinds of disclosure it includes (drug_use, hiv, health, ...)."""
        if decision not in ("given", "refused") or how not in HOWS:
            raise BadInput(f"A consent is given or refused, and {', '.join(HOWS)}; say which.", kind="unfit")
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            before = session.scalar(select(func.max(models.Consent.at)).where(models.Consent.case_id == case_id))
            row = models.Consent(
                id=models.new_id(),
                case_id=case_id,
                purpose=fields.required_line(purpose, "The purpose"),
                recipient=fields.line(recipient, "The recipient"),
                decision=decision,
                covers=sorted(set(covers)),
                text_id=fields.line(text_id, "The text"),
                text_version=fields.line(text_version, "The version of the text"),
                language=fields.line(language, "The language"),
                how=how,
                witness=fields.line(witness, "The witness"),
                note=fields.plain(note, "The note"),
                valid_until=valid_until,
                at=_after(before, self._store.now()),
                by=self._store.worker_id,
            )
            session.add(row)
            return self._store.note(session, Changed("consents", case_id, row.id, decision))

    def withdraw(self, consent_id: str, note: str = "") -> Changed:
        """She takes her consent back; from now on nothing leaves under it."""
        with self._store.writing() as session:
            row = row_of(session, models.Consent, consent_id, "consent")
            if row.withdrawn_at is None:
                row.withdrawn_at, row.withdrawn_by = self._store.now(), self._store.worker_id
                row.withdrawn_note = fields.plain(note, "The note")
            return self._store.note(session, Changed("consents", row.case_id, consent_id, "withdrawn"))

    def of(self, case_id: str) -> tuple[Consent, ...]:
        """All her decisions in order, also refused and withdrawn ones."""
        query = select(models.Consent).where(models.Consent.case_id == case_id).order_by(models.Consent.at)
        return self._all(Consent, query)

    def valid(
        self, case_id: str, purpose: str, recipient: str, *, on: date, discloses: Sequence[str] = ()
    ) -> Consent | None:
        """The consent that allows `discloses` to go to `recipient` for `purpose` on that day, or None.

        Her latest decision about this purpose and recipient counts; a refusal or withdrawal ends an earlier consent.
        """
        decided = [made for made in self.of(case_id) if made.purpose == purpose and made.recipient == recipient]
        if not decided:
            return None
        last = decided[-1]
        running = last.valid_until is None or on <= last.valid_until
        fits = last.decision == "given" and last.withdrawn_at is None and running
        return last if fits and set(discloses) <= set(last.covers) else None

    def require(
        self, case_id: str, purpose: str, recipient: str, *, on: date, discloses: Sequence[str] = (),
        override_reason: str = "",
    ) -> Consent | None:  # fmt: skip
        """The same; without such a consent `override_reason` is recorded in its place and None returned.

        Raises ConsentMissing, saying what to do, where there is neither.
        """
        found = self.valid(case_id, purpose, recipient, on=on, discloses=discloses)
        if found is None and override_reason.strip():
            self.override(case_id, purpose, recipient, override_reason)
        elif found is None:
            raise ConsentMissing(
                "Her consent for this purpose and recipient is not recorded, was withdrawn, or does not cover all that"
                " is disclosed; ask her and record what she decides, or record why it has to be done without."
            )
        return found

    def override(self, case_id: str, purpose: str, recipient: str, reason: str) -> Changed:
        """Record that something left without consent and why; the reason may not be empty."""
        said = fields.plain(reason, "The reason").strip()
        if not said:
            raise BadInput(
                "Going on without her consent needs a reason; write why it could not wait.",
                kind="reason_needed",
            )
        with self._store.writing() as session:
            case_row(session, case_id)
            row = models.ConsentOverride(
                id=models.new_id(),
                case_id=case_id,
                purpose=fields.required_line(purpose, "The purpose"),
                recipient=fields.line(recipient, "The recipient"),
                reason=said,
                at=self._store.now(),
                by=self._store.worker_id,
            )
            session.add(row)
            return self._store.note(session, Changed("consents", case_id, row.id, "overridden"))

    def overrides(self, case_id: str) -> tuple[ConsentOverride, ...]:
        """Everything that left without consent."""
        query = select(models.ConsentOverride).where(models.ConsentOverride.case_id == case_id)
        return self._all(ConsentOverride, query)


def _after(before: datetime | None, now: datetime) -> datetime:
    """`now`, or just after the decision before it: a clock set back must not make an older decision count again."""
    return now if before is None or now > before else before + timedelta(microseconds=1)
