"""Public or not: the list of §0 facts, and every address of the special registries."""

from ipaddress import IPv4Address, IPv6Address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.addresses import allows, is_public

PRIVATE = [
    "127.0.0.1",
    "127.255.0.9",
    "0.0.0.0",
    "0.1.2.3",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.100.100.200",
    "192.0.0.8",
    "192.0.2.7",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.9",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::8.8.8.8",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:808:808::",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "100::1",
    "not-an-address",
    "127.1",
    "2130706433",
    "0x7f000001",
]

PUBLIC = ["1.1.1.1", "8.8.8.8", "93.184.216.34", "223.5.5.5", "2606:4700::1111", "2400:3200::1", "::ffff:8.8.8.8"]


@pytest.mark.parametrize("address", PRIVATE)
def test_what_is_not_public_is_known(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_what_is_public_is_let_through(address: str) -> None:
    assert is_public(address)


INSIDE = [
    ip_network(net) for net in ("10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10")
]


@given(st.integers(0, 2**32 - 1))
def test_no_spelling_of_an_inside_address_is_public(number: int) -> None:
    plain = IPv4Address(number)
    inside = any(plain in net for net in INSIDE)
    for spelled in (plain, IPv6Address((0xFFFF << 32) | number), IPv6Address(number)):
        assert not (inside and is_public(str(spelled)))
    assert not is_public(str(IPv6Address((0x64FF9B << 96) | number)))


@pytest.mark.parametrize(
    ("entries", "host", "port", "allowed"),
    [
        (("127.0.0.1:8000",), "127.0.0.1", 8000, True),
        (("127.0.0.1:8000",), "127.0.0.1", 8001, False),
        (("127.0.0.1:8000",), "127.1", 8000, False),
        (("127.0.0.1",), "127.0.0.1", 9, True),
        (("Shop.Test",), "shop.test", 80, True),
        (("shop.test:80",), "evil.test", 80, False),
        (("[::1]:8000",), "::1", 8000, True),
        (("::1",), "[::1]", 80, True),
        ((), "127.0.0.1", 80, False),
    ],
)
def test_only_the_named_host_is_allowed(entries: tuple[str, ...], host: str, port: int, allowed: bool) -> None:
    assert allows(entries, host, port) is allowed
