"""`law.yaml` and `offices.yaml`: statutes, dated figures, facts, authorities and help lines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pydantic import Field

from paralegal_app.packs.models.base import Cited, Condition, FactKind, Id, Model


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
