"""The same work on PostgreSQL and on SQLite, at one worker: whole jobs over the example's shop, and the crawl's record alone; and
what more workers on one shop are worth.
"""

import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from bench.serving import engine
from casefiles.clock import now
from casefiles.model import Listing
from casefiles.parts import PageKind
from casefiles.registry import read_rights
from casefiles.stores import open_store
from casefiles.stores.base import Link, Outcome, Visit
from markwatch.config import Settings
from markwatch.config_tables import Crawl, Network
from markwatch.example.rights import copy_rights
from markwatch.example.serving import running
from markwatch.jobs import Office, run_alert, run_crawl, run_screen, run_trace

LINKS = 20
WORKERS = 3
_numbers = count(1)


def _planned(url: str, site: str, pages: int) -> None:
    store = open_store(url)
    ledger = store.ledger(site)
    ledger.open(now())
    ledger.plan((Link(url=f"https://{site}/p{number}", kind=PageKind.PRODUCT) for number in range(pages)), now())
    store.close()


def _settled(url: str, site: str, worker: str = "") -> int:
    """Pages that one worker claimed and settled until none was left."""
    store = open_store(url)
    ledger = store.ledger(site, worker)
    ledger.open(now())
    settled = 0
    while errands := [each for each in ledger.claim(8) if each.link.kind is PageKind.PRODUCT]:
        for errand in errands:
            page = errand.link.url
            links = tuple(Link(url=f"{page}/{number}.jpg", kind=PageKind.PICTURE, depth=9) for number in range(LINKS))
            listing = Listing(url=page, title=f"Enamel mug {page}", description="A mug of enamelled steel. " * 20)
            ledger.settle(Visit(url=page, outcome=Outcome.READ, listings=(listing,), links=links), now())
            settled += 1
    store.close()
    return settled


def _seconds(url: str, site: str, pages: int) -> float:
    """Seconds to claim and settle ``pages`` pages."""
    _planned(url, site, pages)
    began = time.perf_counter()
    _settled(url, site)
    return time.perf_counter() - began


def _speed(url: str, pages: int, workers: int) -> float:
    """Pages a second of so many workers at as many shops, each in a process of its own."""
    shops = [f"w{next(_numbers)}.example" for _ in range(workers)]
    for shop in shops:
        _planned(url, shop, pages)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        list(pool.map(_settled, [url] * workers, ["none.example"] * workers, map(str, range(workers))))  # they are loaded
        began = time.perf_counter()
        settled = sum(pool.map(_settled, [url] * workers, shops, map(str, range(workers))))
        return settled / (time.perf_counter() - began)


def _jobs(record: str, folder: Path, site: str) -> float:
    """Seconds of two nights over the example: crawl, screen, trace, alert."""
    folder.mkdir()
    network = Network(allow_hosts=(site.split("/")[2],))
    settings = Settings(record=record, archive=folder / "archive", network=network, crawl=Crawl(sites=(site,), delay=0))
    store = open_store(record)
    store.keep_rights(read_rights(copy_rights(folder)).rights, now())
    office = Office(store=store, settings=settings, clock=now)
    began = time.perf_counter()
    for _ in range(2):
        run_crawl(office, [site])
        run_screen(office)
        run_trace(office)
        run_alert(office)
    seconds = time.perf_counter() - began
    if not store.findings():
        raise RuntimeError("nothing was found")
    store.close()
    return seconds


@contextmanager
def _database(server: str) -> Iterator[str]:
    """URL of a database of its own."""
    name = f"bench_{next(_numbers)}"
    own = make_url(server).set(drivername="postgresql+psycopg")
    with create_engine(own, poolclass=NullPool, isolation_level="AUTOCOMMIT").connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


def _jobs_ratio(server: str, scratch: Path, turn: int) -> float:
    """Times SQLite's; who goes first changes with the turn."""
    with running() as shop, _database(server) as url:
        site = f"{shop}/"
        order = [(url, scratch / f"postgresql{turn}"), (f"sqlite:///{scratch}/jobs{turn}.db", scratch / f"sqlite{turn}")]
        seconds = {record: _jobs(record, folder, site) for record, folder in (order if turn % 2 else reversed(order))}
    return seconds[order[0][0]] / seconds[order[1][0]]


def measure(quick: bool) -> Mapping[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """Times are taken in turn; a server with fsync on, as in earnest."""
    pages, rounds, nights = (60, 3, 1) if quick else (2_000, 5, 5)
    with engine("postgres", "--durable") as server, TemporaryDirectory() as scratch:
        ledger = [
            _seconds(server, f"s{turn}.example", pages) / _seconds(f"sqlite:///{scratch}/r.db", f"s{turn}.example", pages)
            for turn in range(rounds)
        ]
        workers = [_speed(server, pages, WORKERS) / _speed(server, pages, 1) for _ in range(rounds)]
        jobs = [_jobs_ratio(server, Path(scratch), turn) for turn in range(nights)]
    return {
        "engines: the same jobs on PostgreSQL, times SQLite's": median(jobs),
        "engines: a crawl's record on PostgreSQL, times SQLite's": median(ledger),
        f"engines: {WORKERS} workers ÷ one": median(workers),
    }
