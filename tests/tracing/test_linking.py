from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles.model import Source, content_id
from casefiles.parts import IdentifierKind, Verdict
from tests.tracing.made import decision, offer, page
from tracing import trace
from tracing.kinds import STRENGTH
from tracing.linking import CONTRADICTED, MAX_SHARED, groups

CODES = ["91110000600037341L", "91150302MAXX00015D", "91310115MAXX00023M"]
PHONES = ["13800138000", "13900139000", "13700137000", "13600136000"]


def shops(sources: Sequence[Source]) -> list[list[str]]:
    return sorted([key.rpartition("|")[2] for key in source.sellers] for source in sources)


def test_the_same_phone_makes_one_source_with_its_evidence() -> None:
    (source,) = trace([offer("a", text="电话13800138000"), offer("b", text="联系 138-0013-8000")], [], [])
    (tie,) = source.ties
    assert source.sellers == ("market.example|a", "market.example|b")
    assert source.id == content_id("source", "market.example|a")
    assert (tie.one_seller, tie.other_seller) == source.sellers
    assert (tie.one.value, tie.other.value) == ("13800138000", "13800138000")
    assert (tie.one.quote, tie.other.quote) == ("电话13800138000", "联系 138-0013-8000")
    assert (tie.one.seen_at, tie.other.seen_at) == ("https://market.example/item/a-1", "https://market.example/item/b-1")
    assert tie.strength == STRENGTH[IdentifierKind.PHONE]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("统一社会信用代码 91110000600037341L", IdentifierKind.CREDIT_CODE),
        ("电话13800138000", IdentifierKind.PHONE),
        ("微信：wuhai2024", IdentifierKind.WECHAT),
        ("QQ：12345678", IdentifierKind.QQ),
        ("邮箱 order@shaan.example", IdentifierKind.EMAIL),
        ("SC10741018302531", IdentifierKind.FOOD_LICENCE),
    ],
)
def test_every_strong_kind_ties(text: str, kind: IdentifierKind) -> None:
    (source,) = trace([offer("a"), offer("b")], [page("/shop/a", text), page("/shop/b", text)], [])
    assert [(tie.one.kind, tie.strength) for tie in source.ties] == [(kind, STRENGTH[kind])]


def test_sellers_are_tied_through_others() -> None:
    listings = [
        offer("a", text=f"电话{PHONES[0]}"),
        offer("b", text=f"电话{PHONES[0]} 微信 wuhai2024"),
        offer("c", text="微信号wuhai2024"),
        offer("d", text=f"电话{PHONES[1]}"),
    ]
    assert shops(trace(listings, [], [])) == [["a", "b", "c"], ["d"]]


def test_a_seller_without_any_identifier_is_a_source_of_its_own() -> None:
    (source,) = trace([offer("a")], [], [])
    assert (source.sellers, source.identifiers, source.ties) == (("market.example|a",), (), ())


# hubs


@pytest.mark.parametrize(("sellers", "sources"), [(MAX_SHARED, 1), (MAX_SHARED + 1, MAX_SHARED + 1)])
def test_what_many_show_ties_nobody(sellers: int, sources: int) -> None:
    listings = [offer(f"s{number:02}", text="电话13800138000") for number in range(sellers)]
    assert len(trace(listings, [], [])) == sources


def test_what_the_marketplace_shows_of_itself_ties_none_of_its_sellers() -> None:
    listings = [offer("a", text="平台客服13800138000"), offer("b", text="平台客服13800138000")]
    sources = trace(listings, [page("/about", "客服电话13800138000")], [])
    assert shops(sources) == [["a"], ["b"], ["market.example"]]


def test_it_still_ties_the_marketplace_to_another() -> None:
    listings = [offer(None, site="one.example"), offer(None, site="two.example")]
    pages = [page("/about", "电话13800138000", site=site) for site in ("one.example", "two.example")]
    (source,) = trace(listings, pages, [])
    assert source.sellers == ("one.example|one.example", "two.example|two.example")


def test_an_icp_number_tells_websites_apart_and_not_sellers_on_one() -> None:
    text = "蒙ICP备20001234号"
    same = trace([offer("a"), offer("b")], [page("/shop/a", text), page("/shop/b", f"{text}-2")], [])
    assert len(same) == 2
    two = [offer("a", site="one.example"), offer("a", site="two.example")]
    pages = [page("/shop/a", f"{text}-1", site="one.example"), page("/shop/a", f"{text}-2", site="two.example")]
    assert len(trace(two, pages, [])) == 1


@pytest.mark.parametrize("label", ["SC10741018302531", "生产商：沙岸 电话13800138000", "Manufacturer tel 13800138000"])
def test_a_label_names_the_maker_and_not_the_seller(label: str) -> None:
    sources = trace([offer("a", text=label), offer("b", text=label)], [], [])
    assert shops(sources) == [["a"], ["b"]]
    assert all(source.identifiers for source in sources)


# contradictions


def test_different_credit_codes_halve_a_weaker_tie_and_are_named() -> None:
    pages = [page(f"/shop/{shop}", f"{code} 电话13800138000") for shop, code in zip("ab", CODES, strict=False)]
    (source,) = trace([offer("a"), offer("b")], pages, [])
    (tie,) = source.ties
    assert tie.strength == STRENGTH[IdentifierKind.PHONE] * CONTRADICTED
    assert [identifier.value for identifier in tie.against] == CODES[:2]


def test_one_common_credit_code_is_no_contradiction() -> None:
    pages = [page("/shop/a", f"{CODES[0]} 电话13800138000"), page("/shop/b", f"{CODES[0]} {CODES[1]} 电话13800138000")]
    (source,) = trace([offer("a"), offer("b")], pages, [])
    assert [tie.against for tie in source.ties] == [(), ()]


def test_the_marketplaces_own_code_hides_no_contradiction() -> None:
    pages = [page(f"/shop/{shop}", f"{code} 电话13800138000 平台{CODES[2]}") for shop, code in zip("ab", CODES, strict=False)]
    sources = trace([offer("a"), offer("b")], [*pages, page("/about", f"平台{CODES[2]}")], [])
    (tie,) = (tie for source in sources for tie in source.ties)
    assert [identifier.value for identifier in tie.against] == CODES[:2]


# decisions


def test_a_dismissal_breaks_a_tie_and_can_be_taken_back() -> None:
    listings = [
        offer("a", text="电话13800138000"),
        offer("b", text="电话13800138000 微信：wuhai2024"),
        offer("c", text="微信：wuhai2024"),
    ]
    (whole,) = trace(listings, [], [])
    broken = next(tie.id for tie in whole.ties if tie.one.kind is IdentifierKind.PHONE)
    dismissed = decision(broken, Verdict.DISMISSED, 3)
    assert shops(trace(listings, [], [dismissed])) == [["a"], ["b", "c"]]
    back = decision(broken, Verdict.CONFIRMED, 4)
    assert trace(listings, [], [back, dismissed]) == [whole]


def test_a_dismissal_breaks_only_its_own_tie() -> None:
    listings = [offer(shop, text="电话13800138000") for shop in "abc"]
    (whole,) = trace(listings, [], [])
    (source,) = trace(listings, [], [decision(whole.ties[0].id, Verdict.DISMISSED)])
    assert len(source.ties) == len(whole.ties) - 1 == 2


# names


def test_named_after_the_licence_else_after_the_commonest_shop_name() -> None:
    listings = [offer("b", 1, "电话13800138000"), offer("b", 2), offer("a", 1, "电话13800138000")]
    (source,) = trace(listings, [], [])
    assert source.name == "店b"
    licence = page("/shop/a/licence", "企业名称：乌海市沙岸葡萄种植专业合作社 统一社会信用代码：91110000600037341L")
    (source,) = trace(listings, [licence], [])
    assert source.name == "乌海市沙岸葡萄种植专业合作社"


# order


TEXTS = st.lists(
    st.sampled_from(
        [f"电话{number}" for number in PHONES] + [f"代码 {code}" for code in CODES] + ["微信：wuhai2024", "QQ：12345678"]
    ),
    max_size=3,
).map("，".join)
OFFERS = st.lists(
    st.tuples(st.sampled_from([*"abcdefgh", None]), st.integers(1, 3), TEXTS), max_size=12, unique_by=lambda made: made[:2]
)
PAGES = st.dictionaries(st.sampled_from(["/shop/a", "/shop/b", "/shop/c/licence", "/shop/z", "/about"]), TEXTS, max_size=4)


@settings(deadline=None)
@given(OFFERS, PAGES, st.randoms(use_true_random=False))
def test_order_leaves_no_mark(offers: list[tuple[str | None, int, str]], pages: dict[str, str], chance: object) -> None:
    listings = [offer(shop, number, text) for shop, number, text in offers]
    captures = [page(path, text) for path, text in pages.items()]
    first = trace(listings, captures, [])
    dismissals = [
        decision(tie.id, Verdict.DISMISSED, hour % 24)
        for hour, tie in enumerate(tie for source in first for tie in source.ties[:1])
    ]
    before = trace(listings, captures, dismissals)
    for things in (listings, captures, dismissals):
        chance.shuffle(things)  # type: ignore[attr-defined]  # hypothesis gives a random.Random, which this project does not import
    assert trace(listings, captures, []) == first
    assert trace(listings, captures, dismissals) == before
    sellers = [key for source in first for key in source.sellers]
    assert len(sellers) == len(set(sellers))


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_groups_are_the_connected_components(pairs: list[tuple[int, int]]) -> None:
    keys = [f"{number:02}" for number in range(31)]
    named = [(f"{one:02}", f"{other:02}") for one, other in pairs]
    found = groups(keys, named)
    assert sorted(key for group in found for key in group) == keys
    reach = {key: {key} for key in keys}  # the plain way: join sets until nothing changes
    for one, other in named:
        joined = reach[one] | reach[other]
        for key in joined:
            reach[key] = joined
    assert found == sorted({tuple(sorted(group)): sorted(group) for group in reach.values()}.values())
