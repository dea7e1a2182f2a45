"""Visits, and the full-text index over names, notes, events and written answers (the one thing only SQLite has)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from paralegal_app.casefile.models.base import JsonText, UtcTime

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0003"
down_revision = "0002"
DERIVED = True  # the indexes are then built anew from the records


def _of_case(name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=name, ondelete="CASCADE")


def upgrade(op: Operations) -> None:
    """Visits and the full-text index; what is deleted from it leaves no trace in its pages."""
    op.create_table(
        "visits",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=True),
        sa.Column("worker_ids", JsonText(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("leaves_at", UtcTime(), nullable=False),
        sa.Column("back_by", UtcTime(), nullable=False),
        sa.Column("returned_at", UtcTime(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("incident", sa.Text(), nullable=False),
        _of_case("fk_visits_case_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
    )
    op.create_index(op.f("ix_visits_case_id"), "visits", ["case_id"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE search_words"
        " USING fts5(words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
    )
    op.execute("INSERT INTO search_words(search_words, rank) VALUES ('secure-delete', 1)")
