"""A scripted shop, a server that nobody may reach, and a record with its archive."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawlers.shops import Crawled, Shop, html


@pytest.fixture
def shop() -> Iterator[Shop]:
    served = Shop()
    yield served
    served.close()


@pytest.fixture
def canary() -> Iterator[Shop]:
    """Another server on loopback that nobody may reach."""
    served = Shop()
    served.otherwise = lambda ask: html("<h1>inside</h1>")
    yield served
    served.close()


@pytest.fixture
def crawled(tmp_path: Path, sqlite_record: str) -> Crawled:
    made = Crawled(tmp_path)
    assert made.record == sqlite_record
    return made
