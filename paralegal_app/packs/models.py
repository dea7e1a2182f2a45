"""The models of a jurisdiction pack, format 1. Everything is frozen; unknown keys are refused.

A model says what may stand in a pack's YAML; `resources/docs/pack-format.md` and the JSON Schemas are made from it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

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
Reveals = Literal[
    "drug_use", "hiv", "ost", "health", "sex_work", "safe_address", "immigration", "children", "identity"
]
Unit = Literal["minutes", "hours", "calendar_days", "working_days", "weeks", "months", "years"]
Who = Literal["client", "paralegal", "lawyer", "police", "court", "office", "prosecutor", "legal_aid", "shelter",
              "doctor", "respondent", "social_services", "consulate", "other"]  # fmt: skip
Reader = Literal["court", "police", "office", "legal_aid", "respondent", "client", "paralegal", "prosecutor", "ombudsman"]
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


class Review(Model):
    """Whether a named lawyer has read the pack, and until when that reading holds."""

    status: Literal["draft", "reviewed"] = "draft"
    by: str | None = None
    on: date | None = None
    review_by: date


class Languages(Model):
    """`ui`: languages of the texts. `filing`: languages of the papers, first the usual one. `offices`: exceptions by office id."""

    ui: tuple[Lang, ...]
    filing: tuple[Lang, ...]
    offices: dict[Id, tuple[Lang, ...]] = {}


class CountingRule(Cited):
    """How a period is counted. `clock` periods run by the hour and never move."""

    id: Id
    first_day_counted: bool = False
    ends_on_day_off: Literal["next_working_day", "stays", "previous_working_day"] = "next_working_day"
    clock: bool = False


class Emergency(Cited):
    """A state of emergency that changes counting, e.g. martial law under which public holidays are working days."""

    id: Id
    starts: date = Field(alias="from")
    ends: date | None = Field(default=None, alias="to")
    holidays_are_working_days: bool = False


class DayOff(Model):
    """One more day off, or (`working: true`) a day off that was moved and is worked."""

    date: date
    working: bool = False
    note: str = ""


class Calendar(Model):
    """`holidays`: country code of the `holidays` package. `days` are the pack's own additions and moves."""

    holidays: str | None
    weekend: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...] = ("sat", "sun")
    days: tuple[DayOff, ...] = ()


class Naming(Model):
    """How people bear names: order in papers, whether a patronymic is usual, which languages inflect."""

    order: tuple[Literal["family", "given", "patronymic"], ...] = ("family", "given", "patronymic")
    patronymic: Literal["usual", "optional", "none"] = "usual"
    inflect: tuple[Lang, ...] = ()
    transliteration: str | None = None


class IdentityNumber(Model):
    """A personal number: digits and, where python-stdnum knows it, the module that checks its check digit."""

    pattern: str | None = None
    stdnum: str | None = None


class Manifest(Model):
    """`pack.yaml`."""

    id: Id
    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)]
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    country: str | None = None
    languages: Languages
    currency: str | None = None
    timezone: str = "UTC"
    calendar: Calendar = Calendar(holidays=None)
    counting: tuple[CountingRule, ...] = ()
    emergencies: tuple[Emergency, ...] = ()
    naming: Naming = Naming()
    identity_number: IdentityNumber = IdentityNumber()
    phone_region: str | None = None
    maintainers: tuple[str, ...]
    licence: str
    review: Review
    requires_app: str = ">=0.1"
    proofread: tuple[Id, ...] = ()
    """Ids of open points that a native lawyer must read or answer; their words stand in the texts under `proofread`."""


class Statute(Cited):
    """A law, code, resolution or order."""

    id: Id
    number: str = ""
    adopted: str = Field(default="", alias="date")
    in_force: str = ""
    last_known_amendment: str = ""
    url: str = ""


class DatedValue(Cited):
    """One value of a parameter from a day on, until the next one. `value: null` with `min`/`max` is a range."""

    starts: date = Field(alias="from")
    value: Decimal | None
    min: Decimal | None = None
    max: Decimal | None = None
    plan_with: Decimal | None = None
    """The cautious figure to plan with where the value is disputed."""
    note: str = ""


class Parameter(Model):
    """A dated legal figure. `unit` is free text such as `UAH/month`."""

    id: Id
    unit: str = ""
    values: tuple[DatedValue, ...]


class Fact(Cited):
    """Something a worker needs to know, shown beside the steps or questions it belongs to."""

    id: Id
    kind: FactKind = "note"
    when: Condition | None = None
    beside: tuple[Id, ...] = ()
    parameters: tuple[Id, ...] = ()


class Law(Model):
    """`law.yaml`."""

    statutes: tuple[Statute, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    facts: tuple[Fact, ...] = ()
    terms: tuple[Id, ...] = ()


class Office(Cited):
    """An authority or service. Names, role and how to reach it stand in the texts."""

    id: Id
    kind: str = ""
    phone: str = ""
    address: str = ""
    url: str = ""
    email: str = ""


class Hotline(Cited):
    """A help line; `number` is kept exactly as published, `unknown` where it is not established."""

    id: Id
    number: str
    hours: str = ""
    beside: tuple[Id, ...] = ()


class Offices(Model):
    """`offices.yaml`."""

    offices: tuple[Office, ...] = ()
    hotlines: tuple[Hotline, ...] = ()


class Question(Model):
    """One question. In a procedure an `id` alone means the question of the shared vocabulary or of another procedure.

    `computed` is an expression that answers the question from other answers; then it is not asked.
    `members` are the parts of a person or address that this procedure needs.
    """

    id: Id
    section: Id | None = None
    type: QuestionType | None = None
    ask_if: Condition | None = None
    computed: Condition | None = None
    keep: Literal["case", "interview", "never"] | None = None
    reveals: tuple[Reveals, ...] | None = None
    choices: tuple[Id, ...] | None = None
    members: tuple[Id, ...] | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    max_length: int | None = None
    renamed: tuple[Id, ...] = ()
    beside: tuple[Id, ...] = ()


class Ground(Cited):
    """One cited condition of a finding."""

    id: Id
    when: Condition


class Finding(Model):
    """A verdict drawn from grounds. `combine` nests `any`/`all` over ground ids; absent, every ground must hold."""

    id: Id
    main: bool = False
    grounds: tuple[Ground, ...]
    combine: dict[Literal["any", "all"], Any] | None = None


class Risk(Cited):
    """What could harm her, shown before the steps it belongs to (`before`; empty: before the whole procedure)."""

    id: Id
    when: Condition = "true"
    before: tuple[Id, ...] = ()
    beside: tuple[Id, ...] = ()


class Measure(Cited):
    """One thing the order may contain. Its official wording stands in the texts of the filing language."""

    id: Id
    when: Condition | None = None
    reveals: tuple[Reveals, ...] = ()


class Step(Cited):
    """One step of the procedure, in order."""

    id: Id
    who: Who
    when: Condition | None = None
    documents: tuple[Id, ...] = ()
    offices: tuple[Id, ...] = ()
    done_when: Condition | None = None


class Within(Model):
    """A length of time: a fixed `amount`, or the `parameter` that holds it. Neither: unknown."""

    amount: Decimal | None = None
    parameter: Id | None = None
    unit: Unit = "calendar_days"


class Deadline(Cited):
    """A date that follows from an event. `from` names a date question or another deadline.

    `counting` names a rule of the pack (default: its first). `direction: before` counts backward from the event.
    `kind: advice` is a planning date of ours, not a limit of the law.
    """

    id: Id
    starts: Id = Field(alias="from")
    within: Within
    direction: Literal["after", "before"] = "after"
    kind: Literal["legal", "advice"] = "legal"
    counting: Id | None = None
    who: Who = "client"
    when: Condition | None = None
    documents: tuple[Id, ...] = ()


class Fee(Cited):
    """A fee: a fixed `amount` or a `parameter`; `free_if` and `reduced_if` say for whom not."""

    id: Id
    amount: Decimal | None = None
    parameter: Id | None = None
    free_if: Condition | None = None
    reduced_parameter: Id | None = None
    reduced_if: Condition | None = None
    when: Condition | None = None
    beside: tuple[Id, ...] = ()


class ChecklistItem(Cited):
    """Something to bring or attach. `conditional` items are required while `when` holds."""

    id: Id
    required: Literal["always", "conditional", "helpful"] = "helpful"
    when: Condition | None = None
    attach_to: tuple[Id, ...] = ()


class Document(Model):
    """A paper the procedure can produce.

    `fields` are the question ids (or dotted members such as `client.birth_date`) its template prints.
    `read_by` says who gets it; papers that the respondent is served may never hold an address she hides.
    """

    id: Id
    languages: tuple[Lang, ...]
    template: str | None = None
    kind: Literal["application", "statement", "complaint", "request", "report", "checklist", "sheet", "letter", "consent"] = "application"
    when: Condition | None = None
    to: Id | None = None
    read_by: tuple[Reader, ...] = ()
    fields: tuple[str, ...] = ()


class Next(Model):
    """A procedure that follows from this one, offered while `when` is not `no`."""

    id: Id
    procedure: Id
    when: Condition | None = None


class Procedure(Model):
    """`procedures/<id>.yaml`: logic and ids only; every word stands in the texts."""

    id: Id
    statutes: tuple[Id, ...] = ()
    sections: tuple[Id, ...]
    questions: tuple[Question, ...]
    findings: tuple[Finding, ...]
    measures: tuple[Measure, ...] = ()
    risks: tuple[Risk, ...] = ()
    steps: tuple[Step, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    fees: tuple[Fee, ...] = ()
    checklist: tuple[ChecklistItem, ...] = ()
    facts: tuple[Fact, ...] = ()
    documents: tuple[Document, ...] = ()
    next: tuple[Next, ...] = ()


class Expectation(Model):
    """What a pack case expects; only what is named is compared.

    `findings` finding id -> verdict; `grounds` ground id -> verdict; `deadlines` id -> ISO date or date-time, `unknown`
    or `none`; `risks`, `documents`, `checklist`, `steps`, `next`: ids that must (or, with `!id`, must not) appear.
    """

    findings: dict[Id, Literal["yes", "no", "unknown"]] = {}
    grounds: dict[Id, Literal["yes", "no", "unknown"]] = {}
    deadlines: dict[Id, str] = {}
    risks: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    checklist: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    fees: dict[Id, str] = {}
    needed: tuple[str, ...] = ()
    next_question: str | None = None
    next_procedures: tuple[str, ...] = ()
    gaps: dict[Id, tuple[str, ...]] = {}
    discloses: dict[Id, tuple[str, ...]] = {}


class PackCase(Model):
    """One test of a pack: who (invented), on which day, what she answers, what must follow."""

    name: str
    procedure: Id
    on: date
    answers: dict[str, Any]
    expect: Expectation


class PackCases(Model):
    """`cases/<anything>.yaml`."""

    cases: tuple[PackCase, ...]
