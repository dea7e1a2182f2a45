"""What a pack may make this computer do: conditions that end soon, patterns that cannot run away.

Checked before anything of a pack is evaluated. The figures leave room for several times what any real pack needs.
"""

from __future__ import annotations

import re

from paralegal_app.packs.checks.logic import conditions_of
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.conditions import FUNCTIONS
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.pack import Pack

MAX_QUESTIONS = 300
MAX_ITEMS = 400
MAX_NESTING = 24
MAX_LOOPS = 2
MAX_LISTED = 60
MAX_PATTERN = 80

_LISTS = ("findings", "measures", "risks", "steps", "deadlines", "fees", "checklist", "facts", "documents", "next")
_TEXT = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_LOOP = re.compile(r"\.\s*(?:all|exists|exists_one|map|filter)\s*\(")
_RUNAWAY = re.compile(r"[+*]\)(?:[+*]|\{\d*,)|\}\)[+*]|\)[+*].*\)[+*]|\\[1-9]|\(\?[^:]")
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
    pattern = pack.manifest.identity_number.pattern
    wrong = runaway(pattern) if pattern else ""
    if wrong:
        report.fault("pack.yaml", ("identity_number", "pattern"), wrong)


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


def runaway(pattern: str) -> str:
    """Why a pattern of an identity number is refused; empty when it is a plain one."""
    if len(pattern) > MAX_PATTERN:
        return f"is longer than {MAX_PATTERN} signs; an identity number needs a short pattern"
    if _RUNAWAY.search(pattern):
        return "repeats a group that itself repeats, or looks back; such patterns can run for hours, write it out"
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return "is no regular expression; write for example [0-9]{10}"
    return ""
