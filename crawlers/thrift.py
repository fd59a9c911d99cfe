"""One site must not cost the others their night: what a crawl may compute for what it brings, and who waits when it is more.

A page made to be costly keeps a reader or a browser busy for seconds, page after page. Bounds of one page do not help the other
sites then: on a busy machine they would share the processor with it evenly. So a site that computes much more than its pages
bring lets the others go first: its readers and its browser go on with the lowest priority, which costs nothing on an idle
machine. The crawling process itself keeps its own, since it holds the record's lock for moments and whoever waits for the lock
would wait for it too; it rests instead.
"""

import os
import time
from collections.abc import Iterable

import psutil

PER_PAGE = 0.5
"""Seconds of processor time that a settled page may cost: about ten times what downloading, reading and settling one takes
(40 to 60 ms on this project's machine, ``python -m bench --only crawl``)."""

MOST = 10.0
"""Seconds that may be saved up: a start with its imports, and one page that its reader is killed over."""

REST = 9
"""Times as long as it computed that a crawling process rests which computes too much: it has a tenth of a processor then."""

LONGEST = 45.0
"""Seconds of such a rest, after which is looked again."""

LOWEST = 19
"""The priority that gives way to all others (nice(2)); a process without rights cannot take it back, so it is kept until the
crawl of this site ends."""


class Allowance:
    """Processor time that is earned by settled pages and spent by the crawl; told again and again how much of both there was."""

    def __init__(self) -> None:
        self._left = MOST
        self._pages = 0
        self._spent = 0.0

    def overdrawn(self, pages: int, spent: float) -> bool:
        """Whether the crawl cost more than it brings.

        Args:
            pages: settled since the crawl began.
            spent: seconds of processor time since the crawl began.
        """
        earned = PER_PAGE * (pages - self._pages)
        self._left = min(self._left + earned - max(spent - self._spent, 0.0), MOST)
        self._pages, self._spent = pages, max(spent, self._spent)
        return self._left < 0


class Thrift:
    """What one crawl computes: the crawling process by itself, and with all it started."""

    def __init__(self) -> None:
        self._own, self._all = Allowance(), Allowance()
        self._computed = time.process_time()

    def rest(self, pages: int) -> float:
        """Seconds that the crawling process is to rest now.

        Args:
            pages: settled since the crawl began.
        """
        computed, before = time.process_time(), self._computed
        self._computed = computed
        return min(REST * (computed - before), LONGEST) if self._own.overdrawn(pages, computed) else 0.0

    def gives_way(self, pages: int) -> bool:
        """Whether what it started is to let others go first."""
        return self._all.overdrawn(pages, spent_by_all())


def spent_by_all() -> float:
    """Seconds of processor time of this process and of all it started, those that ended included."""
    return time.process_time() + sum(os.times()[2:4]) + sum(map(_spent, _offspring()))


def give_way() -> None:
    """Let all that this process started go on with the lowest priority; what it starts later must be told again."""
    for child in _offspring():
        try:
            os.setpriority(os.PRIO_PROCESS, child.pid, LOWEST)
        except (ProcessLookupError, PermissionError):  # it ended meanwhile; a sandbox's own child is another user's
            continue


def _offspring() -> Iterable[psutil.Process]:
    try:
        return psutil.Process().children(recursive=True)
    except psutil.Error:
        return ()


def _spent(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system + times.children_user + times.children_system)
