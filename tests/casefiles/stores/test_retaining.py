"""What is let go of when its time is over, and what findings, decisions and alerts still need."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from casefiles.model import Capture, Finding, Listing, Source
from casefiles.parts import Identifier, IdentifierKind, PageKind, Seller, Verdict
from casefiles.stores.base import Outcome, Store, Visit
from tests.casefiles.stores.making import (
    DAY,
    NIGHT,
    SITE,
    alert,
    capture,
    crawled,
    decision,
    finding,
    found,
    listing,
    picture,
    read,
    right,
    subscription,
    url,
)  # fmt: skip

LATE = NIGHT + 400 * DAY
SELLER = url("shop/7")


def in_archive(visit: Visit, archive: str, **more: str) -> Visit:
    """The visit as kept in another WARC file."""
    assert visit.capture is not None
    return replace(visit, capture=replace(visit.capture, archive=archive, **more))  # type: ignore[arg-type]


def seller_page(name: str = "shop/7/about", said: str = "电话 13800138000") -> Visit:
    seen = capture(url(name), kind=PageKind.SELLER, text=said)
    return Visit(url=url(name), outcome=Outcome.READ, capture=seen)


def kept(store: Store, name: str) -> Capture:
    (newest,) = store.captures([url(name)])
    return newest


def offered() -> Listing:
    """Goods of the shop of :func:`seller_page`."""
    return replace(listing("p1", "HERA lamp"), seller=Seller(name="Li", url=SELLER), marketplace=SITE)


class TestArchives:
    def test_a_file_goes_when_all_in_it_is_over_its_time(self, store: Store) -> None:
        crawled(store, read("p1"), in_archive(read("p2"), "second.warc.gz"))
        crawled(store, in_archive(read("p3", at=LATE), "second.warc.gz"), now=LATE)
        assert store.archives_over(NIGHT) == {}
        assert store.archives_over(NIGHT + DAY) == {"first.warc.gz": False}
        assert store.let_go(["first.warc.gz"], LATE) == {"first.warc.gz": []}
        assert (kept(store, "p1").let_go_at, kept(store, "p2").let_go_at) == (LATE, None)
        assert store.archives_over(LATE + DAY) == {"second.warc.gz": False}
        assert store.archive_end("first.warc.gz") == 0
        assert store.let_go(["first.warc.gz"], LATE + DAY) == {"first.warc.gz": []}, "may be said again"
        assert kept(store, "p1").let_go_at == LATE

    def test_a_page_whose_bytes_went_is_received_whole_when_it_is_next_visited(self, store: Store) -> None:
        crawled(store, replace(read("p1"), etag='"1"', digest="0" * 64), replace(in_archive(read("p2"), "b"), etag='"2"'))
        store.let_go(["first.warc.gz"], LATE)
        ledger = store.ledger(SITE)
        ledger.open(LATE)
        errands = {errand.link.url: errand for errand in ledger.claim(10)}
        assert (errands[url("p1")].etag, errands[url("p1")].digest, errands[url("p2")].etag) == (None, None, '"2"')

    @pytest.mark.parametrize("where", ["p1", "a.jpg", "shop/7/about", "licence"])
    def test_what_a_finding_needs_holds_its_file(self, store: Store, where: str) -> None:
        """Its page, its pictures, the seller's pages, and those that the seller's ties were read on."""
        on = replace(offered(), pictures=(picture("a.jpg"),))
        crawled(store, in_archive(read("p1", on, pictures=(picture("a.jpg"),)), "other"))
        store.keep_rights([right()], NIGHT)
        store.keep_findings([finding(right(), on)], [on.url], "judge", NIGHT)
        phone = Identifier(kind=IdentifierKind.PHONE, value="13800138000", seen_at=url("licence"), quote="电话")
        store.keep_sources([Source(id="s", name="Li", sellers=(f"{SITE}|{SELLER}",), identifiers=(phone,))])
        crawled(store, in_archive(seller_page(where), "held", id="held"), in_archive(seller_page("shop/77"), "free"))
        assert store.archives_over(LATE) == {"free": False, "held": True, "other": True}
        assert store.let_go(["held", "free"], LATE) == {"free": []}
        assert kept(store, where).let_go_at is None

    @pytest.mark.parametrize(
        ("then", "needed"),
        [
            (lambda _store, _made: None, False),
            (lambda store, made: store.keep_decision(decision(made.id)), True),
            (lambda store, made: store.keep_decision(decision(made.id, Verdict.CONFIRMED)), True),
            (lambda store, made: told(store, made), True),
        ],
        ids=["nothing", "dismissed", "confirmed", "told"],
    )
    def test_a_finding_that_no_longer_holds_needs_something_when_a_person_knows_of_it(
        self, store: Store, then: Callable[[Store, Finding], None], needed: bool
    ) -> None:
        made = found(store)
        assert store.archives_over(LATE) == {"first.warc.gz": True}
        store.keep_findings([replace(made, risk=0.0, signals=())], [], "", NIGHT)
        then(store, made)
        assert store.archives_over(LATE) == {"first.warc.gz": needed}

    def test_what_a_browser_saw_goes_with_the_last_capture_that_shows_it(self, store: Store) -> None:
        crawled(
            store,
            in_archive(read("p1"), "a", screenshot="seen/aa/1.png", rendered="seen/bb/2.html"),
            in_archive(read("p2"), "b", rendered="seen/bb/2.html"),
        )
        assert store.let_go(["a"], LATE) == {"a": ["seen/aa/1.png"]}
        assert store.let_go(["b"], LATE) == {"b": ["seen/bb/2.html"]}


def told(store: Store, made: Finding) -> None:
    store.keep_subscription(subscription())
    store.keep_alerts([alert("a1", made.id)], [])


class TestTexts:
    def test_the_text_of_a_seller_nobody_asks_about_is_forgotten_once_not_seen_for_so_long(self, store: Store) -> None:
        crawled(store, seller_page())
        assert store.forget_texts(NIGHT) == []
        assert store.texts_over(LATE) == [url("shop/7/about")]
        assert store.forget_texts(LATE) == [url("shop/7/about")]
        assert kept(store, "shop/7/about") == replace(capture(url("shop/7/about"), kind=PageKind.SELLER), text="")
        assert store.texts_over(LATE) == []

    def test_a_page_that_is_still_there_keeps_its_newest_text_only(self, store: Store) -> None:
        first, second = seller_page(), seller_page(said="微信 lamp88")
        crawled(store, first)
        assert second.capture is not None
        newer = replace(second, capture=replace(second.capture, id="newer", fetched_at=NIGHT + DAY))
        crawled(store, newer, now=NIGHT + DAY)
        crawled(store, Visit(url=first.url, outcome=Outcome.UNCHANGED), now=LATE)
        assert store.forget_texts(LATE) == [first.url]
        assert [each.text for each in store.seller_pages()] == ["微信 lamp88"]
        assert store.forget_texts(LATE) == []

    def test_a_seller_against_whom_there_is_a_finding_keeps_all(self, store: Store) -> None:
        crawled(store, read("p1", offered()), seller_page(), seller_page("shop/8"))
        store.keep_rights([right()], NIGHT)
        store.keep_findings([finding(right(), offered())], [offered().url], "judge", NIGHT)
        assert store.forget_texts(LATE) == [url("shop/8")]
        assert kept(store, "shop/7/about").text == "电话 13800138000"
