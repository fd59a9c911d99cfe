"""What a test needs of a real browser: whether there is one, and its processes."""

import psutil
import pytest

from crawlers.rendering.chromium import lacking

needs_browser = pytest.mark.skipif(
    lacking() is not None, reason="no Chromium on this machine and tools/browser.sh could not get one"
)


def browsers() -> list[psutil.Process]:
    """The main processes of browsers that this test's crawls started."""
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            words = process.cmdline()
        except psutil.Error:
            continue
        if "--headless" in words and not any(word.startswith("--type=") for word in words) and process.status() != "zombie":
            found.append(process)
    return found
