"""Findings: grounds combined by any/all, three-valued, with what would still decide them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paralegal_app.packs.conditions import Verdict, all_of, any_of
from paralegal_app.packs.models import Finding

Tree = Mapping[Any, Any] | str


@dataclass(frozen=True, slots=True)
class Decision:
    """A finding's verdict, the unknown grounds that can still change it, and grounds that alone would turn it."""

    verdict: Verdict
    open: tuple[str, ...]
    would_change: tuple[str, ...]


def tree_of(finding: Finding) -> Tree:
    """The finding's combination; without one every ground must hold."""
    return finding.combine or {"all": [ground.id for ground in finding.grounds]}


def decide(tree: Tree, verdicts: Mapping[str, Verdict]) -> Decision:
    """The decision over ground verdicts by id."""
    verdict = combine(tree, verdicts)
    unknown = tuple(_open(tree, verdicts)) if verdict is Verdict.UNKNOWN else ()
    turned = Verdict.NO if verdict is Verdict.YES else Verdict.YES
    would = tuple(
        ground for ground, now in verdicts.items()
        if now is not turned and combine(tree, {**verdicts, ground: turned}) is turned
    )  # fmt: skip
    return Decision(verdict, unknown, would)


def combine(tree: Tree, verdicts: Mapping[str, Verdict]) -> Verdict:
    """Kleene logic over the tree of `any`/`all`."""
    if isinstance(tree, str):
        return verdicts[tree]
    parts: list[Verdict] = []
    for word, items in tree.items():
        branch = [combine(item, verdicts) for item in items]
        parts.append(any_of(branch) if word == "any" else all_of(branch))
    return all_of(parts)


def _open(tree: Tree, verdicts: Mapping[str, Verdict]) -> list[str]:
    """Unknown grounds in branches that are themselves undecided."""
    if isinstance(tree, str):
        return [tree] if verdicts[tree] is Verdict.UNKNOWN else []
    found: list[str] = []
    for word, items in tree.items():
        if combine({word: items}, verdicts) is Verdict.UNKNOWN:
            for item in items:
                found += _open(item, verdicts)
    return list(dict.fromkeys(found))
