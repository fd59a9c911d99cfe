"""An alert as a message: Chinese or English, text and HTML, pictures inside. Pure but for the templates in the package.

Listing addresses stand as plain text and never as links: a warning full of live links to suspect shops is taken for phishing by
mail filters, and one click would tell the seller who is looking. Nothing is loaded from outside: styles are inline, pictures are
our own small copies inside the mail. What strangers wrote is cleaned and bounded in :mod:`alerts.cards` and escaped here.
"""

from collections.abc import Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from alerts.cards import Background, Card, Letterhead, card
from alerts.channels.base import Message
from alerts.cleaning import clean_header, clean_line
from alerts.formats import moment, percent
from alerts.wording import say
from casefiles.model import Alert
from casefiles.parts import DismissalReason, News
from casefiles.stores.base import Filed

TOP = 10
"""Findings shown in full; of the others their number is said."""

BODY_BYTES = 72_000
"""Text and HTML together, UTF-8. In base64 that is under 100 KB, beyond which large mail services clip a mail."""

_templates = Environment(
    loader=PackageLoader("alerts"),
    autoescape=select_autoescape(("html",)),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def compose(alert: Alert, filed: Sequence[Filed], known: Background, head: Letterhead) -> Message:
    """The message. The same arguments give the same bytes; its id is made from the alert's, so that a copy is seen as one.

    Args:
        filed: the first :data:`TOP` of the alert's findings, as they are now; more are passed over.
        known: rights, sources and decisions around them.
    """
    by_id = {each.finding.id: each for each in filed}
    reasons = alert.reasons or (alert.news,) * len(alert.findings)
    told = [(by_id[finding], news) for finding, news in zip(alert.findings, reasons, strict=True) if finding in by_id][:TOP]
    cards = [card(each, news, known, head, alert.language) for each, news in told]
    for shown in range(len(cards), 0, -1):
        message = _message(alert, cards[:shown], known, head)
        if len(message.text.encode()) + len(message.html.encode()) <= BODY_BYTES:
            return message
    return _message(alert, [], known, head)


def _message(alert: Alert, cards: Sequence[Card], known: Background, head: Letterhead) -> Message:
    values = {
        "heading": _heading(alert),
        "intro": _intro(alert, known, head),
        "lead": say("lead", alert.language),
        "verdicts": say("verdicts", alert.language, reasons=", ".join(DismissalReason)),
        "cards": cards,
        "more": len(alert.findings) - len(cards),
        "correction": alert.news is News.CORRECTION,
        "stop": _stop(alert),
        "unsubscribe": head.unsubscribe,
        "alert": alert,
        "language": _tag(alert.language),
        "say": lambda name, **filled: say(name, alert.language, **filled),
    }
    return Message(
        id=f"{alert.id}@{head.domain}",
        recipient=alert.recipient,
        subject=_subject(alert, cards),
        text=_templates.get_template("message.txt").render(values),
        html=_templates.get_template("message.html").render(values),
        pictures=tuple({picture.content_id: picture.jpeg for each in cards for picture in each.pictures if picture.jpeg}.items()),
        language=_tag(alert.language),
        answers=f"{alert.corrects}@{head.domain}" if alert.corrects else None,
        subscription=alert.subscription_id,
    )


def _tag(language: str) -> str:
    return "zh-Hans" if language.lower().startswith("zh") else "en"


def _heading(alert: Alert) -> str:
    return say("digest" if len(set(alert.reasons)) > 1 else alert.news.value, alert.language)


def _intro(alert: Alert, known: Background, head: Letterhead) -> str:
    if alert.news is News.CORRECTION:
        return say("taken-back", alert.language, when=moment(known.told_at or alert.created_at, head.zone, alert.language))
    count = len(alert.findings)
    return say("intro-one" if count == 1 else "intro", alert.language, count=count)


def _stop(alert: Alert) -> str:
    return say("stop", alert.language, recipient=clean_line(alert.recipient, 254), subscription=alert.subscription_id)


def _subject(alert: Alert, cards: Sequence[Card]) -> str:
    """What it is, of how many, for which rights. Nothing that a seller wrote stands in it."""
    named = list(dict.fromkeys(clean_line(each.right, 30) for each in cards))
    names = say("and", alert.language).join(named[:2])
    rights = names if len(named) <= 2 else say("others", alert.language, rights=names)
    subject = say("subject", alert.language, heading=_heading(alert), count=len(alert.findings), rights=rights)
    if alert.news is not News.CORRECTION:
        subject += say("highest", alert.language, risk=percent(max((each.risk for each in cards), default=0.0), alert.language))
    return clean_header(subject)
