"""Whom goods would hurt."""

from collections.abc import Callable

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import Harm
from matchers.harm import harm_of


@pytest.mark.parametrize(
    ("title", "classes", "harm"),
    [
        ("朔岚 奶粉 900g", (9,), Harm.BODY),
        ("朔岚 面霜", (9,), Harm.BODY),
        ("朔岚 充电器", (25,), Harm.SAFETY),
        ("朔岚 积木", (25,), Harm.SAFETY),
        ("朔岚 连衣裙", (5,), Harm.PURSE),
        ("朔岚 S1", (5,), Harm.BODY),
        ("朔岚 S1", (), Harm.PURSE),
    ],
)
def test_harm(
    right: Callable[..., Right], listing: Callable[..., Listing], title: str, classes: tuple[int, ...], harm: Harm
) -> None:
    assert harm_of(right("朔岚", nice_classes=classes), listing(title)) is harm
