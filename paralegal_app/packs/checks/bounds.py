"""What a pack may make this computer do: conditions that end soon, patterns that cannot run away.

Checked before anything of a pack is evaluated. The figures leave room for several times what any real pack needs.
"""

from __future__ import annotations

import re

from paralegal_app.packs.checks.logic import conditions_of
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.conditions import FUNCTIONS
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Procedure
from paralegal_app.packs.pack import Pack

MAX_QUESTIONS = 300
MAX_ITEMS = 400
MAX_NESTING = 24
MAX_LOOPS = 2
MAX_LISTED = 60
MAX_PATTERN = 80
MAX_DAYS = 36_525
"""A hundred years: no period of the law is longer, and none can be counted that leaves the calendar."""
MAX_FIGURE = 10**15
_IN_DAYS = {"minutes": 1 / 1440, "hours": 1 / 24, "weeks": 7, "months": 31, "years": 366}

_LISTS = ("findings", "measures", "risks", "steps", "deadlines", "fees", "checklist", "facts", "documents", "next")
_TEXT = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_LOOP = re.compile(r"\.\s*(?:all|exists|exists_one|map|filter)\s*\(")
_RUNAWAY = re.compile(r"\\[1-9]|\(\?[^:]")
_VARIES = re.compile(r"[*+?|]|\{\d*,\d*\}")
_ENDLESS = re.compile(r"[*+]|\{\d*,\}")
_GROUP = re.compile(r"\(([^()]*)\)([*+?]|\{\d*,?\d*\})?")
_CLASS = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]")
MOST_VARYING = 4
_CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
_KNOWN_CALLS = frozenset({
    *FUNCTIONS, "size", "has", "int", "uint", "double", "string", "bool", "timestamp", "duration", "type", "in",
    "all", "exists", "exists_one", "map", "filter", "contains", "startsWith", "endsWith", "matches",
    "getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear", "getHours", "getMinutes",
})  # fmt: skip


def check(pack: Pack, report: Report) -> None:
    """Faults of everything that is larger, deeper or slower than a pack may be."""
    for procedure in pack.procedures.values():
        file = f"procedures/{procedure.id}.yaml"
        if len(procedure.questions) > MAX_QUESTIONS:
            count = len(procedure.questions)
            words = f"asks {count} questions; nobody answers more than {MAX_QUESTIONS}, split the procedure"
            report.fault(file, ("questions",), words)
        for name in _LISTS:
            if len(getattr(procedure, name)) > MAX_ITEMS:
                report.fault(file, (name,), f"holds more than {MAX_ITEMS} entries; split the procedure")
        for path, source, _kind in conditions_of(procedure):
            wrong = too_much(source)
            if wrong:
                report.fault(file, path, wrong)
        _lengths(pack, procedure, file, report)
        _answers(procedure, file, report)
    _figures(pack, report)
    if len(set(pack.manifest.calendar.weekend)) == 7:
        report.fault("pack.yaml", ("calendar", "weekend"), "leaves no working day; no term could ever end")
    pattern = pack.manifest.identity_number.pattern
    wrong = runaway(pattern) if pattern else ""
    if wrong:
        report.fault("pack.yaml", ("identity_number", "pattern"), wrong)


def _lengths(pack: Pack, procedure: Procedure, file: str, report: Report) -> None:
    for index, deadline in enumerate(procedure.deadlines):
        within = deadline.within
        parameter = pack.parameters.get(within.parameter or "")
        values = [value.value for value in parameter.values] if parameter else [within.amount]
        for amount in values:
            if amount is None:
                continue
            days = float(amount) * _IN_DAYS.get(within.unit, 1)
            if not 0 <= days <= MAX_DAYS or (amount % 1 and within.unit not in ("minutes", "hours")):
                words = f"lasts {str(amount)[:20]} {within.unit}; write a whole number of them, at most a hundred years"
                report.fault(file, ("deadlines", index, "within"), words)


def _answers(procedure: Procedure, file: str, report: Report) -> None:
    for index, question in enumerate(procedure.questions):
        if question.min is not None and question.max is not None and question.min > question.max:
            report.fault(
                file, ("questions", index, "min"), f"asks for at least {question.min} and at most {question.max}"
            )
        if question.max_length is not None and question.max_length < 1:
            report.fault(file, ("questions", index, "max_length"), "leaves no room for an answer")


def _figures(pack: Pack, report: Report) -> None:
    for index, parameter in enumerate(pack.law.parameters):
        for number, value in enumerate(parameter.values):
            if any(abs(figure) > MAX_FIGURE for figure in (value.value, value.min, value.max) if figure is not None):
                words = "is larger than any figure of the law can be; correct it"
                report.fault("law.yaml", ("parameters", index, "values", number), words, "figure_large")


def too_much(source: str) -> str:
    """Why a condition could keep the computer busy; empty when it cannot."""
    bare = _TEXT.sub("''", source)
    if _depth(bare) > MAX_NESTING:
        return f"nests brackets deeper than {MAX_NESTING}; write it flatter, or as several grounds"
    if len(_LOOP.findall(bare)) > MAX_LOOPS:
        return f"goes through lists more than {MAX_LOOPS} times; write it as several grounds"
    if re.search(r"\bmatches\s*\(", bare):
        return "searches with a pattern (`matches`); compare with choices instead"
    if max((part.count(",") for part in re.findall(r"\[([^\[\]]*)\]", bare)), default=0) >= MAX_LISTED:
        return f"lists more than {MAX_LISTED} values; ask a question with choices instead"
    for name in _CALL.findall(bare):
        if name not in _KNOWN_CALLS:
            return f"calls `{name}`, which does not exist{nearest(name, _KNOWN_CALLS)}"
    if max((len(text) for text in re.findall(r"[!-]{2,}", bare)), default=0) > 8:
        return "repeats ! or - many times; write what is meant"
    return ""


def _depth(source: str) -> int:
    depth = deepest = 0
    for letter in source:
        depth += (letter in "([{") - (letter in ")]}")
        deepest = max(deepest, depth)
    return deepest


def _varies_too_much(plain: str) -> bool:
    """Whether matching could take longer than reading: nested repetition, choices repeated, much that may be absent."""
    while found := _GROUP.search(plain):
        if found[2] and _VARIES.search(found[1]):
            return True
        inside = f"x{found[2]}" if found[2] else found[1]
        plain = plain[: found.start()] + inside + plain[found.end() :]
    return len(_ENDLESS.findall(plain)) > 1 or len(_VARIES.findall(plain)) > MOST_VARYING


def runaway(pattern: str) -> str:
    """Why a pattern of an identity number is refused; empty when it is a plain one."""
    if len(pattern) > MAX_PATTERN:
        return f"is longer than {MAX_PATTERN} signs; an identity number needs a short pattern"
    if _RUNAWAY.search(pattern) or _varies_too_much(_CLASS.sub("x", pattern).replace("(?:", "(")):
        return "repeats a group that itself repeats, or looks back; such patterns can run for hours, write it out"
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return "is no regular expression; write for example [0-9]{10}"
    return ""
