"""From the settings of a person to what each room wants to know."""

import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from email.utils import parseaddr

from alerts.cards import Letterhead
from alerts.channels import ChannelSettings, open_channels
from alerts.channels.base import Channel, Message
from alerts.channels.mail import MailSettings, Security
from alerts.subscribing import next_digest
from alerts.writing import writer
from casefiles.clock import Clock
from casefiles.model import Alert
from casefiles.stores.base import Store
from crawlers.orders import CrawlOrder
from markwatch.config import Settings
from markwatch.plans import Walk


def crawl_order(settings: Settings, walk: Walk) -> CrawlOrder:
    """One shop's crawl. ``[crawl] delay`` 0 turns AutoThrottle off, which is for loopback only."""
    bounds = settings.crawl.model_copy(update=walk.bounds)
    return CrawlOrder(
        record=settings.record,
        archive=settings.archive,
        starts=walk.starts,
        scope=walk.scope,
        names=walk.names,
        user_agent=settings.network.user_agent,
        allow_hosts=settings.network.allow_hosts,
        max_pages=bounds.max_pages,
        max_depth=bounds.max_depth,
        max_bytes=bounds.max_bytes,
        max_seconds=bounds.max_seconds,
        max_listings=walk.max_listings,
        concurrency=bounds.concurrency,
        side_by_side=bounds.side_by_side,
        worker=bounds.worker,
        start_delay=bounds.delay,
        timeout=bounds.timeout,
        pictures_per_listing=bounds.pictures_per_listing,
        render=bounds.render,
        browser=bounds.browser,
        screenshots=bounds.screenshots,
        words=bool(settings.pictures.words),
        words_seconds=settings.pictures.seconds,
    )


def judging_day(settings: Settings, now: datetime) -> date:
    """The day on which rights are in force or not: today where the digest's clock stands."""
    return now.astimezone(settings.zone).date()


def digest_at(settings: Settings, now: datetime) -> datetime:
    """When the next daily digest is due."""
    return next_digest(now, time(settings.alerts.digest_hour), settings.zone)


def channels(settings: Settings, clock: Clock) -> Mapping[str, Channel]:
    """Every channel that the settings describe."""
    return open_channels(ChannelSettings(clock=clock, stream=sys.stdout, mail=mail(settings)))


def mail(settings: Settings) -> MailSettings | None:
    """The mail server, or ``None`` when ``[mail] host`` is not set."""
    table = settings.mail
    if table.host is None:
        return None
    return MailSettings(
        host=table.host,
        port=table.port,
        security=Security(table.security),
        user=table.user,
        password=table.password.get_secret_value() if table.password else None,
        sender=table.sender,
        domain=mail_domain(settings),
        list_unsubscribe=unsubscribe_at(settings),
        certificates=str(table.certificates) if table.certificates else None,
    )


def mail_domain(settings: Settings) -> str:
    """The right side of Message-IDs: the sender's domain."""
    return parseaddr(settings.mail.sender)[1].rpartition("@")[2] or "localhost"


def unsubscribe_at(settings: Settings) -> str:
    """The address that takes unsubscriptions: the one that is set, or the sender's."""
    return settings.mail.unsubscribe or parseaddr(settings.mail.sender)[1]


def writing(store: Store, settings: Settings) -> Callable[[Alert], Message]:
    """What composes the message for an alert."""
    return writer(store, Letterhead(domain=mail_domain(settings), zone=settings.zone, unsubscribe=unsubscribe_at(settings)))
