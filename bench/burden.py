"""What this process's children take, all of them together: processor time and memory, sampled while they run."""

import statistics
import threading
import time
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import psutil

EVERY = 0.2
"""Seconds between two samples; a process that lives shorter is missed, on both sides of a comparison."""


@dataclass
class Burden:
    """Samples in the order of time, by the machine's monotonic clock."""

    moments: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    """Processor time so far, of processes that ended too."""
    resident: list[int] = field(default_factory=list)
    """Bytes resident, pages that processes share counted in each."""

    def between(self, begin: float, end: float) -> float:
        """Seconds of processor time from one moment to the other."""
        last = len(self.moments) - 1
        first, final = (self.seconds[min(bisect_left(self.moments, at), last)] for at in (begin, end))
        return final - first

    def memory(self, begin: float, end: float) -> float:
        """MiB resident, the median over that stretch; the nearest sample where there is none in it."""
        last = len(self.moments) - 1
        first = min(bisect_left(self.moments, begin), last)
        return statistics.median(self.resident[first : max(bisect_left(self.moments, end), first + 1)]) / 2**20


@contextmanager
def burden() -> Iterator[Burden]:
    """Sample until the block ends."""
    taken, over = Burden(), threading.Event()
    sampler = threading.Thread(target=_sample, args=(taken, over), daemon=True)
    sampler.start()
    try:
        yield taken
    finally:
        over.set()
        sampler.join()


def _sample(taken: Burden, over: threading.Event) -> None:
    used: dict[psutil.Process, float] = {}
    while True:
        resident = 0
        for process in psutil.Process().children(recursive=True):
            try:
                times = process.cpu_times()
                used[process] = times.user + times.system
                resident += process.memory_info().rss
            except psutil.Error:
                continue
        taken.moments.append(time.monotonic())
        taken.seconds.append(sum(used.values()))
        taken.resident.append(resident)
        if over.wait(EVERY):
            return
