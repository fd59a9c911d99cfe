"""What is news to whom: findings nobody was told of, and what each subscriber heard before, become alerts. Pure.

What counts as news to one subscription (the name stands in the alert and in the message):

==============  =====================================================================================================
first-seen      above the subscriber's threshold, and the subscriber never heard of it
risk-risen      known below the threshold and now above it, or risen by :data:`RISE` since it was last told
back-again      taken back before, and above the threshold again
correction      told, and now settled (:func:`is_settled`); it names the alert that it takes back
==============  =====================================================================================================

Decided findings, findings under the threshold and inactive subscriptions give no alert. The first three kinds are one alert each
per subscription and run, or all one alert when the subscription is a digest. A correction never waits for a digest: until it is
read, an honest trader may be written to.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from casefiles.model import Alert, content_id
from casefiles.parts import Delivery, News, Subscription, Verdict
from casefiles.stores.base import Filed

RISE = 0.2
"""A risk higher by this since it was last told is news again: about one step of the words a risk is put in."""

FALL = 0.5
"""A told finding is taken back when its risk falls under this share of the subscriber's threshold: clearly under it, so that
a risk that wavers about the threshold sends no corrections."""

NOT_INFRINGING = frozenset({Verdict.DISMISSED, Verdict.AUTHORISED})
"""What a person says of a finding that nobody is to be warned of."""

_EPSILON = 1e-9  # risks are sums of floats


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """One finding that is news to one subscription."""

    filed: Filed
    news: News
    episode: int
    """How many alerts on this finding the subscription had before: a later rise is another alert, a step redone is not."""
    corrects: str | None = None


def what_is_news(
    untold: Iterable[Filed], subscriptions: Iterable[Subscription], earlier: Iterable[Alert], now: datetime, digest_at: datetime
) -> list[Alert]:
    """The alerts to write, by subscription.

    Args:
        untold: the untold queue.
        earlier: at least every alert about one of these findings, oldest first.
        now: when the alerts are created, and due if not for a digest.
        digest_at: when digests are due (:func:`alerts.subscribing.next_digest`).
    """
    untold = list(untold)
    history: dict[tuple[str, str], list[Alert]] = defaultdict(list)
    for alert in earlier:
        for finding in alert.findings:
            history[alert.subscription_id, finding].append(alert)
    alerts: list[Alert] = []
    for subscription in sorted(subscriptions, key=lambda each: each.id):
        if subscription.active:
            items = (_item(filed, subscription, history[subscription.id, filed.finding.id]) for filed in untold)
            alerts += _grouped(subscription, [item for item in items if item], now, digest_at)
    return alerts


def silenced(alerts: Iterable[Alert]) -> list[Alert]:
    """The alerts of a baseline: their findings count as known and no message is sent. Corrections are never silenced."""
    return [alert if alert.news is News.CORRECTION else replace(alert, state=Delivery.SILENT) for alert in alerts]


def is_settled(filed: Filed, min_risk: float) -> bool:
    """Whether nobody is to be warned of this any more: a person dismissed or authorised it, or, unless a person confirmed or
    referred it, it holds no longer (risk 0) or its risk fell under :data:`FALL` of ``min_risk``.
    """
    if filed.status is not None:
        return filed.status in NOT_INFRINGING
    return filed.finding.risk <= 0 or filed.finding.risk < min_risk * FALL


def what_is_left(alert: Alert, filed: Iterable[Filed], subscription: Subscription | None) -> Alert | None:
    """The alert with only those findings that are still to be told when it leaves, or ``None``: the subscription ended, or all
    findings were settled meanwhile (for a correction: all hold again).

    Args:
        filed: the findings as they are now, in any order.
        subscription: as it is now; ``None`` when there is none.
    """
    if subscription is None or not subscription.active:
        return None
    correction = alert.news is News.CORRECTION
    due = {each.finding.id for each in filed if is_settled(each, subscription.min_risk) == correction}
    stay = [index for index, finding in enumerate(alert.findings) if finding in due]
    return _only(alert, stay) if stay else None


def joined_digests(alerts: Iterable[Alert], now: datetime) -> list[tuple[Alert, list[Alert]]]:
    """Digests of one subscription that are due at the same time, never tried, and from several runs, each joined into one:
    (the joint alert, its parts). The joint alert's id is made from subscription and due time: joining again gives the same.
    """
    due: dict[tuple[str, datetime], list[Alert]] = defaultdict(list)
    for alert in alerts:
        waits = alert.state is Delivery.PENDING and alert.attempts == 0 and alert.news is not News.CORRECTION
        if waits and alert.created_at < alert.due_at <= now:
            due[alert.subscription_id, alert.due_at].append(alert)
    joined = []
    for (subscription, at), parts in due.items():
        joint = content_id("digest", subscription, at.isoformat())
        if len(parts) > 1:
            joined.append((_joint(joint, parts), [part for part in parts if part.id != joint]))
    return joined


def _item(filed: Filed, subscription: Subscription, had: Sequence[Alert]) -> _Item | None:
    if subscription.rights and filed.finding.right_id not in subscription.rights:
        return None
    told = [alert for alert in had if alert.state not in (Delivery.FAILED, Delivery.WITHDRAWN)]
    if is_settled(filed, subscription.min_risk):
        heard = [alert for alert in told if _may_be_read(alert)]
        if not heard or heard[-1].news is News.CORRECTION:
            return None
        return _Item(filed=filed, news=News.CORRECTION, episode=len(had), corrects=heard[-1].id)
    if filed.finding.risk < subscription.min_risk:
        return None
    news = _news(filed, subscription, told[-1]) if told else _first_news(filed, had)
    return _Item(filed=filed, news=news, episode=len(had)) if news else None


def _may_be_read(alert: Alert) -> bool:
    """Whether the alert left, or may have left: one that was tried may have arrived although its answer did not."""
    return alert.state in (Delivery.SENT, Delivery.SENDING) or (alert.state is Delivery.PENDING and alert.attempts > 0)


def _first_news(filed: Filed, had: Sequence[Alert]) -> News:
    """A finding that changed since it was first filed, and was no matter for an alert then, was under the threshold."""
    return News.RISK_RISEN if filed.first_at < filed.changed_at and not had else News.FIRST_SEEN


def _news(filed: Filed, subscription: Subscription, last: Alert) -> News | None:
    if last.news is News.CORRECTION:
        return News.BACK_AGAIN
    if not last.risks:
        return None
    then = last.risks[last.findings.index(filed.finding.id)]
    rose = filed.finding.risk >= then + RISE - _EPSILON or then < subscription.min_risk
    return News.RISK_RISEN if rose else None


def _grouped(subscription: Subscription, items: Iterable[_Item], now: datetime, digest_at: datetime) -> list[Alert]:
    groups: dict[tuple[str, ...], list[_Item]] = defaultdict(list)
    for item in items:
        if item.corrects:
            groups[News.CORRECTION, item.corrects].append(item)
        else:
            groups[("digest",) if subscription.digest else (item.news,)].append(item)
    return [_alert(subscription, group, now, digest_at if name == ("digest",) else now) for name, group in sorted(groups.items())]


def _alert(subscription: Subscription, items: list[_Item], now: datetime, due_at: datetime) -> Alert:
    items = sorted(items, key=lambda item: (-item.filed.finding.risk, item.filed.finding.id))
    episodes = sorted(f"{item.filed.finding.id}:{item.episode}:{item.news}" for item in items)
    return Alert(
        id=content_id("alert", subscription.id, *episodes),
        subscription_id=subscription.id,
        recipient=subscription.recipient,
        channel=subscription.channel,
        news=items[0].news,
        findings=tuple(item.filed.finding.id for item in items),
        reasons=tuple(item.news for item in items),
        risks=tuple(item.filed.finding.risk for item in items),
        corrects=items[0].corrects,
        language=subscription.language,
        created_at=now,
        due_at=due_at,
    )


def _only(alert: Alert, stay: Sequence[int]) -> Alert:
    """The alert with the findings at these places alone."""
    return replace(
        alert,
        findings=tuple(alert.findings[index] for index in stay),
        reasons=tuple(alert.reasons[index] for index in stay) if alert.reasons else (),
        risks=tuple(alert.risks[index] for index in stay) if alert.risks else (),
    )


def _joint(id: str, parts: Sequence[Alert]) -> Alert:
    """One alert for all parts; a finding that stands in two of them keeps its first reason and its last risk."""
    reasons: dict[str, News] = {}
    risks: dict[str, float] = {}
    for part in sorted(parts, key=lambda each: each.created_at):
        for index, finding in enumerate(part.findings):
            reasons.setdefault(finding, part.reasons[index] if part.reasons else part.news)
            risks[finding] = part.risks[index] if part.risks else 0.0
    order = sorted(risks, key=lambda finding: (-risks[finding], finding))
    return replace(
        parts[0],
        id=id,
        news=reasons[order[0]],
        findings=tuple(order),
        reasons=tuple(reasons[finding] for finding in order),
        risks=tuple(risks[finding] for finding in order),
        created_at=max(part.created_at for part in parts),
    )
