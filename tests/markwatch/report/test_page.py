"""The report shows everything it is given, in both languages, and nothing a stranger wrote can act on its reader."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from casefiles.model import Picture
from casefiles.parts import Bilingual, Seller
from casefiles.stores.base import Coverage as NightCoverage
from markwatch.coverage import unseen_at, unwatched
from markwatch.reasons import WHYS
from markwatch.report import MOST, Material, render
from markwatch.report.safe import picture_uri, web_link
from markwatch.report.wording import DELIVERIES, FIGURES, JOBS, KINDS, NEWS, VERDICTS, WORDS

PARTS = ("summary", "findings", "unseen", "sources", "alerts", "runs", "reading")
LANGUAGES = ("zh-CN", "en")
DAY = datetime(2026, 11, 20, tzinfo=UTC)


def words_of(page: str, part: str) -> str:
    text: str = html.fromstring(page).xpath(f"string(//section[@id='{part}'])")
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_is_there(some: Material, language: str) -> None:
    page = render(some, language)
    tree = html.fromstring(page)
    assert tree.get("lang") == language
    assert tuple(tree.xpath("//main/section/@id")) == PARTS
    assert [link.lstrip("#") for link in tree.xpath("//nav//a/@href")] == list(PARTS)
    assert len(tree.xpath("//*[@class='finding']")) == 2
    assert len(tree.xpath("//*[@class='finding'][1]//figure/img[starts-with(@src, 'data:image/jpeg;base64,')]")) == 2
    assert len(tree.xpath("//svg/*[name() = 'rect']")) == 3


def test_in_chinese(some: Material) -> None:
    page = render(some, "zh")
    assert "2 条，其中重大风险 1 条" in words_of(page, "summary")
    found = words_of(page, "findings")
    for shown in (
        "93%",
        "重大风险",
        "标题使用了该商标。",
        "只是说明适配对象。",
        "¥59.00",
        "¥899.00",
        "深圳某商行（2 家店铺）",
        "山东",
    ):
        assert shown in found
    assert "officer-7 于 2026年11月20日 03:00 GMT+00:00 决定：已排除" in found
    assert "属于指示性使用（说明用途或适配） · 电话核实" in found
    assert "需通过验证码" in words_of(page, "unseen")
    assert "微信号" in words_of(page, "sources")
    assert "已发送" in words_of(page, "alerts")
    assert "31.0 秒" in words_of(page, "runs")


def test_in_english(some: Material) -> None:
    page = render(some, "en")
    assert "2 findings were new or changed, 1 of them of grave risk; 1 have been decided" in words_of(page, "summary")
    assert "1 findings no longer hold" in words_of(page, "summary")
    found = words_of(page, "findings")
    for shown in (
        "93%",
        "grave risk",
        "The title names the mark.",
        "It says what it fits.",
        "CN¥59.00",
        "not decided yet",
        "officer-7",
    ):
        assert shown in found
    assert "a captcha stands before it" in words_of(page, "unseen")
    assert "Both show WeChat name spsm_0105 (90% likely to be one)" in words_of(page, "sources")
    assert "brand@owner.example" in words_of(page, "alerts")
    assert "did not end" in words_of(page, "runs")


def test_the_marked_words_stand_in_the_title(some: Material) -> None:
    tree = html.fromstring(render(some, "en"))
    assert tree.xpath("string((//mark)[1])") == "朔岚"
    assert tree.xpath("string((//mark/..)[1])") == "朔岚 S1 耳机"


def test_what_was_not_seen_is_counted(some: Material) -> None:
    tree = html.fromstring(render(some, "en"))
    rows = [[cell.strip() for cell in row.xpath("./*/text()")] for row in tree.xpath("//*[@class='counts']//tr")]
    assert rows[0] == [
        "Pages",
        "Known",
        "Read",
        "As before",
        "Doubles",
        "Gone",
        "Not asked for",
        "Blocked",
        "Failed",
        "Not reached",
    ]
    assert rows[1] == ["Product pages", "10", "8", "–", "–", "–", "–", "2", "–", "–"]
    assert rows[-1] == ["All", "12", "8", "–", "–", "–", "1", "2", "–", "1"]
    missed = [re.sub(r"\s+", " ", item.text_content()).strip() for item in tree.xpath("//*[@class='missed']/li")]
    assert missed == [
        "2Product pagesBlockeda captcha stands before it",
        "1List pagesNot asked forthe shop's robots.txt asks not to",
        "1Other pagesNot reached",
    ]


@pytest.mark.parametrize(
    ("language", "heads", "whole"),
    [
        ("en", ["Night of", "Shop", "Right", "Known", "Answered", "Not modified", "Not asked for", "Blocked"], "all"),
        ("zh", ["巡查之夜", "网站", "权利", "已知", "已应答", "未修改", "未访问", "被拦截"], "全站"),
    ],
)
def test_each_night_is_told_by_shop_and_right(some: Material, language: str, heads: list[str], whole: str) -> None:
    right = some.rights[0]
    night = NightCoverage(night=some.since, site=HOSTILE, planned=1200, fetched=700, blocked=500, read=700, unread=500)
    of_right = replace(night, right=right.id, read=650, unread=3)
    later = NightCoverage(night=some.since + timedelta(hours=9), site="b.example", planned=1)
    tree = html.fromstring(render(replace(some, nights=[of_right, night, later]), language))
    rows = [[cell.text_content().strip() for cell in row] for row in tree.xpath("//table[contains(@class, 'nightly')]//tr")]
    assert rows[0][:8] == heads
    assert [row[2] for row in rows[1:]] == [whole, whole, right.name], "the newest night first, the whole shop before its rights"
    assert rows[2][3:] == ["1,200", "700", "–", "–", "500", "–", "700", "500"]
    assert rows[3][-2:] == ["650", "3"]
    assert not tree.xpath("//table[contains(@class, 'nightly')]//script")


def test_what_the_runs_noted_is_not_said_twice(some: Material) -> None:
    right, site = some.rights[0], "shop.example"
    sentences = [*unwatched([replace(right, pictures=())]), *unseen_at(site, some.coverage[site])]
    noted = replace(some.runs[0], unseen=(*(each.zh for each in sentences), "one line", "one line"))
    said = words_of(render(replace(some, runs=[noted], rights=[replace(right, pictures=())]), "en"), "unseen")
    assert said.count("one line") == 1
    assert said.count("no reference picture") == 1
    assert "个商品页" not in said


def test_nothing_crawled_is_never_clean() -> None:
    empty = Material(since=DAY, until=DAY + timedelta(days=1))
    assert "No shop has been crawled yet: nothing is known." in words_of(render(empty, "en"), "unseen")
    assert "尚未巡查任何网站：情况不明。" in words_of(render(empty, "zh"), "summary")
    assert "clean" not in words_of(render(empty, "en"), "summary")


def test_a_long_report_counts_what_it_does_not_show(some: Material) -> None:
    first = some.findings[0]
    many = [
        replace(first, finding=replace(first.finding, listing_url=f"u{number}"), listing=replace(first.listing, pictures=()))
        for number in range(MOST + 7)
    ]
    page = render(replace(some, findings=many), "en")
    assert page.count('class="finding"') == MOST
    assert "7 further findings of lower risk" in words_of(page, "findings")


HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">\' " {{ 7*7 }} &lt;b&gt; \u202egnp.exe\u200b'


def poisoned(some: Material) -> Material:
    """Every word that a stranger writes is hostile, and every address leads where none should."""
    bad = some.findings[0]
    shop = Seller(name=HOSTILE, id="s5", url="javascript:alert(3)")
    signals = tuple(replace(each, found=HOSTILE, sentence=Bilingual(en=HOSTILE, zh=HOSTILE)) for each in bad.finding.signals)
    listing = replace(
        bad.listing, url="javascript:alert(4)//" + HOSTILE, title=HOSTILE, seller=shop, ship_from=HOSTILE, stated_origin=HOSTILE,
        pictures=(Picture(url="data:text/html,<script>alert(5)</script>", thumbnail=b"<svg onload=alert(6)>"),),
    )  # fmt: skip
    source, tie = some.sources[0], some.sources[0].ties[0]
    quoted = replace(tie.one, value=HOSTILE, quote=HOSTILE, seen_at="data:text/html," + HOSTILE)
    return replace(
        some,
        findings=[replace(bad, listing=listing, finding=replace(bad.finding, signals=signals))],
        rights=[replace(some.rights[0], name=HOSTILE, owner=HOSTILE, number=HOSTILE)],
        sources=[
            replace(source, name=HOSTILE, sellers=(HOSTILE, "x|y"), identifiers=(quoted,), ties=(replace(tie, one=quoted),))
        ],
        alerts=[replace(some.alerts[0], recipient=HOSTILE, channel=HOSTILE, result=HOSTILE)],
        runs=[replace(some.runs[0], job=HOSTILE, figures={HOSTILE: 3}, unseen=(HOSTILE,))],
        coverage={
            HOSTILE: {(kind, outcome, HOSTILE): count for (kind, outcome, _), count in some.coverage["shop.example"].items()}
        },
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_words_never_run(some: Material, language: str) -> None:
    page = render(poisoned(some), language)
    tree = html.fromstring(page)
    assert tree.xpath("//script | //iframe | //object | //embed | //form | //base | //link") == []
    assert tree.xpath("//@*[starts-with(name(), 'on')]") == []
    assert [src for src in tree.xpath("//@src") if not src.startswith("data:image/jpeg;base64,")] == []
    assert [link for link in tree.xpath("//@href") if not link.startswith("#") and web_link(link) != link] == []
    assert not any("javascript:" in link or link.startswith("data:") for link in tree.xpath("//@href"))
    assert "{{ 7*7 }}" in tree.text_content()
    assert "49" not in tree.text_content()
    assert "\u202e" not in page
    assert "\u200b" not in page
    assert "⟨U+202E⟩" in tree.text_content()


def test_links_tell_nobody(some: Material) -> None:
    tree = html.fromstring(render(some, "en"))
    outward = tree.xpath("//a[starts-with(@href, 'http')]")
    assert outward
    assert {anchor.get("rel") for anchor in outward} == {"noreferrer nofollow noopener"}
    assert "default-src 'none'" in tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]


@given(st.text())
def test_only_the_web_is_linked(text: str) -> None:
    link = web_link(text)
    assert link is None or re.match(r"https?://[^/]", text, re.IGNORECASE)
    for scheme in (
        "javascript:",
        "JaVaScRiPt:",
        "data:text/html,",
        "file:///",
        "vbscript:",
        " http://a ",
        "\x01javascript:",
        "http:///",
        "http://[x",
    ):
        assert web_link(scheme + text) is None or scheme == "http:///"


def test_only_jpeg_is_shown() -> None:
    assert picture_uri(b"") is None
    assert picture_uri(b"<svg onload=alert(1)>") is None
    assert picture_uri(b"\xff\xd8\xff" + bytes(100_000)) is None
    assert picture_uri(b"\xff\xd8\xff\xe0") == "data:image/jpeg;base64,/9j/4A=="


@pytest.mark.parametrize("table", [WORDS, KINDS, VERDICTS, NEWS, DELIVERIES, JOBS, FIGURES, WHYS])
def test_both_languages_say_the_same_things(table: dict[str, Bilingual]) -> None:
    fields = re.compile(r"\{(\w+)\}")
    for name, words in table.items():
        assert words.en, name
        assert words.zh, name
        assert sorted(fields.findall(words.en)) == sorted(fields.findall(words.zh)), name
        assert re.search(r"[\u4e00-\u9fff]", words.zh), name
        assert not re.search(r"[\u4e00-\u9fff]", words.en), name
