"""A scripted shop on loopback, its pages, and crawls of it into a record."""

import gzip
import io
import json
import socket
import socketserver
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PIL import Image

from casefiles.parts import PageKind
from casefiles.stores import open_store
from casefiles.stores.base import Outcome, Store
from crawlers.crawling import CrawlOrder, CrawlProgress, crawl, site_of

PHRASES = {200: "OK", 304: "Not Modified", 404: "Not Found"}


@dataclass(frozen=True)
class Ask:
    """One request as the server saw it."""

    path: str
    headers: dict[str, str]
    at: float
    by: str = ""
    """Address of who asked."""


@dataclass(frozen=True)
class Reply:
    """What the server answers; ``raw`` replaces the whole answer, byte for byte, and closes the connection."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: Callable[[], Iterable[bytes]] | None = None


Route = Reply | Callable[[Ask], Reply]


def html(text: str, **headers: str) -> Reply:
    return Reply(text.encode(), headers={"Content-Type": "text/html; charset=utf-8", **headers})


def redirect(to: str, status: int = 302) -> Reply:
    return Reply(status=status, headers={"Location": to})


class Shop:
    """A server that answers by path, counts what it is asked, and lives as long as the test."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.routes: dict[str, Route] = {"/robots.txt": Reply(status=404)}
        self.otherwise: Callable[[Ask], Reply] = lambda ask: Reply(status=404)
        self.asks: list[Ask] = []
        shop = self

        class Connection(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                try:
                    while shop._answer_one(self.rfile, self.wfile, self.client_address[0]):
                        pass
                except (ConnectionError, BrokenPipeError):
                    return

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True
            request_queue_size = 64
            address_family = socket.AF_INET6 if ":" in host else socket.AF_INET

        self._server = Server((host, 0), Connection)
        self.port: int = self._server.server_address[1]
        self.host = f"{host}:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()

    def url(self, path: str = "/") -> str:
        return f"http://{self.host}{path}"

    def paths(self) -> list[str]:
        return [ask.path for ask in self.asks]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _answer_one(self, rfile: Any, wfile: Any, by: str) -> bool:
        line = rfile.readline(65_536).decode("latin-1").split()
        if len(line) < 2:
            return False
        headers = {}
        while header := rfile.readline(65_536).decode("latin-1").strip():
            name, _, value = header.partition(":")
            headers[name.lower()] = value.strip()
        ask = Ask(line[1], headers, time.monotonic(), by)
        self.asks.append(ask)
        route = self.routes.get(ask.path) or self.otherwise
        reply = route(ask) if callable(route) else route
        if reply.raw is not None:
            for part in reply.raw():
                wfile.write(part)
                wfile.flush()
            return False
        wfile.write(_head(reply) + reply.body)
        wfile.flush()
        return True


def _head(reply: Reply) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} {PHRASES.get(reply.status, 'Status')}"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    lines += [] if reply.status == 304 else [f"Content-Length: {len(reply.body)}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def png(number: int, size: int = 48) -> bytes:
    """A picture that differs from all others."""
    picture = Image.linear_gradient("L").resize((size, size)).rotate(number * 7).convert("RGB")
    picture.putpixel((number % size, (number * 5) % size), (255, number % 256, 0))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def product(number: int, title: str | None = None, price: str = "19.90", more: str = "", canonical: str | None = None) -> str:
    """A product page; every second one carries JSON-LD."""
    name = title or f"Enamel mug number {number}"
    data = {
        "@context": "https://schema.org", "@type": "Product", "name": name, "sku": f"SKU{number}",
        "image": [f"/img/{number}.png"],
        "offers": {"@type": "Offer", "price": price, "priceCurrency": "EUR", "availability": "https://schema.org/InStock"},
    }  # fmt: skip
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>' if number % 2 == 0 else ""
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return (
        f"<!doctype html><html lang=en><head><title>{name}</title>{head}{link}</head><body><nav><a href='/'>Home</a></nav>"
        f"<main class=product><h1>{name}</h1><p class=price>€{price}</p>"
        f"<img src='/img/{number}.png' alt='{name}' width=400 height=400>"
        f"<div class=description>A mug of enamelled steel, held by hand, number {number}.</div>"
        f"<button type=submit>Add to basket</button></main>{more}</body></html>"
    )


def listing_page(links: Iterable[str], title: str = "Mugs", more: str = "") -> str:
    rows = "".join(f"<li><a href='{link}'>{link}</a></li>" for link in links)
    return f"<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1><ul>{rows}</ul>{more}</body></html>"


def stock(shop: Shop, count: int, per_page: int = 10, pictures: bool = True) -> None:
    """Fill ``shop`` with ``count`` products on pages of a category, all reached from the home page by links alone."""
    pages = -(-count // per_page)
    shop.routes["/"] = html(listing_page(["/category/mugs"], "A shop of mugs"))
    for page in range(1, pages + 1):
        numbers = range((page - 1) * per_page, min(page * per_page, count))
        path = "/category/mugs" if page == 1 else f"/category/mugs?page={page}"
        turn = f"<a rel=next href='/category/mugs?page={page + 1}'>next</a>" if page < pages else ""
        shop.routes[path] = html(listing_page([f"/product/mug-{number}" for number in numbers], more=turn))
    for number in range(count):
        shop.routes[f"/product/mug-{number}"] = html(product(number))
        if pictures:
            shop.routes[f"/img/{number}.png"] = Reply(png(number), headers={"Content-Type": "image/png"})


@dataclass
class Crawled:
    """A record and an archive, and crawls into them."""

    folder: Path
    seen: list[CrawlProgress] = field(default_factory=list)

    @property
    def record(self) -> str:
        return f"sqlite:///{self.folder}/record.db"

    @property
    def archive(self) -> Path:
        return self.folder / "archive"

    def order(self, shop: Shop, *starts: str, **bounds: Any) -> CrawlOrder:
        order = CrawlOrder(
            record=self.record,
            archive=self.archive,
            starts=tuple(start if "://" in start else shop.url(start) for start in starts) or (shop.url(),),
            user_agent="markwatch/0.1 (+https://markwatch.example/about)",
            allow_hosts=(shop.host,),
            start_delay=0.0,
            timeout=10.0,
        )
        return replace(order, **bounds)

    def crawl(self, shop: Shop, *starts: str, **bounds: Any) -> None:
        crawl(self.order(shop, *starts, **bounds), progress=self.seen.append)

    def store(self) -> Store:
        return open_store(self.record)

    def titles(self) -> list[str]:
        store = self.store()
        try:
            return sorted(listing.title for listing in store.listings())
        finally:
            store.close()

    def coverage(self, shop: Shop) -> dict[tuple[PageKind, Outcome | None, str | None], int]:
        store = self.store()
        try:
            return dict(store.ledger(site_of(shop.url())).coverage())
        finally:
            store.close()

    def whys(self, shop: Shop) -> dict[tuple[str | None, str | None], int]:
        """(outcome, why) → count, over all kinds."""
        counts: dict[tuple[str | None, str | None], int] = {}
        for (_, outcome, why), count in self.coverage(shop).items():
            key = (outcome.value if outcome else None, why)
            counts[key] = counts.get(key, 0) + count
        return counts


def packed(text: str) -> bytes:
    return gzip.compress(text.encode())


def sitemap_index(*urls: str) -> bytes:
    return f"<sitemapindex>{''.join(f'<sitemap><loc>{url}</loc></sitemap>' for url in urls)}</sitemapindex>".encode()
