"""What the operator is told when a shop gives less than it used to, by a real mail server."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from casefiles.parts import PageKind
from casefiles.stores import open_store
from casefiles.stores.base import Coverage, Link, Outcome, Visit
from markwatch import nights
from markwatch.config_tables import Alerts
from tests.alerts.channels.servers import Mailbox, mail_server
from tests.markwatch.offices import settings_for

SITE = "shop.example"
FIRST = datetime(2026, 3, 1, 2, tzinfo=UTC)


def row(number: int, fetched: int) -> Coverage:
    return Coverage(
        night=FIRST + timedelta(days=number), site=SITE, planned=100, fetched=fetched, unchanged=0, refused=0,
        blocked=100 - fetched, failed=0, read=fetched, unread=100 - fetched,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "subject", "said"),
    [
        (
            "en",
            "markwatch saw less than usual of shop.example: 30 of 100 pages",
            ("only 30 of 100 pages", "1 product page blocked by the site (a captcha stands before it)", "97 / 100", "What to do"),
        ),
        (
            "zh",
            "markwatch 对 shop.example 的覆盖低于平常：30/100 个页面",
            ("仅看到 30 个", "1 个商品页被网站拦截（需通过验证码）", "97 / 100", "如何处理"),
        ),
    ],
)
def test_a_fall_is_mailed_with_what_was_not_seen(language: str, subject: str, said: tuple[str, ...], tmp_path: Path) -> None:
    mailbox = Mailbox()
    with mail_server(mailbox) as port:
        alerts = Alerts(operator="watch@bureau.example")
        settings = settings_for(tmp_path, mail=port).model_copy(update={"alerts": alerts, "language": language})
        store = open_store(settings.record)
        store.keep_coverage([row(number, 95 + number) for number in range(4)])
        ledger = store.ledger(SITE)
        ledger.open(FIRST)
        ledger.plan([Link(url="https://shop.example/1", kind=PageKind.PRODUCT)], FIRST)
        ledger.claim(1)
        ledger.settle(Visit(url="https://shop.example/1", outcome=Outcome.BLOCKED, why="captcha"), FIRST)
        for _ in range(2):
            (fallen,) = nights.falls(store, settings, lambda: FIRST, [row(4, 30)])
        assert nights.falls(store, settings, lambda: FIRST, [row(4, 95)]) == []
        store.close()
    first, again = mailbox.mails
    assert (first["To"], first["Subject"]) == ("watch@bureau.example", subject)
    assert first["Message-ID"] == again["Message-ID"], "a copy after a kill is seen as one"
    for kind in ("plain", "html"):
        body = first.get_body((kind,))
        assert body is not None
        for words in (*said, fallen.said_in(language)):
            assert words in body.get_content(), kind


def test_no_operator_no_mail(tmp_path: Path) -> None:
    mailbox = Mailbox()
    with mail_server(mailbox) as port:
        settings = settings_for(tmp_path, mail=port)
        store = open_store(settings.record)
        store.keep_coverage([row(number, 95) for number in range(4)])
        assert len(nights.falls(store, settings, lambda: FIRST, [row(4, 30)])) == 1
        store.close()
    assert mailbox.mails == []
