"""What speaks for whose picture was first."""

from datetime import UTC, datetime

import pytest

from casefiles.model import Picture
from casefiles.pictures.precedence import Precedence, precedence

EARLY, LATE = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
LARGE = Picture(width=2000, height=1500, taken="2025-03-04T05:06:07")
SMALL = Picture(width=600, height=450)


@pytest.mark.parametrize(
    ("one", "other", "seen", "said"),
    [
        (LARGE, SMALL, (EARLY, LATE), Precedence(-1, -1, -1)),
        (SMALL, LARGE, (EARLY, LATE), Precedence(-1, 1, 1)),
        (SMALL, SMALL, (LATE, EARLY), Precedence(1, 0, 0)),
        (LARGE, LARGE, (None, EARLY), Precedence(0, 0, 0)),
        (Picture(), SMALL, (EARLY, EARLY), Precedence(0, 0, 0)),
        (Picture(taken="2026-01-01T00:00:00"), LARGE, (None, None), Precedence(0, 1, 0)),
    ],
)
def test_signs(one: Picture, other: Picture, seen: tuple[datetime | None, datetime | None], said: Precedence) -> None:
    assert precedence(one, other, *seen) == said
