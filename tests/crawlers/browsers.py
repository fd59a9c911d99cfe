"""What a test needs of a real browser: whether there is one, and its processes."""

from collections.abc import Iterator
from contextlib import suppress

import psutil
import pytest

from crawlers.rendering.chromium import lacking

needs_browser = pytest.mark.skipif(
    lacking() is not None, reason="no Chromium on this machine and tools/browser.sh could not get one"
)


def browsers() -> list[psutil.Process]:
    """The main processes of browsers that this test's crawls started."""
    return [
        process
        for process, words in _started()
        if "--headless" in words and not any(word.startswith("--type=") for word in words)
    ]


def drivers() -> list[psutil.Process]:
    """The processes through which this test's crawls speak to their browsers."""
    return [process for process, words in _started() if "run-driver" in words]


def _started() -> Iterator[tuple[psutil.Process, list[str]]]:
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            if process.status() != psutil.STATUS_ZOMBIE:
                yield process, process.cmdline()
