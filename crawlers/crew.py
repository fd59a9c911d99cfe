"""The crawling processes of one call, one a site, and the watchdog over each: a thread of the parent that reads what the process
says and, when it says nothing for too long, has it dump its stacks, kills its whole process group and starts another.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from typing import IO, Any

from casefiles import errors
from casefiles.errors import MarkwatchError
from casefiles.records import to_json
from casefiles.stores import open_store
from crawlers.orders import CrawlOrder, CrawlProgress

_CHILD = "from crawlers.running import main; main()"

GRACE = 45.0
"""Seconds that a stopped crawl may take to let its requests end, before it is killed; nothing is lost either way."""

BEGINNING = 120.0
"""Seconds until a process must have said its first word: it loads a great deal, on a busy machine slowly."""

DUMP = 2.0
"""Seconds for a process that hangs to write its stacks to standard error before it is killed."""

MOST_WEDGES = 10
"""Processes of one site that may hang in one call; then the site is given up for this time."""

STUCK = 4
"""Exit code of a process that saw by itself that nothing moves (:data:`crawlers.running.STUCK`)."""


class End(Enum):
    """How a crawling process ended."""

    DONE = "done"
    """By itself, its crawl too."""
    HUNG = "hung"
    """It said nothing for too long, or saw itself that nothing moved."""
    UNTOLD = "untold"
    """Dead before it had its order."""


class Crew:
    """Crawls sites, each in a process group of its own.

    Args:
        progress: told how far each is, by one thread at a time.
    """

    def __init__(self, progress: Callable[[CrawlProgress], None]) -> None:
        self._progress, self._lock = progress, threading.RLock()
        self._at_work: set[subprocess.Popen[str]] = set()
        self._stopping = False

    def crawl_site(self, order: CrawlOrder, site: str) -> None:
        """Crawl one site; a process that hangs is replaced and what it hung on counts one wedge more. One that died before it had
        its order is replaced too: it did nothing.

        Raises:
            MarkwatchError: the crawl failed, or no process can be started.
        """
        for _ in range(MOST_WEDGES):
            end = End.DONE if self._stopping else self._run(order, site)
            if end is End.DONE:
                return
            if end is End.HUNG:
                self._blame(order, site)
            else:
                sys.stderr.write(f"{site}: the crawling process died before it had its order and is replaced\n")
        raise MarkwatchError(f"{site}: {MOST_WEDGES} processes hung or died on it; the next run goes on from there")

    def stop(self) -> None:
        """Stop all cleanly, and kill what has not ended after :data:`GRACE`."""
        self._stopping = True
        for child in list(self._at_work):
            child.send_signal(signal.SIGTERM)
            killer = threading.Timer(GRACE, _kill, [child])
            killer.daemon = True
            killer.start()

    def _run(self, order: CrawlOrder, site: str) -> End:
        """How one process ended; it is dead in any case."""
        with _started(site) as child:
            self._at_work.add(child)
            try:
                if self._stopping:
                    child.send_signal(signal.SIGTERM)
                if not _hand_over(order, child):
                    return End.UNTOLD
                said, hung = self._watched(order, child)
                code = child.wait()
            finally:
                self._at_work.discard(child)
        if hung or code == STUCK:
            return End.HUNG
        if code != 0:
            raise _failure(site, code, said)
        return End.DONE

    def _watched(self, order: CrawlOrder, child: "subprocess.Popen[str]") -> tuple[dict[str, Any], bool]:
        """The last thing that ``child`` said, and whether it hung and was killed."""
        assert child.stdout is not None
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=_listen, args=(child.stdout, lines), daemon=True).start()
        said: dict[str, Any] = {}
        while True:
            try:
                line = lines.get(timeout=order.wedge_seconds if said else BEGINNING)
            except queue.Empty:
                _dump_and_kill(child)
                return said, True
            if line is None:
                return said, False
            said = json.loads(line)
            if "error" not in said:
                with self._lock:
                    self._progress(CrawlProgress(**said))

    @staticmethod
    def _blame(order: CrawlOrder, site: str) -> None:
        store = open_store(order.record)
        try:
            blamed = store.ledger(site, order.worker_name).blame()
        finally:
            store.close()
        sys.stderr.write(f"{site}: the crawling process hung and is replaced; under way were: {', '.join(blamed) or 'nothing'}\n")


def _started(site: str) -> "subprocess.Popen[str]":
    pipe, command = subprocess.PIPE, [sys.executable, "-c", _CHILD]
    try:
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8", start_new_session=True)  # noqa: S603
    except OSError as error:
        raise MarkwatchError(
            f"{site}: no crawling process could be started ({error.strerror}); the next run tries again"
        ) from error


def _hand_over(order: CrawlOrder, child: "subprocess.Popen[str]") -> bool:
    """Whether ``child`` lived to take its order. Its standard input stays open: its end tells it that this process is dead."""
    assert child.stdin is not None
    try:
        child.stdin.write(to_json(order) + "\n")
        child.stdin.flush()
    except BrokenPipeError:
        with suppress(BrokenPipeError):  # what could not be sent is tried once more
            child.stdin.close()
        return False
    return True


def _listen(said: IO[str], lines: "queue.SimpleQueue[str | None]") -> None:
    try:
        for line in said:
            lines.put(line)
    finally:
        lines.put(None)


def _dump_and_kill(child: "subprocess.Popen[str]") -> None:
    """SIGUSR1 has Python write the stacks of all threads, also when one of them hangs in a library."""
    child.send_signal(signal.SIGUSR1)
    time.sleep(DUMP)
    _kill(child)


def _kill(child: "subprocess.Popen[str]") -> None:
    """The process with all it started: the reader and the browser."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _failure(site: str, code: int, said: dict[str, Any]) -> MarkwatchError:
    """The child's error as it was, or what is known of its death."""
    kind = getattr(errors, str(said.get("error", "")), MarkwatchError)
    if "error" in said and isinstance(kind, type) and issubclass(kind, MarkwatchError):
        return kind(said["message"])
    how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
    return MarkwatchError(f"the crawl of {site} {how}; what it had read is kept, the next run goes on from there")
