"""The tables of the record, for every database alike. How a record got from one shape to the next is in ``migrations/``.

A noun is kept as its JSON (``doc``) with the few columns that are asked by beside it. ``content`` is the SHA-256 of what makes a
noun another than it was. Full text search has its own table in each database (see :mod:`casefiles.stores.sqlite`).
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from casefiles.stores.columns import Moment, Rank, Words

HEAD = "0013"
"""The migration that makes the tables below; a test holds it against ``migrations/versions``."""

SHOWS_SELLER = "kind IN ('licence', 'seller') AND valid"
"""Captures from which tracing reads who sells (:data:`casefiles.parts.OF_SELLERS`), in the words of the index over them: a
partial index serves only a query that says the same in literals."""
_OF_SELLERS = text(SHOWS_SELLER)

COUNTS = ("planned", "fetched", "unchanged", "refused", "blocked", "failed", "read", "unread")
"""Counts of a :class:`casefiles.stores.base.Coverage`."""

record = MetaData()

sites = Table(
    "sites",
    record,
    Column("id", Integer, primary_key=True),
    Column("name", Words, nullable=False, unique=True),
    Column("next_at", Moment),  # before which no worker asks it for anything
    Column("doubted", Words),  # why the dates of its sitemaps are not believed, if they are not
)

workers = Table(
    "workers",
    record,
    Column("id", Integer, primary_key=True),
    Column("site_id", ForeignKey("sites.id"), nullable=False),
    Column("name", Words, nullable=False),
    Column("lease", Moment, nullable=False),  # until when its claims are its own
    UniqueConstraint("site_id", "name"),
)

rounds = Table(
    "rounds",
    record,
    Column("site_id", ForeignKey("sites.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("ended_at", Moment),
    PrimaryKeyConstraint("site_id", "number"),
)

frontier = Table(
    "frontier",
    record,
    Column("id", Integer, primary_key=True),
    Column("site_id", ForeignKey("sites.id"), nullable=False),
    Column("url", Words, nullable=False),
    Column("kind", Rank, nullable=False),
    Column("depth", Integer, nullable=False),
    Column("found_on", Words),
    Column("lastmod", Moment),
    Column("due", Integer),  # first round in which it is to be visited; NULL once gone
    Column("claimed", Boolean, nullable=False, server_default=false()),
    Column("holder", Integer),  # the worker that claimed it
    Column("wedges", Integer, nullable=False, server_default="0"),  # times that a worker hung with it under way
    Column("attempts", Integer, nullable=False, server_default="0"),  # claims since it was last settled
    Column("settled", Integer, nullable=False, server_default="0"),  # newest round in which it was settled; 0: never
    Column("outcome", String),
    Column("why", Words),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("digest", Words),
    Column("read_at", Moment),  # when it was last READ or found UNCHANGED
    UniqueConstraint("site_id", "url"),
    # The next errands of one kind are the first entries of this index, whatever the number of URLs.
    Index("frontier_next", "site_id", "claimed", "kind", "due", "depth", "id"),
    Index("frontier_settled", "site_id", "settled", "outcome", "kind", "why"),  # coverage is counted from it alone
)

teasers = Table(
    "teasers",
    record,
    Column("site_id", ForeignKey("sites.id"), nullable=False),
    Column("url", Words, nullable=False),  # of the goods
    Column("page", Words, nullable=False),  # the list that showed them
    Column("doc", String, nullable=False),  # the Listing
    PrimaryKeyConstraint("site_id", "url"),
)

captures = Table(
    "captures",
    record,
    Column("id", Words, primary_key=True),
    Column("url", Words, nullable=False),
    Column("kind", String, nullable=False),
    Column("valid", Boolean, nullable=False),
    Column("fetched_at", Moment, nullable=False),
    Column("archive", Words, nullable=False),
    Column("archive_end", BigInteger, nullable=False),  # first byte after it in the archive; 0: let go
    Column("doc", String, nullable=False),
    Index("captures_by_url", "url", "fetched_at"),
    Index("captures_by_archive", "archive", "archive_end"),
    Index("captures_of_sellers", "url", "fetched_at", sqlite_where=_OF_SELLERS, postgresql_where=_OF_SELLERS),
)

listings = Table(
    "listings",
    record,
    Column("id", Integer, primary_key=True),
    Column("url", Words, nullable=False, unique=True),
    Column("page", Words, nullable=False),  # where it was last read
    Column("doc", String, nullable=False),  # without seen_at; pictures by URL only
    Column("content", String, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("revision", Integer, nullable=False),  # raised whenever it is to be screened anew
    Column("screened_by", Words),
    Column("title_key", Words),  # equal for equal titles but for case, width, spaces and punctuation
    Column("marketplace", Words),
    Column("seller", Words),  # its key
    Index("listings_by_page", "page"),
    Index("listings_to_screen", "gone", "url", "screened_by"),
    Index("listings_by_title", "title_key", "gone"),
)

changes = Table(
    "changes",
    record,
    Column("id", Integer, primary_key=True),
    Column("listing_url", ForeignKey("listings.url"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("kind", String, nullable=False),
    Column("doc", Words, nullable=False),  # fields and other
    Index("changes_by_listing", "listing_url", "id"),
    Index("changes_by_time", "at", "kind"),
)

pictures = Table(
    "pictures",
    record,
    Column("digest", Words, primary_key=True),
    Column("doc", String, nullable=False),  # without url, file and thumbnail
    Column("thumbnail", LargeBinary, nullable=False),
)

picture_urls = Table(
    "picture_urls",
    record,
    Column("url", Words, primary_key=True),
    Column("digest", ForeignKey("pictures.digest"), nullable=False),
)

embeddings = Table(
    "embeddings",
    record,
    Column("digest", ForeignKey("pictures.digest"), primary_key=True),
    Column("network", String, nullable=False),  # the one that was set last
    Column("views", Integer, nullable=False),
    Column("vectors", LargeBinary, nullable=False),
)

fingerprints = Table(
    "fingerprints",
    record,
    Column("digest", ForeignKey("pictures.digest"), nullable=False),
    Column("nth", Integer, nullable=False),
    Column("bits", LargeBinary, nullable=False),  # one of the picture's hashes
    PrimaryKeyConstraint("digest", "nth"),
)

listing_pictures = Table(
    "listing_pictures",
    record,
    Column("listing_id", ForeignKey("listings.id"), nullable=False),
    Column("picture_url", Words, nullable=False),
    PrimaryKeyConstraint("listing_id", "picture_url"),
    Index("listing_pictures_by_url", "picture_url"),
)

rights = Table(
    "rights",
    record,
    Column("id", Words, primary_key=True),
    Column("doc", String, nullable=False),  # pictures by digest, without hashes and thumbnails
    Column("content", String, nullable=False),
    Column("kept_at", Moment, nullable=False),
)

findings = Table(
    "findings",
    record,
    Column("id", Words, primary_key=True),
    Column("right_id", ForeignKey("rights.id"), nullable=False),
    Column("listing_url", ForeignKey("listings.url"), nullable=False),
    Column("risk", Float, nullable=False),
    Column("doc", String, nullable=False),
    Column("first_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("rank", Integer, nullable=False, server_default="0"),  # casefiles.levels.rank
    Index("findings_by_right", "right_id"),
    Index("findings_by_listing", "listing_url"),
    Index("findings_by_risk", "risk", "id"),
    Index("findings_by_rank", "rank", "id"),
)

untold = Table("untold", record, Column("finding_id", ForeignKey("findings.id"), primary_key=True))

decisions = Table(
    "decisions",
    record,
    Column("id", Words, primary_key=True),
    Column("subject", Words, nullable=False),
    Column("verdict", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("doc", String, nullable=False),
    Index("decisions_by_subject", "subject", "at"),
)

sources = Table("sources", record, Column("id", Words, primary_key=True), Column("doc", String, nullable=False))

subscriptions = Table("subscriptions", record, Column("id", Words, primary_key=True), Column("doc", String, nullable=False))

alerts = Table(
    "alerts",
    record,
    Column("id", Words, primary_key=True),
    Column("subscription_id", Words, nullable=False),
    Column("state", String, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("doc", String, nullable=False),
    Index("alerts_due", "state", "due_at"),
)

alert_findings = Table(
    "alert_findings",
    record,
    Column("alert_id", ForeignKey("alerts.id"), nullable=False),
    Column("finding_id", Words, nullable=False),
    PrimaryKeyConstraint("alert_id", "finding_id"),
    Index("alert_findings_by_finding", "finding_id"),
)

runs = Table(
    "runs",
    record,
    Column("id", Words, primary_key=True),
    Column("began_at", Moment, nullable=False),
    Column("doc", String, nullable=False),
    Index("runs_by_time", "began_at"),
)

coverages = Table(
    "coverages",
    record,
    Column("night", Moment, nullable=False),  # when its first job began
    Column("site", Words, nullable=False),
    Column("right_id", Words, nullable=False),  # empty: the site as a whole
    *(Column(name, Integer, nullable=False) for name in COUNTS),
    PrimaryKeyConstraint("night", "site", "right_id"),
    Index("coverages_by_site", "site", "right_id", "night"),
)

judges = Table(
    "judges",
    record,
    Column("token", Words, primary_key=True),
    Column("stands_for", Words, nullable=False),  # the judge that has seen all that this one has not
    Column("doc", String, nullable=False),  # what it stands for: part → digest
)

indexing = Table(
    "indexing",
    MetaData(),  # no part of what is exported: it follows from the rest, by the triggers of casefiles.stores.touching
    Column("kind", String, primary_key=True),
    Column("key", Words, primary_key=True),
    Column("revision", BigInteger, nullable=False),
    Column("indexed", BigInteger, nullable=False, server_default="0"),  # the revision that the index is known to hold
    Column("fault", Words),  # why the index refused it at that revision
    Index("indexing_due", "kind", "key", sqlite_where=text("revision > indexed"), postgresql_where=text("revision > indexed")),
    Index("indexing_refused", "kind", "key", sqlite_where=text("fault IS NOT NULL"), postgresql_where=text("fault IS NOT NULL")),
)
