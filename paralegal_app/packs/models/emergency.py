"""Emergencies: war, quarantine, closed services; when they hold and what is otherwise while they do."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from paralegal_app.packs.models.base import Cited, Condition, Id, Model

Effect = Literal["limited", "closed", "replaced"]


class Change(Cited):
    """One thing that is otherwise during the emergency: offices, steps or deadlines, or (naming none) all of it.

    `limited` warns and takes nothing away. `closed` offices leave the steps they stand in, a closed step is not taken,
    a closed deadline is not counted. `replaced` is closed, and `instead` names what takes its place, of the same kind.
    What exists only in the emergency is an ordinary step, deadline, risk or paper with
    `when: "'quarantine' in emergencies"`.
    """

    id: Id
    effect: Effect = "limited"
    procedures: tuple[Id, ...] = ()
    """Only in these procedures; otherwise in each that has what is named."""
    when: Condition | None = None
    offices: tuple[Id, ...] = ()
    steps: tuple[Id, ...] = ()
    deadlines: tuple[Id, ...] = ()
    instead: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _of_one_kind(self) -> Change:
        kinds = [name for name in ("offices", "steps", "deadlines") if getattr(self, name)]
        if len(kinds) > 1:
            raise ValueError(f"names {' and '.join(kinds)}; make one change of each kind")
        if self.effect != "limited" and not kinds:
            raise ValueError(f"is `{self.effect}` but names no offices, steps or deadlines")
        if (self.effect == "replaced") != bool(self.instead):
            raise ValueError("`instead` and `effect: replaced` belong together")
        return self


class Emergency(Cited):
    """An emergency of the pack, e.g. martial law. With `from` it holds by its dates until somebody at the desk says
    otherwise; without, it holds where a worker declares it, for one case or for the whole desk.

    `holidays_are_working_days` changes counting by the dates alone, which is the cautious way.
    """

    id: Id
    starts: date | None = Field(default=None, alias="from")
    ends: date | None = Field(default=None, alias="to")
    holidays_are_working_days: bool = False
    changes: tuple[Change, ...] = ()

    @model_validator(mode="after")
    def _dated(self) -> Emergency:
        if self.starts is None and (self.ends is not None or self.holidays_are_working_days):
            raise ValueError("has no `from`; an end and the counting of days need it")
        if self.starts and self.ends and self.ends < self.starts:
            raise ValueError("ends before it begins")
        return self

    def dated_on(self, day: date) -> bool:
        """Whether it holds on `day` by its dates alone."""
        return self.starts is not None and self.starts <= day and (self.ends is None or day <= self.ends)


class Declared(Model):
    """For the pack's own tests: an emergency that a worker declared, or ended."""

    id: Id
    holds: bool = True
