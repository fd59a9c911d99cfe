"""The four jobs over a real shop, a real record and a real mail server."""

import json
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from alerts.subscribing import subscribe
from casefiles.clock import now
from casefiles.errors import AlreadyRunning
from casefiles.parts import Delivery, DismissalReason, News, PageKind, Verdict
from casefiles.stores import open_store
from casefiles.stores.base import Outcome
from crawlers.sites import site_of
from markwatch.commands.findings import decision
from markwatch.example.serving import running
from markwatch.example.stock import path_of
from markwatch.example.tables import goods
from markwatch.jobs import nightly, run_alert, run_screen, run_trace
from tests.alerts.channels.servers import Mailbox, free_port
from tests.markwatch.offices import (
    COMMAND,
    CommandLine,
    Night,
    Nights,
    a_mark,
    days_on,
    environment,
    knocking,
    mailed,
    office,
    settings_for,
    write_settings,
)

pytestmark = pytest.mark.slow

GRAPES = "association@wuhai-grapes.example"
BRAND = "brand@shuolan.example"


def read_pages(nights: Nights, night: Night) -> Counter[PageKind]:
    """Pages and pictures read, not only looked after, in the newest round of a record."""
    store = open_store(f"sqlite:///{night.record}")
    try:
        coverage = store.ledger(site_of(nights.base)).coverage()
    finally:
        store.close()
    read: Counter[PageKind] = Counter()
    for (kind, outcome, _why), count in coverage.items():
        read[kind] += count if outcome is Outcome.READ else 0
    return read


def told(night: Night) -> Counter[str]:
    return Counter(str(mail["To"]) for mail in night.mails)


class TestThreeNights:
    def test_the_first_finds_judges_traces_and_warns_each_subscriber_once(self, nights: Nights) -> None:
        assert told(nights.first) == {"brand@shuolan.example": 1, GRAPES: 1, "officer@bureau.example": 1}
        runs = nights.first.runs
        assert runs["crawl"].figures["shops_failed"] == 0
        assert runs["screen"].figures["screened"] >= 90
        assert runs["screen"].figures["findings_changed"] >= 40
        assert runs["trace"].figures["sources"] >= 15
        assert runs["trace"].figures["ties"] >= 1
        assert (runs["alert"].figures["sent"], runs["alert"].figures["waiting"]) == (3, 0)

    def test_what_is_risky_is_followed_up_in_the_same_night_and_once(self, nights: Nights) -> None:
        followed = nights.first.runs["follow-up"]
        assert list(nights.first.runs) == ["crawl", "follow-up", "screen", "trace", "alert", "retain"]
        assert followed.figures["shops_failed"] == 0
        assert followed.figures["fetched"] + followed.figures["unchanged"] > 0
        store = open_store(f"sqlite:///{nights.first.record}")
        try:
            crawl, *rest = [run for run in store.runs() if run.job in {"crawl", "follow-up"}]
            sellers = {page.url for page in store.seller_pages()}
            risky = [filed.listing for filed in store.findings(min_risk=0.5)]
        finally:
            store.close()
        assert (crawl.job, [run.job for run in rest]) == ("crawl", ["follow-up"])
        assert {listing.seller.url for listing in risky if listing.seller and listing.seller.url} <= sellers
        assert "follow-up" not in nights.again.runs, "nothing was new or changed"

    def test_the_first_names_what_was_not_seen(self, nights: Nights) -> None:
        unseen = "\n".join(line for run in nights.first.runs.values() for line in run.unseen)
        for reason in ("robots.txt", "only for those who log in", "a slider puzzle"):
            assert reason in unseen
        assert "PT-LID (旋锁式防漏壶盖): a patent's claims and name are not compared" in unseen

    def test_the_same_shop_again_brings_nothing_new_and_no_mail(self, nights: Nights) -> None:
        read = read_pages(nights, nights.again)
        assert not read[PageKind.PRODUCT] + read[PageKind.SELLER] + read[PageKind.PICTURE]
        runs = nights.again.runs
        assert runs["crawl"].figures["unchanged"] > 200
        assert (runs["screen"].figures["screened"], runs["screen"].figures["findings_changed"]) == (0, 0)
        assert (runs["alert"].figures["alerts"], runs["alert"].figures["sent"]) == (0, 0)
        assert nights.again.mails == []

    def test_the_next_night_tells_only_what_is_new(self, nights: Nights) -> None:
        changed = {nights.base + path_of(good) for good in goods(2).values() if good.changed}
        assert 0 < read_pages(nights, nights.later)[PageKind.PRODUCT] <= len(changed) + 1
        assert nights.later.runs["screen"].figures["screened"] == len(changed)
        before, after = (open_store(f"sqlite:///{night.record}") for night in (nights.again, nights.later))
        try:
            old = {alert.id for alert in before.alerts()}
            new = [finding for alert in after.alerts() if alert.id not in old for finding in alert.findings]
            assert new
            assert {filed.listing.url for filed in after.findings(ids=new)} <= changed
        finally:
            before.close()
            after.close()
        assert BRAND in told(nights.later)
        assert GRAPES not in told(nights.later)


class TestScreening:
    def test_a_new_right_is_held_against_stored_listings_without_the_shop(self, nights: Nights, tmp_path: Path) -> None:
        with knocking(nights.port) as door, office(tmp_path, nights.first.record) as desk:
            listings = len(list(desk.store.listings()))
            desk.store.keep_rights([a_mark("藤编收纳篮")], now())
            run = run_screen(desk)
            assert run.figures == {"screened": 1, "findings_changed": 1, "held_against_new": listings}
            (filed,) = desk.store.findings(right="TM-NEW")
            assert "藤编收纳篮" in filed.listing.title
            assert run_screen(desk).figures == {"screened": 0, "findings_changed": 0}
            with pytest.raises(BlockingIOError):
                door.accept()

    def test_one_right_alone_leaves_the_others_to_the_next_full_run(self, nights: Nights, tmp_path: Path) -> None:
        with office(tmp_path, nights.first.record) as desk:
            desk.store.keep_rights([a_mark("藤编收纳篮"), a_mark("手绘马克杯", "TM-CUPS")], now())
            assert run_screen(desk, "TM-CUPS").figures["findings_changed"] == 1
            assert desk.store.findings(right="TM-NEW") == []
            assert run_screen(desk).figures["findings_changed"] == 1
            assert len(desk.store.findings(right="TM-NEW")) == 1

    def test_a_finding_whose_right_no_longer_matches_is_settled(self, nights: Nights, tmp_path: Path) -> None:
        with office(tmp_path, nights.first.record) as desk:
            (mark,) = desk.store.rights(["TM-CAROPEA"])
            before = desk.store.findings(right=mark.id)
            assert any(filed.finding.risk > 0.5 for filed in before)
            desk.store.keep_rights([replace(mark, name="Quillmere", variants=())], now())
            run_screen(desk)
            after = desk.store.findings(right=mark.id)
            assert len(after) == len(before)
            assert {(filed.finding.risk, filed.finding.signals) for filed in after} == {(0.0, ())}
            assert run_screen(desk).figures["screened"] == 0

    def test_a_right_that_runs_out_overnight_is_judged_anew_though_no_file_changed(self, nights: Nights, tmp_path: Path) -> None:
        with office(tmp_path, nights.first.record) as desk:
            (mark,) = desk.store.rights(["TM-CAROPEA"])
            desk.store.keep_rights([replace(mark, valid_to=now().date() + timedelta(days=3))], now())
            run_screen(desk)
            assert desk.store.findings(right=mark.id, min_risk=0.5)
            run = run_screen(replace(desk, clock=days_on(5)))
            assert run.figures["screened"] > 0
            assert desk.store.findings(right=mark.id, min_risk=0.5) == []


class TestCorrections:
    def test_whoever_was_warned_hears_that_a_finding_fell(self, nights: Nights, tmp_path: Path) -> None:
        mailbox = Mailbox()
        with mailed(tmp_path, nights.first.record, mailbox) as desk:
            (mark,) = desk.store.rights(["GI-WUHAI-GRAPES"])
            desk.store.keep_rights([replace(mark, valid_to=now().date() - timedelta(days=1))], now())
            run_screen(desk)
            run_alert(desk)
            corrections = [alert for alert in desk.store.alerts() if alert.news is News.CORRECTION]
            assert {alert.recipient for alert in corrections} == {GRAPES, "officer@bureau.example"}
            warned = {alert.id: alert.recipient for alert in desk.store.alerts() if alert.news is News.FIRST_SEEN}
            assert all(warned[alert.corrects or ""] == alert.recipient for alert in corrections)
        assert Counter(str(mail["To"]) for mail in mailbox.mails) == {GRAPES: 1, "officer@bureau.example": 1}

    @pytest.mark.parametrize(
        ("verdict", "reason"), [(Verdict.DISMISSED, DismissalReason.GENUINE_GOODS), (Verdict.AUTHORISED, None)]
    )
    def test_a_person_who_says_no_takes_the_warning_back_once(
        self, nights: Nights, tmp_path: Path, verdict: Verdict, reason: DismissalReason | None
    ) -> None:
        mailbox = Mailbox()
        with mailed(tmp_path, nights.first.record, mailbox) as desk:
            filed = desk.store.findings(right="TM-SHUOLAN", min_risk=0.8)[0]
            desk.store.keep_decision(decision(filed.finding.id, verdict, reason, None, "officer", now()))
            assert run_alert(desk).figures["sent"] == 2
            assert run_alert(desk).figures["alerts"] == 0
        assert {str(mail["To"]) for mail in mailbox.mails} == {BRAND, "officer@bureau.example"}

    def test_a_confirmed_finding_is_told_to_nobody_again(self, nights: Nights, tmp_path: Path) -> None:
        with office(tmp_path, nights.first.record) as desk:
            filed = desk.store.findings(min_risk=0.8)[0]
            desk.store.keep_decision(decision(filed.finding.id, Verdict.CONFIRMED, None, None, "officer", now()))
            assert run_alert(desk).figures["alerts"] == 0


class TestTelling:
    def test_a_baseline_is_silent_and_what_comes_after_is_not(self, nights: Nights, tmp_path: Path) -> None:
        mailbox = Mailbox()
        with mailed(tmp_path, nights.first.record, mailbox) as desk:
            newcomer = subscribe("new@bureau.example", min_risk=0.3)
            desk.store.keep_subscription(newcomer)
            run_alert(desk, baseline=True)
            (silent,) = [alert for alert in desk.store.alerts() if alert.subscription_id == newcomer.id]
            assert silent.state is Delivery.SILENT
            assert run_alert(desk).figures["alerts"] == 0
            assert mailbox.raw == []
            desk.store.keep_rights([a_mark("藤编收纳篮")], now())
            run_screen(desk)
            run_alert(desk)
            (basket,) = desk.store.findings(right="TM-NEW")
            told = [alert.findings for alert in desk.store.alerts() if alert.subscription_id == newcomer.id]
            assert told == [silent.findings, (basket.finding.id,)]
        assert [str(mail["To"]) for mail in mailbox.mails] == ["new@bureau.example"]

    def test_who_subscribes_after_the_first_night_hears_once_of_what_holds(self, nights: Nights, tmp_path: Path) -> None:
        mailbox = Mailbox()
        with mailed(tmp_path, nights.first.record, mailbox) as desk:
            desk.store.keep_subscription(subscribe("late@bureau.example", rights=("GI-WUHAI-GRAPES",), min_risk=0.6))
            assert run_alert(desk).figures["alerts"] == 1
            assert run_alert(desk).figures["alerts"] == 0
            (alert,) = [alert for alert in desk.store.alerts() if alert.recipient == "late@bureau.example"]
            held = desk.store.findings(right="GI-WUHAI-GRAPES", min_risk=0.6)
            assert set(alert.findings) == {filed.finding.id for filed in held}
            assert set(alert.reasons) == {News.FIRST_SEEN}
        assert len(mailbox.raw) == 1

    def test_a_digest_waits_for_its_hour(self, nights: Nights, tmp_path: Path) -> None:
        mailbox = Mailbox()
        with mailed(tmp_path, nights.first.record, mailbox) as desk:
            desk.store.keep_subscription(subscribe("daily@bureau.example", digest=True))
            assert run_alert(desk).figures == {"alerts": 1, "sent": 0, "waiting": 0, "failed_for_good": 0, "withdrawn": 0}
            assert run_alert(replace(desk, clock=days_on(1.01))).figures["sent"] == 1
        assert len(mailbox.raw) == 1

    def test_a_refused_recipient_costs_the_others_nothing_and_is_named(self, nights: Nights, tmp_path: Path) -> None:
        mailbox = Mailbox(recipient=lambda address: "550 no such user" if address.startswith("gone") else None)
        with mailed(tmp_path, nights.first.record, mailbox) as desk:
            for name in ("gone", "here", "there"):
                desk.store.keep_subscription(subscribe(f"{name}@bureau.example"))
            run = run_alert(desk)
        assert (run.figures["sent"], run.figures["failed_for_good"]) == (2, 1)
        assert [line for line in run.unseen if line.startswith("gone@bureau.example: ") and "no such user" in line]
        assert {str(mail["To"]) for mail in mailbox.mails} == {"here@bureau.example", "there@bureau.example"}

    def test_mail_waits_for_a_server_that_is_away_and_arrives_once(self, nights: Nights, tmp_path: Path) -> None:
        mailbox = Mailbox()
        with office(tmp_path, nights.first.record, mail=free_port()) as desk:
            desk.store.keep_subscription(subscribe("late@bureau.example"))
            assert run_alert(desk).figures["waiting"] == 1
        with mailed(tmp_path, tmp_path / "markwatch.db", mailbox, clock=days_on(0.1)) as desk:
            assert run_alert(desk).figures["sent"] == 1
            assert run_alert(desk).figures["sent"] == 0
        assert len(mailbox.raw) == 1


class TestShops:
    def test_a_shop_that_is_down_costs_the_others_nothing_and_is_named(self, tmp_path: Path, run: CommandLine) -> None:
        port, dead = free_port(), free_port()
        sites = (f"http://127.0.0.1:{dead}/", f"http://127.0.0.1:{port}/c/fruit/")
        write_settings(tmp_path, settings_for(tmp_path, sites=sites, max_pages=6))
        with running(port):
            ended = run("nightly")
        assert (ended.code, ended.out) == (1, "")
        assert f"  127.0.0.1:{dead}: nothing of this shop was seen" in ended.errors
        with office(tmp_path) as desk:
            assert list(desk.store.listings())
            crawled = next(run for run in desk.store.runs() if run.job == "crawl")
        assert crawled.figures["shops_failed"] == 1
        assert any(str(dead) in line and "the connection was refused" in line for line in crawled.unseen)
        assert any(str(port) in line and "the bound on pages was reached" in line for line in crawled.unseen)

    def test_a_crawl_may_write_what_it_found_in_these_shops_to_a_file(
        self, record: Path, tmp_path: Path, run: CommandLine
    ) -> None:
        port = free_port()
        start = f"http://127.0.0.1:{port}/c/fruit/"
        write_settings(tmp_path, settings_for(tmp_path, sites=(start,), max_pages=6))
        with running(port):
            ended = run("crawl", start, "--max-listings", "2", "--out", "listings.jsonl")
        assert (ended.code, ended.out) == (0, "")
        listings = [json.loads(line) for line in (tmp_path / "listings.jsonl").read_text("utf-8").splitlines()]
        assert listings
        assert all(listing["title"] and listing["url"].startswith(f"http://127.0.0.1:{port}/") for listing in listings)

    def test_a_second_nightly_ends_at_once_with_one_line(self, tmp_path: Path, run: CommandLine) -> None:
        write_settings(tmp_path, settings_for(tmp_path))
        with office(tmp_path) as desk, desk.store.exclusive("nightly"):
            ended = run("nightly")
        assert (ended.code, ended.out) == (1, "")
        (line,) = [line for line in ended.errors if line.startswith("markwatch: ")]
        assert "nightly is already running on this record: process" in line

    def test_only_one_nightly_at_a_time(self, tmp_path: Path) -> None:
        with office(tmp_path) as desk:
            with desk.store.exclusive("nightly"), pytest.raises(AlreadyRunning, match="already running"):
                nightly(desk)
            assert [run.job for run in nightly(desk)] == ["crawl", "screen", "trace", "alert", "retain"]

    def test_jobs_done_twice_leave_the_same_record(self, nights: Nights, tmp_path: Path) -> None:
        with office(tmp_path, nights.first.record) as desk:
            before = desk.store.sources(), [filed.finding for filed in desk.store.findings()]
            run_screen(desk)
            run_trace(desk)
            assert (desk.store.sources(), [filed.finding for filed in desk.store.findings()]) == before


def test_a_job_killed_while_it_sends_loses_no_warning_and_repeats_none(nights: Nights, tmp_path: Path) -> None:
    """SIGKILL when the server has the first mail and has not answered: the next run sends it again under the same Message-ID."""
    reached, go_on, mailbox = Event(), Event(), Mailbox()

    def hold_the_first(_message_id: str) -> None:
        reached.set()
        go_on.wait(30)

    mailbox.content = hold_the_first
    with mailed(tmp_path, nights.first.record, mailbox) as desk:
        for name in ("one", "two", "three"):
            desk.store.keep_subscription(subscribe(f"{name}@bureau.example"))
        write_settings(tmp_path, desk.settings)
        with subprocess.Popen([COMMAND, "alert"], cwd=tmp_path, env=environment()) as killed:
            assert reached.wait(60)
            killed.kill()
        go_on.set()
        assert run_alert(desk).figures["sent"] == 3
        assert run_alert(desk).figures["sent"] == 0
    arrived = Counter(str(mail["Message-ID"]) for mail in mailbox.mails)
    assert {str(mail["To"]) for mail in mailbox.mails} == {f"{name}@bureau.example" for name in ("one", "two", "three")}
    assert len(arrived) == 3
