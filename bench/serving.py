"""The shops that benchmarks crawl, each in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def served(module: str, *arguments: str, before: tuple[str, ...] = ()) -> Iterator[str]:
    """The server ``module``, which prints its home page first; gives that.

    Args:
        module: what ``python -m`` runs.
        arguments: what it is told.
        before: a command that runs it, such as ``nice -n 19``.
    """
    command = [*before, sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()
