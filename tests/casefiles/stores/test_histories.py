"""The history of listings: what became of them between two nights."""

from dataclasses import replace
from decimal import Decimal

from casefiles.model import Listing, Picture
from casefiles.parts import Change, ChangeKind
from casefiles.stores.base import Outcome, Store, Visit
from tests.casefiles.stores.making import DAY, NIGHT, crawled, listing, picture, read, url


def gone(name: str) -> Visit:
    return Visit(url=url(name), outcome=Outcome.GONE, why="http-404")


def kinds(store: Store, name: str) -> list[ChangeKind]:
    return [change.kind for change in store.history(url(name))]


def test_new_changed_gone_and_back_are_told_with_what_changed_and_when(store: Store) -> None:
    lamp = replace(listing("p1", "Lamp"), price=Decimal("19.90"), currency="EUR", attributes={"色": "红"})
    dearer = replace(lamp, price=Decimal("24.90"), attributes={"色": "红", "产地": "宜兴"})
    for night, visit in enumerate([read("p1", lamp), read("p1", lamp), read("p1", dearer), gone("p1"), read("p1", dearer)]):
        crawled(store, visit, now=NIGHT + night * DAY)
    assert store.history(url("p1")) == [
        Change(listing_url=url("p1"), at=NIGHT, kind=ChangeKind.NEW),
        Change(
            listing_url=url("p1"),
            at=NIGHT + 2 * DAY,
            kind=ChangeKind.CHANGED,
            fields={"price": ("19.90", "24.90"), "attributes.产地": (None, "宜兴")},
        ),
        Change(listing_url=url("p1"), at=NIGHT + 3 * DAY, kind=ChangeKind.GONE),
        Change(listing_url=url("p1"), at=NIGHT + 4 * DAY, kind=ChangeKind.BACK),
    ]


def test_where_a_value_was_read_is_no_change_and_an_unknown_listing_has_no_history(store: Store) -> None:
    lamp = replace(listing("p1"), read_from={"title": "json-ld"})
    crawled(store, read("p1", lamp))
    crawled(store, read("p1", replace(lamp, read_from={"title": "markup h1"}, language="en")), now=NIGHT + DAY)
    assert kinds(store, "p1") == [ChangeKind.NEW]
    assert store.history(url("p2")) == []


def test_gone_is_noted_once_however_often_it_is_found_gone(store: Store) -> None:
    crawled(store, read("p1", listing("p1")))
    for night in (1, 2, 3):
        crawled(store, gone("p1"), now=NIGHT + night * DAY)
    assert kinds(store, "p1") == [ChangeKind.NEW, ChangeKind.GONE]


class TestRelisted:
    def shown(self, name: str, title: str, shows: str, digest: str) -> Visit:
        """A page whose one picture, at an address of its own, has these bytes."""
        return read(name, listing(name, title, pictures=(shows,)), pictures=(picture(shows, digest=digest),))

    def relisted(self, store: Store) -> dict[str, str]:
        entries = [change for name in ("p1", "p2", "p3") for change in store.history(url(name))]
        return {entry.listing_url: entry.other for entry in entries if entry.kind is ChangeKind.RELISTED and entry.other}

    def test_same_title_and_picture_under_a_new_address_after_the_old_went(self, store: Store) -> None:
        crawled(store, self.shown("p1", "HERA Lamp, red", "a.jpg", "a" * 64))
        crawled(store, gone("p1"), self.shown("p2", "ＨＥＲＡ lamp red", "b.jpg", "a" * 64), now=NIGHT + DAY)
        assert self.relisted(store) == {url("p2"): url("p1")}
        moved = store.history(url("p1"))[-1]
        assert (moved.kind, moved.other) == (ChangeKind.MOVED, url("p2"))

    def test_the_old_may_go_some_nights_after_the_new_came(self, store: Store) -> None:
        crawled(store, self.shown("p1", "Lamp", "a.jpg", "a" * 64))
        crawled(store, self.shown("p2", "Lamp", "b.jpg", "a" * 64), now=NIGHT + DAY)
        assert self.relisted(store) == {}
        crawled(store, gone("p1"), now=NIGHT + 2 * DAY)
        crawled(store, gone("p1"), now=NIGHT + 3 * DAY)
        assert self.relisted(store) == {url("p2"): url("p1")}
        assert kinds(store, "p2").count(ChangeKind.RELISTED) == 1

    def test_not_another_title_another_picture_or_an_old_neighbour(self, store: Store) -> None:
        crawled(store, self.shown("p1", "Lamp", "a.jpg", "a" * 64), self.shown("p3", "Lamp", "c.jpg", "a" * 64))
        other_title, other_picture = self.shown("p2", "Jug", "b.jpg", "a" * 64), self.shown("p4", "Lamp", "d.jpg", "d" * 64)
        for night in range(1, 12):
            seen = Listing(url=url("p1"), title="Lamp", pictures=(Picture(url=url("a.jpg")),), seen_at=NIGHT + night * DAY)
            crawled(store, read("p1", seen), other_title, other_picture, now=NIGHT + night * DAY)
        crawled(store, gone("p1"), now=NIGHT + 12 * DAY)
        assert self.relisted(store) == {}
