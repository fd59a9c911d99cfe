"""Chinese malls in the conventions of widely used shop software, without a word of structured data."""

from tests.crawlers.shops import Shop
from tests.crawlers.strangers.goods import Goods, Stranger, chinese, nth, number_in, page_in, serve

BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def spring_mall(shop: Shop) -> Stranger:
    """A Spring mall as tutorials build it: one ``<title>`` for all, no heading, whole yuan with 元, dead ``##`` links."""
    goods = chinese(cents=False)
    top = (
        "<div class=top><div class='w center'><a href='/index'>商城首页</a><a href='##'>联系客服</a><a "
        "href='/login'>登录</a>"
        "<a href='/register'>注册</a><a href='/shop-cart'>购物车(0)</a></div></div><form class=search "
        "onsubmit='return go()'>"
        "<input id=keyword placeholder='请输入关键词'><button type=button onclick='search()'>搜索</button></form>"
    )
    foot = "<footer><p>服务热线 400-000-0000</p><p>7天无理由退货 · 满99元包邮</p><a href='##'>关于我们</a></footer>"

    def frame(title: str, body: str) -> str:
        head = f"<!DOCTYPE html><html lang=en><head><meta charset=UTF-8><title>谷仓商城-{title}</title></head>"
        return f"{head}<body>{top}{body}{foot}</body></html>"

    def card(one: Goods) -> str:
        to = f"/goods/detail/{one.number + 10000}"
        return (
            f"<div class=item_card_frame><div class=item_card><a href='{to}' target=_blank><img "
            f"src='{one.picture}' alt='{one.title}'>"
            f"</a></div><div class=item_brand><a href='{to}' target=_blank>{one.title}</a></div><div class=item_sub_intro>"
            f"精选好物</div><div class=item_price>{one.price}.00元</div></div>"
        )

    def detail(one: Goods) -> str:
        return (
            "<div class=dc><div class='content w'><div class='title fl'>商品详情</div></div></div><div "
            "class='intro mt20 w clearfix'>"
            f"<div class='left fl'><div class='swiper-container fl'><img src='{one.picture}'></div></div><div "
            "class='right fr'>"
            f"<div class='h3 ml20 mt20'>{one.title}</div><div class='sub_title mr40 ml20 mt10'>{one.text}</div>"
            f"<div class='item_price mr40 ml20 mt10'>{one.price}.00 元 <del>{one.before}.00 元</del></div><div class=order>"
            f"<input class=car type=button onclick='saveAndGoCart({one.number + 10000})' value='立即选购'>"
            f"<input class=car type=button onclick='saveToCart({one.number + 10000})' value='加入购物车'></div>"
            "<div class='tb-extra ml20'><dl><dt>承诺</dt><dd><a href='#'><img src='/mall/image/7d.jpg'>"
            "7天无理由</a></dd></dl>"
            "<dl><dt>支付</dt><dd><a href='##'><img src='/mall/image/card.png'>信用卡支付</a></dd></dl></div></div></div>"
        )

    def answer(path: str, asked: dict[str, str]) -> str | None:
        if path in ("/", "/index"):
            groups = "".join(f"<li><a href='/search?goodsCategoryId={n}'>分类{n}</a></li>" for n in range(1, 3))
            return frame("首页", f"<ul class=nav_list>{groups}</ul><div class=hot>{''.join(map(card, goods[:3]))}</div>")
        if path == "/search":
            mine = [one for one in goods if one.number % 2 + 1 == number_in(asked.get("goodsCategoryId", ""))]
            at = page_in(asked, "page")
            base = f"/search?keyword=&goodsCategoryId={asked.get('goodsCategoryId', '')}"
            orders = "".join(f"<a href='{base}&orderBy={by}'><div>{by}</div></a>" for by in ("default", "new", "price"))
            nxt = f"{base}&page={at + 1}&orderBy=" if at * 4 < len(mine) else "##"
            cards = "".join(map(card, mine[(at - 1) * 4 : at * 4]))
            turn = (
                f"<div class=pages><span><a href='##'>&lt; 上一页</a><a href='##'>{at}</a><a href='{nxt}'>下一页 "
                "&gt;</a></span></div>"
            )
            return frame("搜索", f"<div class=sort>{orders}</div><div class='goods_item center'>{cards}</div>{turn}")
        if path.startswith("/goods/detail/") and 0 < (n := number_in(path[14:]) - 10000) <= len(goods):
            return frame("商品详情", detail(goods[n - 1]))
        return frame("登录", "<form><input name=user><input type=password name=pw></form>") if path == "/login" else None

    serve(shop, answer)
    return Stranger(goods, lambda one: f"/goods/detail/{one.number + 10000}", "CNY", frozenset({"description"}))


def php_mall(shop: Shop) -> Stranger:
    """A PHP mall of the 2000s: tables, ``goods.php?id=``, a filter by brand and price, lazy pictures, the brand as a link."""
    goods = chinese()

    def frame(title: str, body: str) -> str:
        groups = "".join(f"<dt><a href='category.php?id={n}'>厨具{n}</a></dt>" for n in range(1, 3))
        login = "<font id=ECS_MEMBERZONE>欢迎光临本店 <a href='user.php'>登录</a></font>"
        history = (
            "<div class=box id=history_div><h3>浏览历史</h3><a href='goods.php?id=1'>看过的商品</a> <font>￥3.00元</font></div>"
        )
        return (
            "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'><html><head><meta http-equiv=Content-Type "
            f"content='text/html; charset=utf-8'><title>{title}_灶台商城 - Powered by Shop</title><meta "
            "name=Description content=''>"
            f"</head><body>{login}<div class=category_all>{groups}</div>{history}{body}<div class=footer>"
            "ICP备案证书号:京ICP备00000000号"
            "</div></body></html>"
        )

    def card(one: Goods) -> str:
        to = f"goods.php?id={one.number}"
        return (
            f"<div class=goodsItem><a href='{to}'><img src='{BLANK}' data-original='{one.picture}' "
            f"alt='{one.title}' class=goodsimg>"
            f"</a><br><p><a href='{to}' title='{one.title}'>{one.title[:10]}...</a></p>市场价：<font "
            f"class=market_s>￥{one.before}.00元"
            f"</font><br>本店价：<font class=shop_s>￥{one.price:.2f}元</font></div>"
        )

    def detail(one: Goods) -> str:
        return (
            "<div class=ur_here>当前位置: <a href='.'>首页</a> <code>&gt;</code> <a "
            f"href='category.php?id={one.number % 2 + 1}'>厨具"
            f"</a> <code>&gt;</code> {one.title}</div><div id=goodsInfo class=clearfix><div class=imgInfo><a "
            f"href='{one.picture}'>"
            f"<img src='{one.picture.replace('-a', '-a_thumb')}' alt='{one.title}' width=310></a></div>"
            f"<div class=textInfo><form action='javascript:addToCart({one.number})' name=ECS_FORMBUY><p "
            f"class=f_l>{one.title}</p>"
            f"<ul><li class=clearfix><dd><strong>商品货号：</strong>ECS{one.number:06}</dd><dd class=ddR>"
            "<strong>商品库存：</strong>97 件"
            "</dd></li><li class=clearfix><dd><strong>商品品牌：</strong><a href='brand.php?id=3'>"
            f"{one.brand}</a></dd><dd class=ddR>"
            "<strong>商品重量：</strong>110克</dd></li><li><dd><strong>上架时间：</strong>2024-05-22</dd><dd "
            "class=ddR><strong>商品点击数："
            "</strong>12</dd></li><li><dd><strong>市场价格：</strong><font class=market>"
            f"￥{one.before}.00元</font></dd></li><li><dd>"
            f"<strong>本店售价：</strong><font class=shop id=ECS_SHOPPRICE>￥{one.price:.2f}元</font></dd></li>"
            "<li><dd><strong>注册用户："
            f"</strong><font class=shop>￥{one.price:.2f}元</font></dd><dd><strong>vip：</strong><font>"
            f"￥{one.price - 2:.2f}元</font></dd>"
            "</li><li><strong>购买数量：</strong><input name=number value=1 size=4><strong>商品总价：</strong>"
            "<font id=ECS_GOODS_AMOUNT>"
            "</font></li><li><a href='javascript:addToCart(1)'><img src='images/bnt_cat.gif'></a></li></ul>"
            "</form></div></div>"
            "<div class=box><div class=box_1><h3><span class=text>商品描述：</span></h3><div id=com_v class=boxCenterList>"
            f"<p>{one.text}</p></div></div></div><div class=box><h3>商品标签</h3></div><div class=box><h3>"
            f"相关商品</h3>{card(goods[0])}</div>"
        )

    def answer(path: str, asked: dict[str, str]) -> str | None:
        if path in ("/", "/index.php"):
            return frame("首页", f"<div class=xm-box><h3>精品推荐</h3>{''.join(map(card, goods[:3]))}</div>")
        n = number_in(asked.get("id", ""))
        if path == "/category.php" and n in (1, 2):
            mine = [one for one in goods if one.number % 2 + 1 == n]
            at = page_in(asked, "page")
            brands = "".join(f"<a href='category.php?id={n}&brand={b}&price_min=0&price_max=0'>品牌{b}</a>" for b in range(1, 5))
            spans = "".join(
                f"<a href='category.php?id={n}&brand=0&price_min={p}00&price_max={p + 1}00'>{p}00-{p + 1}00</a>" for p in range(4)
            )
            turn = (
                "<a class=next "
                f"href='category.php?id={n}&price_min=0&price_max=0&page={at + 1}&sort=goods_id&order=DESC'>"
                "下一页</a>"
            )
            cards = "".join(map(card, mine[(at - 1) * 5 : at * 5]))
            more = turn if at * 5 < len(mine) else ""
            return frame(
                "厨具",
                (
                    f"<div class=box>{brands}{spans}</div><form name=compareForm>{cards}</form><div id=pager>总计 "
                    f"{len(mine)} 个记录{more}</div>"
                ),
            )
        if path == "/brand.php":
            return frame("品牌", "".join(map(card, goods[:4])))
        return frame(nth(goods, n).title, detail(nth(goods, n))) if path == "/goods.php" else None

    serve(shop, answer)
    return Stranger(goods, lambda one: f"/goods.php?id={one.number}", "CNY", frozenset({"description", "brand"}))
