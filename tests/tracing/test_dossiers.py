from casefiles.model import Finding
from tests.tracing.made import offer, page
from tracing import dossier, trace

LISTINGS = [
    offer("a", 1, "电话13800138000"),
    offer("a", 2),
    offer("b", 1, "电话13800138000"),
    offer("c", 1),
]
PAGES = [page("/shop/a", "统一社会信用代码 91150302MAXX00015D"), page("/shop/z", "电话13800138000")]


def finding(shop: str, number: int, risk: float, right: str = "r1") -> Finding:
    return Finding(right_id=right, listing_url=offer(shop, number).url, risk=risk, signals=())


FINDINGS = [finding("a", 2, 0.6), finding("b", 1, 0.9), finding("b", 1, 0.7, "r2"), finding("c", 1, 1.0)]


def test_a_dossier_tells_who_what_and_why() -> None:
    source = next(source for source in trace(LISTINGS, PAGES, []) if "market.example|a" in source.sellers)
    told = dossier(source, FINDINGS, LISTINGS)
    assert [(shop.key, shop.listings) for shop in told.shops] == [
        ("market.example|a", 2),
        ("market.example|b", 1),
        ("market.example|https://market.example/shop/z", 0),
    ]
    assert told.shops[0].seller == LISTINGS[0].seller
    assert told.shops[2].seller is None
    assert [clue.sentence.en for clue in told.clues] == [
        "unified social credit code 91150302MAXX00015D",
        "phone number 13800138000",
    ]
    assert told.clues[0].registered_in
    assert told.clues[0].registered_in.en == "Inner Mongolia"
    assert told.clues[1].registered_in is None
    assert len(told.clues[1].seen) == 3
    assert len(told.bonds) == len(source.ties) == 3
    assert all(bond.sentence.en and bond.sentence.zh for bond in told.bonds)


def test_offers_stand_by_risk_and_others_are_left_out() -> None:
    source = next(source for source in trace(LISTINGS, PAGES, []) if "market.example|a" in source.sellers)
    told = dossier(source, FINDINGS, LISTINGS)
    assert [(offered.listing.url.rpartition("/")[2], offered.risk) for offered in told.offers] == [
        ("b-1", 0.9),
        ("a-2", 0.6),
        ("a-1", 0.0),
    ]
    assert [found.right_id for found in told.offers[0].findings] == ["r1", "r2"]
    assert told.summary.en == f"{source.name}: shops 3; ties between them 3; listings 3, with findings 2."
    assert told.summary.zh.startswith(f"{source.name}：店铺3家")
