"""What findings are searched and counted by, fingerprints of pictures, and what judges stood for. A listing's seller and a
finding's rank are read from what is kept of them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    from casefiles.stores.searchable import fill

    op.add_column("listings", sa.Column("marketplace", sa.String(), nullable=True))
    op.add_column("listings", sa.Column("seller", sa.String(), nullable=True))
    op.add_column("findings", sa.Column("rank", sa.Integer(), server_default="0", nullable=False))
    op.create_index("findings_by_rank", "findings", ["rank", "id"], unique=False)
    op.create_table(
        "fingerprints",
        sa.Column("digest", sa.String(), sa.ForeignKey("pictures.digest"), nullable=False),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("bits", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", "nth"),
    )
    op.create_table(
        "judges",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("stands_for", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("token"),
    )
    fill(op.get_bind())
