"""Shops that are empty without JavaScript, in the conventions of client-side frameworks: one shell at every address."""

import json
from collections.abc import Callable

from tests.crawlers.shops import Ask, Reply, Shop, html
from tests.crawlers.strangers.goods import Goods, Stranger, asked, chinese, english, nth, number_in, of_desk, page_in

PER_PAGE = 5

ROUTED = """
const view = document.querySelector(".page-view");
const ask = (path) => fetch(path).then((answer) => answer.json()).then((told) => told.result);
const frame = (inner) => { view.innerHTML = '<header class="top"><a data-to="/" href="/">好物集</a>' +
  '<a data-to="/all" href="/all">全部商品</a></header><section class="body">' + inner + '</section>'; };
const lazy = new IntersectionObserver((seen) => seen.filter((one) => one.isIntersecting).forEach(({ target }) => {
  target.src = target.dataset.src; lazy.unobserve(target); }));
const blank = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const card = (item) => `<a class="card" data-to="/item/${item.id}" href="/item/${item.id}"><img width="160"
  height="160" src="${blank}" data-src="${item.cover}"><span class="card-name">${item.name}</span>
  <b class="card-price">¥${item.price}</b></a>`;
async function shelf() {
  frame('<h1>全部商品</h1><div class="grid"></div><div class="foot">正在加载…</div>');
  const grid = view.querySelector(".grid"), foot = view.querySelector(".foot");
  let page = 1, busy = false;
  const watch = new IntersectionObserver(async ([at]) => {
    if (!at.isIntersecting || busy) return; busy = true;
    const part = await ask("/gateway/shelf?pageNo=" + page++);
    grid.insertAdjacentHTML("beforeend", part.list.map(card).join(""));
    view.querySelectorAll("img[data-src]").forEach((one) => lazy.observe(one));
    if (part.last) { watch.disconnect(); foot.textContent = "没有更多了"; }
    busy = false; watch.unobserve(foot); if (!part.last) watch.observe(foot);
  });
  watch.observe(foot);
}
async function detail(id) {
  frame('<div class="waiting">正在加载…</div>');
  const item = await ask("/gateway/item?id=" + id);
  document.title = item.name + " - 好物集";
  frame(`<div class="item"><img class="cover" width="420" height="420" src="${item.cover}"><div class="info"><h2 class="name">
    ${item.name}</h2><p class="now"></p><p class="was">原价 <s>¥${item.before}</s></p><p class="spec"><span>品牌</span>
    <span>${item.brand}</span></p><button>加入购物车</button></div><div class="shop-box"><span>店铺：</span>
    <a href="/shop/${item.shop.id}">${item.shop.name}</a></div><h3>商品详情</h3><iframe class="rich" width="700"
    height="200"></iframe></div>`);
  view.querySelector(".rich").srcdoc = `<style>p{margin:0}</style><div class="text"><p>${item.text}</p></div>`;
  setTimeout(async () => {
    const told = await ask("/gateway/price?id=" + id);
    view.querySelector(".now").innerHTML = `<i>¥</i><b>${told.price}</b>`;
  }, 300);
}
async function desk(id) {
  const part = await ask("/gateway/shop?id=" + id);
  frame(`<h1>${part.name}</h1><p>开店 5 年</p><div class="grid">${part.list.map(card).join("")}</div>`);
}
const route = () => { const at = location.pathname.split("/");
  at[1] === "item" ? detail(at[2]) : at[1] === "shop" ? desk(at[2]) : shelf(); };
addEventListener("popstate", route);
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-to]"); if (!link) return;
  event.preventDefault(); history.pushState(null, "", link.dataset.to); route();
});
route();
"""

SHADED = """
const style = new CSSStyleSheet();
style.replaceSync(".card{border:1px solid #ddd;padding:8px}.was{text-decoration:line-through}");
const ask = (path) => fetch(path).then((answer) => answer.json());
class Part extends HTMLElement {
  constructor() { super(); this.tree = this.attachShadow({ mode: this.constructor.mode });
    this.tree.adoptedStyleSheets = [style]; }
}
Part.mode = "open";
customElements.define("field-card", class extends Part {
  static mode = "closed";
  set item(item) {
    this.tree.innerHTML = `<div class="card"><img width="180" height="180" src="${item.image}"><h4>${item.title}</h4>
      <span class="amount"></span></div>`;
    setTimeout(() => { this.tree.querySelector(".amount").textContent = "£" + item.price; }, 200);
    this.tree.querySelector(".card").addEventListener("click", () => { location.hash = "#!/kit/" + item.code; });
  }
});
customElements.define("field-list", class extends Part {
  async connectedCallback() {
    this.tree.innerHTML = "<h1>Everything</h1><div class=rows></div><button class=next>Show more</button>";
    let page = 1;
    const more = async () => {
      const part = await ask("/data/kits/" + page++ + ".json");
      for (const item of part.kits) {
        const card = document.createElement("field-card"); card.item = item; this.tree.querySelector(".rows").append(card);
      }
      if (!part.more) this.tree.querySelector(".next").remove();
    };
    this.tree.querySelector(".next").onclick = more; await more();
  }
});
customElements.define("field-kit", class extends Part {
  async connectedCallback() {
    const item = await ask("/data/kit/" + this.getAttribute("code") + ".json");
    this.tree.innerHTML = `<article class="product"><img width="460" height="460" src="${item.image}"><h1>${item.title}</h1>
      <p class="price"></p><p class="was">£${item.before}</p><button>Add to cart</button><p class="maker">Brand:
      <span>${item.brand}</span></p>
      <p class="sold-by">Sold by <a href="#!/trader/${item.desk}">${item.seller}</a></p><h2>Description</h2>
      <div class="description"><slot name="text"></slot></div></article>`;
    this.innerHTML = `<div slot="text">${item.text}</div>`;
    setTimeout(() => { this.tree.querySelector(".price").textContent = "£" + item.price; }, 400);
  }
});
customElements.define("field-shop", class extends Part {
  connectedCallback() { addEventListener("hashchange", () => this.show()); this.show(); }
  show() {
    const code = (location.hash.match(/^#!\\/kit\\/(.+)/) || [])[1];
    this.tree.innerHTML = "<nav><a href='/'>Field kit</a></nav>" +
      (code ? `<field-kit code="${code}"></field-kit>` : "<field-list></field-list>");
  }
});
"""


def _json(value: object) -> Reply:
    return Reply(json.dumps(value, ensure_ascii=False).encode(), headers={"Content-Type": "application/json; charset=utf-8"})


def _script(text: str) -> Reply:
    return Reply(text.encode(), headers={"Content-Type": "text/javascript; charset=utf-8"})


def _serve(shop: Shop, answer: Callable[[str, dict[str, str]], Reply | None]) -> None:
    def reply(ask: Ask) -> Reply:
        try:
            return answer(*asked(ask)) or Reply(status=404)
        except LookupError:
            return Reply(status=404)

    shop.otherwise = reply


def routed_mall(shop: Shop) -> Stranger:
    """A Chinese mall behind a router (``history.pushState``): lists without end by IntersectionObserver, pictures that wait to be
    seen, the price fetched late, the text in a frame, words of waiting where the page will be, a head that is the site's.
    """
    goods = chinese()
    shell = (
        "<!DOCTYPE html><html lang=zh-CN><head><meta charset=utf-8><title>好物集</title><meta name=description "
        "content='好物集，精选居家好物'><meta property=og:title content='好物集 - 精选居家好物'><link rel=canonical href=/><meta "
        "property=og:image content=/static/share.png><meta property=og:description content='每天上新'><script defer "
        "src=/static/app.1f3c.js></script></head><body><div class=page-view><p class=waiting>正在加载…</p></div></body></html>"
    )

    def short(one: Goods) -> dict[str, object]:
        return {"id": 3000 + one.number, "name": one.title, "cover": one.picture, "price": str(one.price)}

    def full(one: Goods) -> dict[str, object]:
        shop_of = {"id": one.desk, "name": one.seller}
        more = {"before": str(one.before), "brand": one.brand, "text": one.text, "shop": shop_of}
        return {name: value for name, value in short(one).items() if name != "price"} | more

    def answer(at: str, asked: dict[str, str]) -> Reply | None:
        if at == "/gateway/shelf":
            n = page_in(asked, "pageNo")
            rows = [short(one) for one in goods[(n - 1) * PER_PAGE : n * PER_PAGE]]
            return _json({"code": 0, "result": {"list": rows, "last": n * PER_PAGE >= len(goods)}})
        number = number_in(asked.get("id", ""))
        if at == "/gateway/item":
            return _json({"code": 0, "result": full(nth(goods, number - 3000))})
        if at == "/gateway/price":
            return _json({"code": 0, "result": {"price": str(nth(goods, number - 3000).price)}})
        if at == "/gateway/shop":
            own = of_desk(goods, number)
            return _json({"code": 0, "result": {"name": own[0].seller, "list": [short(one) for one in own[:2]]}})
        return html(shell) if "." not in at else None

    _serve(shop, answer)
    shop.routes["/static/app.1f3c.js"] = _script(ROUTED)
    return Stranger(goods, lambda one: f"/item/{3000 + one.number}", "CNY", frozenset({"description", "brand", "seller"}))


def shaded_shop(shop: Shop) -> Stranger:
    """A shop of custom elements: everything in shadow trees, the cards' closed; cards are boxes that listen for clicks, their
    addresses lie behind a ``#!``, and every price comes last.
    """
    goods = english()
    shell = (
        "<!doctype html><html lang=en-GB><head><meta charset=utf-8><title>Field kit</title>"
        "<script type=module src=/kit.js></script></head><body><field-shop></field-shop></body></html>"
    )

    def short(one: Goods) -> dict[str, object]:
        return {"code": f"fk-{one.number:03}", "title": one.title, "image": one.picture, "price": str(one.price)}

    def answer(at: str, asked: dict[str, str]) -> Reply | None:
        del asked
        if at in ("/", "/kit.js"):
            return html(shell) if at == "/" else _script(SHADED)
        first, _, rest = at.strip("/").removesuffix(".json").partition("/")
        kind, _, name = rest.partition("/")
        if first != "data":
            return None
        if kind == "kits":
            n = number_in(name) or 1
            rows = [short(one) for one in goods[(n - 1) * PER_PAGE : n * PER_PAGE]]
            return _json({"kits": rows, "more": n * PER_PAGE < len(goods)})
        one = nth(goods, number_in(name.removeprefix("fk-")))
        more = {"before": str(one.before), "brand": one.brand, "seller": one.seller, "desk": one.desk, "text": one.text}
        return _json(short(one) | more)

    _serve(shop, answer)
    shows = frozenset({"description", "brand", "seller"})
    return Stranger(goods, lambda one: f"/#!/kit/fk-{one.number:03}", "GBP", shows)
