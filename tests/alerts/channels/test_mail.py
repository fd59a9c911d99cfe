from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest

from alerts.channels.base import Message
from alerts.channels.envelope import mail_of
from alerts.channels.mail import MailChannel, MailSettings, Security
from casefiles.errors import BadConfiguration, DeliveryFailed, GiveUp, TryLater
from tests.alerts.channels.servers import Mailbox, authenticator, certificate, free_port, mail_server, scripted_server
from tests.alerts.made import NOW, SetClock

JPEG = b"\xff\xd8\xff\xe0" + bytes(200)
MESSAGE = Message(
    id="00aa11bb22cc33dd@watch.example",
    recipient="keeper@example.org",
    subject="新线索：2 条，涉及 TARNHELM",
    text="第一行\n第二行\n",
    html='<p>第一行</p><img src="cid:one@watch.example">',
    pictures=(("one@watch.example", JPEG),),
    language="zh-Hans",
    subscription="5u85cr1p710n",
)


def settings(port: int, **more: Any) -> MailSettings:
    usual: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": port,
        "security": Security.NONE,
        "sender": "Brand watch <watch@watch.example>",
        "domain": "watch.example",
        "list_unsubscribe": "stop@watch.example",
        "timeout": 5.0,
    }
    return MailSettings(**(usual | more))


@contextmanager
def opened(port: int, **more: Any) -> Iterator[MailChannel]:
    channel = MailChannel(settings(port, **more), SetClock())
    try:
        yield channel
    finally:
        channel.close()


@pytest.mark.parametrize(
    "subject",
    [
        "新线索：32 条，涉及 珂洛佩、S1 耳机产品摄影 等（最高风险 99%）",
        "é" * 3 + " x" * 60,
        "plain words " * 12 + "end",
        "S1 耳机",
        "",
        "朔" * 120,
    ],
)
def test_a_subject_arrives_as_it_was_written_in_lines_that_every_server_takes(subject: str) -> None:
    sent = mail_of(replace(MESSAGE, subject=subject), "watch@watch.example", "watch.example", None, NOW).as_bytes()
    assert message_from_bytes(sent, policy=SMTP)["Subject"] == subject
    assert all(len(line) <= 78 for line in sent.split(b"\r\n\r\n")[0].split(b"\r\n"))


def test_a_mail_has_all_its_parts_and_headers() -> None:
    box = Mailbox()
    with mail_server(box) as port, opened(port) as channel:
        channel.send(MESSAGE)
    [mail] = box.mails
    assert mail["Message-ID"] == "<00aa11bb22cc33dd@watch.example>"
    assert mail["From"] == "Brand watch <watch@watch.example>"
    assert mail["To"] == "keeper@example.org"
    assert mail["Subject"] == "新线索：2 条，涉及 TARNHELM"
    assert mail["Date"] == "Sun, 01 Mar 2026 02:00:00 +0000"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Id"] == "markwatch warnings <warnings.watch.example>"
    assert mail["List-Unsubscribe"].strip() == "<mailto:stop@watch.example?subject=unsubscribe%205u85cr1p710n>"
    assert mail["Content-Language"] == "zh-Hans"
    assert mail["In-Reply-To"] is None
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/jpeg",
    ]
    text, html, picture = (part for part in mail.walk() if not part.is_multipart())
    assert text.get_content().replace("\r\n", "\n") == MESSAGE.text
    assert 'src="cid:one@watch.example"' in html.get_content()
    assert picture["Content-ID"] == "<one@watch.example>"
    assert picture.get_content() == JPEG
    assert picture.get_content_disposition() == "inline"


def test_a_correction_stands_under_what_it_corrects() -> None:
    box = Mailbox()
    with mail_server(box) as port, opened(port) as channel:
        channel.send(replace(MESSAGE, answers="ffee@watch.example"))
    [mail] = box.mails
    assert mail["In-Reply-To"] == mail["References"] == "<ffee@watch.example>"


def test_the_same_message_gives_the_same_mail() -> None:
    box = Mailbox()
    with mail_server(box) as port, opened(port) as channel:
        channel.send(MESSAGE)
        channel.send(MESSAGE)
    one, other = ([part.get_content() for part in mail.walk() if not part.is_multipart()] for mail in box.mails)
    assert one == other
    assert box.mails[0].items()[:-2] == box.mails[1].items()[:-2]  # but for the boundary between the parts


def test_one_connection_carries_several_and_is_opened_again_when_lost() -> None:
    box = Mailbox()
    port = free_port()
    with opened(port) as channel:
        with mail_server_on(port, box):
            channel.send(MESSAGE)
            channel.send(MESSAGE)
            assert box.connections == 1
        with mail_server_on(port, box):
            channel.send(MESSAGE)
    assert len(box.raw) == 3
    assert box.connections == 2


def mail_server_on(port: int, box: Mailbox) -> Any:
    return mail_server(box, port=port)


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.OPPORTUNISTIC])
def test_starttls_and_a_password(security: Security, tmp_path: Path) -> None:
    trusted, context = certificate(tmp_path)
    box = Mailbox()
    server = mail_server(
        box, tls_context=context, require_starttls=True, authenticator=authenticator("watch", "s3cret"), auth_required=True
    )
    with server as port, opened(port, security=security, certificates=str(trusted), user="watch", password="s3cret") as channel:
        channel.send(MESSAGE)
    assert box.secured == [True]


def test_tls_from_the_first_byte(tmp_path: Path) -> None:
    trusted, context = certificate(tmp_path)
    box = Mailbox()
    with mail_server(box, ssl_context=context) as port, opened(port, security=Security.TLS, certificates=str(trusted)) as channel:
        channel.send(MESSAGE)
    assert len(box.raw) == 1


def test_a_wrong_password_is_ours_to_mend(tmp_path: Path) -> None:
    trusted, context = certificate(tmp_path)
    box = Mailbox()
    server = mail_server(box, tls_context=context, authenticator=authenticator("watch", "s3cret"), auth_required=True)
    with (
        server as port,
        opened(port, security=Security.STARTTLS, certificates=str(trusted), user="watch", password="wrong") as channel,
        pytest.raises(TryLater, match="535"),
    ):
        channel.send(MESSAGE)
    assert box.raw == []


def test_a_certificate_we_do_not_trust_stops_the_mail(tmp_path: Path) -> None:
    _, context = certificate(tmp_path)
    box = Mailbox()
    with (
        mail_server(box, tls_context=context) as port,
        opened(port, security=Security.STARTTLS) as channel,
        pytest.raises(TryLater, match=r"(?i)certificate"),
    ):
        channel.send(MESSAGE)
    assert box.raw == []


def test_required_tls_that_is_not_offered_stops_the_mail() -> None:
    box = Mailbox()
    with mail_server(box) as port, opened(port, security=Security.STARTTLS) as channel, pytest.raises(TryLater, match="STARTTLS"):
        channel.send(MESSAGE)
    assert box.raw == []


def test_a_password_is_never_sent_in_the_clear_unless_asked() -> None:
    box = Mailbox()
    with mail_server(box) as port, opened(port, security=Security.OPPORTUNISTIC) as channel:
        channel.send(MESSAGE)  # no password: sent without TLS
    assert box.secured == [False]
    with (
        mail_server(box) as port,
        opened(port, security=Security.OPPORTUNISTIC, user="watch", password="s3cret") as channel,
        pytest.raises(TryLater, match="in the clear"),
    ):
        channel.send(MESSAGE)


@pytest.mark.filterwarnings("ignore:Requiring AUTH:UserWarning")  # aiosmtpd warns the owner of such a server, who we are here
def test_a_server_that_asks_for_a_login_is_tried_later() -> None:
    box = Mailbox()
    server = mail_server(box, authenticator=authenticator("a", "b"), auth_required=True, auth_require_tls=False)
    with server as port, opened(port) as channel, pytest.raises(TryLater, match="530"):
        channel.send(MESSAGE)


def test_one_refused_recipient_does_not_stop_the_next() -> None:
    box = Mailbox(recipient=lambda address: "550 5.1.1 no such mailbox" if address.startswith("gone") else None)
    with mail_server(box) as port, opened(port) as channel:
        with pytest.raises(GiveUp, match=r"550 5\.1\.1 no such mailbox"):
            channel.send(replace(MESSAGE, recipient="gone@example.org"))
        channel.send(MESSAGE)
    assert [mail["To"] for mail in box.mails] == ["keeper@example.org"]
    assert box.connections == 1


@pytest.mark.parametrize(
    ("replies", "fault", "said"),
    [
        ({"CONNECT": "421 4.3.2 closing"}, TryLater, "421"),
        ({"CONNECT": "554 5.3.2 not now"}, TryLater, "554"),  # said to everyone, so not about this message
        ({"CONNECT": None}, TryLater, "closed"),
        ({"EHLO": "500 what", "HELO": "500 what"}, TryLater, "500"),
        ({"MAIL": "451 4.3.0 try again"}, TryLater, "451"),
        ({"MAIL": "421 4.7.0 too many"}, TryLater, "421"),
        ({"MAIL": "530 5.7.0 log in first"}, TryLater, "530"),
        ({"MAIL": "553 5.1.8 sender not known"}, GiveUp, "553"),
        ({"RCPT": "450 4.2.0 greylisted"}, TryLater, "450"),
        ({"RCPT": "421 4.7.0 enough"}, TryLater, "421"),
        ({"RCPT": "550 5.1.1 unknown"}, GiveUp, "550"),
        ({"DATA": "451 4.3.0 disk full"}, TryLater, "451"),
        ({"DATA": "554 5.6.0 no"}, GiveUp, "554"),
        ({"DATA": None}, TryLater, "closed"),
        ({".": "452 4.3.1 disk full"}, TryLater, "452"),
        ({".": "552 5.3.4 too large"}, GiveUp, "552"),
        ({".": None}, TryLater, "closed"),
        ({"CONNECT": ""}, TryLater, "timed out"),
        ({".": ""}, TryLater, "timed out"),
    ],
)
def test_what_the_server_does_decides_what_we_do(replies: dict[str, str | None], fault: type[DeliveryFailed], said: str) -> None:
    with scripted_server(replies) as port, opened(port, timeout=0.5) as channel, pytest.raises(fault, match=said):
        channel.send(MESSAGE)


def test_a_server_that_is_not_there() -> None:
    with opened(free_port()) as channel, pytest.raises(TryLater, match=r"(?i)refused"):
        channel.send(MESSAGE)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "x" * 70 + ".example"])
def test_a_host_that_has_no_address(host: str) -> None:
    with opened(25, host=host) as channel, pytest.raises(TryLater, match=host[:10]):
        channel.send(MESSAGE)


def test_a_server_that_vanishes_after_taking_is_asked_again_under_the_same_id() -> None:
    box = Mailbox(content=lambda message_id: "take and vanish")
    with mail_server(box) as port, opened(port) as channel:
        with pytest.raises(TryLater):
            channel.send(MESSAGE)
        box.content = lambda message_id: None
        channel.send(MESSAGE)
    assert [mail["Message-ID"] for mail in box.mails] == ["<00aa11bb22cc33dd@watch.example>"] * 2


def test_a_mail_that_is_too_large_is_given_up() -> None:
    with opened(free_port()) as channel, pytest.raises(GiveUp, match="bytes"):
        channel.send(replace(MESSAGE, text="x" * 3_000_000))


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"host": ""}, "host"),
        ({"host": "a\nb"}, "host"),
        ({"port": 0}, "port"),
        ({"sender": "nobody"}, "sender"),
        ({"sender": "a@b.c, d@e.f"}, "sender"),
        ({"sender": "a@b.c\r\nBcc: d@e.f"}, "sender"),
        ({"domain": ""}, "domain"),
        ({"user": "watch"}, "password"),
        ({"list_unsubscribe": "nobody"}, "unsubscribe"),
        ({"security": "ssl"}, "security"),
        ({"timeout": 0}, "timeout"),
    ],
)
def test_settings_that_cannot_be_used_are_named(wrong: dict[str, Any], named: str) -> None:
    with pytest.raises(BadConfiguration, match=named):
        settings(**({"port": 25} | wrong))


def test_the_password_is_not_shown() -> None:
    assert "s3cret" not in repr(settings(25, user="watch", password="s3cret"))
