"""`procedures/*.yaml`: questions, findings, risks, steps, deadlines, papers - logic and ids only."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator

from paralegal_app.packs.models.base import Cited, Condition, Id, Lang, Model, QuestionType, Reader, Reveals, Unit, Who
from paralegal_app.packs.models.law import Fact


class Question(Model):
    """One question. In a procedure an `id` alone means the question of the shared vocabulary or of another procedure.

    `computed` is an expression that answers the question from other answers; then it is not asked.
    `scope: procedure` keeps an answer apart in each procedure: the day of filing, the office, the measures of one order
    are not those of another.
    `members` are the parts of a person or address that this procedure needs.
    """

    id: Id
    section: Id | None = None
    type: QuestionType | None = None
    ask_if: Condition | None = None
    computed: Condition | None = None
    keep: Literal["case", "interview", "never"] | None = None
    scope: Literal["case", "procedure"] | None = None
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
    grounds: Annotated[tuple[Ground, ...], Field(min_length=1)]
    combine: dict[Literal["any", "all"], Any] | None = None

    @field_validator("combine")
    @classmethod
    def _of_lists(cls, tree: Any) -> Any:
        if tree is not None and _named(tree) > _MOST_NAMED:
            raise ValueError(f"names more than {_MOST_NAMED} grounds; make several findings of it")
        return tree


_MOST_NAMED = 100


def _named(tree: Any) -> int:
    """How many grounds a combination names. Raises ValueError where it is no lists of ids under `any` and `all`."""
    if isinstance(tree, str):
        return 1
    if not isinstance(tree, dict) or not tree or not tree.keys() <= {"any", "all"}:
        raise ValueError("nests something else than ids of grounds under `any` and `all`")
    if not all(isinstance(items, list) and items for items in tree.values()):
        raise ValueError("has an `any` or `all` that is no list of grounds, or an empty one")
    return sum(_named(item) for items in tree.values() for item in items)


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
    kind: Literal[
        "application", "statement", "complaint", "request", "report", "checklist", "sheet", "letter", "consent"
    ] = "application"
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
    """`procedures/<id>.yaml`: logic and ids only; every word stands in the texts.

    `about: organisation` or `worker` is a plan of those who do this work; it is offered with no case.
    """

    id: Id
    about: Literal["case", "organisation", "worker"] = "case"
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

    @property
    def rests_on_law(self) -> bool:
        """Whether at least one ground has been established; without one it can tell nobody anything."""
        return any(ground.status != "unknown" for finding in self.findings for ground in finding.grounds)
