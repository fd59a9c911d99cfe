"""One suite for every store: what is parametrised over ``STORES`` is asked of each of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from casefiles.stores import open_store
from casefiles.stores.base import Ledger, Store
from tests.casefiles.stores.making import SITE

STORES: dict[str, Callable[[Path], str]] = {
    "sqlite": lambda folder: f"sqlite:///{folder / 'record.db'}",
}
"""Name of each kind of store, and the URL of a fresh one."""


@pytest.fixture(params=sorted(STORES))
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return STORES[request.param](tmp_path)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    opened = open_store(store_url)
    yield opened
    opened.close()


@pytest.fixture
def ledger(store: Store) -> Ledger:
    return store.ledger(SITE)
