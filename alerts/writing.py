"""From the record to a message: what :func:`alerts.messages.compose` needs, looked up for one alert after another."""

from collections.abc import Callable
from datetime import datetime

from alerts.cards import Background, Letterhead
from alerts.channels.base import Message
from alerts.messages import TOP, compose
from casefiles.model import Alert, Decision
from casefiles.parts import News
from casefiles.stores.base import Filed, Store


def writer(store: Store, head: Letterhead) -> Callable[[Alert], Message]:
    """What composes messages from ``store`` as it is when they leave. Rights' ids and sources are read once, now."""
    registered = {right.id for right in store.rights()}
    sources = store.sources()

    def write(alert: Alert) -> Message:
        filed = store.findings(ids=alert.findings[:TOP])
        shown = sorted(registered & {each.finding.right_id for each in filed})
        rights = {right.id: right for right in (store.rights(shown) if shown else ())}  # with thumbnails, as they are named
        known = Background(rights=rights, sources=sources, decisions=_newest(store, alert, filed), told_at=_told_at(store, alert))
        return compose(alert, filed, known, head)

    return write


def _newest(store: Store, alert: Alert, filed: list[Filed]) -> dict[str, Decision]:
    """The newest decision on each finding; only a correction says them."""
    if alert.news is not News.CORRECTION:
        return {}
    decisions = {each.finding.id: store.decisions(each.finding.id) for each in filed}
    return {finding: on_it[-1] for finding, on_it in decisions.items() if on_it}


def _told_at(store: Store, alert: Alert) -> datetime | None:
    earlier = (each for finding in alert.findings[:1] for each in store.alerts(finding))
    corrected = next((each for each in earlier if each.id == alert.corrects), None)
    return (corrected.sent_at or corrected.created_at) if corrected else None
