from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from alerts.cards import Letterhead
from alerts.channels.base import Message
from alerts.news import what_is_news
from alerts.outbox import BATCH, DELAYS, PATIENCE, Delivered, deliver
from alerts.subscribing import subscribe, unsubscribe
from alerts.writing import writer
from casefiles.errors import DeliveryFailed, GiveUp, TryLater
from casefiles.model import Alert, Decision
from casefiles.parts import Delivery, DismissalReason, News, Subscription, Verdict
from casefiles.stores.base import Store
from tests.alerts.made import ListChannel, SetClock, finding, keep

HEAD = Letterhead(domain="watch.example")
DAY = timedelta(days=1)


def reader(name: str = "keeper", *, digest: bool = False, rights: tuple[str, ...] = ()) -> Subscription:
    return replace(subscribe(f"{name}@example.org", digest=digest, rights=rights), channel="list")


def tell(store: Store, clock: SetClock, digest_in: timedelta = timedelta(hours=6)) -> list[Alert]:
    """What the alert job does before it delivers."""
    untold = store.untold()
    earlier = store.alerts()
    alerts = what_is_news(untold, store.subscriptions(), earlier, clock(), clock() + digest_in)
    store.keep_alerts(alerts, untold)
    return alerts


def sent_by(store: Store, channel: ListChannel, clock: SetClock) -> Delivered:
    return deliver(store, {"list": channel}, writer(store, HEAD), clock)


def refuses(fault: DeliveryFailed, who: str = "") -> Callable[[Message], DeliveryFailed | None]:
    return lambda message: fault if who in message.recipient else None


def dismiss(store: Store, number: int, clock: SetClock) -> None:
    decision = Decision(
        id=f"d{number}",
        subject=finding(number).id,
        verdict=Verdict.DISMISSED,
        reason=DismissalReason.GENUINE_GOODS,
        who="officer",
        at=clock(),
    )
    store.keep_decision(decision)


def test_what_is_due_is_sent_once(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader())
    keep(store, finding(1), finding(2))
    [alert] = tell(store, clock)
    channel = ListChannel()
    done = sent_by(store, channel, clock)
    [message] = channel.sent
    assert message.id == f"{alert.id}@watch.example"
    assert [each.state for each in done.sent] == [Delivery.SENT]
    assert store.alerts()[0].sent_at == clock()
    assert channel.closed == 1
    assert sent_by(store, channel, clock) == Delivered()
    assert tell(store, clock) == []
    assert len(channel.sent) == 1


def test_a_correction_follows_under_the_first_message(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader())
    keep(store, finding(1))
    tell(store, clock)
    channel = ListChannel()
    sent_by(store, channel, clock)
    clock.move(days=1)
    dismiss(store, 1, clock)
    [correction] = tell(store, clock)
    assert correction.news is News.CORRECTION
    sent_by(store, channel, clock)
    first, second = channel.sent
    assert second.answers == first.id
    assert "the goods are genuine" in second.text
    assert "On March 1, 2026 02:00" in second.text


def test_what_is_settled_while_it_waits_is_never_sent(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader(digest=True))
    keep(store, finding(1), finding(2))
    tell(store, clock)
    channel = ListChannel()
    assert sent_by(store, channel, clock) == Delivered()
    dismiss(store, 1, clock)
    assert tell(store, clock) == []
    clock.move(hours=6)
    sent_by(store, channel, clock)
    [message] = channel.sent
    assert "item/2" in message.text
    assert "item/1" not in message.text
    assert store.alerts()[0].findings == (finding(2).id,)


def test_who_unsubscribes_gets_nothing_more(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader(digest=True))
    keep(store, finding(1))
    tell(store, clock)
    store.keep_subscription(unsubscribe(reader(digest=True)))
    clock.move(days=1)
    channel = ListChannel()
    done = sent_by(store, channel, clock)
    assert channel.sent == []
    assert [each.state for each in done.withdrawn] == [Delivery.WITHDRAWN]


def test_digests_of_several_runs_are_one_message(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader(digest=True))
    due = clock() + timedelta(hours=6)
    for number in (1, 2, 3):
        keep(store, finding(number), now=clock())
        tell(store, clock, due - clock())
        clock.move(hours=1)
    clock.at = due
    channel = ListChannel()
    done = sent_by(store, channel, clock)
    [message] = channel.sent
    assert message.text.count("markwatch explain") == 3
    assert len(done.sent) == 1
    clock.move(days=1)
    assert sent_by(store, channel, clock) == Delivered()
    assert tell(store, clock) == []


def test_one_bad_recipient_never_stops_the_others(store: Store, clock: SetClock) -> None:
    for name in ("anna", "gone", "zoe"):
        store.keep_subscription(reader(name))
    keep(store, finding(1))
    tell(store, clock)
    channel = ListChannel(fails=refuses(GiveUp("550 5.1.1 unknown"), "gone"))
    done = sent_by(store, channel, clock)
    assert sorted(message.recipient for message in channel.sent) == ["anna@example.org", "zoe@example.org"]
    [failed] = done.failed
    assert (failed.recipient, failed.result) == ("gone@example.org", "550 5.1.1 unknown")
    assert sent_by(store, channel, clock.__class__(clock() + 30 * DAY)) == Delivered()


def test_a_passing_fault_is_tried_again_ever_later_and_then_named(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader())
    keep(store, finding(1))
    tell(store, clock)
    channel = ListChannel(fails=refuses(TryLater("451 4.3.0 try again")))
    began = clock()
    for delay in DELAYS:
        [waiting] = sent_by(store, channel, clock).waiting
        assert waiting.due_at == clock() + delay
        assert sent_by(store, channel, SetClock(waiting.due_at - timedelta(milliseconds=1))) == Delivered()
        clock.at = waiting.due_at
    assert timedelta(hours=23) < clock() - began <= DAY
    [failed] = sent_by(store, channel, clock).failed
    assert failed.result == f"given up after {len(DELAYS) + 1} attempts: 451 4.3.0 try again"
    assert sent_by(store, channel, SetClock(clock() + DAY)) == Delivered()


def test_the_other_side_may_say_when(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader())
    keep(store, finding(1))
    tell(store, clock)
    [waiting] = sent_by(store, ListChannel(fails=refuses(TryLater("busy", wait=77.0))), clock).waiting
    assert waiting.due_at == clock() + timedelta(seconds=77)
    channel = ListChannel()
    clock.at = waiting.due_at
    sent_by(store, channel, clock)
    assert len(channel.sent) == 1


def test_a_channel_that_hangs_is_not_asked_for_every_alert(store: Store, clock: SetClock) -> None:
    for number in range(PATIENCE + 2 * BATCH):
        store.keep_subscription(reader(f"reader{number}"))
    keep(store, finding(1))
    tell(store, clock)
    asked: list[Message] = []

    def hangs(message: Message) -> DeliveryFailed:
        asked.append(message)
        return TryLater("timed out")

    done = sent_by(store, ListChannel(fails=hangs), clock)
    assert len(asked) == PATIENCE
    assert len(done.waiting) == PATIENCE + 2 * BATCH
    assert sorted({each.attempts for each in done.waiting}) == [0, 1]
    channel = ListChannel()
    clock.move(minutes=2)
    sent_by(store, channel, clock)
    assert len({message.id for message in channel.sent}) == PATIENCE + 2 * BATCH


def test_a_channel_that_is_not_set_makes_its_alerts_wait(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader())
    keep(store, finding(1))
    tell(store, clock)
    done = deliver(store, {}, writer(store, HEAD), clock)
    assert [each.attempts for each in done.waiting] == [0]
    assert "channel list" in (done.waiting[0].result or "")
    clock.move(minutes=2)
    assert len(sent_by(store, ListChannel(), clock).sent) == 1


class Killed(BaseException):
    """Stands for the end of the process between two steps."""


@pytest.mark.parametrize("killed_at", range(6))
def test_what_was_claimed_and_not_noted_goes_out_under_the_same_id(store: Store, clock: SetClock, killed_at: int) -> None:
    for name in ("anna", "ben", "cleo", "dora", "emil", "fay"):
        store.keep_subscription(reader(name))
    keep(store, finding(1))
    told = tell(store, clock)
    channel = ListChannel()

    def dies(message: Message) -> DeliveryFailed | None:
        if len(channel.sent) == killed_at:
            channel.sent.append(message)
            raise Killed
        return None

    channel.fails = dies
    with pytest.raises(Killed):
        sent_by(store, channel, clock)
    channel.fails = lambda message: None
    sent_by(store, channel, clock)
    ids = [message.id for message in channel.sent]
    assert set(ids) == {f"{alert.id}@watch.example" for alert in told}
    assert len(ids) == len(told) + 1  # the one in doubt, sent again


def test_two_thousand_findings_are_one_mail(store: Store, clock: SetClock) -> None:
    store.keep_subscription(reader())
    keep(store, *(finding(number, 0.6) for number in range(2_000)))
    [alert] = tell(store, clock)
    channel = ListChannel()
    sent_by(store, channel, clock)
    [message] = channel.sent
    assert len(alert.findings) == 2_000
    assert "and 1990 more" in message.text
    assert len(message.html.encode()) < 72_000
