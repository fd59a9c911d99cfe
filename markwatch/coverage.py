"""What a night saw and, as important, what it did not see: counts and sentences from the ledger and the rights."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from statistics import median

from casefiles.model import Right
from casefiles.numbering.patents import EVERY_PATENT
from casefiles.parts import Bilingual, PageKind, RightKind
from casefiles.stores.base import Coverage as NightCoverage
from casefiles.stores.base import Judged, Outcome
from crawlers.dates import RESTLESS, STALE
from markwatch.reasons import reason

Coverage = Mapping[tuple[PageKind, Outcome | None, str | None], int]
"""What :meth:`casefiles.stores.base.Ledger.coverage` gives."""

FETCHED = (Outcome.READ, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.GONE)
"""The site answered, and what it answered is known."""

_KINDS = {
    PageKind.PRODUCT: Bilingual(en="product pages", zh="商品页"),
    PageKind.LIST: Bilingual(en="list pages", zh="列表页"),
    PageKind.SELLER: Bilingual(en="seller pages", zh="店铺页"),
    PageKind.PICTURE: Bilingual(en="pictures", zh="图片"),
    PageKind.OTHER: Bilingual(en="other pages", zh="其他页面"),
    PageKind.LICENCE: Bilingual(en="licence pages", zh="证照页"),
    PageKind.ARTICLE: Bilingual(en="articles", zh="文章页"),
    PageKind.CHALLENGE: Bilingual(en="pages that keep visitors out", zh="拦截页"),
    PageKind.SHELL: Bilingual(en="pages empty without JavaScript", zh="需脚本渲染的空白页"),
}
_ONE = {
    PageKind.PRODUCT: "product page",
    PageKind.LIST: "list page",
    PageKind.SELLER: "seller page",
    PageKind.PICTURE: "picture",
    PageKind.OTHER: "other page",
    PageKind.LICENCE: "licence page",
    PageKind.ARTICLE: "article",
    PageKind.CHALLENGE: "page that keeps visitors out",
    PageKind.SHELL: "page empty without JavaScript",
}
_OUTCOMES = {
    Outcome.BLOCKED: Bilingual(en="blocked by the site", zh="被网站拦截"),
    Outcome.REFUSED: Bilingual(en="not asked for, by rule", zh="按规则未访问"),
    Outcome.FAILED: Bilingual(en="asked for and not had", zh="访问失败"),
    None: Bilingual(en="not reached yet", zh="尚未访问"),
}


def figures(coverages: Iterable[Coverage]) -> dict[str, int]:
    """Counts over several sites by the names of the summary: planned, fetched, read, refused, blocked, failed, not_reached."""
    total: Counter[str] = Counter(planned=0, fetched=0, read=0, unchanged=0, refused=0, blocked=0, failed=0, not_reached=0)
    for coverage in coverages:
        for (_kind, outcome, _why), count in coverage.items():
            total["planned"] += count
            total["fetched"] += count if outcome in FETCHED else 0
            total[outcome.value if outcome else "not_reached"] += count
    return dict(total)


UNKNOWN = (Outcome.BLOCKED, Outcome.REFUSED, Outcome.FAILED, None)
"""Outcomes after which nothing is known of the page."""

NIGHTS = 14
"""Earlier nights from which a shop's normal harvest is learnt: two weeks, so that every day of the week is in it twice."""

LEAST_NIGHTS = 3
"""Nights before there is a normal."""


def row(night: datetime, site: str, coverage: Coverage) -> NightCoverage:
    """What the night that began at ``night`` saw of ``site`` as a whole, from its newest round."""
    total = figures([coverage])
    return NightCoverage(
        night=night,
        site=site,
        planned=total["planned"],
        fetched=total["fetched"],
        unchanged=total["unchanged"],
        refused=total["refused"],
        blocked=total["blocked"],
        failed=total["failed"],
        read=total["read"],
        unread=sum(count for (_, outcome, _), count in coverage.items() if outcome in UNKNOWN),
    )


def of_right(whole: NightCoverage, right: Right, judged: Judged) -> NightCoverage:
    """The same night and site for one right: its listings instead of its pages are read or unread."""
    read = judged.pictures if right.pictures else judged.words
    return replace(whole, right=right.id, read=read, unread=judged.listings - read)


def fallen_below(now: NightCoverage, earlier: Sequence[NightCoverage]) -> int | None:
    """The least that would be normal when tonight's harvest (pages fetched) is below it, else ``None``.

    Normal is the median of earlier nights less three robust standard deviations (1.4826 × the median absolute deviation:
    Rousseeuw and Croux 1993), at least 20 % and at most 50 % below the median: one odd night must not hide a fall by half, and a
    shop that is always the same may lose a few goods.
    """
    harvests = [each.fetched for each in earlier][-NIGHTS:]
    if len(harvests) < LEAST_NIGHTS:
        return None
    middle = median(harvests)
    spread = 3 * 1.4826 * median(abs(each - middle) for each in harvests)
    least = max(0.5 * middle, min(0.8 * middle, middle - spread))
    return round(least) if now.fetched < least else None


def unseen_at(site: str, coverage: Coverage) -> list[Bilingual]:
    """One sentence for each kind of page and reason that a site's newest round did not see, the largest first."""
    missed = [(count, key) for key, count in coverage.items() if key[1] in _OUTCOMES]
    return [_missed(site, count, *key) for count, key in sorted(missed, key=lambda item: (-item[0], str(item[1])))]


_DOUBTS = {
    STALE: Bilingual(
        en="its sitemap gives old dates to pages that did change: the dates are not believed, every page is asked for",
        zh="网站地图对已变更的页面仍标注旧日期：不再采信该日期，逐页访问",
    ),
    RESTLESS: Bilingual(
        en="its sitemap gives new dates to pages that did not change: the dates are not believed",
        zh="网站地图对未变更的页面标注新日期：不再采信该日期",
    ),
}


def doubted(site: str, why: str) -> Bilingual:
    """What is said of a shop whose sitemap's dates are not believed (see :mod:`crawlers.dates`)."""
    said = _DOUBTS.get(why, Bilingual(en=why, zh=why))
    return Bilingual(en=f"{site}: {said.en}", zh=f"{site}：{said.zh}")


def unsearched(site: str, form: str) -> Bilingual:
    """What is said of a shop whose search is a form that may do more than ask, so that it was not asked for the rights' names."""
    return Bilingual(
        en=f"{site}: its own search was not asked for the names of the rights: it is only sent with POST ({form})",
        zh=f"{site}：未用该店铺自带搜索查询权利名称：其搜索仅接受 POST 提交（{form}）",
    )


def dark(site: str) -> Bilingual:
    """What is said of a shop that answered nothing at all."""
    return Bilingual(en=f"{site}: nothing of this shop was seen", zh=f"{site}：未能看到该店铺的任何内容")


def _missed(site: str, count: int, kind: PageKind, outcome: Outcome | None, why: str | None) -> Bilingual:
    how, because = _OUTCOMES[outcome], reason(why) if why else None
    en = f"{site}: {count} {_ONE[kind] if count == 1 else _KINDS[kind].en} {how.en}"
    zh = f"{site}：{count} {'张' if kind is PageKind.PICTURE else '个'}{_KINDS[kind].zh}{how.zh}"
    return Bilingual(en=f"{en} ({because.en})", zh=f"{zh}（{because.zh}）") if because else Bilingual(en=en, zh=zh)


def unwatched(rights: Sequence[Right]) -> list[Bilingual]:
    """One sentence for each way in which a right is not watched, because of what its holder has not given or cannot be read."""
    return [sentence for right in rights for sentence in _unwatched(right)]


def _unwatched(right: Right) -> list[Bilingual]:
    usable = [picture for picture in right.pictures if picture.digest and not picture.unusable and not picture.flat]
    faults = []
    if not right.pictures and right.number != EVERY_PATENT:
        faults.append(
            Bilingual(en="no reference picture: pictures of listings are not compared", zh="没有参考图片：未比对商品图片")
        )
    elif len(usable) < len(right.pictures):
        count = len(right.pictures) - len(usable)
        what = "picture" if count == 1 else "pictures"
        faults.append(Bilingual(en=f"{count} reference {what} cannot be used", zh=f"{count} 张参考图片无法使用"))
    if right.kind is RightKind.PATENT and right.number != EVERY_PATENT:
        faults.append(
            Bilingual(
                en="a patent's claims and name are not compared, only its number and pictures",
                zh="未比对权利要求和名称，仅比对专利号和图片",
            )
        )
    if right.text:
        faults.append(Bilingual(en="its text is not compared with descriptions", zh="未与商品描述比对文字作品"))
    return [Bilingual(en=f"{right.id} ({right.name}): {f.en}", zh=f"{right.id}（{right.name}）：{f.zh}") for f in faults]


def unseen_pictures(count: int) -> list[Bilingual]:
    """A sentence about listings whose pictures were not seen, if there are any."""
    if not count:
        return []
    have = "listing has" if count == 1 else "listings have"
    return [Bilingual(en=f"{count} {have} pictures that were not seen", zh=f"{count} 个商品有未能查看的图片")]
