"""Plans: which shops are watched for which rights, how often and how deep; and from plans to tonight's crawls. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from casefiles.model import Right
from casefiles.parts import RightKind
from casefiles.stores.base import Filed, Run
from crawlers.orders import Scope
from crawlers.sites import site_of

JOB = "plan "
"""How the runs of plans are called: this and the plan's name."""

EARLY = timedelta(hours=6)
"""A night that begins a little earlier than the last one did still counts as the next: half of the shortest night apart."""

MOST_FOLLOWED = 50
"""Findings that are followed up in one night, the riskiest."""


class Plan(BaseModel):
    """``[[plans]]`` or a file ``plans/*.toml``: one shop, watched for some rights, every so many nights."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(pattern=r"^[\w .-]{1,60}$")]
    site: str
    """A start page (URL, or a host name alone)."""
    rights: tuple[str, ...] = ()
    """Ids of rights; with no rights, regions and industries given: all."""
    regions: tuple[str, ...] = ()
    """Rights whose protected region or name holds one of these words."""
    industries: tuple[str, ...] = ()
    """Rights whose goods hold one of these words, or whose Nice classes are one of these numbers."""
    every: Annotated[int, Field(ge=1, le=366)] = 1
    """Nights from one crawl to the next."""
    scope: Scope = Scope.SHOP
    """``shop``: all of it; ``search``: what its own search shows for the names of the rights."""
    max_pages: Annotated[int, Field(ge=1)] | None = None
    max_depth: Annotated[int, Field(ge=0)] | None = None
    max_seconds: Annotated[float, Field(gt=0)] | None = None

    def covers(self, right: Right) -> bool:
        """Whether the plan is about ``right``."""
        if not (self.rights or self.regions or self.industries):
            return True
        place = f"{right.region or ''} {right.name}"
        trade = {*map(str, right.nice_classes)}
        return (
            right.id in self.rights
            or any(word in place for word in self.regions)
            or any(word in trade or any(word in goods for goods in right.goods) for word in self.industries)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One crawl of one site tonight."""

    site: str
    starts: tuple[str, ...]
    scope: Scope = Scope.SHOP
    names: tuple[str, ...] = ()
    max_listings: int | None = None
    bounds: dict[str, Any] = field(default_factory=dict)
    """``max_pages``, ``max_depth``, ``max_seconds`` where the settings' own do not hold."""
    plans: tuple[str, ...] = ()
    """Names of the plans that it carries out."""


def due(plans: Iterable[Plan], runs: Iterable[Run], now: datetime) -> list[Plan]:
    """The plans whose last run is so many nights ago as they say, or that never ran. ``runs``: oldest first."""
    last = {run.job.removeprefix(JOB): run.began_at for run in runs if run.job.startswith(JOB)}
    return [plan for plan in plans if plan.name not in last or now - last[plan.name] >= plan.every * timedelta(days=1) - EARLY]


def names_of(rights: Iterable[Right]) -> tuple[str, ...]:
    """What a shop's search is asked for: names and variants, each once. A patent's title is not a name goods are sold under."""
    return tuple(dict.fromkeys(name for right in rights if right.kind is not RightKind.PATENT for name in right.names))


def walks(starts: Sequence[str], rights: Iterable[Right], max_listings: int | None = None) -> list[Walk]:
    """A crawl of the whole shop for each site of ``starts``, whose search is asked for all ``rights``."""
    names, sites = names_of(rights), dict[str, list[str]]()
    for start in starts:
        sites.setdefault(site_of(start), []).append(start)
    return [Walk(site=site, starts=tuple(urls), names=names, max_listings=max_listings) for site, urls in sites.items()]


def planned_walks(plans: Iterable[Plan], rights: Sequence[Right]) -> list[Walk]:
    """One crawl a site for the ``plans`` that are due: their rights together, the wider scope, the higher bounds."""
    by_site: dict[str, list[Plan]] = {}
    for plan in plans:
        by_site.setdefault(site_of(plan.site), []).append(plan)
    return [_joined(site, some, rights) for site, some in by_site.items()]


def _joined(site: str, plans: Sequence[Plan], rights: Sequence[Right]) -> Walk:
    bounds = {}
    for name in ("max_pages", "max_depth", "max_seconds"):
        said = [getattr(plan, name) for plan in plans]
        if None not in said:
            bounds[name] = max(said)
    return Walk(
        site=site,
        starts=tuple(dict.fromkeys(plan.site for plan in plans)),
        scope=Scope.SHOP if any(plan.scope is Scope.SHOP for plan in plans) else Scope.SEARCH,
        names=names_of(right for right in rights if any(plan.covers(right) for plan in plans)),
        bounds=bounds,
        plans=tuple(plan.name for plan in plans),
    )


AROUND: dict[str, Any] = {"max_pages": 300, "max_depth": 3}
"""How far a follow-up goes from a finding: its seller, the licence and goods linked there, and their further pages."""


def follow_ups(filed: Iterable[Filed], risk: float) -> list[Walk]:
    """Crawls around the riskiest open findings of ``risk`` and more: the offer again with its reviews, its seller's page, the
    licence shown there (亮照, E-Commerce Law of China, article 15) and the shop's other goods.
    """
    worth = [each for each in filed if each.status is None and each.finding.signals and each.finding.risk >= risk]
    starts: dict[str, dict[str, None]] = {}
    for each in sorted(worth, key=lambda one: -one.finding.risk)[:MOST_FOLLOWED]:
        seller = each.listing.seller
        for url in (each.listing.url, seller.url if seller else None):
            if url and url.startswith(("http://", "https://")):
                starts.setdefault(site_of(url), {})[url] = None
    return [Walk(site=site, starts=tuple(urls), scope=Scope.AROUND, bounds=AROUND) for site, urls in starts.items()]
