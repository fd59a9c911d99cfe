"""Pictures are found by their 64-bit fingerprint too, which is made from what is kept of them."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    from casefiles.stores.searchable import fill_prints

    fill_prints(op.get_bind())
