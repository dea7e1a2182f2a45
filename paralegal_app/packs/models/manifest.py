"""`pack.yaml`: who keeps the pack, its languages, calendar, counting rules and naming."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from paralegal_app.packs.models.base import FORMAT, Cited, Id, Lang, Model
from paralegal_app.packs.models.emergency import Emergency


class Review(Model):
    """Whether a named lawyer has read the pack, and until when that reading holds."""

    status: Literal["draft", "reviewed"] = "draft"
    by: str | None = None
    on: date | None = None
    review_by: date


class Languages(Model):
    """`ui`: languages of the texts. `filing`: of the papers, the usual one first. `offices`: exceptions by office."""

    ui: Annotated[tuple[Lang, ...], Field(min_length=1)]
    filing: Annotated[tuple[Lang, ...], Field(min_length=1)]
    offices: dict[Id, tuple[Lang, ...]] = {}


class CountingRule(Cited):
    """How a period is counted. `clock` periods run by the hour and never move."""

    id: Id
    first_day_counted: bool = False
    ends_on_day_off: Literal["next_working_day", "stays", "previous_working_day"] = "next_working_day"
    clock: bool = False


class DayOff(Model):
    """One more day off, or (`working: true`) a day off that was moved and is worked."""

    date: date
    working: bool = False
    note: str = ""


class Calendar(Model):
    """`holidays`: country code of the `holidays` package. `days` are the pack's own additions and moves."""

    holidays: str | None
    weekend: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...] = ("sat", "sun")
    days: tuple[DayOff, ...] = ()


class Naming(Model):
    """How people bear names: order in papers, whether a patronymic is usual, which languages inflect."""

    order: tuple[Literal["family", "given", "patronymic"], ...] = ("family", "given", "patronymic")
    patronymic: Literal["usual", "optional", "none"] = "usual"
    inflect: tuple[Lang, ...] = ()
    transliteration: str | None = None


class IdentityNumber(Model):
    """A personal number: digits and, where python-stdnum knows it, the module that checks its check digit."""

    pattern: str | None = None
    stdnum: str | None = None


class Manifest(Model):
    """`pack.yaml`."""

    id: Id
    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)]
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    languages: Languages
    currency: str | None = None
    timezone: str = "UTC"
    calendar: Calendar = Calendar(holidays=None)
    counting: tuple[CountingRule, ...] = ()
    emergencies: tuple[Emergency, ...] = ()
    naming: Naming = Naming()
    identity_number: IdentityNumber = IdentityNumber()
    phone_region: str | None = None
    maintainers: tuple[str, ...]
    licence: str
    review: Review
    requires_app: str = ">=0.1"
    overlays: Id | None = None
    """An overlay names the pack it lies over; it holds offices and texts only, and they come before the base's own."""
    proofread: tuple[Id, ...] = ()
    """Ids of open points that a native lawyer must read or answer; their words stand in the texts under `proofread`."""
