"""The index over captures that show who sells holds licence pages too, as the query for them does."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

SHOWN = sa.text("kind IN ('licence', 'seller') AND valid")


def upgrade() -> None:
    op.drop_index("captures_of_sellers", "captures")
    op.create_index(
        "captures_of_sellers",
        "captures",
        ["url", "fetched_at"],
        unique=False,
        sqlite_where=SHOWN,
        postgresql_where=SHOWN,
    )
