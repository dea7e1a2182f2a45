"""Indexes by which the list of cases is read in order without sorting 100,000 of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0004"
down_revision = "0003"
DERIVED = False


def upgrade(op: Operations) -> None:
    """Indexes of the list of cases and of the review list."""
    op.drop_index("ix_cases_status_changed_at", "cases")
    for columns in (
        ["status", "changed_at", "id"],
        ["status", "label", "id"],
        ["status", "opened_at", "id"],
        ["changed_at", "id"],
        ["retain_until"],
    ):
        op.create_index(op.f(f"ix_cases_{'_'.join(columns)}"), "cases", columns)
