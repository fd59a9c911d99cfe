"""Rights and listings for tests of matchers: short to write, made up, with nothing in them that a case does not name."""

from collections.abc import Callable
from typing import Any

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import RightKind


def make_right(name: str = "Shuolan", *variants: str, **others: Any) -> Right:
    return Right(**{"id": "R1", "kind": RightKind.TRADEMARK, "name": name, "variants": variants} | others)


def make_listing(title: str, **others: Any) -> Listing:
    return Listing(**{"url": "https://shop.example/1", "title": title} | others)


@pytest.fixture(name="right")
def _right() -> Callable[..., Right]:
    return make_right


@pytest.fixture(name="listing")
def _listing() -> Callable[..., Listing]:
    return make_listing
