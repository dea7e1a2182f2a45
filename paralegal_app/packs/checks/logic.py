"""Conditions: they compile, name what exists, compare with choices that exist, and no question is asked for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.conditions import Condition, condition
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Procedure, Question
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

_EQUALS = re.compile(r"\b([a-z][a-z0-9_]*)\s*[!=]=\s*'([^']*)'")
_CONTAINS = re.compile(r"'([^']*)'\s+in\s+([a-z][a-z0-9_]*)\b")
_ONE_OF = re.compile(r"\b([a-z][a-z0-9_]*)\s+in\s+\[([^\]]*)\]")
_MEMBER_FIELDS = {"person", "address"}
_HIDDEN = {"client_address_actual", "client_safe_contact", "client_in_shelter"}

_CONDITIONAL = (
    "questions", "risks", "steps", "deadlines", "checklist", "fees", "facts", "measures", "documents", "next",
)  # fmt: skip

Place = tuple[KeyPath, str, str]
"""Where a condition stands, its source, and what kind of thing it decides."""


def check(pack: Pack, report: Report) -> None:
    """Faults of conditions, and of questions no part of a procedure needs."""
    for procedure in pack.procedures.values():
        file = f"procedures/{procedure.id}.yaml"
        asked = {question.id: question for question in procedure.questions}
        used: set[str] = set()
        for path, source, kind in conditions_of(procedure):
            compiled = _compiled(file, path, source, report)
            if compiled is not None:
                used |= _names(pack, asked, file, path, compiled, kind, report)
        _documents(pack, procedure, asked, file, used, report)
        used |= {deadline.starts for deadline in procedure.deadlines}
        for index, question in enumerate(procedure.questions):
            if question.id not in used:
                report.fault(
                    file,
                    ("questions", index),
                    f"nothing depends on the answer to `{question.id}`; use it or do not ask it",
                    "question_idle",
                    name=question.id,
                )
            if question.type in ("choice", "choices") and not question.choices:
                report.fault(file, ("questions", index), f"`{question.id}` has no choices; list them")


def conditions_of(procedure: Procedure) -> Iterator[Place]:
    """Every condition of a procedure."""
    for index, finding in enumerate(procedure.findings):
        for number, ground in enumerate(finding.grounds):
            yield ("findings", index, "grounds", number, "when"), ground.when, "ground"
    for name in _CONDITIONAL:
        for index, item in enumerate(getattr(procedure, name)):
            for key in ("ask_if", "computed", "when", "done_when", "free_if", "reduced_if"):
                source = getattr(item, key, None)
                if source:
                    yield (name, index, key), source, name


def _compiled(file: str, path: KeyPath, source: str, report: Report) -> Condition | None:
    try:
        return condition(source)
    except ValueError as error:
        report.fault(file, path, f"is not a condition in the Common Expression Language: {error}")
        return None


def _names(
    pack: Pack, asked: dict[str, Question], file: str, path: KeyPath, compiled: Condition, kind: str, report: Report
) -> set[str]:
    for name in compiled.variables:
        if name == "emergencies":
            _emergencies(pack, file, path, compiled.source, report)
        elif name == "today" or name in asked:
            question = asked.get(name)
            if question and question.keep == "never" and kind not in ("risks", "questions"):
                report.fault(file, path, f"`{name}` is never kept, so only risks may depend on it")
        elif name in pack.questions:
            report.fault(file, path, f"reads `{name}`, which this procedure does not ask; list it among its questions")
        else:
            report.fault(file, path, f"reads `{name}`, which is no question{nearest(name, asked)}")
    for name in compiled.parameters:
        if name not in pack.parameters:
            report.fault(
                file,
                path,
                f"reads the figure law.{name}, which does not exist{nearest(name, pack.parameters)}",
                "names_nothing",
                name=name,
            )
    for owner, member in compiled.members:
        if owner in asked and asked[owner].type not in _MEMBER_FIELDS:
            report.fault(file, path, f"reads `{owner}.{member}`, but `{owner}` has no members")
    _choices(asked, file, path, compiled.source, report)
    return set(compiled.variables)


def _emergencies(pack: Pack, file: str, path: KeyPath, source: str, report: Report) -> None:
    known = [item.id for item in pack.manifest.emergencies]
    for name, asked in _CONTAINS.findall(source):
        if asked == "emergencies" and name not in known:
            report.fault(file, path, f"`{name}` is no emergency of this pack{nearest(name, known)}; it never holds")


def _choices(asked: dict[str, Question], file: str, path: KeyPath, source: str, report: Report) -> None:
    pairs = [*_EQUALS.findall(source), *((name, choice) for choice, name in _CONTAINS.findall(source))]
    for name, listed in _ONE_OF.findall(source):
        pairs += [(name, choice) for choice in re.findall(r"'([^']*)'", listed)]
    for name, choice in pairs:
        question = asked.get(name)
        if question and question.choices and choice not in question.choices:
            report.fault(
                file,
                path,
                f"`{choice}` is no choice of `{name}`{nearest(choice, question.choices)}; this can never hold",
            )


def _documents(
    pack: Pack, procedure: Procedure, asked: dict[str, Question], file: str, used: set[str], report: Report
) -> None:
    for index, document in enumerate(procedure.documents):
        for number, field in enumerate(document.fields):
            name = field.split(".")[0]
            place: KeyPath = ("documents", index, "fields", number)
            used.add(name)
            if name not in asked:
                hint = "list it among the questions" if name in pack.questions else "correct the name"
                report.fault(
                    file, place, f"prints `{name}`, which this procedure does not ask{nearest(name, asked)}; {hint}"
                )
            elif asked[name].keep == "never":
                report.fault(file, place, f"prints `{name}`, which is never kept")
            elif "respondent" in document.read_by and (
                name in _HIDDEN or "safe_address" in (asked[name].reveals or ())
            ):
                report.fault(
                    file,
                    place,
                    f"prints `{name}` on a paper the respondent is given; print client_address_for_papers instead",
                )
        for lang in document.languages:
            if not pack.template(document, lang).is_file():
                report.fault(
                    file,
                    ("documents", index),
                    f"the template {pack.template(document, lang).name} is missing; add it to {pack.templates.name}/",
                )
