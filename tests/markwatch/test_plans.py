"""Plans: which are due, for which rights, and what crawls they make."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from casefiles.errors import BadConfiguration
from casefiles.model import Finding, Listing, Right
from casefiles.parts import RightKind, Seller, Verdict
from casefiles.stores.base import Filed, Run
from crawlers.orders import Scope
from markwatch.config import read_settings
from markwatch.plans import JOB, Plan, due, follow_ups, names_of, planned_walks, walks
from tests.casefiles.stores.making import finding

NIGHT = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)
DAY = timedelta(days=1)

TEA = Right(
    id="tea", kind=RightKind.GI, name="西湖龙井", variants=("龙井茶",), region="浙江省杭州市", goods=("茶叶",), nice_classes=(30,)
)
LAMP = Right(id="lamp", kind=RightKind.TRADEMARK, name="HERA", goods=("lamps",), nice_classes=(11,))
PATENT = Right(id="p", kind=RightKind.PATENT, name="一种灯具", number="ZL202010000001.X")


def ran(name: str, at: datetime) -> Run:
    return Run(id=name + at.isoformat(), job=JOB + name, began_at=at)


def test_a_plan_is_due_when_its_nights_have_passed_though_cron_began_a_little_early() -> None:
    nightly, weekly, new = (Plan(name=name, site="a.example", every=every) for name, every in (("n", 1), ("w", 7), ("new", 30)))
    runs = [ran("n", NIGHT - 2 * DAY), ran("n", NIGHT - DAY + timedelta(minutes=9)), ran("w", NIGHT - 5 * DAY)]
    assert due([nightly, weekly, new], runs, NIGHT) == [nightly, new]
    assert due([weekly], runs, NIGHT + 2 * DAY) == [weekly]


@pytest.mark.parametrize(
    ("plan", "covered"),
    [
        (Plan(name="all", site="a"), {"tea", "lamp", "p"}),
        (Plan(name="region", site="a", regions=("杭州",)), {"tea"}),
        (Plan(name="trade", site="a", industries=("茶",)), {"tea"}),
        (Plan(name="class", site="a", industries=("11",)), {"lamp"}),
        (Plan(name="both", site="a", rights=("p",), regions=("杭州",)), {"tea", "p"}),
    ],
)
def test_which_rights_a_plan_is_about(plan: Plan, covered: set[str]) -> None:
    assert {right.id for right in (TEA, LAMP, PATENT) if plan.covers(right)} == covered


def test_names_are_asked_for_once_and_patents_titles_not() -> None:
    assert names_of((TEA, LAMP, PATENT, TEA)) == ("西湖龙井", "龙井茶", "HERA")


def test_plans_of_one_shop_are_one_crawl_with_all_their_names_and_the_higher_bounds() -> None:
    tea = Plan(name="tea", site="https://mall.example/", rights=("tea",), scope=Scope.SEARCH, max_pages=50)
    lamp = Plan(name="lamp", site="https://mall.example/lamps", rights=("lamp",), scope=Scope.SEARCH, max_pages=90)
    (walk,) = planned_walks([tea, lamp], [TEA, LAMP])
    assert (walk.site, walk.starts) == ("mall.example", ("https://mall.example/", "https://mall.example/lamps"))
    assert (walk.scope, walk.names, walk.bounds) == (Scope.SEARCH, ("西湖龙井", "龙井茶", "HERA"), {"max_pages": 90})
    assert walk.plans == ("tea", "lamp")
    assert walks(["https://b.example/"], [LAMP], 3)[0].max_listings == 3


def test_plans_are_read_from_the_settings_and_from_their_folder(tmp_path: Path) -> None:
    (tmp_path / "markwatch.toml").write_text('[[plans]]\nname = "tea"\nsite = "mall.example"\nregions = ["杭州"]\n', "utf-8")
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "weekly.toml").write_text('site = "https://b.example/"\nevery = 7\nscope = "search"\n', "utf-8")
    tea, weekly = read_settings(tmp_path / "markwatch.toml").plans
    assert (tea.site, weekly.name, weekly.every, weekly.scope) == ("https://mall.example/", "weekly", 7, Scope.SEARCH)
    (tmp_path / "plans" / "tea.toml").write_text('site = "https://b.example/"\n', "utf-8")
    with pytest.raises(BadConfiguration, match="two plans are called 'tea'"):
        read_settings(tmp_path / "markwatch.toml")


def filed(name: str, risk: float, seller: str | None = None, status: Verdict | None = None) -> Filed:
    listing = Listing(url=f"https://mall.example/{name}", title=name, seller=Seller(url=seller) if seller else None)
    made: Finding = finding(LAMP, listing, risk)
    return Filed(finding=made, listing=listing, status=status, first_at=NIGHT, changed_at=NIGHT)


def test_what_is_risky_and_undecided_is_followed_to_the_offer_and_its_seller() -> None:
    found = [
        filed("low", 0.3),
        filed("high", 0.9, "https://shop7.mall.example/"),
        filed("mid", 0.6),
        filed("settled", 0.9, status=Verdict.DISMISSED),
    ]
    first, second = follow_ups(found, 0.5)
    assert first.starts == ("https://mall.example/high", "https://mall.example/mid")
    assert second.starts == ("https://shop7.mall.example/",)
    assert {first.scope, second.scope} == {Scope.AROUND}
