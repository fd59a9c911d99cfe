"""A real shop that others wrote (django-oscar), seeded and served on loopback, and a real mail server beside it."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.shop import OSCAR, PRODUCTS, Shop


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a migrated and seeded shop."""
    folder = tmp_path_factory.mktemp("oscar")
    line = [sys.executable, "-W", "ignore", str(OSCAR / "seed.py"), str(folder), str(PRODUCTS)]
    subprocess.run(line, check=True, capture_output=True, env=os.environ | {"PYTHONPATH": str(OSCAR.parents[2])})
    return folder


@pytest.fixture(scope="session")
def shop(seeded: Path) -> Iterator[Shop]:
    """The shop, answering on a free port of loopback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"OSCAR_FOLDER": str(seeded), "DJANGO_SETTINGS_MODULE": "settings", "PYTHONPATH": str(OSCAR)}
    command = [sys.executable, "-W", "ignore", "-m", "django", "runserver", "--noreload", f"127.0.0.1:{port}"]
    with (seeded / "server.log").open("wb") as log, subprocess.Popen(command, env=environment, stdout=log, stderr=log) as server:
        url = f"http://127.0.0.1:{port}/"
        _wait_for(url)
        yield Shop(url=url, folder=seeded, truth=json.loads((seeded / "truth.json").read_text("utf-8")))
        server.kill()


def _wait_for(url: str) -> None:
    for _attempt in range(120):
        try:
            with urllib.request.urlopen(f"{url}catalogue/", timeout=10):
                return
        except OSError:
            time.sleep(0.5)
    pytest.fail(f"the shop at {url} did not come up within a minute")
