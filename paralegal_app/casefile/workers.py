"""The organisation's workers, and small settings of the vault."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.records import Changed, Worker
from paralegal_app.casefile.store import Register, row_of


class Workers(Register):
    """Who works here; a worker is never deleted, because histories name her."""

    def add(self, name: str, role: str = "") -> Changed:
        """Add a worker (without a passphrase of her own: see `Vault.add_worker`); her id is in the result."""
        with self._store.writing() as session:
            row = models.Worker(
                id=models.new_id(),
                name=fields.required_line(name, "The worker's name"),
                role=fields.line(role, "The worker's role", longest=100),
                added_at=self._store.now(),
            )
            session.add(row)
            return self._store.note(session, Changed("workers", None, row.id, "added"))

    def change(
        self, worker_id: str, *, name: str | None = None, role: str | None = None, active: bool | None = None
    ) -> Changed:
        """Change what is given."""
        with self._store.writing() as session:
            row = row_of(session, models.Worker, worker_id, "worker")
            row.name = row.name if name is None else fields.required_line(name, "The worker's name")
            row.role = row.role if role is None else fields.line(role, "The worker's role", longest=100)
            row.active = row.active if active is None else active
            return self._store.note(session, Changed("workers", None, worker_id, "changed"))

    def all(self) -> tuple[Worker, ...]:
        """All workers, also those who left."""
        return self._all(Worker, select(models.Worker).order_by(models.Worker.added_at, models.Worker.id))

    def name(self, worker_id: str) -> str:
        """The name behind a `by`; empty when unknown."""
        with self._store.reading() as session:
            row = session.get(models.Worker, worker_id)
            return "" if row is None else row.name


class Settings(Register):
    """Preferences of the office that travel with the vault; JSON values by name."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or `default`."""
        with self._store.reading() as session:
            row = session.get(models.Setting, name)
            return default if row is None else row.value

    def set(self, name: str, value: Any) -> Changed:
        """Keep a value."""
        with self._store.writing() as session:
            session.merge(
                models.Setting(
                    name=fields.required_line(name, "The name of the setting"), value=fields.value(value, "The setting")
                )
            )
            return self._store.note(session, Changed("settings", None, None, "changed"))
