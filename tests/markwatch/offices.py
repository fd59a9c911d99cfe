"""What the tests of the front share: the command run as a person runs it, an office over a copied record, and three nights."""

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from shutil import copyfile

from alerts.subscribing import subscribe
from casefiles.clock import Clock, now
from casefiles.model import Right
from casefiles.parts import RightKind
from casefiles.registry import read_rights
from casefiles.stores import open_store
from casefiles.stores.base import Run
from casefiles.stores.upkeep import backup
from markwatch.config import Settings
from markwatch.config_tables import Crawl, Mail, Network
from markwatch.example.rights import copy_rights
from markwatch.example.serving import running
from markwatch.jobs import Office, nightly
from tests.alerts.channels.servers import Mailbox, free_port, mail_server

COMMAND = Path(sys.executable).parent / "markwatch"
"""The installed command."""

SUBSCRIPTIONS = (
    subscribe("brand@shuolan.example", rights=("TM-SHUOLAN", "CR-S1-PHOTO")),
    subscribe("association@wuhai-grapes.example", rights=("GI-WUHAI-GRAPES",), language="zh"),
    subscribe("officer@bureau.example", min_risk=0.7, language="zh"),
)


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said where."""

    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        return self.err.splitlines()


CommandLine = Callable[..., Ended]
"""What the fixture ``run`` gives: takes the arguments of a command and runs it."""


def environment(**variables: str) -> dict[str, str]:
    """This process's environment without settings of ours, in English, with ``variables``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MARKWATCH_")}  # noqa: TID251  (handed on)
    return kept | {"MARKWATCH_LANGUAGE": "en", "COLUMNS": "100"} | variables


def command(*arguments: object, folder: Path, **variables: str) -> Ended:
    """The installed command, run to its end in ``folder``."""
    line = [str(COMMAND), *map(str, arguments)]
    done = subprocess.run(line, cwd=folder, env=environment(**variables), capture_output=True, text=True, timeout=120)
    return Ended(done.returncode, done.stdout, done.stderr)


def on_terminal(*arguments: object, folder: Path, **variables: str) -> Ended:
    """The same with a terminal for everything; what stands on it is ``out``, without colours."""
    ours, theirs = os.openpty()
    line = [str(COMMAND), *map(str, arguments)]
    with subprocess.Popen(line, cwd=folder, env=environment(**variables), stdin=theirs, stdout=theirs, stderr=theirs) as running:
        os.close(theirs)
        shown = b"".join(_until_hung_up(ours))
    os.close(ours)
    return Ended(running.returncode, re.sub(r"\x1b\[[\d;?]*[a-zA-Z]", "", shown.decode()), "")


def _until_hung_up(terminal: int) -> Iterator[bytes]:
    """What was written to a terminal until its last writer was gone, which Linux tells as EIO."""
    with suppress(OSError):
        while read := os.read(terminal, 65536):
            yield read


@dataclass(frozen=True, kw_only=True)
class Night:
    """What one night left behind."""

    runs: dict[str, Run]
    mails: list[EmailMessage]
    record: Path


@dataclass(frozen=True, kw_only=True)
class Nights:
    """The first night at the example shop, the same shop again, and the shop of the second night."""

    port: int
    first: Night
    again: Night
    later: Night

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def settings_for(folder: Path, *, sites: tuple[str, ...] = (), mail: int | None = None, max_pages: int = 20_000) -> Settings:
    """Settings with the record in ``folder`` that may reach ``sites``."""
    hosts = tuple(site.split("/")[2] for site in sites)
    return Settings(
        record=f"sqlite:///{folder / 'markwatch.db'}",
        archive=folder / "archive",
        network=Network(allow_hosts=hosts, contact="mailto:watch@tests.example"),
        crawl=Crawl(sites=sites, delay=0, max_pages=max_pages),
        mail=Mail(host="127.0.0.1" if mail else None, port=mail or 25, security="none", sender="watch@tests.example"),
    )


@contextmanager
def office(folder: Path, record: Path | None = None, *, mail: int | None = None, clock: Clock = now) -> Iterator[Office]:
    """An office that crawls nothing, over a copy of ``record`` or a record of its own."""
    settings = settings_for(folder, mail=mail)
    if record and record.parent != folder:
        copyfile(record, folder / "markwatch.db")
    store = open_store(settings.record)
    try:
        yield Office(store=store, settings=settings, clock=clock)
    finally:
        store.close()


@contextmanager
def mailed(folder: Path, record: Path, mailbox: Mailbox, *, clock: Clock = now) -> Iterator[Office]:
    """An office over a copy of ``record`` whose mail goes to ``mailbox``."""
    with mail_server(mailbox) as port, office(folder, record, mail=port, clock=clock) as desk:
        yield desk


def days_on(days: float) -> Clock:
    """A clock that is ahead."""
    return lambda: now() + timedelta(days=days)


def three_nights(folder: Path) -> Nights:
    """Crawl the example shop: first from nothing, then unchanged, then as it is a night later."""
    port, mailbox = free_port(), Mailbox()
    site = f"http://127.0.0.1:{port}/"
    with mail_server(mailbox) as mail_port:
        settings = settings_for(folder, sites=(site,), mail=mail_port)
        store = open_store(settings.record)
        try:
            store.keep_rights(read_rights(copy_rights(folder)).rights, now())
            for subscription in SUBSCRIPTIONS:
                store.keep_subscription(subscription)
            desk = Office(store=store, settings=settings, clock=now)
            first, again, later = (_night(desk, port, number, name, mailbox) for number, name in ((1, "1"), (1, "1b"), (2, "2")))
        finally:
            store.close()
    return Nights(port=port, first=first, again=again, later=later)


def _night(desk: Office, port: int, number: int, name: str, mailbox: Mailbox) -> Night:
    mailbox.raw.clear()
    with running(port, night=number):
        runs = nightly(desk)
    assert len({run.job for run in runs}) == len(runs), "a job is told of twice"
    record = Path(desk.settings.record.removeprefix("sqlite:///")).with_name(f"night-{name}.db")
    backup(desk.settings.record, record)
    return Night(runs={run.job: run for run in runs}, mails=mailbox.mails, record=record)


def a_mark(name: str, id: str = "TM-NEW") -> Right:
    """A trade mark that is nothing but a name."""
    return Right(id=id, kind=RightKind.TRADEMARK, name=name, number="99990001", owner="Tests")


@contextmanager
def knocking(port: int) -> Iterator[socket.socket]:
    """A socket that listens on ``port`` and answers nobody: whether anybody knocked is seen by ``accept``."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen()
        listener.setblocking(False)
        yield listener


def write_settings(folder: Path, settings: Settings) -> Path:
    """``markwatch.toml`` in ``folder`` with what tests set."""
    file = folder / "markwatch.toml"
    lines = [
        f'record = "{settings.record}"',
        "[network]",
        f"allow_hosts = {json.dumps(settings.network.allow_hosts)}",
        "[crawl]",
        f"sites = {json.dumps(settings.crawl.sites)}",
        f"delay = {settings.crawl.delay}",
        f"max_pages = {settings.crawl.max_pages}",
        "[mail]",
        *([f'host = "{settings.mail.host}"'] if settings.mail.host else []),
        f"port = {settings.mail.port}",
        'security = "none"',
        'sender = "watch@tests.example"',
    ]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file
