"""A dossier on a terminal."""

from casefiles.model import Finding, Listing, Source
from casefiles.parts import Identifier, IdentifierKind, Seller
from markwatch.printing import dossier_text
from tracing import trace
from tracing.dossiers import dossier

SITE = "shop.example"
CODE = "91150302MA0N1PF38U"


def offer(number: int, shop: str, text: str) -> Listing:
    seller = Seller(name=f"Shop {shop}", id=shop)
    url = f"https://{SITE}/item/{number}"
    return Listing(url=url, title=f"Kettle {number}", description=text, marketplace=SITE, seller=seller)


def test_who_by_what_why_and_with_what() -> None:
    listings = [offer(1, "a", "Order by WeChat: kettle_8866"), offer(2, "b", "微信：kettle_8866")]
    (source,) = [source for source in trace(listings, [], []) if len(source.sellers) == 2]
    finding = Finding(right_id="TM-1", listing_url=listings[0].url, risk=0.9, signals=())
    text = dossier_text(dossier(source, [finding], listings))
    for part in ("Shops", "Known by", "Why they are held to be one", "Offers with findings"):
        assert f"\n{part}\n" in text
    assert f"{SITE}|a  1 listings" in text
    assert "kettle_8866" in text.casefold()
    assert f"wrong? markwatch decide {source.ties[0].id} dismissed --reason not-the-same-seller" in text
    assert f"0.90 grave risk  Kettle 1  {listings[0].url}" in text
    assert "Kettle 2" not in text


def test_a_source_without_anything_is_one_line_and_its_shops() -> None:
    source = Source(id="s1", name="Shop a", sellers=(f"{SITE}|a",), identifiers=())
    text = dossier_text(dossier(source, [], [offer(1, "a", "")]))
    assert "Known by" not in text
    assert "Offers" not in text


def test_nothing_that_a_seller_wrote_moves_the_cursor() -> None:
    evil = "Evil\x1b[2J\u202e\r\n"
    seen = Identifier(kind=IdentifierKind.WECHAT, value="kettle_8866", seen_at=f"https://{SITE}/\x1b", quote=evil)
    source = Source(id="s1", name=evil, sellers=(f"{SITE}|{evil}",), identifiers=(seen,))
    listing = Listing(url=f"https://{SITE}/\x1b", title=evil, marketplace=SITE, seller=Seller(id=evil))
    finding = Finding(right_id="TM-1", listing_url=listing.url, risk=0.9, signals=())
    text = dossier_text(dossier(source, [finding], [listing]))
    assert not {"\x1b", "\u202e", "\r"} & set(text)
    assert "Evil" in text
