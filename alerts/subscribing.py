"""Who wants to be told: subscriptions made from what a person typed, ended, and the time of their next digest. Pure."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, tzinfo

from alerts.addresses import mail_address
from alerts.cleaning import clean_line
from casefiles.errors import BadInput
from casefiles.model import content_id
from casefiles.parts import Subscription

LANGUAGES = ("en", "zh")
"""The languages that messages are written in."""

RECIPIENT_CHARACTERS = 254
"""Longest recipient: that of a mail address (RFC 5321 §4.5.3.1.3, less the angle brackets)."""


def subscribe(
    recipient: str,
    *,
    channel: str = "mail",
    rights: Iterable[str] = (),
    min_risk: float = 0.5,
    language: str = "en",
    digest: bool = False,
) -> Subscription:
    """An active subscription. Its id stands for channel, recipient and rights: subscribing again changes the rest of it.

    Raises:
        BadInput: the recipient, the threshold or the language cannot be used; the message says what would be right.
    """
    if not 0 <= min_risk <= 1:
        raise BadInput(f"risk {min_risk:g}: a threshold lies between 0 and 1, as 0.5 does")
    if language not in LANGUAGES:
        raise BadInput(f"language {language!r}: messages are written in {' and '.join(LANGUAGES)}")
    address = mail_address(recipient) if channel == "mail" else _name(recipient)
    chosen = tuple(sorted(set(rights)))
    return Subscription(
        id=content_id("subscription", channel, address, *chosen),
        recipient=address,
        channel=channel,
        rights=chosen,
        min_risk=min_risk,
        language=language,
        digest=digest,
    )


def unsubscribe(subscription: Subscription) -> Subscription:
    """The subscription, ended. What waits for it is withdrawn at the next delivery."""
    return replace(subscription, active=False)


def next_digest(now: datetime, at: time, zone: tzinfo) -> datetime:
    """The next time, strictly after ``now``, that a clock in ``zone`` shows ``at``; UTC.

    Where a clock change skips ``at``, the moment that the clock would have shown it without the change; where it comes twice,
    the first time (PEP 495, ``fold=0``).
    """
    day = now.astimezone(zone).date()
    days = (datetime.combine(day + timedelta(days=more), at, zone).astimezone(UTC) for more in (0, 1, 2))
    return next(moment for moment in days if moment > now)


def _name(recipient: str) -> str:
    if not recipient or recipient != clean_line(recipient, RECIPIENT_CHARACTERS):
        raise BadInput(f"recipient {clean_line(recipient, 60)!r}: one line of 1 to {RECIPIENT_CHARACTERS} visible characters")
    return recipient
