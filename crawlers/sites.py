"""Which site a URL belongs to. Pure.

A site is a host with its port; ``www.`` before the same host is the same site, other subdomains are not: on marketplaces they are
other shops, help desks and log-ins.
"""

from urllib.parse import urlsplit

from casefiles.errors import BadConfiguration
from crawlers.reading import canonical_url


def site_of(url: str) -> str:
    """The name of ``url``'s site, which is the name of its ledger: host without ``www.``, with the port if not the scheme's own.

    Raises:
        BadConfiguration: not an absolute ``http`` or ``https`` URL.
    """
    try:
        parts = urlsplit(canonical_url(url))
    except ValueError:  # brackets that are no IPv6 address
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise BadConfiguration(f"{url[:200]}: not a web address; give one such as https://shop.example/")
    return parts.netloc.removeprefix("www.")


def home_of(url: str) -> str:
    """The home page of the host that ``url`` names."""
    parts = urlsplit(canonical_url(url))
    return f"{parts.scheme}://{parts.netloc}/"


def belongs(url: str, site: str) -> bool:
    """Whether ``url`` (canonical) is a page of ``site``."""
    return url.startswith(("http://", "https://")) and urlsplit(url).netloc.removeprefix("www.") == site


def start_page(typed: str) -> str:
    """A start page from what a person typed: a bare host name means its home page over https.

    Raises:
        BadConfiguration: no web address.
    """
    url = typed if "://" in typed else f"https://{typed}/"
    site_of(url)
    return url
