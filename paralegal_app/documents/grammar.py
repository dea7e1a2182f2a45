"""The template language: what may stand between `{{ }}` and `{% %}`, decided from the parsed tree.

Fields (`client.family`), fixed texts, the named filters, `a if b else c`, `not and or`, comparisons, `in`. No calls, no
names or attributes beginning with `_`, no arithmetic, no ranges, no assignments, no imports, no macros.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

FILTERS: Mapping[str, tuple[int, int]] = {
    "nominative": (0, 0), "genitive": (0, 0), "dative": (0, 0), "accusative": (0, 0), "instrumental": (0, 0),
    "vocative": (0, 0), "locative": (0, 0), "initials": (0, 0), "capitals": (0, 0), "gendered": (2, 2),
    "date_long": (0, 0), "date_short": (0, 0), "time": (0, 0), "money": (0, 1), "money_words": (0, 1),
    "number_words": (0, 0), "counted": (1, 1), "upper_first": (0, 0), "list_words": (0, 0), "phone": (0, 0),
    "phrase": (0, 0), "address": (0, 0), "lines": (0, 0), "latin": (0, 1), "length": (0, 0), "yes_no": (2, 2),
}  # fmt: skip
"""Every filter with the fewest and most values it takes in brackets."""

LOOP_FACTS = frozenset({"index", "first", "last", "length"})
"""What `loop` may be asked inside a `for`."""

FOR = re.compile(r"^for\s+([^\W\d]\w*)\s+in\s+(.+)$", re.DOTALL)
_COMPARISONS = frozenset({"eq", "ne", "in", "notin", "gt", "gteq", "lt", "lteq"})
_PARSER = SandboxedEnvironment(autoescape=True)
_PARSER.globals.clear()


class NotAllowedError(Exception):
    """The expression uses something the template language does not have; the text says what."""


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a field: its dotted path as written, the filters upon it, and whether its value is printed (or only
    compared, or the key of another field)."""

    path: str
    filters: tuple[str, ...] = ()
    printed: bool = True


def read_expression(code: str) -> tuple[Use, ...]:
    """The fields an expression uses, in order. Raises NotAllowedError."""
    if not code.strip():
        raise NotAllowedError("is empty")
    try:
        tree = _PARSER.parse("{{ (" + code + ") }}")
    except (TemplateSyntaxError, RecursionError) as error:
        raise NotAllowedError(_readable(error)) from None
    output = tree.body[0] if len(tree.body) == 1 else None
    if not isinstance(output, nodes.Output) or len(output.nodes) != 1:
        raise NotAllowedError("is not one expression")
    return tuple(_walk(output.nodes[0], Use("")))


def _readable(error: Exception) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"cannot be read ({error.message})"
    return "is nested too deep"


_DECIDES = Use("", (), printed=False)


def _walk(node: nodes.Node, use: Use) -> Iterator[Use]:
    """`use` carries the filters that stand behind and whether the result is printed."""
    if isinstance(node, (nodes.Name, nodes.Getattr, nodes.Getitem)):
        yield from _field(node, use)
    elif isinstance(node, nodes.Filter):
        yield from _filter(node, use)
    elif isinstance(node, (nodes.Compare, nodes.CondExpr)):
        yield from _choice(node, use)
    elif isinstance(node, (nodes.Not, nodes.And, nodes.Or, nodes.List, nodes.Tuple)):
        inner = use if isinstance(node, (nodes.And, nodes.Or)) else _DECIDES
        for child in node.iter_child_nodes():
            yield from _walk(child, inner)
    elif not isinstance(node, nodes.Const):
        raise NotAllowedError(f"uses {_called(node)}, which papers do not have")


def _called(node: nodes.Node) -> str:
    if isinstance(node, nodes.Call):
        return "a call"
    if isinstance(node, (nodes.BinExpr, nodes.UnaryExpr, nodes.Concat)):
        return "arithmetic"
    return f"“{type(node).__name__}”"


def _choice(node: nodes.Compare | nodes.CondExpr, use: Use) -> Iterator[Use]:
    if isinstance(node, nodes.CondExpr):
        if node.expr2 is None:
            raise NotAllowedError("has an `if` without `else`")
        yield from _walk(node.test, _DECIDES)
        yield from _walk(node.expr1, use)
        yield from _walk(node.expr2, use)
        return
    yield from _walk(node.expr, _DECIDES)
    for operand in node.ops:
        if operand.op not in _COMPARISONS:
            raise NotAllowedError("uses a comparison papers do not have")
        yield from _walk(operand.expr, _DECIDES)


def _filter(node: nodes.Filter, use: Use) -> Iterator[Use]:
    if node.name not in FILTERS:
        raise NotAllowedError(f"uses the unknown filter `{node.name}`")
    if node.kwargs or node.dyn_args or node.dyn_kwargs or not all(isinstance(arg, nodes.Const) for arg in node.args):
        raise NotAllowedError(f"gives `{node.name}` something else than fixed texts")
    fewest, most = FILTERS[node.name]
    if not fewest <= len(node.args) <= most:
        raise NotAllowedError(f"gives `{node.name}` {len(node.args)} values in brackets instead of {most}")
    if node.name == "lines" and use.filters:
        raise NotAllowedError("has a filter behind `lines`, which must be the last")
    if node.node is None:
        raise NotAllowedError("uses a filter without a field")
    yield from _walk(node.node, Use("", (node.name, *use.filters), use.printed))


def _field(node: nodes.Expr, use: Use) -> Iterator[Use]:
    path: list[str] = []
    while not isinstance(node, nodes.Name):
        if isinstance(node, nodes.Getattr):
            path.append(node.attr)
        elif isinstance(node, nodes.Getitem):
            path.append(_fixed_key(node.arg))
            if not path[-1]:
                yield from _field(node.arg, _DECIDES)
        else:
            raise NotAllowedError("takes a member of something that is not a field")
        node = node.node
    path.append(node.name)
    if any(step.startswith("_") for step in path):
        raise NotAllowedError("uses a name that begins with `_`")
    yield Use(".".join(reversed([step for step in path if step])), use.filters, use.printed)


def _fixed_key(arg: nodes.Expr) -> str:
    """`t.kinds[relationship]`: a fixed key is part of the path; '' for a field as key, which is a use of its own."""
    if isinstance(arg, nodes.Const) and isinstance(arg.value, str) and arg.value:
        return arg.value
    if isinstance(arg, (nodes.Name, nodes.Getattr)):
        return ""
    raise NotAllowedError("takes a member by something else than a name")
