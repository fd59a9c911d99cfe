"""Whose page is it? The account a seller page belongs to, by its address."""

from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from casefiles.model import seller_key
from casefiles.parts import Seller

MAX_PARAMETERS = 8
"""Query parameters of an address that are looked at."""

Address = tuple[str, str, frozenset[str]]
"""Host, path without a slash at its end, query parameters in any order; the scheme does not tell one page from another."""


class Owners:
    """What listings tell of addresses: which URL is whose, and what the URLs of sellers look like on each host."""

    def __init__(self) -> None:
        self._keys: dict[Address, set[str]] = {}
        self._shapes: set[Address] = set()
        self._sites: dict[str, str] = {}

    def learn_site(self, url: str, site: str) -> None:
        """``url`` lies on the marketplace ``site``."""
        self._sites[host_of(url)] = site

    def learn(self, url: str, key: str) -> None:
        """``url`` is the page of the account ``key``."""
        address = _address(url)
        self._keys.setdefault(address, set()).add(key)
        shape = _shape(address)
        if shape:
            self._shapes.add(shape)

    def whose(self, url: str, final_url: str) -> tuple[str, str]:
        """The account key and the site of the page that was asked for at ``url`` and answered from ``final_url``.

        In this order: the account whose URL it is or lies under (``/shop/7/licence`` under ``/shop/7``); an account not yet seen
        in any listing, when the page is or lies under an address built like those of the host's other sellers; the host's own
        account. A URL that several accounts claim tells nothing.
        """
        for page in dict.fromkeys((url, final_url)):
            for address in _wider(_address(page)):
                keys = self._keys.get(address, set())
                if len(keys) == 1:
                    return next(iter(keys)), self.site_of(page)
        host, site = host_of(final_url), self.site_of(final_url)
        for address in _wider(_address(final_url)):
            if _shape(address) in self._shapes and address not in self._keys:
                return seller_key(site, Seller(url=_url(address, _split(final_url).scheme))), site
        return self._house(host, site), site

    def site_of(self, url: str) -> str:
        """The marketplace ``url`` lies on."""
        host = host_of(url)
        return self._sites.get(host, host)

    def houses(self) -> set[str]:
        """The keys of the accounts that are marketplaces themselves."""
        return {self._house(host, site) for host, site in self._sites.items()}

    def _house(self, host: str, site: str) -> str:
        """The account of the host itself: the one whose URL is its root, else one in the marketplace's name."""
        at_root = self._keys.get((host, "", frozenset()), set())
        return next(iter(at_root)) if len(at_root) == 1 else site_account(site)


def site_account(site: str) -> str:
    """The key under which a marketplace itself is known when no seller stands for it."""
    return seller_key(site, Seller(name=site))


def host_of(url: str) -> str:
    """Host in lower case, with a port that is not the scheme's own; empty for what is no URL."""
    parts = _split(url)
    try:
        port = parts.port
    except ValueError:
        port = None
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    host = parts.hostname or ""
    return host if port in {None, usual} else f"{host}:{port}"


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:  # "http://[" is no URL, and no page lies there
        return SplitResult("", "", "", "", "")


def _address(url: str) -> Address:
    parts = _split(url)
    return host_of(url), parts.path.rstrip("/"), frozenset(parts.query.split("&")[:MAX_PARAMETERS]) - {""}


def _url(address: Address, scheme: str) -> str:
    host, path, parameters = address
    query = "&".join(sorted(parameters))
    return f"{scheme}://{host}{path}" + (f"?{query}" if query else "")


def _shape(address: Address) -> Address | None:
    """What the addresses of all sellers of a host share: the folder, or the page and the names of its parameters.

    ``None`` where that is the root of the host: anything may lie there.
    """
    host, path, parameters = address
    if parameters:
        return host, path, frozenset(parameter.partition("=")[0] for parameter in parameters)
    folder = path.rpartition("/")[0]
    return (host, folder, frozenset()) if folder else None


def _wider(address: Address) -> Iterator[Address]:
    """The address, then with fewer parameters, then the folders it lies in, but not the root of its host."""
    host, path, parameters = address
    yield address
    for parameter in sorted(parameters):
        yield host, path, frozenset({parameter})
    while path.strip("/"):
        yield host, path, frozenset()
        path = path.rpartition("/")[0]
