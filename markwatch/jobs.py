"""The whole path on one page: find → judge → trace → warn.

Each job reads the store, calls pure functions and writes back; each may be killed at any moment and run again.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from alerts.news import silenced, what_is_news
from alerts.outbox import Delivered, deliver
from casefiles.clock import Clock
from casefiles.model import Alert, Finding, Listing, Right, Signal, content_id
from casefiles.moments import Moment, passing
from casefiles.parts import Bilingual, Verdict
from casefiles.stores.base import Filed, Link, Run, Store
from casefiles.stores.batches import batches
from crawlers.crawling import CrawlProgress, crawl_each
from crawlers.reading import canonical_url
from crawlers.reading.urls import guess_kind
from crawlers.sites import site_of
from markwatch import coverage, nights, quarantine, retention
from markwatch.carrying import Embedded, Keeping, carry_over
from markwatch.config import Settings
from markwatch.embedding import Embeddings
from markwatch.indexing import bring_up_to_date
from markwatch.networks import network_file
from markwatch.plans import JOB, Walk, due, follow_ups, planned_walks, walks
from markwatch.shortlisting import shortlist
from markwatch.signs import sign_drawings
from markwatch.wiring import channels, crawl_order, digest_at, judging_day, writing
from matchers import without
from matchers.pictures.bank import Bank
from matchers.pictures.quarantine import HUB
from matchers.pictures.signs import OfficialSigns
from matchers.price.spread import Market, market_of
from matchers.screening import Screening
from tracing import trace

BATCH = 500
"""Listings judged and kept in one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What every job works with."""

    store: Store
    settings: Settings
    clock: Clock
    step: Callable[[str, int], None] = lambda _job, _done: None
    """Told the job and how many items it has done, for a progress bar."""
    crawling: Callable[[CrawlProgress], None] = lambda _progress: None


def run_crawl(office: Office, starts: Sequence[str], max_listings: int | None = None) -> Run:
    """FIND. The whole of these shops, their own search asked for the names of all rights."""
    return _crawled(office, walks(starts, office.store.rights(), max_listings), "crawl")


def run_plans(office: Office, night: Run) -> Run:
    """FIND. What is to be crawled tonight: the plans that are due, and the shops of ``[crawl] sites`` that no plan is about."""
    began, store, settings = office.clock(), office.store, office.settings
    rights, planned = store.rights(), {site_of(plan.site) for plan in settings.plans}
    tonight = planned_walks(due(settings.plans, store.runs(), began), rights)
    others = walks([start for start in settings.crawl.sites if site_of(start) not in planned], rights)
    run = _crawled(office, [*tonight, *others], "crawl", night)
    for name in (name for walk in tonight for name in walk.plans):
        _kept(office, f"{JOB}{name}", began, {})
    return run


def run_follow_up(office: Office, since: datetime) -> Run | None:
    """FIND, once more in the same night: what lies around the findings that are new or changed since ``since`` and risky."""
    lately = [filed for filed in office.store.findings(min_risk=office.settings.crawl.follow_up) if filed.changed_at >= since]
    around = follow_ups(lately, office.settings.crawl.follow_up)
    for walk in around:
        links = [Link(url=canonical_url(url), kind=guess_kind(url)) for url in walk.starts]
        office.store.ledger(walk.site).again(links, office.clock())
    return _crawled(office, around, "follow-up") if around else None


def _crawled(office: Office, walks: Sequence[Walk], job: str, night: Run | None = None) -> Run:
    """Shops side by side; one that fails or of which nothing is seen costs the others nothing and is named. A shop that was
    crawled to its end in this ``night`` already is left alone.
    """
    began, settings = office.clock(), office.settings
    orders = [replace(crawl_order(settings, walk), goals=night.figures if night else {}) for walk in walks]
    unasked: dict[str, str] = {}

    def crawling(progress: CrawlProgress) -> None:
        office.crawling(progress)
        if progress.ended and progress.unasked:
            unasked[progress.site] = progress.unasked

    failures = crawl_each(orders, progress=crawling, side_by_side=settings.crawl.side_by_side)
    passing(Moment.SHOPS_CRAWLED)
    failed = [Bilingual(en=f"{site}: {error}", zh=f"{site}：{error}") for site, error in failures.items()]
    seen = {walk.site: office.store.ledger(walk.site).coverage() for walk in walks}
    rows = [coverage.row(night.began_at if night else began, site, each) for site, each in seen.items()]
    fallen = []
    if job == "crawl":
        office.store.keep_coverage(rows)
        fallen = nights.falls(office.store, settings, office.clock, rows)
    dark = [coverage.dark(site) for site, each in seen.items() if not coverage.figures([each])["fetched"]]
    unseen = [sentence for site, each in seen.items() for sentence in coverage.unseen_at(site, each)]
    doubts = [coverage.doubted(site, why) for site in seen if (why := office.store.ledger(site).doubted()) is not None]
    doubts += [coverage.unsearched(site, form) for site, form in unasked.items()]
    figures = coverage.figures(seen.values()) | {"shops_failed": max(len(failed), len(dark)), "shops_fallen": len(fallen)}
    return _kept(office, job, began, figures, [*failed, *dark, *fallen, *doubts, *unseen])


def run_screen(office: Office, right: str | None = None) -> Run:
    """JUDGE. Every listing that is new or changed, or that a new right or matcher version has not judged yet."""
    with _embeddings(office) as embeddings:
        return _screened(office, embeddings, right)


def _embeddings(office: Office) -> Embeddings:
    return Embeddings(network_file(office.settings.pictures), office.store)


def _screened(office: Office, embeddings: Embeddings, right: str | None) -> Run:
    began, store = office.clock(), office.store
    rights = embeddings.of(store.rights([right] if right else ()))
    embedded = embeddings.held_against(rights)
    bank = quarantine.bank_tonight(store, office.settings.pictures.set_aside)
    screening = _screening(office, rights, bank)
    judge = "" if right else screening.judge
    done = Counter(screened=0, findings_changed=0, blind=0)
    hubs: list[Signal] = []

    def judging(batch: Sequence[Listing], judge: str = judge) -> None:
        found = [finding for findings in screening.findings_of(embedded(batch)) for finding in findings]
        settled = _settled(store, batch, found, {each.id for each in rights})
        passing(Moment.LISTINGS_JUDGED)
        changed = store.keep_findings([*found, *settled], [listing.url for listing in batch], judge, office.clock())
        blind = sum(any(picture.digest is None for picture in listing.pictures) for listing in batch)
        done.update(screened=len(batch), findings_changed=changed, blind=blind)
        hubs.extend(signal for finding in found for signal in finding.signals if signal.matcher == HUB)
        office.step("screen", done["screened"])

    def noting(found: Sequence[Finding]) -> None:
        done.update(findings_changed=store.keep_findings(found, [], "", office.clock()))

    keeping = Keeping(judging, noting, lambda asked: office.step("screen", asked))
    asked = 0 if right else _carried(office, embedded, rights, screening, keeping)
    for batch in batches(store.listings() if right else store.unscreened(judge), BATCH):
        judging(batch)
    for batch in batches(quarantine.judged_before(store, bank), BATCH) if judge else ():
        judging(batch, "")  # unmarked: what changed since it was judged is judged again
    figures = {name: done[name] for name in ("screened", "findings_changed")}
    figures |= {"held_against_new": asked} if asked else {}
    unseen = [*coverage.unwatched(rights), *coverage.unseen_pictures(done["blind"]), *quarantine.hubs_named(hubs)]
    return _kept(office, "screen", began, figures, unseen)


def _carried(office: Office, embedded: Embedded, rights: Sequence[Right], screening: Screening, keeping: Keeping) -> int:
    """How many listings, judged before, were held against new and changed rights alone; those they concern are judged anew."""
    store = office.store
    store.keep_judge(screening.judge, screening.parts)
    named = shortlist(office.settings, store, rights)
    return carry_over(store, screening, keeping, named, embedded).asked


def _market(store: Store, rights: set[str]) -> Market:
    """What like offers cost, by the findings in the record that no person dismissed. The first night knows none."""
    known = (each for each in store.findings() if each.finding.right_id in rights and each.finding.signals)
    return market_of((each.finding.right_id, each.listing) for each in known if each.status is not Verdict.DISMISSED)


def _screening(office: Office, rights: Sequence[Right], bank: Bank) -> Screening:
    market = _market(office.store, {each.id for each in rights})
    matchers = without(frozenset(office.settings.names.left_out))
    day, signs = judging_day(office.settings, office.clock()), OfficialSigns(sign_drawings(office.settings.pictures))
    return Screening(rights, day=day, matchers=matchers, market=market, bank=bank, signs=signs)


def _settled(store: Store, batch: Sequence[Listing], found: Iterable[Finding], asked: set[str]) -> list[Finding]:
    """Earlier findings of these listings and rights that did not come again, with risk 0 and no signals."""
    held = {finding.id for finding in found}
    earlier = [filed.finding for filed in store.findings(listings=[listing.url for listing in batch])]
    gone = (finding for finding in earlier if finding.id not in held and finding.right_id in asked and finding.signals)
    return [replace(finding, risk=0.0, signals=()) for finding in gone]


def run_trace(office: Office) -> Run:
    """TRACE. Who is behind the sellers, from every listing, seller page and person's decision."""
    began, store = office.clock(), office.store
    sources = trace(store.listings(), store.seller_pages(), store.decisions())
    passing(Moment.SOURCES_TRACED)
    store.keep_sources(sources)
    figures = {"sources": len(sources), "ties": sum(len(source.ties) for source in sources)}
    return _kept(office, "trace", began, figures)


def run_alert(office: Office, *, baseline: bool = False) -> Run:
    """WARN. Write down what is news to whom, then send what is due. A kill between the two loses nothing and repeats nothing.

    Args:
        baseline: what is found now counts as known and is told to nobody.
    """
    began, store = office.clock(), office.store
    with store.exclusive("alert"):
        untold = store.untold()
        alerts = news(office, untold)
        store.keep_alerts(silenced(alerts) if baseline else alerts, untold)
        passing(Moment.ALERTS_WRITTEN)
        done = deliver(store, channels(office.settings, office.clock), writing(store, office.settings), office.clock)
    return _kept(office, "alert", began, {"alerts": len(alerts)} | _tally(done), _untold(done))


def run_index(office: Office) -> Run:
    """Bring the index up to date. One that is down, full or says no costs the night nothing: the record keeps what it lacks."""
    began = office.clock()
    figures, unseen = bring_up_to_date(office.store.feed(), office.settings, began, office.step)
    return _kept(office, "index", began, figures, unseen)


def run_retain(office: Office) -> Run:
    """Let go of what is over its time and needed by no finding."""
    began = office.clock()
    went, unable = retention.retain(office.store, office.settings, began)
    return _kept(office, "retain", began, went.figures, unable)


def news(office: Office, untold: Sequence[Filed]) -> list[Alert]:
    """The alerts that findings nobody was told of give rise to now, and for who subscribed since the last run all that hold;
    nothing is written.
    """
    now, store = office.clock(), office.store
    subscriptions, earlier, at = store.subscriptions(), store.alerts(), digest_at(office.settings, now)
    heard = {alert.subscription_id for alert in earlier}
    known = [each for each in subscriptions if each.id in heard]
    fresh = [each for each in subscriptions if each.id not in heard and each.active]
    alerts = what_is_news(untold, known, earlier, now, at)
    if fresh:
        held = (replace(filed, first_at=filed.changed_at) for filed in store.findings(min_risk=min(s.min_risk for s in fresh)))
        alerts += what_is_news(held, fresh, earlier, now, at)  # all of it is seen for the first time by them
    return alerts


def nightly(office: Office, *, baseline: bool = False) -> list[Run]:
    """All four jobs in their order, over the plans and shops of the settings; what is risky is followed up in between, then the
    index, if there is one, is brought up to date, and last what is over its time is let go of. A night that was killed is taken
    up where it was: shops that were crawled to their end are not begun again.

    Raises:
        AlreadyRunning: another ``nightly`` works on this record.
        BadConfiguration: the network or a drawing of a sign that ``[pictures]`` names cannot be used.
    """
    with _embeddings(office) as embeddings:
        embeddings.check()  # not after hours of crawling
    sign_drawings(office.settings.pictures)  # likewise
    with office.store.exclusive("nightly"):
        night = nights.begun(office.store, office.settings, office.clock())
        passing(Moment.NIGHT_BEGUN)
        runs = [run_plans(office, night), run_screen(office)]
        if (followed := run_follow_up(office, night.began_at)) is not None:
            runs[1:] = [followed, _as_one(runs[1], run_screen(office))]
        runs += [run_trace(office), run_alert(office, baseline=baseline)]
        runs += [run_index(office)] if office.settings.index else []
        with _embeddings(office) as embeddings:
            rights = embeddings.of(office.store.rights())
        bank = quarantine.bank_tonight(office.store, office.settings.pictures.set_aside)
        nights.keep_rights_coverage(office.store, rights, _screening(office, rights, bank).judge, night.began_at)
        runs += [run_retain(office)]
        passing(Moment.NIGHT_TOLD)
        office.store.keep_run(replace(night, ended_at=office.clock()))
        return runs


def _as_one(first: Run, second: Run) -> Run:
    """Two runs of one job in the same night as who reads of the night wants them: once, with the sums of their figures."""
    figures = {name: first.figures.get(name, 0) + second.figures.get(name, 0) for name in {**first.figures, **second.figures}}
    return replace(second, began_at=first.began_at, figures=figures, unseen=tuple(dict.fromkeys((*first.unseen, *second.unseen))))


def _tally(done: Delivered) -> dict[str, int]:
    return {
        "sent": len(done.sent),
        "waiting": len(done.waiting),
        "failed_for_good": len(done.failed),
        "withdrawn": len(done.withdrawn),
    }


def _untold(done: Delivered) -> list[Bilingual]:
    missed = [f"{alert.recipient}: {alert.result}" for alert in (*done.failed, *done.waiting)]
    return [Bilingual(en=line, zh=line) for line in missed]


def _kept(office: Office, job: str, began: datetime, figures: Mapping[str, int], unseen: Iterable[Bilingual] = ()) -> Run:
    said = tuple(sentence.said_in(office.settings.language) for sentence in unseen)
    run_id = content_id("run", job, began.isoformat())
    run = Run(id=run_id, job=job, began_at=began, ended_at=office.clock(), figures=figures, unseen=said)
    office.store.keep_run(run)
    return run
