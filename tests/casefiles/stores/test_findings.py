"""Findings, decisions, sources, subscriptions, alerts and runs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from casefiles.errors import NotFound
from casefiles.model import Source
from casefiles.parts import Delivery, Identifier, IdentifierKind, Verdict
from casefiles.stores.base import Run, Store
from tests.casefiles.stores.making import (
    DAY,
    NIGHT,
    alert,
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
)


def untold(store: Store) -> list[str]:
    return [each.finding.id for each in store.untold()]


class TestFindings:
    def test_finding_comes_back_with_its_listing(self, store: Store) -> None:
        made = found(store)
        (each,) = store.findings()
        assert (each.finding, each.listing.title, each.status) == (made, "HERA lamp", None)
        assert (each.first_at, each.changed_at) == (NIGHT, NIGHT)

    def test_same_finding_again_is_no_news(self, store: Store) -> None:
        made = found(store)
        store.keep_alerts([], store.untold())
        assert store.keep_findings([made], [], "judge", NIGHT + DAY) == 0
        assert untold(store) == []
        assert store.findings()[0].changed_at == NIGHT

    @pytest.mark.parametrize("change", ["risk", "signals"])
    def test_changed_finding_is_news_and_keeps_its_first_time(self, store: Store, change: str) -> None:
        made = found(store)
        store.keep_alerts([], store.untold())
        changed = (
            replace(made, risk=0.1) if change == "risk" else replace(made, signals=(replace(made.signals[0], found="HERA"),))
        )
        assert store.keep_findings([changed], [], "judge", NIGHT + DAY) == 1
        assert untold(store) == [made.id]
        (each,) = store.findings()
        assert (each.finding, each.first_at, each.changed_at) == (changed, NIGHT, NIGHT + DAY)

    def test_filters_all_hold_and_the_riskiest_come_first(self, store: Store) -> None:
        names = ["p1", "p2", "p3"]
        crawled(store, *(read(name, listing(name)) for name in names))
        store.keep_rights([right("HERA"), right("ZETA")], NIGHT)
        made = {
            (owner, name): finding(right(owner), listing(name), risk)
            for owner, name, risk in (("HERA", "p1", 0.2), ("HERA", "p2", 0.9), ("ZETA", "p2", 0.5), ("ZETA", "p3", 0.0))
        }
        assert store.keep_findings(made.values(), [], "", NIGHT) == 4

        def ids(**filters: object) -> list[str]:
            return [each.finding.id for each in store.findings(**filters)]  # type: ignore[arg-type]  # each case names its own

        assert ids() == [made["HERA", "p2"].id, made["ZETA", "p2"].id, made["HERA", "p1"].id, made["ZETA", "p3"].id]
        assert ids(min_risk=0.5) == [made["HERA", "p2"].id, made["ZETA", "p2"].id]
        assert ids(right="zeta") == [made["ZETA", "p2"].id, made["ZETA", "p3"].id]
        assert ids(listings=[url("p2"), url("p3")], right="hera") == [made["HERA", "p2"].id]
        assert ids(ids=[made["HERA", "p1"].id, made["ZETA", "p3"].id, "unknown"], min_risk=0.1) == [made["HERA", "p1"].id]
        assert ids(ids=[made["HERA", "p1"].id, made["HERA", "p2"].id], listings=[url("p2")]) == [made["HERA", "p2"].id]

    def test_more_ids_than_one_query_takes(self, store: Store) -> None:
        names = [f"p{number}" for number in range(1100)]
        crawled(store, read("list", *map(listing, names)))
        store.keep_rights([right()], NIGHT)
        made = [finding(right(), listing(name)) for name in names]
        assert store.keep_findings(made, map(url, names), "judge", NIGHT) == 1100
        assert len(store.findings(ids=[each.id for each in made])) == 1100
        assert list(store.unscreened("judge")) == []

    def test_pictures_have_thumbnails_when_findings_are_named(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1", pictures=("a.jpg",)), pictures=(picture("a.jpg"),)))
        store.keep_rights([right()], NIGHT)
        made = finding(right(), listing("p1"))
        store.keep_findings([made], [], "judge", NIGHT)
        assert store.findings(ids=[made.id])[0].listing.pictures[0] == picture("a.jpg")
        assert store.findings()[0].listing.pictures[0] == replace(picture("a.jpg"), thumbnail=b"")

    def test_finding_of_an_unknown_right_or_listing_is_refused_whole(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1")))
        store.keep_rights([right()], NIGHT)
        for stray in (finding(right("UNKNOWN"), listing("p1")), finding(right(), listing("unknown"))):
            with pytest.raises(NotFound):
                store.keep_findings([finding(right(), listing("p1")), stray], [url("p1")], "judge", NIGHT)
        assert (store.findings(), untold(store)) == ([], [])
        assert len(list(store.unscreened("judge"))) == 1


class TestDecisions:
    def test_newest_decision_is_the_status(self, store: Store) -> None:
        made = found(store)
        later, earlier = decision(made.id, Verdict.CONFIRMED, NIGHT + DAY), decision(made.id, Verdict.DISMISSED, NIGHT)
        store.keep_decision(later)
        store.keep_decision(earlier)
        assert [each.status for each in store.findings()] == [Verdict.CONFIRMED]
        assert store.decisions(made.id) == [earlier, later]

    def test_decision_on_a_finding_is_to_be_told(self, store: Store) -> None:
        made = found(store)
        store.keep_alerts([], store.untold())
        store.keep_decision(decision(made.id))
        assert untold(store) == [made.id]
        assert store.untold()[0].status is Verdict.DISMISSED

    def test_decision_on_a_tie_is_kept_and_tells_nobody(self, store: Store) -> None:
        word = decision("tie-7")
        store.keep_decision(word)
        store.keep_decision(word)
        assert store.decisions() == [word]
        assert store.decisions("another") == []
        assert untold(store) == []


def test_sources_are_replaced(store: Store) -> None:
    seen = Identifier(kind=IdentifierKind.PHONE, value="13800138000", seen_at=url("s1"), quote="Tel. 138 0013 8000")
    one, two = (Source(id=name, name=name, sellers=(f"{name}|1",), identifiers=(seen,)) for name in ("a", "b"))
    store.keep_sources([two, one])
    assert store.sources() == [one, two]
    store.keep_sources([replace(two, name="other")])
    assert store.sources() == [replace(two, name="other")]
    store.keep_sources([])
    assert store.sources() == []


class TestAlerts:
    def test_alerts_are_written_with_the_queue_taken_off(self, store: Store) -> None:
        made = found(store)
        store.keep_alerts([alert("a1", made.id)], store.untold())
        assert untold(store) == []
        assert store.alerts() == [alert("a1", made.id)]

    def test_what_was_decided_meanwhile_stays_in_the_queue(self, store: Store) -> None:
        made = found(store)
        read = store.untold()
        store.keep_decision(decision(made.id))
        store.keep_alerts([alert("a1", made.id)], read)
        assert untold(store) == [made.id]

    def test_id_that_is_there_is_left_as_it_is(self, store: Store) -> None:
        sent = replace(alert("a1", "f1"), state=Delivery.SENT, sent_at=NIGHT)
        store.keep_alerts([sent], [])
        store.keep_alerts([alert("a1", "f1")], [])
        assert store.alerts() == [sent]

    def test_oldest_first_and_by_finding(self, store: Store) -> None:
        store.keep_alerts([alert("b", "f1", "f2", at=NIGHT + DAY), alert("c", "f2"), alert("a", "f3")], [])
        assert [each.id for each in store.alerts()] == ["a", "c", "b"]
        assert [each.id for each in store.alerts("f2")] == ["c", "b"]
        assert store.alerts("unknown") == []

    def test_due_alerts_are_claimed_and_counted(self, store: Store) -> None:
        store.keep_alerts([alert("now", "f1"), alert("later", "f2", due=NIGHT + DAY)], [])
        (claimed,) = store.claim_alerts(NIGHT)
        assert (claimed.id, claimed.state, claimed.attempts) == ("now", Delivery.SENDING, 1)
        assert store.alerts("f1") == [claimed]
        store.note_alert(replace(claimed, state=Delivery.SENT, sent_at=NIGHT, result="250 OK"))
        assert store.claim_alerts(NIGHT) == []
        assert [each.id for each in store.claim_alerts(NIGHT + DAY)] == ["later"]

    def test_alert_left_sending_is_claimed_again(self, store: Store) -> None:
        store.keep_alerts([alert("a", "f1")], [])
        store.claim_alerts(NIGHT)
        (again,) = store.claim_alerts(NIGHT)
        assert (again.id, again.attempts) == ("a", 2)

    def test_alert_put_off_waits(self, store: Store) -> None:
        store.keep_alerts([alert("a", "f1")], [])
        (claimed,) = store.claim_alerts(NIGHT)
        store.note_alert(replace(claimed, state=Delivery.PENDING, due_at=NIGHT + timedelta(minutes=5)))
        assert store.claim_alerts(NIGHT) == []
        assert len(store.claim_alerts(NIGHT + timedelta(minutes=5))) == 1

    def test_oldest_due_are_claimed_first_up_to_the_limit(self, store: Store) -> None:
        store.keep_alerts([alert(name, "f", due=NIGHT - day * DAY) for day, name in enumerate("abc")], [])
        assert [each.id for each in store.claim_alerts(NIGHT, limit=2)] == ["c", "b"]

    def test_noting_an_unknown_alert_says_so(self, store: Store) -> None:
        with pytest.raises(NotFound, match="no alert ghost"):
            store.note_alert(alert("ghost"))


def test_subscriptions_are_brought_up_to_date(store: Store) -> None:
    store.keep_subscription(subscription("b"))
    store.keep_subscription(subscription("a"))
    store.keep_subscription(replace(subscription("b"), active=False))
    assert store.subscriptions() == [subscription("a"), replace(subscription("b"), active=False)]


def test_runs_are_brought_up_to_date_and_listed_since(store: Store) -> None:
    runs = [Run(id=str(day), job="crawl", began_at=NIGHT + day * DAY) for day in range(3)]
    for run in reversed(runs):
        store.keep_run(run)
    ended = replace(runs[1], ended_at=NIGHT + DAY, figures={"planned": 7}, unseen=("3 pages: captcha",))
    store.keep_run(ended)
    assert store.runs() == [runs[0], ended, runs[2]]
    assert store.runs(NIGHT + DAY) == [ended, runs[2]]


def test_unknown_right_is_named(store: Store) -> None:
    store.keep_rights([right()], NIGHT)
    with pytest.raises(NotFound, match="no right 'ghost'"):
        store.rights(["hera", "ghost"])
