"""Several workers on one site: leases, turns, wedges; in threads of one process and in processes that are killed."""

import os
import signal
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from casefiles.parts import PageKind
from casefiles.stores.base import LEASE, Coverage, Judged, Ledger, Outcome, Store, Visit
from casefiles.stores.opening import database_at
from casefiles.stores.tables import workers
from casefiles.stores.upkeep import check
from tests.casefiles.stores.making import DAY, NIGHT, SITE, crawled, finding, link, listing, picture, read, right, url

ROOT = Path(__file__).parents[3]


@pytest.fixture
def pair(store: Store) -> tuple[Ledger, Ledger]:
    """Two workers in one round with six pages."""
    one, other = store.ledger(SITE, "one"), store.ledger(SITE, "other")
    one.open(NIGHT)
    other.open(NIGHT)
    one.plan([link(f"p{number}") for number in range(6)], NIGHT)
    return one, other


def claimed(ledger: Ledger, limit: int) -> set[str]:
    return {errand.link.url for errand in ledger.claim(limit)}


def test_no_page_is_given_to_two(pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    first, second = claimed(one, 4), claimed(other, 4)
    assert (len(first), len(second)) == (4, 2)
    assert not first & second


def test_second_worker_joins_and_takes_nothing_from_the_first(store: Store, pair: tuple[Ledger, Ledger]) -> None:
    one, _ = pair
    claimed(one, 6)
    third = store.ledger(SITE, "third")
    assert third.open(NIGHT + LEASE).resumed
    assert claimed(third, 6) == set()
    assert third.renew(NIGHT + LEASE) == 6, "more links may come from them"


def test_a_round_stays_open_while_another_worker_holds_pages(store: Store, pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    claimed(one, 6)
    other.close(NIGHT)
    assert other.renew(NIGHT) == 6, "its claims are its own still"
    assert store.ledger(SITE, "third").open(NIGHT).resumed
    for number in range(6):
        one.settle(Visit(url=url(f"p{number}"), outcome=Outcome.UNCHANGED), NIGHT)
    one.close(NIGHT)
    assert not store.ledger(SITE, "third").open(NIGHT + DAY).resumed


def test_dead_workers_claims_are_taken_over_once_its_lease_has_run_out(pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    held = claimed(one, 3)
    claimed(other, 3)
    assert other.renew(NIGHT + LEASE) == 3
    assert other.renew(NIGHT + LEASE + timedelta(seconds=1)) == 0
    again = other.claim(6)
    assert {errand.link.url for errand in again} == held
    assert {errand.attempt for errand in again} == {2}


def test_worker_that_says_it_lives_keeps_its_claims(pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    claimed(one, 6)
    one.renew(NIGHT + LEASE)
    assert other.renew(NIGHT + 2 * LEASE) == 6


def test_worker_of_the_same_name_takes_over_at_once(store: Store, pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    held, theirs = claimed(one, 3), claimed(other, 3)
    again = store.ledger(SITE, "one")
    again.open(NIGHT)
    assert claimed(again, 6) == held
    assert not theirs & held


def test_nobody_releases_what_another_holds(pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    held = claimed(one, 3)
    other.release(held)
    assert not claimed(other, 6) & held


def test_round_is_ended_once_and_not_begun_anew_in_the_same_night(store: Store, pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    one.close(NIGHT + timedelta(hours=1))
    other.close(NIGHT + timedelta(hours=2))
    late = store.ledger(SITE, "late")
    opened = late.open(NIGHT + timedelta(hours=3), goal=1)
    assert (opened.number, opened.ended_at) == (1, NIGHT + timedelta(hours=1))
    assert late.next() == 2
    assert late.open(NIGHT + DAY, goal=2).number == 2
    assert late.next() == 2


def test_turns_of_all_workers_are_a_gap_apart(pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    gap = timedelta(seconds=2)
    turns = [ledger.turn(NIGHT + timedelta(seconds=second / 2), gap) for second, ledger in enumerate((one, other, other, one))]
    assert turns == [NIGHT + number * gap for number in range(4)]
    rest = one.turn(NIGHT + timedelta(minutes=1), timedelta(minutes=5))
    assert other.turn(NIGHT + timedelta(minutes=1), gap) == rest + timedelta(minutes=5)


def test_wedges_are_counted_against_what_was_under_way(pair: tuple[Ledger, Ledger]) -> None:
    one, other = pair
    theirs, held = claimed(other, 2), claimed(one, 2)
    assert one.blame() == sorted(held)
    assert {errand.link.url: errand.wedges for errand in one.claim(6)} == dict.fromkeys(held, 1) | {
        url(f"p{number}"): 0 for number in range(6) if url(f"p{number}") not in held | theirs
    }
    one.settle(Visit(url=min(held), outcome=Outcome.READ), NIGHT)
    one.settle(Visit(url=max(held), outcome=Outcome.FAILED, why="quarantined"), NIGHT)
    other.release(sorted(theirs))
    one.close(NIGHT)
    one.open(NIGHT + DAY)
    wedges = {errand.link.url: errand.wedges for errand in one.claim(9)}
    assert (wedges[min(held)], wedges[max(held)]) == (0, 1), "what was left alone has one more chance in the next round"


def test_listings_of_a_site_are_counted_as_judged(store: Store) -> None:
    seen = listing("p1", "HERA lamp", pictures=("a.jpg",))
    blind = listing("p2", "ZETA lamp", pictures=("b.jpg",))
    crawled(store, read("p1", seen, pictures=(picture("a.jpg"),)), read("p2", blind), read("p3", listing("p3")))
    store.keep_rights([right()], NIGHT)
    store.keep_findings([finding(right(), seen)], [seen.url, blind.url], "judge", NIGHT)
    assert store.ledger(SITE).judged("judge") == Judged(listings=3, words=2, pictures=1)
    assert store.ledger("other.example").judged("judge") == Judged(listings=0, words=0, pictures=0)


def test_coverage_of_nights_is_kept_by_site_and_right(store: Store) -> None:
    whole = Coverage(night=NIGHT, site=SITE, planned=9, fetched=7, read=5, blocked=2)
    of_right = Coverage(night=NIGHT, site=SITE, right="hera", planned=9, fetched=7, read=3, unread=2)
    later = Coverage(night=NIGHT + DAY, site="a.example", planned=1)
    store.keep_coverage([later, of_right, Coverage(night=NIGHT, site=SITE, planned=1)])
    store.keep_coverage([whole])
    assert store.coverage() == [whole, of_right, later]
    assert store.coverage(site=SITE) == [whole, of_right]
    assert store.coverage(since=NIGHT + DAY) == [later]


WORK = """
import sys, time
from casefiles.stores import open_store
from tests.casefiles.stores.making import *
from casefiles.clock import now
name, children = sys.argv[2], int(sys.argv[3])
ledger = open_store(sys.argv[1]).ledger(SITE, name)
ledger.open(now())
while True:
    errands = ledger.claim(4)
    if not errands and ledger.renew(now()) == 0 and not (errands := ledger.claim(4)):
        break
    for errand in errands:
        number = int(errand.link.url.rsplit("p", 1)[1])
        print(number, flush=True)
        time.sleep(0.005)
        more = tuple(link(f"p{child}") for child in (2 * number + 1, 2 * number + 2) if child < children)
        ledger.settle(read(f"p{number}", listing(f"p{number}"), links=more), NIGHT)
    if not errands:
        time.sleep(0.05)
"""


def test_three_workers_one_killed_fetch_every_page_once(store: Store, store_url: str) -> None:
    """A process is killed in the middle of its work; only what it had under way is fetched again, by the others."""
    store.ledger(SITE).open(NIGHT)
    store.ledger(SITE).plan([link("p0")], NIGHT)
    arguments = [sys.executable, "-c", WORK, store_url]

    def work(name: str) -> "subprocess.Popen[str]":
        return subprocess.Popen([*arguments, name, "200"], cwd=ROOT, stdout=subprocess.PIPE, text=True)

    victim = work("victim")
    assert victim.stdout is not None
    asked = [int(victim.stdout.readline()) for _ in range(17)]
    others = [work("second"), work("third")]
    os.kill(victim.pid, signal.SIGKILL)
    asked += [int(line) for line in victim.communicate()[0].split("\n")[:-1]]
    expire(store_url)
    for other in others:
        said, _ = other.communicate(timeout=120)
        assert other.returncode == 0
        asked += [int(line) for line in said.split()]
    counts = Counter(asked)
    assert set(counts) == set(range(200)), "nothing is lost"
    assert sum(counts.values()) - 200 <= 4, "only what the dead one had claimed may be asked for again"
    assert store.ledger(SITE).coverage() == {(PageKind.PRODUCT, Outcome.READ, None): 200}
    assert check(store_url) == []


def expire(store_url: str) -> None:
    """Let the victim's lease end now instead of in a minute."""
    database = database_at(store_url)
    with database.writing() as connection:
        connection.execute(update(workers).where(workers.c.name == "victim").values(lease=NIGHT))
    database.close()
