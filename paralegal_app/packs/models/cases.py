"""`cases/*.yaml`: the pack's own tests."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from paralegal_app.packs.models.base import Id, Model
from paralegal_app.packs.models.emergency import Declared


class Expectation(Model):
    """What a pack case expects; only what is named is compared.

    `findings` finding id -> verdict; `grounds` ground id -> verdict; `deadlines` id -> ISO date or date-time, `unknown`
    or `none`; `risks`, `documents`, `checklist`, `steps`, `next`: ids that must (or, with `!id`, must not) appear.
    `emergencies`: those in force; `changes`: what they change here; `closed`: steps and deadlines they close;
    `offices`: step id -> the offices it leads to.
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
    emergencies: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    offices: dict[Id, tuple[str, ...]] = {}


class PackCase(Model):
    """One test of a pack: who (invented), on which day, what she answers, what must follow."""

    name: str
    procedure: Id
    on: date
    answers: dict[str, Any]
    declared: tuple[Declared, ...] = ()
    """Emergencies that a worker declared or ended, beside those that hold by their dates."""
    expect: Expectation


class PackCases(Model):
    """`cases/<anything>.yaml`."""

    cases: tuple[PackCase, ...]
