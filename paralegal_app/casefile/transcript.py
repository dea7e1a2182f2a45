"""One case as plain JSON tables, and back: the common ground of export and hand-over.

Coming back, nothing is believed: tables, columns, types, lengths, ids and the case they name are checked before any row
is made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer, String, Table, select
from sqlalchemy.orm import Session

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.models import JsonText, UtcTime
from paralegal_app.errors import BadInput

Rows = list[dict[str, Any]]
DERIVED = {"identity_keys", "search_rows"}
BYTES = {"evidence_chunks", "paper_contents"}
LOCAL = {"audit", "drafts"}
_ID = re.compile(r"[0-9a-f]{32}\Z")
_IN_ORDER = ("question_id", "number", "at", "added_at", "made_at", "started_at", "taken_in_at")
_MOST_ROWS = 200_000


def case_tables() -> tuple[Table, ...]:
    """The tables whose rows belong to one case, the case itself first; not what is derived, bytes or local."""
    return tuple(
        table
        for table in models.Base.metadata.sorted_tables
        if (table.name == "cases" or "case_id" in table.c) and table.name not in DERIVED | BYTES | LOCAL
    )


def rows_of(session: Session, case_id: str) -> dict[str, Rows]:
    """Table name -> the rows of one case as JSON values; also its audit entries, under "audit"."""
    audit = models.Base.metadata.tables["audit"]
    return {table.name: rows(session, table, case_id) for table in (*case_tables(), audit)}


def rows(session: Session, table: Table, case_id: str | None) -> Rows:
    """All rows of a table, of one case (None: rows of no case, or the whole table when it has no such column)."""
    query = select(table)
    if table.name == "cases":
        query = query.where(table.c.id == case_id)
    elif "case_id" in table.c:
        query = query.where(table.c.case_id == case_id)
    if table.name == "evidence":
        query = query.where(table.c.state == "kept")
    ordered = query.order_by(*(table.c[name] for name in _IN_ORDER if name in table.c), *table.primary_key.columns)
    return [{name: _plain(value) for name, value in row._mapping.items()} for row in session.execute(ordered)]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def checked(tables: Mapping[str, Any], case_id: str) -> dict[str, Rows]:
    """Rows from outside, with Python values, or BadInput when anything in them is not as this program writes it."""
    known = {table.name: table for table in case_tables()}
    if not isinstance(tables, dict) or set(tables) - set(known) or "cases" not in tables:
        raise _refused()
    if sum(len(found) for found in tables.values() if isinstance(found, list)) > _MOST_ROWS:
        raise _refused()
    return {name: [_row(known[name], given, case_id) for given in _list(found)] for name, found in tables.items()}


def _list(found: Any) -> list[Any]:
    if not isinstance(found, list):
        raise _refused()
    return found


def _row(table: Table, given: Any, case_id: str) -> dict[str, Any]:
    if not isinstance(given, dict) or set(given) != {column.name for column in table.c}:
        raise _refused()
    row = {column.name: _value(column, given[column.name]) for column in table.c}
    if row["id" if table.name == "cases" else "case_id"] != case_id:
        raise _refused()
    return row


def _value(column: Column[Any], given: Any) -> Any:
    if isinstance(column.type, JsonText):
        return fields.value(given, "A value in the file")
    if given is None:
        if column.nullable:
            return None
        raise _refused()
    if column.primary_key and not (isinstance(given, str) and _ID.match(given)):
        raise _refused()
    return _typed(column, given)


def _typed(column: Column[Any], given: Any) -> Any:
    kind = column.type
    if isinstance(kind, Boolean) and type(given) is bool:
        return given
    if isinstance(kind, Integer) and type(given) is int and abs(given) < 2**53:
        return given
    if isinstance(kind, UtcTime | Date) and isinstance(given, str):
        return _moment(given) if isinstance(kind, UtcTime) else _day(given)
    if isinstance(kind, String) and isinstance(given, str):
        return fields.plain(given, "A text in the file", longest=kind.length or fields.TEXT)
    raise _refused()


def _moment(given: str) -> datetime:
    try:
        moment = datetime.fromisoformat(given)
    except ValueError as error:
        raise _refused() from error
    if moment.tzinfo is None:
        raise _refused()
    return moment


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise _refused() from error


def _refused() -> BadInput:
    return BadInput(
        "The hand-over file holds something no case can hold, so nothing of it was taken in; ask for a new one.",
        kind="handover_damaged",
    )
