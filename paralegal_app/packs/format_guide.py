"""`resources/docs/pack-format.md`, written from the models: `python -m paralegal_app.packs.format_guide`.

The docstrings of the models are the pack author's manual; a test fails when the file in resources/ is not what this
module writes.
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from paralegal_app import paths
from paralegal_app.packs.conditions import FUNCTIONS
from paralegal_app.packs.loader import Vocabulary
from paralegal_app.packs.models import Condition, Id, Lang, Law, Manifest, Model, Offices, PackCases, Procedure

FILES: tuple[tuple[str, type[Model]], ...] = (
    ("pack.yaml", Manifest), ("law.yaml", Law), ("offices.yaml", Offices), ("procedures/*.yaml", Procedure),
    ("cases/*.yaml", PackCases), ("vocabulary.yaml", Vocabulary),
)  # fmt: skip
_WORDS: dict[Any, str] = {
    Id: "id", Lang: "language, two letters", Condition: "condition", str: "text", bool: "`true` or `false`",
    int: "whole number", Decimal: "number", date: "day, `2026-03-02`", Any: "anything", NoneType: "`null`",
}  # fmt: skip

_HEAD = "| Key | What stands there | Without it |\n|---|---|---|\n"
_BEFORE = """\
# The pack format, version 1

This page is written from the models the program itself uses (`python -m paralegal_app.packs.format_guide`); what does
not stand here is refused. How to make a pack step by step: [pack-tutorial.md](pack-tutorial.md). Word templates:
[templates.md](templates.md).

A pack is a folder named after its country:

    pack.yaml            who keeps it, languages, calendar, how days are counted
    law.yaml             statutes, dated figures, facts
    offices.yaml         authorities and help lines
    procedures/*.yaml    questions, findings, risks, steps, deadlines, papers: logic and ids only
    texts/<lang>/*.yaml  every word, under the same ids; one folder a language
    cases/*.yaml         the pack's own tests
    templates/*.docx     `<paper>.<language>.docx` (inside the program: templates_docs/<country>/)
    CHANGES.md           what changed, for people

## YAML, read strictly

UTF-8. A key that stands twice, a key nobody knows, an alias (`&`, `*`), a tag (`!`), a file too large or too deep: each
is refused with file and line. Every value is read as text and then as what its key asks for, so `NO` is Norway, `010`
keeps its nought, and only `true` and `false` are yes and no. Begin a file with
`# yaml-language-server: $schema=../../schema/procedure.json` and an editor completes and checks as you type
(`paralegal pack schema --out DIR` writes the schemas).

## Conditions

`ask_if`, `when`, `computed` and the like are expressions of the Common Expression Language (CEL) over question ids,
`law.<parameter>` (its figure on the day in question) and `today`. `&&` and, `||` or, `!` not, `==`, `<`, `>=`,
`in ['a', 'b']`, `size(children) > 0`, `children.exists(c, c.birth_date > today)`, `condition ? this : that`.

A condition is true, false, or not known yet: what is unanswered, not known or declined makes it *unknown* unless the
rest decides (`true || x` is true). There is no null and no default. A whole number is not a number with a point:
write `law.days / 24.0`, not `/ 24`.

`emergencies` is the list of the emergencies that hold ([Emergency](#emergency)), by their dates or because a worker
declared them: `when: "'quarantine' in emergencies"` makes a step, risk, deadline, paper or question exist only then,
`!('quarantine' in emergencies)` all the time but then.

Beside CEL's own functions there are:

"""
_TEXTS = """\
## Texts

Words stand under the ids of the logic, in `texts/<lang>/<procedure>.yaml`, `pack.yaml`, `law.yaml`, `questions.yaml`:

```yaml
name: Court protection order
findings: {available: {yes: It can be asked for., no: It cannot., unknown: Not clear yet.}}
grounds: {violence: Violence happened}
risks: {influence: {text: The police may see a suspect in her., mitigation: Go when sober; take a lawyer.}}
steps: {file: File the application at the court of her home.}
```

The words of an emergency stand in `texts/<lang>/law.yaml` under `emergencies`, those of each of its changes under
`emergency_changes`; papers and pages show them as they are.

A question has `text`, `why` and, where wanted, `help`, `danger` and `choices: {id: words}`. A language named in
`languages.ui` must have every text: a missing one is a fault, never an English surprise. `cite_words` in
`texts/<lang>/law.yaml` puts citations into the language, and `{n}` takes the numbers: `"Art. {n}": "{n}-бап"`.

## What the check asks

`paralegal pack check` says everything at once, each with file and line: ids that nothing defines or uses, conditions
that cannot be compiled or compare the wrong types, questions nobody needs, findings that can never hold, deadlines
without a start, missing words in any language, citations without a source or a day, figures with a gap in time,
templates whose fields the questions do not give. `paralegal pack cases --coverage` says which question, choice, ground,
risk, deadline, step and paper no case reaches.

**Grounds of one finding.** Every combination of the answers they read is tried. Refused: a finding whose grounds
never hold together, so that it is never yes; a ground that never holds beside what is wanted with it, so that it
never counts. Warned of: two grounds that hold in just the same cases. Advice only: a ground that always holds where
another one does that is wanted with it, because statutes often name both. Not remarked on: a special case beside the
general one under `any`. What compares days, ages or amounts is tried below, at and above each number; what cannot be
tried is not judged.

**What no pack may take away.** A question of the vocabulary keeps its type; one that is never kept stays so, and what
an answer reveals stays named. `renamed` may name only questions that are gone. A sign-off has a name and a day. A
link is a page (`https://`), not a file. The id `shared` is the program's.

**When a pack is for use.** A procedure is offered for a case once at least one of its grounds is established (any
`status` but `unknown`). A pack in which no procedure is, can be installed only as a draft: it stands apart, and no
case can be taken under it.
"""


def guide() -> str:
    """The whole page as Markdown."""
    parts = [_BEFORE, *(f"- `{name}({_arguments(f)})`: {f.__doc__}\n" for name, f in FUNCTIONS.items()), "\n"]
    told: set[type[Model]] = set()
    for name, model in FILES:
        parts.append(f"## `{name}`\n\n")
        for part in _tree(model, told):
            parts.append(_section(part, heading=part is not model))
    parts.append(_TEXTS)
    return "".join(parts)


def _arguments(function: Any) -> str:
    return ", ".join(inspect.signature(function).parameters)


def _tree(model: type[Model], told: set[type[Model]]) -> Iterator[type[Model]]:
    """The model and, once each, those it is made of."""
    if model in told:
        return
    told.add(model)
    yield model
    for hint in _hints(model).values():
        for part in _models_in(hint):
            yield from _tree(part, told)


def _hints(model: type[Model]) -> dict[str, Any]:
    found = get_type_hints(model, include_extras=True)
    return {name: hint for name, hint in found.items() if name in model.model_fields}


def _models_in(hint: Any) -> Iterator[type[Model]]:
    if inspect.isclass(hint) and issubclass(hint, Model):
        yield hint
    for part in get_args(hint):
        yield from _models_in(part)


def _section(model: type[Model], *, heading: bool) -> str:
    lines = [f"### {model.__name__}\n\n"] if heading else []
    lines.append(f"{inspect.cleandoc(model.__doc__ or '')}\n\n{_HEAD}")
    notes = _notes(model)
    for name, hint in _hints(model).items():
        field = model.model_fields[name]
        note = " or `null`" if field.is_required() and NoneType in get_args(hint) else ""
        note += f". {notes[name]}" if name in notes else ""
        lines.append(f"| `{field.alias or name}` | {_words(hint)}{note} | {_default(field)} |\n")
    return "".join(lines) + "\n"


def _notes(model: type[Model]) -> dict[str, str]:
    """Docstrings under attributes, of the model and of those it inherits from."""
    found: dict[str, str] = {}
    for owner in reversed(model.__mro__[: model.__mro__.index(Model)]):
        body = ast.parse(textwrap.dedent(inspect.getsource(owner))).body[0]
        statements = body.body if isinstance(body, ast.ClassDef) else []
        for before, after in pairwise(statements):
            target = before.target if isinstance(before, ast.AnnAssign) else None
            if isinstance(target, ast.Name) and isinstance(after, ast.Expr):
                found[target.id] = " ".join(str(ast.literal_eval(after.value)).split())
    return found


def _words(hint: Any) -> str:
    """A type as a pack author reads it."""
    known = next((words for kind, words in _WORDS.items() if hint == kind), None)
    if known:
        return known
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _words(parts[0])
    if origin is Literal:
        return ", ".join(f"`{part}`" for part in parts)
    if origin is tuple:
        return f"list: {_words(parts[0])}"
    if origin is dict:
        return f"mapping from {_words(parts[0])} to {_words(parts[1])}"
    if origin in (Union, UnionType):
        return " or ".join(_words(part) for part in parts if part is not NoneType)
    return f"[{hint.__name__}](#{hint.__name__.lower()})" if inspect.isclass(hint) else str(hint)


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "**refused**"
    value = field.get_default(call_default_factory=True)
    if value in (None, "", (), {}) or isinstance(value, Model):
        return "nothing"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{', '.join(value) if isinstance(value, tuple) else value}`"


def main() -> int:
    """Write the page into resources/docs, or print it with `-`."""
    target: Path = paths.resources() / "docs" / "pack-format.md"
    if sys.argv[1:] == ["-"]:
        sys.stdout.write(guide())
    else:
        target.write_text(guide(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
