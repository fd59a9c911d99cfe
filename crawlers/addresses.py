"""Which addresses are public. Pure.

``ipaddress.is_global`` alone is not enough (measured on Python 3.11): it calls 64:ff9b::7f00:1, 2002:7f00:1::, ::127.0.0.1 and
224.0.0.1 global, and ``is_private`` calls 100.64.0.0/10 (RFC 6598, where some clouds keep their metadata server) not private.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_EMBEDS_IPV4 = tuple(
    IPv6Network(net)
    for net in (
        "::/96",  # IPv4-compatible (RFC 4291 §2.5.5.1), loopback and unspecified with it
        "::ffff:0:0:0/96",  # IPv4-translated (RFC 7915)
        "64:ff9b::/96",  # NAT64 (RFC 6052)
        "64:ff9b:1::/48",  # NAT64, local use (RFC 8215)
        "2001::/32",  # Teredo (RFC 4380)
        "2002::/16",  # 6to4 (RFC 3056)
        "fec0::/10",  # site-local (RFC 3879)
    )
)
"""IPv6 ranges that lead to an IPv4 address behind a translator, or to the own site: no shop is reached that way."""


_IPV4_LEFT_OUT = tuple(IPv4Network(net) for net in ("192.0.0.0/24", "192.88.99.0/24"))
"""Protocol assignments (RFC 6890), of which some Python releases call parts global, and the old 6to4 relays (RFC 7526)."""


def is_public(address: str) -> bool:
    """Whether ``address`` (an IP literal, a scope id allowed) is a public unicast address; ``False`` for what is no address."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    return _is_public(ip)


def _is_public(ip: IPv4Address | IPv6Address) -> bool:
    if ip.is_multicast or ip.is_reserved or ip.is_unspecified or not ip.is_global:
        return False
    if isinstance(ip, IPv4Address):
        return not any(ip in net for net in _IPV4_LEFT_OUT)
    return not (ip.scope_id or any(ip in net for net in _EMBEDS_IPV4))


def allows(allow_hosts: tuple[str, ...], host: str, port: int) -> bool:
    """Whether the order's ``allow_hosts`` names ``host`` as it stands in the URL (``127.1`` is not ``127.0.0.1``) on ``port``.

    Entries are ``host`` (any port), ``host:port``, ``[v6]`` or ``[v6]:port``.
    """
    bare = host.lower().strip("[]")
    shown = f"[{bare}]" if ":" in bare else bare
    wanted = {entry.lower() for entry in allow_hosts}
    return bool(wanted & {bare, shown, f"{shown}:{port}"})
