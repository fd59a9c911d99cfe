"""The outbox in a process of its own, killed with SIGKILL at labelled and at arbitrary moments, over a real record and server."""

import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from alerts.news import what_is_news
from alerts.subscribing import subscribe
from casefiles.parts import Delivery
from casefiles.stores.base import Store
from tests.alerts.channels.servers import Mailbox, mail_server
from tests.alerts.made import NOW, finding, keep

READERS = 24

CHILD = '''
import os, signal, sys
from io import StringIO
from alerts.cards import Letterhead
from alerts.channels import ChannelSettings, open_channels
from alerts.channels.mail import MailSettings, Security
from alerts.outbox import deliver
from alerts.writing import writer
from casefiles.stores import open_store
from tests.alerts.made import SetClock

url, port, moment, count = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
clock = SetClock()
mail = MailSettings(host="127.0.0.1", port=port, security=Security.NONE, sender="w@watch.example", domain="watch.example")
channels = open_channels(ChannelSettings(clock=clock, stream=StringIO(), mail=mail))
store = open_store(url)
seen = 0

def step(name):
    global seen
    seen += name == moment
    if name == moment and seen > count:
        os.kill(os.getpid(), signal.SIGKILL)

class Labelled:
    """Passes every call on, and dies before or after it when told to."""

    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        call = getattr(self.inner, name)
        if name not in ("claim_alerts", "note_alert", "send"):
            return call
        def labelled(*given):
            step(f"before {name}")
            answer = call(*given)
            step(f"after {name}")
            return answer
        return labelled

print("ready", flush=True)
with store.exclusive("alert"):
    labelled = {name: Labelled(each) for name, each in channels.items()}
    deliver(Labelled(store), labelled, writer(store, Letterhead(domain="watch.example")), clock)
'''

MOMENTS = [f"{when} {what}" for what in ("claim_alerts", "send", "note_alert") for when in ("before", "after")]


def run(record: Path, port: int, moment: str = "never", count: int = 0) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD, f"sqlite:///{record}", str(port), moment, str(count)]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, text=True)


def ended(child: subprocess.Popen[str]) -> int:
    child.communicate(timeout=60)
    return child.returncode


@pytest.fixture
def written(store: Store) -> list[str]:
    """The Message-IDs that are due."""
    for number in range(READERS):
        store.keep_subscription(subscribe(f"reader{number}@example.org"))
    keep(store, finding(1), finding(2))
    untold = store.untold()
    alerts = what_is_news(untold, store.subscriptions(), [], NOW, NOW)
    store.keep_alerts(alerts, untold)
    return sorted(f"<{alert.id}@watch.example>" for alert in alerts)


def judge(box: Mailbox, store: Store, written: list[str], kills: int) -> None:
    """Every warning is in the mailbox exactly once by Message-ID, copies are copies, and the record knows."""
    ids = [str(mail["Message-ID"]) for mail in box.mails]
    assert sorted(set(ids)) == written
    assert len(ids) <= len(written) + kills
    bodies = {
        (str(mail["Message-ID"]), str(mail["To"]), part.get_content())
        for mail in box.mails
        for part in [mail.get_body(("plain",))]
        if part
    }
    assert len(bodies) == len(written)
    assert {alert.state for alert in store.alerts()} == {Delivery.SENT}


def test_killed_at_every_labelled_moment(store: Store, tmp_path: Path, written: list[str]) -> None:
    box = Mailbox()
    with mail_server(box) as port:
        for number, moment in enumerate(MOMENTS):
            assert ended(run(tmp_path / "record.db", port, moment, number % 3)) == -9
        assert ended(run(tmp_path / "record.db", port)) == 0
    judge(box, store, written, len(MOMENTS))


def test_killed_at_arbitrary_moments(store: Store, tmp_path: Path, written: list[str]) -> None:
    box = Mailbox()
    kills = 0
    with mail_server(box) as port:
        for milliseconds in (3, 11, 20, 34, 55):
            child = run(tmp_path / "record.db", port)
            assert child.stdout
            child.stdout.readline()  # it is about to begin
            taken, since = len(box.raw), monotonic()
            while len(box.raw) == taken and monotonic() - since < 5 and child.poll() is None:
                sleep(0.001)
            sleep(milliseconds / 1000)
            child.kill()
            kills += ended(child) == -9
        assert ended(run(tmp_path / "record.db", port)) == 0
    assert kills >= 2
    judge(box, store, written, kills)
