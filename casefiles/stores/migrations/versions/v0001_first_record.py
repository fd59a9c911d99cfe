"""The first record."""

import sqlalchemy as sa
from alembic import op

from casefiles.stores.sqlite import FULL_TEXT

revision = "0001"
down_revision = None


def upgrade() -> None:
    _sites()
    _rounds()
    _frontier()
    _captures()
    _listings()
    _pictures()
    _picture_urls()
    _listing_pictures()
    _rights()
    _findings()
    _untold()
    _decisions()
    _sources()
    _subscriptions()
    _alerts()
    _alert_findings()
    _runs()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(FULL_TEXT)


def _sites() -> None:
    op.create_table(
        "sites",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )


def _rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("began_at", sa.String(), nullable=False),
        sa.Column("ended_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.PrimaryKeyConstraint("site_id", "number"),
    )


def _frontier() -> None:
    op.create_table(
        "frontier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("found_on", sa.String(), nullable=True),
        sa.Column("lastmod", sa.String(), nullable=True),
        sa.Column("due", sa.Integer(), nullable=True),
        sa.Column("claimed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("settled", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("why", sa.String(), nullable=True),
        sa.Column("etag", sa.String(), nullable=True),
        sa.Column("last_modified", sa.String(), nullable=True),
        sa.Column("digest", sa.String(), nullable=True),
        sa.Column("read_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site_id", "url"),
    )
    op.create_index(
        "frontier_gone",
        "frontier",
        ["site_id", "settled"],
        unique=False,
        sqlite_where=sa.text("outcome = 'gone'"),
        postgresql_where=sa.text("outcome = 'gone'"),
    )
    op.create_index("frontier_next", "frontier", ["site_id", "claimed", "kind", "due", "depth", "id"], unique=False)


def _captures() -> None:
    op.create_table(
        "captures",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("valid", sa.Boolean(), nullable=False),
        sa.Column("fetched_at", sa.String(), nullable=False),
        sa.Column("archive", sa.String(), nullable=False),
        sa.Column("archive_end", sa.BigInteger(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("captures_by_archive", "captures", ["archive", "archive_end"], unique=False)
    op.create_index("captures_by_url", "captures", ["url", "fetched_at"], unique=False)
    op.create_index(
        "captures_of_sellers",
        "captures",
        ["url", "fetched_at"],
        unique=False,
        sqlite_where=sa.text("kind = 'seller' AND valid"),
        postgresql_where=sa.text("kind = 'seller' AND valid"),
    )


def _listings() -> None:
    op.create_table(
        "listings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("seen_at", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("screened_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("url"),
    )
    op.create_index("listings_by_page", "listings", ["page"], unique=False)
    op.create_index("listings_to_screen", "listings", ["gone", "url", "screened_by"], unique=False)


def _pictures() -> None:
    op.create_table(
        "pictures",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.Column("thumbnail", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )


def _picture_urls() -> None:
    op.create_table(
        "picture_urls",
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["digest"], ["pictures.digest"]),
        sa.PrimaryKeyConstraint("url"),
    )


def _listing_pictures() -> None:
    op.create_table(
        "listing_pictures",
        sa.Column("listing_id", sa.Integer(), nullable=False),
        sa.Column("picture_url", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["listing_id"], ["listings.id"]),
        sa.PrimaryKeyConstraint("listing_id", "picture_url"),
    )
    op.create_index("listing_pictures_by_url", "listing_pictures", ["picture_url"], unique=False)


def _rights() -> None:
    op.create_table(
        "rights",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("kept_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _findings() -> None:
    op.create_table(
        "findings",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("right_id", sa.String(), nullable=False),
        sa.Column("listing_url", sa.String(), nullable=False),
        sa.Column("risk", sa.Float(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.Column("first_at", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["listing_url"], ["listings.url"]),
        sa.ForeignKeyConstraint(["right_id"], ["rights.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("findings_by_listing", "findings", ["listing_url"], unique=False)
    op.create_index("findings_by_right", "findings", ["right_id"], unique=False)
    op.create_index("findings_by_risk", "findings", ["risk", "id"], unique=False)


def _untold() -> None:
    op.create_table(
        "untold",
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["finding_id"], ["findings.id"]),
        sa.PrimaryKeyConstraint("finding_id"),
    )


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("decisions_by_subject", "decisions", ["subject", "at"], unique=False)


def _sources() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _subscriptions() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("subscription_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("due_at", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("alerts_due", "alerts", ["state", "due_at"], unique=False)


def _alert_findings() -> None:
    op.create_table(
        "alert_findings",
        sa.Column("alert_id", sa.String(), nullable=False),
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"]),
        sa.PrimaryKeyConstraint("alert_id", "finding_id"),
    )
    op.create_index("alert_findings_by_finding", "alert_findings", ["finding_id"], unique=False)


def _runs() -> None:
    op.create_table(
        "runs",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("began_at", sa.String(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("runs_by_time", "runs", ["began_at"], unique=False)
