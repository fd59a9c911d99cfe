"""The number of the visit that some shops write into every link: without it the same page would be another at every look."""

import re
from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

_TOKEN = re.compile(r"(?=[^=]*\d)(?=[^=]*[A-Za-z])[\w-]{16,}")
TOKEN_LINKS = 5
TOKEN_SHARE = 0.8
"""A parameter that at least five links, and four in five of the page's, carry with one and the same long token is a session's."""
TOKEN_IN_ALL = 3
"""So is one that so few carry if no other link is without it: the menu of a page that leads nowhere else."""


def session_parameter(hrefs: Iterable[str], host: str) -> str | None:
    """The name of a parameter that stands for the visit, or ``None``.

    Args:
        hrefs: links as they stand in a page of ``host``.
        host: links to others are not asked.
    """
    with_query, pairs = 0, Counter[str]()
    for href in set(hrefs):
        address, _, query = href.partition("#")[0].partition("?")
        if not (address or query) or _leaves(address, host):
            continue
        if query or not address.rpartition("/")[2].count("."):
            with_query += 1
        pairs.update(pair for pair in query.split("&") if _TOKEN.fullmatch(pair.partition("=")[2]))
    for pair, count in pairs.most_common(1):
        in_all = count == with_query >= TOKEN_IN_ALL
        return pair.partition("=")[0] if in_all or count >= max(TOKEN_LINKS, TOKEN_SHARE * with_query) else None
    return None


def _leaves(address: str, host: str) -> bool:
    if not address.startswith(("http:", "https:", "//")):
        return ":" in address.partition("/")[0]
    try:
        return urlsplit(address).hostname != host
    except ValueError:
        return True


def without_parameter(url: str, name: str) -> str:
    """``url`` without the parameter ``name``."""
    address, mark, rest = url.partition("#")
    address, _, query = address.partition("?")
    kept = "&".join(pair for pair in query.split("&") if pair.partition("=")[0] != name)
    return (f"{address}?{kept}" if kept else address) + mark + rest
