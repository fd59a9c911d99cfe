"""The shops that benchmarks crawl, each in a process of its own, and the engines beside the record."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TOOLS = Path(__file__).parents[1] / "tools"


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


@contextmanager
def engine(name: str, *options: str, **variables: str) -> Iterator[str]:
    """URL of the server that ``tools/NAME.py`` starts with ``options`` and environment ``variables``, and stops again."""
    script = TOOLS / f"{name}.py"
    command = [sys.executable, str(script), "start", *options]
    started = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=os.environ | variables)
    url, folder = started.stdout.splitlines()
    try:
        yield url
    finally:
        subprocess.run([sys.executable, script, "stop", folder], check=True)
