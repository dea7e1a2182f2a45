"""Answers: committed one by one, never overwritten, never kept when they must not be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from paralegal_app.casefile import fields, finding_index, models
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.fields import NeverKept
from paralegal_app.casefile.records import AnswerVersion, Changed, Draft
from paralegal_app.casefile.store import Register

KEEPS = ("case", "interview")


class Answers(Register):
    """The answers of each case by question id: a JSON value, None (not known yet) or "__declined__"."""

    def commit(self, case_id: str, question_id: str, value: Any, *, keep: str = "case") -> Changed:
        """Write one answer durably; the earlier one stays in the history, a draft of it is dropped.

        `keep` is the question's own: "case", "interview" (erased by `forget_interview`) or "never".
        Raises NeverKept for "never" before anything is touched; BadInput for a value that is no JSON value.
        """
        _refuse_never(question_id, keep)
        kept = fields.value(value, f"The answer to {question_id}")
        with self._store.writing() as session, session.no_autoflush:
            case_row(session, case_id).changed_at = self._store.now()
            self._append(session, case_id, question_id, kept, keep=keep, cleared=False)
            session.execute(
                delete(models.Draft).where(models.Draft.case_id == case_id, models.Draft.place == question_id)
            )
            change = self._store.note(session, Changed("answers", case_id, None, "answered"))
            session.flush()
            return change

    def clear(self, case_id: str, question_id: str) -> Changed:
        """Make a question unanswered again; its history stays."""
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            self._append(session, case_id, question_id, None, keep="case", cleared=True)
            return self._store.note(session, Changed("answers", case_id, None, "cleared"))

    def all(self, case_id: str) -> dict[str, Any]:
        """Question id -> current value; cleared questions are absent."""
        query = select(models.Answer.question_id, models.Answer.value).where(
            models.Answer.case_id == case_id, models.Answer.current, ~models.Answer.cleared
        )
        with self._store.reading() as session:
            return {question_id: value for question_id, value in session.execute(query)}

    def history(self, case_id: str, question_id: str | None = None) -> tuple[AnswerVersion, ...]:
        """Every version with who and when, oldest first; "changed from" is the version before."""
        query = select(models.Answer).where(models.Answer.case_id == case_id)
        ordered = query.order_by(models.Answer.at, models.Answer.question_id, models.Answer.number)
        if question_id is not None:
            ordered = query.where(models.Answer.question_id == question_id).order_by(models.Answer.number)
        return self._all(AnswerVersion, ordered)

    def forget_interview(self, case_id: str) -> Changed:
        """Erase, with their history, the answers that were kept only while the interview lasted."""
        with self._store.writing() as session:
            session.execute(
                delete(models.Answer).where(models.Answer.case_id == case_id, models.Answer.keep == "interview")
            )
            return self._store.note(session, Changed("answers", case_id, None, "interview_forgotten"))

    def rename(self, case_id: str, renamed: Mapping[str, str]) -> Changed:
        """After a pack upgrade carry answers over (old question id -> new id) where the new one is unused."""
        with self._store.writing() as session:
            for old, new in renamed.items():
                taken = session.scalar(
                    select(models.Answer.id)
                    .where(models.Answer.case_id == case_id, models.Answer.question_id == new)
                    .limit(1)
                )
                if taken is None:
                    session.execute(
                        update(models.Answer)
                        .where(models.Answer.case_id == case_id, models.Answer.question_id == old)
                        .values(question_id=new)
                    )
            return self._store.note(session, Changed("answers", case_id, None, "renamed"))

    def _append(
        self, session: Session, case_id: str, question_id: str, value: Any, *, keep: str, cleared: bool
    ) -> None:
        last = session.scalar(
            select(models.Answer).where(
                models.Answer.case_id == case_id, models.Answer.question_id == question_id, models.Answer.current
            )
        )
        if last is not None:
            last.current = False
        finding_index.enter_answer(session, case_id, question_id, value)
        session.add(
            models.Answer(
                id=models.new_id(),
                case_id=case_id,
                question_id=fields.required_line(question_id, "The id of the question"),
                number=1 if last is None else last.number + 1,
                value=value,
                cleared=cleared,
                current=True,
                keep=keep,
                at=self._store.now(),
                by=self._store.worker_id,
            )
        )


class Drafts(Register):
    """Typing that is not an answer yet, kept in the vault when it locks under somebody's fingers."""

    def keep(self, case_id: str, place: str, value: Any, *, keep: str = "case") -> Changed:
        """Keep `value` as the draft for `place` (a question id or the name of a form). Raises NeverKept for "never"."""
        _refuse_never(place, keep)
        with self._store.writing() as session:
            case_row(session, case_id)
            session.merge(
                models.Draft(
                    case_id=case_id,
                    place=fields.required_line(place, "The place of the draft"),
                    value=fields.value(value, "The draft"),
                    at=self._store.now(),
                )
            )
            return Changed("drafts", case_id, None, "kept")

    def of(self, case_id: str) -> tuple[Draft, ...]:
        """All drafts of a case."""
        return self._all(Draft, select(models.Draft).where(models.Draft.case_id == case_id).order_by(models.Draft.at))

    def drop(self, case_id: str, place: str) -> Changed:
        """Forget a draft; silent when there is none."""
        with self._store.writing() as session:
            session.execute(delete(models.Draft).where(models.Draft.case_id == case_id, models.Draft.place == place))
            return Changed("drafts", case_id, None, "dropped")


def _refuse_never(question_id: str, keep: str) -> None:
    if keep not in KEEPS:
        raise NeverKept(f"{question_id} is marked keep: {keep} and must stay in memory; the caller tried to store it")
