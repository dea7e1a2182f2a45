"""Cases, people, answers, procedures, papers, workers, audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from paralegal_app.casefile.models.base import JsonText, UtcTime

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0001"
down_revision = None
DERIVED = False


def upgrade(op: Operations) -> None:
    """Cases, people, answers, procedures, papers, workers, audit."""
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("action", sa.String(length=50), nullable=False),
        sa.Column("kind", sa.String(length=50), nullable=False),
        sa.Column("record_id", sa.String(length=32), nullable=True),
        sa.Column("case_id", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_case_id"), "audit", ["case_id"], unique=False)
    op.create_table(
        "cases",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("label", sa.String(length=300), nullable=False),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("worker_id", sa.String(length=32), nullable=True),
        sa.Column("details", JsonText(), nullable=False),
        sa.Column("opened_at", UtcTime(), nullable=False),
        sa.Column("changed_at", UtcTime(), nullable=False),
        sa.Column("closed_at", UtcTime(), nullable=True),
        sa.Column("closed_because", sa.Text(), nullable=False),
        sa.Column("retain_until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    op.create_index(op.f("ix_cases_status_changed_at"), "cases", ["status", "changed_at"], unique=False)
    op.create_table(
        "settings",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("value", JsonText(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_settings")),
    )
    op.create_table(
        "slot_keys",
        sa.Column("slot_id", sa.String(length=32), nullable=False),
        sa.Column("recipient", sa.String(length=100), nullable=False),
        sa.Column("worker_id", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("slot_id", name=op.f("pk_slot_keys")),
    )
    op.create_table(
        "workers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("role", sa.String(length=100), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("added_at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workers")),
    )
    op.create_table(
        "answers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("question_id", sa.String(length=200), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("value", JsonText(), nullable=False),
        sa.Column("cleared", sa.Boolean(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("keep", sa.String(length=20), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_answers_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sa.UniqueConstraint("case_id", "question_id", "number", name=op.f("uq_answers_case_id_question_id_number")),
    )
    op.create_index(op.f("ix_answers_case_id"), "answers", ["case_id"], unique=False)
    op.create_index(op.f("ix_answers_case_id_current"), "answers", ["case_id", "current"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("value", JsonText(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_drafts_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "place", name=op.f("pk_drafts")),
    )
    op.create_table(
        "name_forms",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("name_case", sa.String(length=30), nullable=False),
        sa.Column("part", sa.String(length=30), nullable=False),
        sa.Column("form", sa.String(length=300), nullable=False),
        sa.Column("confirmed_at", UtcTime(), nullable=False),
        sa.Column("confirmed_by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_name_forms_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_name_forms")),
        sa.UniqueConstraint("person_id", "name_case", "part", name=op.f("uq_name_forms_person_id_name_case_part")),
    )
    op.create_index(op.f("ix_name_forms_case_id"), "name_forms", ["case_id"], unique=False)
    op.create_index(op.f("ix_name_forms_person_id"), "name_forms", ["person_id"], unique=False)
    op.create_table(
        "papers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("procedure_id", sa.String(length=32), nullable=True),
        sa.Column("document", sa.String(length=100), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pack_id", sa.String(length=50), nullable=False),
        sa.Column("pack_version", sa.String(length=50), nullable=False),
        sa.Column("pack_hash", sa.String(length=128), nullable=False),
        sa.Column("recipient", sa.String(length=300), nullable=False),
        sa.Column("discloses", JsonText(), nullable=False),
        sa.Column("gaps", JsonText(), nullable=False),
        sa.Column("consent_id", sa.String(length=32), nullable=True),
        sa.Column("override_reason", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_papers_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_papers")),
    )
    op.create_index(op.f("ix_papers_case_id"), "papers", ["case_id"], unique=False)
    op.create_table(
        "people",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=50), nullable=False),
        sa.Column("family", sa.String(length=300), nullable=False),
        sa.Column("given", sa.String(length=300), nullable=False),
        sa.Column("patronymic", sa.String(length=300), nullable=False),
        sa.Column("former_family", sa.String(length=300), nullable=False),
        sa.Column("preferred_name", sa.String(length=300), nullable=False),
        sa.Column("gender", sa.String(length=30), nullable=False),
        sa.Column("birth_date", sa.String(length=30), nullable=False),
        sa.Column("phone", sa.String(length=100), nullable=False),
        sa.Column("identity_number", sa.String(length=100), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("details", JsonText(), nullable=False),
        sa.Column("added_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_people_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index(op.f("ix_people_case_id"), "people", ["case_id"], unique=False)
    op.create_table(
        "procedures",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("pack_id", sa.String(length=50), nullable=False),
        sa.Column("pack_version", sa.String(length=50), nullable=False),
        sa.Column("pack_hash", sa.String(length=128), nullable=False),
        sa.Column("procedure", sa.String(length=100), nullable=False),
        sa.Column("status", sa.String(length=30), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("started_at", UtcTime(), nullable=False),
        sa.Column("started_by", sa.String(length=32), nullable=False),
        sa.Column("ended_at", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_procedures_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedures")),
    )
    op.create_index(op.f("ix_procedures_case_id"), "procedures", ["case_id"], unique=False)
