"""Parameters of goods' addresses that say only by which way a visitor came: ``?maker=5&product_id=12``. Pure.

A parameter is idle when pages called an address without it their real one, or showed with it what was shown without; never when
a page showed other goods with it.
"""

from collections import Counter

from casefiles.stores.base import Outcome, Visit

PROOFS = 3
"""Pages that must show it. Ours: two may be chance."""

REMEMBERED = 20_000
"""Goods whose addresses are kept; forgotten all together when there are more."""


class IdleParameters:
    """What was learnt of the parameters of one site's goods in one crawl."""

    def __init__(self) -> None:
        self._beside: Counter[str] = Counter()
        """Name of a parameter → how many pages of goods said that their real address lacks it."""
        self._needed: set[str] = set()
        """Names of parameters in the addresses of goods that stood for themselves."""
        self._goods: dict[int, int] = {}
        """Hash of an address → that of the goods that its page showed."""
        self._idle: Counter[str] = Counter()
        """Name of a parameter → how many pages showed with it what was shown without."""
        self._telling: set[str] = set()
        """Names of parameters with which a page showed other goods than without."""

    def bare(self, url: str) -> str:
        """``url`` without its idle parameters."""
        address, mark, query = url.partition("?")
        idle = (_proved(self._beside) - self._needed) | (_proved(self._idle) - self._telling) if mark else None
        return _with(address, [pair for pair in query.split("&") if _name(pair) not in idle]) if idle else url

    def note(self, url: str, visit: Visit) -> None:
        """What the page at ``url`` showed, or which address it called its real one."""
        if visit.outcome is Outcome.READ and visit.listings:
            self._note_goods(url, goods_of(visit))
        elif visit.why == "canonical" and visit.links:
            (address, _, query), (real, _, kept) = url.partition("?"), visit.links[0].url.partition("?")
            pairs, left = query.split("&"), kept.split("&")
            if address == real and kept and set(left) < set(pairs):
                self._beside.update(_name(pair) for pair in pairs if pair not in left)

    def _note_goods(self, url: str, goods: int) -> None:
        self._goods = self._goods if len(self._goods) < REMEMBERED else {}
        self._goods[hash(url)] = goods
        address, mark, query = url.partition("?")
        pairs = query.split("&") if mark else []
        self._needed.update(map(_name, pairs))
        for pair in pairs:
            known = self._goods.get(hash(_with(address, [other for other in pairs if other != pair])))
            if known == goods:
                self._idle[_name(pair)] += 1
            elif known is not None:
                self._telling.add(_name(pair))


def goods_of(visit: Visit) -> int:
    """A hash of the goods that a page showed first; those of another seller are others."""
    shown = visit.listings[0]
    return hash((shown.title, shown.price, shown.seller and shown.seller.name))


def _with(address: str, pairs: list[str]) -> str:
    return f"{address}?{'&'.join(pairs)}" if pairs else address


def _proved(counted: Counter[str]) -> set[str]:
    return {name for name, pages in counted.items() if pages >= PROOFS}


def _name(pair: str) -> str:
    return pair.partition("=")[0]
