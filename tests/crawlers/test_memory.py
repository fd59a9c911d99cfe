"""The bound on a crawl's memory knows no memory but its own."""

import subprocess
import sys

LARGE = 400 * 1024 * 1024
CODE = """
import resource
from crawlers.memory import resident
print(resident(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def test_a_crawl_started_by_a_large_process_is_not_large() -> None:
    large = bytearray(LARGE)
    large[::4096] = b"x" * len(large[::4096])
    held, peak = map(int, subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True).stdout.split())
    assert peak >= LARGE, "the kernel counts what the process that started it once held"
    assert held < LARGE / 2
