"""What every channel must do. A channel without a case here fails the suite."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO, StringIO, TextIOWrapper

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from alerts.channels import CHANNELS, ChannelSettings, open_channel, open_channels
from alerts.channels.base import Channel, Message
from alerts.channels.mail import MailSettings, Security
from casefiles.errors import BadConfiguration, DeliveryFailed, TryLater
from tests.alerts.channels.servers import Mailbox, free_port, mail_server
from tests.alerts.made import SetClock

MESSAGE = Message(
    id="0a1b@watch.example", recipient="keeper@example.org", subject="New leads: 2", text="one\ntwo\n", html="<p>one</p>"
)


@dataclass(frozen=True)
class Case:
    """A channel that works, what arrived by it, and the same channel with its way broken."""

    channel: Channel
    arrived: Callable[[], str]
    broken: Channel


def mail_settings(port: int) -> ChannelSettings:
    mail = MailSettings(host="127.0.0.1", port=port, security=Security.NONE, sender="w@watch.example", timeout=5)
    return ChannelSettings(clock=SetClock(), stream=StringIO(), mail=mail)


@contextmanager
def console_case() -> Iterator[Case]:
    stream, closed = TextIOWrapper(BytesIO(), "utf-8", write_through=True), StringIO()
    closed.close()
    yield Case(
        open_channel("console", ChannelSettings(clock=SetClock(), stream=stream)),
        lambda: bytes(stream.buffer.getvalue()).decode() if isinstance(stream.buffer, BytesIO) else "",
        open_channel("console", ChannelSettings(clock=SetClock(), stream=closed)),
    )


@contextmanager
def mail_case() -> Iterator[Case]:
    box = Mailbox()

    def arrived() -> str:
        return "\n".join(
            f"{m['Subject']} {m['To']} {part.get_content()}" for m in box.mails for part in [m.get_body(("plain",))] if part
        )

    with mail_server(box) as port:
        working = open_channel("mail", mail_settings(port))
        yield Case(working, arrived, open_channel("mail", mail_settings(free_port())))
        working.close()


CASES = {"console": console_case, "mail": mail_case}


@pytest.fixture(params=sorted(CHANNELS))
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    with CASES[request.param]() as made:
        assert made.channel.name == request.param
        yield made


def test_every_channel_has_a_case() -> None:
    assert set(CASES) == set(CHANNELS)


def test_a_message_arrives_whole(case: Case) -> None:
    case.channel.send(replace(MESSAGE, text="第一行\nsecond line\n", subject="新线索：2 条"))
    for words in ("第一行", "second line", "新线索：2 条", "keeper@example.org"):
        assert words in case.arrived()


def test_the_same_message_may_be_sent_again(case: Case) -> None:
    case.channel.send(MESSAGE)
    case.channel.send(MESSAGE)
    assert case.arrived().count("New leads: 2") == 2


def test_sending_goes_on_after_closing(case: Case) -> None:
    case.channel.close()
    case.channel.send(MESSAGE)
    case.channel.close()
    case.channel.close()
    case.channel.send(replace(MESSAGE, subject="another"))
    assert "another" in case.arrived()


def test_a_broken_way_is_tried_later(case: Case) -> None:
    with pytest.raises(TryLater):
        case.broken.send(MESSAGE)
    case.broken.close()


ANY = st.text(st.characters(), max_size=60)


@given(subject=ANY, text=ANY, html=ANY, recipient=st.sampled_from(["keeper@example.org", "a@b\r\nc", "\ud800@x.y"]))
@hypothesis_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_breaks_a_channel(case: Case, subject: str, text: str, html: str, recipient: str) -> None:
    try:
        case.channel.send(replace(MESSAGE, subject=subject, text=text, html=html, recipient=recipient))
    except DeliveryFailed as error:
        refused = str(error)
    else:
        refused = ""
    assert "\n" not in refused
    assert not any(ord(c) < 32 and c not in "\r\n\t" for c in case.arrived())


def test_a_channel_that_is_not_there_or_not_set_is_said() -> None:
    settings = ChannelSettings(clock=SetClock(), stream=StringIO())
    with pytest.raises(BadConfiguration, match="console, mail"):
        open_channel("pigeon", settings)
    with pytest.raises(BadConfiguration, match="mail"):
        open_channel("mail", settings)
    assert set(open_channels(settings)) == {"console"}
    assert set(open_channels(mail_settings(25))) == {"console", "mail"}
