"""``markwatch demo``: the whole path on the bundled example, with a real shop and a real mail server on loopback."""

import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from alerts.subscribing import subscribe
from casefiles.errors import BadInput
from casefiles.registry import read_rights
from casefiles.stores.base import Filed, Run, Store
from markwatch.config import Settings, read_settings
from markwatch.example.rights import copy_rights
from markwatch.example.serving import running
from markwatch.jobs import Office, nightly
from markwatch.report import report

SUBSCRIPTIONS = (
    subscribe("brand@shuolan.example", rights=("TM-SHUOLAN", "CR-S1-PHOTO"), language="en"),
    subscribe("association@wuhai-grapes.example", rights=("GI-WUHAI-GRAPES",), language="zh"),
    subscribe("officer@bureau.example", min_risk=0.7, language="zh"),
)
"""Who is told in the demo: a brand owner, the GI association, an officer for all rights."""

MARK = ".made-by-markwatch-demo"
"""A folder with this file in it was made by an earlier demo and may be made anew; any other is left alone."""

SETTINGS = """# Made by `markwatch demo`; every setting is in docs/reference/settings.md.
record = "sqlite:///markwatch.db"
archive = "archive"

[network]
allow_hosts = ["{host}"]      # the example shop is on loopback; other private addresses stay out of reach
contact = "mailto:watch@demo.example"

[crawl]
sites = ["{url}"]
delay = 0                     # loopback only: a real shop is asked slowly

[mail]
host = "127.0.0.1"
port = {port}
security = "none"
sender = "markwatch <watch@demo.example>"
unsubscribe = "stop@demo.example"
"""


class Postbox:
    """A mail server's inbox on disk: every message that comes in is a numbered ``.eml`` file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: ARG002, N802  (aiosmtpd's names)
        """Keep one message."""
        number = len(list(self.folder.glob("*.eml"))) + 1
        content = envelope.content or b""
        name = f"{number:02}-{envelope.rcpt_tos[0].partition('@')[0]}.eml"
        (self.folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return "250 kept"


@contextmanager
def postbox(folder: Path) -> Iterator[int]:
    """A mail server on loopback that keeps what it gets in ``folder``; yields its port."""
    folder.mkdir(parents=True, exist_ok=True)
    controller = Controller(Postbox(folder), hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def fresh(folder: Path) -> Path:
    """``folder``, empty but for our mark.

    Raises:
        BadInput: something else is there.
    """
    if folder.exists() and not (folder / MARK).is_file():
        raise BadInput(f"{folder}: exists and was not made by a demo; name another with --folder")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / MARK).touch()
    return folder


def is_free(port: int) -> bool:
    """Whether nobody listens on ``port`` of loopback."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def write_settings(folder: Path, shop: str, mail_port: int) -> Path:
    """``markwatch.toml`` of the demo; commands go on with it after the demo."""
    file = folder / "markwatch.toml"
    host = shop.removeprefix("http://").rstrip("/")
    file.write_text(SETTINGS.format(host=host, url=shop, port=mail_port), "utf-8")
    return file


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the demo leaves behind for a person to look at."""

    runs: list[Run]
    filed: list[Filed]
    settings: Path
    reports: tuple[Path, ...]
    mails: tuple[Path, ...]


def run_demo(folder: Path, port: int, office: Callable[[Settings], AbstractContextManager[Office]]) -> Shown:
    """The whole path: rights in, subscriptions, one night over the example shop, mails out, reports in both languages.

    Args:
        folder: made anew.
        port: of the example shop on loopback, the same later for `example-shop`; another when it is taken.
        office: opens the record with whatever shows progress.

    Raises:
        BadInput: ``folder`` holds something that no demo made.
    """
    fresh(folder)
    with running(port if is_free(port) else 0) as shop, postbox(folder / "mail") as mail_port:
        file = write_settings(folder, f"{shop}/", mail_port)
        settings = read_settings(file)
        with office(settings) as desk:
            store = desk.store
            store.keep_rights(read_rights(copy_rights(folder)).rights, desk.clock())
            for subscription in SUBSCRIPTIONS:
                store.keep_subscription(subscription)
            runs = nightly(desk)
            filed = store.findings()
            reports = tuple(_report(store, folder, language, runs, settings.zone) for language in ("en", "zh"))
    return Shown(runs=runs, filed=filed, settings=file, reports=reports, mails=tuple(sorted((folder / "mail").glob("*.eml"))))


def _report(store: Store, folder: Path, language: str, runs: list[Run], zone: tzinfo) -> Path:
    file = folder / f"report-{language}.html"
    began, ended = runs[0].began_at, runs[-1].ended_at or runs[-1].began_at
    file.write_text(report(store, began, ended + timedelta(seconds=1), zone, language), "utf-8")
    return file
