"""A night that is killed at each of its named moments, one after the other, and then left alone: nothing lost, nothing twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefiles.moments import Moment
from tests.crawlers.shops import Shop
from tests.markwatch.striking import fill, office

NIGHTS = (
    {Moment.NIGHT_BEGUN: 1},
    {Moment.ROUND_OPENED: 1, Moment.SHOPS_CRAWLED: 1},
    {Moment.ROUND_SURVEYED: 1, Moment.SOURCES_TRACED: 1},
    {Moment.PAGE_CLAIMED: 2, Moment.ALERTS_WRITTEN: 1},
    {Moment.PAGE_ARCHIVED: 9, Moment.LISTINGS_JUDGED: 1},
    {Moment.PAGE_READ: 5, Moment.ALERT_CLAIMED: 1},
    {Moment.PAGE_SETTLED: 2, Moment.ALERT_SENT: 1},
    {Moment.RECORD_WRITTEN: 25},
    {Moment.TEASERS_WRITTEN: 1},
    {Moment.ROUND_SETTLED: 1, Moment.SOURCES_TRACED: 1},
    {Moment.ROUND_CLOSED: 1, Moment.NIGHT_TOLD: 1},
)
"""One after the other, on one record: where a process of the night dies, and the how-manieth time it is there. The crawling
process dies at the first moment, the night goes on without it and dies at the second.
"""


@pytest.fixture
def shop() -> Iterator[Shop]:
    served = Shop()
    fill(served, 16)
    yield served
    served.close()


def test_every_moment_has_its_kill() -> None:
    """Those at which nothing happens until something is over its time have theirs in ``test_retention``."""
    of_retention = {Moment.ARCHIVES_ASIDE, Moment.ARCHIVES_LET_GO}
    assert {moment for night in NIGHTS for moment in night} | of_retention == set(Moment)


@pytest.mark.slow
def test_killed_at_every_moment_with_a_name(shop: Shop, tmp_path: Path) -> None:
    with office(tmp_path / "calm", shop) as calm:
        calm.finish()
        expected = calm.found()
        asked = len(shop.asks)
        assert expected["findings"]
    with office(tmp_path / "struck", shop) as struck:
        for moments in NIGHTS:
            struck.strike(moments)
        struck.finish()
        assert struck.found() == expected
        assert struck.repeated == 0, "what was settled was asked for again"
        assert len(shop.asks) - 2 * asked <= 4 * struck.kills, "more was repeated than was under way"
