"""The shop is there for as long as the block lasts, and says so when it cannot be."""

import http.client
import socket
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

from casefiles.errors import BadConfiguration
from markwatch.example.serving import running


def status(base: str, path: str) -> int:
    connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse().status
    connection.close()
    return answer


def test_it_is_gone_after_the_block() -> None:
    with running() as base:
        assert status(base, "/robots.txt") == 200
    with pytest.raises(ConnectionRefusedError):
        status(base, "/robots.txt")


def test_the_second_night_on_the_same_port() -> None:
    with running() as base:
        assert (status(base, "/item/1007.html"), status(base, "/img/160/1106-1.jpg")) == (200, 404)
    with running(urlsplit(base).port or 0, night=2) as again:
        assert again == base
        assert (status(base, "/item/1007.html"), status(base, "/img/160/1106-1.jpg")) == (410, 200)


def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(BadConfiguration, match=str(port)), running(port):
            pass


def test_serving_until_interrupted() -> None:
    script = "from markwatch.example.serving import serve; serve(0, tell=lambda url: print(url, flush=True))"
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        base = process.stdout.readline().strip()
        assert status(base, "/") == 200
        process.terminate()
        process.wait(15)
    with pytest.raises(ConnectionRefusedError):
        status(base, "/")
