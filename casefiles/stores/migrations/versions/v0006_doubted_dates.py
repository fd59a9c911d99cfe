"""Sites whose sitemap dates are not believed, and why."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("sites", sa.Column("doubted", sa.String(), nullable=True))
