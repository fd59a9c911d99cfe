"""The bench shop: about N pages of 20–40 KB, every second one with JSON-LD, served over asyncio on loopback.

``python -m bench.crawl_shop N [--light] [--dated]`` prints the home page's URL and serves until it is killed. Every page has an
``ETag`` and a ``Last-Modified`` and answers 304 to who names either again; nothing here ever changes. Light: pages of 4 KB with
the same links and goods, for figures that are about many pages and not about heavy ones. Dated: ``/sitemap.xml`` names every page
with its date, and robots.txt names the sitemap; without it the shop has neither.
"""

import argparse
import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

PER_PAGE = 20
"""Products on a category page."""

CATEGORIES = 12
ABOUT = 10
TAG = b'"made-by-rule"'
CHANGED = b"Thu, 01 Jan 2026 00:00:00 GMT"
DATE = "2026-01-01"
"""When every page last changed, for the header and for the sitemap."""
AT_HAND = 3_000
"""Pages made before the first request, so that making them is not measured in the runs for speed."""

_VOCABULARY = (
    "enamel steel cotton linen oak walnut ceramic glass paper wool copper brass daily simple strong light warm kitchen garden "
    "table winter summer morning evening small large round square blue green red white grey natural soft heavy"
)
WORDS = _VOCABULARY.split()


@dataclass(frozen=True, slots=True)
class Weight:
    """How much of a page is neither goods nor links: rules of style, lines of script, reviews."""

    rules: int
    lines: int
    reviews: int


FULL, LIGHT = Weight(200, 120, 22), Weight(4, 2, 1)


def prose(seed: int, words: int) -> str:
    """So many words, always the same for a seed."""
    return " ".join(WORDS[(seed * 31 + n * n * 7 + n * 13) % len(WORDS)] for n in range(words))


def _frame(title: str, head: str, main: str, seed: int, weight: Weight) -> bytes:
    """A page with the weight of a real one: menus, styles, scripts, a footer."""
    menu = "".join(
        f"<li class='menu-item level-1'><a href='/category/{n}'><span>{prose(n, 2)}</span></a></li>" for n in range(CATEGORIES)
    )
    style = "".join(f".box-{n}{{margin:{n}px;padding:0 {n}px;color:#{n:03x}{n:03x}}}" for n in range(weight.rules))
    script = "".join(f"window.q{n}=function(a){{return a+{n}*{seed}}};" for n in range(weight.lines))
    footer = "".join(f"<p class='foot'><a href='/about-{n}.html'>{prose(n + 5, 3)}</a> {prose(n, 20)}</p>" for n in range(ABOUT))
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title}</title><style>{style}</style>{head}"
        f"<script>{script}</script></head><body><header><ul>{menu}</ul></header>{main}<footer>{footer}</footer></body></html>"
    ).encode()


def product(number: int, count: int, weight: Weight = FULL) -> bytes:
    """The page of the product ``number`` of ``count``; every second one has JSON-LD."""
    name, price = f"{prose(number, 4).title()} {number}", f"{5 + number % 90}.{number % 100:02d}"
    offer = {"@type": "Offer", "price": price, "priceCurrency": "EUR", "availability": "https://schema.org/InStock"}
    data = {"@context": "https://schema.org", "@type": "Product", "name": name, "sku": f"S{number}", "offers": offer}
    head = f"<script type='application/ld+json'>{json.dumps(data)}</script>" if number % 2 else ""
    reviews = "".join(
        f"<div class='review'><b>{prose(number + n, 2)}</b><p>{prose(number * n, 45)}</p></div>" for n in range(weight.reviews)
    )
    near = "".join(f"<li><a href='/product/item-{(number + n) % count}'>{prose(number + n, 3)}</a></li>" for n in range(1, 9))
    main = (
        f"<main class='product-page'><h1>{name}</h1><p class='price'>€{price}</p><p class='stock'>In stock</p>"
        f"<div class='description'><p>{prose(number, 120)}</p></div><button type='submit'>Add to basket</button>"
        f"<section class='reviews'>{reviews}</section><ul class='related'>{near}</ul></main>"
    )
    return _frame(name, head, main, number, weight)


def _category(number: int, page: int, items: list[int], pages: int, weight: Weight) -> bytes:
    cards = "".join(
        f"<li class='card'><a href='/product/item-{item}'><h3>{prose(item, 4).title()} {item}</h3></a>"
        f"<p>{prose(item, 60)}</p><span class='price'>€{5 + item % 90}.{item % 100:02d}</span></li>"
        for item in items
    )
    turn = f"<a rel='next' href='/category/{number}?page={page + 1}'>next</a>" if page < pages else ""
    main = f"<main><h1>Category {number}</h1><ul>{cards}</ul>{turn}</main>"
    return _frame(f"Category {number}", "", main, number, weight)


class Stock:
    """A shop of about ``count`` pages in all; a page is made when it is asked for, the first :data:`AT_HAND` are kept."""

    def __init__(self, count: int, weight: Weight = FULL) -> None:
        self._weight = weight
        self._products = max(count * PER_PAGE // (PER_PAGE + 1) - CATEGORIES - ABOUT - 1, CATEGORIES)
        self._kept: dict[str, bytes] = {}

    def paths(self) -> Iterator[str]:
        """All paths there are."""
        yield "/"
        yield from (f"/product/item-{number}" for number in range(self._products))
        yield from (f"/about-{number}.html" for number in range(ABOUT))
        for number in range(CATEGORIES):
            yield f"/category/{number}"
            yield from (f"/category/{number}?page={page}" for page in range(2, self._pages_of(number) + 1))

    def page(self, path: str) -> bytes | None:
        """The page at ``path``; ``None`` when there is none."""
        if path not in self._kept:
            made = self._made(path)
            if made is None or len(self._kept) >= AT_HAND:
                return made
            self._kept[path] = made
        return self._kept[path]

    def _made(self, path: str) -> bytes | None:
        if path == "/":
            return _frame("A shop of many things", "", f"<main><h1>Welcome</h1><p>{prose(1, 200)}</p></main>", 1, self._weight)
        found = re.fullmatch(r"/(product/item-|about-|category/)(\d+)(?:\.html)?(?:\?page=(\d+))?", path)
        if found is None:
            return None
        kind, number, page = found[1], int(found[2]), int(found[3] or 1)
        if kind == "category/":
            items = list(range(number, self._products, CATEGORIES))[(page - 1) * PER_PAGE : page * PER_PAGE]
            return _category(number, page, items, self._pages_of(number), self._weight)
        if kind == "about-":
            main = f"<main><h1>About {number}</h1><p>{prose(number, 300)}</p></main>"
            return _frame(f"About {number}", "", main, number, self._weight)
        return product(number, self._products, self._weight)

    def _pages_of(self, category: int) -> int:
        return -(-len(range(category, self._products, CATEGORIES)) // PER_PAGE)


def sitemap(stock: Stock, origin: str) -> bytes:
    """Every page with the date of its last change (sitemaps.org protocol 0.9, at most 50,000 entries)."""
    named = "".join(f"<url><loc>{origin}{path}</loc><lastmod>{DATE}</lastmod></url>" for path in stock.paths())
    return f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{named}</urlset>".encode()


async def serve(stock: Stock, *, dated: bool) -> None:
    """Serve, one task a connection."""
    for path in islice(stock.paths(), AT_HAND):
        stock.page(path)
    found, more = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", dict[str, bytes]()
    missing = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n"
    told = b"text/html; charset=utf-8\r\nETag: " + TAG + b"\r\nLast-Modified: " + CHANGED
    same = b"HTTP/1.1 304 Not Modified\r\nContent-Type: " + told + b"\r\n\r\n"

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1].decode("latin-1")
                body = stock.page(path)
                if body is None:
                    writer.write(found % (b"text/plain", len(more[path]), more[path]) if path in more else missing)
                else:
                    writer.write(same if TAG in head or CHANGED in head else found % (told, len(body), body))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    if dated:
        origin = f"http://{host}:{port}"
        more |= {"/robots.txt": f"Sitemap: {origin}/sitemap.xml\n".encode(), "/sitemap.xml": sitemap(stock, origin)}
    print(f"http://{host}:{port}/", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.crawl_shop")
    parser.add_argument("pages", type=int)
    parser.add_argument("--light", action="store_true")
    parser.add_argument("--dated", action="store_true")
    asked = parser.parse_args()
    asyncio.run(serve(Stock(asked.pages, LIGHT if asked.light else FULL), dated=asked.dated))
