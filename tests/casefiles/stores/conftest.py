"""One suite for every store: what is parametrised over ``STORES`` is asked of each of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefiles.stores import open_store
from casefiles.stores.base import Ledger, Store
from tests.casefiles.stores.making import SITE

STORES = ("postgresql", "sqlite")


@pytest.fixture(params=STORES)
def store_url(request: pytest.FixtureRequest) -> str:
    """URL of a fresh record of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_record")
    return url


@pytest.fixture(params=STORES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL under which there is no record yet, of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'record.db'}"
    url: str = request.getfixturevalue("postgresql_schema")
    return url


@pytest.fixture
def sqlite_store(sqlite_record: str) -> Iterator[Store]:
    opened = open_store(sqlite_record)
    yield opened
    opened.close()


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    opened = open_store(store_url)
    yield opened
    opened.close()


@pytest.fixture
def ledger(store: Store) -> Ledger:
    return store.ledger(SITE)
