"""The history of listings, and the key by which a relisted one is known."""

import json

import sqlalchemy as sa
from alembic import op

from casefiles.stores.histories import title_key

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("listing_url", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["listing_url"], ["listings.url"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("changes_by_listing", "changes", ["listing_url", "id"], unique=False)
    op.create_index("changes_by_time", "changes", ["at", "kind"], unique=False)
    op.add_column("listings", sa.Column("title_key", sa.String()))
    op.create_index("listings_by_title", "listings", ["title_key", "gone"], unique=False)
    _key_titles(op.get_bind())


def _key_titles(connection: sa.Connection) -> None:
    """Listings from before know their key too."""
    listings = sa.table("listings", sa.column("id"), sa.column("doc"), sa.column("title_key"))
    last = 0
    while rows := connection.execute(
        sa.select(listings.c.id, listings.c.doc).where(listings.c.id > last).order_by(listings.c.id).limit(500)
    ).all():
        for row in rows:
            key = title_key(json.loads(row.doc)["title"])
            connection.execute(sa.update(listings).where(listings.c.id == row.id).values(title_key=key))
        last = rows[-1].id
