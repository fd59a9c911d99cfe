"""Nights that are killed: an office with a shop and a mail server on loopback, the command, and what must hold in the end."""

import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random  # noqa: TID251  (seeded)

import psutil
from sqlalchemy import select

from alerts.subscribing import subscribe
from casefiles.clock import now
from casefiles.moments import Moment
from casefiles.parts import Delivery
from casefiles.stores import open_store
from casefiles.stores.opening import database_at
from casefiles.stores.tables import frontier, rounds
from tests.alerts.channels.servers import Mailbox, mail_server
from tests.crawlers.shops import Shop, html, product, stock
from tests.markwatch.offices import COMMAND, a_mark, environment, settings_for, write_settings

LISTENING = Path(__file__).parent / "listening"
CONCURRENCY = 4
MARKED = "Harbour Lantern"
OWN = ("/robots.txt", "/sitemap.xml")
"""What every crawl asks for first, a resumed one too."""
_END = 20.0
"""Seconds until a crawling process has seen that the night is dead."""


@dataclass
class Office:
    """A folder with a record, the shop that its nights crawl, and the mailbox they write to."""

    folder: Path
    shop: Shop
    mailbox: Mailbox = field(default_factory=Mailbox)
    port: int = 0
    repeated: int = 0
    """Pages asked for again though they were settled in this round: there must be none."""
    kills: int = 0
    _known: set[str] = field(default_factory=set)

    @property
    def record(self) -> str:
        return f"sqlite:///{self.folder / 'markwatch.db'}"

    def begin(self, **variables: str) -> "subprocess.Popen[bytes]":
        """``markwatch nightly``."""
        with (self.folder / "said").open("ab") as said:
            return subprocess.Popen(
                [COMMAND, "nightly"], cwd=self.folder, env=environment(**variables), stdout=subprocess.DEVNULL, stderr=said
            )

    def strike(self, moments: Mapping[Moment, int]) -> None:
        """One night in which whoever comes to one of ``moments`` for the so-manieth time is killed; fails when none came."""
        log = self.folder / "log"
        log.write_text("")
        at = " ".join(f"{moment}:{on}" for moment, on in moments.items())
        self._watched(self.begin(PYTHONPATH=str(LISTENING), STRIKE_AT=at, STRIKE_LOG=str(log)), None)
        came = Counter(log.read_text("utf-8").split())
        assert set(came) == set(moments), f"no process came to {set(moments) - set(came)}"
        self.kills += came.total()

    def strike_by_chance(self, chance: Random, longest: float) -> bool:
        """One night that is killed after a moment up to ``longest`` seconds: the whole of it, or one of its processes. ``False``
        when it was done before, and well. The first fifth of the time goes into loading the program.
        """
        night = self.begin()
        after, whom = (
            chance.uniform(0.2 * longest, longest),
            chance.choice(("night", "night", "crawlers.running", "reader_process")),
        )
        struck = self._watched(night, (after, whom))
        self.kills += struck
        assert struck or night.returncode == 0, self._said()
        return struck

    def finish(self) -> None:
        """One night to its end."""
        night = self.begin()
        self._watched(night, None)
        assert night.returncode == 0, self._said()

    def _said(self) -> str:
        """The end of what its nights wrote to standard error."""
        return (self.folder / "said").read_text("utf-8", "replace")[-4000:]

    def _watched(self, night: "subprocess.Popen[bytes]", strike: tuple[float, str] | None) -> bool:
        before, settled = len(self.shop.asks), self._settled()
        struck = _struck(night, *strike) if strike else False
        night.wait(240)
        asked = [path for path in self.shop.paths()[before:] if path not in OWN]
        self.repeated += sum(self.shop.url(path) in settled for path in asked)
        return struck

    def _settled(self) -> set[str]:
        """Addresses that are settled in the open round."""
        if not (self.folder / "markwatch.db").is_file():
            return set()
        database = database_at(self.record)
        try:
            with database.reading() as connection:
                newest = select(rounds.c.number).where(rounds.c.ended_at.is_(None)).scalar_subquery()
                return set(connection.execute(select(frontier.c.url).where(frontier.c.settled == newest)).scalars())
        finally:
            database.close()

    @property
    def rounds(self) -> int:
        """Rounds of the shop, begun or done."""
        store = open_store(self.record)
        try:
            return store.ledger(self.shop.host).next() - 1
        finally:
            store.close()

    def found(self) -> dict[str, object]:
        """What the record holds in the end: listings with their pictures, findings, and what was told to whom."""
        store = open_store(self.record)
        try:
            listings = sorted((each.url, each.title, tuple(p.digest for p in each.pictures)) for each in store.listings())
            findings = sorted((each.finding.id, each.finding.risk) for each in store.findings())
            alerts = store.alerts()
        finally:
            store.close()
        unsent = [(alert.state, alert.result) for alert in alerts if alert.state is not Delivery.SENT]
        assert alerts and not unsent, f"{len(alerts)} warnings, not sent: {unsent}"  # noqa: PT018
        assert {mail["Message-ID"] for mail in self.mailbox.mails} == {f"<{alert.id}@tests.example>" for alert in alerts}
        told = Counter((alert.subscription_id, finding) for alert in alerts for finding in alert.findings)
        return {"listings": listings, "findings": findings, "told": told}


@contextmanager
def office(folder: Path, shop: Shop) -> Iterator[Office]:
    """An office that knows one mark and two subscribers and crawls ``shop``."""
    folder.mkdir()
    opened = Office(folder, shop)
    with mail_server(opened.mailbox) as port:
        settings = settings_for(folder, sites=(shop.url(),), mail=port)
        file = write_settings(folder, settings)
        more = f'[crawl]\nconcurrency = {CONCURRENCY}\nrender = "never"'
        file.write_text(file.read_text("utf-8").replace("[crawl]", more), "utf-8")
        store = open_store(settings.record)
        store.keep_rights([a_mark(MARKED)], now())
        for reader in ("owner@brand.example", "officer@bureau.example"):
            store.keep_subscription(subscribe(reader, min_risk=0.0))
        store.close()
        yield opened


def fill(shop: Shop, count: int) -> None:
    """``count`` products with pictures, every eighth one under the mark."""
    stock(shop, count)
    for number in range(0, count, 8):
        shop.routes[f"/product/mug-{number}"] = html(product(number, title=f"{MARKED} lamp number {number}"))


def _family(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def _struck(night: "subprocess.Popen[bytes]", after: float, whom: str) -> bool:
    """Kill after so many seconds; one of its processes when it has such a one by then, else the night itself."""
    try:
        night.wait(after)
    except subprocess.TimeoutExpired:
        family = _family(night.pid)
        victims = [each for each in family if whom in _words(each)] or [psutil.Process(night.pid)]
        for victim in victims:
            victim.kill()
        night.wait(240)
        _gone(family)
        return True
    return False


def _words(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def _gone(family: list[psutil.Process]) -> None:
    """Nothing of a dead night lives on."""
    until = time.monotonic() + _END
    while alive := [each for each in family if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]:
        assert time.monotonic() < until, f"still there: {alive}"
        time.sleep(0.02)
