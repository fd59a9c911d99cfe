"""A shop that means harm to who crawls it, served over asyncio on loopback.

``python -m bench.hostile_shop`` prints the home page's URL and serves until it is killed. It has no end: whatever is asked for
leads on to more of the same. What it does, each by its path: ``drip`` sends a byte now and then, ``hang`` never answers,
``endless`` sends without end, ``bomb`` unpacks to a gigabyte, ``attributes`` writes 40,000 into one tag, ``spread`` as many over
tags that are each small enough, ``deep`` nests 50,000, ``heavy`` is two megabytes of prices and tables, ``loop`` redirects to
itself, ``maze`` is links; its sitemaps name 500 more of 50,000 pages each.
"""

import asyncio
import zlib
from collections.abc import AsyncIterator, Callable
from itertools import count

KINDS = ("drip", "hang", "endless", "bomb", "attributes", "spread", "deep", "heavy", "loop", "maze")
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
_fresh = count()


def _links() -> bytes:
    """Links to pages that nobody asked for yet, of every kind."""
    paths = (f"/{kind}/{next(_fresh)}" for _ in range(3) for kind in KINDS)
    return "".join(f"<a href='{path}'>{path}</a> " for path in paths).encode()


def _whole(body: bytes, more: bytes = b"") -> bytes:
    return _HEAD + more + b"Content-Length: %d\r\n\r\n" % len(body) + body


def _page(body: bytes) -> Callable[[], bytes]:
    """Answers with a page that holds ``body`` and leads on."""
    return lambda: _whole(b"<html><body><h1>Goods</h1>" + _links() + body + b"</body></html>")


def _bomb() -> bytes:
    packer, block = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS + 16), b"\0" * (1 << 20)
    packed = b"".join(packer.compress(block) for _ in range(1 << 10)) + packer.flush()
    return _whole(packed, b"Content-Encoding: gzip\r\n")


def _attributes(many: int, each: int) -> bytes:
    """``many`` attributes, ``each`` to a tag."""
    tags = (" ".join(f"a{number}='1'" for number in range(start, start + each)) for start in range(0, many, each))
    return "".join(f"<p {tag}>x</p>" for tag in tags).encode()


_ROW = "<tr><th>Price</th><td><b class='price'>€ {0}.99</b> <s>1.299,90 zł</s> ¥1.2万</td><td><a href='/maze/{0}'>{0}</a></td>"
_SITEMAPS = "".join(f"<sitemap><loc>{{home}}s{number}.xml</loc></sitemap>" for number in range(500))


class Hostile:
    """Answers by the first part of the path."""

    def __init__(self, home: str) -> None:
        bomb = _bomb()
        self._ready: dict[str, Callable[[], bytes]] = {
            "bomb": lambda: bomb,
            "attributes": _page(_attributes(40_000, 40_000)),
            "spread": _page(_attributes(300_000, 4_000)),
            "deep": _page(b"<div>" * 50_000),
            "heavy": _page(("<table>" + "".join(_ROW.format(number) for number in range(14_000)) + "</table>").encode()),
            "maze": _page(b""),
            "": _page(b""),
            "robots.txt": lambda: _whole(f"Sitemap: {home}outer.xml\n".encode()),
            "outer.xml": lambda: _whole(f"<sitemapindex>{_SITEMAPS.format(home=home)}</sitemapindex>".encode()),
        }
        self._home = home

    def _sitemap(self, name: str) -> bytes:
        urls = (f"<url><loc>{self._home}maze/{name}-{number}</loc></url>" for number in range(50_000))
        return _whole(f"<urlset>{''.join(urls)}</urlset>".encode())

    async def answer(self, path: str) -> AsyncIterator[bytes]:
        """The bytes of the answer, some of them without end."""
        kind, _, _ = path.strip("/").partition("/")
        if kind == "loop":
            yield f"HTTP/1.1 302 Found\r\nLocation: {path}\r\nContent-Length: 0\r\n\r\n".encode()
        elif kind == "hang":
            await asyncio.sleep(3_600)
        elif kind in ("drip", "endless"):
            yield _HEAD + b"\r\n" + _links()
            while True:
                yield b"x" if kind == "drip" else b"<p>" * 20_000
                await asyncio.sleep(1.0 if kind == "drip" else 0.0)
        elif kind in self._ready:
            yield self._ready[kind]()
        elif kind.endswith(".xml"):
            yield self._sitemap(kind)
        else:
            yield b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


async def serve() -> None:
    """Serve, one task a connection."""
    shops: list[Hostile] = []

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                async for part in shops[0].answer(head.split(b" ", 2)[1].decode("latin-1")):
                    writer.write(part)
                    await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(converse, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    shops.append(Hostile(f"http://{host}:{port}/"))
    print(f"http://{host}:{port}/", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
