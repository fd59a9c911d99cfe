"""What a copy-detection network makes of pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "embeddings",
        sa.Column("digest", sa.String(), sa.ForeignKey("pictures.digest"), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("views", sa.Integer(), nullable=False),
        sa.Column("vectors", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
