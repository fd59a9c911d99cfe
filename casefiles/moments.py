"""The moments of a night at which a kill would do most harm, each with a name.

Whoever passes one says so to the interpreter as an audit event (PEP 578, :func:`sys.audit`). Nobody listens in production:
then it costs 0.1 µs and does nothing. The tests listen, and kill the process at each of them in turn.
"""

import sys
from enum import StrEnum


class Moment(StrEnum):
    """What has happened and what has not; in the order of a night."""

    NIGHT_BEGUN = "markwatch.night.begun"
    """The night is noted, nothing is crawled."""
    ROUND_OPENED = "markwatch.round.opened"
    """A shop's round is open, nothing is planned in it."""
    ROUND_SURVEYED = "markwatch.round.surveyed"
    """Starts and sitemaps are planned, no page was asked for."""
    PAGE_CLAIMED = "markwatch.page.claimed"
    """Pages are claimed from the ledger, none was asked for."""
    PAGE_ARCHIVED = "markwatch.page.archived"
    """An answer lies in the archive, the record knows nothing of it."""
    PAGE_READ = "markwatch.page.read"
    """It was read too; nothing of that is written."""
    RECORD_WRITTEN = "markwatch.record.written"
    """All of a transaction is written, and not committed."""
    PAGE_SETTLED = "markwatch.page.settled"
    """A page is settled; its links are not yet looked at."""
    TEASERS_WRITTEN = "markwatch.teasers.written"
    """Every page of the shop is settled; goods that only lists showed are written, and not committed."""
    ROUND_SETTLED = "markwatch.round.settled"
    """Every page of the shop is settled, its round is still open."""
    ROUND_CLOSED = "markwatch.round.closed"
    """The round is closed; the night has not heard of it."""
    SHOPS_CRAWLED = "markwatch.shops.crawled"
    """All shops are crawled; what was seen of them is not kept."""
    LISTINGS_JUDGED = "markwatch.listings.judged"
    """Some listings are judged, their findings are not kept."""
    SOURCES_TRACED = "markwatch.sources.traced"
    """Sources are known and not kept."""
    ALERTS_WRITTEN = "markwatch.alerts.written"
    """Warnings are written, none is sent."""
    ALERT_CLAIMED = "markwatch.alert.claimed"
    """A warning is about to be sent."""
    ALERT_SENT = "markwatch.alert.sent"
    """The mail server has it; the record does not know."""
    ARCHIVES_ASIDE = "markwatch.archives.aside"
    """Archive files over their time are put aside; the record still holds their captures."""
    ARCHIVES_LET_GO = "markwatch.archives.let-go"
    """The record has let go of them; they are not deleted."""
    NIGHT_TOLD = "markwatch.night.told"
    """All is done; the night is not noted as ended."""


def passing(moment: Moment) -> None:
    """Say that this process is at ``moment``."""
    sys.audit(moment)
