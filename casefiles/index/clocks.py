"""Whether the server's clock and ours agree."""

import time
from datetime import UTC, datetime, timedelta

from elasticsearch import ApiError

from casefiles.index.connecting import Index
from casefiles.index.faults import translated
from casefiles.parts import Bilingual

MOST = timedelta(minutes=5)
"""Difference that is let pass. Ours: a request and its answer take seconds, and the rules for Kibana look back ten minutes."""

_WRONG = Bilingual(
    en="{url}: its clock is {seconds:,} seconds {direction.en} ours; nothing is lost, but Kibana's last hours, its rules and "
    "what a stream keeps are reckoned by it: set the clocks of both machines (NTP)",
    zh="{url}：其时钟比本机{direction.zh} {seconds:,} 秒；不会丢失内容，但 Kibana 的时间范围、规则和数据流的保存期限都以其为准："
    "请校准两台机器的时钟（NTP）",
)
_AHEAD, _BEHIND = Bilingual(en="ahead of", zh="快"), Bilingual(en="behind", zh="慢")


def wrong_clock(index: Index, now: datetime) -> Bilingual | None:
    """A sentence when the server's clock is more than :data:`MOST` from ``now``; nothing when it is not, or when we may not ask.

    Raises:
        IndexUnavailable: it does not answer.
    """
    began = time.monotonic()
    with translated(index.access.url):
        try:
            said = index.client.nodes.stats(node_id="_local", metric="process", filter_path="nodes.*.timestamp").body
        except ApiError as error:
            if error.status_code == 403:
                return None
            raise
    stamp = next(iter(said["nodes"].values()))["timestamp"]
    ours = now + timedelta(seconds=time.monotonic() - began)
    ahead = datetime.fromtimestamp(stamp / 1000, tz=UTC) - ours
    if abs(ahead) <= MOST:
        return None
    direction = _AHEAD if ahead > timedelta() else _BEHIND
    return _WRONG.with_values(url=index.access.url, seconds=round(abs(ahead).total_seconds()), direction=direction)
