"""New and changed rights against a history: the same findings as when everything is screened, whatever is done to a name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from casefiles.model import Finding, Listing, Picture, Right, content_id
from casefiles.parts import RightKind, Word
from casefiles.stores import open_store
from casefiles.stores.base import Outcome, Store, Visit
from markwatch.carrying import Carried, carry_over
from matchers.screening import Screening
from matchers.text.watched import watched_spellings
from tests.casefiles.stores.making import NIGHT, crawled, read

DAY, DAYS = date(2026, 3, 1), timedelta(days=2)


def mark(name: str, *variants: str, number: str | None = None, patterns: tuple[str, ...] = ()) -> Right:
    return Right(id=f"TM {name}", kind=RightKind.TRADEMARK, name=name, variants=variants, number=number, patterns=patterns)


def indication(name: str, *goods: str, region: str | None = None) -> Right:
    return Right(id=f"GI {name}", kind=RightKind.GI, name=name, goods=goods, region=region)


RIGHTS = (
    mark("朔岚"),
    mark("三只松果"),
    mark("驼铃集", number="30211847"),
    mark("Quillmere"),
    mark("Carop"),
    mark("Tarnhelm Outdoor Company"),
    mark("Shuolan", "朔兰"),
    mark("华清江岸有限", patterns=("江[岸案]酒",)),
    indication("乌海葡萄", "葡萄", region="乌海"),
    indication("章丘大葱", "大葱"),
    Right(id="PT", kind=RightKind.PATENT, name="保温壶", number="ZL202220000077.1"),
    Right(
        id="CR",
        kind=RightKind.COPYRIGHT,
        name="沙上的驼铃",
        text="风从北方来，把城里的灯一盏一盏吹灭，只留下沙上的驼铃，响到天明。",
    ),
)
CHANGES = ("台{}灯", "{} 正品 包邮", "男士外套 春季新款 {}", "适用于{}的配件", "买{}送三只松果")
PLAIN = ("手工藤编收纳篮 大号", "Enamel mug 350 ml", "春季新款连衣裙 显瘦", "全新正品 假一赔十 顺丰包邮", "Leather boots size 42")


def tricks(right: Right) -> Iterator[str]:
    """Spellings of its names that are looked for, each way that is shown to its owner, and some that are not."""
    for watched in watched_spellings(right):
        yield from (each for each in watched.examples[:4] if "[" not in each)
    for name in right.names:
        yield from (name, name[0] + "*" + name[1:], "　".join(name), name[0] + "*" + name[2:], name + name[-1], name[:-1] + "o")
        yield from (name[1] + name[0] + name[2:], name[::-1], f"{name}风味", f"{name[:2]}特产 {name[2:]}", name.upper())
        yield name.translate(str.maketrans("aeol岚乌驼华", "а301嵐烏駝華"))


def written(name: str, words: str) -> Picture:
    """A picture that was seen, with words in it."""
    line = Word(text=words, box=(0, 0, 9000, 900), confidence=0.99)
    return Picture(url=f"https://shop.example/{name}", digest=content_id(name) * 4, words=(line,), read_with="reader 1")


def history() -> list[Listing]:
    """Listings with every trick on every right in title, brand, attributes, description or the words of a picture."""
    listings = [Listing(url=f"plain {nth}", title=title, description=PLAIN[-nth]) for nth, title in enumerate(PLAIN)]
    spelt = [spelling for right in RIGHTS for spelling in tricks(right)]
    for nth, spelling in enumerate(spelt):
        title = CHANGES[nth % len(CHANGES)].format(spelling)
        base = Listing(url=f"{nth:05}", title=title, description=PLAIN[nth % len(PLAIN)])
        listings.append((
            base,
            replace(base, title=PLAIN[0], brand=spelling),
            replace(base, title=PLAIN[1], description=f"本店专营，{spelling}，欢迎选购"),
            replace(base, title=PLAIN[2], attributes={"品牌": spelling}),
            replace(base, title=PLAIN[3], pictures=(written(f"{nth}.png", spelling),)),
        )[nth % 7 % 5])  # fmt: skip
    texts = ("注册商标证号 30211847", "专利号 ZL202220000077.1", "江案酒 高粱", str(RIGHTS[-1].text), "沙上的驼铃 绘本")
    return [*listings, *(Listing(url=f"text {nth}", title="商品", description=text) for nth, text in enumerate(texts))]


HISTORY = [replace(each, url=f"https://shop.example/{each.url.replace(' ', '-')}") for each in history()]


SEEN = tuple(picture for each in HISTORY for picture in each.pictures)


def everything(rights: Sequence[Right], listings: Sequence[Listing]) -> dict[str, Finding]:
    found: list[list[Finding]] = Screening(rights, day=DAY).findings_of(listings)
    return {finding.id: finding for findings in found for finding in findings}


def held(store: Store) -> dict[str, Finding]:
    return {filed.finding.id: filed.finding for filed in store.findings() if filed.finding.signals}


def screened(store: Store, rights: Sequence[Right]) -> Carried:
    """What a job does, without the market."""
    screening = Screening(rights, day=DAY)
    store.keep_rights(rights, NIGHT)
    store.keep_judge(screening.judge, screening.parts)

    def judging(batch: Sequence[Listing]) -> None:
        assert batch
        found = {each.id: each for findings in screening.findings_of(batch) for each in findings}
        before = [filed.finding for filed in store.findings(listings=[each.url for each in batch])]
        settled = [replace(each, risk=0.0, signals=()) for each in before if each.id not in found]
        store.keep_findings([*found.values(), *settled], [each.url for each in batch], screening.judge, NIGHT)

    carried = carry_over(store, screening, judging, lambda _done: None)
    if rest := list(store.unscreened(screening.judge)):
        judging(rest)
    return carried


@pytest.fixture
def store(sqlite_record: str) -> Iterator[Store]:
    opened = open_store(sqlite_record)
    crawled(opened, read("list", *HISTORY, pictures=SEEN))
    yield opened
    opened.close()


@pytest.mark.parametrize("new", range(len(RIGHTS)), ids=[right.id for right in RIGHTS])
def test_a_new_right_finds_what_screening_everything_finds(store: Store, new: int) -> None:
    known = [*RIGHTS[:new], *RIGHTS[new + 1 :]]
    screened(store, known)
    carried = screened(store, RIGHTS)
    wanted = everything(RIGHTS, list(store.listings()))
    assert held(store) == wanted
    assert carried.asked == len(HISTORY)
    own = sum(finding.right_id == RIGHTS[new].id for finding in wanted.values())
    assert 0 < own <= carried.judged < len(HISTORY) / 2


def test_a_changed_right_settles_what_it_no_longer_finds(store: Store) -> None:
    screened(store, RIGHTS)
    changed = [replace(RIGHTS[0], name="霜岭"), *RIGHTS[1:]]
    carried = screened(store, changed)
    assert held(store) == everything(changed, list(store.listings()))
    assert 0 < carried.judged < len(HISTORY) / 2
    assert screened(store, changed) == Carried()


def test_a_changed_right_whose_listings_are_gone_settles_nothing_else(store: Store) -> None:
    crawled(store, read("one", Listing(url="https://shop.example/one", title="朔霜 台灯")))
    once = mark("朔霜")
    screened(store, [*RIGHTS[1:], once])
    others = {key: each for key, each in held(store).items() if each.right_id != once.id}
    crawled(store, Visit(url="https://shop.example/one", outcome=Outcome.GONE), now=NIGHT + DAYS)
    assert "https://shop.example/one" not in {each.url for each in store.listings()}
    screened(store, [*RIGHTS[1:], replace(once, name="霜岭")])
    assert {key: each for key, each in held(store).items() if each.right_id != once.id} == others


def test_a_right_that_is_changed_back_is_judged_as_before(store: Store) -> None:
    screened(store, RIGHTS)
    before = held(store)
    for rights in (
        [replace(RIGHTS[0], name="霜岭"), *RIGHTS[1:]],
        RIGHTS,
        [*RIGHTS[:-1], replace(RIGHTS[-1], text=None)],
        RIGHTS,
    ):
        screened(store, rights)
        assert held(store) == everything(rights, list(store.listings()))
    assert held(store) == before


def test_what_changed_meanwhile_is_judged_whole(store: Store) -> None:
    screened(store, RIGHTS[1:])
    crawled(store, read("list", replace(HISTORY[0], title="朔岚 三只松果"), *HISTORY[1:]))
    screened(store, RIGHTS)
    assert held(store) == everything(RIGHTS, list(store.listings()))


def test_a_kill_before_the_handing_over_loses_nothing(store: Store) -> None:
    screened(store, RIGHTS[1:])
    screening = Screening(RIGHTS, day=DAY)
    store.keep_rights(RIGHTS, NIGHT)
    store.keep_judge(screening.judge, screening.parts)

    def dying(batch: Sequence[Listing]) -> None:
        found = [finding for findings in screening.findings_of(batch[:3]) for finding in findings]
        store.keep_findings(found, [each.url for each in batch[:3]], screening.judge, NIGHT)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        carry_over(store, screening, dying, lambda _done: None)
    screened(store, RIGHTS)
    assert held(store) == everything(RIGHTS, list(store.listings()))


def test_many_pictures_and_another_version_of_a_matcher_are_screened_whole(store: Store) -> None:
    pictures = tuple(Picture(digest=f"{nth:064x}") for nth in range(17))
    pictured = replace(RIGHTS[0], pictures=pictures)
    screening = Screening([pictured, *RIGHTS[1:]], day=DAY)
    earlier = Screening(RIGHTS[1:], day=DAY).parts
    assert screening.differing(earlier) is None
    assert Screening(RIGHTS, day=DAY).differing(earlier) == [RIGHTS[0].id]
    assert Screening(RIGHTS, day=DAY).differing(dict(earlier) | {"": "older"}) is None
    assert Screening(RIGHTS[2:], day=DAY).differing(earlier) is None
