"""A shop that is empty without JavaScript: its goods come as JSON, its cards are click handlers, its pages lie behind a ``#``."""

import json
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from tests.crawlers.shops import Ask, Reply, Shop, html, png

PER_PAGE = 8

APP = """
const app = document.getElementById("app");
const ask = (path) => fetch(path).then((answer) => answer.json());
const make = (name, words, text) => Object.assign(document.createElement(name), { className: words, textContent: text || "" });
function card(item) {
  const box = make("div", "goods-card"); box.style.cursor = "pointer";
  const picture = make("img"); picture.src = item.picture; picture.width = 200; picture.height = 200; box.append(picture);
  box.append(make("div", "goods-name", item.name), make("span", "goods-price", "¥" + item.price));
  box.onclick = () => { location.hash = "#/items/detail/" + item.code; };
  return box;
}
async function list() {
  app.replaceChildren(make("h1", "", "全部商品"));
  const box = make("div", "goods-list"); app.append(box);
  let page = 0, ended = false, busy = false;
  const more = async () => {
    if (ended || busy) return; busy = true;
    const part = await ask("/api/goods?page=" + page++);
    part.data.rows.forEach((item) => box.append(card(item)));
    ended = !part.data.more; busy = false;
    TURNING
  };
  await more();
}
async function detail(code) {
  const item = (await ask("/api/goods/" + code)).data;
  document.title = item.name;
  const box = make("main", "product-detail");
  const picture = make("img"); picture.src = item.picture; picture.width = 400; picture.height = 400;
  const buy = make("button", "add-to-cart", "加入购物车");
  const text = make("div", "description", item.text);
  box.append(make("h1", "", item.name), make("p", "price", "¥" + item.price), picture, text, buy);
  app.replaceChildren(box);
}
const route = () => { const at = location.hash.match(/^#\\/items\\/detail\\/(.+)/); if (at) detail(at[1]); else list(); };
addEventListener("hashchange", route);
route();
"""
SCROLLING = """
    const atEnd = () => innerHeight + scrollY > document.body.scrollHeight - 100;
    if (page === 1) addEventListener("scroll", () => { if (atEnd()) more(); });
"""
PRESSING = """
    if (page === 1 && !ended) {
      const button = make("div", "load-more", "加载更多");
      button.onclick = async () => { await more(); if (ended) button.remove(); };
      app.append(button);
    }
"""


LEAFING = """
    while (box.children.length > part.data.rows.length) box.firstChild.remove();
    app.querySelectorAll(".pager").forEach((old) => old.remove());
    const pager = make("ul", "pager");
    for (let n = 1; n <= page + !ended; n += 1) pager.append(make("li", n === page ? "number active" : "number", n));
    const next = make("button", "btn-next"); next.disabled = ended; next.onclick = more; pager.append(next); app.append(pager);
"""
"""Each press shows the next page in the place of the one before, at the same address."""


def item(number: int) -> dict[str, object]:
    return {
        "code": f"K{number:03}",
        "name": f"手工搪瓷杯 {number} 号",
        "price": f"{19 + number}.50",
        "picture": f"/img/{number}.png",
        "text": f"手工制作的搪瓷杯，编号 {number}，容量三百五十毫升。" * 3,
    }


def script_shop(shop: Shop, count: int, turning: str = SCROLLING) -> None:
    """Let ``shop`` be such a shop with ``count`` goods."""
    shell = (
        "<!doctype html><html lang=zh><head><meta charset=utf-8><title>杯子店</title></head><body><div id=app></div>"
        "<script src=/app.js></script></body></html>"
    )
    shop.routes["/"] = html(shell)
    shop.routes["/app.js"] = Reply(
        APP.replace("TURNING", turning).encode(), headers={"Content-Type": "text/javascript; charset=utf-8"}
    )
    for number in range(count):
        shop.routes[f"/img/{number}.png"] = Reply(png(number), headers={"Content-Type": "image/png"})
        shop.routes[f"/api/goods/K{number:03}"] = _json({"data": item(number)})
    shop.otherwise = _goods(count)


def _goods(count: int) -> Callable[[Ask], Reply]:
    def answer(ask: Ask) -> Reply:
        parts = urlsplit(ask.path)
        if parts.path != "/api/goods":
            return Reply(status=404)
        page = int(parse_qs(parts.query)["page"][0])
        rows = [item(number) for number in range(page * PER_PAGE, min((page + 1) * PER_PAGE, count))]
        return _json({"data": {"rows": rows, "more": (page + 1) * PER_PAGE < count}})

    return answer


def _json(value: object) -> Reply:
    return Reply(json.dumps(value, ensure_ascii=False).encode(), headers={"Content-Type": "application/json"})
