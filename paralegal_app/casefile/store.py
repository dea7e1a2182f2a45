"""The open database: one connection, one lock, one transaction at a time, errors in words.

Every register works through `reading` and `writing`. Both may be nested: the inner one joins the outer, so a front end
can bind several changes into one that happens whole or not at all.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2
from sqlalchemy import Engine, Select, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from paralegal_app.casefile import disk, fields, models
from paralegal_app.casefile.records import Changed, record
from paralegal_app.casefile.records.case import Record
from paralegal_app.errors import BadInput, VaultBusy, VaultDamaged, VaultError, VaultLocked, VaultWriteFailed

Row = TypeVar("Row", bound=models.Base)

PRAGMAS = (
    "PRAGMA auto_vacuum = INCREMENTAL",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
)


_COMPILED: dict[Any, Any] = {}
"""Statements as SQL, never with values in them; the program has a few hundred, shared by one opening and the next."""


def connect(path: Path, key: bytes) -> Any:
    """A SQLCipher connection to `path` under the raw 256-bit key, with this vault's settings.

    Raises VaultDamaged when the key does not open the file or its first page was changed.
    """
    with disk.writing("The vault's database"):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    try:
        connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=1.0)
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in PRAGMAS:
            connection.execute(pragma).fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except sqlcipher3.dbapi2.Error as error:
        raise in_words(error) from error
    return connection


def inspect(path: Path, key: bytes, vault: str) -> None:
    """Check a database file without changing it: every page authentic, and of this vault. Raises VaultDamaged."""
    try:
        connection = sqlcipher3.dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            said = connection.execute("SELECT value FROM settings WHERE name = 'vault'").fetchone()
            faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        finally:
            connection.close()
    except sqlcipher3.dbapi2.Error as error:
        raise in_words(error) from error
    if faults or said is None or said[0] != models.canonical(vault):
        raise VaultDamaged("The database is damaged or belongs to another vault; use another backup.")


def engine_on(connection: Any) -> Engine:
    """A SQLAlchemy engine that works on this one connection, from whichever single thread holds the store."""
    engine = create_engine(
        "sqlite://", module=sqlcipher3.dbapi2, creator=lambda: connection, poolclass=StaticPool, echo=False
    ).execution_options(compiled_cache=_COMPILED)

    @event.listens_for(engine, "begin")
    def _begin(opened: Any) -> None:
        opened.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def in_words(error: BaseException) -> VaultError:
    """The error a person is shown for an error of the database; never with values or SQL in it."""
    said = str(getattr(error, "orig", None) or error).lower()
    if "full" in said:
        return VaultWriteFailed(
            "The change was not saved because the disk is full; free some space and try again.",
            kind="disk_full",
        )
    if "readonly" in said or "read-only" in said:
        return VaultWriteFailed(
            "The change was not saved because the vault's folder is read-only; make it writable.",
            kind="read_only",
        )
    if "i/o error" in said or "unable to open" in said:
        return VaultWriteFailed(
            "The vault could not be read or written because its disk or stick does not answer; check that it is there.",
            kind="disk_gone",
        )
    if "locked" in said or "busy" in said:
        return VaultBusy("The vault is open in another program; close it there first.")
    return VaultDamaged(
        "The vault's database is damaged or belongs to another vault; nothing was changed, restore it from a backup."
    )


class Store:
    """The open database of one vault and who is working in it."""

    def __init__(self, connection: Any, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._engine: Engine | None = engine_on(connection)
        self._guard = threading.RLock()
        self._session: Session | None = None
        self.clock = clock
        self.worker_id = ""

    @property
    def is_open(self) -> bool:
        """False once the vault was locked."""
        return self._engine is not None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to read with. Raises VaultLocked after the vault was locked, VaultDamaged on changed bytes."""
        with self.writing() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are on the disk when the outermost `with` ends, or not there at all.

        Raises VaultLocked, VaultWriteFailed (full, read-only, gone), VaultDamaged, BadInput (no such record).
        """
        with self._guard:
            if self._session is not None:
                yield self._session
                return
            if self._engine is None:
                raise VaultLocked("The vault was locked in the meantime; unlock it and try again.")
            try:
                with Session(self._engine, expire_on_commit=False) as session, session.begin():
                    self._session = session
                    yield session
            except IntegrityError as error:
                raise BadInput(
                    "The change names a case or record that is not in this vault (any more); open the case again.",
                    kind="record_gone",
                ) from error
            except DBAPIError as error:
                raise in_words(error) from error
            finally:
                self._session = None

    @contextmanager
    def connection(self) -> Iterator[Any]:
        """The bare connection, outside any transaction, for backup, re-keying and checks."""
        with self._guard:
            if self._engine is None or self._session is not None:
                raise VaultLocked("The vault was locked in the meantime; unlock it and try again.")
            try:
                yield self._connection
            except sqlcipher3.dbapi2.Error as error:
                raise in_words(error) from error

    def now(self) -> datetime:
        """The moment by the vault's clock, aware, UTC."""
        return self.clock()

    def note(self, session: Session, change: Changed) -> Changed:
        """Enter `change` in the audit trail (never its content) and hand it back."""
        session.add(
            models.AuditEntry(
                at=self.now(),
                by=self.worker_id,
                action=change.action,
                kind=change.kind,
                record_id=change.record_id,
                case_id=change.case_id,
            )
        )
        return change

    def close(self) -> None:
        """Finish the log, close the connection (which drops the key) and refuse everything after."""
        with self._guard:
            if self._engine is None:
                return
            engine, self._engine = self._engine, None
            try:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            except sqlcipher3.dbapi2.Error:
                pass  # the log stays beside the database and is read at the next opening
            finally:
                engine.dispose()
                self._connection.close()


class Register:
    """One subject's room: holds the store, nothing else."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def _all(self, kind: type[Record], query: Select[Any]) -> tuple[Record, ...]:
        """The records of the rows that `query` finds, in its order."""
        with self._store.reading() as session:
            return tuple(record(kind, row) for row in session.scalars(query))


def row_of(session: Session, model: type[Row], record_id: str, what: str) -> Row:
    """The row under an id. Raises BadInput, which calls it `what`, when it is not there."""
    row = session.get(model, record_id)
    if row is None:
        raise fields.not_there(what)
    return row
