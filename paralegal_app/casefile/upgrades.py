"""Upgrades of the database, one after another, on the open connection, each whole or not at all.

The steps are alembic operations in ordinary modules that are imported here by name, so a frozen program holds them and
needs no folder of scripts. A vault written by a newer program is refused before anything is read from it.
"""

from __future__ import annotations

from types import ModuleType

from sqlalchemy import Connection, inspect, text

from paralegal_app.casefile.migrations import v0001, v0002, v0003, v0004
from paralegal_app.errors import VaultDamaged, VaultNewer

STEPS: tuple[ModuleType, ...] = (v0001, v0002, v0003, v0004)
HEAD: str = STEPS[-1].revision


def revision(connection: Connection) -> str | None:
    """The revision the database is at; None when it is empty. Raises VaultDamaged when it is no vault."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise VaultDamaged("This file is no vault of this program; choose the folder of a vault.")
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def pending(current: str | None) -> tuple[ModuleType, ...]:
    """The steps a database at `current` still needs. Raises VaultNewer when it is ahead of this program."""
    if current is None:
        return STEPS
    known = [step.revision for step in STEPS]
    if current not in known:
        raise VaultNewer("This vault was written by a newer version of the program; install that version to open it.")
    return STEPS[known.index(current) + 1 :]


def upgrade(connection: Connection, to: str | None = None) -> str:
    """Bring the database to `to` (default: newest) inside the caller's transaction; returns the revision reached."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    context = MigrationContext.configure(connection)
    current = revision(connection)
    if current is None:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('')"))
    reached = current or ""
    for step in pending(current):
        step.upgrade(Operations(context))
        connection.execute(text("UPDATE alembic_version SET version_num = :new"), {"new": step.revision})
        reached = step.revision
        if reached == to:
            break
    return reached
