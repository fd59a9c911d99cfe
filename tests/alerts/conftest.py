from collections.abc import Iterator
from pathlib import Path

import pytest

from casefiles.stores import open_store
from casefiles.stores.base import Store
from tests.alerts.made import SetClock


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'record.db'}")
    yield opened
    opened.close()
