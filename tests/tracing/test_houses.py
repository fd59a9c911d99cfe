import pytest

from tests.tracing.made import offer, page
from tracing import trace
from tracing.houses import FOOTER_ACCOUNTS

FOOT = "统一社会信用代码 91110000600037341L 蒙ICP备20001234号-1"


@pytest.mark.parametrize(("sellers", "sources"), [(FOOTER_ACCOUNTS - 1, 1), (FOOTER_ACCOUNTS, FOOTER_ACCOUNTS + 1)])
def test_the_foot_of_every_page_is_the_marketplaces_own(sellers: int, sources: int) -> None:
    names = [f"s{number}" for number in range(sellers)]
    pages = [page(f"/shop/{name}", f"店铺{name} {FOOT}") for name in names]
    assert len(trace(map(offer, names), pages, [])) == sources


def test_sellers_do_not_carry_it_and_the_marketplace_does() -> None:
    names = [f"s{number}" for number in range(6)]
    pages = [page(f"/shop/{name}", f"QQ：1000000{name[1:]} {FOOT if name != 's5' else '很长的页面'}") for name in names]
    told = {
        source.sellers: [identifier.value for identifier in source.identifiers] for source in trace(map(offer, names), pages, [])
    }
    assert told.pop(("market.example|market.example",)) == ["91110000600037341L", "蒙ICP备20001234"]
    assert told == {(f"market.example|{name}",): [f"1000000{name[1:]}"] for name in names}


def test_what_most_sellers_do_not_show_stays_theirs() -> None:
    names = [f"s{number}" for number in range(12)]
    pages = [page(f"/shop/{name}", FOOT if number < 6 else "店铺") for number, name in enumerate(names)]
    assert max(len(source.sellers) for source in trace(map(offer, names), pages, [])) == 6
