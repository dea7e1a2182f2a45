"""What every table shares: ids, times in UTC, JSON as text. No type that only SQLite knows."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import DateTime, Dialect, ForeignKey, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[datetime]):
    """A moment, stored in UTC without zone, always aware in Python."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class JsonText(TypeDecorator[Any]):
    """A JSON value as canonical text (sorted keys, no spaces, UTF-8), the same on every database; None is `null`."""

    impl = Text
    cache_ok = True
    should_evaluate_none = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        return canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


def canonical(value: Any) -> str:
    """The one way this program writes a JSON value, so that hashes and comparisons agree."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def new_id() -> str:
    """An opaque id that says nothing about when or where it was made."""
    return uuid4().hex


class Base(DeclarativeBase):
    """All tables of the vault."""

    metadata = MetaData(naming_convention=NAMING)


def key() -> MappedColumn[str]:
    """An opaque text id as primary key."""
    return mapped_column(String(32), primary_key=True, default=new_id)


def of_case() -> MappedColumn[str]:
    """The case a record belongs to; deleted with it."""
    return mapped_column(String(32), ForeignKey("cases.id", ondelete="CASCADE"), index=True)
