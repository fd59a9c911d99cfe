"""What the index lacks: a row for each thing it holds, raised by the database whenever that changes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    from casefiles.stores.touching import seeds, triggers

    op.create_table(
        "indexing",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("indexed", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("fault", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("kind", "key"),
    )
    due = sa.text("revision > indexed")
    op.create_index("indexing_due", "indexing", ["kind", "key"], unique=False, sqlite_where=due, postgresql_where=due)
    dialect = op.get_bind().dialect.name
    for statement in (*triggers(dialect), *seeds(dialect)):
        op.get_bind().exec_driver_sql(statement)
