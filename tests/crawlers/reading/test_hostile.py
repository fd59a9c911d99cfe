"""Pages made to hurt: each is refused with its reason or read in bounded time, and what leaves the room is clean."""

import json
import time
from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casefiles.errors import PageUnreadable
from casefiles.records import to_json
from crawlers.reading import Page
from crawlers.reading.reader import read_page

URL = "https://shop.example/products/thing-1"
BOUND = 2.0
"""Seconds of processor time that a page may cost, whatever is in it."""


def read_in_time(body: bytes) -> Page | PageUnreadable:
    started = time.process_time()
    try:
        return read_page(body, URL)
    except PageUnreadable as error:
        return error
    finally:
        assert time.process_time() - started < BOUND


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<html><p " + b" ".join(b"a%d=1" % n for n in range(40_000)) + b">x", "a tag of"),
        (b"<html><p " + b" ".join(b'a%d=">"' % n for n in range(40_000)) + b">x", "a tag of"),
        (b"<html><p " + b"/".join(b"a%d" % n for n in range(8_000)) + b">x", "attributes"),
        (b"<html><p " + b"".join(b"a%d='1'" % n for n in range(6_000)) + b">x", "attributes"),
        (b"<html><!--><p " + b" ".join(b"a%d=1" % n for n in range(40_000)) + b"><!-- -->x", "a tag of"),
        (b"<html>" + b"<div>" * 300 + b"x", "nested"),
        (b"<html>" + b"<b><div></b>" * 5_000 + b"x", "nested"),
        (b"<html>" + b"<ul><li>" * 20_000 + b"x", "nested"),
        (b"<html>" + b"<p>x" * 310_000, "tags"),
        (b"<html>" + b"x" * 10_000_000, "bytes"),
        (b"", "HTML"),
        (b"\x00\x00", "HTML"),
    ],
    ids=[
        "40,000 attributes",
        "40,000 attributes that hold >",
        "attributes parted by slashes",
        "attributes not parted",
        "attributes after a comment that closes at once",
        "deep",
        "deep by misnesting",
        "deep lists",
        "310,000 tags",
        "10 MB",
        "nothing",
        "NUL alone",
    ],
)
def test_what_must_not_be_parsed_is_refused_with_its_reason(body: bytes, reason: str) -> None:
    error = read_in_time(body)
    assert isinstance(error, PageUnreadable)
    assert reason in str(error)


def ld(text: str) -> bytes:
    return f'<html><h1>Thing</h1><script type="application/ld+json">{text}</script>'.encode()


@pytest.mark.parametrize(
    "body",
    [
        ld("[" * 100_000),
        ld('{"a":' * 100_000 + "1" + "}" * 100_000),
        ld('{"@graph":' * 900 + '{"@type":"Product","name":"x"}' + "}" * 900),
        ld('{"@type":"Product","name":"x","offers":' * 200 + "{}" + "}" * 200),
        ld('"' + "\\" * 400_000),
        ld("/*" * 200_000),
        ld("//" * 200_000),
        ld("{" + ", " * 200_000),
        ld('{"@type":"Product","name":"' + "A" * 2_000_000 + '"}'),
        ld('{"@type":"Product","name":"x","offers":{"price":' + "9" * 100_000 + "}}"),
        ld(json.dumps([{"@type": "Product", "name": f"n{n}", "offers": {"price": n}} for n in range(20_000)])),
        ld(
            json.dumps(
                {
                    "@graph": [
                        {"@id": str(n), "@type": "Product", "name": "x", "a": [{"@id": str(m)} for m in range(30)]}
                        for n in range(30)
                    ]
                }
            )
        ),
        b"<html><h1>x</h1><p class=price>$1<p>Shop: D<a href=1>D</a><a href=2>D</a><a href=3>D</a>" + b"<p>Shop: D" * 9_000,
        b"<html><h1>x</h1><p class=price>$1<div>" + b"<div class=user-card><b>Anna</b>%s</div>" % (b"x " * 60) * 6_000,
        b"<html>" + b"<a<a" * 400_000,
        b"<html>" + b"<!--" * 400_000,
        b"<html><script>" + b"<script>" * 200_000,
        b"<html>" + b"</p " * 400_000,
        b"<html></p " + b" ".join(b"a%d=1" % n for n in range(40_000)) + b">x",
        b"<html><style>" + b"a<b>" * 400_000,
        b"<html>" + b"&" * 2_000_000,
        b"<html><h1>x</h1>" + b"<p class=price>$1" * 40_000,
        b"<html><h1>x</h1>" + b"<div class=price><a href=/p/1>$1</a></div>" * 40_000,
        b"<html><h1>x</h1>" + b"<h1>$1</h1>" * 60_000,
        b"<html>" + b"".join(b"<a href=/p/%d>x</a>" % n for n in range(60_000)),
        b"<html>" + b"<div itemscope itemtype=http://schema.org/Product itemref=a><i itemprop=name>" * 60,
        b"<html><div id=a>" + b"<p itemprop=b itemscope itemref=a>x</p>" * 2_000,
        b"<html>" + b"<table><tr><td>a<td>b</table>" * 40_000,
        b"<html><h1>" + b"1 " * 200_000 + b"</h1><p>" + b"1," * 200_000 + b"</p><b>" + b" \t" * 200_000 + b"$1</b>",
        b'<html><img srcset="' + b", " * 30_000 + b'"><img src="data:' + b"A" * 60_000 + b'">',
        b"<html><title>" + b"| " * 200_000 + b"</title><p class=price>$5</p>",
        b"\xff\xfe" + "<html><p>x".encode("utf-16-le") * 50_000,
        b"<html>" + bytes(range(128, 256)) * 30_000,
    ],
    ids=lambda body: f"{body[:60]!r}",
)
def test_what_may_be_parsed_is_read_in_time(body: bytes) -> None:
    page = read_in_time(body)
    assert isinstance(page, PageUnreadable) or len(page.links) <= 5_000


def test_a_broken_source_is_named_and_the_others_are_read() -> None:
    body = (
        ld('{"@type":"Product","name":' + "[" * 100_000)
        + b'<div class="product-info"><p class=price>$5.00</p><button>Add to cart</button></div>'
    )
    page = read_page(body, URL)
    assert [str(listing.price) for listing in page.listings] == ["5.00"]
    assert page.faults[0].startswith("json-ld script 1: ")


def test_nul_and_lone_surrogates_never_leave_the_room() -> None:
    body = (
        ld('{"@type":"Product","name":"a\\u0000b\\ud800c","sku":"\\udfff","description":"\\ud800"}')
        + b"<p>\x00&#xD800;&#0;</p><a href='/p/\x00x&#xD800;'>z</a>"
    )
    text = repr(asdict(read_page(body, URL)))
    assert "\\x00" not in text
    assert "\\ud8" not in text
    assert "\\udf" not in text


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=2_000))
def test_random_bytes_never_crash(body: bytes) -> None:
    read_in_time(body)


PIECES = st.sampled_from(
    [
        "<h1>",
        "</h1>",
        "<p class=price>",
        "$1.00",
        "€ 2,00",
        "<del>",
        "</p>",
        "<div itemscope itemtype='https://schema.org/Product'>",
        "<i itemprop=name>",
        "<b itemprop=offers itemscope>",
        "<meta property='product:price:amount' content='3'>",
        "<div typeof=Product property=name>",
        "</div>",
        "<a href='/p/1'><img src=x.jpg>",
        "</a>",
        "<li>",
        "<ul>",
        "<script type='application/ld+json'>",
        '{"@type":"Product","name":"x"',
        "}",
        "</script>",
        "<table><tr><th>",
        "<td>",
        "品牌：",
        "<dl><dt>UPC<dd>",
        "<base href='//['>",
        "<link rel=canonical href='http://[x'>",
        "<button>Add to cart",
        "\u202e",
        "\x00",
        "<title>",
        "</title>",
        "验证码",
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES | st.text(max_size=12), max_size=40))
def test_random_pages_never_crash_and_can_be_kept(pieces: list[str]) -> None:
    page = read_in_time("".join(["<html><body>", *pieces]).encode("utf-8", "surrogatepass"))
    if isinstance(page, Page):
        assert page.why_not is None or not page.listings
        for listing in page.listings:
            assert listing.title
            to_json(listing).encode("utf-8")
