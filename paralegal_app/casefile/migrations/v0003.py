"""The full-text index over names, notes, events and written answers; SQLite's own, everything else is portable."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0003"
down_revision = "0002"
DERIVED = True  # the indexes are then built anew from the records


def upgrade(op: Operations) -> None:
    """The full-text index; what is deleted from it leaves no trace in its pages."""
    op.execute(
        "CREATE VIRTUAL TABLE search_words"
        " USING fts5(words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
    )
    op.execute("INSERT INTO search_words(search_words, rank) VALUES ('secure-delete', 1)")
