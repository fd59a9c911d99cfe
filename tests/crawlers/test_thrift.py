"""What a crawl may compute, and that it gives way when it computes more."""

import subprocess
import sys
import time

import psutil

from crawlers.thrift import MOST, PER_PAGE, Allowance, spent_by_all


def test_pages_earn_what_they_cost() -> None:
    allowance = Allowance()
    for pages in range(0, 1_000, 10):
        assert not allowance.overdrawn(pages, spent=0.08 * pages)


def test_nothing_is_saved_up_for_a_costly_hour() -> None:
    allowance = Allowance()
    assert not allowance.overdrawn(10_000, spent=500.0)
    assert not allowance.overdrawn(10_000, spent=500.0 + MOST)
    assert allowance.overdrawn(10_000, spent=501.0 + MOST)
    assert not allowance.overdrawn(10_000 + int(2 / PER_PAGE), spent=501.0 + MOST), "pages pay it back"


def test_a_start_is_no_fault() -> None:
    assert not Allowance().overdrawn(0, spent=4.0)


_BUSY = "import time\nwhile time.process_time() < 0.3: pass\nprint(flush=True)\ninput()"
_GIVEN = f"""
import subprocess, sys
from crawlers.thrift import give_way
child = subprocess.Popen([sys.executable, "-c", {_BUSY!r}], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
child.stdout.readline()
give_way()
print(child.pid, flush=True)
sys.stdin.readline()
child.wait()
"""


def test_what_a_crawl_started_gives_way_and_is_counted() -> None:
    before = spent_by_all()
    with subprocess.Popen([sys.executable, "-c", _GIVEN], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as crawl:
        assert crawl.stdout is not None
        assert crawl.stdin is not None
        reader = psutil.Process(int(crawl.stdout.readline()))
        assert (reader.nice(), psutil.Process(crawl.pid).nice()) == (19, psutil.Process().nice())
        alive = spent_by_all()
        assert alive >= before + 0.25
        reader.kill()
        crawl.stdin.write("\n")
    assert spent_by_all() >= before + 0.25, "what ended still counts"
    assert time.process_time() < spent_by_all()
