"""A shop that runs, and a way to ask it."""

import http.client
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from markwatch.example.serving import running


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode(self.headers["content-type"].partition("charset=")[2] or "utf-8")


class Visitor:
    def __init__(self, base: str) -> None:
        self.base = base

    def get(self, path: str, **headers: str) -> Answer:
        connection = http.client.HTTPConnection(urlsplit(self.base).netloc, timeout=30)
        try:
            connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
            response = connection.getresponse()
            return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
        finally:
            connection.close()


@pytest.fixture(scope="session")
def visitor() -> Iterator[Visitor]:
    with running() as base:
        yield Visitor(base)
