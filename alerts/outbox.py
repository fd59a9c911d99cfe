"""The outbox: claim → send → note, so that a kill at any moment loses no message and no message arrives twice.

An alert is marked ``SENDING`` before it is sent and noted after. Killed between the two, it is sent again under the same
Message-ID, which a mailbox sees as one. The caller holds
``store.exclusive("alert")``.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from alerts.channels.base import Channel, Message
from alerts.news import joined_digests, what_is_left
from casefiles.clock import Clock
from casefiles.errors import DeliveryFailed, TryLater
from casefiles.model import Alert
from casefiles.moments import Moment, passing
from casefiles.parts import Delivery
from casefiles.stores.base import Filed, Store

BATCH = 5
"""Alerts claimed at once: what a kill leaves in doubt."""

DELAYS = tuple(timedelta(seconds=s) for s in (5, 60, 300, 1800, 2 * 3600, 4 * 3600, 8 * 3600, 9 * 3600))
"""Wait after the first, second … failed attempt: 23 h 36 min in all when the outbox runs that often, then the alert has
failed. Counted in attempts and not in hours, so that a job run once a night tries on nine nights."""

PATIENCE = 3
"""After so many passing faults in a row a channel rests until the next delivery: a server that hangs costs three time-outs
and not one for every alert. What waits for it is not counted as tried."""


@dataclass(kw_only=True)
class Delivered:
    """What one delivery did, alert by alert."""

    sent: list[Alert] = field(default_factory=list)
    failed: list[Alert] = field(default_factory=list)
    """Never to be tried again; ``result`` says why."""
    waiting: list[Alert] = field(default_factory=list)
    """To be tried again at ``due_at``; ``result`` says why."""
    withdrawn: list[Alert] = field(default_factory=list)
    """Nothing was left to tell, or nobody wanted it any more."""


def deliver(store: Store, channels: Mapping[str, Channel], compose: Callable[[Alert], Message], clock: Clock) -> Delivered:
    """Send what is due, each alert at most once in this call. One that cannot be sent never stops the others.

    Args:
        channels: by name; alerts for a channel that is not there wait.
        compose: the message for an alert (:func:`alerts.writing.writer`).

    Raises:
        StoreUnavailable: what was claimed and not noted is sent again by the next delivery.
    """
    began = clock()
    done = Delivered()
    attempt = _Attempt(store=store, channels=channels, compose=compose, clock=clock)
    join_digests(store, began)
    try:
        while claimed := store.claim_alerts(began, BATCH):
            passing(Moment.ALERT_CLAIMED)
            for alert in claimed:
                noted = attempt.at(alert)
                passing(Moment.ALERT_SENT)
                store.note_alert(noted)
                _list_of(done, noted.state).append(noted)
    finally:
        for channel in channels.values():
            channel.close()
    return done


def join_digests(store: Store, now: datetime) -> None:
    """Make one of the digests that several runs of a day wrote for the same hour. Killed half-way, it is taken up again."""
    for joint, parts in joined_digests(store.alerts(), now):
        store.keep_alerts([joint], ())
        for part in parts:
            store.note_alert(replace(part, state=Delivery.WITHDRAWN, result=f"joined to digest {joint.id}"))


@dataclass(kw_only=True)
class _Attempt:
    """What every attempt of one delivery needs, and which channels failed it so far."""

    store: Store
    channels: Mapping[str, Channel]
    compose: Callable[[Alert], Message]
    clock: Clock
    faults: Counter[str] = field(default_factory=Counter)
    """Passing faults in a row, by channel."""

    def at(self, alert: Alert) -> Alert:
        """Try to send; the alert as it stands then."""
        left = self._left(alert)
        if left is None:
            return replace(alert, state=Delivery.WITHDRAWN, result="settled or unsubscribed before it left")
        if left.channel not in self.channels or self.faults[left.channel] >= PATIENCE:
            return _held(left, self.clock())
        try:
            self.channels[left.channel].send(self.compose(left))
        except TryLater as error:
            self.faults[left.channel] += 1
            return _postponed(left, error, self.clock())
        except DeliveryFailed as error:
            return replace(left, state=Delivery.FAILED, result=str(error))
        self.faults[left.channel] = 0
        return replace(left, state=Delivery.SENT, result="accepted", sent_at=self.clock())

    def _left(self, alert: Alert) -> Alert | None:
        subscription = next((each for each in self.store.subscriptions() if each.id == alert.subscription_id), None)
        return what_is_left(alert, self._findings(alert), subscription)

    def _findings(self, alert: Alert) -> Iterator[Filed]:
        """The alert's findings as they are now, a hundred at a time: the record gives them with their pictures."""
        for start in range(0, len(alert.findings), 100):
            yield from self.store.findings(ids=alert.findings[start : start + 100])


def _held(alert: Alert, now: datetime) -> Alert:
    """Back in the queue, this attempt not counted."""
    why = alert.result or f"channel {alert.channel} is not there or does not answer"
    return replace(alert, state=Delivery.PENDING, attempts=alert.attempts - 1, due_at=now + DELAYS[1], result=why)


def _postponed(alert: Alert, error: TryLater, now: datetime) -> Alert:
    if alert.attempts > len(DELAYS):
        return replace(alert, state=Delivery.FAILED, result=f"given up after {alert.attempts} attempts: {error}")
    wait = timedelta(seconds=error.wait) if error.wait is not None else DELAYS[alert.attempts - 1]
    return replace(alert, state=Delivery.PENDING, due_at=now + wait, result=str(error))


def _list_of(done: Delivered, state: Delivery) -> list[Alert]:
    return {
        Delivery.SENT: done.sent,
        Delivery.FAILED: done.failed,
        Delivery.PENDING: done.waiting,
        Delivery.WITHDRAWN: done.withdrawn,
    }[state]
