"""What every model of a pack shares: ids, words of the law's state, and the strict base."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

FORMAT = 1

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
Lang = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Condition = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
"""A condition in the Common Expression Language over question ids, `law.<parameter>` and `today`."""

Status = Literal["confirmed", "single-source", "from-memory", "uncertain", "unknown"]
QuestionType = Literal[
    "yes_no", "choice", "choices", "date", "datetime", "money", "number", "text", "long_text",
    "person", "address", "phone", "identity_number", "people",
]  # fmt: skip
Reveals = Literal["drug_use", "hiv", "ost", "health", "sex_work", "safe_address", "immigration", "children", "identity"]
Unit = Literal["minutes", "hours", "calendar_days", "working_days", "weeks", "months", "years"]
Who = Literal["client", "paralegal", "lawyer", "police", "court", "office", "prosecutor", "legal_aid", "shelter",
              "doctor", "respondent", "social_services", "consulate", "other"]  # fmt: skip
Reader = Literal[
    "court", "police", "office", "legal_aid", "respondent", "client", "paralegal", "prosecutor", "ombudsman"
]
FactKind = Literal[
    "who_may_apply", "relationship", "explanation", "limit", "duration", "extension", "effect", "where", "refusal",
    "breach", "alternative", "interim", "identification", "contents", "revocation", "service", "history", "note",
]  # fmt: skip


class Model(BaseModel):
    """Base of every pack model: frozen and strict about keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Cited(Model):
    """Something the law says: where, by which source, how sure, and when it was last checked."""

    cite: str = ""
    sources: tuple[str, ...] = ()
    status: Status = "unknown"
    last_checked_on: date | None = None

    @property
    def law_uncertain(self) -> bool:
        """True where the figure or rule rests on memory, doubt or nothing: it must be shown with that warning."""
        return self.status in ("from-memory", "uncertain", "unknown")
