"""Every verb happens whole or not at all, whatever ends the process; a job is held by one process at a time."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from casefiles.errors import AlreadyRunning, StoreUnavailable
from casefiles.model import Right
from casefiles.stores import open_store
from casefiles.stores.base import Store
from casefiles.stores.upkeep import check
from tests.casefiles.stores.making import NIGHT, SITE, alert, crawled, finding, found, listing, read, right, url

ROOT = Path(__file__).parents[3]

CRAWL = """
import sys
from casefiles.stores import open_store
from tests.casefiles.stores.making import *
ledger = open_store(sys.argv[1]).ledger(SITE)
ledger.open(NIGHT)
ledger.plan([link("p0")], NIGHT)
while errands := ledger.claim(3):
    for errand in errands:
        number = int(errand.link.url.rsplit("p", 1)[1])
        children = tuple(link(f"p{child}") for child in (2 * number + 1, 2 * number + 2) if child < 150)
        name = f"p{number}"
        ledger.settle(read(name, listing(name, pictures=("a.jpg",)), pictures=(picture(f"{name}.jpg"),), links=children), NIGHT)
        print(number, flush=True)
"""

HALF_WAY = """
import os, sys
from casefiles.stores import open_store
from tests.casefiles.stores.making import *
store = open_store(sys.argv[1])

def dying(items):
    yield from items
    os._exit(9)

verb = sys.argv[2]
if verb == "rights":
    store.keep_rights(dying([right("HERA"), right("ZETA")]), NIGHT)
elif verb == "plan":
    store.ledger(SITE).plan(dying([link(f"new{number}") for number in range(1200)]), NIGHT)
elif verb == "findings":
    store.keep_findings(dying([finding(right(), listing("p1"))] * 600), [url("p1")], "judge", NIGHT)
elif verb == "screened":
    store.keep_findings([finding(right(), listing("p1"))], dying([url("p1")] * 600), "judge", NIGHT)
elif verb == "alerts":
    store.keep_alerts(dying([alert("a1", "f1"), alert("a2", "f1")]), [])
elif verb == "told":
    store.keep_alerts([alert("a1", "f1")], dying(store.untold()))
elif verb == "sources":
    store.keep_sources(dying([]))
"""


def child(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", code, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_crawl_killed_again_and_again_loses_and_repeats_nothing(store_url: str) -> None:
    told: set[int] = set()
    for lines in (1, 20, 45):
        with child(CRAWL, store_url) as crawl:
            assert crawl.stdout is not None
            told |= {int(crawl.stdout.readline()) for _ in range(lines)}
            os.kill(crawl.pid, signal.SIGKILL)
            told |= {int(line) for line in crawl.stdout.read().split("\n")[:-1]}
        assert crawl.returncode == -signal.SIGKILL
        assert_whole(store_url, told)
    last = child(CRAWL, store_url)
    again = {int(line) for line in last.communicate()[0].split()}
    assert last.returncode == 0
    assert told | again == set(range(150))
    assert len(told & again) <= 3 * 3, "at most what was claimed at each kill is asked for again"


def assert_whole(store_url: str, told: set[int]) -> None:
    """All that was said to be kept is kept, and of each page all or nothing."""
    store = open_store(store_url)
    kept = {int(each.url.rsplit("p", 1)[1]) for each in store.listings()}
    assert told <= kept
    assert len(kept - told) <= 1, "a page may be kept and not yet told"
    assert len(store.captures([url(f"p{number}") for number in kept])) == len(kept)
    ledger = store.ledger(SITE)
    settled = sum(count for (_, outcome, _), count in ledger.coverage().items() if outcome is not None)
    known = {0} | {child for number in kept for child in (2 * number + 1, 2 * number + 2) if child < 150}
    assert (settled, sum(ledger.coverage().values())) == (len(kept), len(known | kept))
    store.close()


@pytest.mark.parametrize("verb", ["rights", "plan", "findings", "screened", "alerts", "told", "sources"])
def test_verb_that_dies_half_way_did_not_happen(store: Store, store_url: str, verb: str) -> None:
    crawled(store, read("p1", listing("p1")))
    store.keep_rights([right()], NIGHT)
    store.ledger(SITE).open(NIGHT)
    before = contents(store)
    dying = child(HALF_WAY, store_url, verb)
    dying.communicate()
    assert dying.returncode == 9
    assert contents(store) == before
    assert check(store_url) == []


def contents(store: Store) -> list[object]:
    unscreened = list(store.unscreened("judge"))
    return [store.rights(), store.findings(), store.untold(), store.alerts(), unscreened, store.ledger(SITE).coverage()]


def test_error_half_way_undoes_the_verb(store: Store) -> None:
    def failing() -> Iterator[Right]:
        yield right()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.keep_rights(failing(), NIGHT)
    assert store.rights() == []
    assert store.keep_rights([right()], NIGHT) == ["hera"]


def test_reader_does_not_wait_and_sees_no_half(store: Store, store_url: str) -> None:
    other = open_store(store_url)
    seen = []

    def rights() -> Iterator[Right]:
        yield right("HERA")
        seen.append(other.rights())
        yield right("ZETA")

    store.keep_rights(rights(), NIGHT)
    assert seen == [[]]
    assert len(other.rights()) == 2
    other.close()


def test_second_writer_that_waits_too_long_says_so(store: Store, store_url: str) -> None:
    impatient = open_store(f"{store_url}{'&' if '?' in store_url else '?'}timeout=0.1")

    def rights() -> Iterator[Right]:
        yield right("HERA")
        with pytest.raises(StoreUnavailable, match="another program has been writing for too long"):
            impatient.keep_rights([right("ZETA")], NIGHT)

    store.keep_rights(rights(), NIGHT)
    assert impatient.keep_rights([right("ZETA")], NIGHT) == ["zeta"], "and can when the other is done"
    impatient.close()


def test_two_stores_write_side_by_side(store: Store, store_url: str) -> None:
    made = found(store)
    other = open_store(store_url)
    for number in range(20):
        store.keep_alerts([alert(f"a{number}", made.id)], [])
        other.ledger("other.example").open(NIGHT)
        other.keep_findings([finding(right(), listing("p1"), number / 20)], [], "judge", NIGHT)
    assert len(other.alerts()) == 20
    other.close()


HOLD = """
import sys, time
from casefiles.stores import open_store
with open_store(sys.argv[1]).exclusive("crawl"):
    print("held", flush=True)
    time.sleep(60)
"""


class TestExclusive:
    def test_holder_is_named(self, store: Store, store_url: str) -> None:
        before = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  (the file system's clock is the real one)
        other = open_store(store_url)
        with store.exclusive("crawl"):
            with pytest.raises(AlreadyRunning) as refused, other.exclusive("crawl"):
                pytest.fail("two hold it")
            message = str(refused.value)
            assert re.search(rf"crawl is already running on this record: process {os.getpid()}( on \S+)?, since", message)
            since = datetime.strptime(message[-23:], "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC)
            assert abs(since - before).total_seconds() < 5
        with other.exclusive("crawl"):
            pass
        other.close()

    def test_other_jobs_and_records_are_free(self, store: Store, tmp_path: Path) -> None:
        elsewhere = open_store(f"sqlite:///{tmp_path / 'other.db'}")
        with store.exclusive("crawl"), store.exclusive("alert"), elsewhere.exclusive("crawl"):
            pass
        elsewhere.close()

    def test_killed_holder_lets_go(self, store: Store, store_url: str) -> None:
        holder = child(HOLD, store_url)
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyRunning, match=f"process {holder.pid}"), store.exclusive("crawl"):
            pytest.fail("two hold it")
        os.kill(holder.pid, signal.SIGKILL)
        holder.communicate()
        with store.exclusive("crawl"):
            pass

    def test_error_inside_lets_go(self, store: Store) -> None:
        with pytest.raises(ZeroDivisionError), store.exclusive("crawl"):
            raise ZeroDivisionError
        with store.exclusive("crawl"):
            pass
