"""``nightly`` killed with SIGKILL at ten random moments over a real shop: nothing lost, nobody told twice."""

import json
import random
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from casefiles.model import Alert
from casefiles.parts import Delivery
from casefiles.stores import open_store
from markwatch.demo import free_port
from tests.real.shop import COMMAND, Shop

pytestmark = [pytest.mark.real_shop, pytest.mark.slow, pytest.mark.timeout(1800)]
KILLS = 10
"""The part ``kills`` of the bench does it two hundred times."""
RIGHTS = """id,kind,name,owner,pictures
lantern,trademark,Harbour Lantern,Norvenne Works,
kettle,trademark,Alpine Kettle,Tallgrass Ltd,
drawing,copyright,Goods drawing seven,Norvenne Works,{picture}
"""


class Mailbox:
    """A real mail server's inbox: how often each Message-ID came in."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.subjects: list[str] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        from email import message_from_bytes, policy

        content = envelope.content
        message = message_from_bytes(content if isinstance(content, bytes) else (content or "").encode(), policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.seen[str(message["Message-ID"])] += 1
        self.subjects.append(str(message["Subject"]))
        return "250 kept"


@pytest.fixture
def mailbox() -> Iterator[tuple[Mailbox, int]]:
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield box, controller.port
    controller.stop()


def office(folder: Path, shop: Shop, port: int) -> Path:
    """A folder with settings, rights and a subscription, ready for ``nightly``."""
    folder.mkdir()
    settings = (
        f'[network]\nallow_hosts = ["{shop.host}"]\n[crawl]\nsites = ["{shop.url}"]\ndelay = 0\n'
        f'[mail]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
    )
    (folder / "markwatch.toml").write_text(settings, "utf-8")
    (folder / "rights.csv").write_text(RIGHTS.format(picture=shop.folder / "media" / shop.truth[7]["picture"]), "utf-8")
    run(folder, "rights", "import", "rights.csv")
    run(folder, "subscribe", "owner@brand.example", "--min-risk", "0")
    run(folder, "subscribe", "officer@bureau.example", "--min-risk", "0", "--language", "zh", "--right", "lantern")
    return folder


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run([COMMAND, *arguments], cwd=folder, check=False, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    return done.stdout


def findings(folder: Path) -> list[tuple[str, str, float]]:
    rows = [json.loads(line) for line in run(folder, "findings", "--format", "jsonl").splitlines()]
    return sorted((row["id"], row["url"], row["risk"]) for row in rows)


def alerts(folder: Path) -> list[Alert]:
    store = open_store(f"sqlite:///{folder / 'markwatch.db'}")
    written = store.alerts()
    store.close()
    return written


def tellings(written: list[Alert]) -> Counter[tuple[str, str]]:
    """How often each subscription was told of each finding."""
    return Counter((alert.subscription_id, finding) for alert in written for finding in alert.findings)


def killed(folder: Path, after: float) -> bool:
    """Start ``nightly`` and kill it after so many seconds; False when it was done before."""
    with subprocess.Popen([COMMAND, "nightly"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            return True
    return False


def test_ten_kills_lose_nothing_and_repeat_nothing(shop: Shop, tmp_path: Path, mailbox: tuple[Mailbox, int]) -> None:
    box, port = mailbox
    calm = office(tmp_path / "calm", shop, port)
    run(calm, "nightly")
    expected, calm_mails = findings(calm), dict(box.seen)
    assert expected
    assert calm_mails
    box.seen.clear()

    struck = office(tmp_path / "struck", shop, port)
    chance = random.Random(20261122)
    nights = [killed(struck, chance.uniform(1.0, 12.0)) for _night in range(KILLS)]
    while sum(nights) < KILLS and len(nights) < 3 * KILLS:  # a night that was done before its moment came shows nothing
        nights.append(killed(struck, chance.uniform(1.0, 6.0)))
    assert sum(nights) == KILLS
    run(struck, "nightly")

    assert findings(struck) == expected
    told = alerts(struck)
    assert {alert.state for alert in told} == {Delivery.SENT}
    assert set(box.seen) == {f"<{alert.id}@localhost>" for alert in told}, "every warning came in under its own Message-ID"
    assert tellings(told) == tellings(alerts(calm))

    before = dict(box.seen)
    run(struck, "nightly")
    assert dict(box.seen) == before, "a further night with nothing new sends nothing"
