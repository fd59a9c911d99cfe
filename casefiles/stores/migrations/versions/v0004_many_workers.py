"""Many workers on one site, and what each night saw."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("sites", sa.Column("next_at", sa.String(), nullable=True))
    op.add_column("frontier", sa.Column("holder", sa.Integer(), nullable=True))
    op.add_column("frontier", sa.Column("wedges", sa.Integer(), server_default="0", nullable=False))
    op.drop_index("frontier_gone", "frontier")
    op.create_index("frontier_settled", "frontier", ["site_id", "settled", "outcome", "kind", "why"], unique=False)
    op.create_table(
        "workers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("lease", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site_id", "name"),
    )
    counts = ("planned", "fetched", "unchanged", "refused", "blocked", "failed", "read", "unread")
    op.create_table(
        "coverages",
        sa.Column("night", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("right_id", sa.String(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in counts),
        sa.PrimaryKeyConstraint("night", "site", "right_id"),
    )
    op.create_index("coverages_by_site", "coverages", ["site", "right_id", "night"], unique=False)
