import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from casefiles.model import Listing, Picture, seller_key
from casefiles.parts import Barcode, IdentifierKind, PageKind, Seller, Word
from tests.tracing.made import offer, page
from tracing import account_of, trace
from tracing.accounts import MAX_EVIDENCE, Origin, collect


def test_the_key_is_the_sellers_or_the_sites() -> None:
    listing = offer("a")
    assert listing.seller
    assert account_of(listing) == seller_key("market.example", listing.seller)
    assert account_of(offer(None)) == "market.example|market.example"
    assert account_of(replace(listing, seller=Seller())) == "market.example|market.example"
    assert account_of(Listing(url="https://shop.example:8443/1", title="x")) == "shop.example:8443|shop.example:8443"


def test_titles_descriptions_and_attributes_are_read() -> None:
    listing = replace(
        offer("a", text="微信：wuhai2024", attributes={"联系电话": "13800138000", "货号": "13900139000"}), title="葡萄 QQ12345678"
    )
    evidence = collect([listing], [])["market.example|a"].evidence
    assert sorted(evidence) == [
        (IdentifierKind.PHONE, "13800138000"),
        (IdentifierKind.QQ, "12345678"),
        (IdentifierKind.WECHAT, "wuhai2024"),
    ]
    assert evidence[IdentifierKind.PHONE, "13800138000"].identifier.quote.startswith("联系电话: 13800138000")


def test_the_words_of_a_picture_are_read_as_a_label() -> None:
    words = (Word(text="统一社会信用代码 91110000600037341L", box=(0, 0, 1, 1), confidence=0.9),)
    listing = replace(offer("a"), pictures=(Picture(), Picture(words=words)))
    (evidence,) = collect([listing], [])["market.example|a"].evidence.values()
    assert evidence.origin is Origin.LABEL
    assert evidence.quote.startswith("[pictures.2 x 0–100 y 0–100 %] ")


def test_a_page_of_its_own_is_the_better_evidence() -> None:
    account = collect([offer("a", text="电话13800138000")], [page("/shop/a", "电话：13800138000")])["market.example|a"]
    (evidence,) = account.evidence.values()
    assert evidence.origin is Origin.PAGE
    assert evidence.identifier.seen_at == "https://market.example/shop/a"


def test_pages_that_are_not_valid_or_not_a_sellers_are_not_read() -> None:
    captcha = page("/shop/a", "电话13800138000", valid=False)
    product = replace(page("/shop/a", "电话13800138000"), kind=PageKind.PRODUCT)
    assert not collect([offer("a")], [captcha, product])["market.example|a"].evidence


def test_a_page_that_tells_nothing_makes_no_account() -> None:
    assert trace([], [page("/about", "关于我们")], []) == []


def test_a_directory_is_cut_off_whatever_the_order() -> None:
    listings = [offer("a", number, " ".join(f"电话138{number:04}{last:04}" for last in range(100))) for number in range(6)]
    first = collect(listings, [])["market.example|a"].evidence
    assert len(first) == MAX_EVIDENCE
    assert collect(reversed(listings), [])["market.example|a"].evidence == first


def many(count: int) -> Iterator[Listing]:
    for number in range(count):
        text = f"这款葡萄产自内蒙古，颗粒饱满，净含量500克，保质期12个月。订单{number:012}。咨询电话138{number % 20:08}。" * 3
        yield offer(f"s{number % 20}", number, text)


def test_memory_grows_with_sellers_and_not_with_listings() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        trace(many(count), [], [])
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return used

    peak(100)  # fills the caches
    assert peak(1_500) < 1.5 * peak(150)


def test_thousands_of_listings_in_seconds() -> None:
    began = perf_counter()
    assert len(trace(many(3_000), [], [])) == 20
    assert perf_counter() - began < 20  # measured: 1.4 s, on two busy cores


def test_a_wallet_in_a_picture_ties_two_sellers_and_a_public_account_does_not() -> None:
    codes = (
        "wxp://f2f0AbCdEf12",
        "https://qr.alipay.com/fkx10Ab",
        "https://u.wechat.com/EAbCdEf",
        "https://weixin.qq.com/r/abcdefgh",
    )
    shown = Picture(codes=tuple(Barcode(format="QRCode", text=text, box=(0.1, 0.2, 0.3, 0.4)) for text in codes))
    accounts = collect([replace(offer(name), pictures=(shown,)) for name in "ab"], [])
    evidence = accounts["market.example|a"].evidence
    assert sorted(value for _, value in evidence) == ["qr.alipay.com/fkx10Ab", "u.wechat.com/EAbCdEf", "wxp/f2f0AbCdEf12"]
    assert evidence[IdentifierKind.PAYMENT, "wxp/f2f0AbCdEf12"].quote == "[pictures.1 x 10–30 y 20–40 %] wxp://f2f0AbCdEf12"
    (source,) = trace([replace(offer(name), pictures=(shown,)) for name in "ab"], [], [])
    assert len(source.ties) == 3
