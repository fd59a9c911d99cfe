"""The record in a SQL database: each verb is one transaction around the rows of one room.

What each verb does is said once, in :class:`casefiles.stores.base.Store`; the rows are in the modules beside this one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from sqlalchemy import select

from casefiles.embedding import Embedding
from casefiles.model import Alert, Capture, Decision, Finding, Listing, Picture, Right, Source
from casefiles.parts import Change, Subscription
from casefiles.searching import Search
from casefiles.stores import embeddings as embedded
from casefiles.stores import histories, holdings, judges, offers, pages, retaining, telling, verdicts
from casefiles.stores.asking import SqlSearch
from casefiles.stores.base import Coverage, Filed, Ledger, Run, Store
from casefiles.stores.batches import batches, keyset
from casefiles.stores.database import Database
from casefiles.stores.enduring import enduring
from casefiles.stores.feed import Feed
from casefiles.stores.ledger import SqlLedger
from casefiles.stores.tables import sites

PAGE = 200
"""Listings held in memory at a time while all are gone through."""


@enduring
class SqlStore(Store):
    """The record; every verb is said in :class:`casefiles.stores.base.Store`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._handed_out: dict[str, int] = {}
        """URL → revision of listings given out to be screened: one that changes meanwhile is not marked as screened."""

    def close(self) -> None:
        self._database.close()

    def exclusive(self, job: str) -> AbstractContextManager[None]:
        return self._database.exclusive(job)

    def ledger(self, site: str, worker: str = "") -> Ledger:
        return SqlLedger(self._database, site, worker)

    def feed(self) -> Feed:
        return Feed(self._database)

    def searching(self) -> Search:
        return SqlSearch(self._database)

    def sites(self) -> list[str]:
        with self._database.reading() as connection:
            return list(connection.execute(select(sites.c.name).order_by(sites.c.name)).scalars())

    # rights

    def keep_rights(self, rights: Iterable[Right], now: datetime) -> list[str]:
        with self._database.writing() as connection:
            return holdings.keep_rights(connection, rights, now)

    def rights(self, ids: Sequence[str] = ()) -> list[Right]:
        with self._database.reading() as connection:
            return holdings.rights_by_id(connection, ids)

    # listings and pages

    def listings(self, urls: Sequence[str] = ()) -> Iterator[Listing]:
        if urls:
            with self._database.reading() as connection:
                found = offers.named(connection, urls, thumbnails=True)
            return (found[url] for url in sorted(found))
        return (listing for _, listing in keyset(self._present))

    def _present(self, after: str) -> list[tuple[str, tuple[int, Listing]]]:
        with self._database.reading() as connection:
            return offers.present(connection, after, PAGE)

    def unscreened(self, judge: str) -> Iterator[Listing]:
        def page(after: str) -> list[tuple[str, tuple[int, Listing]]]:
            with self._database.reading() as connection:
                return offers.present(connection, after, PAGE, offers.not_screened_by(judge))

        for revision, listing in keyset(page):
            self._handed_out[listing.url] = revision
            yield listing

    def keep_judge(self, judge: str, parts: Mapping[str, str]) -> None:
        with self._database.writing() as connection:
            judges.keep(connection, judge, parts)

    def earlier_judges(self, judge: str) -> dict[str, dict[str, str]]:
        with self._database.reading() as connection:
            return judges.earlier(connection, judge)

    def judged_by(self, judge: str, urls: Iterable[str] | None = None) -> Iterator[Listing]:
        def page(after: str) -> list[tuple[str, tuple[int, Listing]]]:
            with self._database.reading() as connection:
                return offers.present(connection, after, PAGE, judges.seen_by(judge))

        if urls is None:
            yield from (listing for _, listing in keyset(page))
            return
        for some in batches(urls, PAGE):
            with self._database.reading() as connection:
                found = offers.present_at(connection, some, judges.seen_by(judge))
            for _, (revision, listing) in found:
                self._handed_out[listing.url] = revision
                yield listing

    def hand_over(self, earlier: Sequence[str], judge: str) -> None:
        with self._database.writing() as connection:
            judges.hand_over(connection, earlier, judge)

    def seller_pages(self) -> Iterator[Capture]:
        def page(after: str) -> list[tuple[str, Capture]]:
            with self._database.reading() as connection:
                return pages.seller_captures(connection, after, PAGE)

        return keyset(page)

    def captures(self, urls: Sequence[str]) -> list[Capture]:
        with self._database.reading() as connection:
            return pages.newest_captures(connection, urls)

    def archive_end(self, archive: str) -> int:
        with self._database.reading() as connection:
            return pages.archive_end(connection, archive)

    def search(self, text: str, limit: int = 50) -> list[Listing]:
        with self._database.reading() as connection:
            return offers.by_ids(connection, self._database.find_words(connection, text, limit))

    def history(self, url: str) -> list[Change]:
        with self._database.reading() as connection:
            return histories.of_listing(connection, url)

    def pictures(self, digests: Sequence[str]) -> dict[str, Picture]:
        with self._database.reading() as connection:
            return pages.pictures_of(connection, digests, thumbnails=False)

    def thumbnails(self, digests: Sequence[str]) -> dict[str, bytes]:
        with self._database.reading() as connection:
            return embedded.thumbnails_of(connection, digests)

    def embeddings(self, digests: Sequence[str], network: str) -> dict[str, Embedding]:
        with self._database.reading() as connection:
            return embedded.embeddings_of(connection, digests, network)

    def keep_embeddings(self, made: Mapping[str, Embedding]) -> None:
        with self._database.writing() as connection:
            embedded.keep_embeddings(connection, made)

    def crowds(self, least: int) -> dict[str, int]:
        with self._database.reading() as connection:
            return pages.crowds(connection, least)

    # what is let go of

    def archives_over(self, before: datetime) -> dict[str, bool]:
        with self._database.reading() as connection:
            return retaining.archives_over(connection, before)

    def let_go(self, archives: Sequence[str], at: datetime) -> dict[str, list[str]]:
        with self._database.writing() as connection:
            return retaining.let_go(connection, archives, at)

    def texts_over(self, before: datetime) -> list[str]:
        with self._database.reading() as connection:
            return [each.url for each in retaining.texts_over(connection, before)]

    def forget_texts(self, before: datetime) -> list[str]:
        with self._database.writing() as connection:
            return retaining.forget_texts(connection, before)

    # findings and decisions

    def keep_findings(self, findings: Iterable[Finding], screened: Iterable[str], judge: str, now: datetime) -> int:
        revisions = [(url, self._handed_out.get(url)) for url in screened] if judge else []
        with self._database.writing() as connection:
            count = verdicts.keep_findings(connection, findings, now)
            offers.mark_screened(connection, revisions, judge)
        for url, _ in revisions:
            self._handed_out.pop(url, None)
        return count

    def findings(
        self, *, ids: Sequence[str] = (), right: str | None = None, listings: Sequence[str] = (), min_risk: float = 0.0
    ) -> list[Filed]:
        with self._database.reading() as connection:
            return verdicts.filed(connection, ids, right, listings, min_risk)

    def keep_decision(self, decision: Decision) -> None:
        with self._database.writing() as connection:
            verdicts.keep_decision(connection, decision)

    def decisions(self, subject: str | None = None) -> list[Decision]:
        with self._database.reading() as connection:
            return verdicts.all_decisions(connection, subject)

    # sources

    def keep_sources(self, sources: Iterable[Source]) -> None:
        with self._database.writing() as connection:
            verdicts.replace_sources(connection, sources)

    def sources(self) -> list[Source]:
        with self._database.reading() as connection:
            return verdicts.all_sources(connection)

    # telling

    def keep_subscription(self, subscription: Subscription) -> None:
        with self._database.writing() as connection:
            telling.keep_subscription(connection, subscription)

    def subscriptions(self) -> list[Subscription]:
        with self._database.reading() as connection:
            return telling.all_subscriptions(connection)

    def untold(self) -> list[Filed]:
        with self._database.reading() as connection:
            return verdicts.untold_findings(connection)

    def keep_alerts(self, alerts: Iterable[Alert], told: Iterable[Filed]) -> None:
        with self._database.writing() as connection:
            telling.keep_alerts(connection, alerts, verdicts.unchanged(connection, told))

    def alerts(self, finding: str | None = None) -> list[Alert]:
        with self._database.reading() as connection:
            return telling.all_alerts(connection, finding)

    def claim_alerts(self, now: datetime, limit: int = 100) -> list[Alert]:
        with self._database.writing() as connection:
            return telling.claim_alerts(connection, now, limit)

    def note_alert(self, alert: Alert) -> None:
        with self._database.writing() as connection:
            telling.note_alert(connection, alert)

    # runs

    def keep_run(self, run: Run) -> None:
        with self._database.writing() as connection:
            telling.keep_run(connection, run)

    def keep_coverage(self, rows: Iterable[Coverage]) -> None:
        with self._database.writing() as connection:
            telling.keep_coverage(connection, rows)

    def coverage(self, site: str | None = None, since: datetime | None = None) -> list[Coverage]:
        with self._database.reading() as connection:
            return telling.all_coverage(connection, site, since)

    def runs(self, since: datetime | None = None) -> list[Run]:
        with self._database.reading() as connection:
            return telling.all_runs(connection, since)
