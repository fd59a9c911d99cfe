"""Chinese sites on which many firms sell, without a word of structured data."""

from tests.crawlers.shops import Shop
from tests.crawlers.strangers.goods import Goods, Stranger, chinese, nth, number_in, of_desk, page_in, serve


def store_mall(shop: Shop) -> Stranger:
    """A mall of many stores: ``act=goods&op=index``, the price in digits of their own, the seller in
    a side box, the text in a tab.
    """
    goods = chinese()
    base = "/index.php?act="

    def frame(title: str, body: str) -> str:
        cats = "".join(f"<li cat_id={n}><a href='{base}search&op=index&cate_id={n}'>居家{n}</a></li>" for n in range(1, 3))
        return (
            f"<!doctype html><html lang=zh><head><meta charset=utf-8><title>{title}</title><meta name=keywords "
            "content='商城'></head><body>"
            f"<div class=public-top-layout><a href='{base}login'>登录</a><a href='{base}seller_login'>商家登录</a></div>"
            f"<ul class=category>{cats}</ul>{body}<div id=footer>Copyright 2024 集市 All rights reserved.</div>"
            "</body></html>"
        )

    def card(one: Goods) -> str:
        to = f"{base}goods&op=index&goods_id={one.number}"
        return (
            f"<li class=item><div class=goods-content nctype_goods={one.number}><div class=goods-pic><a "
            f"href='{to}' target=_blank>"
            f"<img src='/shop/templates/default/images/loading.gif' rel='lazy' data-url='{one.picture}' alt=''></a></div>"
            f"<div class=goods-info><div class=goods-name><a href='{to}' title='{one.title}'>{one.title}</a>"
            "</div><div class=goods-price>"
            f"<em class=sale-price title='商城价：¥{one.price}'>¥{one.price}</em><em class=market-price>"
            f"¥{one.before}</em></div>"
            f"<div class=store><a href='{base}show_store&op=index&store_id={one.desk}' class=name>"
            f"{one.seller}</a></div></div></div></li>"
        )

    def detail(one: Goods) -> str:
        whole, cents = f"{one.price:.2f}".split(".")
        store = f"{base}show_store&op=index&store_id={one.desk}"
        return (
            "<div class=nch-breadcrumb-layout><a href='/'>首页</a><span class=arrow>&gt;</span><a "
            f"href='{base}search&cate_id=1'>居家</a>"
            f"<span class=arrow>&gt;</span><span>{one.title}</span></div><div class=ncs-detail><div "
            "class=ncs-goods-picture>"
            f"<div class=gallery_wrap><img src='{one.picture}' data-zoom='{one.picture}'></div></div><div "
            "class=ncs-goods-summary>"
            f"<div class=name><h1>{one.title}</h1><strong>买就送好礼</strong></div><div class=ncs-meta><dl><dt>"
            "市&nbsp;场&nbsp;价：</dt>"
            f"<dd class=cost-price><strong>&yen;{one.before}.00</strong></dd></dl><dl><dt>商&nbsp;城&nbsp;"
            "价：</dt><dd class=price>"
            f"<em>&yen;</em><b>{whole}</b><i>.{cents}</i></dd></dl><dl><dt>运&nbsp;&nbsp;费：</dt><dd>&yen;12.00</dd></dl>"
            "<dl class=rate><dt>商品评分：</dt><dd>5.0 分</dd></dl></div><div class=ncs-buy><input id=quantity value=1>"
            "<a href='javascript:void(0);' nctype=addcart_submit class=addcart>添加购物车</a></div></div>"
            f"<div class=ncs-sidebar><div class=ncs-info><div class=title><h4>{one.seller}</h4></div><div "
            "class=content><dl><dt>公司名称：</dt>"
            f"<dd>{one.seller}商贸有限公司</dd></dl><dl><dt>所 在 地：</dt><dd>浙江 杭州</dd></dl></div><div "
            f"class=goto><a href='{store}'>进店逛逛</a>"
            "</div></div></div></div><div class=ncs-goods-main><div class=tabbar><ul><li><a href='#content'>"
            "商品详情</a></li><li><a href='#rate'>"
            "商品评价<em>(0)</em></a></li></ul></div><div class=ncs-intro><ul class=nc-goods-sort><li>"
            f"商家货号：GD{one.number}</li>"
            f"<li>品牌：{one.brand}</li></ul><div class=ncs-goods-info-content><div class=default>"
            f"{one.text}</div></div></div></div>"
        )

    def answer(path: str, asked: dict[str, str]) -> str | None:
        act = asked.get("act", "")
        if path == "/" or (path == "/index.php" and not act):
            return frame("集市", f"<ul>{''.join(map(card, goods[:3]))}</ul>")
        if act == "search" and (cat := number_in(asked.get("cate_id", ""))):
            mine = [one for one in goods if one.number % 2 + 1 == cat]
            at = page_in(asked, "curpage")
            turn = "".join(
                f"<li><a class=demo href='{base}search&op=index&cate_id={cat}&curpage={p}'><span>{p}</span></a></li>"
                for p in (1, 2)
            )
            return frame(
                "居家",
                (
                    f"<ul class=list_pic>{''.join(map(card, mine[(at - 1) * 4 : at * 4]))}</ul><div class=pagination>"
                    f"<ul>{turn}</ul></div>"
                ),
            )
        if act == "show_store":
            desk = number_in(asked.get("store_id", ""))
            own = of_desk(goods, desk)
            return frame("店铺", f"<h2>店铺首页</h2><ul>{''.join(map(card, own[:2]))}</ul>")
        n = number_in(asked.get("goods_id", ""))
        return frame(f"{nth(goods, n).title} - 集市", detail(nth(goods, n))) if act == "goods" else None

    serve(shop, answer)
    shows = frozenset({"description", "brand", "seller"})
    return Stranger(goods, lambda one: f"/index.php?act=goods&op=index&goods_id={one.number}", "CNY", shows)


def wholesale(shop: Shop) -> Stranger:
    """A wholesale site: a ladder of prices by quantity, the company as a link, attributes in pairs."""
    goods = chinese()

    def frame(title: str, body: str) -> str:
        return (
            f"<!DOCTYPE html><html lang=zh-CN><head><meta charset=utf-8><title>{title}</title></head><body>"
            "<div class=site-nav><a href='/'>货源网</a>"
            f"<a href='/chanpin/chuju/'>厨具</a><a href='/chanpin/canju/'>餐具</a></div>{body}<div class=foot>"
            "货源网 客服 400-111-1111</div></body></html>"
        )

    def card(one: Goods) -> str:
        return (
            f"<li><div class=img><a href='/offer/{5000 + one.number}.html'><img src='{one.picture}'></a></div>"
            f"<div class=tit><a href='/offer/{5000 + one.number}.html'>"
            f"{one.title}</a></div><div class=jiage><i>￥</i>{one.price}</div><div class=gs><a "
            f"href='/com/{one.desk}/'>{one.seller}</a></div></li>"
        )

    def detail(one: Goods) -> str:
        rungs = ((1, 9, one.price), (10, 99, one.price - 3), (100, 0, one.price - 6))
        ladder = "".join(
            f"<td><span class=num>{a}-{b}件</span><span class=val>￥{p}</span></td>"
            if b
            else f"<td><span class=num>≥{a}件</span><span class=val>￥{p}</span></td>"
            for a, b, p in rungs
        )
        return (
            "<div class=pos>当前位置：<a href='/'>首页</a>»<a href='/chanpin/chuju/'>厨具</a>"
            f"»{one.title}</div><div class=d-main><div class=d-pic><img id=bigimg src='{one.picture}'>"
            f"<ul><li><img src='{one.picture}' width=60></li></ul></div><div class=d-con><h1 class=d-title>"
            f"{one.title}</h1><table class=price-ladder><tr><td>价格</td>{ladder}</tr></table>"
            "<p>起订量：1件 &nbsp; 供货总量：9999件</p><p>发货地：浙江省义乌市</p><a class=btn-buy "
            "href='javascript:;'>立即订购</a></div><div class=d-com>"
            f"<h3><a href='/com/{one.desk}/'>{one.seller}</a></h3><p>经营模式：生产厂家</p><p>"
            f"所在地区：浙江金华</p><a href='/com/{one.desk}/contact.html'>联系方式</a></div></div>"
            f"<div class=d-attr><h2>产品参数</h2><ul><li>品牌：{one.brand}</li><li>材质：不锈钢</li><li>"
            f"产地：浙江永康</li></ul></div><div class=d-text><h2>产品详情</h2><div class=con>{one.text}</div>"
            "</div>"
        )

    def answer(path: str, asked: dict[str, str]) -> str | None:
        if path == "/":
            return frame("货源网", f"<ul>{''.join(map(card, goods[:4]))}</ul>")
        if path.startswith("/chanpin/"):
            mine = [one for one in goods if (one.number % 2 == 0) == ("canju" in path)]
            at = number_in(path.rpartition("_")[2].removesuffix(".html").strip("/")) or 1
            base = "/chanpin/canju/" if "canju" in path else "/chanpin/chuju/"
            turn = "".join(f"<a href='{base}p_{n}.html'>{n}</a>" for n in (1, 2, 3) if n != at)
            return frame(
                "产品", (f"<ul class=plist>{''.join(map(card, mine[(at - 1) * 3 : at * 3]))}</ul><div class=pages>{turn}</div>")
            )
        if path.startswith("/com/"):
            own = of_desk(goods, number_in(path.split("/")[2]))
            return frame("公司", f"<h1>{own[0].seller}</h1><p>公司名称：{own[0].seller}有限公司</p><p>电话：0579-1234567</p>")
        n = number_in(path[7:].removesuffix(".html")) - 5000 if path.startswith("/offer/") else 0
        return frame(f"{nth(goods, n).title}-{nth(goods, n).seller}-货源网", detail(nth(goods, n)))

    serve(shop, answer)
    return Stranger(goods, lambda one: f"/offer/{5000 + one.number}.html", "CNY", frozenset({"description", "brand", "seller"}))
