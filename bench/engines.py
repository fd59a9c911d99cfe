"""The same work of a crawl's ledger on PostgreSQL and on SQLite, at one worker: settling pages with links and a listing."""

import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from casefiles.clock import now
from casefiles.model import Listing
from casefiles.parts import PageKind
from casefiles.stores import open_store
from casefiles.stores.base import Link, Outcome, Visit

SCRIPT = Path(__file__).parents[1] / "tools" / "postgres.py"
LINKS = 20


def _seconds(url: str, site: str, pages: int) -> float:
    """Seconds to plan, claim and settle ``pages`` pages."""
    store = open_store(url)
    ledger = store.ledger(site)
    ledger.open(now())
    ledger.plan((Link(url=f"https://{site}/p{number}", kind=PageKind.PRODUCT) for number in range(pages)), now())
    began = time.perf_counter()
    while errands := ledger.claim(8):
        for errand in errands:
            page = errand.link.url
            links = tuple(Link(url=f"{page}/{number}.jpg", kind=PageKind.PICTURE, depth=9) for number in range(LINKS))
            listing = Listing(url=page, title=f"Enamel mug {page}", description="A mug of enamelled steel. " * 20)
            ledger.settle(Visit(url=page, outcome=Outcome.READ, listings=(listing,), links=links), now())
        if ledger.refuse([PageKind.PICTURE], "max-pages") == 0:
            break
    seconds = time.perf_counter() - began
    store.close()
    return seconds


def measure(quick: bool) -> Mapping[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """Times are taken in turn; a server with fsync on, as in earnest."""
    pages, rounds = (60, 3) if quick else (2_000, 5)
    started = subprocess.run([sys.executable, SCRIPT, "start", "--durable"], capture_output=True, text=True, check=True)
    url, folder = started.stdout.splitlines()
    try:
        with TemporaryDirectory() as scratch:
            ratios = [
                _seconds(url, f"s{turn}.example", pages) / _seconds(f"sqlite:///{scratch}/r.db", f"s{turn}.example", pages)
                for turn in range(rounds)
            ]
    finally:
        subprocess.run([sys.executable, SCRIPT, "stop", folder], check=True)
    return {"engines: a crawl's record on PostgreSQL, times SQLite's": median(ratios)}
