"""Scrapy's bound on the memory of a crawl, held to what the crawling process itself holds."""

import resource
from pathlib import Path

from scrapy.extensions.memusage import MemoryUsage

_STATM = Path("/proc/self/statm")


def resident() -> int | None:
    """Bytes of memory that this process holds now; ``None`` where the kernel does not say (proc(5), /proc/pid/statm)."""
    try:
        return int(_STATM.read_text("ascii").split()[1]) * resource.getpagesize()
    except OSError:
        return None


class OwnMemory(MemoryUsage):
    """Scrapy's extension asks for the peak (``ru_maxrss``), which on Linux outlives ``exec``: a crawl started by a process that
    once held more than the bound would end as it begins.
    """

    def get_virtual_size(self) -> int:
        """What the bound is held to."""
        return resident() or super().get_virtual_size()
