from collections.abc import Iterator

import pytest

from casefiles.stores import open_store
from casefiles.stores.base import Store
from tests.alerts.made import SetClock


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(sqlite_record: str) -> Iterator[Store]:
    opened = open_store(sqlite_record)
    yield opened
    opened.close()
