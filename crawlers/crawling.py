"""The room's front door: :func:`crawl` carries out an order and returns when it is done. Results are in the store."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType
from typing import Any

from casefiles import errors
from casefiles.errors import MarkwatchError
from casefiles.records import to_json
from crawlers.orders import CrawlOrder, CrawlProgress
from crawlers.sites import site_of

__all__ = ["CrawlOrder", "CrawlProgress", "crawl", "site_of"]

_CHILD = "from crawlers.running import main; main()"

GRACE = 45.0
"""Seconds that a stopped crawl may take to let its requests end, before it is killed; nothing is lost either way."""


def crawl(order: CrawlOrder, *, progress: Callable[[CrawlProgress], None] | None = None) -> None:
    """Crawl the sites of ``order``, one after the other, each in a fresh process; a site that fails does not stop the others.

    SIGTERM and SIGINT stop the crawl cleanly and are then raised again in this process, so that they mean what they meant before.
    When this process dies, the crawling process ends at once. Either way the next call goes on where this one was.

    Args:
        progress: called several times a second, and at the end of each site with ``ended`` set. It must not raise.

    Raises:
        BadConfiguration: a start is no web address.
        MarkwatchError: a site's crawl failed; of several, the first.
    """
    starts: dict[str, list[str]] = {}
    for url in order.starts:
        starts.setdefault(site_of(url), []).append(url)
    failures = []
    for site, urls in starts.items():
        try:
            _crawl_site(replace(order, starts=tuple(urls)), site, progress or _silent)
        except MarkwatchError as error:
            failures.append(error)
    if failures:
        raise failures[0]


def _silent(progress: CrawlProgress) -> None:
    del progress


def _crawl_site(order: CrawlOrder, site: str, progress: Callable[[CrawlProgress], None]) -> None:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", _CHILD]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8", start_new_session=True) as child:  # noqa: S603
        assert child.stdin is not None
        assert child.stdout is not None
        said: dict[str, Any] = {}
        with _passing_on_signals(child):
            # Standard input stays open: its end tells the child that this process is dead.
            child.stdin.write(to_json(order) + "\n")
            child.stdin.flush()
            for line in child.stdout:
                said = json.loads(line)
                if "error" not in said:
                    progress(CrawlProgress(**said))
            code = child.wait()
    if code != 0:
        raise _failure(site, code, said)


def _failure(site: str, code: int, said: dict[str, Any]) -> MarkwatchError:
    """The child's error as it was, or what is known of its death."""
    kind = getattr(errors, str(said.get("error", "")), MarkwatchError)
    if "error" in said and isinstance(kind, type) and issubclass(kind, MarkwatchError):
        return kind(said["message"])
    how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
    return MarkwatchError(f"the crawl of {site} {how}; what it had read is kept, the next run goes on from there")


@contextmanager
def _passing_on_signals(child: "subprocess.Popen[str]") -> Iterator[None]:
    """SIGTERM and SIGINT stop ``child``; when it has ended they are raised here again. Only the main thread can hear signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []

    def stop(signum: int, frame: FrameType | None) -> None:
        del frame
        if not heard:
            child.send_signal(signal.SIGTERM)
            killer = threading.Timer(GRACE, child.kill)
            killer.daemon = True
            killer.start()
        heard.append(signum)

    before = {signum: signal.signal(signum, stop) for signum in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for signum, handler in before.items():
            signal.signal(signum, handler)
    if heard:
        signal.raise_signal(heard[0])
