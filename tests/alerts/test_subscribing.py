from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.subscribing import next_digest, subscribe, unsubscribe
from casefiles.errors import BadInput

ZONES = ("Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "Africa/Casablanca")


def test_the_same_wish_is_the_same_subscription() -> None:
    one = subscribe("Watch@example.ORG", rights=["b", "a", "b"])
    other = subscribe("Watch@example.org", rights=["a", "b"], min_risk=0.8, language="zh", digest=True)
    assert one.id == other.id
    assert one.recipient == "Watch@example.org"
    assert one.rights == ("a", "b")
    assert subscribe("Watch@example.org").id != one.id
    assert subscribe("Watch@example.org", channel="console", rights=["a", "b"]).id != one.id


def test_ending_one_keeps_all_else() -> None:
    one = subscribe("watch@example.org", min_risk=0.7)
    ended = unsubscribe(one)
    assert not ended.active
    assert (ended.id, ended.min_risk) == (one.id, one.min_risk)


@pytest.mark.parametrize("risk", [-0.1, 1.1, float("nan"), float("inf")])
def test_a_threshold_is_a_share(risk: float) -> None:
    with pytest.raises(BadInput, match="between 0 and 1"):
        subscribe("watch@example.org", min_risk=risk)


def test_a_language_is_one_we_write() -> None:
    with pytest.raises(BadInput, match="en and zh"):
        subscribe("watch@example.org", language="tlh")


def test_console_takes_a_name_and_mail_an_address() -> None:
    assert subscribe("the desk", channel="console").recipient == "the desk"
    with pytest.raises(BadInput, match="no mail address"):
        subscribe("the desk")
    with pytest.raises(BadInput, match="visible characters"):
        subscribe("two\nlines", channel="console")


@given(st.integers(1_577_836_800, 2_051_222_400), st.times(), st.sampled_from(ZONES))
def test_the_next_digest_is_the_next_time_the_clock_shows_it(seconds: int, at: time, zone: str) -> None:
    now = datetime.fromtimestamp(seconds, UTC)
    due = next_digest(now, at, ZoneInfo(zone))
    assert now < due <= now + timedelta(hours=26)  # a day with a clock change
    assert next_digest(due, at, ZoneInfo(zone)) > due
    shown = due.astimezone(ZoneInfo(zone))
    wished = datetime.combine(shown.date(), at, ZoneInfo(zone))
    shows_it = wished.astimezone(UTC).astimezone(ZoneInfo(zone)).time() == at
    assert shown.time() == at or not shows_it


def test_an_hour_that_the_clock_skips_is_not_lost() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    due = next_digest(datetime(2026, 3, 29, 0, 0, tzinfo=UTC), time(2, 30), berlin)
    assert due == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # shown as 03:30 summer time


def test_an_hour_that_comes_twice_sends_once() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    due = next_digest(datetime(2026, 10, 24, 23, 0, tzinfo=UTC), time(2, 30), berlin)
    assert due == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert next_digest(due, time(2, 30), berlin) == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)
