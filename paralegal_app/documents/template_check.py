"""Checking a template before it is used: every fault with its paragraph, names nobody knows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path

from paralegal_app.documents.compilation import compiled, read_parts
from paralegal_app.documents.fields import PROVIDED, question_path
from paralegal_app.documents.fitting import unfitting
from paralegal_app.documents.package import open_package
from paralegal_app.documents.structure import FieldUse, TemplateFault
from paralegal_app.errors import TemplateError

__all__ = ["PROVIDED", "check_template", "template_fields", "template_uses"]

def template_fields(source: Path | bytes) -> frozenset[str]:
    """Every dotted path a template uses in body, tables, headers, footers, notes, text boxes and title, and the
    top-level name of each; a loop's name is replaced by its list (`children.birth_date`), and the words of a choice
    (`labels.relationship`) count as the question too. Raises TemplateError."""
    uses = compiled(source).uses
    paths = {use.path for use in uses} | {question_path(use.path) for use in uses}
    return frozenset(paths) | frozenset(path.split(".")[0] for path in paths)


def template_uses(source: Path | bytes) -> tuple[FieldUse, ...]:
    """Every single use of a field, in order. Raises TemplateError."""
    return compiled(source).uses


def check_template(
    source: Path | bytes, known: Collection[str] = (), types: Mapping[str, str] | None = None
) -> tuple[TemplateFault, ...]:
    """Everything wrong with a template, empty when all is well.

    `known` are question ids; dotted entries (`law.fee`, `t.title`, `deadlines.appeal`) fix the members of a provided
    name. Without `known` names are not checked. `types` (question id to its type) has
    members and filters checked too. A file that is refused whole gives one fault.
    """
    try:
        package = open_package(source)
        _, readings = read_parts(package)
    except TemplateError as error:
        return (TemplateFault("file", "whole", str(error)),)
    faults = [fault for reading in readings for fault in reading.faults]
    uses = [use for reading in readings for use in reading.uses]
    if known:
        faults += _unknown(uses, frozenset(known))
    faults += unfitting(uses, types or {})
    if not faults:
        try:
            compiled(source)
        except TemplateError as error:
            faults.append(TemplateFault("file", "whole", str(error)))
    return tuple(faults)


def _unknown(uses: list[FieldUse], known: frozenset[str]) -> list[TemplateFault]:
    tops = {name.split(".")[0] for name in known} | PROVIDED
    dotted = {name for name in known if "." in name}
    closed = {name.split(".")[0] for name in dotted}
    faults = []
    for use in uses:
        top, _, rest = use.path.partition(".")
        if top not in tops:
            faults.append(_fault(use, top, tops))
        elif rest and top in closed and not _known_member(use.path, dotted):
            faults.append(_fault(use, use.path, dotted))
    return faults


def _known_member(path: str, dotted: set[str]) -> bool:
    """Whether the path, a part before it or a part behind it is known (`t.kinds` and `t.kinds.spouse`)."""
    return any(path == name or name.startswith(f"{path}.") or path.startswith(f"{name}.") for name in dotted)


def _fault(use: FieldUse, name: str, known: Collection[str]) -> TemplateFault:
    near = get_close_matches(name, sorted(known), n=1)
    hint = f"did you mean `{near[0]}`?" if near else "no question or figure of this pack has that name."
    return TemplateFault(use.part, use.paragraph, f"`{name}` is unknown; {hint}")
