"""What the index refused is found, and left out of a count of millions, without going through all of them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    refused = sa.text("fault IS NOT NULL")
    op.create_index("indexing_refused", "indexing", ["kind", "key"], unique=False, sqlite_where=refused, postgresql_where=refused)
