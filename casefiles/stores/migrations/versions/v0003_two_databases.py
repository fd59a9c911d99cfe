"""PostgreSQL beside SQLite."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        from casefiles.stores.postgresql import FULL_TEXT  # the driver is needed there alone

        for statement in FULL_TEXT:
            op.execute(statement)
