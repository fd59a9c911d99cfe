"""The one place where the clock is read. Edges of the program take :func:`now` and pass it, or its answer, inwards."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present time, UTC, with time zone."""


def now() -> datetime:
    """The present time, UTC, with time zone."""
    return datetime.now(UTC)  # noqa: TID251  (the one reading of the clock)
