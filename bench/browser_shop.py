"""The browser's bench shop: pages that scripts make, with a style sheet, two scripts, goods as JSON and pictures.

``python -m bench.browser_shop N`` prints the home page's URL and serves N products until it is killed. Pictures and weights are
chosen to be light: a real shop's pages have more of both.
"""

import asyncio
import json
import sys

from bench.crawl_shop import prose

PICTURES = 16
"""Pictures on a page."""

WEIGHT = 20_000
"""Bytes of one of them."""

SHELL = (
    "<!doctype html><html lang=en><head><meta charset=utf-8><title>Shop</title><link rel=stylesheet href=/style.css>"
    "<link rel=preload as=font href=/face.woff2 crossorigin></head><body><div id=app></div><script src=/frame.js></script>"
    "<script src=/app.js></script></body></html>"
)
APP = """
const at = location.pathname.match(/item-(\\d+)/), app = document.getElementById("app");
const make = (name, words, text) => Object.assign(document.createElement(name), { className: words, textContent: text || "" });
const picture = (number, size) => Object.assign(new Image(size, size), { src: "/img/" + number + ".bmp" });
const card = (item) => {
  const link = Object.assign(make("a", "card"), { href: "/product/item-" + item.number });
  link.append(picture(item.number, 180), make("h3", "", item.name), make("span", "price", "€" + item.price));
  return link;
};
fetch(at ? "/api/item-" + at[1] : "/api/home").then((answer) => answer.json()).then((told) => {
  if (told.item) {
    const box = make("main", "product-page");
    box.append(make("h1", "", told.item.name), make("p", "price", "€" + told.item.price), picture(told.item.number, 480));
    box.append(make("div", "description", told.item.text), make("button", "", "Add to basket"));
    app.append(box);
  }
  const list = make("section", "related"); list.append(...told.near.map(card)); app.append(list);
  app.append(...told.reviews.map((text) => make("p", "review", text)));
});
"""


def _item(number: int) -> dict[str, object]:
    name, price = f"{prose(number, 4).title()} {number}", f"{5 + number % 90}.{number % 100:02d}"
    return {"number": number, "name": name, "price": price, "text": prose(number, 120)}


def _told(path: str, count: int) -> bytes:
    number = int(path.rpartition("-")[2]) if "-" in path else -1
    near = [_item((number + n) % count) for n in range(1, PICTURES)]
    reviews = [prose(number + n, 40) for n in range(12)]
    told = {"near": near, "reviews": reviews} | ({"item": _item(number)} if number >= 0 else {})
    return json.dumps(told).encode()


def answer(path: str, count: int) -> tuple[str, bytes] | None:
    """Media type and body; ``None`` when there is nothing at ``path``."""
    if path == "/" or path.startswith("/product/"):
        return "text/html; charset=utf-8", SHELL.encode()
    if path.startswith("/api/"):
        return "application/json", _told(path, count)
    if path.startswith("/img/"):
        side = int((WEIGHT / 3) ** 0.5) // 4 * 4
        size = (54 + side * side * 3).to_bytes(4, "little")
        head = b"BM" + size + bytes(4) + b"\x36\0\0\0\x28\0\0\0" + side.to_bytes(4, "little") * 2 + b"\x01\0\x18\0" + bytes(24)
        return "image/bmp", head + bytes([len(path) * 11 % 256]) * (side * side * 3)
    if path == "/style.css":
        rules = "".join(f".box-{n}{{margin:{n}px;color:#{n % 4096:03x}}}" for n in range(900))
        return "text/css", f"@font-face{{font-family:face;src:url(/face.woff2)}}.card{{display:block}}{rules}".encode()
    if path == "/frame.js":
        return "text/javascript", "".join(f"window.q{n}=function(a){{return a+{n}}};" for n in range(3_000)).encode()
    return ("text/javascript", APP.encode()) if path == "/app.js" else None


async def serve(count: int) -> None:
    """Serve, one task a connection."""

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                found = answer(head.split(b" ", 2)[1].decode("latin-1"), count)
                kind, body = found or ("text/plain", b"")
                told = f"HTTP/1.1 {'200 OK' if found else '404 Not Found'}\r\nContent-Type: {kind}\r\n"
                aged = "" if kind == "application/json" else "Cache-Control: max-age=3600\r\n"
                writer.write(f"{told}{aged}Content-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(one, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print(f"http://{host}:{port}/", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
